//! What was read of each file, so that only what has changed is read again.
//!
//! A file is known by its length, its moment of change and its number on the disk. Two writes within one tick of
//! the system's clock leave the same moment, so what was changed just before it was read is not trusted, and
//! whatever the watcher names is read in any case.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use walkdir::DirEntry;

/// How long before it is read a file must have been left alone to be known by its moment of change.
const SETTLED: Duration = Duration::from_millis(100);

/// What was read of each file.
#[derive(Debug, Default)]
pub struct Remembered {
    files: BTreeMap<PathBuf, Known>,
}

#[derive(Debug)]
pub(super) struct Known {
    pub stamp: Option<Stamp>,
    pub content: Content,
}

/// What a file says.
#[derive(Debug, Clone)]
pub(super) enum Content {
    /// A text, and where the first byte stands that is none.
    Text(Arc<str>, Option<usize>),
    Bytes(Arc<[u8]>),
}

/// By what a file is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stamp {
    length: u64,
    changed: SystemTime,
    number: u64,
}

impl Remembered {
    /// Trusts a file, or all files of a folder, no more: they are read again. What says the same keeps its text.
    pub fn doubt(&mut self, path: &Path) {
        if let Some(known) = self.files.get_mut(path) {
            known.stamp = None;
            return;
        }
        // Paths are in order part by part, so what is inside follows.
        let behind = self.files.range_mut::<Path, _>((Bound::Included(path), Bound::Unbounded));
        behind.take_while(|(known, _)| known.starts_with(path)).for_each(|(_, known)| known.stamp = None);
    }

    /// Trusts no file any more.
    pub fn doubt_all(&mut self) {
        self.files.values_mut().for_each(|known| known.stamp = None);
    }

    /// Whether a file was read.
    pub(super) fn knows(&self, path: &Path) -> bool {
        self.files.contains_key(path)
    }

    /// Whether any file in a folder was read.
    pub(super) fn knows_any_in(&self, folder: &Path) -> bool {
        let mut behind = self.files.range::<Path, _>((Bound::Included(folder), Bound::Unbounded));
        behind.next().is_some_and(|(known, _)| known.starts_with(folder))
    }

    pub(super) fn take(&mut self, path: &Path) -> Option<Known> {
        self.files.remove(path)
    }

    pub(super) fn keep(&mut self, path: &Path, stamp: Option<Stamp>, content: Content) {
        self.files.insert(path.to_owned(), Known { stamp, content });
    }
}

impl Content {
    pub(super) fn new(bytes: Vec<u8>, is_text: bool) -> Self {
        if !is_text {
            return Self::Bytes(bytes.into());
        }
        match String::from_utf8(bytes) {
            Ok(text) => Self::Text(text.into(), None),
            Err(fault) => {
                let start = fault.utf8_error().valid_up_to();
                Self::Text(String::from_utf8_lossy(fault.as_bytes()).into(), Some(start))
            }
        }
    }

    /// What was known before, if it says the same: whoever remembers it sees that nothing has changed.
    pub(super) fn or_same(self, known: Option<Self>) -> Self {
        let same = match (&self, &known) {
            (Self::Text(new, fault), Some(Self::Text(old, old_fault))) => new == old && fault == old_fault,
            (Self::Bytes(new), Some(Self::Bytes(old))) => new == old,
            _ => false,
        };
        known.filter(|_| same).unwrap_or(self)
    }
}

impl Stamp {
    /// The stamp of a file that has been left alone for a moment.
    pub(super) fn of(entry: &DirEntry) -> Option<Self> {
        let metadata = entry.metadata().ok()?;
        let changed = metadata.modified().ok()?;
        // A clock that went back makes every file new, which is the safe side.
        let settled = changed.elapsed().is_ok_and(|age| age > SETTLED);
        settled.then(|| Self { length: metadata.len(), changed, number: number(&metadata) })
    }
}

#[cfg(unix)]
fn number(metadata: &std::fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

#[cfg(not(unix))]
fn number(_: &std::fs::Metadata) -> u64 {
    0
}
