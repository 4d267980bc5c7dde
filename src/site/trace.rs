//! Traces as `site.toml` declares them: from the entries of one collection to what each of them led to.
//!
//! A trace may be asked to be complete: to reach every entry of some collections. Whether it does, is not known here.

use super::Languages;
use super::collection::{Collection, CollectionId};
use super::config::{addressable, collection_named, misplaced};
use super::field::{FieldId, FieldKind};
use super::label::Label;
use crate::ground::{Arena, Report, ids};
use crate::notation::{Members, Node, text_of};

ids! {
    /// A trace.
    TraceId
}

/// A table from entries to those that came of them.
#[derive(Debug, Clone)]
pub struct Trace {
    /// Part of its address.
    pub id: String,
    /// What readers call it.
    pub title: Label,
    /// What it shows.
    pub description: Option<Label>,
    /// Whose entries it begins with.
    pub collection: CollectionId,
    /// The references that it follows.
    pub fields: Vec<FieldId>,
    /// The collections of which every entry must be reached.
    pub complete: Vec<CollectionId>,
}

/// Reads a `[[trace]]` of `site.toml`.
pub(super) fn read_trace(
    node: &Node,
    languages: &Languages,
    collections: &Arena<CollectionId, Collection>,
    report: &mut Report,
) -> Option<Trace> {
    let mut members = Members::of(node, report)?;
    let id = addressable(&mut members, report);
    let title = members.require("title", report).map(|node| Label::read(node, languages, report));
    let description = members.get("description").map(|node| Label::read(node, languages, report));
    let collection = members.require("collection", report).and_then(|node| text_of(node, report));
    let names = members.texts("fields", report);
    let complete = members.texts("complete", report);
    members.finish(report);
    let (id, collection) = (id?, collection_named(collections, collection?, report)?);
    let declared = &collections[collection].fields;
    let mut fields = Vec::new();
    for name in names {
        let Some(field) = super::schema::field_named(declared, name, report) else { continue };
        let fits = matches!(declared[field].kind, FieldKind::Reference(_) | FieldKind::Unread);
        misplaced(fits, "trace", name, report);
        fields.extend(fits.then_some(field));
    }
    let complete = complete.into_iter().filter_map(|name| collection_named(collections, name, report));
    let complete = complete.collect();
    Some(Trace { id, title: title?, description, collection, fields, complete })
}
