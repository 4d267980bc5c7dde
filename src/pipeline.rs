//! The build, top to bottom: from the texts that were read to the files that are published.
//!
//! Pure: no file, clock or environment. Every stage reports its faults and goes on as far as it can; if any of
//! them is an error, nothing is rendered. Reading this file is knowing the program.

mod declared;
mod fingerprint;
mod key;
mod making;
mod memory;
mod neighbours;
mod records;
mod rendering;
mod stages;
mod take;

pub use key::Key;
pub use memory::Memory;
pub use neighbours::Neighbours;
pub use records::{Records, RecordsMemory};
pub use stages::{Part, Stage, Watch};
pub use take::Take;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use crate::checks;
use crate::content::{self, EntryId, Library};
use crate::exports;
use crate::ground::{Diagnostic, Gathered, Output, Report, SiteFiles, SitePath};
use crate::links::{self, Documents, Graph, KeptBodies};
use crate::pages::{self, Census, Layout, PageId, Pages, Plan, report_holes, report_undefined};
use crate::pictures::Gallery;
use crate::search::{self, Companion};
use crate::site::{LanguageId, Site};
use crate::theme::Theme;
use crate::wording::Wording;
use making::Making;
use rendering::Rendering;
use stages::part;

/// The files that belong together, or the fault that keeps them from being made.
pub type Made = Result<Vec<Output>, Diagnostic>;

/// Everything about a site that has been read and checked.
pub struct Checked {
    /// What the maintainers declared.
    pub site: Arc<Site>,
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
    pub theme: Arc<Theme>,
    /// What is shown where; shared with whoever remembers it, as the plan is.
    pub census: Arc<Census>,
    /// Every page.
    pub plan: Arc<Plan>,
    /// What all pages are made from beside their views.
    common: Key,
}

/// Reads and checks a site; faults are reported.
pub fn check(files: &SiteFiles, report: &mut Report) -> Checked {
    check_again(files, &mut Memory::default(), report, &|_| {})
}

/// Reads and checks a site of which everything is made next, and tells of each part.
pub fn check_to_make(files: &SiteFiles, report: &mut Report, watch: Watch<'_>) -> Checked {
    check_keeping(KeptBodies::for_pages(), files, &mut Memory::default(), report, watch)
}

/// Reads and checks a site; what `memory` has of files that have not changed is not read again. The result is the
/// same as without.
pub fn check_again(files: &SiteFiles, memory: &mut Memory, report: &mut Report, watch: Watch<'_>) -> Checked {
    check_keeping(KeptBodies::default(), files, memory, report, watch)
}

/// Reads and checks a site; bodies stay parsed as far as `bodies` has room for them.
fn check_keeping(
    bodies: KeptBodies,
    files: &SiteFiles,
    memory: &mut Memory,
    report: &mut Report,
    watch: Watch<'_>,
) -> Checked {
    watch(Stage::Checking);
    let (site, common) = part(watch, Part::Declarations, || memory.site(files, report));
    let mut theme_faults = Report::new();
    let ((library, (documents, graph, gallery)), (wording, theme)) = rayon::join(
        || {
            let library = part(watch, Part::Entries, || {
                content::load_again(&site, &files.texts, &mut memory.entries, report)
            });
            let linked = part(watch, Part::Links, || {
                links::connect(&site, files, &library, &mut memory.texts, bodies, report)
            });
            (library, linked)
        },
        || part(watch, Part::Theme, || words_and_theme(&site, files, &mut memory.theme, &mut theme_faults)),
    );
    report.absorb(theme_faults);
    let mut check_faults = Report::new();
    let ((census, plan), ()) = rayon::join(
        || {
            part(watch, Part::Plan, || {
                count_and_plan(&site, &library, &graph, &theme, &mut memory.pages, report)
            })
        },
        || {
            part(watch, Part::Checks, || {
                checks::run(&site, &files.texts, &library, &graph, &mut memory.checks, &mut check_faults);
            });
        },
    );
    report.absorb(check_faults);
    checks::weigh(&site, &files.texts, &library, report);
    Checked { site, library, documents, graph, gallery, wording, theme, census, plan, common }
}

/// The words of the interface and the templates; those that are `known` are not read again.
fn words_and_theme(
    site: &Site,
    files: &SiteFiles,
    known: &mut Option<(Arc<Wording>, Arc<Theme>)>,
    report: &mut Report,
) -> (Arc<Wording>, Arc<Theme>) {
    if let Some(known) = known {
        return known.clone();
    }
    let mut faults = Report::new();
    let wording = Arc::new(Wording::read(site, &files.texts, &mut faults));
    let theme = Arc::new(Theme::load(site, files, &wording, &mut faults));
    // Faults are told each time.
    *known = faults.is_empty().then(|| (Arc::clone(&wording), Arc::clone(&theme)));
    report.absorb(faults);
    (wording, theme)
}

