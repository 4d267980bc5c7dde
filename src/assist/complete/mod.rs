//! What fits at a place: names of fields, terms, references, citations, links and headings.
//!
//! People see titles and labels in their language; what is written are ids. A term or an entry is found by its name in
//! any language of the site.

mod entries;
mod names;
mod text;
mod values;

use std::ops::Range;

use super::{Known, slot};
use crate::ground::SourceId;

/// What kind of thing is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfferKind {
    /// The name of a field.
    Field,
    /// A term or a word.
    Term,
    /// An entry.
    Entry,
    /// A heading.
    Heading,
    /// A publication.
    Source,
}

/// Something that fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// What people see.
    pub label: String,
    /// What stands beside it, small.
    pub detail: Option<String>,
    /// What explains it, as Markdown.
    pub about: Option<String>,
    /// What is written.
    pub written: String,
    /// The words by which it is found.
    pub found_by: String,
    /// What kind of thing it is.
    pub kind: OfferKind,
}

/// All that fits at a place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Offers {
    /// What has been typed and would be replaced, in bytes of the file.
    pub typed: Range<usize>,
    /// What fits, the likeliest first.
    pub offers: Vec<Offer>,
    /// Whether there are more, so that more typing needs another question.
    pub more: bool,
}

/// What fits at a byte of a file.
pub fn complete(known: &Known<'_>, source: SourceId, byte: usize) -> Option<Offers> {
    let (collection, language) = known.home(source)?;
    let text = known.text(source);
    if let Some(offers) = text::in_text(known, source, byte) {
        return Some(offers);
    }
    let slot = slot(text, byte)?;
    let fields = &known.site.collections[collection].fields;
    let is_translation = language != known.site.languages.main;
    values::in_slot(known, source, fields, &slot, is_translation)
}

/// Whether an offer goes by what has been typed: a word of it begins or holds the text, whatever its capitals.
fn fits(found_by: &str, typed: &str) -> bool {
    typed.is_empty() || found_by.to_lowercase().contains(&typed.to_lowercase())
}
