//! What is remembered of a check for the next one.
//!
//! There is no tracking of what depends on what: entries are remembered as long as nothing changes that they are read
//! by, and everything that looks at several entries at once is done again.

use std::sync::Arc;

use super::Key;
use crate::checks;
use crate::content;
use crate::ground::SiteFiles;
use crate::links;
use crate::pages;
use crate::theme::Theme;
use crate::wording::Wording;

/// What was read of a site, for the next time.
#[derive(Default)]
pub struct Memory {
    /// Everything that entries are read by.
    declared: Option<Key>,
    pub(super) entries: content::Memory,
    pub(super) texts: links::Memory,
    pub(super) pages: pages::Memory,
    pub(super) checks: checks::Memory,
    pub(super) theme: Option<(Arc<Wording>, Arc<Theme>)>,
}

impl Memory {
    /// Forgets everything if anything but entries has changed: declarations, vocabularies, templates, words.
    pub(super) fn forget_unless_declared_by(&mut self, files: &SiteFiles) {
        let declared = Some(Key::of_declarations(files));
        if self.declared != declared {
            *self = Self { declared, ..Self::default() };
        }
    }
}