/// Counts and plans; what `memory` has of the very same is not made again.
fn count_and_plan(
    site: &Site,
    library: &Library,
    graph: &Graph,
    theme: &Theme,
    memory: &mut pages::Memory,
    report: &mut Report,
) -> pages::Counted {
    let take = |faults: &mut Report| Census::take(site, library, graph, faults);
    let (census, plan) = memory.of(site, library).unwrap_or_else(|| {
        let mut faults = Report::new();
        let census = Arc::new(take(&mut faults));
        let layout = Layout::of(site, library, &census);
        let plan = memory.plan(layout, &mut faults, |layout, faults| {
            let plan = Plan::make(site, library, layout, faults);
            theme.refuse_collisions(&plan, faults);
            plan
        });
        let counted = (census, plan);
        memory.keep(library, &counted, &faults);
        report.absorb(faults);
        counted
    });
    debug_assert_eq!(format!("{census:?}"), format!("{:?}", take(&mut Report::new())));
    report_holes(site, library, graph, &census, report);
    report_undefined(site, library, &census, report);
    (census, plan)
}

/// Reads and checks one entry anew, while everything else stays as it was: what an editor can be told at once about
/// the text being typed. Faults that need the whole site, such as a circle or an address wanted twice, are left to
/// [`check`], and so are those that the entry causes elsewhere and what the site asks of its entries.
pub fn check_entry(files: &SiteFiles, checked: &mut Checked, entry: EntryId, report: &mut Report) {
    content::reread(&checked.site, &files.texts, &mut checked.library, entry, report);
    let linked = (&mut checked.documents, &mut checked.graph, &mut checked.gallery);
    links::reconnect(&checked.site, files, &checked.library, linked, entry, report);
    checks::weigh_some(&checked.site, &files.texts, &checked.library, report);
}

/// Makes every file of a site and keeps them all, in order of their paths. With any error there are none: a site
/// is published whole or not at all.
pub fn build(files: &SiteFiles, report: &mut Report, watch: Watch<'_>) -> Vec<Output> {
    let checked = check_to_make(files, report, watch);
    if report.has_errors() {
        return Vec::new();
    }
    let made = Gathered::default();
    checked.make(report, watch, &|output: Output| {
        made.add(output);
        true
    });
    if report.has_errors() { Vec::new() } else { made.into_outputs() }
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

    /// Makes every file of a site without errors and hands each over as soon as it is made, in no order, so that
    /// few are in memory at once. After a fault, what was handed over is worth nothing.
    pub fn make(&self, report: &mut Report, watch: Watch<'_>, take: &dyn Take) {
        let pages = self.pages();
        let making = Making::of(self, watch, take);
        let (indexed, _) = rayon::join(
            || part(watch, Part::Indexes, || self.index_all(&pages, &making, watch, take)),
            || part(watch, Part::Exports, || take.take(None, self.of_the_site(&pages))),
        );
        let rendered = part(watch, Part::Pages, || making.end());
        for fault in rendered.into_iter().chain(indexed) {
            report.push(fault);
        }
    }

    /// Hands over the index of every language; `companion` goes with that of the main one.
    fn index_all(
        &self,
        pages: &Pages<'_>,
        companion: &dyn Companion,
        watch: Watch<'_>,
        take: &dyn Take,
    ) -> Vec<Diagnostic> {
        let languages: Vec<LanguageId> = self.site.languages.all.ids().collect();
        watch(Stage::Indexing(languages.len()));
        let wanted = AtomicBool::new(true);
        let index = |language: &LanguageId| {
            if !wanted.load(Ordering::Relaxed) {
                return None;
            }
            let records = Records::of(pages, *language);
            let is_main = *language == self.site.languages.main;
            let records = if is_main { records.with_companion(companion) } else { records };
            let handed_over = Self::hand_index_over(&records, take);
            watch(Stage::Indexed);
            handed_over.map(|more| note(more, &wanted)).err()
        };
        languages.par_iter().filter_map(index).collect()
    }

    /// Hands over the index of a language, with its shards.
    fn hand_index_over(records: &Records<'_>, take: &dyn Take) -> Result<bool, Diagnostic> {
        let key = Key::of_index(records);
        if take.take_over(key) {
            return Ok(true);
        }
        let wanted = AtomicBool::new(true);
        records.hand_over(&|output| {
            if wanted.load(Ordering::Relaxed) {
                note(take.take(Some(key), vec![output]), &wanted);
            }
        })?;
        Ok(wanted.into_inner())
    }

    /// What belongs to no page: pictures, the theme's own files, and what is made for the whole site. A file that
    /// the theme brings itself, such as its own `robots.txt`, stays as it is.
    pub fn of_the_site(&self, pages: &Pages<'_>) -> Vec<Output> {
        let mut outputs: Vec<Output> = self.gallery.outputs().chain(self.theme.outputs()).collect();
        outputs.push(search::languages_output(&self.site));
        let own: BTreeSet<SitePath> = outputs.iter().map(|output| output.path.clone()).collect();
        outputs.extend(exports::of_the_site(pages).into_iter().filter(|made| !own.contains(&made.path)));
        outputs
    }

    /// Makes one page, and the files beside it that say the same for other programs.
    ///
    /// # Errors
    /// The fault of the template, located.
    pub fn render(&self, page: PageId) -> Made {
        Rendering::of(self).one(page)
    }
}

/// Notes when no more files are wanted.
fn note(more: bool, wanted: &AtomicBool) {
    if !more {
        wanted.store(false, Ordering::Relaxed);
    }
}
