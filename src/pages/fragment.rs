//! Fragments: what many pages share, so that it is made and rendered once and not on every page.
//!
//! The line of an entry stands in a dozen lists, the ways to narrow a list on each of its pages, menus on all pages. A fragment
//! is made as if for a page whose way to the root is [`ROOT`], which each page replaces by its own way. Who renders them and
//! how long they are kept is not known here.

use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::maker::{Maker, Standpoint};
use super::plan::Job;
use super::views::{AroundView, FacetsView, FragmentPageView, FragmentView, FrameView, LineView, SiteView};
use crate::content::EntryId;
use crate::site::{CollectionId, LanguageId};

/// What stands for a page's way to the root. This character is for use inside programs alone and has no place in a text
/// (Unicode Standard, section 23.7).
const ROOT: char = '\u{fdd0}';

/// What several pages of a language share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fragment {
    /// Style and scripts of every page.
    Head,
    /// The site's name and the search, on pages of a kind.
    Brand(&'static str),
    /// The main menu, on pages of a kind that belong to a collection or to none.
    Menu(&'static str, Option<CollectionId>),
    /// The foot of every page.
    Foot,
    /// An entry in a list, below a heading or not.
    Line(EntryId, bool),
    /// The ways to narrow the lists of a collection.
    Facets(CollectionId),
}

/// The HTML of a fragment, for any page.
#[derive(Debug)]
pub struct Rendered {
    html: String,
    hash: blake3::Hash,
}

/// The HTML of a fragment on a page. For a hash of the page it is the hash of the fragment: what else it says, the way to the
/// root, the page says itself.
#[derive(Debug, Clone)]
pub struct Html {
    text: String,
    fragment: blake3::Hash,
}

/// Keeps what pages share.
pub trait Fragments: Sync {
    /// The HTML of a fragment; `make` is asked what its template is given, unless it is known.
    fn html(
        &self,
        language: LanguageId,
        fragment: Fragment,
        make: &dyn Fn() -> FragmentView,
    ) -> Arc<Rendered>;

    /// The site as pages of a language see it that lie so deep below the root, or as fragments do; `make` is asked unless it
    /// is known.
    fn site(&self, language: LanguageId, depth: Option<usize>, make: &dyn Fn() -> SiteView) -> Arc<SiteView>;
}

/// No fragments: for whoever needs no HTML.
pub struct NoFragments;

impl Fragments for NoFragments {
    fn html(&self, _: LanguageId, _: Fragment, _: &dyn Fn() -> FragmentView) -> Arc<Rendered> {
        Arc::new(Rendered::new(String::new()))
    }

    fn site(&self, _: LanguageId, _: Option<usize>, make: &dyn Fn() -> SiteView) -> Arc<SiteView> {
        Arc::new(make())
    }
}

impl Fragment {
    /// The template that renders it.
    pub fn template(self) -> &'static str {
        match self {
            Self::Head => "head.html",
            Self::Brand(_) => "brand.html",
            Self::Menu(..) => "menu.html",
            Self::Foot => "foot.html",
            Self::Line(..) => "line.html",
            Self::Facets(_) => "facets.html",
        }
    }
}

impl Rendered {
    /// A fragment that was rendered.
    pub fn new(html: String) -> Self {
        let hash = blake3::hash(html.as_bytes());
        Self { html, hash }
    }

    /// The fragment on a page.
    fn with_root(&self, root: &str) -> Html {
        let text = self.html.replace(ROOT, root);
        Html { text, fragment: self.hash }
    }
}

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.serialize_str(&self.text)
        } else {
            serializer.serialize_bytes(self.fragment.as_bytes())
        }
    }
}

impl Maker<'_> {
    /// A fragment with the page's own way to the root in it.
    pub(super) fn fragment(&self, fragment: Fragment) -> Html {
        let root = ROOT.to_string();
        let anywhere = Maker { from: Standpoint::Root(&root), ..*self };
        let rendered = self.fragments.html(self.language, fragment, &|| anywhere.fragment_view(fragment));
        rendered.with_root(&self.root())
    }

    fn fragment_view(&self, fragment: Fragment) -> FragmentView {
        match fragment {
            Fragment::Head | Fragment::Foot => self.around(None, None),
            Fragment::Brand(kind) => self.around(Some(kind), None),
            Fragment::Menu(kind, collection) => self.around(Some(kind), collection),
            Fragment::Line(entry, below_heading) => FragmentView::Line(LineView {
                card: self.card(entry),
                heading: if below_heading { "h3" } else { "h2" },
            }),
            Fragment::Facets(collection) => {
                FragmentView::Facets(FacetsView { facets: self.facets(collection) })
            }
        }
    }

    fn around(&self, kind: Option<&'static str>, current: Option<CollectionId>) -> FragmentView {
        let others = self.site().languages.all.ids().filter(|language| *language != self.language);
        FragmentView::Around(AroundView {
            page: FragmentPageView {
                kind: kind.unwrap_or_default(),
                language: self.own_language(),
                root: ROOT.to_string(),
            },
            site: self.fragments.site(self.language, None, &|| self.site_view()),
            menu: self.menu(current),
            languages: std::iter::once(self.language)
                .chain(others)
                .map(|language| self.language_view(language))
                .collect(),
        })
    }

    /// What is around the page.
    pub(super) fn frame(&self, kind: &'static str) -> FrameView {
        FrameView {
            head: self.fragment(Fragment::Head),
            brand: self.fragment(Fragment::Brand(kind)),
            menu: self.fragment(Fragment::Menu(kind, self.collection_of_page())),
            foot: self.fragment(Fragment::Foot),
        }
    }

    /// The collection to which the page belongs in the menu.
    fn collection_of_page(&self) -> Option<CollectionId> {
        match self.page.job {
            Job::Entry(entry) => Some(self.pages.library.entries[entry].collection),
            Job::List(collection, _) | Job::Facet(collection, ..) => Some(collection),
            _ => None,
        }
    }

    /// The site as this page sees it.
    pub(super) fn shared_site(&self) -> Arc<SiteView> {
        let root = self.root();
        let anywhere = Maker { from: Standpoint::Root(&root), ..*self };
        self.fragments.site(self.language, Some(self.depth()), &|| anywhere.site_view())
    }
}
