//! Files of a theme that are published as they are.
//!
//! `assets/` holds what pages refer to: it is published under a name made from its content, so that a browser
//! may keep it for ever and never shows an old one. `static/` holds what must keep its name at the root of
//! the site, such as `robots.txt`.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::ground::{Output, SiteFiles, SitePath};
use crate::site::Site;

/// A theme's own files, and where pages find them.
#[derive(Debug, Clone, Default)]
pub struct Assets {
    /// The files to publish.
    pub outputs: Vec<Output>,
    /// From the name in the theme to the path in the published folder.
    pub paths: BTreeMap<String, String>,
}

impl Assets {
    /// Gathers the files of the site's theme and, where it lacks one, of the default theme.
    pub fn gather(site: &Site, files: &SiteFiles) -> Self {
        let mut assets = Self::default();
        for (name, bytes) in folder(site, files, "assets") {
            let Some(path) = hashed(&name, &bytes) else { continue };
            assets.paths.insert(name, path.as_str().to_owned());
            assets.outputs.push(Output { path, bytes });
        }
        for (name, bytes) in folder(site, files, "static") {
            if let Ok(path) = SitePath::new(&name) {
                assets.outputs.push(Output { path, bytes });
            }
        }
        assets
    }
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

/// `style.css` becomes `assets/style.1f2e3d4c.css`.
fn hashed(name: &str, bytes: &[u8]) -> Option<SitePath> {
    let hash = blake3::hash(bytes).to_hex();
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    SitePath::new(&format!("assets/{stem}.{}.{ending}", &hash[..8])).ok()
}
