//! Backlinks: the entries that refer to one, by relation, and in a relation under the values of a field if it is
//! declared so.

use std::collections::BTreeMap;

use super::census::FacetValue;
use super::maker::Maker;
use super::views::{BacklinkView, ReferenceGroupView, ReferenceView};
use crate::content::{EntryId, Meaning, Values};
use crate::ground::Id;
use crate::links::Edge;
use crate::site::{FieldKind, Inverse, Reference, Visibility};

/// A relation as it is collected: how its target names it, and the references in it.
struct Relation<'a> {
    inverse: &'a Inverse,
    edges: Vec<(&'a Edge, &'a Reference)>,
}

impl<'a> Maker<'a> {
    /// Entries that refer to this one, by relation, in the order of their collections.
    pub(super) fn backlinks(&self, id: EntryId) -> Vec<BacklinkView> {
        let mut relations: BTreeMap<(usize, usize, String), Relation<'a>> = BTreeMap::new();
        for edge in self.pages.graph.to(id) {
            let from = &self.pages.library.entries[edge.from];
            if from.visibility >= Visibility::Unlisted {
                continue;
            }
            let Some(reference) = self.relation(edge) else { continue };
            let Some(inverse) = &reference.inverse else { continue };
            let menu = self.pages.site.collections[from.collection].menu.unwrap_or(usize::MAX);
            let order = (menu, from.collection.index(), inverse.name.clone());
            let relation = relations.entry(order).or_insert_with(|| Relation { inverse, edges: Vec::new() });
            relation.edges.push((edge, reference));
        }
        relations.into_values().map(|relation| self.backlink_view(&relation)).collect()
    }

    fn backlink_view(&self, relation: &Relation<'_>) -> BacklinkView {
        BacklinkView {
            name: relation.inverse.name.clone(),
            label: relation.inverse.label.text(self.language).to_owned(),
            count: relation.edges.len(),
            groups: self.reference_groups(relation),
        }
    }

    /// The references under the values of the field that is declared; an entry that has several stands under each
    /// of them and says why under the first, one that has none comes last.
    fn reference_groups(&self, relation: &Relation<'_>) -> Vec<ReferenceGroupView> {
        let mut by_value: BTreeMap<Option<FacetValue>, Vec<usize>> = BTreeMap::new();
        for (position, (edge, _)) in relation.edges.iter().enumerate() {
            for value in self.headings(edge, relation.inverse) {
                by_value.entry(value).or_default().push(position);
            }
        }
        let mut values: Vec<FacetValue> = by_value.keys().flatten().copied().collect();
        self.pages.sort_values(&mut values, self.language);
        let order = values.into_iter().map(Some).chain([None]);
        let mut told = vec![false; relation.edges.len()];
        let mut item = |position: usize| {
            let (edge, reference) = relation.edges[position];
            let mut item = self.backlink(edge, reference);
            if std::mem::replace(&mut told[position], true) {
                item.fields.clear();
            }
            item
        };
        let group = |value: Option<FacetValue>| {
            Some(ReferenceGroupView {
                label: value.map(|value| self.value_label(value)).unwrap_or_default(),
                href: value.and_then(|value| self.value_page(value)),
                items: by_value.remove(&value)?.into_iter().map(&mut item).collect(),
            })
        };
        order.filter_map(group).collect()
    }

    fn headings(&self, edge: &Edge, inverse: &Inverse) -> Vec<Option<FacetValue>> {
        let from = &self.pages.library.entries[edge.from];
        let path = inverse.group_by.as_ref();
        let values = path.map(|path| self.pages.census.values(self.pages.site, self.pages.graph, from, path));
        match values {
            Some(values) if !values.is_empty() => values.into_iter().map(Some).collect(),
            _ => vec![None],
        }
    }

    fn relation(&self, edge: &Edge) -> Option<&'a Reference> {
        let from = &self.pages.library.entries[edge.from];
        match &self.pages.site.collections[from.collection].fields.at(&edge.field)?.kind {
            FieldKind::Reference(reference) => Some(reference),
            _ => None,
        }
    }

    /// The entry that refers, with what it says about the link in the reader's language.
    fn backlink(&self, edge: &Edge, reference: &Reference) -> ReferenceView {
        let from = &self.pages.library.entries[edge.from];
        let said = attributes(&from.version(self.language).values, edge);
        let mut part_label = String::new();
        if let Some(part) = reference.part.as_ref().filter(|_| edge.part.is_some()) {
            part.label.text(self.language).clone_into(&mut part_label);
        }
        ReferenceView {
            card: self.bare_card(edge.from),
            part: edge.part.clone().unwrap_or_default(),
            part_label,
            fields: said.map(|said| self.fields(from, &reference.attributes, said)).unwrap_or_default(),
        }
    }
}

/// What a version says about an edge. Translations keep the place of what they inherit, so the place finds it.
fn attributes<'v>(values: &'v Values, edge: &'v Edge) -> Option<&'v Values> {
    values.at(&edge.field).find_map(|datum| match &datum.meaning {
        Meaning::Reference(mention) if mention.target.span == edge.span => Some(&mention.attributes),
        _ => None,
    })
}
