//! Plots.

use serde::Serialize;

use super::{CollectionView, LanguageView, LinkView};

/// Items as marks where two vocabularies meet, and the same as a table.
#[derive(Debug, Clone, Serialize)]
pub struct PlotView {
    /// What it is called.
    pub title: String,
    /// What it shows; may be empty.
    pub description: String,
    /// What it does not say.
    pub caption: String,
    /// Whose items are shown.
    pub collection: CollectionView,
    /// What the items are: the label of their field.
    pub label: String,
    /// The title of the axis that runs with the lines.
    pub across: String,
    /// The title of the axis that runs from top to bottom.
    pub up: String,
    /// The columns, in order.
    pub columns: Vec<PlotTermView>,
    /// The rows, from the top.
    pub rows: Vec<PlotRowView>,
    /// All items, in the order of the table.
    pub items: Vec<PlotItemView>,
}

/// A place on an axis.
#[derive(Debug, Clone, Serialize)]
pub struct PlotTermView {
    /// What it is called.
    pub label: String,
    /// Its page, if it has one.
    pub href: Option<String>,
    /// How many items stand there.
    pub count: usize,
}

/// A row of a plot.
#[derive(Debug, Clone, Serialize)]
pub struct PlotRowView {
    /// What it is.
    pub term: PlotTermView,
    /// For each column, the items there.
    pub cells: Vec<Vec<PlotItemView>>,
}

/// An item of a plot.
#[derive(Debug, Clone, Serialize)]
pub struct PlotItemView {
    /// The number of its line in the table, from 1.
    pub number: usize,
    /// Its entry, at the place where the item stands.
    pub entry: LinkView,
    /// The language of the entry's title.
    pub language: LanguageView,
    /// What it is about.
    pub text: String,
    /// The language of `text`.
    pub text_language: LanguageView,
    /// Its place among the columns.
    pub across: String,
    /// Its place among the rows.
    pub up: String,
}
