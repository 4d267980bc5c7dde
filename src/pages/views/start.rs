//! Start pages, what's new, and the translations.

use serde::Serialize;

use super::{CardView, CollectionView, CountView, LanguageView, LinkView, PagesView};

/// A link to a page with what the page is about.
#[derive(Debug, Clone, Serialize)]
pub struct PageLinkView {
    /// What the page is called.
    pub label: String,
    /// Where it is.
    pub href: String,
    /// What it is about; may be empty.
    pub description: String,
}

/// A page from which one kind of reader goes on.
#[derive(Debug, Clone, Serialize)]
pub struct StartView {
    /// What it is called.
    pub title: String,
    /// Whom it is for; may be empty.
    pub description: String,
    /// Its parts.
    pub parts: Vec<StartPartView>,
}

/// A part of a start page: entries or pages.
#[derive(Debug, Clone, Serialize)]
pub struct StartPartView {
    /// The heading.
    pub title: String,
    /// The entries.
    pub cards: Vec<CardView>,
    /// The pages.
    pub pages: Vec<PageLinkView>,
    /// The list that the entries are selected from, if they are, with the number of its entries.
    pub whole: Option<CountView>,
}

/// All dated entries, the newest first.
#[derive(Debug, Clone, Serialize)]
pub struct NewsView {
    /// How many there are on all pages.
    pub total: usize,
    /// Those of this page, month by month.
    pub months: Vec<MonthView>,
    /// The pages of the list.
    pub pages: PagesView,
}

/// The entries of a month.
#[derive(Debug, Clone, Serialize)]
pub struct MonthView {
    /// The month, in words.
    pub label: String,
    /// The entries.
    pub entries: Vec<DatedView>,
}

/// An entry with its date.
#[derive(Debug, Clone, Serialize)]
pub struct DatedView {
    /// The date, in words.
    pub date: String,
    /// The date as `2026-01-31`.
    pub day: String,
    /// The entry.
    pub card: CardView,
}

/// How far the site is translated.
#[derive(Debug, Clone, Serialize)]
pub struct TranslationsView {
    /// The language of the originals.
    pub original: LanguageView,
    /// What the states of translations are called, from done to not begun.
    pub states: Vec<String>,
    /// The other languages.
    pub languages: Vec<TranslatedView>,
}

/// How far the site is translated into a language.
#[derive(Debug, Clone, Serialize)]
pub struct TranslatedView {
    /// The language.
    pub language: LanguageView,
    /// The collections.
    pub rows: Vec<ProgressRowView>,
    /// All collections together, in the order of the states.
    pub totals: Vec<ProgressView>,
    /// What calls for work.
    pub debts: Vec<DebtView>,
}

/// How far the entries of a collection are translated.
#[derive(Debug, Clone, Serialize)]
pub struct ProgressRowView {
    /// The collection.
    pub collection: CollectionView,
    /// How many entries are in each state, in the order of the states.
    pub counts: Vec<usize>,
}

/// How many entries are in a state.
#[derive(Debug, Clone, Serialize)]
pub struct ProgressView {
    /// `current`, `machine`, `partly`, `outdated` or `missing`.
    pub state: &'static str,
    /// How many.
    pub count: usize,
    /// The same in words.
    pub text: String,
}

/// Entries that somebody should translate.
#[derive(Debug, Clone, Serialize)]
pub struct DebtView {
    /// The state they are in.
    pub progress: ProgressView,
    /// The entries, as far as the page lists them.
    pub entries: Vec<LinkView>,
    /// How many more there are.
    pub more: usize,
}
