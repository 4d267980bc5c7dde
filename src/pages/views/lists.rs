//! Lists, the home page, vocabularies and the search page.

use serde::Serialize;

use super::{CardView, CollectionView, CountView, GroupView, LinkView, PageLinkView};
use crate::pages::Html;

/// The home page.
#[derive(Debug, Clone, Serialize)]
pub struct HomeView {
    /// The start pages.
    pub starts: Vec<PageLinkView>,
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
    pub groups: Vec<LinesView>,
    /// Ways to narrow the list, as safe HTML: `facets.html`, if there are any.
    pub facets: Option<Html>,
    /// The pages of the list.
    pub pages: PagesView,
    /// Where to go for the whole list, when a filter is set.
    pub all: Option<LinkView>,
    /// What readers must know of the vocabulary of a term; may be empty.
    pub note: String,
}

/// Entries of a list under a heading.
#[derive(Debug, Clone, Serialize)]
pub struct LinesView {
    /// The heading; empty where the list has one group.
    pub label: String,
    /// What the heading leads to.
    pub href: Option<String>,
    /// The entries as safe HTML: `line.html` of each, one behind the other.
    pub lines: Html,
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
    /// All its terms as tiles under those of a broader vocabulary, if it has one: countries by region.
    pub areas: Vec<AreaView>,
    /// What readers must know of it; may be empty.
    pub note: String,
}

/// A broad term of a vocabulary that another one is grouped by.
#[derive(Debug, Clone, Serialize)]
pub struct AreaView {
    /// What it is called.
    pub label: String,
    /// The terms below it under which something stands.
    pub groups: Vec<TileGroupView>,
}

/// Tiles under one heading.
#[derive(Debug, Clone, Serialize)]
pub struct TileGroupView {
    /// What the term above them is called.
    pub label: String,
    /// Its page, if it has one.
    pub href: Option<String>,
    /// The tiles.
    pub tiles: Vec<TileView>,
}

/// A term as a tile.
#[derive(Debug, Clone, Serialize)]
pub struct TileView {
    /// Its short name: what front matter says.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// Its page, if it has one.
    pub href: Option<String>,
    /// How many entries carry it.
    pub count: usize,
    /// 0 none, 1 some, 2 filled, 3 well filled.
    pub level: usize,
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
