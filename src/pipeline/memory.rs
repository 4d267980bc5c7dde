//! What is remembered of a check for the next one.
//!
//! There is no tracking of what depends on what: entries are remembered as long as nothing changes that they are read
//! by, and what looks at several entries at once is taken over where all that it can look at is proven to be the same.

use std::sync::Arc;

use super::Key;
use super::declared::Declared;
use crate::checks;
use crate::content;
use crate::ground::{Report, SiteFiles};
use crate::links;
use crate::pages;
use crate::site::Site;
use crate::theme::Theme;
use crate::wording::Wording;

/// What was read of a site, for the next time.
#[derive(Default)]
pub struct Memory {
    /// Everything that entries are read by.
    declared: Declared,
    /// What it means, with its faults, and what all pages are made from beside their views.
    site: Option<(Arc<Site>, Report, Key)>,
    pub(super) entries: content::Memory,
    pub(super) texts: links::Memory,
    pub(super) pages: pages::Memory,
    pub(super) checks: checks::Memory,
    pub(super) theme: Option<(Arc<Wording>, Arc<Theme>)>,
}

impl Memory {
    /// The site as it is declared, and what all pages are made from beside their views. Everything is forgotten if anything but
    /// entries has changed: declarations, vocabularies, templates, words.
    pub(super) fn site(&mut self, files: &SiteFiles, report: &mut Report) -> (Arc<Site>, Key) {
        if let Some((site, faults, common)) = self.site.as_ref().filter(|_| self.declared.stands(files)) {
            debug_assert_eq!(format!("{site:?}"), format!("{:?}", Site::read(files, &mut Report::new())));
            debug_assert_eq!(*common, Key::of_common(files));
            report.absorb(faults.clone());
            return (Arc::clone(site), *common);
        }
        let mut faults = Report::new();
        let site = Arc::new(Site::read(files, &mut faults));
        report.absorb(faults.clone());
        let common = Key::of_common(files);
        let known = Some((Arc::clone(&site), faults, common));
        *self = Self { declared: Declared::of(files), site: known, ..Self::default() };
        (site, common)
    }
}
