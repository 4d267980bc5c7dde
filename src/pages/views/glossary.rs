//! The glossary.

use serde::Serialize;

use super::LanguageView;

/// All terms that have a definition.
#[derive(Debug, Clone, Serialize)]
pub struct GlossaryView {
    /// How many there are.
    pub total: usize,
    /// The terms, letter by letter.
    pub letters: Vec<LetterView>,
    /// Where they come from.
    pub origins: Vec<OriginView>,
}

/// The terms under a letter.
#[derive(Debug, Clone, Serialize)]
pub struct LetterView {
    /// The letter; `#` for what begins with none.
    pub letter: String,
    /// Its place on the page, without `#`.
    pub anchor: String,
    /// The terms.
    pub terms: Vec<GlossaryTermView>,
}

/// A term with its definition.
#[derive(Debug, Clone, Serialize)]
pub struct GlossaryTermView {
    /// The term.
    pub term: String,
    /// Its place on the page, without `#`.
    pub anchor: String,
    /// The language of the term.
    pub language: LanguageView,
    /// What it means.
    pub definition: String,
    /// The language of the definition.
    pub definition_language: LanguageView,
    /// Its own page, if it has one: there are its entries.
    pub href: Option<String>,
    /// How many entries carry it, or refer to it.
    pub count: usize,
    /// Where it comes from.
    pub origin: OriginView,
}

/// A vocabulary or collection that terms come from.
#[derive(Debug, Clone, Serialize)]
pub struct OriginView {
    /// What it is called.
    pub label: String,
    /// Its page, if it has one.
    pub href: Option<String>,
    /// What readers must know of it; may be empty.
    pub note: String,
}
