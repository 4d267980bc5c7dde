//! What is known of records for the next time: what cannot have changed since is not looked at again.
//!
//! The very same file is the proof that a body has not changed, and the very same entry that nothing else in it has. What
//! a record says of other entries is what they are called: as long as all are found as before, which [`Said`] tells, it
//! changes with those that are referred to, and not where bodies alone have changed.

use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use super::records::Record;
use super::survey::{Batch, Body, Labels, RecordLabels, Survey, batches};
use crate::content::{Entry, EntryId, Library, Said};
use crate::ground::Id;
use crate::links::Graph;

/// What was known the last time.
#[derive(Debug, Default)]
pub struct Surveyed {
    said: Option<Said>,
    /// All entries, whether they have a record or not.
    entries: Vec<Arc<Entry>>,
    /// By entry.
    seen: Vec<Option<Seen>>,
}

/// What is known of an entry.
#[derive(Debug, Clone)]
struct Seen {
    survey: Survey,
    body: Option<Body>,
    labels: Arc<RecordLabels>,
}

/// What is known of several entries, in their order.
#[derive(Debug, Default)]
struct Found {
    entries: Vec<(EntryId, Seen)>,
    /// All different ones: entries of a collection mostly fill in the same fields.
    labels: Vec<Arc<RecordLabels>>,
}

impl Surveyed {
    /// Looks at entries, what is known of which is not looked at again: what they are made from in batches, and what they
    /// have in common. `body` finds where a body stands, `front` makes a record without what its body says.
    pub(super) fn look<'f>(
        &mut self,
        library: &Library,
        graph: &Graph,
        entries: &[EntryId],
        body: impl Fn(EntryId) -> Option<(&'f Arc<str>, Range<usize>)> + Sync,
        front: impl Fn(EntryId) -> Option<Record> + Sync,
    ) -> (Vec<Batch>, Labels) {
        let stale = self.stale(library, graph);
        let add = |mut found: Found, entry: &EntryId| {
            let last = self.seen.get(entry.index()).and_then(Option::as_ref);
            let look = |found: &mut Found| {
                let front = front(*entry)?;
                let body = body(*entry).map(|(file, place)| {
                    let known = last.and_then(|last| last.body.as_ref());
                    known
                        .filter(|known| known.is_at(file, &place))
                        .cloned()
                        .unwrap_or_else(|| Body::at(file, place))
                });
                let labels = found.label(&front);
                Some(Seen { survey: Survey::of(&front, body.as_ref()), body, labels })
            };
            let seen = match last {
                Some(last) if !stale[entry.index()] => {
                    debug_assert!(look(&mut Found::default()).is_some_and(|seen| seen.says_as(last)));
                    found.take_over(&last.labels);
                    Some(last.clone())
                }
                _ => look(&mut found),
            };
            found.entries.extend(seen.map(|seen| (*entry, seen)));
            found
        };
        let Found { entries, labels } =
            entries.par_iter().fold(Found::default, add).reduce(Found::default, Found::and);
        let batches = batches(entries.iter().map(|(_, seen)| &seen.survey));
        self.said = Some(library.said.clone());
        self.entries = library.entries.values().map(Arc::clone).collect();
        self.seen.clear();
        self.seen.resize(self.entries.len(), None);
        for (entry, seen) in entries {
            self.seen[entry.index()] = Some(seen);
        }
        (batches, labels.iter().map(Arc::as_ref).collect())
    }

    /// Whether the record of each entry may say something else than the last time.
    fn stale(&self, library: &Library, graph: &Graph) -> Vec<bool> {
        let count = library.entries.len();
        let Some(said) = self.said.as_ref().filter(|said| said.places == library.said.places) else {
            return vec![true; count];
        };
        let mut stale = vec![false; count];
        for ((id, entry), last) in library.entries.iter().zip(&self.entries) {
            if !Arc::ptr_eq(entry, last) {
                stale[id.index()] = true;
                if said.all != library.said.all {
                    graph.to(id).for_each(|edge| stale[edge.from.index()] = true);
                }
            }
        }
        stale
    }
}

impl Seen {
    fn says_as(&self, other: &Self) -> bool {
        self.survey == other.survey && self.labels == other.labels
    }
}

impl Found {
    /// The labels of a record.
    fn label(&mut self, record: &Record) -> Arc<RecordLabels> {
        if let Some(known) = self.labels.iter().find(|labels| labels.are_of(record)) {
            return Arc::clone(known);
        }
        let labels = Arc::new(RecordLabels::of(record));
        self.labels.push(Arc::clone(&labels));
        labels
    }

    /// Takes over the labels of a record.
    fn take_over(&mut self, labels: &Arc<RecordLabels>) {
        if !self.labels.contains(labels) {
            self.labels.push(Arc::clone(labels));
        }
    }

    fn and(mut self, next: Self) -> Self {
        self.entries.extend(next.entries);
        next.labels.iter().for_each(|labels| self.take_over(labels));
        self
    }
}
