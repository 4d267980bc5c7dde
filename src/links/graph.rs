//! The graph itself: typed edges, findable from both ends and by the place where they are written.

use std::sync::Arc;

use super::bodies::LinkTarget;
use super::by_place::ByPlace;
use crate::content::{EntryId, Library};
use crate::ground::{Arena, Id, SourceId, Span, ids};
use crate::site::FieldPath;

ids! {
    /// A link from one entry to another, by a field.
    EdgeId
}

/// A reference that was followed.
#[derive(Debug, Clone)]
pub struct Edge {
    /// The entry that says it.
    pub from: EntryId,
    /// The field it says it in.
    pub field: FieldPath,
    /// The entry it points at.
    pub to: EntryId,
    /// The part of the target.
    pub part: Option<String>,
    /// Where the target is named; the same in every translation of the field.
    pub span: Span,
}

/// All links of a site.
#[derive(Debug, Clone, Default)]
pub struct Graph {
    /// Shared with whoever remembers them.
    references: Arc<References>,
    /// By the place of the text they stand in and their position among its links: the places of links in folded
    /// or escaped text are only known roughly.
    links: ByPlace<(Span, usize), LinkTarget>,
}

/// The references that were followed.
#[derive(Debug, Clone, Default)]
pub(super) struct References {
    edges: Arena<EdgeId, Edge>,
    outgoing: Vec<Vec<EdgeId>>,
    incoming: Vec<Vec<EdgeId>>,
    by_place: ByPlace<Span, EdgeId>,
}

impl Graph {
    pub(super) fn new(library: &Library) -> Self {
        let none = vec![Vec::new(); library.entries.len()];
        let references = References { outgoing: none.clone(), incoming: none, ..References::default() };
        Self::with(Arc::new(references))
    }

    /// A graph whose references are known.
    pub(super) fn with(references: Arc<References>) -> Self {
        Self { references, links: ByPlace::default() }
    }

    pub(super) fn references(&self) -> Arc<References> {
        Arc::clone(&self.references)
    }

    pub(super) fn join(&mut self, edge: Edge) {
        let references = Arc::make_mut(&mut self.references);
        let (from, to, span) = (edge.from, edge.to, edge.span);
        let id = references.edges.push(edge);
        references.outgoing[from.index()].push(id);
        references.incoming[to.index()].push(id);
        references.by_place.put(span.source, span, id);
    }

    pub(super) fn lead(&mut self, text: Span, position: usize, target: LinkTarget) {
        self.links.put(text.source, (text, position), target);
    }

    /// Takes out what an entry says in its files, so that it can be followed anew. What others say of it stays.
    pub(super) fn forget(&mut self, entry: EntryId, files: &[SourceId]) {
        let references = Arc::make_mut(&mut self.references);
        for id in std::mem::take(&mut references.outgoing[entry.index()]) {
            let Edge { to, span, .. } = references.edges[id];
            references.incoming[to.index()].retain(|edge| *edge != id);
            references.by_place.remove(span.source, &span);
        }
        for file in files {
            self.links.forget(*file);
        }
    }

    /// The links in texts that lead to an entry, in the order of the texts: where the text stands, the link's position in it,
    /// and the heading that it names.
    pub fn links_to(&self, wanted: EntryId) -> Vec<(Span, usize, Option<&str>)> {
        let leads = self.links.iter().filter_map(|((text, position), target)| match target {
            LinkTarget::Entry { entry, anchor, .. } if *entry == wanted => {
                Some((*text, *position, anchor.as_deref()))
            }
            _ => None,
        });
        leads.collect()
    }

    /// The edges that leave an entry, in the order of its fields.
    pub fn from(&self, entry: EntryId) -> impl Iterator<Item = &Edge> {
        self.references.of(&self.references.outgoing[entry.index()])
    }

    /// The edges that reach an entry, in the order of the entries they come from.
    pub fn to(&self, entry: EntryId) -> impl Iterator<Item = &Edge> {
        self.references.of(&self.references.incoming[entry.index()])
    }

    /// The edge of the reference whose target is named at a place.
    pub fn edge_at(&self, span: Span) -> Option<&Edge> {
        self.references.by_place.at(span.source, &span).map(|edge| &self.references.edges[*edge])
    }

    /// Where the link of a position in the text at a place leads; `None` where it was refused. A picture that is a
    /// value of its own has position 0.
    pub fn link_at(&self, text: Span, position: usize) -> Option<&LinkTarget> {
        self.links.at(text.source, &(text, position))
    }
}

impl References {
    fn of<'a>(&'a self, edges: &'a [EdgeId]) -> impl Iterator<Item = &'a Edge> {
        edges.iter().map(|edge| &self.edges[*edge])
    }
}
