//! What the tables of `site.toml` that speak of collections have in common: what they may refer to, ids that become addresses,
//! titles.
//!
//! Each kind of table is read in a file of its own.

use super::Languages;
use super::collection::{Collection, CollectionId};
use super::label::Label;
use super::lookup::collection_named;
use super::names::check_name;
use super::vocabulary::{TermId, Vocabulary, VocabularyId};
use crate::ground::{Arena, Code, Diagnostic, Id, Report, Spanned};
use crate::notation::{Members, Node, text_of};

/// Everything that such a table may refer to.
pub(super) struct Declared<'a> {
    pub languages: &'a Languages,
    pub collections: &'a Arena<CollectionId, Collection>,
    pub vocabularies: &'a Arena<VocabularyId, Vocabulary>,
}

/// What every such table begins with.
pub(super) struct Entitled {
    pub id: String,
    pub title: Label,
    pub description: Option<Label>,
}

impl Declared<'_> {
    /// Reads all tables of a kind; two of one id are a fault.
    pub(super) fn all<I: Id, T>(
        &self,
        nodes: &[Node],
        report: &mut Report,
        read: impl Fn(&Self, &Node, &mut Report) -> Option<T>,
        id: impl Fn(&T) -> &str,
    ) -> Arena<I, T> {
        let mut all: Arena<I, T> = Arena::new();
        for node in nodes {
            let Some(one) = read(self, node, report) else { continue };
            if all.values().any(|known| id(known) == id(&one)) {
                report.push(Diagnostic::new(Code::DuplicateName, node.span).with("name", id(&one)));
            } else {
                all.push(one);
            }
        }
        all
    }

    /// Reads `id`, `title` and `description`; an id that could not stand in an address is reported.
    pub(super) fn entitled(&self, members: &mut Members<'_>, report: &mut Report) -> Option<Entitled> {
        let id = members.require("id", report).and_then(|node| text_of(node, report));
        let title = members.require("title", report).map(|node| Label::read(node, self.languages, report));
        let description = members.get("description").map(|node| Label::read(node, self.languages, report));
        let id = id?;
        check_name(id, report);
        Some(Entitled { id: id.value.to_owned(), title: title?, description })
    }

    /// The collection of a name; an unknown one is reported.
    pub(super) fn collection(&self, name: Spanned<&str>, report: &mut Report) -> Option<CollectionId> {
        collection_named(self.collections, |collection| &collection.name, name, report)
    }

    /// The term of an id in a vocabulary; an unknown one is reported.
    pub(super) fn term(
        &self,
        vocabulary: VocabularyId,
        id: Spanned<&str>,
        report: &mut Report,
    ) -> Option<TermId> {
        let vocabulary = &self.vocabularies[vocabulary];
        let term = vocabulary.find(id.value);
        if term.is_none() {
            report.push(vocabulary.unknown(id));
        }
        term
    }
}
