//! The parsed form of a Markdown text.
//!
//! A tree of exactly those elements that a page may hold: the allow-list is this file.

use std::sync::Arc;

use crate::ground::Span;

/// A parsed Markdown text.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Document {
    /// The text, top to bottom.
    pub blocks: Vec<Block>,
    /// What stands in the text and is found by its position; others keep it longer than the text.
    pub outline: Arc<Outline>,
    /// The footnotes in the order in which they are numbered.
    pub footnotes: Vec<Footnote>,
}

/// What a text names and points at, which is what others ask of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Outline {
    /// Every heading, in order; blocks refer to them by position.
    pub headings: Vec<Heading>,
    /// Every link and picture, in order; inlines refer to them by position.
    pub links: Vec<Link>,
    /// Every citation of a source, in order; inlines refer to them by position.
    pub citations: Vec<Citation>,
}

impl Outline {
    /// The same, without the room that was kept for more.
    pub fn settled(mut self) -> Self {
        self.headings.iter_mut().for_each(|heading| heading.content.shrink_to_fit());
        self.headings.shrink_to_fit();
        self.links.shrink_to_fit();
        self.citations.shrink_to_fit();
        self
    }

    /// The heading of an anchor.
    pub fn heading(&self, anchor: &str) -> Option<&Heading> {
        self.headings.iter().find(|heading| heading.anchor == anchor)
    }

    /// The anchors of all headings, in order.
    pub fn anchors(&self) -> impl Iterator<Item = &str> {
        self.headings.iter().map(|heading| heading.anchor.as_str())
    }
}

/// A piece of text that stands on its own.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// Text that is an item's whole content, without the space of a paragraph.
    Plain(Vec<Inline>),
    /// A heading, by position in [`Outline::headings`].
    Heading(usize),
    /// A list.
    List(ListBlock),
    /// A quotation.
    Quote(Vec<Block>),
    /// A note set apart from the text.
    Admonition(Admonition, Vec<Block>),
    /// Text shown as typed; the second text names its language.
    Code(String, String),
    /// A table.
    Table(Table),
    /// Terms and what they mean.
    Definitions(Vec<Definition>),
    /// A break between themes.
    Rule,
}

/// A list and the number it starts from, if it is numbered.
#[derive(Debug, Clone, PartialEq)]
pub struct ListBlock {
    /// The first number of a numbered list.
    pub start: Option<u64>,
    /// The items.
    pub items: Vec<Vec<Block>>,
}

/// The kinds of notes, as GitHub's Markdown writes them: `> [!NOTE]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admonition {
    /// Worth knowing.
    Note,
    /// Helps to do it better.
    Tip,
    /// Needed to succeed.
    Important,
    /// Something may go wrong.
    Warning,
    /// Someone may come to harm.
    Caution,
}

/// A table: one row of headings, then rows of as many cells.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// How each column is set.
    pub alignments: Vec<Alignment>,
    /// The headings.
    pub head: Vec<Vec<Inline>>,
    /// The rows.
    pub rows: Vec<Vec<Vec<Inline>>>,
}

/// How a column is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alignment {
    /// As the language runs.
    Start,
    /// Centred.
    Center,
    /// Against the language's direction: for figures.
    End,
}

/// A term and its meanings.
#[derive(Debug, Clone, PartialEq)]
pub struct Definition {
    /// The term.
    pub term: Vec<Inline>,
    /// What it means.
    pub meanings: Vec<Vec<Block>>,
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// Text shown as typed.
    Code(String),
    /// Stressed text.
    Emphasis(Vec<Inline>),
    /// Important text.
    Strong(Vec<Inline>),
    /// Text no longer valid.
    Deleted(Vec<Inline>),
    /// A link, by position in [`Outline::links`].
    Link(usize, Vec<Inline>),
    /// A picture, by position in [`Outline::links`], with its alternative text.
    Picture(usize, String),
    /// A footnote's mark, by position in [`Document::footnotes`].
    FootnoteMark(usize),
    /// A citation, by position in [`Outline::citations`].
    Citation(usize),
    /// A line end in the source.
    SoftBreak,
    /// A line end on the page.
    HardBreak,
}

/// A heading.
#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    /// 2 to 6; the page's title is the only heading of level 1.
    pub level: u8,
    /// What links name it by, without the prefix that pages put before it.
    pub anchor: String,
    /// What it says.
    pub content: Vec<Inline>,
    /// Where it is written.
    pub span: Span,
}

/// A link or picture as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The address as written.
    pub written: String,
    /// Which of the two it is.
    pub kind: LinkKind,
    /// Where it is written, brackets included.
    pub span: Span,
}

/// What an address is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkKind {
    /// To go there.
    Link,
    /// To show what is there.
    Picture,
}

/// A citation: `[@id]`, or `[@id, p. 4]` with a place in the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// The id of one of the entry's sources.
    pub id: String,
    /// Where in the source.
    pub locator: Option<String>,
    /// Where it is written.
    pub span: Span,
}

/// A footnote.
#[derive(Debug, Clone, PartialEq)]
pub struct Footnote {
    /// What the source calls it.
    pub label: String,
    /// What it says.
    pub blocks: Vec<Block>,
    /// How often the text refers to it.
    pub marks: usize,
}
