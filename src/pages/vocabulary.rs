//! Vocabularies: their terms as a list with counts, and as tiles under the terms of a broader vocabulary.
//!
//! The tiles are a picture of what is recorded, not a map: a group has its place by name, a tile by its label, and
//! no border is drawn. The list beside it says the same in words.

use std::collections::BTreeMap;

use super::census::FacetValue;
use super::maker::Maker;
use super::matrix::level;
use super::plan::Job;
use super::views::{AreaView, CountView, TileGroupView, TileView, VocabularyView};
use crate::site::{TermId, VocabularyId};

impl Maker<'_> {
    pub(super) fn vocabulary(&self, id: VocabularyId) -> VocabularyView {
        let vocabulary = &self.site().vocabularies[id];
        let mut values: Vec<FacetValue> =
            vocabulary.terms.ids().map(|term| FacetValue::Term(id, term)).collect();
        self.pages.sort_values(&mut values, self.language);
        let terms = values.into_iter().filter_map(|value| {
            let FacetValue::Term(id, term) = value else { return None };
            Some(CountView {
                label: self.name(Job::Term(id, term, 0)),
                href: self.href(Job::Term(id, term, 0))?,
                count: self.pages.census.with_term(id, term).len(),
                depth: self.pages.depth(value),
            })
        });
        let terms = terms.collect();
        VocabularyView {
            label: self.name(Job::Vocabulary(id)),
            terms,
            areas: self.areas(id),
            note: self.vocabulary_note(id),
        }
    }

    pub(super) fn vocabulary_note(&self, id: VocabularyId) -> String {
        self.label_or_empty(self.site().vocabularies[id].note.as_ref())
    }

    /// The tiles of a vocabulary whose terms stand under those of another; areas without any entry are left out.
    fn areas(&self, id: VocabularyId) -> Vec<AreaView> {
        let vocabulary = &self.site().vocabularies[id];
        let Some(broader) = vocabulary.parents.filter(|parents| *parents != id) else { return Vec::new() };
        let mut by_parent: BTreeMap<TermId, Vec<TermId>> = BTreeMap::new();
        for (term, declared) in vocabulary.terms.iter() {
            if let Some(parent) = declared.parent {
                by_parent.entry(parent).or_default().push(term);
            }
        }
        let mut areas: Vec<(TermId, AreaView)> = Vec::new();
        for (parent, terms) in by_parent {
            let top = self.area_of(broader, parent);
            if areas.last().is_none_or(|(last, _)| *last != top) {
                let label = self.value_label(FacetValue::Term(broader, top));
                areas.push((top, AreaView { label, groups: Vec::new() }));
            }
            if let Some((_, area)) = areas.last_mut() {
                area.groups.push(TileGroupView {
                    label: self.value_label(FacetValue::Term(broader, parent)),
                    href: self.href(Job::Term(broader, parent, 0)),
                    tiles: self.tiles(id, &terms),
                });
            }
        }
        let filled =
            |area: &AreaView| area.groups.iter().flat_map(|group| &group.tiles).any(|tile| tile.count > 0);
        areas.into_iter().map(|(_, area)| area).filter(filled).collect()
    }

    /// The broadest term above a term but one: a continent, where the broadest is the world.
    fn area_of(&self, id: VocabularyId, mut term: TermId) -> TermId {
        let terms = &self.site().vocabularies[id].terms;
        while self.pages.depth(FacetValue::Term(id, term)) > 1 {
            let Some(parent) = terms[term].parent else { break };
            term = parent;
        }
        term
    }

    fn tiles(&self, id: VocabularyId, terms: &[TermId]) -> Vec<TileView> {
        let tile = |term: &TermId| {
            let declared = &self.site().vocabularies[id].terms[*term];
            let count = self.pages.census.with_term(id, *term).len();
            TileView {
                id: declared.id.clone(),
                label: declared.label.text(self.language).to_owned(),
                href: self.href(Job::Term(id, *term, 0)),
                count,
                level: level(count),
            }
        };
        terms.iter().map(tile).collect()
    }
}
