//! Plots: the items of a group as marks where two vocabularies meet, as `site.toml` declares them.
//!
//! Both axes are categories in the order of their vocabularies. Every item is one mark, so a field that could place it
//! twice is refused. Which items there are is not known here: entries have not been read.

use super::collection::CollectionId;
use super::declared::{Declared, Entitled};
use super::field::{FieldId, FieldKind, Fields, Method};
use super::label::Label;
use super::lookup::fitting_field;
use super::names::one_of;
use crate::ground::{Arena, Code, Diagnostic, Report, Spanned, ids, near_miss};
use crate::notation::{Members, Node, text_of};

ids! {
    /// A plot.
    PlotId
}

/// A picture of items between two axes, with the same as a table.
#[derive(Debug, Clone)]
pub struct Plot {
    /// Part of its address.
    pub id: String,
    /// What readers call it.
    pub title: Label,
    /// What it shows.
    pub description: Option<Label>,
    /// What it does not say; stands beside the picture.
    pub caption: Label,
    /// Whose items are shown.
    pub collection: CollectionId,
    /// The group whose items are the marks.
    pub items: FieldId,
    /// The field of the item that says which column it stands in.
    pub across: FieldId,
    /// The field that says which row.
    pub up: Up,
    /// Whether the first term of `up` is the lowest.
    pub rising: bool,
    /// The text of the item by which readers know it.
    pub label: FieldId,
    /// The order of the table, and of marks in a cell.
    pub order: Vec<PlotKey>,
}

/// A field that gives a mark its row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Up {
    /// Of the item itself.
    Item(FieldId),
    /// Of its entry: all items of an entry stand in one row.
    Entry(FieldId),
}

/// What the lines of a plot's table are ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlotKey {
    /// The columns, from the first.
    Across,
    /// The rows, from the top.
    Up,
    /// The order of the collection.
    Entry,
}

const KEYS: [(&str, PlotKey); 3] =
    [("across", PlotKey::Across), ("up", PlotKey::Up), ("entry", PlotKey::Entry)];

impl Declared<'_> {
    /// Reads every `[[plot]]`.
    pub(super) fn plots(&self, nodes: &[Node], report: &mut Report) -> Arena<PlotId, Plot> {
        self.all(nodes, report, Self::plot, |plot| &plot.id)
    }

    fn plot(&self, node: &Node, report: &mut Report) -> Option<Plot> {
        let mut members = Members::of(node, report)?;
        let entitled = self.entitled(&mut members, report);
        let caption =
            members.require("caption", report).map(|node| Label::read(node, self.languages, report));
        let name = members.require("collection", report).and_then(|node| text_of(node, report));
        let items = members.require("items", report).and_then(|node| text_of(node, report));
        let across = members.require("across", report).and_then(|node| text_of(node, report));
        let up = members.require("up", report).and_then(|node| text_of(node, report));
        let rising = members.flag("rising", report);
        let label = members.require("label", report).and_then(|node| text_of(node, report));
        let keys = members.texts("order", report);
        members.finish(report);
        let mut order: Vec<PlotKey> = keys.into_iter().filter_map(|key| one_of(key, &KEYS, report)).collect();
        if order.is_empty() {
            order = vec![PlotKey::Up, PlotKey::Across, PlotKey::Entry];
        }
        let collection = self.collection(name?, report)?;
        let fields = &self.collections[collection].fields;
        let is_group = |kind: &FieldKind| matches!(kind, FieldKind::Group(_));
        let items = fitting_field(fields, "items", items?, is_group, report)?;
        let inside = fields[items].nested()?;
        let label = label.and_then(|name| fitting_field(inside, "label", name, FieldKind::is_words, report));
        let across = across.and_then(|name| axis(inside, "across", name, report));
        let up = up.and_then(|name| up_field(fields, inside, name, report));
        let Entitled { id, title, description } = entitled?;
        Some(Plot {
            id,
            title,
            description,
            caption: caption?,
            collection,
            items,
            across: across?,
            up: up?,
            rising,
            label: label?,
            order,
        })
    }
}

/// A field of the item, or else of its entry.
fn up_field(entry: &Fields, item: &Fields, name: Spanned<&str>, report: &mut Report) -> Option<Up> {
    if item.named(name.value).is_some() {
        return axis(item, "up", name, report).map(Up::Item);
    }
    if entry.named(name.value).is_some() {
        return axis(entry, "up", name, report).map(Up::Entry);
    }
    report.push(
        Diagnostic::new(Code::UnknownFieldName, name.span)
            .with("field", name.value)
            .suggest(near_miss(name.value, item.names().chain(entry.names()))),
    );
    None
}

/// A field that can be an axis: of terms, and never more than one.
fn axis(fields: &Fields, setting: &str, name: Spanned<&str>, report: &mut Report) -> Option<FieldId> {
    let field = fitting_field(fields, setting, name, FieldKind::has_terms, report)?;
    let several = match &fields[field].kind {
        FieldKind::Computed(computation) => matches!(computation.method, Method::Ancestors(_)),
        _ => fields[field].cardinality.many,
    };
    if several {
        report.push(
            Diagnostic::new(Code::SeveralPlaces, name.span)
                .with("setting", setting)
                .with("field", name.value),
        );
        return None;
    }
    Some(field)
}
