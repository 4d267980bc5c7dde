//! Words that a reader may have meant: longer ones that begin like a word still being typed, and near ones.
//!
//! Only a word that hardly anything has is expanded. Candidates are the forms in the vocabulary, words as they
//! stand in the texts; each counts less than the word itself. Chinese is never expanded.

use tantivy::{InvertedIndexReader, TantivyError};

use super::analysis::Analyzer;
use super::query::{Query, Word};
use super::rank::Ranking;
use super::runs::is_han;
use crate::ground::slips;

/// From this many documents on, a word stands for itself alone.
const ENOUGH_DOCUMENTS: u32 = 3;
/// Most forms that one word is expanded to.
const MOST_FORMS: usize = 8;
/// Fewest letters of a beginning that is completed.
const SHORTEST_BEGINNING: usize = 3;
/// What a longer word counts, against the word itself.
const LONGER: f32 = 0.7;
/// What words at distance one and two count.
const NEAR: [f32; 2] = [0.6, 0.4];
/// How many letters at either end a near word shares.
const SHARED_END: usize = 2;
/// Shortest and longest form in the vocabulary, in letters.
const FORM_LENGTHS: std::ops::RangeInclusive<usize> = 3..=32;
/// From so many documents on, a form that only one document has is taken for a slip.
const LARGE_INDEX: u32 = 5_000;

/// A word with everything that stands for it.
#[derive(Debug, Clone, PartialEq)]
pub struct AskedWord {
    /// Terms with their weight; the first is the word's own.
    pub terms: Vec<(String, f32)>,
    /// The word as it was asked for.
    pub form: String,
    /// The forms that were added.
    pub added: Vec<String>,
}

/// A word of the vocabulary and in how many documents it occurs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Form {
    pub text: String,
    pub frequency: u32,
}

/// Whether a folded word belongs to the vocabulary.
pub(super) fn is_form(word: &str) -> bool {
    FORM_LENGTHS.contains(&word.chars().count()) && !word.chars().any(|c| c.is_numeric() || is_han(c))
}

/// In how many documents a form must occur to belong to the vocabulary of an index of so many.
pub(super) fn least_frequency(documents: u32) -> u32 {
    if documents < LARGE_INDEX { 1 } else { 2 }
}

/// The vocabulary of an index, by code point.
pub(super) fn vocabulary(forms: &InvertedIndexReader, documents: u32) -> Result<Vec<Form>, TantivyError> {
    let least = least_frequency(documents);
    let mut vocabulary = Vec::new();
    let mut stream = forms.terms().stream()?;
    while let Some((text, info)) = stream.next() {
        if info.doc_freq >= least {
            let text = String::from_utf8_lossy(text).into_owned();
            vocabulary.push(Form { text, frequency: info.doc_freq });
        }
    }
    Ok(vocabulary)
}

/// The words of a query, each with what may stand for it.
pub(super) fn expand(
    query: &Query,
    ranking: &Ranking<'_>,
    forms: &InvertedIndexReader,
    analyzer: &Analyzer,
) -> Result<Vec<AskedWord>, TantivyError> {
    let mut known: Option<Vec<Form>> = None;
    let mut asked = Vec::new();
    for (position, word) in query.words.iter().enumerate() {
        let mut word_asked =
            AskedWord { terms: vec![(word.term.clone(), 1.0)], form: word.form.clone(), added: Vec::new() };
        let is_rare = !word.form.starts_with(is_han) && ranking.frequency(&word.term)? < ENOUGH_DOCUMENTS;
        if is_rare {
            let known = match &mut known {
                Some(known) => known,
                None => known.insert(vocabulary(forms, ranking.segment().max_doc())?),
            };
            word_asked.add(candidates(word, query.open == Some(position), known), analyzer);
        }
        asked.push(word_asked);
    }
    Ok(asked)
}

impl AskedWord {
    fn add(&mut self, candidates: Vec<(&Form, f32)>, analyzer: &Analyzer) {
        for (form, weight) in candidates {
            let term = analyzer.stem(&form.text);
            if self.terms.iter().all(|(known, _)| *known != term) {
                self.terms.push((term, weight));
                self.added.push(form.text.clone());
            }
        }
    }
}

fn candidates<'a>(word: &Word, open: bool, vocabulary: &'a [Form]) -> Vec<(&'a Form, f32)> {
    let letters: Vec<char> = word.form.chars().collect();
    let mut found: Vec<(&Form, f32)> = Vec::new();
    if open && letters.len() >= SHORTEST_BEGINNING {
        let longer = |form: &&Form| form.text.starts_with(&word.form) && form.text != word.form;
        let mut longer: Vec<&Form> = vocabulary.iter().filter(longer).collect();
        longer.sort_by_key(|form| std::cmp::Reverse(form.frequency));
        found.extend(longer.into_iter().take(MOST_FORMS).map(|form| (form, LONGER)));
    }
    let mut near: Vec<(usize, &Form)> = vocabulary
        .iter()
        .filter_map(|form| Some((near_distance(&word.form, &letters, &form.text)?, form)))
        .collect();
    near.sort_by_key(|(distance, form)| (*distance, std::cmp::Reverse(form.frequency)));
    for (distance, form) in near {
        if found.len() < MOST_FORMS && found.iter().all(|(known, _)| known.text != form.text) {
            found.push((form, NEAR[distance - 1]));
        }
    }
    found
}

/// How many slips lead from a word to a form, if few enough for the word's length and if the words share their
/// first or their last letters: the browser finds candidates by these.
fn near_distance(word: &str, letters: &[char], form: &str) -> Option<usize> {
    let allowed = match letters.len() {
        0..=4 => return None,
        5..=8 => 1,
        _ => 2,
    };
    let near: Vec<char> = form.chars().collect();
    if letters.len().abs_diff(near.len()) > allowed {
        return None;
    }
    let shares_start = near.starts_with(&letters[..SHARED_END]);
    let shares_end = near.ends_with(&letters[letters.len() - SHARED_END..]);
    if !shares_start && !shares_end {
        return None;
    }
    let distance = slips(word, form);
    (1..=allowed).contains(&distance).then_some(distance)
}
