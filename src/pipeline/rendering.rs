//! Making a page: its view, its key and its HTML, with the files beside it.

use super::{Checked, Key, Made, Take};
use crate::exports;
use crate::ground::{Diagnostic, OnceEach, Output};
use crate::pages::views::SiteView;
use crate::pages::{PageId, Pages, View};
use crate::theme::Renderer;

/// Makes pages one by one, and keeps what they share.
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

    /// Hands over a page, and the files beside it. Only the page has a key: what lies beside it is made from more than its
    /// view, and soon made. `false` where no more files are wanted.
    ///
    /// # Errors
    /// The fault of the template, located.
    pub fn hand_over(&self, page: PageId, take: &dyn Take) -> Result<bool, Diagnostic> {
        let view = self.pages.view(page, &self.renderer);
        let key = self.key(&view);
        let more =
            key.is_some_and(|key| take.take_over(key)) || take.take(key, vec![self.html(page, &view)?]);
        Ok(more && take.take(None, self.beside(page, &view)))
    }

    /// Forgets what the lists of a language are made from.
    pub fn forget_lines(&self) {
        self.renderer.forget_lines();
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
