//! Asking an index: read the query, expand its rare words, rank, and show where the words stand.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use tantivy::schema::Value;
use tantivy::{DocAddress, DocId, ReloadPolicy, Searcher, TantivyDocument, TantivyError};

use super::analysis::{ANALYSIS_VERSION, Analyzer, STEMMER};
use super::excerpt::{Candidate, Excerpt};
use super::expand::{AskedWord, expand};
use super::query::Query;
use super::rank::{Ranking, Request};
use super::records::Record;
use super::segment::{IndexFields, fields_of};
use super::shelf::{Shelf, ShelfDirectory};

/// What an index says about itself, beside tantivy's own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Payload {
    pub analysis: u32,
    pub stemmer: String,
    pub language: String,
    pub facets: Vec<String>,
}

/// Why an index cannot be asked.
#[derive(Debug)]
pub enum OpenFault {
    /// It was made by other rules of analysis than this program's.
    Version,
    /// It is damaged, or cannot be read.
    Unreadable(TantivyError),
}

impl From<TantivyError> for OpenFault {
    fn from(fault: TantivyError) -> Self {
        Self::Unreadable(fault)
    }
}

/// An index, open.
pub struct Index {
    pub(super) searcher: Searcher,
    pub(super) fields: IndexFields,
    analyzer: Analyzer,
    pub(super) facets: Vec<String>,
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
    /// The words asked for, each with what was searched for in its place.
    pub words: Vec<AskedWord>,
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
        let same = |payload: &Payload| payload.analysis == ANALYSIS_VERSION && payload.stemmer == STEMMER;
        let payload = payload.filter(same).ok_or(OpenFault::Version)?;
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
        let mut answer = Answer { total: 0, hits: Vec::new(), cut: query.cut, words: Vec::new() };
        let Some(ranking) = Ranking::open(&self.searcher, self.fields)? else { return Ok(answer) };
        if query.is_empty() {
            return Ok(answer);
        }
        let forms = ranking.segment().inverted_index(self.fields.form)?;
        answer.words = expand(&query, &ranking, &forms, &self.analyzer)?;
        let request = Request {
            words: &answer.words,
            phrases: &query.phrases,
            excluded: &query.excluded,
            filters: &query.filters,
        };
        let ranked = ranking.rank(&request, limit)?;
        answer.total = ranked.total;
        let of_words = answer.words.iter().flat_map(|word| &word.terms).map(|(term, _)| term.as_str());
        let of_phrases = query.phrases.iter().flatten().map(|(_, term)| term.as_str());
        let terms: Vec<&str> = of_words.chain(of_phrases).collect();
        let hits: Result<Vec<Hit>, TantivyError> =
            ranked.best.iter().map(|(score, doc)| self.hit(*score, *doc, &terms)).collect();
        answer.hits = hits?;
        Ok(answer)
    }

    fn hit(&self, score: f32, doc: DocId, terms: &[&str]) -> Result<Hit, TantivyError> {
        let document: TantivyDocument = self.searcher.doc(DocAddress::new(0, doc))?;
        let stored = document.get_first(self.fields.record).and_then(|value| value.as_str());
        let record: Record = serde_json::from_str(stored.unwrap_or_default())
            .map_err(|fault| TantivyError::InternalError(fault.to_string()))?;
        let (section, excerpt) = self.best_section(&record, terms);
        Ok(Hit { record, score, excerpt, section })
    }

    /// The section in which the most different words stand close together; the first of equals.
    fn best_section(&self, record: &Record, terms: &[&str]) -> (Option<usize>, Excerpt) {
        let mut best: Option<(usize, Candidate<'_>)> = None;
        for (position, section) in record.sections.iter().enumerate() {
            let candidate = Candidate::new(&section.text, terms, &self.analyzer);
            if best.as_ref().is_none_or(|(_, best)| candidate.worth > best.worth) {
                best = Some((position, candidate));
            }
        }
        best.map_or((None, Excerpt::default()), |(position, best)| (Some(position), best.cut()))
    }
}
