//! Reading what a reader asks.
//!
//! Words; `"a phrase"`; `-word` to exclude; `field:value` to filter by a facet. There is no wrong query: what is
//! not understood is words. What is too long is cut, and the answer says so.

use std::collections::BTreeMap;

use super::analysis::{Analyzer, is_han};

/// Most characters of a query.
pub const MAXIMUM_CHARACTERS: usize = 256;
/// Most terms of a query.
pub const MAXIMUM_WORDS: usize = 32;
/// Most phrases of a query.
pub const MAXIMUM_PHRASES: usize = 4;

/// A query, read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Terms, each once, in the order asked.
    pub words: Vec<String>,
    /// Phrases: terms with their distance from the phrase's first word.
    pub phrases: Vec<Vec<(usize, String)>>,
    /// Terms that must not occur.
    pub excluded: Vec<String>,
    /// Facet values by field: one value of each field must fit.
    pub filters: BTreeMap<String, Vec<String>>,
    /// Whether something was cut.
    pub cut: bool,
}

impl Query {
    /// Reads a query for an index with these facet fields.
    pub fn read(text: &str, analyzer: &Analyzer, fields: &[String]) -> Self {
        let mut query = Self::default();
        let mut rest: &str = match text.char_indices().nth(MAXIMUM_CHARACTERS) {
            Some((end, _)) => {
                query.cut = true;
                &text[..end]
            }
            None => text,
        };
        while let Some((piece, after)) = next_piece(rest) {
            rest = after;
            query.take(&piece, analyzer, fields);
        }
        query
    }

    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.phrases.is_empty() && self.filters.is_empty()
    }

    /// Every term that a result may contain: for excerpts.
    pub fn terms(&self) -> Vec<&str> {
        let phrases = self.phrases.iter().flatten().map(|(_, term)| term.as_str());
        self.words.iter().map(String::as_str).chain(phrases).collect()
    }

    fn take(&mut self, piece: &Piece<'_>, analyzer: &Analyzer, fields: &[String]) {
        match piece {
            Piece::Phrase(text) => self.phrase(text, analyzer),
            Piece::Excluded(text) => {
                for term in asked_terms(text, analyzer) {
                    self.add(term.1, |query| &mut query.excluded);
                }
            }
            Piece::Words(text) => {
                if let Some((field, value)) = text
                    .split_once(':')
                    .filter(|(field, value)| !value.is_empty() && fields.iter().any(|known| known == field))
                {
                    let values = self.filters.entry(field.to_owned()).or_default();
                    if !values.iter().any(|known| known == value) {
                        values.push(value.to_owned());
                    }
                    return;
                }
                for term in asked_terms(text, analyzer) {
                    self.add(term.1, |query| &mut query.words);
                }
            }
        }
    }

    fn phrase(&mut self, text: &str, analyzer: &Analyzer) {
        let terms = asked_terms(text, analyzer);
        let Some(first) = terms.first().map(|(position, _)| *position) else { return };
        if self.phrases.len() == MAXIMUM_PHRASES || self.size() + terms.len() > MAXIMUM_WORDS {
            self.cut = true;
            return;
        }
        self.phrases.push(terms.into_iter().map(|(position, term)| (position - first, term)).collect());
    }

    fn add(&mut self, term: String, list: impl Fn(&mut Self) -> &mut Vec<String>) {
        if list(self).contains(&term) {
            return;
        }
        if self.size() == MAXIMUM_WORDS {
            self.cut = true;
            return;
        }
        list(self).push(term);
    }

    fn size(&self) -> usize {
        self.words.len() + self.excluded.len() + self.phrases.iter().map(Vec::len).sum::<usize>()
    }
}

enum Piece<'a> {
    Words(&'a str),
    Phrase(&'a str),
    Excluded(&'a str),
}

/// The next piece of a query, and what stands behind it.
fn next_piece(text: &str) -> Option<(Piece<'_>, &str)> {
    let text = text.trim_start();
    let is_quote = |c: char| matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」');
    let first = text.chars().next()?;
    if is_quote(first) {
        let inner = &text[first.len_utf8()..];
        // A quotation mark left open runs to the end, as it does while someone is still typing.
        let (phrase, after) = match inner.find(is_quote) {
            Some(end) => (&inner[..end], &inner[end..]),
            None => (inner, ""),
        };
        let after = after.strip_prefix(is_quote).unwrap_or(after);
        return Some((Piece::Phrase(phrase), after));
    }
    let end = text.find(|c: char| c.is_whitespace() || is_quote(c)).unwrap_or(text.len());
    let (word, after) = text.split_at(end);
    match word.strip_prefix(['-', '−']) {
        Some(word) if !word.is_empty() => Some((Piece::Excluded(word), after)),
        _ => Some((Piece::Words(word), after)),
    }
}

/// The terms of asked text with their positions. The last character of a Chinese run is a term of its own
/// in the index, so that words of one character can be found; in a longer query it would only add noise.
fn asked_terms(text: &str, analyzer: &Analyzer) -> Vec<(usize, String)> {
    let tokens = analyzer.tokens(text);
    let is_tail = |index: usize| {
        let token = &tokens[index];
        let single = token.term.chars().count() == 1 && token.term.chars().all(is_han);
        single && index > 0 && tokens[index - 1].end == token.end
    };
    let kept = tokens.iter().enumerate().filter(|(index, _)| !is_tail(*index));
    kept.map(|(_, token)| (token.position, token.term.clone())).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(tag: &str, text: &str) -> Query {
        Query::read(text, &Analyzer::new(tag), &["kind".to_owned()])
    }

    #[test]
    fn every_kind_of_piece_is_understood() {
        let query = read("en", "asset kind:case \"proceeds of crime\" -tax kind:case");
        assert_eq!(query.words, ["asset"]);
        assert_eq!(query.phrases, [[(0, "proceed".to_owned()), (2, "crime".to_owned())]]);
        assert_eq!(query.excluded, ["tax"]);
        assert_eq!(query.filters.get("kind"), Some(&vec!["case".to_owned()]));
    }

    #[test]
    fn what_is_not_understood_is_words() {
        assert_eq!(read("en", "http://a.b").words, ["http", "b"]);
        assert_eq!(read("en", "- \" -").words, Vec::<String>::new());
        assert_eq!(read("zh", "资产没收").words, ["资产", "产没", "没收"]);
        assert_eq!(read("zh", "税").words, ["税"]);
    }

    #[test]
    fn long_queries_are_cut_and_say_so() {
        let long = (0..100).map(|number| format!("w{number}")).collect::<Vec<_>>().join(" ");
        let query = read("en", &long);
        assert!(query.cut && query.words.len() <= MAXIMUM_WORDS);
        assert!(read("en", &"\"a b\" ".repeat(9)).cut || read("en", &"\"red hat\" ".repeat(9)).cut);
    }

    proptest! {
        #[test]
        fn no_query_is_an_error(text in "\\PC{0,300}", tag in "en|zh|ar") {
            let query = read(&tag, &text);
            prop_assert!(query.size() <= MAXIMUM_WORDS);
        }
    }
}
