//! What is remembered of a check for the next one.
//!
//! There is no tracking of what depends on what: entries are remembered as long as nothing changes that they are read
//! by, and everything that looks at several entries at once is done again.

use std::sync::Arc;

use crate::checks;
use crate::content;
use crate::ground::{Id, SiteFiles, SitePath};
use crate::links;
use crate::theme::Theme;
use crate::wording::Wording;

/// What was read of a site, for the next time.
#[derive(Default)]
pub struct Memory {
    /// The hash of everything that entries are read by.
    declared: Option<blake3::Hash>,
    pub(super) entries: content::Memory,
    pub(super) texts: links::Memory,
    pub(super) checks: checks::Memory,
    pub(super) theme: Option<(Arc<Wording>, Arc<Theme>)>,
}

impl Memory {
    /// Forgets everything if anything but entries has changed: declarations, vocabularies, templates, words.
    pub(super) fn forget_unless_declared_by(&mut self, files: &SiteFiles) {
        let mut hasher = blake3::Hasher::new();
        let mut add = |bytes: &[u8]| {
            hasher.update(&(bytes.len() as u64).to_le_bytes());
            hasher.update(bytes);
        };
        let is_entry = |path: &SitePath| path.as_str().starts_with("content/") && path.ending() == "md";
        for (id, source) in files.texts.iter().filter(|(_, source)| !is_entry(&source.path)) {
            add(&(id.index() as u64).to_le_bytes());
            add(source.path.as_str().as_bytes());
            add(source.text.as_bytes());
        }
        for (path, bytes) in files.binaries.iter().filter(|(path, _)| !path.as_str().starts_with("content/"))
        {
            add(path.as_str().as_bytes());
            add(bytes);
        }
        add(files.date.map(|date| date.to_string()).unwrap_or_default().as_bytes());
        let declared = Some(hasher.finalize());
        if self.declared != declared {
            *self = Self { declared, ..Self::default() };
        }
    }
}
