//! The files that a site may consist of: `site.toml`, everything under `content/` and `themes/`, and nothing else.
//!
//! No symbolic link is followed. Files come in the order of their paths, so that two machines number them alike.

use std::fs;
use std::io;
use std::path::Path;

use walkdir::{DirEntry, WalkDir};

use super::DiskFault;
use crate::site::SITE_FILE;

/// The folders that a site's sources lie in, beside `site.toml`.
pub const SOURCE_FOLDERS: [&str; 2] = ["content", "themes"];
/// Files that systems leave behind and nobody means to publish.
const LITTER: [&str; 2] = ["Thumbs.db", "desktop.ini"];

/// The files to read, in order of their paths.
pub(super) fn list(root: &Path) -> Result<Vec<DirEntry>, DiskFault> {
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

/// Whether something was there a moment ago and is not now.
pub(super) fn is_gone(fault: &io::Error) -> bool {
    fault.kind() == io::ErrorKind::NotFound
}
