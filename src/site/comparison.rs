//! Comparisons: a few entries side by side, as `site.toml` declares them.
//!
//! Readers choose the entries, or find a comparison ready for each entry that several of them refer to. Which those are
//! is not known here.

use super::collection::{CollectionId, SortKey};
use super::declared::{Declared, Entitled};
use super::field::{FieldId, FieldKind, FieldPath, Fields};
use super::label::Label;
use super::lookup::{fitting_field, misplaced, path_named, sort_keys};
use crate::ground::{Arena, Code, Diagnostic, Report, Span, Spanned, ids};
use crate::notation::{Members, Node, text_of};

ids! {
    /// A comparison.
    ComparisonId
}

/// How many entries a table can hold side by side and still be read, on a screen and on paper.
const SIZES: std::ops::RangeInclusive<usize> = 2..=6;
/// How many there are where nobody says.
const USUAL: usize = 4;

/// A table with entries as columns and their fields as rows.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// Part of its address.
    pub id: String,
    /// What readers call it.
    pub title: Label,
    /// What it is for.
    pub description: Option<Label>,
    /// The collection to choose from.
    pub collection: CollectionId,
    /// The fields that are compared, in order.
    pub rows: Vec<FieldPath>,
    /// The reference that gives each entry referred to a comparison of its own.
    pub each: Option<FieldId>,
    /// Which of the entries come first there; without keys, the order of the collection.
    pub order: Vec<SortKey>,
    /// Most entries side by side.
    pub most: usize,
}

impl Declared<'_> {
    /// Reads every `[[comparison]]`.
    pub(super) fn comparisons(&self, nodes: &[Node], report: &mut Report) -> Arena<ComparisonId, Comparison> {
        self.all(nodes, report, Self::comparison, |comparison| &comparison.id)
    }

    fn comparison(&self, node: &Node, report: &mut Report) -> Option<Comparison> {
        let mut members = Members::of(node, report)?;
        let entitled = self.entitled(&mut members, report);
        let name = members.require("collection", report).and_then(|node| text_of(node, report));
        let rows = members.texts("rows", report);
        let each = members.text("each", report);
        let order = members.texts("order", report);
        let most = members.text("most", report);
        members.finish(report);
        if rows.is_empty() {
            report.push(Diagnostic::new(Code::MissingKey, node.span).with("key", "rows"));
        }
        let most = most.map_or(USUAL, |written| size(written, report));
        let collection = self.collection(name?, report)?;
        let fields = &self.collections[collection].fields;
        let rows = rows.into_iter().filter_map(|name| row(fields, name, report)).collect();
        let leads_to_one = |kind: &FieldKind| match kind {
            FieldKind::Reference(reference) => reference.collections.len() == 1,
            _ => false,
        };
        let each = each.and_then(|name| fitting_field(fields, "each", name, leads_to_one, report));
        let order = sort_keys(fields, order, report);
        let Entitled { id, title, description } = entitled?;
        Some(Comparison { id, title, description, collection, rows, each, order, most })
    }
}

fn size(written: Spanned<&str>, report: &mut Report) -> usize {
    let size = written.value.parse().ok().filter(|size| SIZES.contains(size));
    size.unwrap_or_else(|| {
        report.push(unfit_size(written.span, written.value));
        USUAL
    })
}

fn unfit_size(place: Span, written: &str) -> Diagnostic {
    Diagnostic::new(Code::ComparisonSize, place)
        .with("most", written)
        .with("from", *SIZES.start())
        .with("to", *SIZES.end())
}

/// A field that says something by itself: sources and pictures belong to the page that they stand on.
fn row(fields: &Fields, name: Spanned<&str>, report: &mut Report) -> Option<FieldPath> {
    let path = path_named(fields, name, report)?;
    let fits = fields.at(&path).is_some_and(|field| {
        !matches!(field.kind, FieldKind::Source | FieldKind::Citation | FieldKind::Image)
    });
    if !fits {
        report.push(misplaced("rows", name));
    }
    fits.then_some(path)
}
