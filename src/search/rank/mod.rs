//! The ranking, which the browser repeats step by step.
//!
//! BM25 as tantivy computes it, in 32-bit floats: for each word in the order asked, title then body, added to
//! what the document has so far. A document that has all words counts half as much again. Phrases must occur;
//! excluded words must not; of each filter one value must fit. Equal scores stand in the order of the index.
//!
//! The sums are made here and not by tantivy's own queries because their order of adding depends on how
//! documents are spread, and a sum of floats depends on its order. Weights, frequencies and lengths are
//! tantivy's; a test holds this module to tantivy's own scores.

mod phrase;
mod scores;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::Arc;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::{Postings, SegmentPostings};
use tantivy::query::Bm25Weight;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, DocSet, InvertedIndexReader, Searcher, SegmentReader, TERMINATED, TantivyError, Term};

use super::expand::AskedWord;
use super::index::facet_term;
use super::segment::IndexFields;
use scores::Scores;

/// What a word in the title counts, against one in the body.
pub(super) const TITLE_BOOST: f32 = 0.5;
/// What a word in the body counts.
pub(super) const BODY_BOOST: f32 = 1.0;
/// What is asked of the ranking.
#[derive(Clone, Copy)]
pub(super) struct Request<'a> {
    pub words: &'a [AskedWord],
    /// Terms with their distance from the phrase's first word.
    pub phrases: &'a [Vec<(usize, String)>],
    pub excluded: &'a [String],
    pub filters: &'a BTreeMap<String, Vec<String>>,
}

/// Documents in order of their rank, best first.
pub(super) struct Ranked {
    pub total: usize,
    pub best: Vec<(f32, DocId)>,
}

/// An index as the ranking sees it: one segment, two fields of text.
pub(super) struct Ranking<'a> {
    searcher: &'a Searcher,
    segment: &'a SegmentReader,
    text: [TextField; 2],
    facet: Field,
}

/// A field of text: its postings and what its lengths count.
pub(super) struct TextField {
    pub field: Field,
    pub boost: f32,
    pub index: Arc<InvertedIndexReader>,
    pub norms: FieldNormReader,
    /// How many words a document has in this field.
    pub average: f32,
}

impl<'a> Ranking<'a> {
    /// Opens an index for ranking; `None` for an index without documents.
    pub fn open(searcher: &'a Searcher, fields: IndexFields) -> Result<Option<Self>, TantivyError> {
        let Some(segment) = searcher.segment_readers().first() else { return Ok(None) };
        let text =
            [text_field(segment, fields.title, TITLE_BOOST)?, text_field(segment, fields.body, BODY_BOOST)?];
        Ok(Some(Self { searcher, segment, text, facet: fields.facet }))
    }

    /// The segment.
    pub fn segment(&self) -> &SegmentReader {
        self.segment
    }

    /// In how many documents a term occurs, in the field where it occurs in most.
    pub fn frequency(&self, term: &str) -> Result<u32, TantivyError> {
        let mut most = 0;
        for text in &self.text {
            most = most.max(text.index.doc_freq(&Term::from_field_text(text.field, term))?);
        }
        Ok(most)
    }

    /// The best documents for a request.
    pub fn rank(&self, request: &Request<'_>, limit: usize) -> Result<Ranked, TantivyError> {
        let documents = self.segment.max_doc() as usize;
        let mut scores = Scores::new(documents);
        for (position, word) in request.words.iter().enumerate() {
            for (term, weight) in &word.terms {
                self.add_term(term, *weight, position, &mut scores)?;
            }
        }
        if request.words.len() > 1 {
            scores.favour_all(request.words.len());
        }
        let mut fits = if request.phrases.is_empty() {
            let any = request.words.is_empty();
            scores.matched.iter().map(|matched| any || *matched > 0).collect()
        } else {
            self.add_phrases(request.phrases, &mut scores)?
        };
        for term in request.excluded {
            for text in &self.text {
                each(text, term, IndexRecordOption::Basic, |doc, _| fits[doc as usize] = false)?;
            }
        }
        for (field, values) in request.filters {
            self.keep(field, values, &mut fits)?;
        }
        let mut found: Vec<(f32, DocId)> = fits
            .iter()
            .zip(0..)
            .filter(|(fits, _)| **fits)
            .map(|(_, doc)| (scores.sums[doc as usize], doc))
            .collect();
        let total = found.len();
        let order = |a: &(f32, DocId), b: &(f32, DocId)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
        if limit < found.len() {
            found.select_nth_unstable_by(limit, order);
            found.truncate(limit);
        }
        found.sort_unstable_by(order);
        Ok(Ranked { total, best: found })
    }

    fn add_term(
        &self,
        term: &str,
        weight: f32,
        position: usize,
        scores: &mut Scores,
    ) -> Result<(), TantivyError> {
        for text in &self.text {
            let frequency = text.index.doc_freq(&Term::from_field_text(text.field, term))?;
            if frequency == 0 {
                continue;
            }
            let bm25 = Bm25Weight::for_one_term_without_explain(
                u64::from(frequency),
                u64::from(self.segment.max_doc()),
                text.average,
            )
            .boost_by(text.boost * weight);
            each(text, term, IndexRecordOption::WithFreqs, |doc, postings| {
                let part = bm25.score(text.norms.fieldnorm_id(doc), postings.term_freq());
                scores.add(doc, part, position);
            })?;
        }
        Ok(())
    }

    /// Keeps the documents that have one of the values.
    fn keep(&self, field: &str, values: &[String], fits: &mut [bool]) -> Result<(), TantivyError> {
        let index = self.segment.inverted_index(self.facet)?;
        let mut has = vec![false; fits.len()];
        for value in values {
            let term = Term::from_field_text(self.facet, &facet_term(field, value));
            if let Some(postings) = index.read_postings(&term, IndexRecordOption::Basic)? {
                for_each(postings, |doc, _| has[doc as usize] = true);
            }
        }
        fits.iter_mut().zip(&has).for_each(|(fits, has)| *fits &= has);
        Ok(())
    }
}

/// Takes every document of a term, with its postings.
fn each(
    text: &TextField,
    term: &str,
    option: IndexRecordOption,
    take: impl FnMut(DocId, &SegmentPostings),
) -> Result<(), TantivyError> {
    let term = Term::from_field_text(text.field, term);
    if let Some(postings) = text.index.read_postings(&term, option)? {
        for_each(postings, take);
    }
    Ok(())
}

fn text_field(segment: &SegmentReader, field: Field, boost: f32) -> Result<TextField, TantivyError> {
    let index = segment.inverted_index(field)?;
    #[expect(clippy::cast_precision_loss, reason = "this is how tantivy computes it")]
    let average = index.total_num_tokens() as f32 / segment.max_doc() as f32;
    Ok(TextField { field, boost, index, norms: segment.get_fieldnorms_reader(field)?, average })
}

fn for_each(mut postings: SegmentPostings, mut take: impl FnMut(DocId, &SegmentPostings)) {
    let mut doc = postings.doc();
    while doc != TERMINATED {
        take(doc, &postings);
        doc = postings.advance();
    }
}
