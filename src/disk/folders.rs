//! Questions about folders: whether one is free, and what lies in it by which path.

use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use super::DiskFault;

/// The way from a folder down to a file or folder in it, parts joined by `/`, empty for the folder itself; `None` where it lies
/// elsewhere. It need not be there.
pub fn relative(inner: &Path, outer: &Path) -> Option<String> {
    let resolved = fs::canonicalize(inner).ok().zip(fs::canonicalize(outer).ok());
    let (inner, outer) = match resolved {
        Some(both) => both,
        None => (plain(inner)?, plain(outer)?),
    };
    let parts = inner.strip_prefix(outer).ok()?.components();
    Some(parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/"))
}

/// The way from a folder down to a file or folder in it, as it is written: no link on it is followed, and where one is on the way, it
/// ends there. `None` where the path leads elsewhere. It need not be there.
pub fn written_way(inner: &Path, outer: &Path) -> Option<String> {
    let inner = plain(inner)?;
    let is_outer = |folder: &&Path| match (fs::canonicalize(folder), fs::canonicalize(outer)) {
        (Ok(folder), Ok(outer)) => folder == outer,
        _ => plain(outer).is_some_and(|outer| *folder == outer),
    };
    let above: Vec<&Path> = inner.ancestors().collect();
    let start = above.into_iter().rev().find(is_outer)?;
    let mut reached = start.to_owned();
    let mut parts = Vec::new();
    for part in inner.strip_prefix(start).ok()?.components() {
        reached.push(part);
        parts.push(part.as_os_str().to_string_lossy().into_owned());
        if fs::symlink_metadata(&reached).is_ok_and(|found| found.is_symlink()) {
            break;
        }
    }
    Some(parts.join("/"))
}

/// The path from the root, without `.` and `..`, found without looking at the disk.
fn plain(path: &Path) -> Option<PathBuf> {
    let mut plain = PathBuf::new();
    for part in std::path::absolute(path).ok()?.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                plain.pop();
            }
            part => plain.push(part),
        }
    }
    Some(plain)
}

/// Whether a folder is not there yet or holds nothing.
///
/// # Errors
/// What the machine refuses.
pub fn is_free(folder: &Path) -> Result<bool, DiskFault> {
    match fs::read_dir(folder) {
        Ok(mut found) => Ok(found.next().is_none()),
        Err(fault) if fault.kind() == ErrorKind::NotFound => Ok(true),
        Err(fault) => Err(DiskFault::machine("read", folder)(fault)),
    }
}
