//! The stage: the next edition, made beside the last one.
//!
//! Files come in one by one, from any thread, while the rest is still being made. One that has not changed is
//! linked, not written again: the bytes are compared, not trusted. Of one that comes in parts this is known with the last part, and
//! what was written of it goes. Everything is on the disk for good before the editions change places; where nothing has changed,
//! nothing is put in place.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;

use super::DiskFault;
use super::growing::Growing;
use super::kept::Piece;
use super::manifest::{MARKER, Manifest};
use crate::ground::{ContentHash, ContentHasher, Output, Part, SitePath};
use crate::pipeline::Key;

/// How many files were written, and how many taken over.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Files that are new or changed.
    pub written: usize,
    /// Files that are as they were.
    pub reused: usize,
}

/// The next edition while its files come in, from any thread.
pub struct Stage {
    folder: PathBuf,
    old: PathBuf,
    /// Whether there is a last edition.
    follows: bool,
    growing: Growing,
    made: Mutex<Made>,
}

/// What has come in, in no order: it is put in order once, when everything is there.
#[derive(Default)]
struct Made {
    files: Vec<(String, ContentHash)>,
    /// Folders that stand in the stage.
    folders: HashSet<String>,
    /// Files that the last edition has as well; linked only if anything else has changed.
    same: Vec<SitePath>,
    written: usize,
    /// What was made from what.
    keyed: Vec<(Key, String)>,
    fault: Option<DiskFault>,
}

/// A file that was put.
#[derive(Clone, Copy)]
struct Put {
    hash: ContentHash,
    /// Whether the last edition has it as well.
    same: bool,
}

/// An edition that is complete.
pub struct Complete {
    pub manifest: Manifest,
    /// The files of each key, sorted.
    pub by_key: BTreeMap<Key, Vec<String>>,
    pub counts: Counts,
    /// Whether it differs from the last edition; where not, nothing stays written.
    pub changed: bool,
}

impl Stage {
    /// An empty stage in `folder` for the edition that takes the place of what stands in `old`: of the last edition, if it
    /// `follows` one.
    pub fn begin(folder: PathBuf, old: PathBuf, follows: bool) -> Result<Self, DiskFault> {
        fs::create_dir(&folder).map_err(DiskFault::machine("create", &folder))?;
        Ok(Self { folder, old, follows, growing: Growing::default(), made: Mutex::default() })
    }

    /// Takes files, or some more of those, that were made from the same; `false` after a fault, which [`Stage::end`] tells.
    pub fn put(&self, key: Option<Key>, outputs: Vec<Output>) -> bool {
        outputs.into_iter().all(|output| self.put_one(key, &output))
    }

    /// Takes over files of the last edition, if all of them are there as they were made, to the last byte.
    pub fn put_again(&self, key: Key, pieces: &[&Piece]) -> bool {
        if !pieces.par_iter().all(|piece| is_whole(&self.old.join(piece.path.as_str()), piece.hash)) {
            return false;
        }
        let mut made = self.made();
        for piece in pieces {
            made.finish(Some(key), &piece.path, Put { hash: piece.hash, same: true });
        }
        true
    }

    fn put_one(&self, key: Option<Key>, output: &Output) -> bool {
        let put = match output.part {
            Part::Whole => self.put_whole(output).map(Some),
            Part::Next | Part::Last => self.put_part(output),
        };
        let mut made = self.made();
        match put {
            Ok(Some(put)) => made.finish(key, &output.path, put),
            Ok(None) => {}
            Err(fault) => made.fault = made.fault.take().or(Some(fault)),
        }
        made.fault.is_none()
    }

    fn put_whole(&self, output: &Output) -> Result<Put, DiskFault> {
        let hash = ContentHash::of(&output.bytes);
        let same = self.follows && is_unchanged(&self.old.join(output.path.as_str()), &output.bytes);
        if !same {
            let path = self.place(&output.path)?;
            fs::write(&path, output.bytes.as_slice()).map_err(DiskFault::machine("write", &path))?;
        }
        Ok(Put { hash, same })
    }

    /// Whether a file is the same as in the last edition is known with its last part; then it need not stay written.
    fn put_part(&self, output: &Output) -> Result<Option<Put>, DiskFault> {
        let path = self.place(&output.path)?;
        let hash = self.growing.write(output, &path).map_err(DiskFault::machine("write", &path))?;
        let Some(hash) = hash else { return Ok(None) };
        let same = self.follows && is_whole(&self.old.join(output.path.as_str()), hash);
        if same {
            fs::remove_file(&path).map_err(DiskFault::machine("remove", &path))?;
        }
        Ok(Some(Put { hash, same }))
    }

