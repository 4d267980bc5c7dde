//! What entries are read by: every file but entries and their pictures, and the date.

use std::sync::Arc;

use jiff::civil::Date;

use crate::ground::{SiteFiles, SitePath, Source, SourceId, is_picture};

/// Everything that entries are read by, in one state.
#[derive(Debug, Default)]
pub(super) struct Declared {
    /// With their numbers, by which remembered places name them.
    texts: Vec<(SourceId, Source)>,
    binaries: Vec<(SitePath, Arc<[u8]>)>,
    date: Option<Date>,
}

impl Declared {
    pub fn of(files: &SiteFiles) -> Self {
        Self {
            texts: texts(files).map(|(id, source)| (id, source.clone())).collect(),
            binaries: binaries(files).map(|(path, bytes)| (path.clone(), Arc::clone(bytes))).collect(),
            date: files.date,
        }
    }

    /// Whether all of it is still the same.
    pub fn stands(&self, files: &SiteFiles) -> bool {
        let same_text = |((own_id, own), (id, source)): (&(SourceId, Source), (SourceId, &Source))| {
            *own_id == id
                && own.path == source.path
                && own.refused == source.refused
                && (Arc::ptr_eq(&own.text, &source.text) || own.text == source.text)
        };
        let same_bytes = |((own_path, own), (path, bytes)): (&(SitePath, _), (&SitePath, &Arc<[u8]>))| {
            own_path == path && (Arc::ptr_eq(own, bytes) || own == bytes)
        };
        self.date == files.date
            && texts(files).count() == self.texts.len()
            && self.texts.iter().zip(texts(files)).all(same_text)
            && binaries(files).count() == self.binaries.len()
            && self.binaries.iter().zip(binaries(files)).all(same_bytes)
    }
}

fn texts(files: &SiteFiles) -> impl Iterator<Item = (SourceId, &Source)> {
    let is_entry = |path: &SitePath| is_of_content(path) && (path.has_ending("md") || is_picture(path));
    files.texts.iter().filter(move |(_, source)| !is_entry(&source.path))
}

fn binaries(files: &SiteFiles) -> impl Iterator<Item = (&SitePath, &Arc<[u8]>)> {
    files.binaries.iter().filter(|(path, _)| !is_of_content(path))
}

fn is_of_content(path: &SitePath) -> bool {
    path.as_str().starts_with("content/")
}
