//! Collections: a folder of entries of one kind, as its `_collection.toml` declares it.

use super::check::{Check, ReferredBy, Review};
use super::field::{FieldId, FieldPath, Fields};
use super::heading::Heading;
use super::label::Label;
use super::level::Levels;
use super::section::Section;
use crate::ground::{Span, ids};

ids! {
    /// A collection.
    CollectionId
}

/// The name of the file that makes a folder a collection.
pub const COLLECTION_FILE: &str = "_collection.toml";

/// A kind of entry.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a setting of its own in the declaration")]
pub struct Collection {
    /// The folder's name under `content/`.
    pub name: String,
    /// What readers call all of them.
    pub label: Label,
    /// What readers call one of them.
    pub singular: Label,
    /// What the list page says about them.
    pub description: Option<Label>,
    /// Their addresses: text with `{slug}` in it.
    pub url: String,
    /// The template of an entry's page.
    pub template: String,
    /// The declared fields; the first is always `title`.
    pub fields: Fields,
    /// How an entry is called where its title alone says too little: text with fields in braces.
    pub heading: Option<Heading>,
    /// The fields that readers filter by, in order.
    pub facets: Vec<FieldPath>,
    /// The fields that stand on every line that names an entry.
    pub card: Vec<FieldId>,
    /// The order of lists.
    pub sort: Vec<SortKey>,
    /// Sections that bodies have, by the id of their heading.
    pub sections: Vec<Section>,
    /// Groups of fields of which an entry must have at least one each.
    pub require_any: Vec<Vec<FieldId>>,
    /// A field whose value can stand for the slug in references.
    pub reference_by: Option<FieldId>,
    /// The field with the date that feeds and "what's new" go by.
    pub dated_by: Option<FieldId>,
    /// Whether readers are told how to cite an entry, with files to take along.
    pub citable: bool,
    /// The field that names who wrote an entry.
    pub authored_by: Option<FieldId>,
    /// Its place in menus; collections without one are not in menus.
    pub menu: Option<usize>,
    /// Whether there is a page that lists all entries, and whether search covers them.
    pub listed: bool,
    /// How bad kinds of faults are in its files, where that differs from the site.
    pub levels: Levels,
    /// What its entries are asked for beyond their fields.
    pub checks: Vec<Check>,
    /// How often its entries are reviewed.
    pub review: Option<Review>,
    /// The fields by one of which each of its entries is referred to.
    pub referred_by: ReferredBy,
    /// Whether the site has a blank form of it to print.
    pub form: bool,
    /// Whether strangers may suggest an entry by a form on the web.
    pub suggest: bool,
    /// Who is asked about changes to it, in the words of the Git host.
    pub owners: Vec<String>,
    /// Where it is declared.
    pub declared: Span,
}

/// One key of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SortKey {
    /// The field compared.
    pub field: FieldId,
    /// Whether the greatest comes first.
    pub descending: bool,
}

impl Collection {
    /// The field of the title, which every collection has.
    pub fn title(&self) -> Option<FieldId> {
        self.fields.named("title")
    }

    /// The field of the summary, if the collection has one.
    pub fn summary(&self) -> Option<FieldId> {
        self.fields.named("summary")
    }
}
