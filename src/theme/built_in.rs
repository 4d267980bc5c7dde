//! The default theme, carried in the binary.

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};

use crate::ground::{SiteFiles, SitePath, Source, is_text};
use crate::site::BUILT_IN_THEME;

static DEFAULT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The files as the core works on them: made once, so that whoever reads a site again has the very same.
static FILES: LazyLock<SiteFiles> = LazyLock::new(|| {
    let mut files = SiteFiles::default();
    add(&DEFAULT, &mut files);
    files
});

/// Adds the default theme's files, below the site's own themes: whatever a theme lacks is found there.
pub fn add_built_in_files(files: &mut SiteFiles) {
    files.texts.extend(FILES.texts.values().cloned());
    files.binaries.extend(FILES.binaries.iter().map(|(path, bytes)| (path.clone(), bytes.clone())));
}

fn add(folder: &Dir<'_>, files: &mut SiteFiles) {
    for file in folder.files() {
        let name = file.path().to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
        // The names are our own; one that were not portable would not be carried.
        let Ok(path) = SitePath::new(&format!("{BUILT_IN_THEME}/{name}")) else { continue };
        match file.contents_utf8() {
            Some(text) if is_text(&path) => {
                files.texts.push(Source::new(path, text));
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
