//! Looking at one file of a site: what it says, or why that is not read.
//!
//! No device or pipe is opened, no symbolic link is followed, and a name must be the same file on every system.

use std::fs::{File, OpenOptions};
use std::io::Read;
use std::path::{MAIN_SEPARATOR, Path};

use walkdir::DirEntry;

use super::DiskFault;
use super::list::is_gone;
use super::remembered::{Content, Known, Stamp};
use crate::ground::{Argument, Code, PathFault, SitePath, Wanted, is_picture, is_text};

/// Largest Markdown file, in bytes.
pub const MAXIMUM_MARKDOWN: u64 = 2 * 1024 * 1024;
/// Largest other file, in bytes.
const MAXIMUM_OTHER: u64 = 64 * 1024 * 1024;

/// What was seen of a file.
pub(super) enum Seen {
    /// What it says.
    Read(SitePath, Content),
    /// It is there, and nobody wants to know what it says.
    Named(SitePath),
    /// Why it belongs to no site, with what the message mentions.
    Refused(SitePath, Code, Option<(&'static str, Argument)>),
    /// It is gone since its folder was listed.
    Gone,
}

/// Looks at a file. One that is known by its stamp is not opened again, and what says the same as before keeps its text.
pub(super) fn look(
    root: &Path,
    entry: &DirEntry,
    stamp: Option<Stamp>,
    known: Option<Known>,
    wanted: &dyn Wanted,
) -> Result<Seen, DiskFault> {
    let path = match portable(entry.path().strip_prefix(root).unwrap_or(entry.path())) {
        Ok(path) => path,
        Err((shown, why)) => {
            return Ok(Seen::Refused(shown, Code::NameNotPortable, Some(("why", why.into()))));
        }
    };
    if entry.file_type().is_symlink() {
        return Ok(Seen::Refused(path, Code::SymbolicLink, None));
    }
    if !entry.file_type().is_file() {
        return Ok(Seen::Refused(path, Code::NotAFile, None));
    }
    if !is_expected(&path) {
        return Ok(Seen::Refused(path, Code::UnknownFileKind, None));
    }
    let by_path = wanted.by_path(&path);
    if by_path == Some(false) {
        return Ok(Seen::Named(path));
    }
    let limit = if path.has_ending("md") { MAXIMUM_MARKDOWN } else { MAXIMUM_OTHER };
    let known = match known {
        Some(known) if known.stamp.is_some() && known.stamp == stamp => {
            return Ok(Seen::Read(path, known.content));
        }
        known => known.map(|known| known.content),
    };
    match read_bytes(entry.path(), limit) {
        Ok(Some(bytes)) if by_path.is_none() && !wanted.by_text(&bytes) => Ok(Seen::Named(path)),
        Ok(Some(bytes)) => {
            let content = Content::new(bytes, is_text(&path)).or_same(known);
            Ok(Seen::Read(path, content))
        }
        Ok(None) => {
            let mebibytes = usize::try_from(limit / (1024 * 1024)).unwrap_or(0);
            Ok(Seen::Refused(path, Code::FileTooLarge, Some(("limit", mebibytes.into()))))
        }
        Err(DiskFault::Machine { source, .. }) if is_gone(&source) => Ok(Seen::Gone),
        Err(fault) => Err(fault),
    }
}

/// The path of a file if it means the same file everywhere; otherwise how it can be shown, and what is wrong with it.
fn portable(relative: &Path) -> Result<SitePath, (SitePath, &'static str)> {
    let written = relative.to_string_lossy().replace(MAIN_SEPARATOR, "/");
    let fault = match SitePath::new(&written) {
        Ok(path) if relative.to_str().is_some() => return Ok(path),
        Ok(_) => PathFault::Character('\u{fffd}'),
        Err(fault) => fault,
    };
    let why = match fault {
        PathFault::Shape => "shape",
        PathFault::Character(_) => "character",
        PathFault::Reserved => "reserved",
        PathFault::Ending => "ending",
        PathFault::Length => "length",
    };
    Err((SitePath::escaped(&written), why))
}

/// Whether a file is of a kind that a site is made of. Themes may carry anything.
fn is_expected(path: &SitePath) -> bool {
    if !path.as_str().starts_with("content/") {
        return true;
    }
    let ending = path.ending();
    ending == "md" || ending == "toml" || is_picture(path)
}

/// The bytes of a file; `None` where it is larger than `limit`.
pub(super) fn read_bytes(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, DiskFault> {
    let file = open(path).map_err(DiskFault::machine("read", path))?;
    let opened = file.metadata().map_err(DiskFault::machine("read", path))?;
    let length = opened.len();
    // A device that took the file's place has no end.
    if length > limit || !opened.is_file() {
        return Ok(None);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0));
    // A file that grows while it is read is cut off at the limit too.
    file.take(limit + 1).read_to_end(&mut bytes).map_err(DiskFault::machine("read", path))?;
    Ok((bytes.len() as u64 <= limit).then_some(bytes))
}

/// Opens a file, but not through a link that took its place since the folder was listed, and without waiting
/// for the other end of a pipe.
#[cfg(unix)]
fn open(path: &Path) -> std::io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;

    use rustix::fs::OFlags;

    let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits();
    OpenOptions::new().read(true).custom_flags(i32::from_ne_bytes(flags.to_ne_bytes())).open(path)
}

#[cfg(not(unix))]
fn open(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().read(true).open(path)
}
