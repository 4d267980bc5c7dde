//! Traces as `site.toml` declares them: from the entries of one collection to what each of them led to.
//!
//! A trace may be asked to be complete: to reach every entry of some collections. Whether it does, is not known here.

use super::collection::CollectionId;
use super::declared::{Declared, Entitled};
use super::field::{FieldId, FieldKind};
use super::label::Label;
use super::lookup::fitting_field;
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

impl Declared<'_> {
    /// Reads every `[[trace]]`.
    pub(super) fn traces(&self, nodes: &[Node], report: &mut Report) -> Arena<TraceId, Trace> {
        self.all(nodes, report, Self::trace, |trace| &trace.id)
    }

    fn trace(&self, node: &Node, report: &mut Report) -> Option<Trace> {
        let mut members = Members::of(node, report)?;
        let entitled = self.entitled(&mut members, report);
        let name = members.require("collection", report).and_then(|node| text_of(node, report));
        let names = members.texts("fields", report);
        let complete = members.texts("complete", report);
        members.finish(report);
        let Entitled { id, title, description } = entitled?;
        let collection = self.collection(name?, report)?;
        let declared = &self.collections[collection].fields;
        let is_reference = |kind: &FieldKind| matches!(kind, FieldKind::Reference(_));
        let fields = names
            .into_iter()
            .filter_map(|name| fitting_field(declared, "trace", name, is_reference, report))
            .collect();
        let complete = complete.into_iter().filter_map(|name| self.collection(name, report)).collect();
        Some(Trace { id, title, description, collection, fields, complete })
    }
}
