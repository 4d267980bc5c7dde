//! What was read of each file, for the next time: a file that has not changed is not read again.
//!
//! Whoever keeps a memory must forget it when a declaration changes: what is remembered was read by them. A file
//! counts as unchanged if it has the same place among all files and the very same text; comparing the bytes is
//! the business of whoever reads the disk, and done there once.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::entry::{Entry, EntryId, Translation, Version};
use super::library::Names;
use super::placing::{Placed, are_placed, place_all};
use super::said::{Reading, Said, Same};
use crate::ground::{Id, Report, SitePath, SourceId, Sources};
use crate::site::Site;

/// What was read of each content file.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    /// Where the files are, if nothing was wrong with that.
    placed: Option<Arc<[Placed]>>,
    pub(super) originals: ByFile<Known<Entry>>,
    pub(super) translations: ByFile<TranslationOf>,
    /// The translations by their position among all files, each with the entry it translates, if each has one.
    pub(super) translated: Option<Vec<(usize, EntryId)>>,
    /// Entries with their translations, by the file of the original: what they were without, and what they are with.
    pub(super) whole: BTreeMap<SourceId, (Arc<Entry>, Arc<Entry>)>,
    /// What they say together.
    pub(super) said: Said,
    /// By which names they are found.
    pub(super) names: Option<Arc<Names>>,
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
    pub found: Option<Arc<T>>,
    /// What is wrong with it.
    pub faults: Report,
}

/// Things by the number of a file.
#[derive(Debug, Clone)]
pub(super) struct ByFile<T>(Vec<Option<T>>);

impl Memory {
    /// Where all content files are, and whether that is as the last time. What is remembered of other files is forgotten.
    pub fn place(&mut self, site: &Site, sources: &Sources, report: &mut Report) -> (Arc<[Placed]>, bool) {
        if let Some(placed) = self.placed.as_ref().filter(|placed| are_placed(placed, sources)) {
            return (Arc::clone(placed), true);
        }
        let mut faults = Report::new();
        let placed: Arc<[Placed]> = place_all(site, sources, &mut faults).into();
        self.placed = faults.is_empty().then(|| Arc::clone(&placed));
        report.absorb(faults);
        let is_main = |file: &&Placed| file.language == site.languages.main;
        self.originals.keep_only(placed.iter().filter(is_main).map(|file| file.source));
        self.translations.keep_only(placed.iter().filter(|file| !is_main(file)).map(|file| file.source));
        self.whole.clear();
        (placed, false)
    }
}

impl<T> Default for ByFile<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> ByFile<T> {
    pub fn get(&self, file: SourceId) -> Option<&T> {
        self.0.get(file.index())?.as_ref()
    }

    /// Puts a thing in the place of the last.
    pub fn put(&mut self, file: SourceId, thing: T) -> Option<T> {
        if self.0.len() <= file.index() {
            self.0.resize_with(file.index() + 1, || None);
        }
        self.0[file.index()].replace(thing)
    }

    fn keep_only(&mut self, files: impl Iterator<Item = SourceId>) {
        let mut kept = Self::default();
        for file in files {
            if let Some(thing) = self.0.get_mut(file.index()).and_then(Option::take) {
                kept.put(file, thing);
            }
        }
        *self = kept;
    }
}

impl<T: Reading + Send> Known<T> {
    /// What `read` finds in a file and says of it.
    pub fn read(sources: &Sources, file: &Placed, read: impl FnOnce(&mut Report) -> Option<T>) -> Self {
        let source = &sources[file.source];
        let mut faults = Report::new();
        let found = read(&mut faults).map(Arc::new);
        Self { path: source.path.clone(), text: Arc::clone(&source.text), found, faults }
    }

    /// Whether the file is still the same.
    pub fn stands(&self, sources: &Sources, file: &Placed) -> bool {
        let source = &sources[file.source];
        Arc::ptr_eq(&self.text, &source.text) && self.path == source.path && !source.refused
    }

    /// In which respects another state of the file says the same.
    pub fn compare(&self, other: &Self, site: &Site) -> Same {
        match (&self.found, &other.found) {
            _ if self.path != other.path => Same::NOT,
            (Some(own), Some(other)) => own.compare(other, site),
            (None, None) => Same::WHOLLY,
            _ => Same::NOT,
        }
    }
}
