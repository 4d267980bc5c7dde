//! Making views: what all kinds of pages have in common.

use super::census::Census;
use super::fragment::Fragments;
use super::plan::{Job, Page, PageId, Plan};
use super::views::LanguageView;
use super::{Subject, View};
use crate::content::{Entry, Library};
use crate::ground::{Argument, SitePath};
use crate::links::{Documents, Graph};
use crate::pictures::Gallery;
use crate::site::{Label, LanguageId, Site};
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
    pub fragments: &'a dyn Fragments,
    /// Where addresses lead from.
    pub from: Standpoint<'a>,
}

/// Where addresses lead from.
#[derive(Clone, Copy)]
pub(super) enum Standpoint<'a> {
    /// The page being made.
    Page,
    /// The root of the site, with what leads there from several pages.
    Root(&'a str),
}

impl Pages<'_> {
    /// What the template of a planned page is given, with what it shares with other pages.
    pub fn view(&self, page: PageId, fragments: &dyn Fragments) -> View {
        Maker::of(self, &self.plan.pages[page], fragments).view()
    }
}

impl<'a> Maker<'a> {
    /// What makes a page.
    pub fn of(pages: &'a Pages<'a>, page: &'a Page, fragments: &'a dyn Fragments) -> Self {
        Self { pages, page, language: page.language, fragments, from: Standpoint::Page }
    }
}

impl Maker<'_> {
    fn view(&self) -> View {
        let job = self.page.job;
        let (kind, subject) = self.subject(job);
        let template = match job {
            Job::Entry(entry) => {
                let collection = self.pages.library.entries[entry].collection;
                self.site().collections[collection].template.clone()
            }
            _ => format!("{kind}.html"),
        };
        let page = self.page_view(kind, self.name(job), self.about(job));
        View { page, site: self.shared_site(), frame: self.frame(kind), subject, template }
    }

    /// What the page is about, and the name of its kind.
    fn subject(&self, job: Job) -> (&'static str, Subject) {
        match job {
            Job::Home => ("home", Subject::Home(self.home())),
            Job::Entry(entry) => ("entry", Subject::Entry(Box::new(self.entry(entry)))),
            Job::List(id, number) => ("list", Subject::List(self.collection_list(id, number))),
            Job::Facet(id, position, value, number) => {
                ("list", Subject::List(self.facet_list(id, position, value, number)))
            }
            Job::Term(vocabulary, term, number) => {
                ("list", Subject::List(self.term_list(vocabulary, term, number)))
            }
            Job::Vocabulary(id) => ("vocabulary", Subject::Vocabulary(self.vocabulary(id))),
            Job::Matrix(id) => ("matrix", Subject::Matrix(self.matrix(id))),
            Job::Cell(id, row, column) => ("cell", Subject::Cell(self.cell(id, row, column))),
            Job::Trace(id) => ("trace", Subject::Trace(self.trace(id))),
            Job::Plot(id) => ("plot", Subject::Plot(self.plot(id))),
            Job::Comparison(id, about) => {
                ("comparison", Subject::Comparison(Box::new(self.comparison(id, about))))
            }
            Job::Start(id) => ("start", Subject::Start(self.start(id))),
            Job::News(number) => ("news", Subject::News(self.news(number))),
            Job::Glossary => ("glossary", Subject::Glossary(self.glossary())),
            Job::Translations => ("translations", Subject::Translations(self.translations())),
            Job::Sheets => ("sheets", Subject::Sheets(self.sheets())),
            Job::Checklist(id, about) => {
                ("checklist", Subject::Checklist(Box::new(self.checklist(id, about))))
            }
            Job::Worksheet(id) => ("worksheet", Subject::Worksheet(self.worksheet(id))),
            Job::Form(id) => ("form", Subject::Form(self.form(id))),
            Job::Search => ("search", Subject::Search(self.search())),
            Job::NotFound => ("not-found", Subject::Missing(())),
        }
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

    /// A text that may be missing, in the page's language.
    pub(super) fn label_or_empty(&self, label: Option<&Label>) -> String {
        label.map_or("", |label| label.text(self.language)).to_owned()
    }

    /// The address of another page in the page's language.
    pub(super) fn href(&self, job: Job) -> Option<String> {
        self.href_in(job, self.language)
    }

    pub(super) fn href_in(&self, job: Job, language: LanguageId) -> Option<String> {
        let page = self.pages.plan.page(job, language)?;
        Some(self.link_to(&self.pages.plan.pages[page].path))
    }

    /// The address of a file of the site.
    pub(super) fn link_to(&self, target: &SitePath) -> String {
        match self.from {
            Standpoint::Page => self.page.path.link_to(target),
            Standpoint::Root(root) => [root, target.as_str()].concat(),
        }
    }

    /// How many folders the page lies below the root.
    pub(super) fn depth(&self) -> usize {
        self.page.path.as_str().matches('/').count()
    }

    /// What leads from the page to the root.
    pub(super) fn root(&self) -> String {
        "../".repeat(self.depth())
    }

    pub(super) fn language_view(&self, language: LanguageId) -> LanguageView {
        let language = &self.site().languages.all[language];
        LanguageView {
            tag: language.tag.clone(),
            name: language.name.clone(),
            direction: language.direction(),
        }
    }

    /// The language of the version that readers of the page get of an entry.
    pub(super) fn language_of_entry(&self, entry: &Entry) -> LanguageView {
        self.language_view(entry.language_shown(self.language, self.site()))
    }

    /// The language of the page.
    pub(super) fn own_language(&self) -> LanguageView {
        self.language_view(self.language)
    }
}
