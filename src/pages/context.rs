//! Making views: what all kinds of pages have in common.

use super::census::{Census, FacetValue};
use super::plan::{Job, Page, PageId, Plan};
use super::views::{
    AlternateView, CardView, CollectionView, CountView, FacetView, LanguageView, LinkView, MenuView, PageView,
    PagesView, SiteView,
};
use super::{Subject, View};
use crate::content::{EntryId, Library, TranslationState};
use crate::ground::Argument;
use crate::links::{Documents, Graph};
use crate::pictures::Gallery;
use crate::site::{CollectionId, LanguageId, Site, Vocabulary, VocabularyId};
use crate::wording::Wording;

/// Everything that pages are made from.
pub struct Pages<'a> {
    /// The site.
    pub site: &'a Site,
    /// Its entries.
    pub library: &'a Library,
    /// Their texts.
    pub documents: &'a Documents,
    /// Their links.
    pub graph: &'a Graph,
    /// Their pictures.
    pub gallery: &'a Gallery,
    /// The words of the interface.
    pub wording: &'a Wording,
    /// Which entries are shown where.
    pub census: &'a Census,
    /// Which pages there are.
    pub plan: &'a Plan,
}

/// A page being made.
#[derive(Clone, Copy)]
pub(super) struct Maker<'a> {
    pub pages: &'a Pages<'a>,
    pub page: &'a Page,
    pub language: LanguageId,
}

impl Pages<'_> {
    /// What the template of a planned page is given.
    pub fn view(&self, page: PageId) -> View {
        let page = &self.plan.pages[page];
        Maker { pages: self, page, language: page.language }.view()
    }
}

