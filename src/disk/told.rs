//! Reading the texts that a watcher names, beside what is known of all others.
//!
//! Only what cannot mean anything else is taken at its word: texts that were there before, and texts of entries that came or
//! went among others in a folder. Whatever else is told, all files must be looked at.

use std::collections::BTreeSet;
use std::fs;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};
use std::sync::Arc;

use super::list::is_gone;
use super::look::{MAXIMUM_MARKDOWN, read_bytes};
use super::remembered::{Content, Remembered};
use crate::ground::{SiteFiles, SitePath, Source, Sources, is_text};

/// The files of a site as they were, but for the texts at some paths, which are read again; `None` where more may
/// have changed, so that all files must be looked at.
pub fn read_texts(
    root: &Path,
    remembered: &mut Remembered,
    last: &SiteFiles,
    paths: &BTreeSet<PathBuf>,
) -> Option<SiteFiles> {
    let mut files = last.clone();
    // What an editor keeps beside a text is read by nobody.
    let is_hidden = |path: &PathBuf| {
        let inner = path.strip_prefix(root).unwrap_or(path);
        inner.components().any(|part| part.as_os_str().as_encoded_bytes().starts_with(b"."))
    };
    for path in paths.iter().filter(|path| !is_hidden(path)) {
        match fs::symlink_metadata(path) {
            Ok(found) if found.is_file() => read_text(root, remembered, &mut files.texts, path)?,
            Err(fault) if is_gone(&fault) => forget_text(root, remembered, &mut files.texts, path)?,
            Ok(_) | Err(_) => return None,
        }
    }
    Some(files)
}

fn read_text(root: &Path, remembered: &mut Remembered, texts: &mut Sources, path: &Path) -> Option<()> {
    let site_path = place(root, path)?;
    let last = texts.position(|source| source.path == site_path);
    if remembered.knows(path) != last.is_some_and(|id| !texts[id].refused) {
        return None;
    }
    let bytes = read_bytes(path, MAXIMUM_MARKDOWN).ok()??;
    let known = remembered.take(path).map(|known| known.content);
    let content = Content::new(bytes, true).or_same(known);
    let Content::Text(text, None) = &content else { return None };
    let source = Source::new(site_path, Arc::clone(text));
    match last {
        Some(id) => texts[id] = source,
        None => add(texts, source)?,
    }
    remembered.keep(path, None, content);
    Some(())
}

fn forget_text(root: &Path, remembered: &mut Remembered, texts: &mut Sources, path: &Path) -> Option<()> {
    if !remembered.knows(path) {
        // Programs write a new text beside the old one and put it in its place; a folder takes more along.
        return (!remembered.knows_any_in(path)).then_some(());
    }
    let site_path = place(root, path).filter(is_of_entry)?;
    let id = texts.position(|source| source.path == site_path && !source.refused)?;
    texts.remove(id);
    remembered.take(path);
    Some(())
}

/// Adds the text of an entry to a folder in which there are others, so that it is no link to elsewhere. No other name may be
/// the same but for capitals.
fn add(texts: &mut Sources, source: Source) -> Option<()> {
    let (beside, same) = (source.path.folder(), source.path.folded());
    let is_beside = |other: &Source| !other.refused && other.path.folder() == beside;
    let is_same = |other: &Source| other.path.folded() == same;
    if !is_of_entry(&source.path) || !texts.values().any(is_beside) || texts.values().any(is_same) {
        return None;
    }
    let path = source.path.clone();
    // Folder by folder, as the files are listed.
    let own = || path.as_str().split('/');
    texts.insert(source, |other| is_of_content(&other.path) && other.path.as_str().split('/').lt(own()));
    Some(())
}

/// Where a text lies in its site; `None` where it is none, or its name is not as it is written.
fn place(root: &Path, path: &Path) -> Option<SitePath> {
    let written = path.strip_prefix(root).ok()?.to_str()?.replace(MAIN_SEPARATOR, "/");
    SitePath::new(&written).ok().filter(|path| is_text(path) && path.as_str() == written)
}

fn is_of_entry(path: &SitePath) -> bool {
    is_of_content(path) && path.has_ending("md")
}

fn is_of_content(path: &SitePath) -> bool {
    path.as_str().starts_with("content/")
}
