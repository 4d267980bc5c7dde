//! Checklists: questions that readers answer for themselves, taken from the entries of a collection.
//!
//! Either every entry is a question of one list, or every entry has a list of its own, whose questions are the items
//! of one of its groups. Which field holds the question is declared in `site.toml`; no question is read here.

use super::collection::CollectionId;
use super::declared::{Declared, Entitled};
use super::field::{FieldId, FieldKind, Fields};
use super::label::Label;
use super::lookup::fitting_field;
use super::vocabulary::TermId;
use crate::ground::{Arena, Report, Spanned, ids};
use crate::notation::{Members, Node, text_of};

ids! {
    /// A checklist.
    ChecklistId
}

/// Questions to be answered with yes, partly or no.
#[derive(Debug, Clone)]
pub struct Checklist {
    /// Part of its address.
    pub id: String,
    /// What readers call it.
    pub title: Label,
    /// What it is for.
    pub description: Option<Label>,
    /// The collection that the questions come from.
    pub collection: CollectionId,
    /// A field and the term it must have: only such entries are asked about.
    pub only: Option<(FieldId, TermId)>,
    /// The group whose items are the questions of an entry's own list; without it each entry is one question.
    pub each: Option<FieldId>,
    /// The field with the question, of the group or of the entry.
    pub question: FieldId,
    /// Fields with terms that stand beside the question, of the group or of the entry.
    pub marks: Vec<FieldId>,
}

impl Declared<'_> {
    /// Reads every `[[checklist]]`.
    pub(super) fn checklists(&self, nodes: &[Node], report: &mut Report) -> Arena<ChecklistId, Checklist> {
        self.all(nodes, report, Self::checklist, |checklist| &checklist.id)
    }

    fn checklist(&self, node: &Node, report: &mut Report) -> Option<Checklist> {
        let mut members = Members::of(node, report)?;
        let entitled = self.entitled(&mut members, report);
        let name = members.require("collection", report).and_then(|node| text_of(node, report));
        let only = members.get("only");
        let each = members.text("each", report);
        let question = members.require("question", report).and_then(|node| text_of(node, report));
        let marks = members.texts("marks", report);
        members.finish(report);
        let collection = self.collection(name?, report)?;
        let fields = &self.collections[collection].fields;
        let only = only.and_then(|node| self.only(fields, node, report));
        let each = match each {
            Some(name) => Some(fitting_field(fields, "each", name, FieldKind::is_keyed_group, report)?),
            None => None,
        };
        let asked = each.and_then(|group| fields[group].nested()).unwrap_or(fields);
        let question =
            question.and_then(|name| fitting_field(asked, "question", name, FieldKind::is_words, report));
        let marks = marks.into_iter().filter_map(|name| term_field(asked, "marks", name, report)).collect();
        let Entitled { id, title, description } = entitled?;
        Some(Checklist { id, title, description, collection, only, each, question: question?, marks })
    }

    /// `{ field = "kind", is = "question" }`.
    fn only(&self, fields: &Fields, node: &Node, report: &mut Report) -> Option<(FieldId, TermId)> {
        let mut members = Members::of(node, report)?;
        let field = members.require("field", report).and_then(|node| text_of(node, report));
        let is = members.require("is", report).and_then(|node| text_of(node, report));
        members.finish(report);
        let field = term_field(fields, "only", field?, report)?;
        Some((field, self.term(fields[field].vocabulary()?, is?, report)?))
    }
}

fn term_field(fields: &Fields, setting: &str, name: Spanned<&str>, report: &mut Report) -> Option<FieldId> {
    fitting_field(fields, setting, name, FieldKind::has_terms, report)
}
