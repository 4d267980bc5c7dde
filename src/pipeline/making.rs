//! Making every page of a site, each in the company of what it shares most with.
//!
//! The page of an entry is made in all languages just after the entry was made ready for the index of the main language, from the text
//! that was parsed for it. When all have been read, and the index is written by fewer threads than there are, all lists of one language
//! are made, then those of the next, from the same lines. What no index asked for comes last.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::rendering::Rendering;
use super::{Checked, Stage, Take, Watch};
use crate::content::EntryId;
use crate::ground::{Diagnostic, Id};
use crate::pages::{Job, PageId};
use crate::search::Companion;

/// How many pages a thread makes before another one may take over the rest. Threads that made something else come late; in the few
/// large parts that are the usual ones, nothing would be left for them.
const AT_ONCE: usize = 16;

/// The pages of a site being made, from any thread.
pub(super) struct Making<'a> {
    checked: &'a Checked,
    rendering: Rendering<'a>,
    watch: Watch<'a>,
    take: &'a dyn Take,
    /// Whether more files are wanted.
    wanted: AtomicBool,
    /// The entries whose pages were made.
    made: Vec<AtomicBool>,
    /// Whether all other pages were made.
    others_made: AtomicBool,
    /// What was wrong, with the page: threads come upon it in no order.
    faults: Mutex<Vec<(PageId, Diagnostic)>>,
}

impl<'a> Making<'a> {
    /// No page yet.
    pub fn of(checked: &'a Checked, watch: Watch<'a>, take: &'a dyn Take) -> Self {
        watch(Stage::Rendering(checked.plan.pages.len()));
        Self {
            checked,
            rendering: Rendering::of(checked),
            watch,
            take,
            wanted: AtomicBool::new(true),
            made: checked.library.entries.ids().map(|_| AtomicBool::new(false)).collect(),
            others_made: AtomicBool::new(false),
            faults: Mutex::default(),
        }
    }

    /// Makes every page that was not made along with the index; the faults of all templates, in the order of the pages.
    pub fn end(self) -> Vec<Diagnostic> {
        let is_left = |entry: &EntryId| !self.made[entry.index()].load(Ordering::Relaxed);
        let left: Vec<EntryId> = self.checked.library.entries.ids().filter(is_left).collect();
        self.make_entries(&left);
        if !self.others_made.load(Ordering::Relaxed) {
            self.make_others();
        }
        let mut faults = self.faults.into_inner().unwrap_or_else(PoisonError::into_inner);
        faults.sort_by_key(|(page, _)| *page);
        faults.into_iter().map(|(_, fault)| fault).collect()
    }

    /// Makes the pages of some entries, of each in all languages.
    fn make_entries(&self, entries: &[EntryId]) {
        let languages = || self.checked.site.languages.all.ids();
        let pages = |entry: &EntryId| {
            let job = Job::Entry(*entry);
            languages().filter_map(move |language| self.checked.plan.page(job, language))
        };
        self.make(&entries.iter().flat_map(pages).collect::<Vec<PageId>>());
        for entry in entries {
            self.made[entry.index()].store(true, Ordering::Relaxed);
        }
    }

    /// Makes all pages that are not those of entries.
    fn make_others(&self) {
        let pages = &self.checked.plan.pages;
        let is_other = |page: &PageId| !matches!(pages[*page].job, Job::Entry(_));
        let (mut lists, mut others): (Vec<PageId>, Vec<PageId>) =
            pages.ids().filter(is_other).partition(|page| is_list(pages[*page].job));
        lists.sort_by_key(|page| (pages[*page].language, pages[*page].job));
        for lists in lists.chunk_by(|a, b| pages[*a].language == pages[*b].language) {
            self.make(lists);
            self.rendering.forget_lines();
        }
        others.sort_by_key(|page| pages[*page].job);
        self.make(&others);
        self.others_made.store(true, Ordering::Relaxed);
    }

    fn make(&self, pages: &[PageId]) {
        pages.par_iter().with_max_len(AT_ONCE).for_each(|page| {
            if !self.wanted.load(Ordering::Relaxed) {
                return;
            }
            match self.rendering.hand_over(*page, self.take) {
                Ok(more) => super::note(more, &self.wanted),
                Err(fault) => {
                    self.faults.lock().unwrap_or_else(PoisonError::into_inner).push((*page, fault));
                }
            }
            (self.watch)(Stage::Rendered);
        });
    }
}

impl Companion for Making<'_> {
    fn entries_read(&self, entries: &[EntryId]) {
        self.make_entries(entries);
    }

    fn all_read(&self) {
        self.make_others();
    }
}

/// Whether a page is made from lines of entries.
fn is_list(job: Job) -> bool {
    matches!(job, Job::List(..) | Job::Facet(..) | Job::Term(..) | Job::Cell(..))
}
