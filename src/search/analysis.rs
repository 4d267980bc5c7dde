//! From text to terms: the same for what is indexed and for what is asked.
//!
//! Unicode normalisation form C; runs of letters and digits; lower case; accents dropped from Latin letters
//! only (dropping every mark would turn `й` into `и`); stop words out; Snowball stems. Chinese has no
//! spaces: every two neighbouring characters are a term, and so is the last one of a run by itself.
//!
//! The folded word before stemming is its *form*: what is completed and corrected when a reader types. The
//! browser has the same rules in `themes/default/assets/search.js/`; test vectors hold both to them.
//!
//! Whatever changes here changes what an index means: raise [`ANALYSIS_VERSION`] with it.

use std::ops::Range;

use frostem::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;

use super::runs::{Runs, belongs_to_word, is_han};
use super::stop_words::stop_words;

/// The stemmer and its version, which is pinned: another one would make other terms.
pub const STEMMER: &str = "frostem 1.20260821.8";

/// The version of these rules; an index made by other rules is not asked.
pub const ANALYSIS_VERSION: u32 = 2;

/// Longest word that is a term, in bytes; anything longer is no word.
const LONGEST_WORD: usize = 64;

/// A term and the text it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// The term.
    pub term: String,
    /// The folded word that the term was made from.
    pub form: String,
    /// Which word of the text it is; stop words count.
    pub position: usize,
    /// Its bytes in the text.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
}

/// The rules for one language.
#[derive(Clone)]
pub struct Analyzer {
    stemmer: Option<Algorithm>,
    stop_words: &'static [&'static str],
}

impl Analyzer {
    /// The rules for a language tag; a language without rules of its own keeps whole words.
    pub fn new(tag: &str) -> Self {
        let base = tag.split('-').next().unwrap_or(tag);
        let stemmer = match base {
            "ar" => Some(Algorithm::Arabic),
            "en" => Some(Algorithm::English),
            "es" => Some(Algorithm::Spanish),
            "fr" => Some(Algorithm::French),
            "ru" => Some(Algorithm::Russian),
            _ => None,
        };
        Self { stemmer, stop_words: stop_words(base) }
    }

    /// The terms of a text.
    pub fn tokens(&self, text: &str) -> Vec<Token> {
        let mut tokens = Vec::new();
        let mut position = 0;
        Self::walk(text, &mut |Range { start, end }| {
            if let Some((form, term)) = self.word(&text[start..end]) {
                tokens.push(Token { term, form, position, start, end });
            }
            position += 1;
        });
        tokens
    }

    /// Where the words of a text are, in order: its runs of letters, and of Chinese characters every two neighbours.
    pub(super) fn walk(text: &str, each: &mut impl FnMut(Range<usize>)) {
        let mut runs = Runs::of(text);
        let mut at = 0;
        while let Some(start) = runs.begin(at) {
            at = runs.end(start);
            if at > start {
                each(start..at);
                continue;
            }
            let rest = &text[start..];
            let run = &rest[..rest.find(|c| !(is_han(c) && belongs_to_word(c))).unwrap_or(rest.len())];
            at = start + run.len();
            let mut characters = run.char_indices().peekable();
            while let Some((at, first)) = characters.next() {
                let stop = characters
                    .peek()
                    .map_or(at + first.len_utf8(), |(next, second)| next + second.len_utf8());
                each(start + at..start + stop);
            }
        }
    }

    /// The form and the term of a word as it is written; `None` for what is no term.
    pub(super) fn word(&self, piece: &str) -> Option<(String, String)> {
        if piece.starts_with(is_han) {
            return (!self.is_stop_word(piece)).then(|| (piece.to_owned(), piece.to_owned()));
        }
        let form = self.form(piece)?;
        let term = self.stem(&form);
        Some((form, term))
    }

    /// The term that a form stands for.
    pub fn stem(&self, form: &str) -> String {
        match self.stemmer {
            Some(algorithm) => Stemmer::new(algorithm).stem(form).into_owned(),
            None => form.to_owned(),
        }
    }

    /// The folded word; `None` for a stop word and for what is too long to be a word.
    fn form(&self, word: &str) -> Option<String> {
        let folded = fold(word);
        let is_word = !folded.is_empty() && folded.len() <= LONGEST_WORD && !self.is_stop_word(&folded);
        is_word.then_some(folded)
    }

    /// The stop words, sorted by code point.
    pub fn stop_words(&self) -> &'static [&'static str] {
        self.stop_words
    }

    fn is_stop_word(&self, word: &str) -> bool {
        self.stop_words.binary_search(&word).is_ok()
    }
}

/// Lower case, with the accents of Latin letters dropped and a few letters written out.
fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.nfc().flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' => folded.push(c),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ø' => folded.push('o'),
            'đ' | 'ð' => folded.push('d'),
            'ł' => folded.push('l'),
            'ı' => folded.push('i'),
            'þ' => folded.push_str("th"),
            'ё' => folded.push('е'),
            c => match std::iter::once(c).nfd().next() {
                Some(base @ 'a'..='z') => folded.push(base),
                // A mark that could not be composed with the Latin letter before it.
                _ if unicode_normalization::char::is_combining_mark(c)
                    && folded.ends_with(|last: char| last.is_ascii_lowercase()) => {}
                _ => folded.push(c),
            },
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn terms(tag: &str, text: &str) -> Vec<String> {
        Analyzer::new(tag).tokens(text).into_iter().map(|token| token.term).collect()
    }

    #[test]
    fn words_meet_in_their_stem() {
        assert_eq!(terms("en", "Confiscated assets"), terms("en", "the confiscation of an ASSET"));
        assert_eq!(terms("fr", "l’entraide judiciaire"), ["entraid", "judiciair"]);
        assert_eq!(terms("ru", "ёлка"), terms("ru", "елка"));
        assert_eq!(terms("es", "extradición"), terms("es", "EXTRADICION"));
    }

    #[test]
    fn accents_of_other_scripts_stay() {
        assert_eq!(terms("de", "йод"), ["йод"]);
        assert_eq!(terms("de", "Straße e\u{301}t"), ["strasse", "et"]);
    }

    #[test]
    fn chinese_is_indexed_by_pairs() {
        assert_eq!(terms("zh", "资产没收"), ["资产", "产没", "没收", "收"]);
        assert_eq!(terms("zh", "UNODC毒品"), ["unodc", "毒品", "品"]);
    }

    #[test]
    fn stop_words_leave_a_gap() {
        let positions: Vec<usize> =
            Analyzer::new("en").tokens("proceeds of crime").iter().map(|token| token.position).collect();
        assert_eq!(positions, [0, 2]);
    }

    proptest! {
        #[test]
        fn tokens_stand_where_they_say(text in ".{0,60}", tag in "en|fr|ar|zh|ru|xx") {
            let mut last = 0;
            for token in Analyzer::new(&tag).tokens(&text) {
                prop_assert!(text.get(token.start..token.end).is_some_and(|piece| !piece.is_empty()));
                prop_assert!(token.start >= last && !token.term.is_empty());
                last = token.start;
            }
        }
    }
}
