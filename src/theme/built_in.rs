//! The default theme, carried in the binary.

use include_dir::{Dir, include_dir};

use crate::ground::{SiteFiles, SitePath, Source, is_text};

static DEFAULT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// Adds the default theme's files that the site does not bring itself.
pub fn add_built_in_files(files: &mut SiteFiles) {
    add(&DEFAULT, files);
}

fn add(folder: &Dir<'_>, files: &mut SiteFiles) {
    for file in folder.files() {
        let Some(path) = file.path().to_str().and_then(|path| SitePath::new(&format!("themes/default/{}", path.replace('\\', "/"))).ok())
        else {
            continue;
        };
        let present = files.binaries.contains_key(&path) || files.texts.values().any(|source| source.path == path);
        if present {
            continue;
        }
        match file.contents_utf8() {
            Some(text) if is_text(path.name()) => {
                files.texts.push(Source { path, text: text.to_owned() });
            }
            _ => {
                files.binaries.insert(path, file.contents().into());
            }
        }
    }
    for inner in folder.dirs() {
        add(inner, files);
    }
}
