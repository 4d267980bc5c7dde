//! What belongs to places in files, found by the place: file by file, since each place knows its file.

use std::collections::BTreeMap;

use crate::ground::{Id, SourceId};

/// Things by their places.
#[derive(Debug, Clone)]
pub struct ByPlace<Place, Thing> {
    files: Vec<BTreeMap<Place, Thing>>,
}

impl<Place, Thing> Default for ByPlace<Place, Thing> {
    fn default() -> Self {
        Self { files: Vec::new() }
    }
}

impl<Place: Ord, Thing> ByPlace<Place, Thing> {
    /// Puts a thing at a place of a file.
    pub fn put(&mut self, file: SourceId, place: Place, thing: Thing) {
        if self.files.len() <= file.index() {
            self.files.resize_with(file.index() + 1, BTreeMap::new);
        }
        self.files[file.index()].insert(place, thing);
    }

    /// The thing at a place of a file.
    pub fn at(&self, file: SourceId, place: &Place) -> Option<&Thing> {
        self.files.get(file.index())?.get(place)
    }

    /// Takes out what is at a place of a file.
    pub fn remove(&mut self, file: SourceId, place: &Place) {
        if let Some(things) = self.files.get_mut(file.index()) {
            things.remove(place);
        }
    }

    /// Takes out everything of a file.
    pub fn forget(&mut self, file: SourceId) {
        if let Some(things) = self.files.get_mut(file.index()) {
            things.clear();
        }
    }

    /// All things, in the order of their places.
    pub fn iter(&self) -> impl Iterator<Item = (&Place, &Thing)> {
        self.files.iter().flatten()
    }
}
