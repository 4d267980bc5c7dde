//! The words of a language's texts: each is analysed once, whoever meets it first, and has a number from then on.
//!
//! Numbers are given as words are met, on all threads, so they differ from one run to the next. Nothing that is
//! published may depend on them: whoever writes goes by the words' own order.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};

use rayon::prelude::*;
use rustc_hash::FxHasher;

use super::analysis::Analyzer;
use super::expand::is_form;
use super::index::facet_term;
use super::lookup::{Latest, Lookup};
use super::records::Record;

/// The number of a term or a form that is none.
const NONE: u32 = u32::MAX;
/// The word that is no term, such as a stop word.
const NO_WORD: Word = Word { term: NONE, form: NONE };

/// All words that were met.
pub(super) struct Words {
    analyzer: Analyzer,
    known: RwLock<Known>,
}

/// What is known of them.
pub(super) struct Known {
    /// Words as they are written.
    written: Lookup<Word>,
    /// What is asked for.
    pub terms: Numbered,
    /// What is completed and corrected.
    pub forms: Numbered,
    /// Facet values, each behind its field.
    pub facets: Numbered,
}

/// The term and the form of a word, by their numbers.
#[derive(Clone, Copy)]
pub(super) struct Word {
    term: u32,
    form: u32,
}

/// Texts with numbers.
#[derive(Default)]
pub(super) struct Numbered {
    numbers: HashMap<Arc<str>, u32, BuildHasherDefault<FxHasher>>,
    texts: Vec<Arc<str>>,
    /// All numbers in the order of their texts, as it was when it was asked for.
    order: Vec<u32>,
}

/// A term and where it stands, counted in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub number: u32,
    pub position: u32,
}

/// A record as numbers.
#[derive(Debug, Default)]
pub(super) struct Analysed {
    /// The terms of the title.
    pub title: Vec<Place>,
    /// The terms of the texts.
    pub body: Vec<Place>,
    /// The forms in both; one that occurs twice stands here twice.
    pub forms: Vec<u32>,
    /// The facet values.
    pub facets: Vec<Place>,
}

impl Words {
    /// No words yet.
    pub fn new(analyzer: Analyzer) -> Self {
        let known = Known {
            written: Lookup::new(),
            terms: Numbered::default(),
            forms: Numbered::default(),
            facets: Numbered::default(),
        };
        Self { analyzer, known: RwLock::new(known) }
    }

    /// The words that were met last, where none has been.
    pub fn none_met() -> Latest<Word> {
        Latest::new(NO_WORD)
    }

