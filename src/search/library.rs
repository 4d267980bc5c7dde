//! Asking an index.
//!
//! The ranking, which the browser repeats step by step: BM25 of each word in title and body, added in the
//! order asked, title at [`TITLE_BOOST`]; a document that has all words gets their score once more at
//! [`ALL_WORDS_BOOST`]. Phrases must occur, excluded words must not; of each filter, one value must fit.
//! Equal scores stand in the order of the index.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use tantivy::collector::{Count, TopDocs};
use tantivy::query::{
    AllQuery, BooleanQuery, BoostQuery, ConstScoreQuery, Occur, PhraseQuery, Query as TantivyQuery, TermQuery,
};
use tantivy::schema::{Field, IndexRecordOption, Value};
use tantivy::{ReloadPolicy, Searcher, TantivyDocument, TantivyError, Term};
use thiserror::Error;

use super::analysis::{ANALYSIS_VERSION, Analyzer};
use super::excerpt::{Excerpt, excerpt};
use super::index::{IndexFields, facet_term, fields_of};
use super::query::Query;
use super::records::Record;
use super::shelf::{Shelf, ShelfDirectory};

/// What a word in the title counts, against one in the body.
const TITLE_BOOST: f32 = 0.5;
/// What having all words counts, against having each.
const ALL_WORDS_BOOST: f32 = 0.5;

/// What an index says about itself, beside tantivy's own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Payload {
    pub analysis: u32,
    pub language: String,
    pub facets: Vec<String>,
}

/// Why an index cannot be asked.
#[derive(Debug, Error)]
pub enum OpenFault {
    /// It was made by other rules of analysis than this program's.
    #[error("the index was made by another version of vademecum; build the site again with this one")]
    Version,
    /// It is damaged, or cannot be read.
    #[error("the index cannot be read: {0}")]
    Unreadable(#[from] TantivyError),
}

/// An index, open.
pub struct Index {
    searcher: Searcher,
    fields: IndexFields,
    analyzer: Analyzer,
    facets: Vec<String>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// How many documents fit.
    pub total: usize,
    /// The best of them.
    pub hits: Vec<Hit>,
    /// Whether the query was longer than is read.
    pub cut: bool,
}

/// A document that fits.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// What the index keeps of it.
    pub record: Record,
    /// Its rank's measure.
    pub score: f32,
    /// Where in its text the words stand closest together.
    pub excerpt: Excerpt,
    /// The section of that text, by its position in the record.
    pub section: Option<usize>,
}

impl Index {
    /// Opens an index.
    ///
    /// # Errors
    /// See [`OpenFault`].
    pub fn open(shelf: Arc<dyn Shelf>) -> Result<Self, OpenFault> {
        let index = tantivy::Index::open(ShelfDirectory(shelf))?;
        let payload = index.load_metas()?.payload;
        let payload: Option<Payload> = payload.and_then(|payload| serde_json::from_str(&payload).ok());
        let payload =
            payload.filter(|payload| payload.analysis == ANALYSIS_VERSION).ok_or(OpenFault::Version)?;
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        Ok(Self {
            searcher: reader.searcher(),
            fields: fields_of(&index.schema())?,
            analyzer: Analyzer::new(&payload.language),
            facets: payload.facets,
        })
    }

    /// The best documents for a query.
    ///
    /// # Errors
    /// Only where the index cannot be read; no query is an error.
    pub fn ask(&self, text: &str, limit: usize) -> Result<Answer, TantivyError> {
        let query = Query::read(text, &self.analyzer, &self.facets);
        if query.is_empty() || limit == 0 {
            return Ok(Answer { total: 0, hits: Vec::new(), cut: query.cut });
        }
        let top = TopDocs::with_limit(limit).order_by_score();
        let (found, total) = self.searcher.search(&self.tantivy_query(&query), &(top, Count))?;
        let terms = query.terms();
        let hits = found.into_iter().map(|(score, address)| {
            let document: TantivyDocument = self.searcher.doc(address)?;
            let stored = document.get_first(self.fields.record).and_then(|value| value.as_str());
            let record: Record = serde_json::from_str(stored.unwrap_or_default())
                .map_err(|fault| TantivyError::InternalError(fault.to_string()))?;
            let (section, excerpt) = self.best_section(&record, &terms);
            Ok(Hit { record, score, excerpt, section })
        });
        let hits: Result<Vec<Hit>, TantivyError> = hits.collect();
        Ok(Answer { total, hits: hits?, cut: query.cut })
    }

