//! Checklists: questions that readers answer for themselves, taken from the entries of a collection.
//!
//! Either every entry is a question of one list, or every entry has a list of its own, whose questions are the items
//! of one of its groups. Which field holds the question is declared in `site.toml`; no question is read here.

use super::Languages;
use super::collection::{Collection, CollectionId};
use super::config::{addressable, collection_named, misplaced};
use super::field::{FieldId, FieldKind, Fields};
use super::label::Label;
use super::schema::field_named;
use super::vocabulary::{TermId, Vocabulary, VocabularyId};
use crate::ground::{Arena, Code, Diagnostic, Report, Spanned, ids, near_miss};
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

/// What the declarations of checklists and worksheets may refer to.
pub(super) struct Declared<'a> {
    pub languages: &'a Languages,
    pub collections: &'a Arena<CollectionId, Collection>,
    pub vocabularies: &'a Arena<VocabularyId, Vocabulary>,
}

impl Declared<'_> {
    /// Reads all checklists; two of one name are a fault.
    pub(super) fn checklists(&self, nodes: &[Node], report: &mut Report) -> Arena<ChecklistId, Checklist> {
        let mut checklists: Arena<ChecklistId, Checklist> = Arena::new();
        for node in nodes {
            let Some(checklist) = self.checklist(node, report) else { continue };
            if checklists.values().any(|known| known.id == checklist.id) {
                report.push(
                    Diagnostic::new(Code::DuplicateName, node.span).with("name", checklist.id.as_str()),
                );
            } else {
                checklists.push(checklist);
            }
        }
        checklists
    }

    fn checklist(&self, node: &Node, report: &mut Report) -> Option<Checklist> {
        let mut members = Members::of(node, report)?;
        let id = addressable(&mut members, report);
        let title = members.require("title", report).map(|node| Label::read(node, self.languages, report));
        let description = members.get("description").map(|node| Label::read(node, self.languages, report));
        let collection = members.require("collection", report).and_then(|node| text_of(node, report));
        let only = members.get("only");
        let each = members.text("each", report);
        let question = members.require("question", report).and_then(|node| text_of(node, report));
        let marks = members.texts("marks", report);
        members.finish(report);
        let collection = collection_named(self.collections, collection?, report)?;
        let fields = &self.collections[collection].fields;
        let only = only.and_then(|node| self.only(fields, node, report));
        let each = match each {
            Some(name) => Some(keyed_group(fields, "each", name, report)?),
            None => None,
        };
        let asked = each.and_then(|group| fields[group].nested()).unwrap_or(fields);
        let question = question.and_then(|name| text_field(asked, name, report));
        let marks = marks.into_iter().filter_map(|name| term_field(asked, "marks", name, report)).collect();
        Some(Checklist {
            id: id?,
            title: title?,
            description,
            collection,
            only,
            each,
            question: question?,
            marks,
        })
    }

    /// `{ field = "kind", is = "question" }`.
    fn only(&self, fields: &Fields, node: &Node, report: &mut Report) -> Option<(FieldId, TermId)> {
        let mut members = Members::of(node, report)?;
        let field = members.require("field", report).and_then(|node| text_of(node, report));
        let is = members.require("is", report).and_then(|node| text_of(node, report));
        members.finish(report);
        let field = term_field(fields, "only", field?, report)?;
        let (is, vocabulary) = (is?, &self.vocabularies[fields[field].vocabulary()?]);
        let term = vocabulary.find(is.value);
        if term.is_none() {
            report.push(
                Diagnostic::new(Code::UnknownTerm, is.span)
                    .with("term", is.value)
                    .with("vocabulary", vocabulary.name.as_str())
                    .suggest(near_miss(is.value, vocabulary.ids())),
            );
        }
        Some((field, term?))
    }
}

fn text_field(fields: &Fields, name: Spanned<&str>, report: &mut Report) -> Option<FieldId> {
    let field = field_named(fields, name, report)?;
    let fits = matches!(fields[field].kind, FieldKind::Text(_) | FieldKind::Markdown(_) | FieldKind::Unread);
    misplaced(fits, "question", name, report);
    fits.then_some(field)
}

fn term_field(fields: &Fields, setting: &str, name: Spanned<&str>, report: &mut Report) -> Option<FieldId> {
    let field = field_named(fields, name, report)?;
    let fits =
        matches!(fields[field].kind, FieldKind::Choice(_) | FieldKind::Computed(_) | FieldKind::Unread);
    misplaced(fits, setting, name, report);
    fits.then_some(field)
}

/// A group whose items can be told apart by their keys.
pub(super) fn keyed_group(
    fields: &Fields,
    setting: &str,
    name: Spanned<&str>,
    report: &mut Report,
) -> Option<FieldId> {
    let field = field_named(fields, name, report)?;
    let fits = match &fields[field].kind {
        FieldKind::Group(group) => group.key.is_some(),
        _ => false,
    };
    misplaced(fits, setting, name, report);
    fits.then_some(field)
}
