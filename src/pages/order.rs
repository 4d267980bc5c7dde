//! The order of entries, by the keys that a declaration names.
//!
//! Values are compared as what they mean: numbers by size, dates by time, terms by their vocabulary. It is the same in all
//! languages; words in the order of a language are the business of [`alphabet`](super::alphabet).

use std::cmp::Ordering;

use crate::content::{Entry, Meaning};
use crate::site::SortKey;

/// The declared order; entries that it does not tell apart stand in the order of their slugs.
pub(super) fn compare(keys: &[SortKey], a: &Entry, b: &Entry) -> Ordering {
    compare_by(keys, a, b).then_with(|| a.slug.cmp(&b.slug))
}

/// The order by some fields alone.
pub(super) fn compare_by(keys: &[SortKey], a: &Entry, b: &Entry) -> Ordering {
    let by_key = |key: &SortKey| {
        let (first, second) = (a.original.values.first(key.field), b.original.values.first(key.field));
        let order = match (first, second) {
            (Some(first), Some(second)) => compare_meanings(first, second),
            // What has no value comes last, whichever way the rest runs.
            (Some(_), None) => return Ordering::Less,
            (None, Some(_)) => return Ordering::Greater,
            (None, None) => Ordering::Equal,
        };
        if key.descending { order.reverse() } else { order }
    };
    keys.iter().map(by_key).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
}

fn compare_meanings(a: &Meaning, b: &Meaning) -> Ordering {
    match (a, b) {
        (Meaning::Integer(a), Meaning::Integer(b)) => a.cmp(b),
        (Meaning::Number(a), Meaning::Number(b)) => a.total_cmp(b),
        (Meaning::Date(a), Meaning::Date(b)) => a.cmp(b),
        (Meaning::Year(a), Meaning::Year(b)) => a.cmp(b),
        (Meaning::Period(a), Meaning::Period(b)) => a.cmp(b),
        (Meaning::Term(a), Meaning::Term(b)) => a.cmp(b),
        (a, b) => sort_text(a).cmp(&sort_text(b)),
    }
}

fn sort_text(meaning: &Meaning) -> String {
    meaning.as_key().unwrap_or_default().to_lowercase()
}
