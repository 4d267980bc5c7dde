//! Files of a theme that are published as they are.
//!
//! `assets/` holds what pages refer to: it is published under a name made from its content, so that a browser
//! may keep it for ever and never shows an old one. A folder there whose name ends in `.js` is one script, made
//! of its files in the order of their names. `static/` holds what must keep its name at the root of the site,
//! such as `robots.txt`.

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
        for (name, bytes) in joined(folder(site, files, "assets")) {
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

/// The files, with those of a script's folder joined.
fn joined(files: BTreeMap<String, Arc<[u8]>>) -> BTreeMap<String, Arc<[u8]>> {
    let mut single = BTreeMap::new();
    let mut scripts: BTreeMap<String, String> = BTreeMap::new();
    for (name, bytes) in files {
        match name.split_once('/') {
            Some((script, _)) if script.rsplit_once('.').is_some_and(|(_, ending)| ending == "js") => {
                let whole = scripts.entry(script.to_owned()).or_default();
                for line in
                    String::from_utf8_lossy(&bytes).lines().map(str::trim).filter(|line| is_code(line))
                {
                    whole.push_str(line);
                    whole.push('\n');
                }
            }
            _ => {
                single.insert(name, bytes);
            }
        }
    }
    single.extend(scripts.into_iter().map(|(name, text)| (name, Arc::from(text.as_bytes()))));
    single
}

/// Whether a line of a script is more than a comment: readers of the site need not load what is written for
/// readers of the code. In these files a comment has its lines to itself.
fn is_code(line: &str) -> bool {
    !line.is_empty() && !["//", "/*", "*"].iter().any(|comment| line.starts_with(comment))
}

/// `style.css` becomes `assets/style.1f2e3d4c.css`.
fn hashed(name: &str, bytes: &[u8]) -> Option<SitePath> {
    let hash = blake3::hash(bytes).to_hex();
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    SitePath::new(&format!("assets/{stem}.{}.{ending}", &hash[..8])).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_scripts_is_one_script_without_comments() {
        let file = |name: &str, text: &str| (name.to_owned(), Arc::from(text.as_bytes()));
        let files = BTreeMap::from([
            file("search.js/20-second.js", "// Last.\nb();\n"),
            file("search.js/10-first.js", "/**\n * Why.\n */\n{\n  a(\"//x\"); // here\n}\n"),
            file("style.css", "* {}"),
        ]);
        let joined = joined(files);
        let text = |name: &str| String::from_utf8_lossy(&joined[name]).into_owned();
        assert_eq!(text("search.js"), "{\na(\"//x\"); // here\n}\nb();\n");
        assert_eq!(text("style.css"), "* {}");
    }
}
