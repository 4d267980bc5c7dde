//! Files that come in parts: each part is written as soon as it is there, so that a large file is never in memory as a whole.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::ground::{ContentHash, ContentHasher, Output, Part, SitePath};

/// Files of which more will come.
#[derive(Debug, Default)]
pub(super) struct Growing(Mutex<BTreeMap<SitePath, Written>>);

/// What was written of a file.
#[derive(Debug)]
struct Written {
    file: File,
    hasher: ContentHasher,
}

impl Growing {
    /// Writes a part of the file at `path` behind those before; with the last one, the hash of the whole file.
    pub fn write(&self, output: &Output, path: &Path) -> io::Result<Option<ContentHash>> {
        let known = self.files().remove(&output.path);
        let mut written = match known {
            Some(known) => known,
            None => Written { file: File::create(path)?, hasher: ContentHasher::new() },
        };
        written.file.write_all(&output.bytes)?;
        written.hasher.add(&output.bytes);
        if output.part == Part::Next {
            self.files().insert(output.path.clone(), written);
            return Ok(None);
        }
        Ok(Some(written.hasher.end()))
    }

    fn files(&self) -> MutexGuard<'_, BTreeMap<SitePath, Written>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
