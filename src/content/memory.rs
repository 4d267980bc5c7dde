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
    originals: HashMap<SourceId, Known<Entry>>,
    translations: HashMap<SourceId, (Arc<Version>, Known<Translation>)>,
}

#[derive(Debug, Clone)]
struct Known<T> {
    path: SitePath,
    text: Arc<str>,
    found: Option<T>,
    faults: Report,
}

impl<T: Clone> Known<T> {
    fn new(sources: &Sources, file: &Placed, found: Option<&T>, faults: &Report) -> Self {
        let source = &sources[file.source];
        let (path, text) = (source.path.clone(), Arc::clone(&source.text));
        Self { path, text, found: found.cloned(), faults: faults.clone() }
    }

    /// What was found, if the file is still the same.
    fn again(&self, sources: &Sources, file: &Placed) -> Option<(Option<T>, Report)> {
        let source = &sources[file.source];
        let same = Arc::ptr_eq(&self.text, &source.text) && self.path == source.path && !source.refused;
        same.then(|| (self.found.clone(), self.faults.clone()))
    }
}

impl Memory {
    pub(super) fn original(&self, sources: &Sources, file: &Placed) -> Option<(Option<Entry>, Report)> {
        self.originals.get(&file.source)?.again(sources, file)
    }

    pub(super) fn keep_original(
        &mut self,
        sources: &Sources,
        file: &Placed,
        entry: Option<&Entry>,
        faults: &Report,
    ) {
        self.originals.insert(file.source, Known::new(sources, file, entry, faults));
    }

    /// What was read of a translation, if neither it nor its original has changed.
    pub(super) fn translation(
        &self,
        sources: &Sources,
        file: &Placed,
        original: &Entry,
    ) -> Option<(Option<Translation>, Report)> {
        let (of, known) = self.translations.get(&file.source)?;
        known.again(sources, file).filter(|_| Arc::ptr_eq(of, &original.original))
    }

    pub(super) fn keep_translation(
        &mut self,
        sources: &Sources,
        file: &Placed,
        original: &Entry,
        translation: Option<&Translation>,
        faults: &Report,
    ) {
        let known = Known::new(sources, file, translation, faults);
        self.translations.insert(file.source, (Arc::clone(&original.original), known));
    }
}
