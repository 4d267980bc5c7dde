//! The cells of a coverage matrix: how many entries stand where two values meet.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::census::{Census, Facet, FacetValue};
use crate::content::{EntryId, Library};
use crate::links::Graph;
use crate::site::{FieldKind, Matrix, Site, TermId, VocabularyId};

/// The rows, columns and filled cells of a matrix.
#[derive(Debug, Clone, Default)]
pub struct Grid {
    /// Every row, filled or not.
    pub rows: Vec<FacetValue>,
    /// Every column.
    pub columns: Vec<FacetValue>,
    /// The entries of each cell that has some, collection by collection.
    pub cells: BTreeMap<(FacetValue, FacetValue), Vec<EntryId>>,
    /// Of the empty cells that the site explains, the position of the reason among the matrix's gaps.
    pub reasons: BTreeMap<(FacetValue, FacetValue), usize>,
}

impl Census {
    /// Counts a matrix; why cells are empty is not known yet.
    pub(super) fn grid(&self, site: &Site, library: &Library, graph: &Graph, matrix: &Matrix) -> Grid {
        let mut grid = Grid::default();
        for counted in &matrix.counted {
            let collection = &site.collections[counted.collection];
            add_new(&mut grid.rows, self.axis(site, &collection.fields[counted.rows].kind));
            add_new(&mut grid.columns, self.axis(site, &collection.fields[counted.columns].kind));
            let rows = self.facet(site, library, graph, counted.collection, &vec![counted.rows]);
            let columns = self.facet(site, library, graph, counted.collection, &vec![counted.columns]);
            let mut columns_of: HashMap<EntryId, Vec<FacetValue>> = HashMap::new();
            for (column, entry) in pairs(&columns) {
                columns_of.entry(entry).or_default().push(column);
            }
            for (row, entry) in pairs(&rows) {
                for column in columns_of.get(&entry).into_iter().flatten() {
                    grid.cells.entry((row, *column)).or_default().push(entry);
                }
            }
        }
        grid
    }

    /// Every value that an axis of a field's kind has: gaps are what a matrix is for. Of a built-in
    /// vocabulary, which has hundreds of terms, only those that some entry carries.
    fn axis(&self, site: &Site, kind: &FieldKind) -> Vec<FacetValue> {
        match kind {
            FieldKind::Reference(reference) => {
                let entries = reference.collections.iter().flat_map(|collection| self.listed(*collection));
                entries.copied().map(FacetValue::Entry).collect()
            }
            FieldKind::Choice(vocabulary) => self.terms_in_use(site, *vocabulary),
            FieldKind::Computed(computation) => self.terms_in_use(site, computation.vocabulary),
            _ => Vec::new(),
        }
    }

    fn terms_in_use(&self, site: &Site, vocabulary: VocabularyId) -> Vec<FacetValue> {
        let declared = site.vocabularies[vocabulary].declared.is_some();
        let used = |term: &TermId| declared || !self.with_term(vocabulary, *term).is_empty();
        let terms = site.vocabularies[vocabulary].terms.ids().filter(used);
        terms.map(|term| FacetValue::Term(vocabulary, term)).collect()
    }
}

/// The values of a facet, each with every entry that stands under it.
fn pairs(facet: &Facet) -> impl Iterator<Item = (FacetValue, EntryId)> {
    facet.iter().flat_map(|(value, entries)| entries.iter().map(|entry| (*value, *entry)))
}

/// Adds what is not yet there: collections in one matrix mostly have the same rows and columns.
fn add_new(known: &mut Vec<FacetValue>, values: Vec<FacetValue>) {
    let mut seen: HashSet<FacetValue> = known.iter().copied().collect();
    known.extend(values.into_iter().filter(|value| seen.insert(*value)));
}
