//! The census: which entries are shown, in which order, and which of them carry which value.
//!
//! Counted once for the whole site, because a list, a facet, a term's page and a matrix all ask the same
//! questions; asking them again for each page is what makes large sites slow.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::civil::Date;
use rayon::prelude::*;

use super::comparison::Compared;
use super::gaps::explain;
use super::grid::Grid;
use super::order::{is_sorted, sort};
use super::selection::Selected;
use crate::content::{Entry, EntryId, Library, Meaning, TranslationState};
use crate::ground::{Id, Report};
use crate::links::Graph;
use crate::site::{
    Checklist, ChecklistId, Collection, CollectionId, ComparisonId, FieldPath, LanguageId, MatrixId, Site,
    StartId, TermId, Visibility, VocabularyId,
};

/// Most entries of a feed.
const FEED_LENGTH: usize = 50;

/// A value that entries can be found by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FacetValue {
    /// A term of a vocabulary.
    Term(VocabularyId, TermId),
    /// An entry that is referred to.
    Entry(EntryId),
}

/// The entries of a facet, by value, in the order of the vocabulary or of the collection referred to.
pub type Facet = BTreeMap<FacetValue, Vec<EntryId>>;

/// What is shown where.
#[derive(Debug, Clone, Default)]
pub struct Census {
    /// Entries of each collection that lists show, in the order that all languages share.
    listed: Vec<Vec<EntryId>>,
    /// The facets of each collection, as it declares them.
    facets: Vec<Vec<Facet>>,
    /// Listed entries that carry a term, in any field.
    terms: BTreeMap<(VocabularyId, TermId), Vec<EntryId>>,
    /// The cells of each matrix.
    grids: Vec<Grid>,
    /// The entries that each checklist asks about.
    asked: Vec<Vec<EntryId>>,
    /// What entries refer to along the reference of each comparison.
    compared: Vec<Vec<Compared>>,
    /// The place of an entry among those that a checklist asks about.
    questions: BTreeMap<(ChecklistId, EntryId), usize>,
    /// The listed entries that have a date, the newest first.
    dated: Vec<(Date, EntryId)>,
    /// The newest of them in each language.
    latest: Vec<Vec<(Date, EntryId)>>,
    /// What the parts of each start page show.
    starts: Vec<Vec<Selected>>,
    /// The position of each entry in its collection's order, for sorting values that are entries.
    order: Vec<usize>,
}

impl Census {
    /// Counts a site; reasons for gaps that are none and selections of nothing are reported.
    pub fn take(site: &Site, library: &Library, graph: &Graph, report: &mut Report) -> Self {
        let mut census = Self { order: vec![usize::MAX; library.entries.len()], ..Self::default() };
        for (id, collection) in site.collections.iter() {
            let mut listed: Vec<EntryId> = library
                .of_collection(id)
                .filter(|(_, entry)| entry.visibility < Visibility::Unlisted)
                .map(|(id, _)| id)
                .collect();
            sort(&collection.sort, &mut listed, library);
            for (position, entry) in listed.iter().enumerate() {
                census.order[entry.index()] = position;
            }
            census.listed.push(listed);
        }
        let (facets, terms) =
            rayon::join(|| census.all_facets(site, library, graph), || census.count_terms(site, library));
        (census.facets, census.terms) = (facets, terms);
        for (id, checklist) in site.checklists.iter() {
            let asked = census.asked_by(library, checklist);
            census.questions.extend(asked.iter().enumerate().map(|(place, entry)| ((id, *entry), place)));
            census.asked.push(asked);
        }
        census.dated = census.by_date(site, library);
        for comparison in site.comparisons.values() {
            let compared = census.compared_by(site, library, graph, comparison);
            census.compared.push(compared);
        }
        census.latest =
            site.languages.all.ids().map(|language| census.newest(site, library, language)).collect();
        for matrix in site.matrices.values() {
            let mut grid = census.grid(site, library, graph, matrix);
            grid.reasons = explain(site, library, matrix, &grid, report);
            census.grids.push(grid);
        }
        for start in site.starts.values() {
            let selected = census.selected(site, library, graph, start, report);
            census.starts.push(selected);
        }
        census
    }

    /// Whether the listed entries still stand in the order that their collections declare.
    pub(super) fn is_in_order(&self, site: &Site, library: &Library) -> bool {
        let mut collections = site.collections.iter();
        collections.all(|(id, collection)| is_sorted(&collection.sort, self.listed(id), library))
    }

    /// The cells of a matrix.
    pub fn cells(&self, matrix: MatrixId) -> &Grid {
        &self.grids[matrix.index()]
    }

    /// The listed entries of a collection, in order.
    pub fn listed(&self, collection: CollectionId) -> &[EntryId] {
        self.listed.get(collection.index()).map_or(&[], Vec::as_slice)
    }

    /// The facets of a collection, in the order declared.
    pub fn facets(&self, collection: CollectionId) -> &[Facet] {
        self.facets.get(collection.index()).map_or(&[], Vec::as_slice)
    }

    /// The listed entries that carry a term.
    pub fn with_term(&self, vocabulary: VocabularyId, term: TermId) -> &[EntryId] {
        self.terms.get(&(vocabulary, term)).map_or(&[], Vec::as_slice)
    }

    /// The entries that a checklist asks about, in order.
    pub fn asked(&self, checklist: ChecklistId) -> &[EntryId] {
        self.asked.get(checklist.index()).map_or(&[], Vec::as_slice)
    }

