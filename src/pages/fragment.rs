//! Fragments: what many pages share, so that it is made and rendered once and not on every page.
//!
//! The line of an entry stands in a dozen lists, the ways to narrow a list on each of its pages, menus on all pages. A fragment
//! is made for no page in particular; each page fills in [its own way to the root](super::rendered). Who renders them and how long
//! they are kept is not known here.

use std::sync::Arc;

use super::maker::{Maker, Standpoint};
use super::plan::Job;
use super::rendered::{FILE, Html, ROOT, Rendered};
use super::views::{
    AlternateView, AroundView, FacetsView, FragmentPageView, FragmentView, FrameView, LanguagesView,
    LineView, SiteView,
};
use crate::content::EntryId;
use crate::site::{CollectionId, LanguageId};

/// What several pages of a language share.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Fragment {
    /// Style and scripts of every page.
    Head,
    /// The site's name and the search, on pages of a kind.
    Brand(&'static str),
    /// The main menu, on pages of a kind that belong to a collection or to none.
    Menu(&'static str, Option<CollectionId>),
    /// The foot of every page.
    Foot,
    /// The way to the same page in the other languages, of which it is not translated into these.
    Languages(Vec<LanguageId>),
    /// An entry in a list.
    Line {
        /// The entry.
        entry: EntryId,
        /// Whether the list has a heading of its own above the entry's.
        below_heading: bool,
    },
    /// The ways to narrow the lists of a collection.
    Facets(CollectionId),
}

/// Keeps what pages share.
pub trait Fragments: Sync {
    /// The HTML of a fragment; `make` is asked what its template is given, unless it is known.
    fn html(
        &self,
        language: LanguageId,
        fragment: &Fragment,
        make: &dyn Fn() -> FragmentView,
    ) -> Arc<Rendered>;

    /// The site as pages of a language see it that lie so deep below the root, or as fragments do; `make` is asked unless it
    /// is known.
    fn site(&self, language: LanguageId, depth: Option<usize>, make: &dyn Fn() -> SiteView) -> Arc<SiteView>;
}

/// No fragments: for whoever needs no HTML.
pub struct NoFragments;

impl Fragments for NoFragments {
    fn html(&self, _: LanguageId, _: &Fragment, _: &dyn Fn() -> FragmentView) -> Arc<Rendered> {
        Arc::new(Rendered::new(""))
    }

    fn site(&self, _: LanguageId, _: Option<usize>, make: &dyn Fn() -> SiteView) -> Arc<SiteView> {
        Arc::new(make())
    }
}

impl Fragment {
    /// The template that renders it.
    pub fn template(&self) -> &'static str {
        match self {
            Self::Head => "head.html",
            Self::Brand(_) => "brand.html",
            Self::Menu(..) => "menu.html",
            Self::Foot => "foot.html",
            Self::Languages(_) => "languages.html",
            Self::Line { .. } => "line.html",
            Self::Facets(_) => "facets.html",
        }
    }
}

impl Maker<'_> {
    /// A fragment with what it leaves to the page filled in.
    pub(super) fn fragment(&self, fragment: &Fragment) -> Html {
        Html::of(&[self.rendered(fragment)], &self.root(), self.file())
    }

    /// The lines of entries in a list.
    pub(super) fn lines(&self, entries: &[EntryId], below_heading: bool) -> Html {
        let line = |entry: &EntryId| self.rendered(&Fragment::Line { entry: *entry, below_heading });
        let lines: Vec<Arc<Rendered>> = entries.iter().map(line).collect();
        Html::of(&lines, &self.root(), self.file())
    }

    fn rendered(&self, fragment: &Fragment) -> Arc<Rendered> {
        let anywhere = Maker { from: Standpoint::Root(ROOT), ..*self };
        self.fragments.html(self.language, fragment, &|| anywhere.fragment_view(fragment))
    }

    /// The page's file in the folder of its language.
    fn file(&self) -> &str {
        let path = self.page.path.as_str();
        path.strip_prefix(&self.site().language_folder(self.page.language)).unwrap_or(path)
    }

    fn fragment_view(&self, fragment: &Fragment) -> FragmentView {
        match fragment {
            Fragment::Head | Fragment::Foot => self.around(None, None),
            Fragment::Brand(kind) => self.around(Some(kind), None),
            Fragment::Menu(kind, collection) => self.around(Some(kind), *collection),
            Fragment::Languages(missing) => self.alternates(missing),
            Fragment::Line { entry, below_heading } => FragmentView::Line(LineView {
                card: self.card(*entry),
                heading: if *below_heading { "h3" } else { "h2" },
            }),
            Fragment::Facets(collection) => {
                FragmentView::Facets(FacetsView { facets: self.facets(*collection) })
            }
        }
    }

    /// The same page in all languages: each has the same pages, in a folder of its own.
    fn alternates(&self, missing: &[LanguageId]) -> FragmentView {
        let alternate = |language: LanguageId| AlternateView {
            language: self.language_view(language),
            href: format!("{ROOT}{}{FILE}", self.site().language_folder(language)),
            current: language == self.language,
            translated: !missing.contains(&language),
        };
        let alternates = self.site().languages.all.ids().map(alternate).collect();
        FragmentView::Languages(LanguagesView { alternates })
    }

    fn around(&self, kind: Option<&'static str>, current: Option<CollectionId>) -> FragmentView {
        let others = self.site().languages.all.ids().filter(|language| *language != self.language);
        FragmentView::Around(AroundView {
            page: FragmentPageView {
                kind: kind.unwrap_or_default(),
                language: self.own_language(),
                root: ROOT.to_owned(),
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
            head: self.fragment(&Fragment::Head),
            brand: self.fragment(&Fragment::Brand(kind)),
            menu: self.fragment(&Fragment::Menu(kind, self.collection_of_page())),
            foot: self.fragment(&Fragment::Foot),
            languages: (self.site().languages.all.len() > 1)
                .then(|| self.fragment(&Fragment::Languages(self.not_translated_into()))),
        }
    }

    /// The languages that the page is not translated into.
    fn not_translated_into(&self) -> Vec<LanguageId> {
        let languages = self.site().languages.all.ids();
        languages.filter(|language| !self.pages.is_translated(self.page.job, *language)).collect()
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
