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

mod bytes;
mod documents;
mod envelope;
mod facets;
mod forms;
mod manifest;
mod terms;

use std::borrow::Cow;

use tantivy::{Searcher, TantivyError};

use super::analysis::Analyzer;
use super::index::IndexFields;
use super::rank::Ranking;
use super::records::Recorded;
use crate::ground::Output;
use crate::pages::FacetField;
use documents::Documents;
use envelope::Envelope;
use facets::Facets;

/// Makes the shards of an index and their manifest.
///
/// # Errors
/// Only where tantivy cannot read what it just wrote.
pub(super) fn shards(
    tag: &str,
    searcher: &Searcher,
    fields: IndexFields,
    records: &(impl Recorded + ?Sized),
    facet_fields: &[FacetField],
    take: &mut dyn FnMut(Output),
) -> Result<(), TantivyError> {
    let mut envelope = Envelope::new(tag, take);
    let analyzer = Analyzer::new(tag);
    let mut manifest = manifest::Manifest::new(tag, analyzer.stop_words(), records.count());
    if let Some(ranking) = Ranking::open(searcher, fields)? {
        manifest.lengths(ranking.text());
        let forms = ranking.segment().inverted_index(fields.form)?;
        terms::export(&ranking, &mut envelope, &mut manifest)?;
        forms::export(&forms, ranking.segment().max_doc(), &mut envelope, &mut manifest)?;
    }
    let mut facets = Facets::default();
    let mut documents = Documents::of(records.count());
    for record in records.batches().flat_map(Cow::into_owned) {
        facets.add(&record);
        documents.add(record, &mut envelope, &mut manifest);
    }
    documents.end(&mut envelope, &mut manifest);
    facets.end(facet_fields, &mut envelope, &mut manifest);
    envelope.put_manifest(&manifest);
    Ok(())
}
