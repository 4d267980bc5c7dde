//! What is around every page: its address, the same page in other languages, the way here, menus.

use super::maker::Maker;
use super::plan::Job;
use super::views::{AddressView, LinkView, MenuView, PageView, SiteView};
use crate::content::EntryId;
use crate::site::{CollectionId, Language, LanguageId};

impl Maker<'_> {
    pub(super) fn page_view(&self, kind: &'static str, title: String, description: String) -> PageView {
        PageView {
            kind,
            title,
            description,
            language: self.own_language(),
            root: self.root(),
            path: self.page.path.as_str().to_owned(),
            address: self.pages.address(self.page),
            addresses: self.addresses(),
            crumbs: self.crumbs(),
            feed: self.feed(),
            indexed: self.pages.is_indexed(self.page),
        }
    }

    /// The page by its full addresses, in the languages that it is translated into.
    fn addresses(&self) -> Vec<AddressView> {
        let (plan, job) = (self.pages.plan, self.page.job);
        let languages = self.site().languages.all.iter();
        let translated = languages.filter(|(language, _)| self.pages.is_translated(job, *language));
        let address = |(id, language): (LanguageId, &Language)| {
            let address = self.pages.address(&plan.pages[plan.page(job, id)?])?;
            Some(AddressView { tag: language.tag.clone(), address })
        };
        translated.filter_map(address).collect()
    }

    /// The feed of the page's language, if there is one.
    fn feed(&self) -> Option<String> {
        Some(self.link_to(&self.pages.feed_path(self.language)?))
    }

    fn crumbs(&self) -> Vec<LinkView> {
        let home = self.href(Job::Home).map(|href| LinkView { label: self.word("home"), href });
        let parent = match self.page.job {
            Job::Home => return Vec::new(),
            Job::Entry(entry) => Some(Job::List(self.pages.library.entries[entry].collection, 0)),
            Job::Facet(collection, ..) | Job::Form(collection) => Some(Job::List(collection, 0)),
            Job::Term(vocabulary, ..) => Some(Job::Vocabulary(vocabulary)),
            Job::Cell(matrix, ..) => Some(Job::Matrix(matrix)),
            Job::Comparison(comparison, Some(_)) => Some(Job::Comparison(comparison, None)),
            Job::Checklist(..) | Job::Worksheet(_) => Some(Job::Sheets),
            Job::Sheets
            | Job::List(..)
            | Job::Vocabulary(_)
            | Job::Matrix(_)
            | Job::Trace(_)
            | Job::Start(_)
            | Job::News(_)
            | Job::Glossary
            | Job::Translations
            | Job::Plot(_)
            | Job::Comparison(_, None)
            | Job::Search
            | Job::NotFound => None,
        };
        home.into_iter().chain(parent.and_then(|parent| self.link(parent))).collect()
    }

    pub(super) fn site_view(&self) -> SiteView {
        let site = self.site();
        let contribute = site.contribute.as_ref().and_then(|name| self.named_entry(name));
        SiteView {
            title: self.name(Job::Home),
            description: self.about(Job::Home),
            edition: site.edition.map(|date| self.date(date)).unwrap_or_default(),
            home: self.href(Job::Home).unwrap_or_default(),
            search: self.href(Job::Search).unwrap_or_default(),
            contribute: contribute.and_then(|entry| self.link(Job::Entry(entry))),
            sheets: self.href(Job::Sheets),
            matrices: site.matrices.ids().filter_map(|id| self.link(Job::Matrix(id))).collect(),
            traces: site.traces.ids().filter_map(|id| self.link(Job::Trace(id))).collect(),
            starts: site.starts.ids().filter_map(|id| self.link(Job::Start(id))).collect(),
            news: self.link(Job::News(0)),
            glossary: self.link(Job::Glossary),
            translations: self.link(Job::Translations),
            plots: site.plots.ids().filter_map(|id| self.link(Job::Plot(id))).collect(),
            comparisons: site
                .comparisons
                .ids()
                .filter_map(|id| self.link(Job::Comparison(id, None)))
                .collect(),
            forms: site.collections.ids().filter_map(|id| self.link(Job::Form(id))).collect(),
            vocabularies: site
                .vocabularies
                .iter()
                .filter(|(_, vocabulary)| vocabulary.featured)
                .filter_map(|(id, _)| self.link(Job::Vocabulary(id)))
                .collect(),
            pages: site
                .collections
                .iter()
                .filter(|(_, collection)| !collection.listed)
                .flat_map(|(id, _)| self.pages.census.listed(id))
                .filter_map(|entry| self.link(Job::Entry(*entry)))
                .collect(),
        }
    }

    /// The main menu, on pages that belong to a collection or to none.
    pub(super) fn menu(&self, current: Option<CollectionId>) -> Vec<MenuView> {
        let collections = self.site().collections.iter();
        let mut order: Vec<(usize, CollectionId)> =
            collections.filter_map(|(id, collection)| Some((collection.menu?, id))).collect();
        order.sort_unstable();
        let item = |(_, id): (usize, CollectionId)| {
            let LinkView { label, href } = self.link(Job::List(id, 0))?;
            Some(MenuView { label, href, current: current == Some(id) })
        };
        order.into_iter().filter_map(item).collect()
    }

    /// The entry that `collection/slug` names.
    fn named_entry(&self, name: &str) -> Option<EntryId> {
        let (collection, slug) = name.split_once('/')?;
        self.pages.library.find(self.site().collection(collection)?, slug)
    }
}