    /// Completes the edition and waits until it is on the disk for good; meanwhile, `beside` makes something of what it has.
    pub fn end<Other: Send>(
        &self,
        last: &Manifest,
        beside: impl FnOnce(&Complete) -> Other + Send,
    ) -> Result<(Complete, Other), DiskFault> {
        let made = std::mem::take(&mut *self.made());
        if let Some(fault) = made.fault {
            return Err(fault);
        }
        let counts = Counts { written: made.written, reused: made.same.len() };
        let (manifest, by_key) = rayon::join(|| manifest(made.files), || by_key(made.keyed));
        let changed = made.written > 0 || manifest != *last || last.files.is_empty();
        let complete = Complete { manifest, by_key, counts, changed };
        self.made().folders = made.folders;
        let settle = || if changed { self.settle(&complete.manifest, &made.same) } else { Ok(()) };
        let (settled, other) = rayon::join(settle, || beside(&complete));
        settled.map(|()| (complete, other))
    }

    /// Takes over what is the same, writes the marker and waits.
    fn settle(&self, manifest: &Manifest, same: &[SitePath]) -> Result<(), DiskFault> {
        same.par_iter().try_for_each(|path| self.take_over(path))?;
        let marker = self.folder.join(MARKER);
        fs::write(&marker, manifest.to_text()).map_err(DiskFault::machine("write", &marker))?;
        let folders = std::mem::take(&mut self.made().folders);
        make_durable(&self.folder, &folders)
    }

    /// Links a file of the last edition, or copies it where the system has no links.
    fn take_over(&self, path: &SitePath) -> Result<(), DiskFault> {
        let (known, new) = (self.old.join(path.as_str()), self.place(path)?);
        if fs::hard_link(&known, &new).is_ok() {
            return Ok(());
        }
        fs::copy(&known, &new).map(|_| ()).map_err(DiskFault::machine("write", &new))
    }

    /// Where a file stands in the stage; its folder is made.
    fn place(&self, path: &SitePath) -> Result<PathBuf, DiskFault> {
        let folder = path.folder();
        if !self.made().folders.contains(folder) {
            let whole = self.folder.join(folder);
            fs::create_dir_all(&whole).map_err(DiskFault::machine("create", &whole))?;
            self.made().folders.insert(folder.to_owned());
        }
        Ok(self.folder.join(path.as_str()))
    }

    fn made(&self) -> MutexGuard<'_, Made> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Made {
    /// Notes a file that is whole.
    fn finish(&mut self, key: Option<Key>, path: &SitePath, put: Put) {
        self.files.push((path.as_str().to_owned(), put.hash));
        self.keyed.extend(key.map(|key| (key, path.as_str().to_owned())));
        if put.same {
            self.same.push(path.clone());
        } else {
            self.written += 1;
        }
    }
}

fn manifest(mut files: Vec<(String, ContentHash)>) -> Manifest {
    files.par_sort_by(|(a, _), (b, _)| a.cmp(b));
    Manifest { files: files.into_iter().map(|(path, hash)| (path, hash.to_hex())).collect() }
}

/// The files of each key, sorted.
fn by_key(mut keyed: Vec<(Key, String)>) -> BTreeMap<Key, Vec<String>> {
    keyed.par_sort_unstable();
    let mut by_key: BTreeMap<Key, Vec<String>> = BTreeMap::new();
    for (key, path) in keyed {
        by_key.entry(key).or_default().push(path);
    }
    by_key
}

/// Whether a regular file holds exactly these bytes.
fn is_unchanged(known: &Path, bytes: &[u8]) -> bool {
    let same_length = fs::symlink_metadata(known)
        .is_ok_and(|metadata| metadata.is_file() && metadata.len() == bytes.len() as u64);
    same_length && fs::read(known).is_ok_and(|old| old == bytes)
}

/// Whether a regular file holds the bytes of this hash.
fn is_whole(known: &Path, hash: ContentHash) -> bool {
    let is_file = fs::symlink_metadata(known).is_ok_and(|metadata| metadata.is_file());
    // A large one is not read as a whole.
    let read = |file| {
        let mut hasher = ContentHasher::new();
        hasher.add_all(file).map(|()| hasher.end())
    };
    is_file && fs::File::open(known).and_then(read).is_ok_and(|known| known == hash)
}

/// Waits until the file system that holds the stage has everything on the disk.
#[cfg(target_os = "linux")]
fn make_durable(stage: &Path, _: &HashSet<String>) -> Result<(), DiskFault> {
    // One call for the whole file system is many times faster than one for each of thousands of files.
    let folder = fs::File::open(stage).map_err(DiskFault::machine("open", stage))?;
    rustix::fs::syncfs(&folder).map_err(|fault| DiskFault::machine("write", stage)(fault.into()))
}

/// Waits until every file and folder of the stage is on the disk.
#[cfg(not(target_os = "linux"))]
fn make_durable(stage: &Path, folders: &HashSet<String>) -> Result<(), DiskFault> {
    let mut folders: Vec<PathBuf> = folders.iter().map(|folder| stage.join(folder)).collect();
    folders.push(stage.to_owned());
    for folder in &folders {
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
