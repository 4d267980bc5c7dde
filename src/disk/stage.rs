//! The stage: the next edition, made beside the last one.
//!
//! A file that has not changed is linked, not written again: the bytes are compared, not trusted. Everything
//! is on the disk for good before the editions change places.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::DiskFault;
use crate::ground::Output;

/// How many files were written, and how many taken over.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Files that are new or changed.
    pub written: usize,
    /// Files that are as they were.
    pub reused: usize,
}

/// Makes an edition in `stage`, taking over what is unchanged in `old`.
pub fn fill(stage: &Path, old: &Path, outputs: &[Output]) -> Result<Counts, DiskFault> {
    let mut folders: BTreeSet<PathBuf> = BTreeSet::new();
    for output in outputs {
        folders.insert(stage.join(output.path.folder()));
    }
    for folder in &folders {
        fs::create_dir_all(folder).map_err(DiskFault::machine("create", folder))?;
    }
    let mut counts = Counts::default();
    for output in outputs {
        let new = stage.join(output.path.as_str());
        let known = old.join(output.path.as_str());
        if is_unchanged(&known, &output.bytes) && fs::hard_link(&known, &new).is_ok() {
            counts.reused += 1;
        } else {
            fs::write(&new, &output.bytes).map_err(DiskFault::machine("write", &new))?;
            counts.written += 1;
        }
    }
    make_durable(stage, &folders)?;
    Ok(counts)
}

/// Whether a regular file holds exactly these bytes.
fn is_unchanged(known: &Path, bytes: &[u8]) -> bool {
    let same_length = fs::symlink_metadata(known)
        .is_ok_and(|metadata| metadata.is_file() && metadata.len() == bytes.len() as u64);
    same_length && fs::read(known).is_ok_and(|old| old == bytes)
}

/// Waits until the file system that holds the stage has everything on the disk.
#[cfg(target_os = "linux")]
fn make_durable(stage: &Path, _: &BTreeSet<PathBuf>) -> Result<(), DiskFault> {
    // One call for the whole file system is many times faster than one for each of thousands of files.
    let folder = fs::File::open(stage).map_err(DiskFault::machine("open", stage))?;
    rustix::fs::syncfs(&folder).map_err(|fault| DiskFault::machine("write", stage)(fault.into()))
}

/// Waits until every file and folder of the stage is on the disk.
#[cfg(not(target_os = "linux"))]
fn make_durable(stage: &Path, folders: &BTreeSet<PathBuf>) -> Result<(), DiskFault> {
    for folder in folders.iter().map(PathBuf::as_path).chain([stage]) {
        let listed = fs::read_dir(folder).map_err(DiskFault::machine("read", folder))?;
        for entry in listed.flatten().filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file())) {
            let path = entry.path();
            let synced = fs::File::open(&path).and_then(|file| file.sync_all());
            synced.map_err(DiskFault::machine("write", &path))?;
        }
        sync_folder(folder)?;
    }
    Ok(())
}

/// Waits until a folder's list of names is on the disk.
pub fn sync_folder(folder: &Path) -> Result<(), DiskFault> {
    if cfg!(windows) {
        // Windows cannot open a folder as a file, and writes names through.
        return Ok(());
    }
    fs::File::open(folder).and_then(|file| file.sync_all()).map_err(DiskFault::machine("write", folder))
}
