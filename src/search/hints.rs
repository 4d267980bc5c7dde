//! What in a query looks like a filter and finds nothing: a field that is not there, or a value that nothing has.
//!
//! Such a query is answered like any other; whoever asked can be told what may have been meant.

use tantivy::TantivyError;

use super::index::facet_term;
use super::library::Index;
use super::query::written_filters;
use super::rank::Ranking;
use crate::ground::near_miss;

/// A filter that was written and that is none, or finds nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The field, as it was written.
    pub field: String,
    /// The value, as it was written.
    pub value: String,
    /// Whether there is such a field; then it is the value that nothing has.
    pub is_field: bool,
    /// Fields, or else values of the field.
    pub known: Vec<String>,
    /// The filter that may have been meant.
    pub near: Option<String>,
}

impl Index {
    /// The filters of a query that find nothing.
    ///
    /// # Errors
    /// Only where the index cannot be read.
    pub fn hints(&self, query: &str) -> Result<Vec<Hint>, TantivyError> {
        let mut hints = Vec::new();
        for (field, value) in written_filters(query) {
            let is_field = self.facets.iter().any(|known| known == field);
            let known = if is_field { self.values(field)? } else { self.facets.clone() };
            let written = if is_field { value } else { field };
            if known.iter().any(|known| known == written) {
                continue;
            }
            let near = near_miss(written, known.iter().map(String::as_str));
            let near =
                near.map(|near| if is_field { facet_term(field, near) } else { facet_term(near, value) });
            hints.push(Hint { field: field.to_owned(), value: value.to_owned(), is_field, known, near });
        }
        Ok(hints)
    }

    /// The values that anything has in a field, by code point.
    fn values(&self, field: &str) -> Result<Vec<String>, TantivyError> {
        let Some(ranking) = Ranking::open(&self.searcher, self.fields)? else { return Ok(Vec::new()) };
        let facets = ranking.segment().inverted_index(self.fields.facet)?;
        let start = facet_term(field, "");
        let mut values = Vec::new();
        let mut stream = facets.terms().stream()?;
        while let Some((term, _)) = stream.next() {
            values.extend(String::from_utf8_lossy(term).strip_prefix(start.as_str()).map(str::to_owned));
        }
        Ok(values)
    }
}
