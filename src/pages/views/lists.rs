//! Lists, the home page, vocabularies and the search page.

use serde::Serialize;

use super::{CardView, CollectionView, CountView, GroupView, LinkView};

/// The home page.
#[derive(Debug, Clone, Serialize)]
pub struct HomeView {
    /// Collections whose entries are entrances.
    pub features: Vec<GroupView>,
    /// The latest entries of some collections.
    pub recent: Vec<CardView>,
    /// The collections that lists show, with the number of their entries.
    pub collections: Vec<CountView>,
}

/// A list of entries: a collection's, a facet value's or a term's.
#[derive(Debug, Clone, Serialize)]
pub struct ListView {
    /// The heading.
    pub title: String,
    /// What the heading names, when a filter is set: the field's label; may be empty.
    pub filter: String,
    /// What it is about; may be empty.
    pub description: String,
    /// The collection, unless the list goes across collections.
    pub collection: Option<CollectionView>,
    /// How many entries there are on all its pages.
    pub total: usize,
    /// The entries of this page, in groups where the list goes across collections.
    pub groups: Vec<GroupView>,
    /// Ways to narrow the list.
    pub facets: Vec<FacetView>,
    /// The pages of the list.
    pub pages: PagesView,
    /// Where to go for the whole list, when a filter is set.
    pub all: Option<LinkView>,
}

/// The values of a field by which a list can be narrowed.
#[derive(Debug, Clone, Serialize)]
pub struct FacetView {
    /// The field's key.
    pub name: String,
    /// The field.
    pub label: String,
    /// The values that some entry has.
    pub values: Vec<CountView>,
}

/// Where in a long list a page is.
#[derive(Debug, Clone, Serialize)]
pub struct PagesView {
    /// From 1.
    pub number: usize,
    /// How many pages there are.
    pub count: usize,
    /// The page before.
    pub previous: Option<String>,
    /// The page after.
    pub next: Option<String>,
}

/// A vocabulary.
#[derive(Debug, Clone, Serialize)]
pub struct VocabularyView {
    /// What it is called.
    pub label: String,
    /// Its terms.
    pub terms: Vec<CountView>,
}

/// The search page, as it is without script.
#[derive(Debug, Clone, Serialize)]
pub struct SearchView {
    /// Every collection with its facets.
    pub collections: Vec<SearchCollectionView>,
}

/// A collection on the search page.
#[derive(Debug, Clone, Serialize)]
pub struct SearchCollectionView {
    /// The collection.
    pub collection: CollectionView,
    /// How many entries it lists.
    pub count: usize,
    /// Ways to narrow them.
    pub facets: Vec<FacetView>,
    /// The titles of all its entries, by which a browser's own "find" can find them; empty where there are
    /// more than a page should hold.
    pub titles: Vec<LinkView>,
}
