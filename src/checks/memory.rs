//! What was found in each text, so that only a text that has changed is looked at again.
//!
//! Kept are findings that depend on one text alone and on what the site declares. Whoever keeps a memory must forget it
//! when a declaration changes.

use std::collections::HashMap;
use std::mem;
use std::sync::Arc;

use rayon::prelude::*;

use crate::content::Version;
use crate::ground::{Diagnostic, Report, SourceId};

/// What was found in each text.
#[derive(Debug, Default)]
pub struct Memory {
    /// In whole files.
    pub(super) files: Findings<str>,
    /// In the texts of versions.
    pub(super) versions: Findings<Version>,
}

/// What was found in each file, and in which state of it.
#[derive(Debug)]
pub(super) struct Findings<Content: ?Sized> {
    by_file: HashMap<SourceId, (Arc<Content>, Vec<Diagnostic>)>,
}

impl<Content: ?Sized> Default for Findings<Content> {
    fn default() -> Self {
        Self { by_file: HashMap::new() }
    }
}

impl<Content: ?Sized + Send + Sync> Findings<Content> {
    /// Looks at the files that are not the very same as the last time, and reports what is found in any.
    pub fn look(
        &mut self,
        files: &[(SourceId, &Arc<Content>)],
        find: impl Fn(SourceId, &Content) -> Vec<Diagnostic> + Sync,
        report: &mut Report,
    ) {
        let mut last = mem::take(&mut self.by_file);
        let known: Vec<Option<Vec<Diagnostic>>> = files
            .iter()
            .map(|(id, content)| {
                let (seen, found) = last.remove(id)?;
                Arc::ptr_eq(&seen, content).then_some(found)
            })
            .collect();
        let found: Vec<Vec<Diagnostic>> = known
            .into_par_iter()
            .zip(files)
            .map(|(known, (id, content))| known.unwrap_or_else(|| find(*id, content)))
            .collect();
        self.by_file.reserve(files.len());
        for ((id, content), found) in files.iter().zip(found) {
            report.extend(found.iter().cloned());
            self.by_file.insert(*id, (Arc::clone(content), found));
        }
    }
}
