//! Reading what a reader asks.
//!
//! Words; `"a phrase"`; `-word` to exclude; `field:value` to filter by a facet. There is no wrong query: what is
//! not understood is words. What is too long is cut, and the answer says so. A last word with nothing behind it
//! may still be growing under the reader's fingers, so it is remembered as open.

use std::collections::BTreeMap;

use super::analysis::{Analyzer, Token};
use super::runs::is_han;

/// Most characters of a query.
pub const MAXIMUM_CHARACTERS: usize = 256;
/// Most terms of a query.
pub const MAXIMUM_WORDS: usize = 32;
/// Most phrases of a query.
pub const MAXIMUM_PHRASES: usize = 4;

/// A word that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Its term.
    pub term: String,
    /// The folded word as it was first asked for.
    pub form: String,
}

/// A query, read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Words, each term once, in the order asked.
    pub words: Vec<Word>,
    /// The position among the words of one that may be the beginning of a longer one.
    pub open: Option<usize>,
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
            query.open = if after.is_empty() { query.open_word(&piece, analyzer, fields) } else { None };
        }
        query
    }

    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.phrases.is_empty() && self.filters.is_empty()
    }

    /// The word that a last piece leaves open: its last token, if that ends where the query ends.
    fn open_word(&self, piece: &Piece<'_>, analyzer: &Analyzer, fields: &[String]) -> Option<usize> {
        let Piece::Words(text) = piece else { return None };
        if filter(text, fields).is_some() {
            return None;
        }
        let last = analyzer.tokens(text).pop().filter(|token| token.end == text.len())?;
        self.words.iter().position(|word| word.term == last.term)
    }

    fn take(&mut self, piece: &Piece<'_>, analyzer: &Analyzer, fields: &[String]) {
        match piece {
            Piece::Phrase(text) => self.phrase(text, analyzer),
            Piece::Excluded(text) => {
                for token in asked_tokens(text, analyzer) {
                    if !self.excluded.contains(&token.term) && self.has_room() {
                        self.excluded.push(token.term);
                    }
                }
            }
            Piece::Words(text) => {
                if let Some((field, value)) = filter(text, fields) {
                    let values = self.filters.entry(field.to_owned()).or_default();
                    if !values.iter().any(|known| known == value) {
                        values.push(value.to_owned());
                    }
                    return;
                }
                for token in asked_tokens(text, analyzer) {
                    if self.words.iter().all(|word| word.term != token.term) && self.has_room() {
                        self.words.push(Word { term: token.term, form: token.form });
                    }
                }
            }
        }
    }

    fn phrase(&mut self, text: &str, analyzer: &Analyzer) {
        let tokens = asked_tokens(text, analyzer);
        let Some(first) = tokens.first().map(|token| token.position) else { return };
        if self.phrases.len() == MAXIMUM_PHRASES || self.size() + tokens.len() > MAXIMUM_WORDS {
            self.cut = true;
            return;
        }
        self.phrases.push(tokens.into_iter().map(|token| (token.position - first, token.term)).collect());
    }

    /// Whether one more term may be asked for; if not, the query is cut.
    fn has_room(&mut self) -> bool {
        self.cut |= self.size() == MAXIMUM_WORDS;
        self.size() < MAXIMUM_WORDS
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

/// A filter: a facet field, a colon, a value.
fn filter<'a>(text: &'a str, fields: &[String]) -> Option<(&'a str, &'a str)> {
    text.split_once(':')
        .filter(|(field, value)| !value.is_empty() && fields.iter().any(|known| known == field))
}

/// What is written as a filter is, whether there is such a field or not: a name, a colon, a value. Times and addresses are none.
pub(super) fn written_filters(text: &str) -> Vec<(&str, &str)> {
    let is_name = |name: &str| {
        name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
    };
    let mut filters = Vec::new();
    let mut rest = text;
    while let Some((piece, after)) = next_piece(rest) {
        rest = after;
        let Piece::Words(words) = piece else { continue };
        let written = words
            .split_once(':')
            .filter(|(field, value)| is_name(field) && !value.is_empty() && !value.starts_with('/'));
        filters.extend(written);
    }
    filters
}

/// The tokens of asked text. The last character of a Chinese run is a term of its own in the index, so that
/// words of one character can be found; in a longer query it would only add noise.
fn asked_tokens(text: &str, analyzer: &Analyzer) -> Vec<Token> {
    let mut last_end = None;
    let mut tokens = analyzer.tokens(text);
    tokens.retain(|token| {
        let single = token.term.chars().count() == 1 && token.term.chars().all(is_han);
        let is_tail = single && last_end == Some(token.end);
        last_end = Some(token.end);
        !is_tail
    });
    tokens
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(tag: &str, text: &str) -> Query {
        Query::read(text, &Analyzer::new(tag), &["kind".to_owned()])
    }

    fn terms(query: &Query) -> Vec<&str> {
        query.words.iter().map(|word| word.term.as_str()).collect()
    }

    #[test]
    fn every_kind_of_piece_is_understood() {
        let query = read("en", "asset kind:case \"proceeds of crime\" -tax kind:case");
        assert_eq!(terms(&query), ["asset"]);
        assert_eq!(query.phrases, [[(0, "proceed".to_owned()), (2, "crime".to_owned())]]);
        assert_eq!(query.excluded, ["tax"]);
        assert_eq!(query.filters.get("kind"), Some(&vec!["case".to_owned()]));
    }

    #[test]
    fn what_is_not_understood_is_words() {
        assert_eq!(terms(&read("en", "http://a.b")), ["http", "b"]);
        assert_eq!(terms(&read("en", "- \" -")), Vec::<&str>::new());
        assert_eq!(terms(&read("zh", "资产没收")), ["资产", "产没", "没收"]);
        assert_eq!(terms(&read("zh", "税")), ["税"]);
    }

    #[test]
    fn filters_are_known_by_how_they_are_written() {
        let written = written_filters("a Kind:case x:y \"b:c\" -d:e http://f 12:30 g: :h");
        assert_eq!(written, [("Kind", "case"), ("x", "y")]);
    }

    #[test]
    fn only_a_last_word_with_nothing_behind_it_is_open() {
        assert_eq!(read("en", "asset confis").open, Some(1));
        assert_eq!(read("en", "asset asset").open, Some(0));
        for closed in ["asset ", "asset!", "\"asset", "-asset", "kind:asset", "asset the", "asset \"red\""] {
            assert_eq!(read("en", closed).open, None, "{closed}");
        }
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
