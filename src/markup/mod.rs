//! Markdown: parsed into a [`Document`], from which everything else is made.
//!
//! The document feeds the page, its table of contents, link checks and the search text. HTML is written from
//! the document by our own renderer: an element that the document cannot hold cannot appear in a page, so
//! nothing has to be filtered out afterwards. Links are only recorded here; where they lead is decided on
//! the links floor.

mod anchor;
mod document;
mod html;
mod parse;
mod readable;
mod text;
mod writer;

pub use anchor::AnchorMaker;
pub use document::{
    Admonition, Alignment, Block, Citation, Definition, Document, Footnote, Heading, Inline, Link, LinkKind,
    ListBlock, Outline, Table,
};
pub use html::{ANCHOR_PREFIX, PICTURE_SIZES, PictureTarget, Rendering, Target, to_html};
pub use parse::{MAXIMUM_DEPTH, MAXIMUM_LINKS, OPTIONS, parse};
pub use readable::{TextRendering, readable_text};
pub use text::{TextSection, plain_inline, plain_text, sections};
pub use writer::HtmlWriter;
