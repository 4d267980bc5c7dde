//! The plan: every page, its language and its address, before any page is made.
//!
//! A link is only ever made to a page that stands in the plan, so no generated link can be broken. Two pages
//! that want one address are a fault. Addresses are folders with an `index.html` in them, and links name that
//! file: the site works from a folder as well as from a server.

use std::collections::HashMap;

use super::census::{Census, FacetValue};
use crate::content::{EntryId, Library};
use crate::ground::{Arena, Code, Diagnostic, Report, SitePath, Span, ids};
use crate::site::{
    ChecklistId, CollectionId, FieldId, Fields, LanguageId, MatrixId, Site, TermId, TraceId, Visibility,
    VocabularyId, WorksheetId,
};

ids! {
    /// A page.
    PageId
}

/// What a page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Job {
    /// The entrance.
    Home,
    /// An entry.
    Entry(EntryId),
    /// The entries of a collection; pages count from 0.
    List(CollectionId, usize),
    /// The entries of a collection that have a value in its facet of that position.
    Facet(CollectionId, usize, FacetValue, usize),
    /// The terms of a vocabulary.
    Vocabulary(VocabularyId),
    /// All entries with a term.
    Term(VocabularyId, TermId),
    /// A coverage matrix.
    Matrix(MatrixId),
    /// The entries of one of its cells: row, then column.
    Cell(MatrixId, FacetValue, FacetValue),
    /// A trace.
    Trace(TraceId),
    /// All worksheets and checklists.
    Sheets,
    /// A checklist, or the one about an entry.
    Checklist(ChecklistId, Option<EntryId>),
    /// A worksheet.
    Worksheet(WorksheetId),
    /// Finding things: by words where there is script, by lists where there is none.
    Search,
    /// What a server shows when there is no such page.
    NotFound,
}

/// A page of the plan.
#[derive(Debug, Clone)]
pub struct Page {
    /// What it shows.
    pub job: Job,
    /// In which language.
    pub language: LanguageId,
    /// Its file in the published folder.
    pub path: SitePath,
}

/// All pages of a site.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    /// The pages, language by language.
    pub pages: Arena<PageId, Page>,
    by_job: HashMap<(Job, LanguageId), PageId>,
}

impl Plan {
    /// Plans all pages; two pages with one address are reported.
    pub fn make(site: &Site, library: &Library, census: &Census, report: &mut Report) -> Self {
        let mut plan = Self::default();
        for language in site.languages.all.ids() {
            let root = site.language_folder(language);
            let mut planner = Planner { site, library, census, language, root, plan: &mut plan };
            planner.fixed_pages();
            planner.entries();
            planner.lists();
            planner.vocabularies();
            planner.matrices();
            planner.traces();
            planner.sheets();
        }
        plan.refuse_collisions(site, library, report);
        plan
    }

    /// The page of a job in a language.
    pub fn page(&self, job: Job, language: LanguageId) -> Option<PageId> {
        self.by_job.get(&(job, language)).copied()
    }

    fn refuse_collisions(&self, site: &Site, library: &Library, report: &mut Report) {
        let mut taken: HashMap<String, &Page> = HashMap::new();
        let mut told: Vec<(Job, Job)> = Vec::new();
        for page in self.pages.values() {
            if let Some(first) = taken.insert(page.path.folded(), page) {
                // The same two collide again in every language.
                if told.contains(&(page.job, first.job)) {
                    continue;
                }
                told.push((page.job, first.job));
                // An entry is easier to rename than a declaration, and some pages have no file at all.
                let entry_last = matches!(first.job, Job::Entry(_)) && !matches!(page.job, Job::Entry(_));
                let (page, first) = if entry_last { (first, page) } else { (page, first) };
                let (second, first) = (place(site, library, page), place(site, library, first));
                let Some(span) = second.or(first) else { continue };
                let related = first.filter(|first| *first != span);
                report.push(
                    Diagnostic::new(Code::PathCollision, span)
                        .with("path", page.path.as_str())
                        .related(related),
                );
            }
        }
    }
}

/// Where the thing that a page shows is written or declared.
fn place(site: &Site, library: &Library, page: &Page) -> Option<Span> {
    match page.job {
        Job::Entry(entry) => Some(Span::start_of(library.entries[entry].version(page.language).source)),
        Job::List(collection, _) | Job::Facet(collection, ..) => Some(site.collections[collection].declared),
        Job::Vocabulary(vocabulary) | Job::Term(vocabulary, _) => site.vocabularies[vocabulary].declared,
        Job::Home
        | Job::Matrix(_)
        | Job::Cell(..)
        | Job::Trace(_)
        | Job::Sheets
        | Job::Checklist(..)
        | Job::Worksheet(_)
        | Job::Search
        | Job::NotFound => None,
    }
}

struct Planner<'a> {
    site: &'a Site,
    library: &'a Library,
    census: &'a Census,
    language: LanguageId,
    /// The language's folder, with its `/`; the main language has none.
    root: String,
    plan: &'a mut Plan,
}

