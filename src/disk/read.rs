//! Reading a site: `site.toml`, everything under `content/` and `themes/`, and nothing else.
//!
//! No symbolic link is followed, no device or pipe is opened, and a name must be the same file on every
//! system. Files come in the order of their paths, so that two machines number them alike.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, OpenOptions};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use super::DiskFault;
use super::remembered::{Content, Remembered, Stamp};
use crate::ground::{
    Code, Diagnostic, PathFault, Report, SiteFiles, SitePath, Source, SourceId, Span, is_text,
};
use crate::site::SITE_FILE;

/// Largest Markdown file, in bytes.
pub const MAXIMUM_MARKDOWN: u64 = 2 * 1024 * 1024;
/// Largest other file, in bytes.
const MAXIMUM_OTHER: u64 = 64 * 1024 * 1024;

/// The folders that a site's sources lie in, beside `site.toml`.
pub const SOURCE_FOLDERS: [&str; 2] = ["content", "themes"];
/// Files that systems leave behind and nobody means to publish.
const LITTER: [&str; 2] = ["Thumbs.db", "desktop.ini"];
/// The kinds of files that entries are made of, besides Markdown and declarations.
const PICTURES: [&str; 4] = ["jpg", "jpeg", "png", "webp"];

/// Reads the site in a folder.
///
/// # Errors
/// What the machine refuses. Faults of the files themselves are reported.
pub fn read(root: &Path, report: &mut Report) -> Result<SiteFiles, DiskFault> {
    read_again(root, &mut Remembered::default(), report)
}

/// Reads the site in a folder; a file that `remembered` knows, and that by all the system tells has not changed
/// since, is not opened again. A file that has changed, but says the same, keeps its text.
///
/// # Errors
/// What the machine refuses.
pub fn read_again(
    root: &Path,
    remembered: &mut Remembered,
    report: &mut Report,
) -> Result<SiteFiles, DiskFault> {
    let found = list(root)?;
    let next = Remembered::default();
    let mut reader =
        Reader { files: SiteFiles::default(), folded: BTreeMap::new(), remembered, next, report };
    for entry in &found {
        reader.file(root, entry)?;
    }
    reader.miss_site_file();
    let Reader { files, next, .. } = reader;
    *remembered = next;
    Ok(files)
}

/// The files of a site as they were, but for the texts at some paths, which are read again; `None` where more may
/// have changed than what some texts say, so that all files must be looked at.
pub fn read_texts(
    root: &Path,
    remembered: &mut Remembered,
    last: &SiteFiles,
    paths: &BTreeSet<PathBuf>,
) -> Option<SiteFiles> {
    let mut files = last.clone();
    for path in paths {
        if !remembered.knows(path) {
            // Programs write a new text beside the old one and put it in its place.
            let gone = fs::symlink_metadata(path).is_err_and(|fault| is_gone(&fault));
            if gone && !remembered.knows_any_in(path) {
                continue;
            }
            return None;
        }
        let written = path.strip_prefix(root).ok()?.to_str()?.replace(std::path::MAIN_SEPARATOR, "/");
        let site_path = SitePath::new(&written).ok().filter(is_text)?;
        let id = files.texts.position(|source| source.path == site_path && !source.refused)?;
        if !fs::symlink_metadata(path).is_ok_and(|found| found.is_file()) {
            return None;
        }
        let bytes = read_bytes(path, MAXIMUM_MARKDOWN).ok()??;
        let known = remembered.take(path).map(|known| known.content);
        let content = Content::new(bytes, true).or_same(known);
        let Content::Text(text, None) = &content else { return None };
        files.texts[id] = Source::new(site_path, Arc::clone(text));
        remembered.keep(path, None, content);
    }
    Some(files)
}

/// The files to read, in order of their paths.
fn list(root: &Path) -> Result<Vec<DirEntry>, DiskFault> {
    fs::metadata(root).map_err(DiskFault::machine("read", root))?;
    let mut found = Vec::new();
    let visible = |entry: &DirEntry| {
        let name = entry.file_name().to_string_lossy();
        entry.depth() == 0 || !(name.starts_with('.') || LITTER.contains(&name.as_ref()))
    };
    for part in SOURCE_FOLDERS.into_iter().chain([SITE_FILE]) {
        let start = root.join(part);
        if fs::symlink_metadata(&start).is_err() {
            continue;
        }
        for entry in WalkDir::new(&start)
            .follow_links(false)
            .follow_root_links(false)
            .into_iter()
            .filter_entry(visible)
        {
            let entry = match entry {
                Ok(entry) => entry,
                // Gone since its folder was listed: as if it had never been there.
                Err(fault) if fault.io_error().is_some_and(is_gone) => continue,
                Err(fault) => {
                    return Err(DiskFault::Machine {
                        action: "read",
                        path: fault.path().unwrap_or(&start).to_owned(),
                        source: fault.into(),
                    });
                }
            };
            if !entry.file_type().is_dir() {
                found.push(entry);
            }
        }
    }
    found.sort_by(|a, b| a.path().cmp(b.path()));
    Ok(found)
}

struct Reader<'a> {
    files: SiteFiles,
    /// Paths as a file system that folds case would see them.
    folded: BTreeMap<String, SourceId>,
    remembered: &'a mut Remembered,
    next: Remembered,
    report: &'a mut Report,
}

