//! Making views: what all kinds of pages have in common.

use super::census::Census;
use super::plan::{Job, Page, PageId, Plan};
use super::views::LanguageView;
use super::{Subject, View};
use crate::content::Library;
use crate::ground::Argument;
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
                (
                    "home",
                    site.title.text(self.language).to_owned(),
                    self.label_or_empty(site.description.as_ref()),
                    Subject::Home(self.home()),
                )
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
            Job::Trace(id) => {
                let trace = self.trace(id);
                let (title, description) = (trace.title.clone(), trace.description.clone());
                ("trace", title, description, Subject::Trace(trace))
            }
            Job::Sheets => ("sheets", self.word("sheets"), String::new(), Subject::Sheets(self.sheets())),
            Job::Checklist(id, about) => {
                let checklist = self.checklist(id, about);
                let title = match &checklist.about {
                    Some(about) => format!("{}: {}", checklist.title, about.title),
                    None => checklist.title.clone(),
                };
                let description = checklist.description.clone();
                ("checklist", title, description, Subject::Checklist(Box::new(checklist)))
            }
            Job::Worksheet(id) => {
                let worksheet = self.worksheet(id);
                let (title, description) = (worksheet.title.clone(), worksheet.description.clone());
                ("worksheet", title, description, Subject::Worksheet(worksheet))
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
        Some(self.page.path.link_to(&self.pages.plan.pages[page].path))
    }

    pub(super) fn language_view(&self, language: LanguageId) -> LanguageView {
        let language = &self.site().languages.all[language];
        LanguageView {
            tag: language.tag.clone(),
            name: language.name.clone(),
            direction: language.direction(),
        }
    }

    /// The language of a text that a label gives: the page's, or the main one where it borrows.
    pub(super) fn own_language(&self) -> LanguageView {
        self.language_view(self.language)
    }
}
