//! What records are made from, hashed before any body is parsed: batches of one key say the same.
//!
//! What is remembered of it makes the next look shorter: the very same file is the proof that a body has not changed,
//! and the very same [`Token`] that nothing else has.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use super::records::{Record, RecordSection};
use crate::content::{EntryId, Token};
use crate::ground::Id;

/// How many records a batch has, on the average. It ends with a record that has a certain hash, so a record more or less
/// changes the batch that it belongs to and no other.
const BATCH: u32 = 128;
/// How many records a batch has at most.
const LONGEST_BATCH: usize = 512;

/// Some records that stand behind each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// Which they are.
    pub records: Range<usize>,
    /// The hash of all that they are made from.
    pub key: blake3::Hash,
}

/// What several records have in common, sorted: they are told by position.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Labels {
    /// The collections that records belong to: name, and what readers call one entry.
    pub collections: Vec<(String, String)>,
    /// The labels of what stands on their lines in lists.
    pub marks: Vec<String>,
}

/// What is known of a record before its body is parsed.
#[derive(Debug, Clone)]
pub(super) struct Survey {
    /// The hash of all that it is made from.
    key: blake3::Hash,
    /// Whether a batch may end with it.
    is_last: bool,
    collection: (String, String),
    marks: Vec<String>,
}

/// A body as it is written.
#[derive(Debug, Clone)]
pub(super) struct Body {
    file: Arc<str>,
    place: Range<usize>,
    hash: blake3::Hash,
}

/// What was known the last time, by entry.
#[derive(Debug, Default)]
pub struct Surveyed {
    said: Option<Token>,
    entries: Vec<Option<(Survey, Option<Body>)>>,
}

impl Survey {
    /// Looks at a record without what its body says, and at the body.
    pub fn of(front: &Record, body: Option<&Body>) -> Self {
        let mut words = Words::default();
        words.record(front);
        if let Some(body) = body {
            words.0.extend(body.hash.as_bytes());
        }
        let [first, second, ..] = *blake3::hash(front.url.as_bytes()).as_bytes();
        Self {
            key: blake3::hash(&words.0),
            is_last: u32::from(u16::from_le_bytes([first, second])).is_multiple_of(BATCH),
            collection: (front.collection.clone(), front.kind.clone()),
            marks: front.marks.iter().map(|(label, _)| label.clone()).collect(),
        }
    }
}

impl Body {
    fn is(&self, file: &Arc<str>, place: &Range<usize>) -> bool {
        Arc::ptr_eq(&self.file, file) && self.place == *place
    }
}

impl Surveyed {
    /// What the survey of an entry is, whose body stands at a place of a file; `front` makes its record without that.
    pub(super) fn of(
        &self,
        said: &Token,
        entry: EntryId,
        body: Option<(&Arc<str>, Range<usize>)>,
        front: impl FnOnce() -> Option<Record>,
    ) -> Option<(Survey, Option<Body>)> {
        let known = self.entries.get(entry.index()).and_then(Option::as_ref);
        let last = known.and_then(|(_, body)| body.as_ref());
        let same = match (&body, last) {
            (Some((file, place)), Some(last)) => last.is(file, place),
            (None, None) => true,
            _ => false,
        };
        if same && self.said.as_ref() == Some(said) && known.is_some() {
            return known.cloned();
        }
        let body = match last.filter(|_| same) {
            Some(last) => Some(last.clone()),
            None => body.map(|(file, place)| {
                let hash = blake3::hash(file.get(place.clone()).unwrap_or_default().as_bytes());
                Body { file: Arc::clone(file), place, hash }
            }),
        };
        Some((Survey::of(&front()?, body.as_ref()), body))
    }

    /// Remembers what is known now.
    pub(super) fn keep(
        &mut self,
        said: &Token,
        surveyed: impl Iterator<Item = (EntryId, (Survey, Option<Body>))>,
    ) {
        self.said = Some(said.clone());
        self.entries.clear();
        for (entry, known) in surveyed {
            if self.entries.len() <= entry.index() {
                self.entries.resize(entry.index() + 1, None);
            }
            self.entries[entry.index()] = Some(known);
        }
    }
}

/// What a record says, as bytes for a hash: each text and each list behind its length.
#[derive(Default)]
struct Words(Vec<u8>);

impl Words {
    fn record(&mut self, record: &Record) {
        let Record { url, title, collection, kind, marks, sections, facets } = record;
        for text in [url, title, collection, kind] {
            self.text(text);
        }
        self.length(marks.len());
        for (label, values) in marks {
            self.text(label);
            self.length(values.len());
            for value in values {
                self.text(value);
            }
        }
        self.length(sections.len());
        for RecordSection { anchor, heading, text } in sections {
            for text in [anchor, heading, text] {
                self.text(text);
            }
        }
        self.length(facets.len());
        for (field, value) in facets {
            self.text(field);
            self.text(value);
        }
    }

    fn text(&mut self, text: &str) {
        self.length(text.len());
        self.0.extend(text.as_bytes());
    }

    fn length(&mut self, length: usize) {
        self.0.extend((length as u64).to_le_bytes());
    }
}

/// What records have in common.
pub(super) fn labels<'a>(surveys: impl Iterator<Item = &'a Survey>) -> Labels {
    let (mut collections, mut marks) = (BTreeSet::new(), BTreeSet::new());
    for survey in surveys {
        if !collections.contains(&survey.collection) {
            collections.insert(survey.collection.clone());
        }
        for mark in &survey.marks {
            if !marks.contains(mark) {
                marks.insert(mark.clone());
            }
        }
    }
    Labels { collections: collections.into_iter().collect(), marks: marks.into_iter().collect() }
}

/// Records in batches.
pub(super) fn batches<'a>(surveys: impl Iterator<Item = &'a Survey>) -> Vec<Batch> {
    let mut batches: Vec<Batch> = Vec::new();
    let (mut start, mut end, mut hasher) = (0, 0, blake3::Hasher::new());
    let mut close = |records: Range<usize>, hasher: &mut blake3::Hasher| {
        if !records.is_empty() {
            batches.push(Batch { records, key: hasher.finalize() });
        }
        hasher.reset();
    };
    for survey in surveys {
        hasher.update(survey.key.as_bytes());
        end += 1;
        if survey.is_last || end - start == LONGEST_BATCH {
            close(start..end, &mut hasher);
            start = end;
        }
    }
    close(start..end, &mut hasher);
    batches
}
