//! The order of entries, by the keys that a declaration names.
//!
//! Values are compared as what they mean: numbers by size, dates by time, terms by their vocabulary. It is the same in all
//! languages; words in the order of a language are the business of [`alphabet`](super::alphabet).

use std::cmp::{Ordering, Reverse};

use jiff::civil::Date;
use rayon::prelude::*;

use crate::content::{EntryId, Library, Meaning, Period, Values};
use crate::site::{SortKey, TermId};

/// How many entries one thread looks at, at a time.
const PIECE: usize = 1024;

/// Puts entries in the declared order; those that it does not tell apart stand in the order of their slugs.
pub(super) fn sort(keys: &[SortKey], entries: &mut [EntryId], library: &Library) {
    let slug = |entry: &EntryId| library.entries[*entry].slug.as_str();
    entries.sort_by(|a, b| slug(a).cmp(slug(b)));
    sort_by(keys, entries, library);
}

/// Whether entries stand in the declared order.
pub(super) fn is_sorted(keys: &[SortKey], entries: &[EntryId], library: &Library) -> bool {
    let place = |entry: &EntryId| (steps(keys, *entry, library), library.entries[*entry].slug.as_str());
    // Each piece begins with the last entry of the one before.
    let starts: Vec<usize> = (0..entries.len()).step_by(PIECE).collect();
    starts.par_iter().all(|start| {
        let end = entries.len().min(start + PIECE + 1);
        entries[*start..end].iter().map(place).is_sorted()
    })
}

/// The order by some fields alone; entries that these do not tell apart stay in the order in which they stand.
pub(super) fn sort_by(keys: &[SortKey], entries: &mut [EntryId], library: &Library) {
    if !keys.is_empty() {
        entries.sort_by_cached_key(|entry| steps(keys, *entry, library));
    }
}

/// What an order compares of an entry.
fn steps(keys: &[SortKey], entry: EntryId, library: &Library) -> Vec<Step> {
    let values = &library.entries[entry].original.values;
    keys.iter().map(|key| Step::of(*key, values)).collect()
}

/// The value of one key, made ready to be compared. What has no value comes last, whichever way the rest runs.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Ascending(Rank),
    Descending(Reverse<Rank>),
    None,
}

impl Step {
    fn of(key: SortKey, values: &Values) -> Self {
        match values.first(key.field).map(Rank::of) {
            Some(rank) if key.descending => Self::Descending(Reverse(rank)),
            Some(rank) => Self::Ascending(rank),
            None => Self::None,
        }
    }
}

/// The place of a value among those of its field, which are all of one kind.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Integer(i64),
    Number(Decimal),
    Date(Date),
    Year(i16),
    Period(Period),
    Term(TermId),
    /// In small letters.
    Text(String),
}

impl Rank {
    fn of(meaning: &Meaning) -> Self {
        match meaning {
            Meaning::Integer(number) => Self::Integer(*number),
            Meaning::Number(number) => Self::Number(Decimal(*number)),
            Meaning::Date(date) => Self::Date(*date),
            Meaning::Year(year) => Self::Year(*year),
            Meaning::Period(period) => Self::Period(*period),
            Meaning::Term(term) => Self::Term(*term),
            other => Self::Text(other.as_key().unwrap_or_default().to_lowercase()),
        }
    }
}

/// A number that is always finite, and so can be put in order.
struct Decimal(f64);

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}
