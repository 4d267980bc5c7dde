//! The workplace beside the output folder: lock, stage, what is kept for the next build and what a killed one left.
//!
//! For an output folder `public` it is `.public.vademecum`. It is never inside the output, and may be deleted
//! whenever no build runs.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};

use super::DiskFault;

/// A locked workplace.
#[derive(Debug)]
pub struct Workplace {
    /// The output folder.
    pub out: PathBuf,
    /// The workplace itself.
    pub folder: PathBuf,
    /// Held while this lives; the operating system lets go of it when the process ends, however it ends.
    _lock: File,
}

impl Workplace {
    /// Makes and locks the workplace of an output folder, and repairs what a killed build left.
    pub fn lock(out: &Path) -> Result<Self, DiskFault> {
        let Some(folder) = beside(out) else {
            return Err(DiskFault::Precious { path: out.to_owned(), what: "root" });
        };
        // A link here would make this program write and delete somewhere else.
        refuse_link(&folder)?;
        fs::create_dir_all(&folder).map_err(DiskFault::machine("create", &folder))?;
        let lock = folder.join("lock");
        refuse_link(&lock)?;
        let lock = take_lock(&lock, out)?;
        let workplace = Self { out: out.to_owned(), folder, _lock: lock };
        workplace.repair()?;
        Ok(workplace)
    }

    /// The workplace of an output folder as it lies there, neither made nor locked; `None` where there is none, or a link to
    /// somewhere else.
    pub fn standing(out: &Path) -> Option<PathBuf> {
        let folder = beside(&std::path::absolute(out).ok()?)?;
        fs::symlink_metadata(&folder).is_ok_and(|found| found.is_dir()).then_some(folder)
    }

    /// Where the next edition is made.
    pub fn stage(&self) -> PathBuf {
        self.folder.join("stage")
    }

    /// Where the last edition waits, on systems that cannot exchange two folders in one step.
    pub fn aside(&self) -> PathBuf {
        self.folder.join("aside")
    }

    /// A build that was killed between "old aside" and "new in place" left no site: the old one is put back.
    /// Half-made stages and editions that were already replaced are removed.
    fn repair(&self) -> Result<(), DiskFault> {
        let aside = self.aside();
        if fs::symlink_metadata(&self.out).is_err() && aside.exists() {
            fs::rename(&aside, &self.out).map_err(DiskFault::machine("put-back", &self.out))?;
        }
        for rest in [aside, self.stage()] {
            remove_tree(&rest)?;
        }
        Ok(())
    }
}

/// The workplace of an output folder.
fn beside(out: &Path) -> Option<PathBuf> {
    let (parent, name) = (out.parent()?, out.file_name()?);
    Some(parent.join(format!(".{}.vademecum", name.to_string_lossy())))
}

fn refuse_link(path: &Path) -> Result<(), DiskFault> {
    if fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink()) {
        return Err(DiskFault::Precious { path: path.to_owned(), what: "link" });
    }
    Ok(())
}

fn take_lock(path: &Path, out: &Path) -> Result<File, DiskFault> {
    let open = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path);
    let mut file = open.map_err(DiskFault::machine("write", path))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut owner = String::new();
            // The owner's number is a courtesy; without it the message still says enough.
            let known = file.read_to_string(&mut owner).is_ok() && !owner.trim().is_empty();
            let owner = known.then(|| owner.trim().to_owned());
            return Err(DiskFault::Busy { path: out.to_owned(), owner });
        }
        Err(TryLockError::Error(fault)) => return Err(DiskFault::machine("lock", path)(fault)),
    }
    let owner = std::process::id().to_string();
    file.set_len(0)
        .and_then(|()| file.rewind())
        .and_then(|()| file.write_all(owner.as_bytes()))
        .map_err(DiskFault::machine("write", path))?;
    Ok(file)
}

/// Removes a folder and all in it; one that is not there is fine.
pub fn remove_tree(path: &Path) -> Result<(), DiskFault> {
    match fs::remove_dir_all(path) {
        Ok(()) => Ok(()),
        Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(fault) => Err(DiskFault::machine("remove", path)(fault)),
    }
}
