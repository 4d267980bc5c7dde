//! The ranking, which the browser repeats step by step.
//!
//! BM25 as tantivy computes it, in 32-bit floats: for each word in the order asked, title then body, added to
//! what the document has so far. A document that has all words counts half as much again. Phrases must occur;
//! excluded words must not; of each filter one value must fit. Equal scores stand in the order of the index.
//!
//! The sums are made here and not by tantivy's own queries because their order of adding depends on how
//! documents are spread, and a sum of floats depends on its order. Weights, frequencies and lengths are
//! tantivy's; a test holds this module to tantivy's own scores.

use std::collections::BTreeMap;
use std::sync::Arc;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::{Postings, SegmentPostings};
use tantivy::query::Bm25Weight;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, DocSet, InvertedIndexReader, Searcher, SegmentReader, TERMINATED, TantivyError, Term};

use super::expand::AskedWord;
use super::index::{IndexFields, facet_term};

/// What a word in the title counts, against one in the body.
pub(super) const TITLE_BOOST: f32 = 0.5;
/// What a word in the body counts.
pub(super) const BODY_BOOST: f32 = 1.0;
/// What having all words counts, against having some.
const ALL_WORDS: f32 = 1.5;

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

    /// Title and body.
    pub fn text(&self) -> &[TextField; 2] {
        &self.text
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

    /// Adds the phrases' scores; says which documents have all of them.
    fn add_phrases(
        &self,
        phrases: &[Vec<(usize, String)>],
        scores: &mut Scores,
    ) -> Result<Vec<bool>, TantivyError> {
        let documents = scores.sums.len();
        let mut have_all = vec![true; documents];
        let mut sums = vec![0.0; documents];
        for phrase in phrases {
            let mut has = vec![false; documents];
            for text in &self.text {
                self.add_phrase(text, phrase, &mut sums, &mut has)?;
            }
            have_all.iter_mut().zip(&has).for_each(|(all, has)| *all &= has);
        }
        scores.sums.iter_mut().zip(&sums).for_each(|(sum, phrases)| *sum += phrases);
        Ok(have_all)
    }

    fn add_phrase(
        &self,
        text: &TextField,
        phrase: &[(usize, String)],
        sums: &mut [f32],
        has: &mut [bool],
    ) -> Result<(), TantivyError> {
        let terms: Vec<Term> =
            phrase.iter().map(|(_, term)| Term::from_field_text(text.field, term)).collect();
        let mut postings = Vec::new();
        for (term, (offset, _)) in terms.iter().zip(phrase) {
            let found = text.index.read_postings(term, IndexRecordOption::WithFreqsAndPositions)?;
            let Some(found) = found else { return Ok(()) };
            postings.push((u32::try_from(*offset).unwrap_or(u32::MAX), found));
        }
        let bm25 = Bm25Weight::for_terms(self.searcher, &terms)?.boost_by(text.boost);
        let mut doc = 0;
        while let Some(next) = next_common(&mut postings, doc) {
            let count = occurrences(&mut postings);
            if count > 0 {
                sums[next as usize] += bm25.score(text.norms.fieldnorm_id(next), count);
                has[next as usize] = true;
            }
            doc = next + 1;
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

/// The next document from `doc` on that stands in all postings.
fn next_common(postings: &mut [(u32, SegmentPostings)], mut doc: DocId) -> Option<DocId> {
    let mut position = 0;
    let mut agreed = 0;
    while agreed < postings.len() {
        let postings_here = &mut postings[position].1;
        let at = if postings_here.doc() < doc { postings_here.seek(doc) } else { postings_here.doc() };
        if at == TERMINATED {
            return None;
        }
        agreed = if at == doc { agreed + 1 } else { 1 };
        doc = at;
        position = (position + 1) % postings.len();
    }
    Some(doc)
}

/// At how many places of the document all words stand at their distance.
fn occurrences(postings: &mut [(u32, SegmentPostings)]) -> u32 {
    let mut places: Option<Vec<u32>> = None;
    let mut found = Vec::new();
    for (offset, postings) in postings {
        postings.positions_with_offset(0, &mut found);
        let starts = found.iter().filter_map(|place| place.checked_sub(*offset));
        places = Some(match places {
            None => starts.collect(),
            Some(places) => {
                let starts: Vec<u32> = starts.collect();
                places.into_iter().filter(|place| starts.binary_search(place).is_ok()).collect()
            }
        });
    }
    places.map_or(0, |places| u32::try_from(places.len()).unwrap_or(u32::MAX))
}

/// What each document has so far.
struct Scores {
    sums: Vec<f32>,
    /// How many of the words it has.
    matched: Vec<u8>,
    /// The position of the last word it has, counted from one.
    last: Vec<u8>,
}

impl Scores {
    fn new(documents: usize) -> Self {
        Self { sums: vec![0.0; documents], matched: vec![0; documents], last: vec![0; documents] }
    }

    fn add(&mut self, doc: DocId, part: f32, position: usize) {
        let doc = doc as usize;
        self.sums[doc] += part;
        // A query has a few dozen words at most.
        let position = u8::try_from(position + 1).unwrap_or(u8::MAX);
        if self.last[doc] != position {
            self.last[doc] = position;
            self.matched[doc] += 1;
        }
    }

    fn favour_all(&mut self, words: usize) {
        for (sum, matched) in self.sums.iter_mut().zip(&self.matched) {
            if usize::from(*matched) == words {
                *sum *= ALL_WORDS;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use tantivy::collector::{Count, TopDocs};
    use tantivy::query::{BooleanQuery, BoostQuery, PhraseQuery, Query, TermQuery};

    use super::super::index::{fields_of, index};
    use super::super::records::{Record, RecordSection};
    use super::super::shelf::tests::opened;
    use super::*;

    const WORDS: [&str; 6] = ["red", "hat", "port", "ship", "gold", "law"];

    fn record(title: &str, text: &str, facet: &str) -> Record {
        Record {
            title: title.to_owned(),
            sections: vec![RecordSection { text: text.to_owned(), ..RecordSection::default() }],
            facets: vec![("kind".to_owned(), facet.to_owned())],
            ..Record::default()
        }
    }

    fn searcher(records: &[Record]) -> (Searcher, IndexFields) {
        let index = opened(index("xx", records, &[]).unwrap());
        let fields = fields_of(&index.schema()).unwrap();
        (index.reader().unwrap().searcher(), fields)
    }

    fn asked(words: &[&str]) -> Vec<AskedWord> {
        let asked = |word: &&str| AskedWord {
            terms: vec![((*word).to_owned(), 1.0)],
            form: (*word).to_owned(),
            added: Vec::new(),
        };
        words.iter().map(asked).collect()
    }

    fn ranked(searcher: &Searcher, fields: IndexFields, request: &Request<'_>) -> Vec<(u32, DocId)> {
        let ranking = Ranking::open(searcher, fields).unwrap().unwrap();
        let ranked = ranking.rank(request, 1_000).unwrap();
        assert_eq!(ranked.total, ranked.best.len());
        ranked.best.into_iter().map(|(score, doc)| (score.to_bits(), doc)).collect()
    }

    /// tantivy's own answer, by the path on which nothing is skipped.
    fn by_tantivy(searcher: &Searcher, query: &dyn Query) -> Vec<(u32, DocId)> {
        let top = TopDocs::with_limit(1_000).order_by_score();
        let (found, _) = searcher.search(query, &(top, Count)).unwrap();
        found.into_iter().map(|(score, address)| (score.to_bits(), address.doc_id)).collect()
    }

    fn in_both_fields(fields: IndexFields, query: impl Fn(Field) -> Box<dyn Query>) -> Vec<Box<dyn Query>> {
        vec![Box::new(BoostQuery::new(query(fields.title), TITLE_BOOST)), query(fields.body)]
    }

    fn text() -> impl Strategy<Value = String> {
        proptest::collection::vec(proptest::sample::select(WORDS.to_vec()), 0..12)
            .prop_map(|words| words.join(" "))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn scores_are_tantivys_bit_for_bit(
            texts in proptest::collection::vec((text(), text()), 1..30),
            first in 0..6_usize, second in 0..6_usize,
        ) {
            let records: Vec<Record> = texts.iter().map(|(title, text)| record(title, text, "a")).collect();
            let (searcher, fields) = searcher(&records);
            let (first, second) = (WORDS[first], WORDS[second]);
            let filters = BTreeMap::new();
            let request = Request { words: &[], phrases: &[], excluded: &[], filters: &filters };
            let word = |word: &'static str| move |field| {
                Box::new(TermQuery::new(Term::from_field_text(field, word), IndexRecordOption::WithFreqs)) as Box<dyn Query>
            };

            let words = asked(&[first]);
            let ours = ranked(&searcher, fields, &Request { words: &words, ..request });
            prop_assert_eq!(ours, by_tantivy(&searcher, &BooleanQuery::union(in_both_fields(fields, word(first)))));

            if first != second {
                // A document that has not both words has the plain sum of tantivy's scores.
                let words = asked(&[first, second]);
                let ours = ranked(&searcher, fields, &Request { words: &words, ..request });
                let mut clauses = in_both_fields(fields, word(first));
                clauses.extend(in_both_fields(fields, word(second)));
                let sums = by_tantivy(&searcher, &BooleanQuery::union(clauses));
                let both = by_tantivy(&searcher, &BooleanQuery::intersection(vec![
                    Box::new(BooleanQuery::union(in_both_fields(fields, word(first)))),
                    Box::new(BooleanQuery::union(in_both_fields(fields, word(second)))),
                ]));
                let favoured = |(score, doc): (u32, DocId)| {
                    let has_both = both.iter().any(|(_, other)| *other == doc);
                    (if has_both { (f32::from_bits(score) * ALL_WORDS).to_bits() } else { score }, doc)
                };
                let mut expected: Vec<(u32, DocId)> = sums.into_iter().map(favoured).collect();
                expected.sort_by(|a, b| f32::from_bits(b.0).total_cmp(&f32::from_bits(a.0)).then(a.1.cmp(&b.1)));
                prop_assert_eq!(ours, expected);

                let phrases = [vec![(0, first.to_owned()), (1, second.to_owned())]];
                let ours = ranked(&searcher, fields, &Request { phrases: &phrases, ..request });
                let phrase = |field| {
                    let terms = vec![Term::from_field_text(field, first), Term::from_field_text(field, second)];
                    Box::new(PhraseQuery::new(terms)) as Box<dyn Query>
                };
                prop_assert_eq!(ours, by_tantivy(&searcher, &BooleanQuery::union(in_both_fields(fields, phrase))));
            }
        }
    }

    #[test]
    fn filters_and_excluded_words_decide_what_fits() {
        let records =
            [record("red hat", "port", "a"), record("red", "ship", "b"), record("gold", "red", "b")];
        let (searcher, fields) = searcher(&records);
        let words = asked(&["red"]);
        let filters = BTreeMap::from([("kind".to_owned(), vec!["b".to_owned(), "none".to_owned()])]);
        let excluded = ["ship".to_owned()];
        let request = Request { words: &words, phrases: &[], excluded: &excluded, filters: &filters };
        let docs: Vec<DocId> = ranked(&searcher, fields, &request).into_iter().map(|(_, doc)| doc).collect();
        assert_eq!(docs, [2]);
        // With filters alone everything that they leave fits, in the order of the index.
        let request = Request { words: &[], phrases: &[], excluded: &[], filters: &filters };
        assert_eq!(ranked(&searcher, fields, &request), [(0, 1), (0, 2)]);
    }
}
