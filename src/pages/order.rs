//! The order of entries, by the keys that a declaration names.
//!
//! Values are compared as what they mean: numbers by size, dates by time, terms by their vocabulary. It is the same in all
//! languages; words in the order of a language are the business of [`alphabet`](super::alphabet).

use std::borrow::Cow;
use std::cmp::Ordering;

use crate::content::{EntryId, Library, Meaning};
use crate::site::SortKey;

/// Puts entries in the declared order; those that it does not tell apart stand in the order of their slugs.
pub(super) fn sort(keys: &[SortKey], entries: &mut [EntryId], library: &Library) {
    let slug = |entry: &EntryId| library.entries[*entry].slug.as_str();
    entries.sort_by(|a, b| slug(a).cmp(slug(b)));
    sort_by(keys, entries, library);
}

/// The order by some fields alone; entries that these do not tell apart stay in the order in which they stand.
pub(super) fn sort_by(keys: &[SortKey], entries: &mut [EntryId], library: &Library) {
    if !keys.is_empty() {
        entries.sort_by_cached_key(|entry| Place::of(keys, *entry, library));
    }
}

/// By what an entry is put in order: its values, made ready to be compared.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Place<'a>(Vec<Step<'a>>);

/// The value of one key. What has no value comes last, whichever way the rest runs.
#[derive(PartialEq, Eq)]
enum Step<'a> {
    Ascending(Rank<'a>),
    Descending(Rank<'a>),
    None,
}

impl<'a> Place<'a> {
    fn of(keys: &[SortKey], entry: EntryId, library: &'a Library) -> Self {
        let values = &library.entries[entry].original.values;
        let step = |key: &SortKey| match values.first(key.field) {
            Some(meaning) if key.descending => Step::Descending(Rank::of(meaning)),
            Some(meaning) => Step::Ascending(Rank::of(meaning)),
            None => Step::None,
        };
        Self(keys.iter().map(step).collect())
    }
}

impl PartialOrd for Step<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Step<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Descending(own), Self::Descending(other)) => other.cmp(own),
            (
                Self::Ascending(own) | Self::Descending(own),
                Self::Ascending(other) | Self::Descending(other),
            ) => own.cmp(other),
            (Self::None, Self::None) => Ordering::Equal,
            (Self::None, _) => Ordering::Greater,
            (_, Self::None) => Ordering::Less,
        }
    }
}

/// A value among those of its field.
enum Rank<'a> {
    Meaning(&'a Meaning),
    /// In small letters.
    Text(String),
}

impl<'a> Rank<'a> {
    fn of(meaning: &'a Meaning) -> Self {
        match meaning {
            Meaning::Integer(_)
            | Meaning::Number(_)
            | Meaning::Date(_)
            | Meaning::Year(_)
            | Meaning::Period(_)
            | Meaning::Term(_) => Self::Meaning(meaning),
            _ => Self::Text(sort_text(meaning)),
        }
    }

    fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Meaning(meaning) => Cow::Owned(sort_text(meaning)),
            Self::Text(text) => Cow::Borrowed(text),
        }
    }
}

impl PartialEq for Rank<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Rank<'_> {}

impl PartialOrd for Rank<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Rank<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        let (Self::Meaning(own), Self::Meaning(with)) = (self, other) else {
            return self.text().cmp(&other.text());
        };
        match (own, with) {
            (Meaning::Integer(own), Meaning::Integer(with)) => own.cmp(with),
            (Meaning::Number(own), Meaning::Number(with)) => own.total_cmp(with),
            (Meaning::Date(own), Meaning::Date(with)) => own.cmp(with),
            (Meaning::Year(own), Meaning::Year(with)) => own.cmp(with),
            (Meaning::Period(own), Meaning::Period(with)) => own.cmp(with),
            (Meaning::Term(own), Meaning::Term(with)) => own.cmp(with),
            // Kinds that no field mixes.
            _ => self.text().cmp(&other.text()),
        }
    }
}

fn sort_text(meaning: &Meaning) -> String {
    meaning.as_key().unwrap_or_default().to_lowercase()
}
