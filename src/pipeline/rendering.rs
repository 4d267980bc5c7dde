//! Making pages: every page of a site in an order in which what they share is kept for no longer than it is needed.

use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use super::{Checked, Key, Made, Stage, Take, Watch};
use crate::exports;
use crate::ground::{Diagnostic, OnceEach, Output};
use crate::pages::views::SiteView;
use crate::pages::{Job, PageId, Pages, View};
use crate::theme::Renderer;

/// How many pages a thread makes before another one may take over the rest. The threads that make indexes come late; in the few
/// large parts that are the usual ones, nothing would be left for them.
const AT_ONCE: usize = 16;

/// The pages of a site being made.
pub(super) struct Rendering<'a> {
    checked: &'a Checked,
    pages: Pages<'a>,
    renderer: Renderer<'a>,
    /// The key of each site that pages see, which counts for theirs.
    site_keys: OnceEach<SiteView, Option<Key>>,
}

impl<'a> Rendering<'a> {
    /// No page yet.
    pub fn of(checked: &'a Checked) -> Self {
        let renderer = Renderer::new(&checked.theme);
        Self { checked, pages: checked.pages(), renderer, site_keys: OnceEach::default() }
    }

    /// Hands over every page with the files beside it; returns the faults of templates.
    pub fn all(&self, watch: Watch<'_>, take: &dyn Take) -> Vec<Diagnostic> {
        let pages = &self.checked.plan.pages;
        watch(Stage::Rendering(pages.len()));
        let wanted = AtomicBool::new(true);
        let mut faults = Vec::new();
        let (mut lists, mut others): (Vec<PageId>, Vec<PageId>) =
            pages.ids().partition(|page| is_list(pages[*page].job));
        // All lists of one language, then those of the next: they are made from the same lines. They come first, so that their
        // lines are forgotten when the indexes, which are made at the same time, take most.
        lists.sort_by_key(|page| (pages[*page].language, pages[*page].job));
        for lists in lists.chunk_by(|a, b| pages[*a].language == pages[*b].language) {
            faults.extend(self.some(lists, &wanted, watch, take));
            self.renderer.forget_lines();
        }
        // One page in all languages, then the next: they are made from the same texts.
        others.sort_by_key(|page| pages[*page].job);
        faults.extend(self.some(&others, &wanted, watch, take));
        faults
    }

    fn some(
        &self,
        pages: &[PageId],
        wanted: &AtomicBool,
        watch: Watch<'_>,
        take: &dyn Take,
    ) -> Vec<Diagnostic> {
        let render = |page: &PageId| {
            if !wanted.load(Ordering::Relaxed) {
                return None;
            }
            let handed_over = self.hand_over(*page, take);
            watch(Stage::Rendered);
            handed_over.map(|more| super::note(more, wanted)).err()
        };
        pages.par_iter().with_max_len(AT_ONCE).filter_map(render).collect()
    }

    /// Hands over a page, and the files beside it. Only the page has a key: what lies beside it is made from more than its
    /// view, and soon made.
    fn hand_over(&self, page: PageId, take: &dyn Take) -> Result<bool, Diagnostic> {
        let view = self.pages.view(page, &self.renderer);
        let key = self.key(&view);
        let more =
            key.is_some_and(|key| take.take_over(key)) || take.take(key, vec![self.html(page, &view)?]);
        Ok(more && take.take(None, self.beside(page, &view)))
    }

    /// A page with the files beside it that say the same for other programs.
    ///
    /// # Errors
    /// The fault of the template, located.
    pub fn one(&self, page: PageId) -> Made {
        let view = self.pages.view(page, &self.renderer);
        let mut outputs = self.beside(page, &view);
        outputs.push(self.html(page, &view)?);
        Ok(outputs)
    }

    fn key(&self, view: &View) -> Option<Key> {
        let site = self.site_keys.of(&view.site, |site| Key::of_site_view(self.checked.common, site))?;
        Key::of_page(site, view)
    }

    fn html(&self, page: PageId, view: &View) -> Result<Output, Diagnostic> {
        let page = &self.checked.plan.pages[page];
        Ok(Output::new(page.path.clone(), self.renderer.page(page.language, view)?))
    }

    /// The files beside a page that say the same for other programs, or give its scripts their data.
    fn beside(&self, page: PageId, view: &View) -> Vec<Output> {
        let mut outputs = exports::beside(&self.pages, &self.checked.plan.pages[page], view);
        outputs.extend(self.pages.data(page));
        outputs
    }
}

/// Whether a page is made from lines of entries.
fn is_list(job: Job) -> bool {
    matches!(job, Job::List(..) | Job::Facet(..) | Job::Term(..) | Job::Cell(..))
}