    fn known(&self) -> RwLockReadGuard<'_, Known> {
        self.known.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts all words in order; what is known, while nobody learns.
    pub fn in_order(&self) -> RwLockReadGuard<'_, Known> {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        let Known { terms, forms, facets, .. } = &mut *known;
        rayon::join(
            || terms.put_in_order(),
            || rayon::join(|| forms.put_in_order(), || facets.put_in_order()),
        );
        drop(known);
        self.known()
    }

    /// The words of a record, by number; `latest` are those that this thread met last.
    pub fn analyse(&self, record: &Record, latest: &mut Latest<Word>) -> Analysed {
        let mut texts = Texts::default();
        let known = self.known();
        texts.read(&record.title, &known, latest);
        texts.end();
        for section in &record.sections {
            // A heading and its text are one text of two lines.
            texts.read(&section.heading, &known, latest);
            texts.read(&section.text, &known, latest);
            texts.end();
        }
        drop(known);
        self.learn(&mut texts);
        let facets = self.facets(record);
        let mut analysed = Analysed { facets, ..Analysed::default() };
        analysed.body.reserve(texts.words.len());
        analysed.forms.reserve(texts.words.len());
        let mut from = 0;
        // As tantivy counts: the next text begins two words behind the last term.
        let mut next = 0;
        for (number, end) in texts.ends.iter().enumerate() {
            let places = if number == 0 { &mut analysed.title } else { &mut analysed.body };
            if number == 1 {
                next = 0;
            }
            let begin = next;
            for (word, position) in texts.words[from..*end].iter().zip(begin..) {
                let Word { term, form } = *word;
                if term != NONE {
                    places.push(Place { number: term, position });
                    if form != NONE {
                        analysed.forms.push(form);
                    }
                    next = position + 1;
                }
            }
            next += 1;
            from = *end;
        }
        analysed
    }

    /// Gives numbers to the words that nobody had met.
    fn learn(&self, texts: &mut Texts<'_>) {
        if texts.unknown.is_empty() {
            return;
        }
        let analysed: Vec<Option<(String, String)>> =
            texts.unknown.iter().map(|(_, written)| self.analyzer.word(written)).collect();
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        for ((at, written), word) in texts.unknown.iter().zip(analysed) {
            texts.words[*at] = known.learn(written, word);
        }
    }

    /// The facet values of a record, by number.
    fn facets(&self, record: &Record) -> Vec<Place> {
        let terms: Vec<String> =
            record.facets.iter().map(|(field, value)| facet_term(field, value)).collect();
        let numbers = |known: &Known| -> Option<Vec<u32>> {
            terms.iter().map(|term| known.facets.numbers.get(term.as_str()).copied()).collect()
        };
        let found = numbers(&self.known());
        let found = found.unwrap_or_else(|| {
            let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
            terms.iter().map(|term| known.facets.number(term)).collect()
        });
        found.into_iter().map(|number| Place { number, position: 0 }).collect()
    }
}

impl Known {
    fn learn(&mut self, written: &str, word: Option<(String, String)>) -> Word {
        if let Some(known) = self.written.find(written) {
            return known;
        }
        let word = word.map_or(NO_WORD, |(form, term)| Word {
            term: self.terms.number(&term),
            form: if is_form(&form) { self.forms.number(&form) } else { NONE },
        });
        self.written.insert(written, word);
        word
    }
}

impl Numbered {
    /// The text of a number.
    pub fn text(&self, number: u32) -> &str {
        &self.texts[number as usize]
    }

    /// How many numbers there are.
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// The numbers by the order of their texts.
    pub fn order(&self) -> &[u32] {
        &self.order
    }

    fn put_in_order(&mut self) {
        let (texts, known) = (&self.texts, self.order.len());
        let new = u32::try_from(known).unwrap_or(u32::MAX)..u32::try_from(texts.len()).unwrap_or(u32::MAX);
        self.order.extend(new);
        let text = |number: &u32| &texts[*number as usize];
        self.order[known..].par_sort_unstable_by(|a, b| text(a).cmp(text(b)));
        // Two runs that are in order: a stable sort only merges them.
        self.order.sort_by(|a, b| text(a).cmp(text(b)));
    }

    /// The number of a text, if it has one.
    pub fn get(&self, text: &str) -> Option<u32> {
        self.numbers.get(text).copied()
    }

    fn number(&mut self, text: &str) -> u32 {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        // There are never so many different words that their count is too long.
        let number = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
        let text: Arc<str> = text.into();
        self.texts.push(Arc::clone(&text));
        self.numbers.insert(text, number);
        number
    }
}

/// The words of several texts, one behind the other.
#[derive(Default)]
struct Texts<'t> {
    words: Vec<Word>,
    /// Where each text ends.
    ends: Vec<usize>,
    /// The words that nobody had met, and where they belong.
    unknown: Vec<(usize, &'t str)>,
}

impl<'t> Texts<'t> {
    fn read(&mut self, text: &'t str, known: &Known, latest: &mut Latest<Word>) {
        Analyzer::walk(text, &mut |written| {
            let word = known.written.get(latest, text, written.clone()).unwrap_or_else(|| {
                self.unknown.push((self.words.len(), &text[written]));
                NO_WORD
            });
            self.words.push(word);
        });
    }

    fn end(&mut self) {
        self.ends.push(self.words.len());
    }
}