impl Maker<'_> {
    fn view(&self) -> View {
        let template = |name: &str| format!("{name}.html");
        let (kind, title, description, subject) = match self.page.job {
            Job::Home => {
                let site = self.site();
                let description = site.description.as_ref().map_or("", |text| text.text(self.language));
                ("home", site.title.text(self.language).to_owned(), description.to_owned(), Subject::Home(self.home()))
            }
            Job::Entry(entry) => {
                let entry = self.entry(entry);
                let (title, summary) = (entry.title.clone(), entry.summary.clone());
                ("entry", title, summary, Subject::Entry(Box::new(entry)))
            }
            Job::List(..) | Job::Facet(..) | Job::Term(..) => {
                let list = self.list();
                let (title, description) = (list.title.clone(), list.description.clone());
                ("list", title, description, Subject::List(list))
            }
            Job::Vocabulary(id) => {
                let vocabulary = self.vocabulary(id);
                ("vocabulary", vocabulary.label.clone(), String::new(), Subject::Vocabulary(vocabulary))
            }
            Job::Matrix(id) => {
                let matrix = self.matrix(id);
                let (title, description) = (matrix.title.clone(), matrix.description.clone());
                ("matrix", title, description, Subject::Matrix(matrix))
            }
            Job::Cell(id, row, column) => {
                let cell = self.cell(id, row, column);
                let title = format!("{} × {}", cell.row.label, cell.column.label);
                ("cell", title, String::new(), Subject::Cell(cell))
            }
            Job::Search => ("search", self.word("search"), String::new(), Subject::Search(self.search())),
            Job::NotFound => ("not-found", self.word("not-found"), String::new(), Subject::Missing(())),
        };
        let template = match self.page.job {
            Job::Entry(entry) => {
                let collection = self.pages.library.entries[entry].collection;
                self.site().collections[collection].template.clone()
            }
            _ => template(kind),
        };
        View { page: self.page_view(kind, title, description), site: self.site_view(), subject, template }
    }

    pub(super) fn site(&self) -> &Site {
        self.pages.site
    }

    /// A word of the interface in the page's language.
    pub(super) fn word(&self, name: &str) -> String {
        self.words(name, &[])
    }

    pub(super) fn words(&self, name: &str, arguments: &[(&str, Argument)]) -> String {
        self.pages.wording.text(self.language, name, arguments)
    }

    /// The address of another page in the page's language.
    pub(super) fn href(&self, job: Job) -> Option<String> {
        self.href_in(job, self.language)
    }

    pub(super) fn href_in(&self, job: Job, language: LanguageId) -> Option<String> {
        let page = self.pages.plan.page(job, language)?;
        Some(self.page.path.link_to(&self.pages.plan.pages[page].path))
    }

    pub(super) fn language_view(&self, language: LanguageId) -> LanguageView {
        let language = &self.site().languages.all[language];
        LanguageView { tag: language.tag.clone(), name: language.name.clone(), direction: language.direction() }
    }

    /// The language of a text that a label gives: the page's, or the main one where it borrows.
    pub(super) fn own_language(&self) -> LanguageView {
        self.language_view(self.language)
    }

    fn address(&self, page: &Page) -> Option<String> {
        let path = page.path.as_str();
        // A folder is the better address where there is a server: it survives a change of software.
        let path = path.strip_suffix("index.html").unwrap_or(path);
        self.site().base_url.as_ref().map(|base| format!("{base}{path}"))
    }

    fn page_view(&self, kind: &'static str, title: String, description: String) -> PageView {
        let path = self.page.path.as_str().to_owned();
        PageView {
            kind,
            title,
            description,
            language: self.own_language(),
            root: "../".repeat(path.matches('/').count()),
            path,
            address: self.address(self.page),
            alternates: self.alternates(),
            crumbs: self.crumbs(),
            indexed: self.is_translated(self.language) && self.page.job != Job::NotFound,
        }
    }

    fn alternates(&self) -> Vec<AlternateView> {
        let languages = self.site().languages.all.ids();
        let alternate = |language: LanguageId| {
            // A page that a language lacks, such as a later page of a list, leads to that language's home.
            let plan = self.pages.plan;
            let page = plan.page(self.page.job, language).or_else(|| plan.page(Job::Home, language))?;
            let page = &plan.pages[page];
            Some(AlternateView {
                language: self.language_view(language),
                href: self.page.path.link_to(&page.path),
                address: self.address(page),
                current: language == self.language,
                translated: self.is_translated(language),
            })
        };
        languages.filter_map(alternate).collect()
    }

    /// Whether what the page is about exists in a language; lists are made in every language.
    fn is_translated(&self, language: LanguageId) -> bool {
        match self.page.job {
            Job::Entry(entry) => {
                let state = self.pages.library.entries[entry].state(language, self.site());
                state != TranslationState::Missing
            }
            _ => true,
        }
    }

    fn crumbs(&self) -> Vec<LinkView> {
        let list = |collection: CollectionId| self.href(Job::List(collection, 0)).map(|href| LinkView { label: self.site().collections[collection].label.text(self.language).to_owned(), href });
        let vocabulary = |id: VocabularyId| self.href(Job::Vocabulary(id)).map(|href| LinkView { label: self.site().vocabularies[id].label.text(self.language).to_owned(), href });
        let home = self.href(Job::Home).map(|href| LinkView { label: self.word("home"), href });
        let parent = match self.page.job {
            Job::Home => return Vec::new(),
            Job::Entry(entry) => list(self.pages.library.entries[entry].collection),
            Job::Facet(collection, ..) => list(collection),
            Job::Term(id, _) => vocabulary(id),
            Job::Cell(matrix, ..) => {
                let label = self.site().matrices[matrix].title.text(self.language).to_owned();
                self.href(Job::Matrix(matrix)).map(|href| LinkView { label, href })
            }
            Job::List(..) | Job::Vocabulary(_) | Job::Matrix(_) | Job::Search | Job::NotFound => None,
        };
        home.into_iter().chain(parent).collect()
    }

    fn site_view(&self) -> SiteView {
        let site = self.site();
        let link = |label: &str, job: Job| self.href(job).map(|href| LinkView { label: label.to_owned(), href });
        let mut menu: Vec<(usize, CollectionId)> =
            site.collections.iter().filter_map(|(id, collection)| Some((collection.menu?, id))).collect();
        menu.sort_unstable();
        let contribute = site.contribute.as_ref().and_then(|name| self.named_entry(name));
        SiteView {
            title: site.title.text(self.language).to_owned(),
            description: site.description.as_ref().map_or("", |text| text.text(self.language)).to_owned(),
            edition: site.edition.map(|date| self.date(date)).unwrap_or_default(),
            home: self.href(Job::Home).unwrap_or_default(),
            search: self.href(Job::Search).unwrap_or_default(),
            contribute: contribute.and_then(|entry| self.entry_link(entry)),
            menu: menu.into_iter().filter_map(|(_, id)| self.menu_item(id)).collect(),
            matrices: site
                .matrices
                .iter()
                .filter_map(|(id, matrix)| link(matrix.title.text(self.language), Job::Matrix(id)))
                .collect(),
            vocabularies: site
                .vocabularies
                .iter()
                .filter_map(|(id, vocabulary)| link(vocabulary.label.text(self.language), Job::Vocabulary(id)))
                .collect(),
            pages: site
                .collections
                .iter()
                .filter(|(_, collection)| !collection.listed)
                .flat_map(|(id, _)| self.pages.census.listed(id))
                .filter_map(|entry| self.entry_link(*entry))
                .collect(),
        }
    }

    fn menu_item(&self, collection: CollectionId) -> Option<MenuView> {
        let href = self.href(Job::List(collection, 0))?;
        let current = match self.page.job {
            Job::Entry(entry) => self.pages.library.entries[entry].collection == collection,
            Job::List(listed, _) | Job::Facet(listed, ..) => listed == collection,
            _ => false,
        };
        let label = self.site().collections[collection].label.text(self.language).to_owned();
        Some(MenuView { label, href, current })
    }

    /// The entry that `collection/slug` names.
    fn named_entry(&self, name: &str) -> Option<EntryId> {
        let (collection, slug) = name.split_once('/')?;
        self.pages.library.find(self.site().collection(collection)?, slug)
    }

    pub(super) fn entry_link(&self, entry: EntryId) -> Option<LinkView> {
        let label = self.pages.library.title(self.site(), entry, self.language).to_owned();
        Some(LinkView { label, href: self.href(Job::Entry(entry))? })
    }

    pub(super) fn collection_view(&self, id: CollectionId) -> CollectionView {
        let collection = &self.site().collections[id];
        let description = collection.description.as_ref();
        CollectionView {
            name: collection.name.clone(),
            label: collection.label.text(self.language).to_owned(),
            singular: collection.singular.text(self.language).to_owned(),
            description: description.map_or("", |text| text.text(self.language)).to_owned(),
            href: self.href(Job::List(id, 0)),
        }
    }

    pub(super) fn card(&self, id: EntryId) -> CardView {
        let entry = &self.pages.library.entries[id];
        let collection = &self.site().collections[entry.collection];
        let version = entry.version(self.language);
        let summary = collection.summary().and_then(|field| version.values.text(field)).unwrap_or("");
        let marks = collection.card.iter().map(|field| self.field(entry, &collection.fields, *field, &version.values));
        CardView {
            title: self.pages.library.title(self.site(), id, self.language).to_owned(),
            href: self.href(Job::Entry(id)).unwrap_or_default(),
            collection: self.collection_view(entry.collection),
            summary: summary.to_owned(),
            language: self.language_view(entry.language_shown(self.language, self.site())),
            marks: marks.filter(|field| !field.values.is_empty()).collect(),
        }
    }

    pub(super) fn cards(&self, entries: &[EntryId]) -> Vec<CardView> {
        entries.iter().map(|entry| self.card(*entry)).collect()
    }

    /// What readers call a facet value.
    pub(super) fn value_label(&self, value: FacetValue) -> String {
        match value {
            FacetValue::Term(vocabulary, term) => {
                self.site().vocabularies[vocabulary].terms[term].label.text(self.language).to_owned()
            }
            FacetValue::Entry(entry) => self.pages.library.title(self.site(), entry, self.language).to_owned(),
        }
    }

    /// The page about a facet value itself: a term's page or an entry's.
    pub(super) fn value_page(&self, value: FacetValue) -> Option<String> {
        match value {
            FacetValue::Term(vocabulary, term) => self.href(Job::Term(vocabulary, term)),
            FacetValue::Entry(entry) => self.href(Job::Entry(entry)),
        }
    }

    /// The facets of a collection, with the number of entries behind each value.
    pub(super) fn facets(&self, id: CollectionId) -> Vec<FacetView> {
        let collection = &self.site().collections[id];
        let facets = collection.facets.iter().zip(self.pages.census.facets(id)).enumerate();
        facets
            .filter_map(|(position, (path, facet))| {
                let field = collection.fields.at(path)?;
                let mut values: Vec<(FacetValue, usize)> =
                    facet.iter().map(|(value, entries)| (*value, entries.len())).collect();
                self.sort_values(&mut values);
                let counts = values.into_iter().filter_map(|(value, count)| {
                    let href = self.href(Job::Facet(id, position, value, 0))?;
                    Some(CountView { label: self.value_label(value), href, count, depth: self.depth(value) })
                });
                let values: Vec<CountView> = counts.collect();
                let label = field.label.text(self.language).to_owned();
                (!values.is_empty()).then(|| FacetView { name: super::plan::field_name(&collection.fields, path), label, values })
            })
            .collect()
    }

    /// Entries in the order of their collection; countries, whose codes mean nothing to a reader's eye, by
    /// name; other terms as their vocabulary has them.
    fn sort_values(&self, values: &mut [(FacetValue, usize)]) {
        values.sort_by_cached_key(|(value, _)| match value {
            FacetValue::Entry(entry) => (self.pages.census.position(*entry), String::new()),
            FacetValue::Term(vocabulary, _) if self.is_flat_standard(*vocabulary) => (0, self.value_label(*value)),
            FacetValue::Term(_, term) => (crate::ground::Id::index(*term), String::new()),
        });
    }

    fn is_flat_standard(&self, vocabulary: VocabularyId) -> bool {
        let vocabulary: &Vocabulary = &self.site().vocabularies[vocabulary];
        vocabulary.name == crate::site::COUNTRIES
    }

    /// How deep a term lies below those of its own vocabulary.
    pub(super) fn depth(&self, value: FacetValue) -> usize {
        let FacetValue::Term(id, mut term) = value else { return 0 };
        let vocabulary = &self.site().vocabularies[id];
        if vocabulary.parents != Some(id) {
            return 0;
        }
        let mut depth = 0;
        while let Some(parent) = vocabulary.terms[term].parent.filter(|_| depth < 8) {
            (depth, term) = (depth + 1, parent);
        }
        depth
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
    pub(super) fn page_of<'e>(&self, entries: &'e [EntryId], number: usize) -> &'e [EntryId] {
        entries.chunks(self.site().page_size).nth(number).unwrap_or_default()
    }
}
