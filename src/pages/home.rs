//! The entrance and the search page.

use super::maker::Maker;
use super::plan::Job;
use super::views::{CountView, GroupView, HomeView, LinkView, SearchCollectionView, SearchView};
use crate::content::EntryId;
use crate::site::CollectionId;

/// How many entries the home page calls the latest.
const RECENT: usize = 6;
/// Most titles that the search page lists for browsers' own "find".
const MOST_TITLES: usize = 2_000;

impl Maker<'_> {
    pub(super) fn home(&self) -> HomeView {
        let site = self.site();
        let feature = |collection: &CollectionId| GroupView {
            label: self.name(Job::List(*collection, 0)),
            href: self.href(Job::List(*collection, 0)),
            cards: self.cards(self.pages.census.listed(*collection)),
        };
        HomeView {
            starts: site.starts.ids().filter_map(|id| self.page_link(Job::Start(id))).collect(),
            features: site.home.feature.iter().map(feature).collect(),
            recent: self.cards(&self.recent()),
            collections: self.pages.collections().filter_map(|collection| self.count(collection)).collect(),
        }
    }

    /// The latest entries by their collection's date.
    fn recent(&self) -> Vec<EntryId> {
        let mut dated = Vec::new();
        for collection in &self.site().home.recent {
            for entry in self.pages.census.listed(*collection) {
                if let Some(date) = self.pages.library.date(self.site(), *entry) {
                    dated.push((std::cmp::Reverse(date), *entry));
                }
            }
        }
        dated.sort_unstable();
        dated.into_iter().map(|(_, entry)| entry).take(RECENT).collect()
    }

    fn count(&self, collection: CollectionId) -> Option<CountView> {
        let list = Job::List(collection, 0);
        let count = self.pages.census.listed(collection).len();
        Some(CountView { label: self.name(list), href: self.href(list)?, count, depth: 0 })
    }

    pub(super) fn search(&self) -> SearchView {
        let collections = self.pages.collections().map(|id| {
            let listed = self.pages.census.listed(id);
            SearchCollectionView {
                collection: self.collection_view(id),
                count: listed.len(),
                facets: self.facets(id),
                titles: self.titles(listed),
            }
        });
        SearchView { collections: collections.collect() }
    }

    fn titles(&self, entries: &[EntryId]) -> Vec<LinkView> {
        if entries.len() > MOST_TITLES {
            return Vec::new();
        }
        entries.iter().filter_map(|entry| self.link(Job::Entry(*entry))).collect()
    }
}
