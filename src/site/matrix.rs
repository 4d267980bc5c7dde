//! Coverage matrices as `site.toml` declares them: what is counted by what, and why some cells are empty.
//!
//! Which cells are empty is not known here: entries have not been read.

use super::collection::CollectionId;
use super::declared::{Declared, Entitled};
use super::field::{FieldId, FieldKind, Fields};
use super::label::Label;
use super::lookup::fitting_field;
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

impl Declared<'_> {
    /// Reads every `[[matrix]]`.
    pub(super) fn matrices(&self, nodes: &[Node], report: &mut Report) -> Arena<MatrixId, Matrix> {
        self.all(nodes, report, Self::matrix, |matrix| &matrix.id)
    }

    fn matrix(&self, node: &Node, report: &mut Report) -> Option<Matrix> {
        let mut members = Members::of(node, report)?;
        let entitled = self.entitled(&mut members, report);
        let names = members.texts("collections", report);
        let rows = members.require("rows", report).and_then(|node| text_of(node, report));
        let columns = members.require("columns", report).and_then(|node| text_of(node, report));
        let gaps = members.list("gap", report).iter();
        let gaps = gaps.filter_map(|node| self.gap(node, report)).collect();
        members.finish(report);
        let Entitled { id, title, description } = entitled?;
        let (rows, columns) = (rows?, columns?);
        let mut counted = Vec::new();
        for name in names {
            let Some(collection) = self.collection(name, report) else { continue };
            let fields = &self.collections[collection].fields;
            if let (Some(rows), Some(columns)) = (axis(fields, rows, report), axis(fields, columns, report)) {
                counted.push(Counted { collection, rows, columns });
            }
        }
        Some(Matrix { id, title, description, counted, gaps })
    }

    fn gap(&self, node: &Node, report: &mut Report) -> Option<Gap> {
        let mut members = Members::of(node, report)?;
        let rows = members.texts("rows", report).into_iter().map(Spanned::owned).collect();
        let columns = members.texts("columns", report).into_iter().map(Spanned::owned).collect();
        let reason = members.require("reason", report).map(|node| Label::read(node, self.languages, report));
        members.finish(report);
        Some(Gap { rows, columns, reason: reason?, declared: node.span })
    }
}

/// A field that can span a matrix: terms, or references into one collection.
fn axis(fields: &Fields, name: Spanned<&str>, report: &mut Report) -> Option<FieldId> {
    let fits = |kind: &FieldKind| match kind {
        FieldKind::Reference(reference) => reference.collections.len() == 1,
        kind => kind.has_terms(),
    };
    fitting_field(fields, "matrix", name, fits, report)
}
