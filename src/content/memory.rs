//! What was read of each file, for the next time: a file that has not changed is not read again.
//!
//! Whoever keeps a memory must forget it when a declaration changes: what is remembered was read by them. A file
//! counts as unchanged if it has the same place among all files and the very same text; comparing the bytes is
//! the business of whoever reads the disk, and done there once.

use std::collections::HashMap;
use std::sync::Arc;

use super::entry::{Entry, Translation, Version};
use super::placing::Placed;
use super::said::{Reading, Said};
use crate::ground::{Report, SitePath, SourceId, Sources};

/// What was read of each content file.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    pub(super) originals: HashMap<SourceId, Known<Entry>>,
    pub(super) translations: HashMap<SourceId, TranslationOf>,
    /// What they say together, but for bodies.
    pub(super) said: Said,
}

/// A translation, and the original that it was laid over.
#[derive(Debug, Clone)]
pub(super) struct TranslationOf {
    pub original: Arc<Version>,
    /// What the original's hash was.
    pub hash: String,
    pub known: Known<Translation>,
}

/// What was read of a file, and in which state of it.
#[derive(Debug, Clone)]
pub(super) struct Known<T> {
    path: SitePath,
    text: Arc<str>,
    /// What it holds, if it can be read.
    pub found: Option<T>,
    /// What is wrong with it.
    pub faults: Report,
}

impl<T> Known<T> {
    /// What `read` finds in a file and says of it.
    pub fn read(sources: &Sources, file: &Placed, read: impl FnOnce(&mut Report) -> Option<T>) -> Self {
        let source = &sources[file.source];
        let mut faults = Report::new();
        let found = read(&mut faults);
        Self { path: source.path.clone(), text: Arc::clone(&source.text), found, faults }
    }

    /// Whether the file is still the same.
    pub fn stands(&self, sources: &Sources, file: &Placed) -> bool {
        let source = &sources[file.source];
        Arc::ptr_eq(&self.text, &source.text) && self.path == source.path && !source.refused
    }
}

impl<T: Reading> Known<T> {
    /// Whether another state of the file differs in the body at most.
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.path == other.path
            && match (&self.found, &other.found) {
                (Some(own), Some(other)) => own.says_the_same(other),
                (own, other) => own.is_none() && other.is_none(),
            }
    }
}
