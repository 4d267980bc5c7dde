//! A folder as a shelf to search on, also on media that can only be read.
//!
//! Files are read piece by piece, not mapped into memory: a stick pulled out while a mapped index is being
//! asked would end the program, a read that fails is a message.

use std::fs::{self, File};
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};

use super::DiskFault;
use crate::ground::portable_name;
use crate::search::{LANGUAGES_FILE, Shelf, Stored, index_folder};
use crate::site::well_formed;

/// A folder of files to read.
#[derive(Debug, Clone)]
pub struct FolderShelf {
    folder: PathBuf,
}

impl FolderShelf {
    /// The shelf of a language's index in a published site.
    pub fn of_index(site: &Path, tag: &str) -> Self {
        Self { folder: site.join(index_folder(tag)) }
    }
}

impl Shelf for FolderShelf {
    fn open(&self, name: &str) -> io::Result<Box<dyn Stored>> {
        portable_name(name).map_err(|_| io::Error::from(io::ErrorKind::NotFound))?;
        let file = File::open(self.folder.join(name))?;
        let length = usize::try_from(file.metadata()?.len()).unwrap_or(usize::MAX);
        Ok(Box::new(StoredFile { file, length }))
    }
}

struct StoredFile {
    file: File,
    length: usize,
}

impl Stored for StoredFile {
    fn length(&self) -> usize {
        self.length
    }

    #[cfg(unix)]
    fn read(&self, range: Range<usize>) -> io::Result<Vec<u8>> {
        use std::os::unix::fs::FileExt;

        let mut bytes = vec![0; range.len()];
        self.file.read_exact_at(&mut bytes, range.start as u64)?;
        Ok(bytes)
    }

    #[cfg(windows)]
    fn read(&self, range: Range<usize>) -> io::Result<Vec<u8>> {
        use std::os::windows::fs::FileExt;

        let mut bytes = vec![0; range.len()];
        let mut filled = 0;
        while filled < bytes.len() {
            let read = self.file.seek_read(&mut bytes[filled..], (range.start + filled) as u64)?;
            if read == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            filled += read;
        }
        Ok(bytes)
    }
}

/// The languages that a published site can be searched in, the main one first.
///
/// # Errors
/// [`DiskFault::NoIndex`] where there is none, or what the machine refuses.
pub fn index_languages(site: &Path) -> Result<Vec<String>, DiskFault> {
    let path = site.join(LANGUAGES_FILE);
    let no_index = || DiskFault::NoIndex(site.to_owned());
    let text = match fs::read(&path) {
        Ok(text) => text,
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => return Err(no_index()),
        Err(fault) => return Err(DiskFault::machine("read", &path)(fault)),
    };
    let tags: Vec<String> = serde_json::from_slice(&text).unwrap_or_default();
    // A tag names a folder; a damaged file must not lead out of the site.
    let sound = !tags.is_empty() && tags.iter().all(|tag| well_formed(tag).is_some());
    if sound { Ok(tags) } else { Err(no_index()) }
}
