//! What records are made from, hashed before any body is parsed: batches of one key say the same.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use super::records::{Record, RecordSection};
use crate::ground::{ContentHash, ContentHasher};

/// How many records a batch has, on the average. It ends with a record that has a certain hash, so a record more or less
/// changes the batch that it belongs to and no other. What a batch says of its words takes less room in larger ones.
const BATCH: u16 = 128;
/// The same where there are many records.
const LARGE_BATCH: u16 = 512;
/// From so many records on there are many.
const MANY: usize = 20_000;
/// How many records a batch has at most.
const LONGEST_BATCH: usize = 1_024;

/// Some records that stand behind each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// Which they are.
    pub records: Range<usize>,
    /// The hash of all that they are made from.
    pub key: ContentHash,
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Survey {
    /// The hash of all that it is made from.
    key: ContentHash,
    /// The hash of its address, which says whether a batch ends with it.
    place: u16,
}

/// A body as it is written.
#[derive(Debug, Clone)]
pub(super) struct Body {
    file: Arc<str>,
    place: Range<usize>,
    hash: ContentHash,
}

/// What a record has in common with others.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct RecordLabels {
    collection: (String, String),
    marks: Vec<String>,
}

impl Survey {
    /// Looks at a record without what its body says, and at the body.
    pub fn of(front: &Record, body: Option<&Body>) -> Self {
        let mut words = Words::default();
        words.record(front);
        if let Some(body) = body {
            words.0.extend(body.hash.to_bytes());
        }
        // Another hash would cut the shards of every published site anew.
        let [first, second, ..] = *blake3::hash(front.url.as_bytes()).as_bytes();
        Self { key: ContentHash::of(&words.0), place: u16::from_le_bytes([first, second]) }
    }
}

impl Body {
    pub fn at(file: &Arc<str>, place: Range<usize>) -> Self {
        let hash = ContentHash::of(file.get(place.clone()).unwrap_or_default().as_bytes());
        Self { file: Arc::clone(file), place, hash }
    }

    /// Whether this is the body at a place of the very same file.
    pub fn is_at(&self, file: &Arc<str>, place: &Range<usize>) -> bool {
        Arc::ptr_eq(&self.file, file) && self.place == *place
    }
}

impl RecordLabels {
    pub fn of(record: &Record) -> Self {
        Self {
            collection: (record.collection.clone(), record.kind.clone()),
            marks: record.marks.iter().map(|(label, _)| label.clone()).collect(),
        }
    }

    /// Whether a record has the same.
    pub fn are_of(&self, record: &Record) -> bool {
        self.collection.0 == record.collection
            && self.collection.1 == record.kind
            && self.marks.iter().eq(record.marks.iter().map(|(label, _)| label))
    }
}

impl<'a> FromIterator<&'a RecordLabels> for Labels {
    fn from_iter<T: IntoIterator<Item = &'a RecordLabels>>(labels: T) -> Self {
        let (mut collections, mut marks) = (BTreeSet::new(), BTreeSet::new());
        for RecordLabels { collection, marks: own } in labels {
            collections.insert(collection);
            marks.extend(own);
        }
        Self {
            collections: collections.into_iter().cloned().collect(),
            marks: marks.into_iter().cloned().collect(),
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

/// Records in batches.
pub(super) fn batches<'a>(surveys: impl ExactSizeIterator<Item = &'a Survey>) -> Vec<Batch> {
    let usual = if surveys.len() < MANY { BATCH } else { LARGE_BATCH };
    let mut batches: Vec<Batch> = Vec::new();
    let (mut start, mut end, mut hasher) = (0, 0, ContentHasher::new());
    let mut close = |records: Range<usize>, hasher: &mut ContentHasher| {
        if !records.is_empty() {
            batches.push(Batch { records, key: hasher.end() });
        }
        *hasher = ContentHasher::new();
    };
    for survey in surveys {
        hasher.add(&survey.key.to_bytes());
        end += 1;
        if survey.place.is_multiple_of(usual) || end - start == LONGEST_BATCH {
            close(start..end, &mut hasher);
            start = end;
        }
    }
    close(start..end, &mut hasher);
    batches
}
