//! Coverage matrices as `site.toml` declares them: what is counted by what, and why some cells are empty.
//!
//! Which cells are empty is not known here: entries have not been read.

use super::Languages;
use super::collection::{Collection, CollectionId};
use super::config::{addressable, collection_named, misplaced};
use super::field::{FieldId, FieldKind, Fields};
use super::label::Label;
use crate::ground::{Arena, Report, Span, Spanned, ids};
use crate::notation::{Members, Node, text_of};

ids! {
    /// A coverage matrix.
    MatrixId
}

/// A table that counts entries by two of their fields.
#[derive(Debug, Clone)]
pub struct Matrix {
    /// Part of its address.
    pub id: String,
    /// What readers call it.
    pub title: Label,
    /// What it counts, and what it does not say.
    pub description: Option<Label>,
    /// The collections whose entries are counted, with their fields for rows and columns.
    pub counted: Vec<Counted>,
    /// Why cells are empty; the first that covers a cell explains it.
    pub gaps: Vec<Gap>,
}

/// Why some cells of a matrix are empty.
#[derive(Debug, Clone)]
pub struct Gap {
    /// The rows, as front matter names their values; every row if there are none.
    pub rows: Vec<Spanned<String>>,
    /// The columns, likewise.
    pub columns: Vec<Spanned<String>>,
    /// The reason.
    pub reason: Label,
    /// Where it is declared.
    pub declared: Span,
}

/// A collection in a matrix.
#[derive(Debug, Clone, Copy)]
pub struct Counted {
    /// The collection.
    pub collection: CollectionId,
    /// The field that says which rows an entry stands in.
    pub rows: FieldId,
    /// The field that says which columns.
    pub columns: FieldId,
}

/// Reads a `[[matrix]]` of `site.toml`.
pub(super) fn read_matrix(
    node: &Node,
    languages: &Languages,
    collections: &Arena<CollectionId, Collection>,
    report: &mut Report,
) -> Option<Matrix> {
    let mut members = Members::of(node, report)?;
    let id = addressable(&mut members, report);
    let title = members.require("title", report).map(|node| Label::read(node, languages, report));
    let description = members.get("description").map(|node| Label::read(node, languages, report));
    let names = members.texts("collections", report);
    let rows = members.require("rows", report).and_then(|node| text_of(node, report));
    let columns = members.require("columns", report).and_then(|node| text_of(node, report));
    let gaps = members.list("gap", report).iter();
    let gaps = gaps.filter_map(|node| read_gap(node, languages, report)).collect();
    members.finish(report);
    let (id, rows, columns) = (id?, rows?, columns?);
    let mut counted = Vec::new();
    for name in names {
        let Some(collection) = collection_named(collections, name, report) else { continue };
        let fields = &collections[collection].fields;
        if let (Some(rows), Some(columns)) = (axis(fields, rows, report), axis(fields, columns, report)) {
            counted.push(Counted { collection, rows, columns });
        }
    }
    Some(Matrix { id, title: title?, description, counted, gaps })
}

fn read_gap(node: &Node, languages: &Languages, report: &mut Report) -> Option<Gap> {
    let mut members = Members::of(node, report)?;
    let owned = |names: Vec<Spanned<&str>>| -> Vec<Spanned<String>> {
        names.into_iter().map(|name| Spanned { value: name.value.to_owned(), span: name.span }).collect()
    };
    let rows = owned(members.texts("rows", report));
    let columns = owned(members.texts("columns", report));
    let reason = members.require("reason", report).map(|node| Label::read(node, languages, report));
    members.finish(report);
    Some(Gap { rows, columns, reason: reason?, declared: node.span })
}

/// A field that can span a matrix: terms, or references into one collection.
fn axis(fields: &Fields, name: Spanned<&str>, report: &mut Report) -> Option<FieldId> {
    let field = super::schema::field_named(fields, name, report)?;
    let fits = match &fields[field].kind {
        FieldKind::Choice(_) | FieldKind::Computed(_) | FieldKind::Unread => true,
        FieldKind::Reference(reference) => reference.collections.len() == 1,
        _ => false,
    };
    misplaced(fits, "matrix", name, report);
    fits.then_some(field)
}
