//! Single files that commands write, and read one by one: new ones, ones in place of others, and what is added to one.

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::Path;

use super::DiskFault;
use super::look::{MAXIMUM_MARKDOWN, read_bytes};
use super::stage::sync_folder;

/// Writes a new file, with the folders it lies in. A file that is there already is never touched.
///
/// # Errors
/// What the machine refuses, and [`DiskFault::Exists`].
pub fn create(path: &Path, text: &[u8]) -> Result<(), DiskFault> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(DiskFault::machine("create", folder))?;
    }
    let opened = OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = match opened {
        Err(fault) if fault.kind() == ErrorKind::AlreadyExists => {
            return Err(DiskFault::Exists(path.to_owned()));
        }
        opened => opened.map_err(DiskFault::machine("create", path))?,
    };
    let written = file.write_all(text).and_then(|()| file.sync_all());
    if written.is_err() {
        // Half a file would keep the next try from writing the whole one; where it cannot be removed, the first fault says more.
        let _ = fs::remove_file(path);
    }
    written.map_err(DiskFault::machine("write", path))
}

/// Whether something has this name already, be it a link that leads nowhere.
pub fn is_taken(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Writes a file, in place of one of that name.
///
/// # Errors
/// What the machine refuses.
pub fn overwrite(path: &Path, text: &[u8]) -> Result<(), DiskFault> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(DiskFault::machine("create", folder))?;
    }
    fs::write(path, text).map_err(DiskFault::machine("write", path))
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

/// Reads a file of text whole.
///
/// # Errors
/// What the machine refuses, and a file that is larger than an entry may be (2 MiB) or is no UTF-8: a part of it, or
/// something like it, would be taken for the whole.
pub fn read_text(path: &Path) -> Result<String, DiskFault> {
    let bytes = read_bytes(path, MAXIMUM_MARKDOWN)?;
    bytes.and_then(|bytes| String::from_utf8(bytes).ok()).ok_or_else(|| DiskFault::NoText(path.to_owned()))
}
