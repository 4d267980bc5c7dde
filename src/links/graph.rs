//! The graph itself: typed edges, findable from both ends and by the place where they are written.

use std::sync::Arc;

use super::bodies::LinkTarget;
use super::by_place::ByPlace;
use crate::content::{EntryId, Library};
use crate::ground::{Id, SmallMap, SourceId, Span, small_map};
use crate::site::FieldPath;

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

/// The links of a file, as they stand in its texts.
pub(super) type Links = SmallMap<(Span, usize), LinkTarget>;

/// The references that were followed.
#[derive(Debug, Clone, Default)]
pub(super) struct References {
    /// By entry.
    pub outgoing: Vec<Arc<Outgoing>>,
    /// By the entry that is pointed at: who says it, and which of its edges that is.
    pub incoming: Arc<Vec<Vec<(EntryId, usize)>>>,
    /// The entry whose references are written in a file.
    by_file: Arc<Vec<Option<EntryId>>>,
}

/// The references of an entry.
#[derive(Debug, Clone, Default)]
pub(super) struct Outgoing {
    edges: Vec<Edge>,
    by_place: SmallMap<Span, usize>,
}

impl Graph {
    /// A graph of references alone.
    pub(super) fn with(references: Arc<References>) -> Self {
        Self { references, links: ByPlace::default() }
    }

    pub(super) fn references(&self) -> Arc<References> {
        Arc::clone(&self.references)
    }

    /// Puts in the links of the texts of a file.
    pub(super) fn lead(&mut self, file: SourceId, links: Arc<Links>) {
        self.links.put(file, links);
    }

    /// Puts in what an entry refers to. What others say of it stays.
    pub(super) fn refer(&mut self, entry: EntryId, outgoing: Outgoing) {
        Arc::make_mut(&mut self.references).refer(entry, outgoing);
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
        self.references.outgoing[entry.index()].edges.iter()
    }

    /// The edges that reach an entry, in the order of the entries they come from.
    pub fn to(&self, entry: EntryId) -> impl Iterator<Item = &Edge> {
        let References { outgoing, incoming, .. } = &*self.references;
        incoming[entry.index()].iter().map(|(from, position)| &outgoing[from.index()].edges[*position])
    }

    /// The edge of the reference whose target is named at a place.
    pub fn edge_at(&self, span: Span) -> Option<&Edge> {
        let References { outgoing, by_file, .. } = &*self.references;
        let entry = by_file.get(span.source.index()).copied().flatten()?;
        outgoing[entry.index()].at(span)
    }

    /// Where the link of a position in the text at a place leads; `None` where it was refused. A picture that is a
    /// value of its own has position 0.
    pub fn link_at(&self, text: Span, position: usize) -> Option<&LinkTarget> {
        self.links.at(text.source, &(text, position))
    }
}

impl References {
    /// The references of all entries.
    pub fn new(library: &Library, outgoing: Vec<Arc<Outgoing>>) -> Self {
        let mut incoming = vec![Vec::new(); outgoing.len()];
        for (from, outgoing) in outgoing.iter().enumerate() {
            for (position, edge) in outgoing.edges.iter().enumerate() {
                incoming[edge.to.index()].push((EntryId::from_index(from), position));
            }
        }
        let mut by_file = Vec::new();
        for (id, entry) in library.entries.iter() {
            let file = entry.original.source.index();
            if by_file.len() <= file {
                by_file.resize(file + 1, None);
            }
            by_file[file] = Some(id);
        }
        Self { outgoing, incoming: Arc::new(incoming), by_file: Arc::new(by_file) }
    }

    /// The same entries with references that point at the same in the same order, wherever they are written.
    pub fn with(&self, outgoing: Vec<Arc<Outgoing>>) -> Self {
        Self { outgoing, incoming: Arc::clone(&self.incoming), by_file: Arc::clone(&self.by_file) }
    }

    fn refer(&mut self, entry: EntryId, outgoing: Outgoing) {
        let incoming = Arc::make_mut(&mut self.incoming);
        for edge in &self.outgoing[entry.index()].edges {
            incoming[edge.to.index()].retain(|(from, _)| *from != entry);
        }
        for (position, edge) in outgoing.edges.iter().enumerate() {
            let known = &mut incoming[edge.to.index()];
            let place = known.partition_point(|before| *before < (entry, position));
            known.insert(place, (entry, position));
        }
        self.outgoing[entry.index()] = Arc::new(outgoing);
    }
}

impl Outgoing {
    /// These references, in the order of the fields.
    pub fn of(mut edges: Vec<Edge>) -> Self {
        edges.shrink_to_fit();
        let places = edges.iter().map(|edge| edge.span).zip(0..).collect();
        Self { edges, by_place: small_map(places) }
    }

    fn at(&self, span: Span) -> Option<&Edge> {
        self.by_place.get(&span).map(|position| &self.edges[*position])
    }

    /// Whether any of them names a part of what it points at.
    pub fn names_parts(&self) -> bool {
        self.edges.iter().any(|edge| edge.part.is_some())
    }

    /// Whether these and others point at the same in the same order.
    pub fn point_alike(&self, other: &Self) -> bool {
        self.edges.iter().map(|edge| edge.to).eq(other.edges.iter().map(|edge| edge.to))
    }
}
