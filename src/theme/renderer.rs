//! Rendering the pages of a site: what they share is rendered once and kept.
//!
//! It is kept as long as the renderer lives, which is one build, or one page of a preview; lines of lists are forgotten sooner,
//! since there are as many as entries.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use tera::Value;

use super::Theme;
use crate::ground::{Diagnostic, OnceEach};
use crate::pages::views::{FragmentView, SiteView};
use crate::pages::{Fragment, Fragments, Rendered, View};
use crate::site::LanguageId;

/// Renders pages with a theme.
pub struct Renderer<'a> {
    theme: &'a Theme,
    fragments: Known<Fragment, Arc<Rendered>>,
    sites: Known<Option<usize>, Arc<SiteView>>,
    /// Each site as templates are given it.
    values: OnceEach<SiteView, Value>,
    /// The first fault in a fragment; without it no page is whole.
    fault: OnceLock<Diagnostic>,
}

/// What is known in a language.
type Known<Of, Thing> = RwLock<HashMap<(LanguageId, Of), Thing>>;

impl<'a> Renderer<'a> {
    /// Renders with a theme; nothing is kept yet.
    pub fn new(theme: &'a Theme) -> Self {
        Self {
            theme,
            fragments: RwLock::default(),
            sites: RwLock::default(),
            values: OnceEach::default(),
            fault: OnceLock::new(),
        }
    }

    /// A page as HTML.
    ///
    /// # Errors
    /// The fault of its template or of a fragment's, located.
    pub fn page(&self, language: LanguageId, view: &View) -> Result<Vec<u8>, Diagnostic> {
        if let Some(fault) = self.fault.get() {
            return Err(fault.clone());
        }
        let mut context = self.theme.context(&view.subject)?;
        context.insert_value("page", self.theme.value(&view.page)?);
        context.insert_value("frame", self.theme.value(&view.frame)?);
        context.insert_value("site", self.site_value(&view.site));
        self.theme.render(language, &view.template, &context)
    }

    /// Forgets the lines of lists.
    pub fn forget_lines(&self) {
        let mut known = self.fragments.write().unwrap_or_else(PoisonError::into_inner);
        known.retain(|(_, fragment), _| !matches!(fragment, Fragment::Line { .. }));
    }

    fn fragment(
        &self,
        language: LanguageId,
        fragment: &Fragment,
        view: &FragmentView,
    ) -> Result<Rendered, Diagnostic> {
        let mut context = self.theme.context(view)?;
        if let FragmentView::Around(around) = view {
            context.insert_value("site", self.site_value(&around.site));
        }
        let html = self.theme.render(language, fragment.template(), &context)?;
        Ok(Rendered::new(String::from_utf8_lossy(&html).trim()))
    }

    /// Views are plain data, which templates can always be given.
    fn site_value(&self, site: &Arc<SiteView>) -> Value {
        self.values.of(site, |site| self.theme.value(site).unwrap_or_else(|_| Value::undefined()))
    }
}

impl Fragments for Renderer<'_> {
    fn html(
        &self,
        language: LanguageId,
        fragment: &Fragment,
        make: &dyn Fn() -> FragmentView,
    ) -> Arc<Rendered> {
        known(&self.fragments, (language, fragment.clone()), || {
            Arc::new(self.fragment(language, fragment, &make()).unwrap_or_else(|fault| {
                // The first is told; others may come of the same.
                let _ = self.fault.set(fault);
                Rendered::new("")
            }))
        })
    }

    fn site(&self, language: LanguageId, depth: Option<usize>, make: &dyn Fn() -> SiteView) -> Arc<SiteView> {
        known(&self.sites, (language, depth), || Arc::new(make()))
    }
}

/// What is known under a key, or what `make` makes now. Two threads may both make it; the first counts.
fn known<Of: Eq + std::hash::Hash, Thing: Clone>(
    known: &Known<Of, Thing>,
    key: (LanguageId, Of),
    make: impl FnOnce() -> Thing,
) -> Thing {
    if let Some(thing) = known.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
        return thing.clone();
    }
    let new = make();
    known.write().unwrap_or_else(PoisonError::into_inner).entry(key).or_insert(new).clone()
}
