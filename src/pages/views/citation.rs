//! How an entry is cited.

use serde::Serialize;

use super::{LanguageView, LinkView};

/// What is known of an entry as a publication. Where a page shows the text of another language, this is
/// about that text.
#[derive(Debug, Clone, Serialize)]
pub struct CitationView {
    /// A name for it in lists of references: letters, digits and hyphens.
    pub key: String,
    /// The title.
    pub title: String,
    /// The summary; may be empty.
    pub summary: String,
    /// Who wrote it; may be empty.
    pub authors: Vec<String>,
    /// The site it is part of.
    pub container: String,
    /// Who published it; may be empty.
    pub publisher: String,
    /// Year, or year, month and day joined by hyphens; may be empty.
    pub date: String,
    /// Its language.
    pub language: LanguageView,
    /// Its full address, where it is known.
    pub address: Option<String>,
    /// The address of its licence.
    pub licence: Option<String>,
    /// The whole reference in words, ready to be copied.
    pub text: String,
    /// The reference as JSON-LD, safe inside a `script` element.
    pub structured: String,
    /// The reference in the formats that programs read.
    pub files: Vec<LinkView>,
    /// The entry as plain text.
    pub plain_text: String,
}
