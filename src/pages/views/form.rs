//! Blank forms.

use serde::Serialize;

use super::{CollectionView, LinkView};

/// A blank form of a kind of entry, for paper.
#[derive(Debug, Clone, Serialize)]
pub struct FormView {
    /// The collection.
    pub collection: CollectionView,
    /// What it is about; may be empty.
    pub description: String,
    /// The fields, in order.
    pub fields: Vec<FormFieldView>,
    /// The sections of the text, in order.
    pub sections: Vec<FormFieldView>,
}

/// A question of a blank form.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FormFieldView {
    /// The name in front matter, or the id of the heading; empty for what every site has.
    pub name: String,
    /// What readers call it.
    pub label: String,
    /// Whether it is needed, as a sentence; may be empty.
    pub requirement: String,
    /// What it is for; may be empty.
    pub help: String,
    /// What an answer looks like; may be empty.
    pub note: String,
    /// Names to tick; may be empty.
    pub options: Vec<String>,
    /// The pages that list what can be chosen; may be empty.
    pub lists: Vec<LinkView>,
    /// So many lines to write on.
    pub lines: usize,
    /// What an answer is made of; may be empty.
    pub parts: Vec<FormFieldView>,
    /// How often the parts are printed.
    pub copies: usize,
}
