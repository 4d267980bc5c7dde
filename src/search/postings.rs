//! The batches of a language one behind the other: for each word, all documents that have it.
//!
//! From here both are written, tantivy's files and the shards for browsers, so both say the same.

use std::sync::Arc;

use super::bytes::{Bytes, number};
use super::inverted::{Field, Inverted, Says};
use super::words::{Known, Numbered};

/// All batches of a language.
#[derive(Debug, Default)]
pub(super) struct Postings {
    pub batches: Vec<Batch>,
    /// How many documents they have together.
    pub documents: u32,
}

/// A batch among others.
#[derive(Debug)]
pub(super) struct Batch {
    pub inverted: Arc<Inverted>,
    /// Its first document.
    pub base: u32,
}

/// The lists of one field, word by word in the order of the texts of the words.
pub(super) struct Lists<'a> {
    says: Says,
    words: &'a Numbered,
    /// The words that have a list.
    pub numbers: Vec<u32>,
    batches: Vec<(&'a Field, u32)>,
    /// Where the parts of each word begin, by number.
    starts: Vec<u32>,
    /// How many documents have each word, by number.
    frequencies: Vec<u32>,
    /// The parts of the lists: a batch, and which of its lists it is.
    parts: Vec<(u32, u32)>,
}

/// The part of a list that one batch has.
struct Part<'a> {
    base: u32,
    last: u32,
    documents: u32,
    postings: &'a [u8],
    positions: &'a [u8],
}

/// The lists of all fields.
pub(super) struct AllLists<'a> {
    pub title: Lists<'a>,
    pub body: Lists<'a>,
    pub form: Lists<'a>,
    pub facet: Lists<'a>,
}

impl Postings {
    /// Puts the next batch behind the others.
    pub fn push(&mut self, inverted: Arc<Inverted>) {
        let base = self.documents;
        self.documents += inverted.documents;
        self.batches.push(Batch { inverted, base });
    }

    /// The lists of all fields.
    pub fn lists<'a>(&'a self, known: &'a Known) -> AllLists<'a> {
        let title = || self.lists_of(|batch| &batch.title, Says::Places, &known.terms);
        let body = || self.lists_of(|batch| &batch.body, Says::Places, &known.terms);
        let form = || self.lists_of(|batch| &batch.form, Says::Count, &known.forms);
        let facet = || self.lists_of(|batch| &batch.facet, Says::Presence, &known.facets);
        let ((title, body), (form, facet)) =
            rayon::join(|| rayon::join(title, body), || rayon::join(form, facet));
        AllLists { title, body, form, facet }
    }

    /// The lists of a field, whose words are these.
    fn lists_of<'a>(
        &'a self,
        field: impl Fn(&Inverted) -> &Field,
        says: Says,
        words: &'a Numbered,
    ) -> Lists<'a> {
        let batches: Vec<(&Field, u32)> =
            self.batches.iter().map(|batch| (field(&batch.inverted), batch.base)).collect();
        // How many parts each word has, then where they begin.
        let mut starts = vec![0_u32; words.len() + 1];
        let mut frequencies = vec![0_u32; words.len()];
        for list in batches.iter().flat_map(|(field, _)| &field.lists) {
            starts[list.number as usize] += 1;
            frequencies[list.number as usize] += u32::from(list.documents);
        }
        let has_list = |number: &u32| frequencies[*number as usize] > 0;
        let numbers = words.order().iter().copied().filter(has_list).collect();
        let mut sum = 0;
        for start in &mut starts {
            let count = std::mem::replace(start, sum);
            sum += count;
        }
        // Nobody asks for the parts of what is only counted.
        let parted = if says == Says::Count { &[] } else { batches.as_slice() };
        let mut parts = vec![(0, 0); if parted.is_empty() { 0 } else { sum as usize }];
        let mut next = starts.clone();
        for ((field, _), batch) in parted.iter().zip(0..) {
            for (list, index) in field.lists.iter().zip(0..) {
                let place = &mut next[list.number as usize];
                parts[*place as usize] = (batch, index);
                *place += 1;
            }
        }
        Lists { says, words, numbers, batches, starts, frequencies, parts }
    }
}

