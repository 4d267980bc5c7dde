//! Comparisons.

use serde::Serialize;

use super::{CardView, CollectionView, CountView, LanguageView, LinkView};

/// Entries side by side, or the page where readers choose them.
#[derive(Debug, Clone, Serialize)]
pub struct ComparisonView {
    /// What it is called.
    pub title: String,
    /// What it is for; may be empty.
    pub description: String,
    /// The collection to choose from.
    pub collection: CollectionView,
    /// Most entries side by side.
    pub most: usize,
    /// The page where readers choose; from a comparison that is ready, with its entries chosen.
    pub chooser: String,
    /// The script that holds all entries; null on a comparison that is ready.
    pub data: Option<String>,
    /// On the page where readers choose: the comparisons that are ready, with the number of entries each is made from.
    pub ready: Vec<CountView>,
    /// What all the compared entries refer to; null on the page where readers choose.
    pub about: Option<CardView>,
    /// The columns.
    pub entries: Vec<CardView>,
    /// The rows.
    pub rows: Vec<ComparedRowView>,
    /// By which fields the columns were chosen; may be empty.
    pub order: Vec<String>,
    /// The entries for which there was no room.
    pub others: Vec<LinkView>,
}

/// A field of the compared entries.
#[derive(Debug, Clone, Serialize)]
pub struct ComparedRowView {
    /// The field.
    pub label: String,
    /// For each entry what it says, line by line; no line where it says nothing.
    pub cells: Vec<Vec<ComparedLineView>>,
}

/// A line of a compared field.
#[derive(Debug, Clone, Serialize)]
pub struct ComparedLineView {
    /// `text`, `link`, `words` where short values stand in a row, `group` where the first value names the others.
    pub kind: &'static str,
    /// The values.
    pub values: Vec<ComparedValueView>,
}

/// A value of a compared field, as plain text.
#[derive(Debug, Clone, Serialize)]
pub struct ComparedValueView {
    /// What stands before it; may be empty.
    pub label: String,
    /// The value.
    pub text: String,
    /// Where it leads.
    pub href: Option<String>,
    /// The language of `text`.
    pub language: LanguageView,
}
