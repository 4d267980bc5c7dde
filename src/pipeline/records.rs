//! What is searched in a language, before it becomes an index: so that the index need not be made again for the same.

use super::{Made, fingerprint};
use crate::ground::{Code, Diagnostic, Id, SourceId, Span};
use crate::pages::{FacetField, Pages};
use crate::search;
use crate::site::LanguageId;

/// Everything that the index of a language is made from.
pub struct Records {
    tag: String,
    entries: Vec<search::Record>,
    facets: Vec<FacetField>,
}

impl Records {
    /// Gathers what is searched in a language.
    pub fn of(pages: &Pages<'_>, language: LanguageId) -> Self {
        Self {
            tag: pages.site.languages.all[language].tag.clone(),
            entries: search::records(pages, language),
            facets: search::facet_fields(pages, language),
        }
    }

    /// The same for the same records: then the index is the same, too.
    pub fn hash(&self) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new();
        // Records are made of texts alone, which never refuse to be written.
        let _ = fingerprint::add(&mut hasher, &(&self.tag, &self.entries));
        hasher.update(format!("{:?}", self.facets).as_bytes());
        hasher.finalize()
    }

    /// Makes the index and its shards.
    ///
    /// # Errors
    /// What the index refuses.
    pub fn index(&self) -> Made {
        search::index(&self.tag, &self.entries, &self.facets).map_err(|fault| {
            let anywhere = Span::start_of(SourceId::from_index(0));
            Diagnostic::new(Code::IndexRefused, anywhere).with("reason", fault.to_string())
        })
    }
}
