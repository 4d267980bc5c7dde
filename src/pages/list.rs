//! Lists: a collection's entries, those with a facet's value, everything with a term.

use std::collections::BTreeMap;

use super::census::FacetValue;
use super::fragment::Fragment;
use super::maker::Maker;
use super::plan::Job;
use super::views::{LinesView, ListView};
use crate::content::EntryId;
use crate::site::{CollectionId, TermId, VocabularyId};

impl Maker<'_> {
    pub(super) fn collection_list(&self, id: CollectionId, number: usize) -> ListView {
        let collection = self.collection_view(id);
        let listed = self.pages.census.listed(id);
        ListView {
            title: self.name(Job::List(id, number)),
            filter: String::new(),
            description: self.about(Job::List(id, number)),
            total: listed.len(),
            groups: vec![self.plain_group(self.page_of(listed, number))],
            facets: Some(self.fragment(&Fragment::Facets(id))),
            pages: self.pages_view(number, listed.len(), |page| Job::List(id, page)),
            all: None,
            note: String::new(),
            collection: Some(collection),
        }
    }

    pub(super) fn facet_list(
        &self,
        id: CollectionId,
        position: usize,
        value: FacetValue,
        number: usize,
    ) -> ListView {
        let collection = self.collection_view(id);
        let declared = &self.site().collections[id];
        let field = declared.facets.get(position).and_then(|path| declared.fields.at(path));
        let none = Vec::new();
        let entries =
            self.pages.census.facets(id).get(position).and_then(|facet| facet.get(&value)).unwrap_or(&none);
        ListView {
            title: self.name(Job::Facet(id, position, value, number)),
            filter: field.map_or("", |field| field.label.text(self.language)).to_owned(),
            description: self.about(Job::Facet(id, position, value, number)),
            total: entries.len(),
            groups: vec![self.plain_group(self.page_of(entries, number))],
            facets: Some(self.fragment(&Fragment::Facets(id))),
            pages: self.pages_view(number, entries.len(), |page| Job::Facet(id, position, value, page)),
            all: self.link(Job::List(id, 0)),
            note: match value {
                FacetValue::Term(vocabulary, _) => self.vocabulary_note(vocabulary),
                FacetValue::Entry(_) => String::new(),
            },
            collection: Some(collection),
        }
    }

    pub(super) fn term_list(&self, vocabulary: VocabularyId, term: TermId, number: usize) -> ListView {
        let entries = self.pages.census.with_term(vocabulary, term);
        ListView {
            title: self.name(Job::Term(vocabulary, term, number)),
            filter: self.name(Job::Vocabulary(vocabulary)),
            description: self.about(Job::Term(vocabulary, term, number)),
            collection: None,
            total: entries.len(),
            groups: self.grouped(self.page_of(entries, number)),
            facets: None,
            pages: self.pages_view(number, entries.len(), |page| Job::Term(vocabulary, term, page)),
            all: self.link(Job::Vocabulary(vocabulary)),
            note: self.vocabulary_note(vocabulary),
        }
    }

    fn plain_group(&self, entries: &[EntryId]) -> LinesView {
        LinesView { label: String::new(), href: None, lines: self.lines(entries, false) }
    }

    /// Entries under the heading of their collection.
    pub(super) fn grouped(&self, entries: &[EntryId]) -> Vec<LinesView> {
        let mut by_collection: BTreeMap<CollectionId, Vec<EntryId>> = BTreeMap::new();
        for entry in entries {
            by_collection.entry(self.pages.library.entries[*entry].collection).or_default().push(*entry);
        }
        let group = |(collection, entries): (CollectionId, Vec<EntryId>)| {
            let view = self.collection_view(collection);
            LinesView { label: view.label, href: view.href, lines: self.lines(&entries, true) }
        };
        by_collection.into_iter().map(group).collect()
    }
}
