//! Where an index lies: a way to read files that the edge provides.
//!
//! tantivy wants a directory it may lock and write to. A published site may lie on a read-only stick, so
//! asking works on a [`Shelf`], which can only be read; locking it is a promise that costs nothing.

use std::fmt;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tantivy::HasLen;
use tantivy::directory::error::{DeleteError, LockError, OpenReadError, OpenWriteError};
use tantivy::directory::{
    Directory, DirectoryLock, FileHandle, Lock, OwnedBytes, WatchCallback, WatchHandle, WritePtr,
};

/// Files that can be read, by name.
pub trait Shelf: Send + Sync + 'static {
    /// The file of a name.
    ///
    /// # Errors
    /// Whatever keeps it from being opened; [`io::ErrorKind::NotFound`] where there is none.
    fn open(&self, name: &str) -> io::Result<Box<dyn Stored>>;
}

/// A file on a shelf.
pub trait Stored: Send + Sync {
    /// Its length in bytes.
    fn length(&self) -> usize;

    /// Some of its bytes.
    ///
    /// # Errors
    /// Whatever keeps them from being read, such as a stick that was pulled out.
    fn read(&self, range: Range<usize>) -> io::Result<Vec<u8>>;
}

/// A shelf as tantivy sees it.
#[derive(Clone)]
pub(super) struct ShelfDirectory(pub Arc<dyn Shelf>);

impl fmt::Debug for ShelfDirectory {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("ShelfDirectory")
    }
}

struct StoredHandle(Box<dyn Stored>);

impl fmt::Debug for StoredHandle {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "StoredHandle({} bytes)", self.0.length())
    }
}

impl HasLen for StoredHandle {
    fn len(&self) -> usize {
        self.0.length()
    }
}

impl FileHandle for StoredHandle {
    fn read_bytes(&self, range: Range<usize>) -> io::Result<OwnedBytes> {
        self.0.read(range).map(OwnedBytes::new)
    }
}

impl ShelfDirectory {
    fn stored(&self, path: &Path) -> Result<Box<dyn Stored>, OpenReadError> {
        let name = path.to_string_lossy();
        self.0.open(&name).map_err(|fault| match fault.kind() {
            io::ErrorKind::NotFound => OpenReadError::FileDoesNotExist(path.to_owned()),
            _ => OpenReadError::wrap_io_error(fault, path.to_owned()),
        })
    }
}

fn read_only() -> io::Error {
    io::Error::new(io::ErrorKind::ReadOnlyFilesystem, "a published index is only read")
}

impl Directory for ShelfDirectory {
    fn get_file_handle(&self, path: &Path) -> Result<Arc<dyn FileHandle>, OpenReadError> {
        Ok(Arc::new(StoredHandle(self.stored(path)?)))
    }

    fn exists(&self, path: &Path) -> Result<bool, OpenReadError> {
        match self.stored(path) {
            Ok(_) => Ok(true),
            Err(OpenReadError::FileDoesNotExist(_)) => Ok(false),
            Err(fault) => Err(fault),
        }
    }

    fn atomic_read(&self, path: &Path) -> Result<Vec<u8>, OpenReadError> {
        let stored = self.stored(path)?;
        stored.read(0..stored.length()).map_err(|fault| OpenReadError::wrap_io_error(fault, path.to_owned()))
    }

    fn delete(&self, path: &Path) -> Result<(), DeleteError> {
        Err(DeleteError::IoError { io_error: Arc::new(read_only()), filepath: path.to_owned() })
    }

    fn open_write(&self, path: &Path) -> Result<WritePtr, OpenWriteError> {
        Err(OpenWriteError::wrap_io_error(read_only(), PathBuf::from(path)))
    }

    fn atomic_write(&self, _: &Path, _: &[u8]) -> io::Result<()> {
        Err(read_only())
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

#[cfg(test)]
pub(super) mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::ground::Output;

    /// Files in memory, as if they stood in a published folder.
    struct MemoryShelf(BTreeMap<String, Arc<Vec<u8>>>);

    struct MemoryFile(Arc<Vec<u8>>);

    impl Shelf for MemoryShelf {
        fn open(&self, name: &str) -> io::Result<Box<dyn Stored>> {
            let bytes = self.0.get(name).ok_or(io::ErrorKind::NotFound)?;
            Ok(Box::new(MemoryFile(Arc::clone(bytes))))
        }
    }

    impl Stored for MemoryFile {
        fn length(&self) -> usize {
            self.0.len()
        }

        fn read(&self, range: Range<usize>) -> io::Result<Vec<u8>> {
            Ok(self.0[range].to_vec())
        }
    }

    /// The shelf of an index that was just made.
    pub fn shelf(outputs: Vec<Output>) -> Arc<dyn Shelf> {
        let files = outputs.into_iter().map(|output| (output.path.name().to_owned(), output.bytes));
        Arc::new(MemoryShelf(files.collect()))
    }

    /// An index that was just made, open.
    pub fn opened(outputs: Vec<Output>) -> tantivy::Index {
        tantivy::Index::open(ShelfDirectory(shelf(outputs))).unwrap()
    }
}
