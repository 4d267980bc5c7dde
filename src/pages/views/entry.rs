//! An entry's page.

use serde::Serialize;

use super::{CitationView, CollectionView, FieldView, LanguageView, LinkView, ReferenceView, RowGapsView};

/// An entry's page.
#[derive(Debug, Clone, Serialize)]
pub struct EntryView {
    /// The slug.
    pub slug: String,
    /// The collection.
    pub collection: CollectionView,
    /// The title.
    pub title: String,
    /// The summary; may be empty.
    pub summary: String,
    /// The language of title and summary.
    pub language: LanguageView,
    /// How the text stands to its original: `original`, `missing`, `current`, `machine` or `outdated`.
    pub state: &'static str,
    /// Whether a person has read the translation through.
    pub reviewed: bool,
    /// Terms that call for a notice, such as "withdrawn", with what they mean.
    pub notices: Vec<NoticeView>,
    /// The fields that have a value and a place, in the order declared.
    pub fields: Vec<FieldView>,
    /// The body.
    pub body: Option<BodyView>,
    /// The sources, numbered.
    pub sources: Vec<SourceView>,
    /// The checklists that ask about it.
    pub checklists: Vec<LinkView>,
    /// The comparisons in which it can stand, each with it chosen.
    pub comparisons: Vec<LinkView>,
    /// The comparisons of entries that refer to it.
    pub compared: Vec<LinkView>,
    /// Entries that refer to this one, by relation.
    pub backlinks: Vec<BacklinkView>,
    /// The empty cells of its row in each coverage matrix that has one for it.
    pub gaps: Vec<RowGapsView>,
    /// How to cite it, where its collection says that readers may want to.
    pub citation: Option<CitationView>,
}

/// A notice at the head of an entry.
#[derive(Debug, Clone, Serialize)]
pub struct NoticeView {
    /// The term.
    pub label: String,
    /// What it means; may be empty.
    pub description: String,
}

/// A body of text.
#[derive(Debug, Clone, Serialize)]
pub struct BodyView {
    /// Safe HTML.
    pub html: String,
    /// The language it is in.
    pub language: LanguageView,
    /// Its headings.
    pub contents: Vec<HeadingView>,
}

/// A heading in a table of contents.
#[derive(Debug, Clone, Serialize)]
pub struct HeadingView {
    /// What it says.
    pub label: String,
    /// Where on the page, with `#`.
    pub href: String,
    /// 2 to 6.
    pub level: u8,
}

/// Entries that refer to this one in one relation.
#[derive(Debug, Clone, Serialize)]
pub struct BacklinkView {
    /// The relation's name.
    pub name: String,
    /// What readers see above the entries.
    pub label: String,
    /// How many references there are.
    pub count: usize,
    /// The entries, under the values of a field if the relation is declared so; one group without a label if not.
    pub groups: Vec<ReferenceGroupView>,
}

/// Entries that refer to this one, under a heading.
#[derive(Debug, Clone, Serialize)]
pub struct ReferenceGroupView {
    /// The heading; may be empty.
    pub label: String,
    /// What the heading leads to.
    pub href: Option<String>,
    /// The entries, with what each says about the link.
    pub items: Vec<ReferenceView>,
}

/// A source.
#[derive(Debug, Clone, Serialize)]
pub struct SourceView {
    /// From 1.
    pub number: usize,
    /// Its place on the page, without `#`.
    pub anchor: String,
    /// The title.
    pub title: String,
    /// Who wrote it; may be empty.
    pub authors: Vec<String>,
    /// Publisher, container and number as far as known, in order.
    pub details: Vec<String>,
    /// When it appeared; may be empty.
    pub issued: String,
    /// Its address.
    pub url: Option<String>,
    /// When it was looked up; may be empty.
    pub accessed: String,
    /// Its language, if another than the entry's.
    pub language: Option<LanguageView>,
    /// Anything else; may be empty.
    pub note: String,
}