    /// The section in which the most different words stand close together; the first of equals.
    fn best_section(&self, record: &Record, terms: &[&str]) -> (Option<usize>, Excerpt) {
        let mut best: Option<(usize, Excerpt)> = None;
        for (position, section) in record.sections.iter().enumerate() {
            let candidate = excerpt(&section.text, terms, &self.analyzer);
            let better = best.as_ref().is_none_or(|(_, best)| {
                (candidate.matched, candidate.marks.len().min(3)) > (best.matched, best.marks.len().min(3))
            });
            if better {
                best = Some((position, candidate));
            }
        }
        best.map_or((None, Excerpt::default()), |(position, excerpt)| (Some(position), excerpt))
    }

    fn tantivy_query(&self, query: &Query) -> BooleanQuery {
        let mut clauses: Vec<(Occur, Box<dyn TantivyQuery>)> = Vec::new();
        for phrase in &query.phrases {
            clauses.push((Occur::Must, Box::new(self.phrase(phrase))));
        }
        if !query.words.is_empty() {
            // With a phrase that must occur, words only rank.
            let occur = if query.phrases.is_empty() { Occur::Must } else { Occur::Should };
            clauses.push((occur, Box::new(self.words(&query.words))));
        }
        for (field, values) in &query.filters {
            clauses.push((Occur::Must, Box::new(self.filter(field, values))));
        }
        for term in &query.excluded {
            for field in [self.fields.title, self.fields.body] {
                clauses.push((Occur::MustNot, Box::new(word(field, term))));
            }
        }
        if clauses.iter().all(|(occur, _)| *occur == Occur::MustNot) {
            clauses.push((Occur::Must, Box::new(AllQuery)));
        }
        BooleanQuery::new(clauses)
    }

    /// Any of the words, best if all.
    fn words(&self, words: &[String]) -> BooleanQuery {
        let mut clauses: Vec<(Occur, Box<dyn TantivyQuery>)> = Vec::new();
        for term in words {
            clauses.push((Occur::Should, Box::new(self.title_word(term))));
            clauses.push((Occur::Should, Box::new(word(self.fields.body, term))));
        }
        if words.len() > 1 {
            let each = words.iter().map(|term| {
                let anywhere: Vec<Box<dyn TantivyQuery>> =
                    vec![Box::new(self.title_word(term)), Box::new(word(self.fields.body, term))];
                Box::new(BooleanQuery::union(anywhere)) as Box<dyn TantivyQuery>
            });
            let all = BooleanQuery::intersection(each.collect());
            clauses.push((Occur::Should, Box::new(BoostQuery::new(Box::new(all), ALL_WORDS_BOOST))));
        }
        BooleanQuery::new(clauses)
    }

    fn title_word(&self, term: &str) -> BoostQuery {
        BoostQuery::new(Box::new(word(self.fields.title, term)), TITLE_BOOST)
    }

    fn phrase(&self, phrase: &[(usize, String)]) -> BooleanQuery {
        let in_field = |field: Field| -> Box<dyn TantivyQuery> {
            match phrase {
                [(_, only)] => Box::new(word(field, only)),
                several => {
                    let terms =
                        several.iter().map(|(offset, term)| (*offset, Term::from_field_text(field, term)));
                    Box::new(PhraseQuery::new_with_offset(terms.collect()))
                }
            }
        };
        let title = BoostQuery::new(in_field(self.fields.title), TITLE_BOOST);
        BooleanQuery::union(vec![Box::new(title), in_field(self.fields.body)])
    }

    /// One of the values, without weight.
    fn filter(&self, field: &str, values: &[String]) -> ConstScoreQuery {
        let values = values.iter().map(|value| {
            let term = Term::from_field_text(self.fields.facet, &facet_term(field, value));
            Box::new(TermQuery::new(term, IndexRecordOption::Basic)) as Box<dyn TantivyQuery>
        });
        ConstScoreQuery::new(Box::new(BooleanQuery::union(values.collect())), 0.0)
    }
}

fn word(field: Field, term: &str) -> TermQuery {
    TermQuery::new(Term::from_field_text(field, term), IndexRecordOption::WithFreqs)
}