impl Reader<'_> {
    fn file(&mut self, root: &Path, entry: &DirEntry) -> Result<(), DiskFault> {
        let relative = entry.path().strip_prefix(root).unwrap_or(entry.path());
        let Some(path) = self.portable(relative) else { return Ok(()) };
        if entry.file_type().is_symlink() {
            self.refuse(path, Code::SymbolicLink, |diagnostic| diagnostic);
            return Ok(());
        }
        if !entry.file_type().is_file() {
            self.refuse(path, Code::NotAFile, |diagnostic| diagnostic);
            return Ok(());
        }
        if !is_expected(&path) {
            self.refuse(path, Code::UnknownFileKind, |diagnostic| diagnostic);
            return Ok(());
        }
        let limit = if path.ending() == "md" { MAXIMUM_MARKDOWN } else { MAXIMUM_OTHER };
        let stamp = Stamp::of(entry);
        let known = self.remembered.take(entry.path());
        let content = match known {
            Some(known) if known.stamp.is_some() && known.stamp == stamp => known.content,
            known => match read_bytes(entry.path(), limit) {
                Ok(Some(bytes)) => {
                    Content::new(bytes, is_text(&path)).or_same(known.map(|known| known.content))
                }
                Ok(None) => {
                    let mebibytes = usize::try_from(limit / (1024 * 1024)).unwrap_or(0);
                    self.refuse(path, Code::FileTooLarge, |diagnostic| diagnostic.with("limit", mebibytes));
                    return Ok(());
                }
                Err(DiskFault::Machine { source, .. }) if is_gone(&source) => return Ok(()),
                Err(fault) => return Err(fault),
            },
        };
        match &content {
            Content::Text(text, fault) => self.text(path, text, *fault),
            Content::Bytes(bytes) => {
                self.number(Source::refused(path.clone()));
                self.files.binaries.insert(path, Arc::clone(bytes));
            }
        }
        self.next.keep(entry.path(), stamp, content);
        Ok(())
    }

    /// Reports that there is no `site.toml`, at the place where it would be.
    fn miss_site_file(&mut self) {
        let path = SitePath::literal(SITE_FILE);
        if self.files.texts.position(|source| source.path == path).is_none() {
            self.refuse(path, Code::SiteFileMissing, |diagnostic| diagnostic);
        }
    }

    /// The path of a file if it means the same file everywhere; otherwise the fault is reported.
    fn portable(&mut self, relative: &Path) -> Option<SitePath> {
        let written = relative.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
        let fault = match SitePath::new(&written) {
            Ok(path) if relative.to_str().is_some() => return Some(path),
            Ok(_) => PathFault::Character('\u{fffd}'),
            Err(fault) => fault,
        };
        let shown = SitePath::escaped(&written);
        let why = match fault {
            PathFault::Shape => "shape",
            PathFault::Character(_) => "character",
            PathFault::Reserved => "reserved",
            PathFault::Ending => "ending",
            PathFault::Length => "length",
        };
        self.refuse(shown, Code::NameNotPortable, |diagnostic| diagnostic.with("why", why));
        None
    }

    /// Keeps a file's text; bytes that are no text are reported where the first of them stands.
    fn text(&mut self, path: SitePath, text: &Arc<str>, fault: Option<usize>) {
        let id = self.number(Source::new(path, Arc::clone(text)));
        if let Some(start) = fault {
            let place = Span::new(id, start..start + '\u{fffd}'.len_utf8());
            self.report.push(Diagnostic::new(Code::NotUtf8, place));
        }
    }

    /// Gives a file its number (a picture has no text to point into), and reports it if another file has the same name but for capitals.
    fn number(&mut self, source: Source) -> SourceId {
        let folded = source.path.folded();
        let id = self.files.texts.push(source);
        if let Some(first) = self.folded.insert(folded, id) {
            let other = self.files.texts[first].path.as_str().to_owned();
            self.report.push(Diagnostic::new(Code::NamesFold, Span::start_of(id)).with("other", other));
        }
        id
    }

    /// Reports a file that is not read at all.
    fn refuse(&mut self, path: SitePath, code: Code, complete: impl FnOnce(Diagnostic) -> Diagnostic) {
        let id = self.files.texts.push(Source::refused(path));
        self.report.push(complete(Diagnostic::new(code, Span::start_of(id))));
    }
}

/// Whether something was there a moment ago and is not now.
fn is_gone(fault: &std::io::Error) -> bool {
    fault.kind() == std::io::ErrorKind::NotFound
}

/// Whether a file is of a kind that a site is made of. Themes may carry anything.
fn is_expected(path: &SitePath) -> bool {
    if !path.as_str().starts_with("content/") {
        return true;
    }
    let ending = path.ending();
    ending == "md" || ending == "toml" || PICTURES.contains(&ending.as_str())
}

/// The bytes of a file; `None` where it is larger than `limit`.
pub(super) fn read_bytes(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, DiskFault> {
    let file = open(path).map_err(DiskFault::machine("read", path))?;
    let opened = file.metadata().map_err(DiskFault::machine("read", path))?;
    let length = opened.len();
    // A device that took the file's place has no end.
    if length > limit || !opened.is_file() {
        return Ok(None);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0));
    // A file that grows while it is read is cut off at the limit too.
    file.take(limit + 1).read_to_end(&mut bytes).map_err(DiskFault::machine("read", path))?;
    Ok((bytes.len() as u64 <= limit).then_some(bytes))
}

/// Opens a file, but not through a link that took its place since the folder was listed, and without waiting
/// for the other end of a pipe.
#[cfg(unix)]
fn open(path: &Path) -> std::io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;

    use rustix::fs::OFlags;

    let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits();
    OpenOptions::new().read(true).custom_flags(i32::from_ne_bytes(flags.to_ne_bytes())).open(path)
}

#[cfg(not(unix))]
fn open(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().read(true).open(path)
}
