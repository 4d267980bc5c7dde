//! Shards: the index as small scripts, for a browser that can only load scripts.
//!
//! From `file://` a page may neither fetch a file nor read a part of one; it may load a script. So what tantivy
//! has in a few large files is cut into many small scripts, of which a search loads the few it needs:
//!
//! | kind | holds | cut at about |
//! |---|---|---|
//! | `t` | terms: frequencies and weights, postings of title and body | 4 KB |
//! | `p` | positions, read for phrases only | 64 KB |
//! | `n` | lengths of titles and bodies | 4,096 documents |
//! | `v`, `w` | words by their beginning, and by their ending | 8 KB |
//! | `c` | the most frequent words for each beginning of one or two letters | whole |
//! | `f` | a facet field: its values and their documents | whole |
//! | `d` | what is shown of documents, and their texts for excerpts | 14 K characters, 8 K in a small index |
//!
//! The manifest, of a fixed name, says which shard has what. All others are named by their content, so that a
//! rebuild changes only what changed. The theme's script reads them; it is the only other place that knows
//! these formats.

mod documents;
mod envelope;
mod facets;
mod forms;
mod kept_terms;
mod manifest;
mod terms;

use super::analysis::Analyzer;
use super::postings::AllLists;
use super::rank::{BODY_BOOST, TITLE_BOOST};
use crate::ground::Output;
use crate::pages::FacetField;
pub(super) use documents::{Cutter, Documents};
use envelope::{Envelope, manifest_output};
pub(super) use envelope::{Named, Put, Shard};
pub(super) use kept_terms::KeptTerms;
use manifest::Manifest;

/// The shards of a language that are being made: those of documents first, in their order, then all others.
pub(super) struct Shards<'a> {
    tag: &'a str,
    envelope: Envelope<'a>,
    manifest: Manifest,
}

impl<'a> Shards<'a> {
    /// None yet; each will be given to `put`.
    pub fn new(tag: &'a str, cutter: &Cutter, put: Put<'a>) -> Self {
        let manifest = Manifest::new(tag, Analyzer::new(tag).stop_words(), &cutter.labels);
        Self { tag, envelope: Envelope::new(put), manifest }
    }

    /// Puts the next documents.
    pub fn put_documents(&mut self, documents: &Documents) {
        self.manifest.records.counts.extend(&documents.counts);
        self.manifest.records.shards.push_str(&self.envelope.put_all(&documents.shards));
    }

    /// Puts what is looked up in, of so many documents, the terms not again where they are kept; returns the manifest.
    pub fn put_postings(
        mut self,
        lists: &AllLists<'_>,
        documents: u32,
        facet_fields: &[FacetField],
        kept: Option<&mut KeptTerms>,
    ) -> Option<Output> {
        let AllLists { title, body, form, facet } = lists;
        let (envelope, manifest) = (&mut self.envelope, &mut self.manifest);
        manifest.counts([(title, TITLE_BOOST), (body, BODY_BOOST)], documents);
        terms::put([title, body], documents, kept, envelope, manifest);
        forms::put(form, documents, envelope, manifest);
        facets::put(facet, facet_fields, envelope, manifest);
        manifest_output(self.tag, &self.manifest)
    }
}
