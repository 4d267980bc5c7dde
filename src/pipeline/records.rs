//! What is searched in a language, before it becomes an index: so that the index need not be made again for the same.

use super::{Made, fingerprint};
use crate::ground::{Code, Diagnostic, Id, Output, SourceId, Span};
use crate::pages::{FacetField, Pages};
use crate::search::{self, Recorded, Recorder};
use crate::site::LanguageId;

/// Everything that the index of a language is made from.
pub struct Records<'a> {
    tag: String,
    entries: Recorder<'a>,
    facets: Vec<FacetField>,
}

impl<'a> Records<'a> {
    /// Finds what is searched in a language.
    pub fn of(pages: &'a Pages<'a>, language: LanguageId) -> Self {
        Self {
            tag: pages.site.languages.all[language].tag.clone(),
            entries: Recorder::new(pages, language),
            facets: search::facet_fields(pages, language),
        }
    }

    /// The same for the same records: then the index is the same, too.
    pub fn hash(&self) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new();
        // Records are made of texts alone, which never refuse to be written.
        let _ = fingerprint::add(&mut hasher, &self.tag);
        for batch in self.entries.batches() {
            let _ = fingerprint::add(&mut hasher, &batch);
        }
        hasher.update(format!("{:?}", self.facets).as_bytes());
        hasher.finalize()
    }

    /// Makes the index and its shards.
    ///
    /// # Errors
    /// What the index refuses.
    pub fn index(&self) -> Made {
        let mut outputs = Vec::new();
        self.hand_over(&mut |output| outputs.push(output))?;
        Ok(outputs)
    }

    /// Makes the index and its shards, and gives each file to `take` as soon as it is made.
    ///
    /// # Errors
    /// What the index refuses; then what was given is worth nothing.
    pub fn hand_over(&self, take: &mut dyn FnMut(Output)) -> Result<(), Diagnostic> {
        search::index(&self.tag, &self.entries, &self.facets, take).map_err(|fault| {
            let anywhere = Span::start_of(SourceId::from_index(0));
            Diagnostic::new(Code::IndexRefused, anywhere).with("reason", fault.to_string())
        })
    }
}
