//! Worksheets: steps in which readers choose entries and write their own words, as `site.toml` declares them.
//!
//! A step offers the entries of a collection; what is chosen there can offer linked entries of other collections; and
//! the worksheet says which entries of some collections the draft touches. What is linked with what is the graph's
//! business; here are only the names.

use super::collection::CollectionId;
use super::declared::{Declared, Entitled};
use super::field::{FieldId, FieldKind};
use super::label::Label;
use super::lookup::{fitting_field, misplaced};
use crate::ground::{Arena, Code, Diagnostic, Report, Spanned, ids, near_miss};
use crate::notation::{Members, Node, text_of};

ids! {
    /// A worksheet.
    WorksheetId
}

/// A draft in steps.
#[derive(Debug, Clone)]
pub struct Worksheet {
    /// Part of its address.
    pub id: String,
    /// What readers call it.
    pub title: Label,
    /// What it is for.
    pub description: Option<Label>,
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// The collections of which the draft should leave nothing out.
    pub covers: Vec<CollectionId>,
}

/// A step of a worksheet.
#[derive(Debug, Clone)]
pub struct Step {
    /// The collection to choose from.
    pub collection: CollectionId,
    /// What the step asks.
    pub question: Option<Label>,
    /// The field whose values are the headings above the choices.
    pub group_by: Option<FieldId>,
    /// Whether readers may add lines of their own.
    pub own: bool,
    /// What a chosen entry offers in its turn.
    pub offers: Vec<Offer>,
}

/// Entries that a choice pulls in.
#[derive(Debug, Clone)]
pub struct Offer {
    /// Their collection.
    pub collection: CollectionId,
    /// The names of the fields that link the two, on either side; empty means any.
    pub along: Vec<String>,
    /// The group whose items are offered in place of the entry.
    pub items: Option<FieldId>,
}

impl Declared<'_> {
    /// Reads every `[[worksheet]]`.
    pub(super) fn worksheets(&self, nodes: &[Node], report: &mut Report) -> Arena<WorksheetId, Worksheet> {
        self.all(nodes, report, Self::worksheet, |worksheet| &worksheet.id)
    }

    fn worksheet(&self, node: &Node, report: &mut Report) -> Option<Worksheet> {
        let mut members = Members::of(node, report)?;
        let entitled = self.entitled(&mut members, report);
        let covers = members.texts("covers", report);
        let steps = members.list("step", report);
        members.finish(report);
        let covers = covers.into_iter().filter_map(|name| self.collection(name, report)).collect();
        let mut read: Vec<Step> = Vec::new();
        for node in steps {
            let Some((step, name)) = self.step(node, report) else { continue };
            // A step is known by its collection, on the page and in saved files.
            if read.iter().any(|known| known.collection == step.collection) {
                report.push(Diagnostic::new(Code::DuplicateName, name.span).with("name", name.value));
            } else {
                read.push(step);
            }
        }
        let Entitled { id, title, description } = entitled?;
        Some(Worksheet { id, title, description, steps: read, covers })
    }

    fn step<'n>(&self, node: &'n Node, report: &mut Report) -> Option<(Step, Spanned<&'n str>)> {
        let mut members = Members::of(node, report)?;
        let name = members.require("collection", report).and_then(|node| text_of(node, report));
        let question = members.get("question").map(|node| Label::read(node, self.languages, report));
        let group_by = members.text("group-by", report);
        let own = members.flag("own", report);
        let offers = members.list("offer", report);
        members.finish(report);
        let name = name?;
        let collection = self.collection(name, report)?;
        let group_by = group_by.and_then(|name| self.heading_field(collection, name, report));
        let offers = offers.iter().filter_map(|node| self.offer(collection, node, report)).collect();
        Some((Step { collection, question, group_by, own, offers }, name))
    }

    fn heading_field(
        &self,
        collection: CollectionId,
        name: Spanned<&str>,
        report: &mut Report,
    ) -> Option<FieldId> {
        let fields = &self.collections[collection].fields;
        fitting_field(fields, "group-by", name, FieldKind::is_findable, report)
    }

    fn offer(&self, from: CollectionId, node: &Node, report: &mut Report) -> Option<Offer> {
        let mut members = Members::of(node, report)?;
        let name = members.require("collection", report).and_then(|node| text_of(node, report));
        let along = members.texts("along", report);
        let items = members.text("items", report);
        members.finish(report);
        let collection = self.collection(name?, report)?;
        let fields = &self.collections[collection].fields;
        let items =
            items.and_then(|name| fitting_field(fields, "items", name, FieldKind::is_keyed_group, report));
        let along = along.into_iter().filter_map(|name| self.link_field(from, collection, name, report));
        Some(Offer { along: along.collect(), collection, items })
    }

    /// The name of a field of one of two collections that refers to the other.
    fn link_field(
        &self,
        from: CollectionId,
        to: CollectionId,
        name: Spanned<&str>,
        report: &mut Report,
    ) -> Option<String> {
        let sides = [(from, to), (to, from)];
        let declared: Vec<(&FieldKind, CollectionId)> = sides
            .into_iter()
            .filter_map(|(own, other)| {
                let fields = &self.collections[own].fields;
                fields.named(name.value).map(|field| (&fields[field].kind, other))
            })
            .collect();
        if declared.is_empty() {
            let names = sides.iter().flat_map(|(own, _)| self.collections[*own].fields.names());
            report.push(
                Diagnostic::new(Code::UnknownFieldName, name.span)
                    .with("field", name.value)
                    .suggest(near_miss(name.value, names)),
            );
            return None;
        }
        let fits = declared.iter().any(|(kind, other)| match kind {
            FieldKind::Reference(reference) => reference.collections.contains(other),
            FieldKind::Unread => true,
            _ => false,
        });
        if !fits {
            report.push(misplaced("along", name));
        }
        fits.then(|| name.value.to_owned())
    }
}
