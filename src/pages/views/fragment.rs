//! Fragments: what several pages share, and what the templates of fragments are given.

use std::sync::Arc;

use serde::Serialize;

use super::{AlternateView, CardView, FacetView, LanguageView, MenuView, SiteView};
use crate::pages::Html;

/// What is around a page, as safe HTML that was rendered once for many pages.
#[derive(Debug, Clone, Serialize)]
pub struct FrameView {
    /// Style and scripts: `head.html`.
    pub head: Html,
    /// The site's name and the search: `brand.html`.
    pub brand: Html,
    /// The main menu: `menu.html`.
    pub menu: Html,
    /// The foot: `foot.html`.
    pub foot: Html,
    /// The way to the other languages, where the site has several: `languages.html`.
    pub languages: Option<Html>,
}

/// What the template of a fragment is given.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum FragmentView {
    /// For what is around pages.
    Around(AroundView),
    /// For an entry in a list.
    Line(LineView),
    /// For the ways to narrow a list.
    Facets(FacetsView),
    /// For the way to the other languages.
    Languages(LanguagesView),
}

/// What is around pages of a kind.
#[derive(Debug, Clone, Serialize)]
pub struct AroundView {
    /// What these pages have in common.
    pub page: FragmentPageView,
    /// The site.
    #[serde(skip)]
    pub site: Arc<SiteView>,
    /// The main menu.
    pub menu: Vec<MenuView>,
    /// The languages of the site, that of the page first.
    pub languages: Vec<LanguageView>,
}

/// What the pages around which a fragment stands have in common.
#[derive(Debug, Clone, Serialize)]
pub struct FragmentPageView {
    /// Their kind, for `brand.html` and `menu.html`; else empty.
    pub kind: &'static str,
    /// Their language.
    pub language: LanguageView,
    /// What leads from them to the root.
    pub root: String,
}

/// An entry in a list.
#[derive(Debug, Clone, Serialize)]
pub struct LineView {
    /// The entry.
    pub card: CardView,
    /// The element of its heading: `h2`, or `h3` below a heading.
    pub heading: &'static str,
}

/// The ways to narrow a list.
#[derive(Debug, Clone, Serialize)]
pub struct FacetsView {
    /// The fields.
    pub facets: Vec<FacetView>,
}

/// The same page in all languages.
#[derive(Debug, Clone, Serialize)]
pub struct LanguagesView {
    /// The page in each language, this one included.
    pub alternates: Vec<AlternateView>,
}
