//! What pages are called and what they are about, wherever that is said: in titles, on the way here, in links.

use super::maker::Maker;
use super::plan::Job;
use super::views::{LinkView, PageLinkView};
use crate::content::EntryId;
use crate::site::Label;

impl Maker<'_> {
    /// What readers call a page.
    pub(super) fn name(&self, job: Job) -> String {
        let site = self.site();
        let text = |label: &Label| label.text(self.language).to_owned();
        match job {
            Job::Home => text(&site.title),
            Job::Entry(entry) => self.pages.library.title(site, entry, self.language),
            Job::List(collection, _) => text(&site.collections[collection].label),
            Job::Facet(_, _, value, _) => self.value_label(value),
            Job::Vocabulary(vocabulary) => text(&site.vocabularies[vocabulary].label),
            Job::Term(vocabulary, term, _) => text(&site.vocabularies[vocabulary].terms[term].label),
            Job::Matrix(matrix) => text(&site.matrices[matrix].title),
            Job::Cell(_, row, column) => {
                format!("{} × {}", self.value_label(row), self.value_label(column))
            }
            Job::Trace(trace) => text(&site.traces[trace].title),
            Job::Start(start) => text(&site.starts[start].title),
            Job::Plot(plot) => text(&site.plots[plot].title),
            Job::Comparison(comparison, about) => self.name_about(&site.comparisons[comparison].title, about),
            Job::Checklist(checklist, about) => self.name_about(&site.checklists[checklist].title, about),
            Job::Worksheet(worksheet) => text(&site.worksheets[worksheet].title),
            Job::Form(collection) => self.words(
                "form-title",
                &[("kind", text(&site.collections[collection].singular).as_str().into())],
            ),
            Job::Sheets => self.word("sheets"),
            Job::News(_) => self.word("news"),
            Job::Glossary => self.word("glossary"),
            Job::Translations => self.word("translations"),
            Job::Search => self.word("search"),
            Job::NotFound => self.word("not-found"),
        }
    }

    /// What one of several pages of a kind is called, each about an entry.
    fn name_about(&self, title: &Label, about: Option<EntryId>) -> String {
        let title = title.text(self.language);
        match about {
            Some(entry) => format!("{title}: {}", self.name(Job::Entry(entry))),
            None => title.to_owned(),
        }
    }

    /// What a page is about, in a sentence or two; may be empty.
    pub(super) fn about(&self, job: Job) -> String {
        let site = self.site();
        let described = match job {
            Job::Home => &site.description,
            Job::Entry(entry) => return self.summary(entry),
            Job::List(collection, _) | Job::Form(collection) => &site.collections[collection].description,
            Job::Facet(_, _, value, _) => return self.value_description(value),
            Job::Term(vocabulary, term, _) => &site.vocabularies[vocabulary].terms[term].description,
            Job::Matrix(matrix) => &site.matrices[matrix].description,
            Job::Trace(trace) => &site.traces[trace].description,
            Job::Plot(plot) => &site.plots[plot].description,
            Job::Comparison(comparison, _) => &site.comparisons[comparison].description,
            Job::Start(start) => &site.starts[start].description,
            Job::Checklist(checklist, _) => &site.checklists[checklist].description,
            Job::Worksheet(worksheet) => &site.worksheets[worksheet].description,
            Job::Glossary => return self.word("glossary-text"),
            Job::Translations => return self.word("translations-text"),
            Job::Sheets => return self.word("sheet-private"),
            Job::Vocabulary(_) | Job::Cell(..) | Job::News(_) | Job::Search | Job::NotFound => &None,
        };
        self.label_or_empty(described.as_ref())
    }

    /// The summary of an entry in the version that readers get; may be empty.
    pub(super) fn summary(&self, id: EntryId) -> String {
        let entry = &self.pages.library.entries[id];
        let field = self.site().collections[entry.collection].summary();
        let summary = field.and_then(|field| entry.version(self.language).values.text(field));
        summary.unwrap_or_default().to_owned()
    }

    /// A link to a page by its name, if there is such a page.
    pub(super) fn link(&self, job: Job) -> Option<LinkView> {
        Some(LinkView { label: self.name(job), href: self.href(job)? })
    }

    /// The same with what the page is about.
    pub(super) fn page_link(&self, job: Job) -> Option<PageLinkView> {
        let href = self.href(job)?;
        Some(PageLinkView { label: self.name(job), href, description: self.about(job) })
    }
}
