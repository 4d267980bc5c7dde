//! What is searched in a language, before it becomes an index: so that the index need not be made again for the same.

use std::sync::Arc;

use crate::ground::{Code, ContentHash, ContentHasher, Diagnostic, Id, Output, SourceId, Span};
use crate::pages::{FacetField, Pages};
use crate::search::{self, Companion, Kept, Recorded, Recorder, ShardFiles, Surveyed};
use crate::site::LanguageId;

/// Everything that the index of a language is made from.
pub struct Records<'a> {
    tag: String,
    entries: Recorder<'a>,
    facets: Vec<FacetField>,
}

/// What is remembered of the records of a language and their shards, for the next time.
pub struct RecordsMemory {
    surveyed: Surveyed,
    shards: Kept,
}

impl RecordsMemory {
    /// Nothing of a language yet.
    pub fn new(tag: &str) -> Self {
        Self { surveyed: Surveyed::default(), shards: Kept::new(tag) }
    }
}

impl<'a> Records<'a> {
    /// Finds what is searched in a language.
    pub fn of(pages: &'a Pages<'a>, language: LanguageId) -> Self {
        Self::from(pages, language, Recorder::new(pages, language))
    }

    /// The same; what is remembered is not looked at again.
    pub fn again(pages: &'a Pages<'a>, language: LanguageId, memory: &mut RecordsMemory) -> Self {
        Self::from(pages, language, Recorder::again(pages, language, &mut memory.surveyed))
    }

    fn from(pages: &'a Pages<'a>, language: LanguageId, entries: Recorder<'a>) -> Self {
        let tag = pages.site.languages.all[language].tag.clone();
        Self { tag, entries, facets: search::facet_fields(pages, language) }
    }

    /// The same with a companion, who is told of entries when their records were made: their texts are still parsed then.
    pub fn with_companion(self, companion: &'a dyn Companion) -> Self {
        Self { entries: self.entries.with_companion(companion), ..self }
    }

    /// The same for the same records: then the index is the same, too.
    pub fn hash(&self) -> ContentHash {
        let mut hasher = ContentHasher::new();
        hasher.add(&(self.tag.len() as u64).to_le_bytes());
        hasher.add(self.tag.as_bytes());
        for batch in self.entries.batches().iter() {
            hasher.add(&batch.key.to_bytes());
        }
        hasher.add(format!("{:?}", self.facets).as_bytes());
        hasher.end()
    }

    /// Makes the index and its shards, and gives each file to `take` as soon as it is made, from any thread.
    ///
    /// # Errors
    /// What the index refuses; then what was given is worth nothing.
    pub fn hand_over(&self, take: &(dyn Fn(Output) + Sync)) -> Result<(), Diagnostic> {
        search::index(&self.tag, &self.entries, &self.facets, take).map_err(|fault| refused(&fault))
    }

    /// The same without shards.
    ///
    /// # Errors
    /// What the index refuses.
    pub fn hand_over_without_shards(&self, take: &(dyn Fn(Output) + Sync)) -> Result<(), Diagnostic> {
        search::index_without_shards(&self.tag, &self.entries, &self.facets, take)
            .map_err(|fault| refused(&fault))
    }

    /// Makes the shards alone; what is remembered is not made again.
    pub fn shards(&self, memory: &mut RecordsMemory) -> Arc<ShardFiles> {
        memory.shards.shards(&self.entries, &self.facets)
    }
}

fn refused(fault: &impl ToString) -> Diagnostic {
    let anywhere = Span::start_of(SourceId::from_index(0));
    Diagnostic::new(Code::IndexRefused, anywhere).with("reason", fault.to_string())
}