impl Planner<'_> {
    /// Plans a page in a folder of its own.
    fn add(&mut self, job: Job, folder: &str) {
        let slash = if folder.is_empty() { "" } else { "/" };
        self.add_file(job, &format!("{folder}{slash}index.html"));
    }

    fn add_file(&mut self, job: Job, file: &str) {
        // Folders, slugs and term ids have been checked; what they are joined to is ours.
        let Ok(path) = SitePath::new(&format!("{}{file}", self.root)) else { return };
        let page = self.plan.pages.push(Page { job, language: self.language, path });
        self.plan.by_job.insert((job, self.language), page);
    }

    fn fixed_pages(&mut self) {
        self.add(Job::Home, "");
        self.add(Job::Search, "search");
        self.add_file(Job::NotFound, "404.html");
    }

    fn entries(&mut self) {
        for (id, entry) in self.library.entries.iter() {
            if entry.visibility != Visibility::Hidden {
                let folder = self.site.collections[entry.collection].url.replace("{slug}", &entry.slug);
                self.add(Job::Entry(id), &folder);
            }
        }
    }

    fn lists(&mut self) {
        for (id, collection) in self.site.collections.iter().filter(|(_, collection)| collection.listed) {
            let folder = collection.name.as_str();
            let shown = self.census.listed(id).len();
            self.add_pages(shown, folder, |page| Job::List(id, page));
            for (position, path) in collection.facets.iter().enumerate() {
                let field = field_name(&collection.fields, path);
                for (value, entries) in &self.census.facets(id)[position] {
                    let folder = format!("{folder}/by/{field}/{}", self.segment(*value));
                    self.add_pages(entries.len(), &folder, |page| Job::Facet(id, position, *value, page));
                }
            }
        }
    }

    /// Plans as many pages as a list needs; an empty list needs one, to say so.
    fn add_pages(&mut self, entries: usize, folder: &str, job: impl Fn(usize) -> Job) {
        for page in 0..entries.div_ceil(self.site.page_size).max(1) {
            let folder = if page == 0 { folder.to_owned() } else { format!("{folder}/page-{}", page + 1) };
            self.add(job(page), &folder);
        }
    }

    /// The part of an address that stands for a value.
    fn segment(&self, value: FacetValue) -> String {
        match value {
            FacetValue::Term(vocabulary, term) => {
                self.site.vocabularies[vocabulary].terms[term].id.to_ascii_lowercase()
            }
            FacetValue::Entry(entry) => self.library.entries[entry].slug.clone(),
        }
    }

    fn vocabularies(&mut self) {
        for (id, vocabulary) in self.site.vocabularies.iter() {
            // The hundreds of countries and regions that no entry names need no page.
            let built_in = vocabulary.declared.is_none();
            let used = |term: TermId| !self.census.with_term(id, term).is_empty();
            let terms: Vec<TermId> = vocabulary.terms.ids().filter(|term| !built_in || used(*term)).collect();
            if !terms.iter().any(|term| used(*term)) {
                continue;
            }
            self.add(Job::Vocabulary(id), &format!("terms/{}", vocabulary.name));
            for term in terms {
                let segment = self.segment(FacetValue::Term(id, term));
                self.add(Job::Term(id, term), &format!("terms/{}/{segment}", vocabulary.name));
            }
        }
    }

    fn traces(&mut self) {
        for (id, trace) in self.site.traces.iter() {
            self.add(Job::Trace(id), &format!("traces/{}", trace.id));
        }
    }

    fn matrices(&mut self) {
        for (id, matrix) in self.site.matrices.iter() {
            let grid = self.census.cells(id);
            self.add(Job::Matrix(id), &format!("matrices/{}", matrix.id));
            for row in &grid.rows {
                for column in &grid.columns {
                    let (row_segment, column_segment) = (self.segment(*row), self.segment(*column));
                    let folder = format!("matrices/{}/{row_segment}/{column_segment}", matrix.id);
                    self.add(Job::Cell(id, *row, *column), &folder);
                }
            }
        }
    }

    fn sheets(&mut self) {
        if self.site.checklists.is_empty() && self.site.worksheets.is_empty() {
            return;
        }
        self.add(Job::Sheets, "worksheets");
        for (id, worksheet) in self.site.worksheets.iter() {
            self.add(Job::Worksheet(id), &format!("worksheets/{}", worksheet.id));
        }
        for (id, checklist) in self.site.checklists.iter() {
            let folder = format!("checklists/{}", checklist.id);
            if checklist.each.is_none() {
                self.add(Job::Checklist(id, None), &folder);
                continue;
            }
            for entry in self.census.listed(checklist.collection) {
                let folder = format!("{folder}/{}", self.library.entries[*entry].slug);
                self.add(Job::Checklist(id, Some(*entry)), &folder);
            }
        }
    }
}

/// The name of a field in an address: the names on its path, joined by hyphens.
pub fn field_name(fields: &Fields, path: &[FieldId]) -> String {
    let mut names = Vec::new();
    let mut fields = Some(fields);
    for id in path {
        let Some(field) = fields.map(|fields| &fields[*id]) else { break };
        names.push(field.name.as_str());
        fields = field.nested();
    }
    names.join("-")
}
