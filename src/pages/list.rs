//! Lists: a collection's entries, those with a facet's value, everything with a term; and a vocabulary's terms.

use std::collections::BTreeMap;

use super::census::FacetValue;
use super::maker::Maker;
use super::plan::Job;
use super::views::{GroupView, LinkView, ListView};
use crate::content::EntryId;
use crate::site::{CollectionId, TermId, VocabularyId};

impl Maker<'_> {
    pub(super) fn list(&self) -> ListView {
        match self.page.job {
            Job::Facet(collection, position, value, number) => {
                self.facet_list(collection, position, value, number)
            }
            Job::Term(vocabulary, term) => self.term_list(vocabulary, term),
            Job::List(collection, number) => self.collection_list(collection, number),
            // The plan makes lists of these jobs only.
            _ => self.collection_list(crate::ground::Id::from_index(0), 0),
        }
    }

    fn collection_list(&self, id: CollectionId, number: usize) -> ListView {
        let collection = self.collection_view(id);
        let listed = self.pages.census.listed(id);
        ListView {
            title: collection.label.clone(),
            filter: String::new(),
            description: collection.description.clone(),
            total: listed.len(),
            groups: vec![self.plain_group(self.page_of(listed, number))],
            facets: self.facets(id),
            pages: self.pages_view(number, listed.len(), |page| Job::List(id, page)),
            all: None,
            note: String::new(),
            collection: Some(collection),
        }
    }

    fn facet_list(&self, id: CollectionId, position: usize, value: FacetValue, number: usize) -> ListView {
        let collection = self.collection_view(id);
        let declared = &self.site().collections[id];
        let field = declared.facets.get(position).and_then(|path| declared.fields.at(path));
        let none = Vec::new();
        let entries =
            self.pages.census.facets(id).get(position).and_then(|facet| facet.get(&value)).unwrap_or(&none);
        ListView {
            title: self.value_label(value),
            filter: field.map_or("", |field| field.label.text(self.language)).to_owned(),
            description: self.value_description(value),
            total: entries.len(),
            groups: vec![self.plain_group(self.page_of(entries, number))],
            facets: self.facets(id),
            pages: self.pages_view(number, entries.len(), |page| Job::Facet(id, position, value, page)),
            all: collection.href.clone().map(|href| LinkView { label: collection.label.clone(), href }),
            note: match value {
                FacetValue::Term(vocabulary, _) => self.vocabulary_note(vocabulary),
                FacetValue::Entry(_) => String::new(),
            },
            collection: Some(collection),
        }
    }

    fn term_list(&self, vocabulary: VocabularyId, term: TermId) -> ListView {
        let declared = &self.site().vocabularies[vocabulary];
        let entries = self.pages.census.with_term(vocabulary, term);
        let label = declared.label.text(self.language).to_owned();
        ListView {
            title: declared.terms[term].label.text(self.language).to_owned(),
            filter: label.clone(),
            description: self.value_description(FacetValue::Term(vocabulary, term)),
            collection: None,
            total: entries.len(),
            groups: self.grouped(entries),
            facets: Vec::new(),
            pages: self.pages_view(0, 0, |_| Job::NotFound),
            all: self.href(Job::Vocabulary(vocabulary)).map(|href| LinkView { label, href }),
            note: self.vocabulary_note(vocabulary),
        }
    }

    fn plain_group(&self, entries: &[EntryId]) -> GroupView {
        GroupView { label: String::new(), href: None, cards: self.cards(entries) }
    }

    /// Entries under the heading of their collection.
    pub(super) fn grouped(&self, entries: &[EntryId]) -> Vec<GroupView> {
        let mut by_collection: BTreeMap<CollectionId, Vec<EntryId>> = BTreeMap::new();
        for entry in entries {
            by_collection.entry(self.pages.library.entries[*entry].collection).or_default().push(*entry);
        }
        let group = |(collection, entries): (CollectionId, Vec<EntryId>)| {
            let view = self.collection_view(collection);
            GroupView { label: view.label, href: view.href, cards: self.cards(&entries) }
        };
        by_collection.into_iter().map(group).collect()
    }
}
