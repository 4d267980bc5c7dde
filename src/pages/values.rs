//! Facet values: what they are called, how they are ordered, and which there are in the whole site.

use super::alphabet::Alphabet;
use super::census::FacetValue;
use super::maker::Pages;
use super::plan::field_name;
use crate::ground::Id;
use crate::site::{COUNTRIES, CollectionId, LanguageId, VocabularyId};

/// A field that entries of any collection can be filtered by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetField {
    /// Its name in queries and addresses.
    pub name: String,
    /// What readers see.
    pub label: String,
    /// The values that some entry has, in the order to show.
    pub values: Vec<FacetTerm>,
}

/// A value of a facet field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetTerm {
    /// Its name in queries and addresses.
    pub name: String,
    /// What readers see.
    pub label: String,
    /// How deep it lies below broader values.
    pub depth: usize,
}

impl Pages<'_> {
    /// The collections that lists show, in the order of menus.
    pub fn collections(&self) -> impl Iterator<Item = CollectionId> {
        self.in_menu_order().filter(|id| self.site.collections[*id].listed)
    }

    /// All collections, those in menus first.
    pub(super) fn in_menu_order(&self) -> impl Iterator<Item = CollectionId> + use<> {
        let collections = self.site.collections.iter();
        let mut order: Vec<(usize, CollectionId)> =
            collections.map(|(id, collection)| (collection.menu.unwrap_or(usize::MAX), id)).collect();
        order.sort_unstable();
        order.into_iter().map(|(_, id)| id)
    }

    /// The facet fields of all collections that lists show, in the order of menus; those of one name are one
    /// field.
    pub fn facet_fields(&self, language: LanguageId) -> Vec<FacetField> {
        let mut fields: Vec<(FacetField, Vec<FacetValue>)> = Vec::new();
        for id in self.collections() {
            let collection = &self.site.collections[id];
            for (path, facet) in collection.facets.iter().zip(self.census.facets(id)) {
                let Some(declared) = collection.fields.at(path) else { continue };
                let name = field_name(&collection.fields, path);
                let known = fields.iter_mut().find(|(field, _)| field.name == name);
                if let Some((_, values)) = known {
                    values.extend(facet.keys());
                } else {
                    let label = declared.label.text(language).to_owned();
                    fields.push((
                        FacetField { name, label, values: Vec::new() },
                        facet.keys().copied().collect(),
                    ));
                }
            }
        }
        let finish = |(mut field, mut values): (FacetField, Vec<FacetValue>)| {
            values.sort_unstable();
            values.dedup();
            self.sort_values(&mut values, language);
            field.values = values.into_iter().map(|value| self.facet_term(value, language)).collect();
            field
        };
        fields.into_iter().map(finish).collect()
    }

    fn facet_term(&self, value: FacetValue, language: LanguageId) -> FacetTerm {
        let (name, label) = (self.value_name(value), self.value_label(value, language));
        FacetTerm { name, label, depth: self.depth(value) }
    }

    /// The name of a facet value in queries: a term's id, an entry's slug.
    pub fn value_name(&self, value: FacetValue) -> String {
        match value {
            FacetValue::Term(vocabulary, term) => self.site.vocabularies[vocabulary].terms[term].id.clone(),
            FacetValue::Entry(entry) => self.library.entries[entry].slug.clone(),
        }
    }

    /// What readers call a facet value.
    pub fn value_label(&self, value: FacetValue, language: LanguageId) -> String {
        match value {
            FacetValue::Term(vocabulary, term) => {
                self.site.vocabularies[vocabulary].terms[term].label.text(language).to_owned()
            }
            FacetValue::Entry(entry) => self.library.title(self.site, entry, language),
        }
    }

    /// Entries in the order of their collection; countries, whose codes mean nothing to a reader's eye, by
    /// name, as the language orders them; other terms as their vocabulary has them.
    pub(super) fn sort_values(&self, values: &mut [FacetValue], language: LanguageId) {
        let key = |value: &FacetValue| match *value {
            FacetValue::Entry(entry) => (self.census.position(entry), String::new()),
            FacetValue::Term(vocabulary, _) if self.is_flat_standard(vocabulary) => {
                (0, self.value_label(*value, language))
            }
            FacetValue::Term(_, term) => (term.index(), String::new()),
        };
        let mut keyed: Vec<((usize, String), FacetValue)> =
            values.iter().map(|value| (key(value), *value)).collect();
        let tag = &self.site.languages.all[language].tag;
        let has_names = keyed.iter().any(|((_, name), _)| !name.is_empty());
        let alphabet = has_names.then(|| Alphabet::of(tag)).flatten();
        let by_name = |a: &str, b: &str| match &alphabet {
            Some(alphabet) => alphabet.compare(a, b),
            None => a.cmp(b),
        };
        keyed.sort_by(|((a, name), _), ((b, other), _)| a.cmp(b).then_with(|| by_name(name, other)));
        for (place, (_, value)) in values.iter_mut().zip(keyed) {
            *place = value;
        }
    }

    fn is_flat_standard(&self, vocabulary: VocabularyId) -> bool {
        self.site.vocabularies[vocabulary].name == COUNTRIES
    }

    /// How deep a term lies below those of its own vocabulary.
    pub(super) fn depth(&self, value: FacetValue) -> usize {
        let FacetValue::Term(id, mut term) = value else { return 0 };
        let vocabulary = &self.site.vocabularies[id];
        if vocabulary.parents != Some(id) {
            return 0;
        }
        let mut depth = 0;
        while let Some(parent) = vocabulary.terms[term].parent.filter(|_| depth < 8) {
            (depth, term) = (depth + 1, parent);
        }
        depth
    }
}
