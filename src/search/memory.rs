//! Where tantivy writes its files: memory, in pieces that are put together once, when a file is taken out. What there is of
//! one that is still being written can be taken out as well.
//!
//! tantivy's own directory in memory keeps a file in one piece, which is copied whenever it has grown to twice its size,
//! and once more when it is taken out. The largest file of an index is a third of all that is published for search.

use std::collections::HashMap;
use std::fmt;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tantivy::directory::error::{DeleteError, LockError, OpenReadError, OpenWriteError};
use tantivy::directory::{
    AntiCallToken, Directory, DirectoryLock, FileHandle, Lock, TerminatingWrite, WatchCallback, WatchHandle,
    WritePtr,
};

/// How many bytes a piece has.
const PIECE: usize = 256 * 1024;

/// Files in memory, shared by whoever writes them and whoever takes them out.
#[derive(Clone, Default)]
pub(super) struct Memory(Arc<Mutex<HashMap<PathBuf, Pieces>>>);

/// A file in pieces.
#[derive(Debug, Default)]
struct Pieces {
    pieces: Vec<Vec<u8>>,
    length: usize,
}

/// A file that is being written.
struct Writing {
    memory: Memory,
    path: PathBuf,
}

impl Memory {
    /// Takes out what there is of a file.
    pub fn take(&self, path: &Path) -> Option<Vec<u8>> {
        let mut file = self.files().remove(path)?;
        if file.pieces.len() == 1 {
            return file.pieces.pop();
        }
        let mut whole = Vec::with_capacity(file.length);
        // Each piece is given back as soon as it was copied, so that a large file is never held twice.
        for piece in file.pieces {
            whole.extend_from_slice(&piece);
        }
        Some(whole)
    }

    fn files(&self) -> MutexGuard<'_, HashMap<PathBuf, Pieces>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Pieces {
    fn add(&mut self, mut bytes: &[u8]) {
        self.length += bytes.len();
        while !bytes.is_empty() {
            if self.pieces.last().is_none_or(|last| last.len() == PIECE) {
                // What fits into less than a piece is not given more.
                self.pieces.push(Vec::with_capacity(if self.pieces.is_empty() { 0 } else { PIECE }));
            }
            if let Some(last) = self.pieces.last_mut() {
                let (now, later) = bytes.split_at(bytes.len().min(PIECE - last.len()));
                last.extend_from_slice(now);
                bytes = later;
            }
        }
    }
}

impl Write for Writing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.memory.files().entry(self.path.clone()).or_default().add(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl TerminatingWrite for Writing {
    fn terminate_ref(&mut self, _: AntiCallToken) -> io::Result<()> {
        // An empty file is one, too.
        self.memory.files().entry(self.path.clone()).or_default();
        Ok(())
    }
}

impl fmt::Debug for Memory {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Memory")
    }
}

impl Directory for Memory {
    fn get_file_handle(&self, path: &Path) -> Result<Arc<dyn FileHandle>, OpenReadError> {
        // A file that is being made is not read.
        Err(OpenReadError::FileDoesNotExist(path.to_owned()))
    }

    fn delete(&self, path: &Path) -> Result<(), DeleteError> {
        self.files().remove(path);
        Ok(())
    }

    fn exists(&self, path: &Path) -> Result<bool, OpenReadError> {
        Ok(self.files().contains_key(path))
    }

    fn open_write(&self, path: &Path) -> Result<WritePtr, OpenWriteError> {
        let writing = Writing { memory: self.clone(), path: path.to_owned() };
        Ok(BufWriter::new(Box::new(writing)))
    }

    fn atomic_read(&self, path: &Path) -> Result<Vec<u8>, OpenReadError> {
        let files = self.files();
        let file = files.get(path).ok_or_else(|| OpenReadError::FileDoesNotExist(path.to_owned()))?;
        Ok(file.pieces.concat())
    }

    fn atomic_write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut pieces = Pieces::default();
        pieces.add(bytes);
        self.files().insert(path.to_owned(), pieces);
        Ok(())
    }

    fn sync_directory(&self) -> io::Result<()> {
        Ok(())
    }

    fn acquire_lock(&self, _: &Lock) -> Result<DirectoryLock, LockError> {
        Ok(DirectoryLock::from(Box::new(())))
    }

    fn watch(&self, _: WatchCallback) -> tantivy::Result<WatchHandle> {
        Ok(WatchHandle::empty())
    }
}
