//! What was found in each text, so that only a text that has changed is looked at again.
//!
//! Kept are findings that depend on one text alone and on what the site declares. Whoever keeps a memory must forget it
//! when a declaration changes.

use std::sync::Arc;

use rayon::prelude::*;

use crate::content::Version;
use crate::ground::{Diagnostic, Id, Report, SourceId};

/// What was found in each text.
#[derive(Debug, Default)]
pub struct Memory {
    /// In whole files.
    pub(super) files: Findings<str>,
    /// In the texts and values of versions.
    pub(super) versions: Findings<Version>,
}

/// What was found in each file, and in which state of it.
#[derive(Debug)]
pub(super) struct Findings<Content: ?Sized> {
    by_file: Vec<Option<(Arc<Content>, Vec<Diagnostic>)>>,
}

impl<Content: ?Sized> Default for Findings<Content> {
    fn default() -> Self {
        Self { by_file: Vec::new() }
    }
}

impl<Content: ?Sized + Send + Sync> Findings<Content> {
    /// Looks at the files that are not the very same as the last time, and reports what is found in any.
    pub fn look<'a>(
        &mut self,
        files: impl Iterator<Item = (SourceId, &'a Arc<Content>)> + Clone,
        find: impl Fn(SourceId, &Content) -> Vec<Diagnostic> + Sync,
        report: &mut Report,
    ) where
        Content: 'a,
    {
        let stands = |id: SourceId, content: &Arc<Content>| {
            let known = self.by_file.get(id.index()).and_then(Option::as_ref);
            known.is_some_and(|(seen, _)| Arc::ptr_eq(seen, content))
        };
        let changed: Vec<(SourceId, &Arc<Content>)> =
            files.clone().filter(|(id, content)| !stands(*id, content)).collect();
        let found: Vec<Vec<Diagnostic>> =
            changed.par_iter().map(|(id, content)| find(*id, content)).collect();
        for ((id, content), found) in changed.into_iter().zip(found) {
            if self.by_file.len() <= id.index() {
                self.by_file.resize_with(id.index() + 1, || None);
            }
            self.by_file[id.index()] = Some((Arc::clone(content), found));
        }
        for (id, _) in files {
            let found = self.by_file[id.index()].iter().flat_map(|(_, found)| found);
            report.extend(found.cloned());
        }
    }
}
