//! Start pages as `site.toml` declares them: for one kind of reader, a few parts that each show entries or pages.
//!
//! A part names its entries, or selects them from a collection, or names pages. Which entries and pages there are is
//! not known here; names are kept with their places until they are.

use super::collection::{CollectionId, SortKey};
use super::declared::{Declared, Entitled};
use super::field::{FieldKind, FieldPath};
use super::label::Label;
use super::lookup::{findable, sort_keys};
use super::vocabulary::{TermId, VocabularyId};
use crate::ground::{Arena, Code, Diagnostic, Report, Spanned, ids};
use crate::notation::{Members, Node, text_of};

ids! {
    /// A start page.
    StartId
}

/// A page from which one kind of reader goes on.
#[derive(Debug, Clone)]
pub struct Start {
    /// Part of its address.
    pub id: String,
    /// What readers call it.
    pub title: Label,
    /// Whom it is for.
    pub description: Option<Label>,
    /// Its parts, in order.
    pub parts: Vec<StartPart>,
}

/// A part of a start page.
#[derive(Debug, Clone)]
pub struct StartPart {
    /// Its heading.
    pub title: Label,
    /// What it shows.
    pub shows: Shows,
}

/// What a part of a start page shows.
#[derive(Debug, Clone)]
pub enum Shows {
    /// Entries by name, as `collection/slug`.
    Entries(Vec<Spanned<String>>),
    /// Entries of a collection.
    Selection(Spanned<Selection>),
    /// Pages by the folder they stand in.
    Pages(Vec<Spanned<String>>),
}

/// Which entries of a collection.
#[derive(Debug, Clone)]
pub struct Selection {
    /// The collection.
    pub collection: CollectionId,
    /// Only those that have a value in a field.
    pub only: Option<(FieldPath, Wanted)>,
    /// Only so many of them.
    pub most: Option<usize>,
    /// The order in which they come; what it does not tell apart keeps the collection's order.
    pub order: Vec<SortKey>,
}

/// The value that a field must have.
#[derive(Debug, Clone)]
pub enum Wanted {
    /// A term.
    Term(VocabularyId, TermId),
    /// An entry of one of some collections.
    Entry(Vec<CollectionId>, Spanned<String>),
}

impl Declared<'_> {
    /// Reads every `[[start]]`.
    pub(super) fn starts(&self, nodes: &[Node], report: &mut Report) -> Arena<StartId, Start> {
        self.all(nodes, report, Self::start, |start| &start.id)
    }

    fn start(&self, node: &Node, report: &mut Report) -> Option<Start> {
        let mut members = Members::of(node, report)?;
        let entitled = self.entitled(&mut members, report);
        let parts = members.list("part", report).iter();
        let parts = parts.filter_map(|node| self.start_part(node, report)).collect();
        members.finish(report);
        let Entitled { id, title, description } = entitled?;
        Some(Start { id, title, description, parts })
    }

    fn start_part(&self, node: &Node, report: &mut Report) -> Option<StartPart> {
        let mut members = Members::of(node, report)?;
        let title = members.require("title", report).map(|node| Label::read(node, self.languages, report));
        let ways = ["entries", "collection", "pages"].map(|key| members.get(key).is_some());
        let mut names = |key| members.texts(key, report).into_iter().map(Spanned::owned).collect();
        let shows = match ways {
            [true, false, false] => Some(Shows::Entries(names("entries"))),
            [false, true, false] => self.selection(&mut members, report).map(Shows::Selection),
            [false, false, true] => Some(Shows::Pages(names("pages"))),
            _ => {
                let said = ways.into_iter().filter(|said| *said).count();
                report.push(Diagnostic::new(Code::PartUnclear, node.span).with("count", said));
                // What belongs to a way that was not meant is no fault of its own.
                return None;
            }
        };
        members.finish(report);
        Some(StartPart { title: title?, shows: shows? })
    }

    fn selection(&self, members: &mut Members<'_>, report: &mut Report) -> Option<Spanned<Selection>> {
        let name = members.text("collection", report);
        let only = members.get("only");
        let most = members.count("most", report);
        let order = members.texts("order", report);
        let name = name?;
        let collection = self.collection(name, report)?;
        let fields = &self.collections[collection].fields;
        let order = sort_keys(fields, order, report);
        let only = match only {
            Some(node) => Some(self.wanted(collection, node, report)?),
            None => None,
        };
        Some(Spanned { value: Selection { collection, only, most, order }, span: name.span })
    }

    /// `{ field = "kind", is = "question" }`, with a term or the slug of an entry that is referred to.
    fn wanted(
        &self,
        collection: CollectionId,
        node: &Node,
        report: &mut Report,
    ) -> Option<(FieldPath, Wanted)> {
        let mut members = Members::of(node, report)?;
        let field = members.require("field", report).and_then(|node| text_of(node, report));
        let is = members.require("is", report).and_then(|node| text_of(node, report));
        members.finish(report);
        let fields = &self.collections[collection].fields;
        let path = findable(fields, "start", field?, report)?;
        let (field, is) = (fields.at(&path)?, is?);
        let wanted = if let FieldKind::Reference(reference) = &field.kind {
            Wanted::Entry(reference.collections.clone(), is.owned())
        } else {
            let vocabulary = field.vocabulary()?;
            Wanted::Term(vocabulary, self.term(vocabulary, is, report)?)
        };
        Some((path, wanted))
    }
}