impl<'a> Lists<'a> {
    /// The text of a word.
    pub fn text(&self, word: u32) -> &'a str {
        self.words.text(word)
    }

    /// All words, those without a list as well, in the order of their texts.
    pub fn all_words(&self) -> &'a [u32] {
        self.words.order()
    }

    /// The number of a word, if anything has it.
    pub fn get(&self, text: &str) -> Option<u32> {
        self.words.get(text).filter(|number| self.has(*number))
    }

    /// Whether anything has a word.
    pub fn has(&self, word: u32) -> bool {
        self.frequency(word) > 0
    }

    /// What the lists say of each of their documents.
    pub fn says(&self) -> Says {
        self.says
    }

    /// How many words each document has.
    pub fn lengths(&self) -> impl Iterator<Item = u32> {
        self.batches.iter().flat_map(|(field, _)| &field.lengths).copied()
    }

    /// How many words all documents have; where it is not said how often, those that are told apart.
    pub fn total(&self) -> u64 {
        match self.says {
            Says::Places => self.lengths().map(u64::from).sum(),
            Says::Count | Says::Presence => self.frequencies.iter().copied().map(u64::from).sum(),
        }
    }

    /// How many documents have a word.
    pub fn frequency(&self, word: u32) -> u32 {
        self.frequencies.get(word as usize).copied().unwrap_or_default()
    }

    /// Writes the list of a word, as a batch writes its own.
    pub fn write_postings(&self, word: u32, bytes: &mut Bytes) {
        let mut next = 0;
        let shift = u32::from(self.says == Says::Places);
        for part in self.parts(word) {
            let mut rest = part.postings;
            let first = number(&mut rest);
            let gap = part.base + (first >> shift) - next;
            bytes.number(gap << shift | first & shift);
            bytes.raw(rest);
            next = part.last + 1;
        }
    }

    /// Writes where a word stands in each of its documents.
    pub fn write_positions(&self, word: u32, bytes: &mut Bytes) {
        self.parts(word).for_each(|part| bytes.raw(part.positions));
    }

    /// Tells of each document of a word: which it is, how often it has the word, and where, each place counted from
    /// the one before. A list that does not say how often tells of nought; one that only counts tells of as many
    /// documents, the first of all.
    pub fn each(&self, word: u32, mut take: impl FnMut(u32, u32, &[u32])) {
        if self.says == Says::Count {
            (0..self.frequency(word)).for_each(|document| take(document, 0, &[]));
            return;
        }
        let mut places = Vec::new();
        for part in self.parts(word) {
            let (mut postings, mut positions, mut next) = (part.postings, part.positions, part.base);
            for _ in 0..part.documents {
                let written = number(&mut postings);
                let (gap, times) = match self.says {
                    Says::Count | Says::Presence => (written, 0),
                    Says::Places if written & 1 == 1 => (written >> 1, 1),
                    Says::Places => (written >> 1, number(&mut postings)),
                };
                places.clear();
                places.extend((0..times).map(|_| number(&mut positions)));
                take(next + gap, times, &places);
                next += gap + 1;
            }
        }
    }

    fn parts(&self, word: u32) -> impl Iterator<Item = Part<'a>> {
        let number = word as usize;
        let parts = match self.starts.get(number..number + 2) {
            Some([start, end]) => self.parts.get(*start as usize..*end as usize).unwrap_or_default(),
            _ => &[],
        };
        parts.iter().map(|(batch, index)| {
            let (field, base) = self.batches[*batch as usize];
            let its = field.lists[*index as usize];
            let (postings, positions) = field.bytes(*index as usize);
            let last = base + u32::from(its.last);
            Part { base, last, documents: u32::from(its.documents), postings, positions }
        })
    }
}
