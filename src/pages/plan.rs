//! The plan: every page, its language and its address, before any page is made.
//!
//! A link is only ever made to a page that stands in the plan, so no generated link can be broken. Two pages
//! that want one address are a fault. Addresses are folders with an `index.html` in them, and links name that
//! file: the site works from a folder as well as from a server.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use rayon::prelude::*;

use super::census::FacetValue;
use super::planner::Layout;
use super::selection::find_pages;
use crate::content::{EntryId, Library};
use crate::ground::{Arena, Code, Diagnostic, Id, Report, SitePath, Span, ids};
use crate::site::{
    ChecklistId, CollectionId, ComparisonId, FieldId, Fields, LanguageId, MatrixId, PlotId, Site, StartId,
    TermId, TraceId, VocabularyId, WorksheetId,
};

/// The folder of the pages of terms, of which only those of terms in use are made.
pub(super) const TERMS: &str = "terms";

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
    /// All entries with a term; pages count from 0.
    Term(VocabularyId, TermId, usize),
    /// A coverage matrix.
    Matrix(MatrixId),
    /// The entries of one of its cells: row, then column.
    Cell(MatrixId, FacetValue, FacetValue),
    /// A trace.
    Trace(TraceId),
    /// A plot.
    Plot(PlotId),
    /// Where readers choose what to compare, or the comparison of what refers to an entry.
    Comparison(ComparisonId, Option<EntryId>),
    /// A start page.
    Start(StartId),
    /// The dated entries, the newest first; pages count from 0.
    News(usize),
    /// The terms that have a definition.
    Glossary,
    /// How far the site is translated.
    Translations,
    /// All worksheets and checklists.
    Sheets,
    /// A checklist, or the one about an entry.
    Checklist(ChecklistId, Option<EntryId>),
    /// A worksheet.
    Worksheet(WorksheetId),
    /// A blank form of a collection.
    Form(CollectionId),
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
    /// The place of each job among the pages of a language.
    by_job: HashMap<Job, usize>,
    /// The same of entries, to which most links lead.
    by_entry: Vec<Option<usize>>,
    /// How many pages each language has.
    in_language: usize,
    /// The pages by their file, gathered when one is first asked for.
    by_path: OnceLock<HashMap<String, PageId>>,
    /// The pages that start pages name.
    named: HashMap<String, Job>,
}

impl Plan {
    /// Plans the pages of all languages; two pages with one address and names of pages that are not there are reported.
    /// The library only gives their places to faults.
    pub fn make(site: &Site, library: &Library, layout: &Layout, report: &mut Report) -> Self {
        // Folders, slugs and term ids have been checked; what they are joined to is ours.
        let is_path = |(_, file): &&(Job, String)| SitePath::new(file).is_ok();
        let planned: Vec<&(Job, String)> = layout.pages.iter().filter(is_path).collect();
        let languages: Vec<LanguageId> = site.languages.all.ids().collect();
        let in_language = |language: &LanguageId| {
            let folder = site.language_folder(*language);
            let page = |(job, file): &&(Job, String)| {
                let path = SitePath::new(&format!("{folder}{file}")).ok()?;
                Some(Page { job: *job, language: *language, path })
            };
            planned.iter().filter_map(page).collect()
        };
        let pages: Vec<Vec<Page>> = languages.par_iter().map(in_language).collect();
        let by_job = planned.iter().enumerate().map(|(place, (job, _))| (*job, place)).collect();
        let (in_language, pages) = (planned.len(), pages.into_iter().flatten().collect());
        let mut plan = Self { pages, by_job, in_language, ..Self::default() };
        plan.by_entry =
            library.entries.ids().map(|entry| plan.by_job.get(&Job::Entry(entry)).copied()).collect();
        if plan.may_collide(site) {
            plan.refuse_collisions(site, library, report);
        }
        plan.named = find_pages(site, &plan, report);
        plan
    }

    /// The page of a job in a language.
    pub fn page(&self, job: Job, language: LanguageId) -> Option<PageId> {
        let place = match job {
            Job::Entry(entry) => (*self.by_entry.get(entry.index())?)?,
            job => *self.by_job.get(&job)?,
        };
        Some(PageId::from_index(language.index() * self.in_language + place))
    }

    /// The page whose file stands at a path.
    pub fn at(&self, path: &str) -> Option<PageId> {
        let file = |(id, page): (PageId, &Page)| (page.path.as_str().to_owned(), id);
        self.by_path.get_or_init(|| self.pages.iter().map(file).collect()).get(path).copied()
    }

    /// The page that a start page names.
    pub(super) fn named(&self, name: &str) -> Option<Job> {
        self.named.get(name).copied()
    }

    /// Whether two pages may have one address: two of one language, whose pages stand alike in all of them, or one that stands
    /// where another language has its folder.
    fn may_collide(&self, site: &Site) -> bool {
        let main = self.pages.values().filter(|page| page.language == site.languages.main);
        let files: Vec<String> = main.map(|page| page.path.folded()).collect();
        let folders = site.languages.all.ids().filter(|language| *language != site.languages.main);
        let folders: Vec<String> =
            folders.map(|language| site.language_folder(language).to_lowercase()).collect();
        let is_inside = |file: &String| folders.iter().any(|folder| file.starts_with(folder.as_str()));
        let different: HashSet<&String> = files.iter().chain(&folders).collect();
        different.len() < files.len() + folders.len() || files.iter().any(is_inside)
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
        Job::List(collection, _) | Job::Facet(collection, ..) | Job::Form(collection) => {
            Some(site.collections[collection].declared)
        }
        Job::Vocabulary(vocabulary) | Job::Term(vocabulary, ..) => site.vocabularies[vocabulary].declared,
        Job::Home
        | Job::Matrix(_)
        | Job::Cell(..)
        | Job::Trace(_)
        | Job::Plot(_)
        | Job::Comparison(..)
        | Job::Start(_)
        | Job::News(_)
        | Job::Glossary
        | Job::Translations
        | Job::Sheets
        | Job::Checklist(..)
        | Job::Worksheet(_)
        | Job::Search
        | Job::NotFound => None,
    }
}

/// Whether the page of an entry can only meet pages that are there whatever other entries say: its address is that of its
/// collection and slug, and nothing else that depends on entries has addresses of that kind.
pub fn stands_apart(site: &Site, collection: CollectionId, slug: &str) -> bool {
    let collection = &site.collections[collection];
    collection.url == format!("{}/{{slug}}", collection.name)
        && collection.name != TERMS
        && site.languages.find(&collection.name).is_none()
        && !slug.starts_with("page-")
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
