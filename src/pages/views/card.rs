//! Entries as lines and cards, and the values of fields.

use serde::Serialize;

use super::{LanguageView, LinkView};
use crate::ground::Span;

/// A collection.
#[derive(Debug, Clone, Serialize)]
pub struct CollectionView {
    /// The folder's name: for classes and conditions, not for readers.
    pub name: String,
    /// What readers call all of them.
    pub label: String,
    /// What readers call one of them.
    pub singular: String,
    /// What the collection is about; may be empty.
    pub description: String,
    /// Its list, if it has one.
    pub href: Option<String>,
}

/// An entry as one line or card.
#[derive(Debug, Clone, Serialize)]
pub struct CardView {
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: String,
    /// Its kind.
    pub collection: CollectionView,
    /// Its summary; may be empty.
    pub summary: String,
    /// The language of title and summary, which is not always the page's.
    pub language: LanguageView,
    /// The fields that the collection wants on every line.
    pub marks: Vec<FieldView>,
}

/// Cards under a heading.
#[derive(Debug, Clone, Serialize)]
pub struct GroupView {
    /// The heading.
    pub label: String,
    /// What the heading leads to.
    pub href: Option<String>,
    /// The cards.
    pub cards: Vec<CardView>,
}

/// Something with the number of entries behind it.
#[derive(Debug, Clone, Serialize)]
pub struct CountView {
    /// What it is called.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// How many entries.
    pub count: usize,
    /// How deep it lies in a hierarchy of terms, from 0.
    pub depth: usize,
}

/// A field with its values.
#[derive(Debug, Clone, Serialize)]
pub struct FieldView {
    /// Its key in front matter.
    pub name: String,
    /// What readers see.
    pub label: String,
    /// Where pages show it: `facts`, `before`, `after`, `aside` or `nowhere`.
    pub place: &'static str,
    /// The values.
    pub values: Vec<ValueView>,
}

/// A value; `kind` tells which.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ValueView {
    /// Plain text: a word, a number, a date in words.
    Text {
        /// The text.
        text: String,
        /// Its language.
        language: LanguageView,
    },
    /// Safe HTML made from Markdown.
    Html {
        /// The HTML.
        html: String,
        /// Where the text is written; not for templates.
        #[serde(skip)]
        place: Span,
        /// Its language.
        language: LanguageView,
    },
    /// A term.
    Term {
        /// Its id, for classes.
        id: String,
        /// What readers see.
        label: String,
        /// Its page, if it has one.
        href: Option<String>,
        /// What it means; may be empty.
        description: String,
    },
    /// Another entry.
    Reference(Box<ReferenceView>),
    /// A web address.
    Link(LinkView),
    /// A citation of one of the entry's sources.
    Citation {
        /// Its number.
        number: usize,
        /// Its place on the page.
        href: String,
    },
    /// A picture.
    Picture {
        /// Its address.
        src: String,
        /// What it shows.
        alternative: String,
        /// Pixels across.
        width: u32,
        /// Pixels down.
        height: u32,
        /// The picture and its smaller copies, for `srcset`; may be empty.
        copies: String,
        /// The same in WebP, for a `source`; may be empty.
        webp: String,
        /// How wide pictures are shown, for `sizes`.
        sizes: &'static str,
        /// Who made it; may be empty.
        credit: String,
        /// Under which terms; may be empty.
        licence: String,
    },
    /// Several values that belong together.
    Group {
        /// Its place on the page, where it can be linked to.
        anchor: Option<String>,
        /// The values.
        fields: Vec<FieldView>,
    },
}

/// A link between two entries with what is said about it.
#[derive(Debug, Clone, Serialize)]
pub struct ReferenceView {
    /// The entry at the other end, without marks.
    pub card: CardView,
    /// The part of the target; may be empty.
    pub part: String,
    /// What stands before the part: "paragraph"; may be empty.
    pub part_label: String,
    /// What is said about the link.
    pub fields: Vec<FieldView>,
}
