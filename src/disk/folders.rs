//! Small things about files that commands ask for.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;

use super::DiskFault;

/// The way from a folder down to another, parts joined by `/`; `None` where that one lies elsewhere or is not there.
pub fn relative(inner: &Path, outer: &Path) -> Option<String> {
    let (inner, outer) = (fs::canonicalize(inner).ok()?, fs::canonicalize(outer).ok()?);
    let parts = inner.strip_prefix(outer).ok()?.components();
    Some(parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/"))
}

/// Writes a text behind what a file holds.
///
/// # Errors
/// What the machine refuses.
pub fn append(path: &Path, text: &str) -> Result<(), DiskFault> {
    let opened = OpenOptions::new().append(true).create(true).open(path);
    opened.and_then(|mut file| file.write_all(text.as_bytes())).map_err(DiskFault::machine("write", path))
}
