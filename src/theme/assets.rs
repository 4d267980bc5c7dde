//! Files of a theme that are published as they are.
//!
//! `assets/` holds what pages refer to: it is published under a name made from its content, so that a browser
//! may keep it for ever and never shows an old one. A folder there whose name ends in `.js` is one script, made
//! of its files in the order of their names. `static/` holds what must keep its name at the root of the site,
//! such as `robots.txt`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::script::joined;
use super::style::squeezed;
use crate::ground::{Code, Diagnostic, Output, Report, SiteFiles, SitePath, SourceId, Sources, Span};
use crate::pages::Plan;
use crate::site::Site;

/// A theme's own files, and where pages find them.
#[derive(Debug, Clone, Default)]
pub struct Assets {
    /// The files to publish.
    pub outputs: Vec<Output>,
    /// From the name in the theme to the path in the published folder.
    pub paths: BTreeMap<String, String>,
    /// The texts among those that keep their names: where they are published, and what they are.
    statics: Vec<(SitePath, SourceId)>,
}

impl Assets {
    /// Gathers the files of the site's theme and, where it lacks one, of the default theme; a script that cannot
    /// be read is reported.
    pub fn gather(site: &Site, files: &SiteFiles, report: &mut Report) -> Self {
        let mut assets = Self::default();
        for (name, bytes) in folder(site, files, "assets") {
            if script_part(&name).is_none() {
                let bytes = published(&name, bytes);
                assets.add(name, &bytes);
            }
        }
        for (name, parts) in scripts(site, &files.texts) {
            assets.add(name, joined(&parts, &files.texts, report).as_bytes());
        }
        assets.statics = statics(site, &files.texts);
        for (name, bytes) in folder(site, files, "static") {
            if let Ok(path) = SitePath::new(&name) {
                assets.outputs.push(Output::new(path, &*bytes));
            }
        }
        assets
    }

    /// Reports files of `static/` that would take the place of a page.
    pub fn refuse_collisions(&self, plan: &Plan, report: &mut Report) {
        let own: BTreeSet<String> = self.statics.iter().map(|(path, _)| path.folded()).collect();
        let pages = plan.pages.values().map(|page| page.path.folded());
        let taken: BTreeSet<String> = pages.filter(|path| own.contains(path)).collect();
        for (path, source) in self.statics.iter().filter(|(path, _)| taken.contains(&path.folded())) {
            let place = Span::start_of(*source);
            report.push(Diagnostic::new(Code::PathCollision, place).with("path", path.as_str()));
        }
    }

    fn add(&mut self, name: String, bytes: &[u8]) {
        if let Some(path) = hashed(&name, bytes) {
            self.paths.insert(name, path.as_str().to_owned());
            self.outputs.push(Output::new(path, bytes));
        }
    }
}

/// A file as it is published: style in fewer bytes, anything else as it is.
fn published(name: &str, bytes: Arc<[u8]>) -> Arc<[u8]> {
    if name.rsplit_once('.').is_none_or(|(_, ending)| ending != "css") {
        return bytes;
    }
    // What is no text stays as it is; a browser will say what it thinks of it.
    std::str::from_utf8(&bytes).map_or(bytes.clone(), |style| squeezed(style).into_bytes().into())
}

/// The files below a folder of the theme, by their name from there.
fn folder(site: &Site, files: &SiteFiles, folder: &str) -> BTreeMap<String, Arc<[u8]>> {
    let mut found = BTreeMap::new();
    for theme in site.theme_folders() {
        let prefix = format!("{theme}/{folder}/");
        for source in files.texts.values() {
            if let Some(name) = source.path.as_str().strip_prefix(&prefix) {
                found.insert(name.to_owned(), Arc::from(source.text.as_bytes()));
            }
        }
        for (path, bytes) in &files.binaries {
            if let Some(name) = path.as_str().strip_prefix(&prefix) {
                found.insert(name.to_owned(), Arc::clone(bytes));
            }
        }
    }
    found
}

/// The texts below `static/`, by where they are published. Pages are texts, so no other file can be in their way.
fn statics(site: &Site, texts: &Sources) -> Vec<(SitePath, SourceId)> {
    let mut found = Vec::new();
    for theme in site.theme_folders() {
        let prefix = format!("{theme}/static/");
        for (id, source) in texts.iter() {
            let name = source.path.as_str().strip_prefix(&prefix);
            found.extend(name.and_then(|name| SitePath::new(name).ok()).map(|path| (path, id)));
        }
    }
    found
}

/// The files of each script that is a folder, the last theme's file of each name.
fn scripts(site: &Site, texts: &Sources) -> BTreeMap<String, Vec<SourceId>> {
    let mut found: BTreeMap<String, BTreeMap<String, SourceId>> = BTreeMap::new();
    for theme in site.theme_folders() {
        let prefix = format!("{theme}/assets/");
        for (id, source) in texts.iter() {
            let name = source.path.as_str().strip_prefix(&prefix);
            if let Some((script, part)) = name.and_then(script_part) {
                found.entry(script.to_owned()).or_default().insert(part.to_owned(), id);
            }
        }
    }
    found.into_iter().map(|(script, parts)| (script, parts.into_values().collect())).collect()
}

/// `search.js/10-first.js` is a part of the script `search.js`.
fn script_part(name: &str) -> Option<(&str, &str)> {
    name.split_once('/')
        .filter(|(script, _)| script.rsplit_once('.').is_some_and(|(_, ending)| ending == "js"))
}

/// `style.css` becomes `assets/style.1f2e3d4c.css`.
fn hashed(name: &str, bytes: &[u8]) -> Option<SitePath> {
    let hash = blake3::hash(bytes).to_hex();
    let hash = &hash[..8];
    let named = match name.rsplit_once('.') {
        Some((stem, ending)) => format!("assets/{stem}.{hash}.{ending}"),
        None => format!("assets/{name}.{hash}"),
    };
    SitePath::new(&named).ok()
}
