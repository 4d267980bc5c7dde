//! Single files and places that commands ask for.

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Component, Path, PathBuf};

use super::DiskFault;
use super::stage::sync_folder;

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

/// Writes a text behind what a file holds.
///
/// # Errors
/// What the machine refuses.
pub fn append(path: &Path, text: &str) -> Result<(), DiskFault> {
    let opened = OpenOptions::new().append(true).create(true).open(path);
    opened.and_then(|mut file| file.write_all(text.as_bytes())).map_err(DiskFault::machine("write", path))
}

/// Puts a new text in the place of an old one, whole or not at all; `false` where the file says anything else than the old
/// text by now, which is then left alone. The text is written beside and takes the file's place in one step.
///
/// # Errors
/// What the machine refuses.
pub fn replace(path: &Path, old: &str, new: &str) -> Result<bool, DiskFault> {
    let is_old = || fs::read(path).is_ok_and(|bytes| bytes == old.as_bytes());
    let is_file = fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_file());
    if !is_file || !is_old() {
        return Ok(false);
    }
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".vademecum-{}", std::process::id()));
    let beside = path.with_file_name(name);
    let written = write_beside(&beside, path, new);
    let replaced = written.and_then(|()| {
        // Once more, as late as can be: somebody may have saved the file in an editor.
        if is_old() { fs::rename(&beside, path).map(|()| true) } else { Ok(false) }
    });
    if !matches!(replaced, Ok(true)) {
        // Without its new text the file beside is only litter; where it cannot be removed, the first fault says more.
        let _ = fs::remove_file(&beside);
    }
    let replaced = replaced.map_err(DiskFault::machine("write", path))?;
    if let Some(folder) = path.parent() {
        sync_folder(folder)?;
    }
    Ok(replaced)
}

fn write_beside(beside: &Path, path: &Path, text: &str) -> std::io::Result<()> {
    let mut file = match OpenOptions::new().write(true).create_new(true).open(beside) {
        // What a run that was killed left behind.
        Err(fault) if fault.kind() == ErrorKind::AlreadyExists => {
            fs::remove_file(beside)?;
            OpenOptions::new().write(true).create_new(true).open(beside)?
        }
        opened => opened?,
    };
    file.write_all(text.as_bytes())?;
    file.set_permissions(fs::metadata(path)?.permissions())?;
    file.sync_all()
}