    /// The place of an entry among those that a checklist asks about, from 0.
    pub fn question(&self, checklist: ChecklistId, entry: EntryId) -> Option<usize> {
        self.questions.get(&(checklist, entry)).copied()
    }

    /// All listed entries that have a date, the newest first.
    pub fn dated(&self) -> &[(Date, EntryId)] {
        &self.dated
    }

    /// What each part of a start page shows.
    pub(super) fn of_start(&self, start: StartId) -> &[Selected] {
        self.starts.get(start.index()).map_or(&[], Vec::as_slice)
    }

    /// What entries refer to along the reference of a comparison, with those entries, in order.
    pub fn compared(&self, comparison: ComparisonId) -> &[Compared] {
        self.compared.get(comparison.index()).map_or(&[], Vec::as_slice)
    }

    /// The entries of which a language's feed tells: dated, listed and written in it, the newest first.
    pub fn latest(&self, language: LanguageId) -> &[(Date, EntryId)] {
        self.latest.get(language.index()).map_or(&[], Vec::as_slice)
    }

    /// Whether lists show an entry.
    pub fn is_listed(&self, entry: EntryId) -> bool {
        self.order[entry.index()] != usize::MAX
    }

    /// The position of an entry in its collection's order.
    pub fn position(&self, entry: EntryId) -> usize {
        self.order[entry.index()]
    }

    fn all_facets(&self, site: &Site, library: &Library, graph: &Graph) -> Vec<Vec<Facet>> {
        let facets = |(id, collection): (CollectionId, &Collection)| {
            collection.facets.par_iter().map(|path| self.facet(site, library, graph, id, path)).collect()
        };
        site.collections.iter().map(facets).collect()
    }

    /// The listed entries of a collection that have a value in a field.
    pub fn facet(
        &self,
        site: &Site,
        library: &Library,
        graph: &Graph,
        collection: CollectionId,
        path: &FieldPath,
    ) -> Facet {
        let mut facet = Facet::new();
        for entry in self.listed(collection) {
            for value in self.values(site, graph, &library.entries[*entry], path) {
                let entries = facet.entry(value).or_default();
                // One entry may say a value in several items of a group; it still counts once.
                if entries.last() != Some(entry) {
                    entries.push(*entry);
                }
            }
        }
        facet
    }

    /// The values that an entry has in a field.
    pub fn values(&self, site: &Site, graph: &Graph, entry: &Entry, path: &FieldPath) -> Vec<FacetValue> {
        let fields = &site.collections[entry.collection].fields;
        let Some(field) = fields.at(path) else { return Vec::new() };
        let vocabulary = field.vocabulary();
        let value = |meaning: &Meaning| match (meaning, vocabulary) {
            (Meaning::Term(term), Some(vocabulary)) => Some(FacetValue::Term(vocabulary, *term)),
            (Meaning::Reference(mention), _) => {
                graph.edge_at(mention.target.span).map(|edge| FacetValue::Entry(edge.to))
            }
            _ => None,
        };
        let values = &entry.original.values;
        let mut found: Vec<FacetValue> = match path.as_slice() {
            // Most fields stand at the top, and every entry is asked for each.
            [field] => values.get(*field).iter().filter_map(|datum| value(&datum.meaning)).collect(),
            path => values.at(path).filter_map(|datum| value(&datum.meaning)).collect(),
        };
        found.sort_unstable();
        found.dedup();
        found
    }

    fn asked_by(&self, library: &Library, checklist: &Checklist) -> Vec<EntryId> {
        let has = |entry: &EntryId, field, term| {
            let values = library.entries[*entry].original.values.get(field);
            values.iter().any(|datum| matches!(datum.meaning, Meaning::Term(own) if own == term))
        };
        let listed = self.listed(checklist.collection).iter().copied();
        listed.filter(|entry| checklist.only.is_none_or(|(field, term)| has(entry, field, term))).collect()
    }

    fn by_date(&self, site: &Site, library: &Library) -> Vec<(Date, EntryId)> {
        let listed = site.collections.iter().filter(|(_, collection)| collection.listed);
        let entries = listed.flat_map(|(id, _)| self.listed(id)).copied();
        let dated = entries.filter_map(|id| Some((library.date(site, id)?, id)));
        let mut dated: Vec<(Date, EntryId)> = dated.collect();
        dated.sort_by_key(|(date, id)| (Reverse(*date), *id));
        dated
    }

    fn newest(&self, site: &Site, library: &Library, language: LanguageId) -> Vec<(Date, EntryId)> {
        let written = |id: EntryId| library.entries[id].state(language, site) != TranslationState::Missing;
        self.dated.iter().filter(|(_, id)| written(*id)).take(FEED_LENGTH).copied().collect()
    }

    fn count_terms(&self, site: &Site, library: &Library) -> BTreeMap<(VocabularyId, TermId), Vec<EntryId>> {
        let mut terms: BTreeMap<(VocabularyId, TermId), Vec<EntryId>> = BTreeMap::new();
        for (id, collection) in site.collections.iter().filter(|(_, collection)| collection.listed) {
            for entry in &self.listed[id.index()] {
                let mut carried = Vec::new();
                library.entries[*entry].original.values.each(&collection.fields, &mut |field, datum| {
                    if let (Meaning::Term(term), Some(vocabulary)) = (&datum.meaning, field.vocabulary()) {
                        carried.push((vocabulary, *term));
                    }
                });
                carried.sort_unstable();
                carried.dedup();
                for term in carried {
                    terms.entry(term).or_default().push(*entry);
                }
            }
        }
        terms
    }
}
