//! The build, top to bottom: from the texts that were read to the files that are published.
//!
//! Pure: no file, clock or environment. Every stage reports its faults and goes on as far as it can; if any of
//! them is an error, nothing is rendered. Reading this file is knowing the program.

use std::sync::Arc;

use rayon::prelude::*;

use crate::checks;
use crate::content::{self, Library};
use crate::exports;
use crate::ground::{Code, Diagnostic, Id, Output, Report, SiteFiles, SourceId, Span};
use crate::links::{self, Documents, Graph};
use crate::pages::{Census, PageId, Pages, Plan, report_holes, report_undefined};
use crate::pictures::Gallery;
use crate::search;
use crate::site::{LanguageId, Site};
use crate::theme::Theme;
use crate::wording::Wording;

/// What a build is doing, for whoever is waiting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Front matter is read, references and links are followed.
    Checking,
    /// So many pages are being made.
    Rendering(usize),
    /// One more page is made.
    Rendered,
    /// So many indexes are being made.
    Indexing(usize),
    /// One more index is made.
    Indexed,
}

/// Everything about a site that has been read and checked.
pub struct Checked {
    /// What the maintainers declared.
    pub site: Site,
    /// The entries.
    pub library: Library,
    /// Their texts.
    pub documents: Documents,
    /// Their links.
    pub graph: Graph,
    /// Their pictures.
    pub gallery: Gallery,
    /// The words of the interface.
    pub wording: Arc<Wording>,
    /// The templates.
    pub theme: Theme,
    /// What is shown where.
    pub census: Census,
    /// Every page.
    pub plan: Plan,
}

/// Reads and checks a site; faults are reported.
pub fn check(files: &SiteFiles, report: &mut Report) -> Checked {
    let site = Site::read(files, report);
    let library = content::load(&site, &files.texts, report);
    let (documents, graph, gallery) = links::connect(&site, files, &library, report);
    let wording = Arc::new(Wording::read(&site, &files.texts, report));
    let theme = Theme::load(&site, files, &wording, report);
    let census = Census::take(&site, &library, &graph, report);
    report_holes(&site, &library, &graph, &census, report);
    report_undefined(&site, &library, &census, report);
    let plan = Plan::make(&site, &library, &census, report);
    theme.refuse_collisions(&plan, report);
    checks::run(&site, &files.texts, &library, &graph, report);
    checks::weigh(&site, &files.texts, &library, report);
    Checked { site, library, documents, graph, gallery, wording, theme, census, plan }
}

/// Makes every file of a site. With any error there are none: a site is published whole or not at all.
pub fn build(files: &SiteFiles, report: &mut Report, watch: &(dyn Fn(Stage) + Sync)) -> Vec<Output> {
    watch(Stage::Checking);
    let checked = check(files, report);
    if report.has_errors() {
        return Vec::new();
    }
    let pages = checked.pages();
    let (rendered, indexed) =
        rayon::join(|| render(&checked, &pages, watch), || index(&checked, &pages, watch));
    let mut outputs: Vec<Output> = checked.gallery.outputs().chain(checked.theme.outputs()).collect();
    for result in rendered.into_iter().chain(indexed) {
        match result {
            Ok(made) => outputs.extend(made),
            Err(fault) => report.push(fault),
        }
    }
    outputs.push(search::languages_output(&checked.site));
    add_exports(&mut outputs, &pages);
    outputs.sort_by(|a, b| a.path.cmp(&b.path));
    if report.has_errors() { Vec::new() } else { outputs }
}

type Made = Result<Vec<Output>, Diagnostic>;

fn render(checked: &Checked, pages: &Pages<'_>, watch: &(dyn Fn(Stage) + Sync)) -> Vec<Made> {
    let planned: Vec<PageId> = checked.plan.pages.ids().collect();
    watch(Stage::Rendering(planned.len()));
    planned
        .par_iter()
        .map(|page| {
            let made = checked.render(pages, *page);
            watch(Stage::Rendered);
            made
        })
        .collect()
}

/// Adds what is made for the whole site. A file that the theme brings itself, such as its own `robots.txt`,
/// stays as it is.
fn add_exports(outputs: &mut Vec<Output>, pages: &Pages<'_>) {
    let made = exports::of_the_site(pages);
    let new = made.into_iter().filter(|made| outputs.iter().all(|output| output.path != made.path));
    let new: Vec<Output> = new.collect();
    outputs.extend(new);
}

fn index(checked: &Checked, pages: &Pages<'_>, watch: &(dyn Fn(Stage) + Sync)) -> Vec<Made> {
    let languages: Vec<LanguageId> = checked.site.languages.all.ids().collect();
    watch(Stage::Indexing(languages.len()));
    languages
        .par_iter()
        .map(|language| {
            let records = search::records(pages, *language);
            let facets = search::facet_fields(pages, *language);
            let made = search::index(&checked.site.languages.all[*language].tag, &records, &facets);
            watch(Stage::Indexed);
            made.map_err(|fault| {
                let anywhere = Span::start_of(SourceId::from_index(0));
                Diagnostic::new(Code::IndexRefused, anywhere).with("reason", fault.to_string())
            })
        })
        .collect()
}

impl Checked {
    /// What pages are made from.
    pub fn pages(&self) -> Pages<'_> {
        Pages {
            site: &self.site,
            library: &self.library,
            documents: &self.documents,
            graph: &self.graph,
            gallery: &self.gallery,
            wording: &self.wording,
            census: &self.census,
            plan: &self.plan,
        }
    }

    /// Makes one page, and the files beside it that say the same for other programs.
    fn render(&self, pages: &Pages<'_>, page: PageId) -> Made {
        let planned = &self.plan.pages[page];
        let view = pages.view(page);
        let html = self.theme.render(planned.language, &view)?;
        let mut outputs = exports::beside(pages, planned, &view);
        outputs.extend(pages.data(page));
        outputs.push(Output::new(planned.path.clone(), html));
        Ok(outputs)
    }
}
