//! How an entry is called where its title alone says too little, as a `_collection.toml` declares it.
//!
//! The pattern names fields in braces; what an entry says in them is not known here.

use super::Languages;
use super::field::{FieldId, Fields};
use super::label::Label;
use super::lookup::field_named;
use crate::ground::{Report, Spanned};
use crate::notation::Node;

/// A pattern such as `Chapter {number}: {title}`.
#[derive(Debug, Clone)]
pub struct Heading {
    /// The pattern in each language.
    pub pattern: Label,
    /// The fields that stand in it.
    pub fields: Vec<FieldId>,
}

impl Heading {
    /// Reads `heading` and looks up the fields that its patterns name.
    pub(super) fn read(node: &Node, fields: &Fields, languages: &Languages, report: &mut Report) -> Self {
        let pattern = Label::read(node, languages, report);
        let mut names: Vec<&str> = pattern.texts().flat_map(in_braces).collect();
        names.sort_unstable();
        names.dedup();
        let found = names
            .into_iter()
            .filter_map(|value| field_named(fields, Spanned { value, span: node.span }, report));
        Self { fields: found.collect(), pattern }
    }
}

fn in_braces(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}
