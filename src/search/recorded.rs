//! Where records come from: batch by batch, as often as they are asked for, since together they hold every text once more; and what
//! else is made of the same texts while they are at hand.

use std::borrow::Cow;

use super::records::Record;
use super::survey::{Batch, Labels, RecordLabels, Survey, batches};
use crate::content::EntryId;

/// Records, in a fixed order, as often as they are asked for.
pub trait Recorded: Sync {
    /// How many there are.
    fn count(&self) -> usize {
        self.batches().last().map_or(0, |batch| batch.records.end)
    }

    /// All of them, in batches.
    fn batches(&self) -> Cow<'_, [Batch]>;

    /// What all of them have in common.
    fn labels(&self) -> Cow<'_, Labels>;

    /// The records of a batch.
    fn records(&self, batch: &Batch) -> Cow<'_, [Record]>;

    /// Told when the records of a batch were read: what else is made of the same texts is best made now.
    fn batch_read(&self, _: &Batch) {}

    /// Told when all records were read, while what is known of them is written.
    fn all_read(&self) {}
}

/// Whoever makes something else of the entries that records are made of.
pub trait Companion: Sync {
    /// Told when some entries were read, whose texts were parsed for that.
    fn entries_read(&self, entries: &[EntryId]);

    /// Told when all were read.
    fn all_read(&self);
}

/// Those that are at hand.
impl Recorded for [Record] {
    fn batches(&self) -> Cow<'_, [Batch]> {
        let surveys: Vec<Survey> = self.iter().map(|record| Survey::of(record, None)).collect();
        Cow::Owned(batches(surveys.iter()))
    }

    fn labels(&self) -> Cow<'_, Labels> {
        let labels: Vec<RecordLabels> = self.iter().map(RecordLabels::of).collect();
        Cow::Owned(labels.iter().collect())
    }

    fn records(&self, batch: &Batch) -> Cow<'_, [Record]> {
        Cow::Borrowed(&self[batch.records.clone()])
    }
}
