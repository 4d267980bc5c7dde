//! Laying out a site: which pages there are in each language, and in which folder each stands.

use super::census::{Census, FacetValue};
use super::plan::{Job, TERMS, field_name};
use crate::content::Library;
use crate::site::{Site, TermId, Visibility};

/// The pages of a site, the same in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// What each shows, and its file in the folder of its language.
    pub(super) pages: Vec<(Job, String)>,
}

impl Layout {
    /// Lays out the pages of a site that was counted.
    pub fn of(site: &Site, library: &Library, census: &Census) -> Self {
        let mut planner = Planner { site, library, census, pages: Vec::new() };
        planner.plan_all();
        Self { pages: planner.pages }
    }
}

struct Planner<'a> {
    site: &'a Site,
    library: &'a Library,
    census: &'a Census,
    pages: Vec<(Job, String)>,
}

impl Planner<'_> {
    /// Adds every page.
    fn plan_all(&mut self) {
        self.fixed_pages();
        self.entries();
        self.lists();
        self.vocabularies();
        self.matrices();
        self.traces();
        self.plots();
        self.comparisons();
        self.starts();
        self.overviews();
        self.sheets();
        self.forms();
    }

    /// Plans a page in a folder of its own.
    fn add(&mut self, job: Job, folder: &str) {
        let slash = if folder.is_empty() { "" } else { "/" };
        self.pages.push((job, format!("{folder}{slash}index.html")));
    }

    fn fixed_pages(&mut self) {
        self.add(Job::Home, "");
        self.add(Job::Search, "search");
        self.pages.push((Job::NotFound, "404.html".to_owned()));
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
            self.add(Job::Vocabulary(id), &format!("{TERMS}/{}", vocabulary.name));
            for term in terms {
                let segment = self.segment(FacetValue::Term(id, term));
                let folder = format!("{TERMS}/{}/{segment}", vocabulary.name);
                let entries = self.census.with_term(id, term).len();
                self.add_pages(entries, &folder, |page| Job::Term(id, term, page));
            }
        }
    }

    fn traces(&mut self) {
        for (id, trace) in self.site.traces.iter() {
            self.add(Job::Trace(id), &format!("traces/{}", trace.id));
        }
    }

    fn plots(&mut self) {
        for (id, plot) in self.site.plots.iter() {
            self.add(Job::Plot(id), &format!("plots/{}", plot.id));
        }
    }

    fn comparisons(&mut self) {
        for (id, comparison) in self.site.comparisons.iter() {
            let folder = format!("comparisons/{}", comparison.id);
            self.add(Job::Comparison(id, None), &folder);
            for compared in self.census.compared(id).iter().filter(|compared| compared.is_ready()) {
                let folder = format!("{folder}/{}", self.library.entries[compared.about].slug);
                self.add(Job::Comparison(id, Some(compared.about)), &folder);
            }
        }
    }

    fn starts(&mut self) {
        for (id, start) in self.site.starts.iter() {
            self.add(Job::Start(id), &format!("starts/{}", start.id));
        }
    }

    /// The pages that look at the whole site in one way or another.
    fn overviews(&mut self) {
        if !self.census.dated().is_empty() {
            self.add_pages(self.census.dated().len(), "new", Job::News);
        }
        if !self.site.glossary.is_empty() {
            self.add(Job::Glossary, "glossary");
        }
        if self.site.languages.all.len() > 1 {
            self.add(Job::Translations, "translations");
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

    fn forms(&mut self) {
        for (id, collection) in self.site.collections.iter().filter(|(_, collection)| collection.form) {
            self.add(Job::Form(id), &format!("forms/{}", collection.name));
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
