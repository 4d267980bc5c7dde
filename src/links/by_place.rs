//! What belongs to places in files, found by the place: file by file, since each place knows its file.

use std::sync::Arc;

use crate::ground::{Id, SmallMap, SourceId};

/// Things by their places. Those of a file are shared with whoever remembers them.
#[derive(Debug, Clone)]
pub struct ByPlace<Place, Thing> {
    files: Vec<Option<Arc<SmallMap<Place, Thing>>>>,
}

impl<Place, Thing> Default for ByPlace<Place, Thing> {
    fn default() -> Self {
        Self { files: Vec::new() }
    }
}

impl<Place: Ord, Thing> ByPlace<Place, Thing> {
    /// Puts all things of a file.
    pub fn put(&mut self, file: SourceId, things: Arc<SmallMap<Place, Thing>>) {
        if self.files.len() <= file.index() {
            self.files.resize_with(file.index() + 1, || None);
        }
        self.files[file.index()] = Some(things);
    }

    /// The thing at a place of a file.
    pub fn at(&self, file: SourceId, place: &Place) -> Option<&Thing> {
        self.files.get(file.index())?.as_ref()?.get(place)
    }

    /// All things, in the order of their places.
    pub fn iter(&self) -> impl Iterator<Item = (&Place, &Thing)> {
        self.files.iter().flatten().flat_map(|things| things.iter())
    }
}
