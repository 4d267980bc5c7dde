//! What records are made from, hashed before any body is parsed: batches of one key say the same.
//!
//! What is remembered of it makes the next look shorter: the very same file is the proof that a body has not changed,
//! and the very same [`Token`] that nothing else has.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use super::records::{Record, RecordSection};
use crate::content::{EntryId, Token};
use crate::ground::{ContentHash, ContentHasher, Id};

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
#[derive(Debug, Clone)]
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

/// What was known the last time.
#[derive(Debug, Default)]
pub struct Surveyed {
    said: Option<Token>,
    labels: Labels,
    entries: Vec<Option<Seen>>,
}

/// What is known of an entry.
#[derive(Debug, Clone)]
struct Seen {
    survey: Survey,
    body: Option<Body>,
}

/// What is known of several entries, in their order.
#[derive(Debug, Default)]
struct Found {
    entries: Vec<(EntryId, Seen)>,
    labels: LabelSet,
}

/// Labels that are being gathered.
#[derive(Debug, Default)]
struct LabelSet {
    collections: BTreeSet<(String, String)>,
    marks: BTreeSet<String>,
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
    fn at(file: &Arc<str>, place: Range<usize>) -> Self {
        let hash = ContentHash::of(file.get(place.clone()).unwrap_or_default().as_bytes());
        Self { file: Arc::clone(file), place, hash }
    }
}

impl Surveyed {
    /// Looks at entries, what is known of which is not looked at again: what they are made from in batches, and what they
    /// have in common. `file` finds where a body stands, `front` makes a record without what its body says.
    pub(super) fn look<'f>(
        &mut self,
        said: &Token,
        entries: &[EntryId],
        file: impl Fn(EntryId) -> Option<(&'f Arc<str>, Range<usize>)> + Sync,
        front: impl Fn(EntryId) -> Option<Record> + Sync,
    ) -> (Vec<Batch>, Labels) {
        let nothing_said = self.said.as_ref() == Some(said);
        let add = |mut found: Found, entry: &EntryId| {
            let last = self.entries.get(entry.index()).and_then(Option::as_ref);
            let file = file(*entry);
            let same = last.filter(|last| is_same(last.body.as_ref(), file.as_ref()));
            let seen = match same {
                Some(same) if nothing_said => Some(same.clone()),
                same => front(*entry).map(|front| {
                    found.labels.add(&front);
                    let body = match same {
                        Some(same) => same.body.clone(),
                        None => file.map(|(file, place)| Body::at(file, place)),
                    };
                    Seen { survey: Survey::of(&front, body.as_ref()), body }
                }),
            };
            found.entries.extend(seen.map(|seen| (*entry, seen)));
            found
        };
        let Found { entries, labels } =
            entries.par_iter().fold(Found::default, add).reduce(Found::default, Found::and);
        if !nothing_said {
            // By bodies alone, nothing comes to have another label.
            self.labels = labels.into_labels();
        }
        let batches = batches(entries.iter().map(|(_, seen)| &seen.survey));
        self.said = Some(said.clone());
        self.entries.clear();
        for (entry, seen) in entries {
            if self.entries.len() <= entry.index() {
                self.entries.resize(entry.index() + 1, None);
            }
            self.entries[entry.index()] = Some(seen);
        }
        (batches, self.labels.clone())
    }
}

fn is_same(body: Option<&Body>, file: Option<&(&Arc<str>, Range<usize>)>) -> bool {
    match (body, file) {
        (Some(body), Some((file, place))) => Arc::ptr_eq(&body.file, file) && body.place == *place,
        (None, None) => true,
        _ => false,
    }
}

impl Found {
    fn and(mut self, next: Self) -> Self {
        self.entries.extend(next.entries);
        self.labels.collections.extend(next.labels.collections);
        self.labels.marks.extend(next.labels.marks);
        self
    }
}

impl LabelSet {
    fn add(&mut self, record: &Record) {
        let collection = (record.collection.clone(), record.kind.clone());
        self.collections.insert(collection);
        for (label, _) in &record.marks {
            if !self.marks.contains(label) {
                self.marks.insert(label.clone());
            }
        }
    }

    fn into_labels(self) -> Labels {
        Labels {
            collections: self.collections.into_iter().collect(),
            marks: self.marks.into_iter().collect(),
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
pub(super) fn labels(records: &[Record]) -> Labels {
    let mut labels = LabelSet::default();
    for record in records {
        labels.add(record);
    }
    labels.into_labels()
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
