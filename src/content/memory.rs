//! What was read of each file, for the next time: a file that has not changed is not read again.
//!
//! Whoever keeps a memory must forget it when a declaration changes: what is remembered was read by them. A file
//! counts as unchanged if it has the same place among all files and the very same text; comparing the bytes is
//! the business of whoever reads the disk, and done there once.

use std::collections::HashMap;
use std::sync::Arc;

use super::entry::{Entry, Translation, Version};
use super::placing::Placed;
use crate::ground::{Report, SitePath, SourceId, Sources};

/// What was read of each content file.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    pub(super) originals: HashMap<SourceId, Known<Entry>>,
    pub(super) translations: HashMap<SourceId, (Arc<Version>, Known<Translation>)>,
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
    fn stands(&self, sources: &Sources, file: &Placed) -> bool {
        let source = &sources[file.source];
        Arc::ptr_eq(&self.text, &source.text) && self.path == source.path && !source.refused
    }
}

impl Memory {
    /// What was read of an original, if it has not changed.
    pub(super) fn take_original(&mut self, sources: &Sources, file: &Placed) -> Option<Known<Entry>> {
        self.originals.remove(&file.source).filter(|known| known.stands(sources, file))
    }

    /// What was read of a translation, if neither it nor its original has changed.
    pub(super) fn take_translation(
        &mut self,
        sources: &Sources,
        file: &Placed,
        original: &Entry,
    ) -> Option<Known<Translation>> {
        let (of, known) = self.translations.remove(&file.source)?;
        (known.stands(sources, file) && Arc::ptr_eq(&of, &original.original)).then_some(known)
    }
}
