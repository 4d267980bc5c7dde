//! Entries as lines and cards, facets with their counts, and the parts of long lists.

use super::census::FacetValue;
use super::maker::Maker;
use super::plan::{Job, field_name};
use super::views::{CardView, CollectionView, CountView, FacetView, LinkView, PagesView};
use crate::content::EntryId;
use crate::site::CollectionId;

impl Maker<'_> {
    pub(super) fn collection_view(&self, id: CollectionId) -> CollectionView {
        let collection = &self.site().collections[id];
        let description = collection.description.as_ref();
        CollectionView {
            name: collection.name.clone(),
            label: collection.label.text(self.language).to_owned(),
            singular: collection.singular.text(self.language).to_owned(),
            description: self.label_or_empty(description),
            href: self.href(Job::List(id, 0)),
        }
    }

    pub(super) fn card(&self, id: EntryId) -> CardView {
        let entry = &self.pages.library.entries[id];
        let collection = &self.site().collections[entry.collection];
        let version = entry.version(self.language);
        let marks = collection
            .card
            .iter()
            .map(|field| self.field(entry, &collection.fields, *field, &version.values));
        CardView { marks: marks.filter(|field| !field.values.is_empty()).collect(), ..self.bare_card(id) }
    }

    /// A card without marks, for an entry that another one names: marks can name entries, in a circle as well.
    pub(super) fn bare_card(&self, id: EntryId) -> CardView {
        let entry = &self.pages.library.entries[id];
        CardView {
            title: self.name(Job::Entry(id)),
            href: self.href(Job::Entry(id)).unwrap_or_default(),
            collection: self.collection_view(entry.collection),
            summary: self.summary(id),
            language: self.language_of_entry(entry),
            marks: Vec::new(),
        }
    }

    pub(super) fn cards(&self, entries: &[EntryId]) -> Vec<CardView> {
        entries.iter().map(|entry| self.card(*entry)).collect()
    }

    /// What readers call a facet value.
    pub(super) fn value_label(&self, value: FacetValue) -> String {
        self.pages.value_label(value, self.language)
    }

    /// What a facet value means; nothing where it is not said, or where the value is an entry with a page of its own.
    pub(super) fn value_description(&self, value: FacetValue) -> String {
        match value {
            FacetValue::Term(vocabulary, term) => {
                self.label_or_empty(self.site().vocabularies[vocabulary].terms[term].description.as_ref())
            }
            FacetValue::Entry(_) => String::new(),
        }
    }

    /// The page about a facet value itself: a term's page or an entry's.
    pub(super) fn value_page(&self, value: FacetValue) -> Option<String> {
        match value {
            FacetValue::Term(vocabulary, term) => self.href(Job::Term(vocabulary, term, 0)),
            FacetValue::Entry(entry) => self.href(Job::Entry(entry)),
        }
    }

    /// A link to that page.
    pub(super) fn value_link(&self, value: FacetValue) -> LinkView {
        LinkView { label: self.value_label(value), href: self.value_page(value).unwrap_or_default() }
    }

    /// The facets of a collection, with the number of entries behind each value.
    pub(super) fn facets(&self, id: CollectionId) -> Vec<FacetView> {
        let collection = &self.site().collections[id];
        let facets = collection.facets.iter().zip(self.pages.census.facets(id)).enumerate();
        facets
            .filter_map(|(position, (path, facet))| {
                let field = collection.fields.at(path)?;
                let mut values: Vec<FacetValue> = facet.keys().copied().collect();
                self.pages.sort_values(&mut values, self.language);
                let counts = values.into_iter().filter_map(|value| {
                    let href = self.href(Job::Facet(id, position, value, 0))?;
                    let (count, depth) = (facet[&value].len(), self.pages.depth(value));
                    Some(CountView { label: self.value_label(value), href, count, depth })
                });
                let values: Vec<CountView> = counts.collect();
                let label = field.label.text(self.language).to_owned();
                (!values.is_empty()).then(|| FacetView {
                    name: field_name(&collection.fields, path),
                    label,
                    values,
                })
            })
            .collect()
    }

    /// The page of a list that is being made, of so many entries, with its neighbours.
    pub(super) fn pages_view(&self, number: usize, entries: usize, job: impl Fn(usize) -> Job) -> PagesView {
        PagesView {
            number: number + 1,
            count: entries.div_ceil(self.site().page_size).max(1),
            previous: number.checked_sub(1).and_then(|previous| self.href(job(previous))),
            next: self.href(job(number + 1)),
        }
    }

    /// The part of a long list that a page shows.
    pub(super) fn page_of<'e, T>(&self, entries: &'e [T], number: usize) -> &'e [T] {
        entries.chunks(self.site().page_size).nth(number).unwrap_or_default()
    }
}
