//! Watching a site's sources: a call when something has changed and things have settled.
//!
//! What is told are hints: the files are compared with what is known of them in any case. So nothing is lost when
//! the system drops events, a folder goes and comes back, or a whole branch changes at once.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use notify_debouncer_full::notify::{RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};

use super::{DiskFault, SOURCE_FOLDERS};
use crate::site::SITE_FILE;

/// How long things must be quiet before a change counts as done.
const SETTLED: Duration = Duration::from_millis(12);

/// What may have changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// These files and folders.
    Paths(BTreeSet<PathBuf>),
    /// Anything: the system lost count.
    Anything,
}

impl Change {
    /// This and another one.
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Paths(mut paths), Self::Paths(more)) => {
                paths.extend(more);
                Self::Paths(paths)
            }
            _ => Self::Anything,
        }
    }
}

/// Watches as long as it lives.
pub struct Watch {
    debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
    root: PathBuf,
}

impl Watch {
    /// Watches `site.toml`, `content/` and `themes/` below `root`.
    ///
    /// # Errors
    /// Where the system cannot watch the folder.
    pub fn begin(root: &Path, changed: impl Fn(Change) + Send + 'static) -> Result<Self, DiskFault> {
        let given = root.to_owned();
        let root = std::fs::canonicalize(root).map_err(DiskFault::machine("watch", root))?;
        let own_root = root.clone();
        let handler = move |result: DebounceEventResult| {
            if let Some(change) = change(result, &own_root, &given) {
                changed(change);
            }
        };
        let debouncer = new_debouncer(SETTLED, None, handler).map_err(fault(&root))?;
        let mut watch = Self { debouncer, root };
        // Editors replace files by renaming, so the folders are watched, not the files.
        let root = watch.root.clone();
        watch.debouncer.watch(&root, RecursiveMode::NonRecursive).map_err(fault(&root))?;
        watch.renew()?;
        Ok(watch)
    }

    /// Watches the folders that came, or came back, since.
    ///
    /// # Errors
    /// Where the system cannot watch a folder.
    pub fn renew(&mut self) -> Result<(), DiskFault> {
        for folder in SOURCE_FOLDERS.map(|folder| self.root.join(folder)) {
            // A folder that went took its watch with it; one that stands is only watched once.
            let _ = self.debouncer.unwatch(&folder);
            if folder.is_dir() {
                self.debouncer.watch(&folder, RecursiveMode::Recursive).map_err(fault(&folder))?;
            }
        }
        Ok(())
    }
}

fn fault(path: &Path) -> impl FnOnce(notify_debouncer_full::notify::Error) -> DiskFault {
    let path = path.to_owned();
    move |fault| DiskFault::Machine { action: "watch", path, source: std::io::Error::other(fault) }
}

/// What events say of the site's sources, by the paths under which they are read.
fn change(result: DebounceEventResult, root: &Path, given: &Path) -> Option<Change> {
    // After a fault of the watcher, such as an overflow, anything may have changed.
    let Ok(events) = result else { return Some(Change::Anything) };
    if events.iter().any(|event| event.need_rescan()) {
        return Some(Change::Anything);
    }
    let source = |path: &PathBuf| {
        let inner = path.strip_prefix(root).ok()?;
        let is_source =
            SOURCE_FOLDERS.iter().any(|folder| inner.starts_with(folder)) || inner == Path::new(SITE_FILE);
        is_source.then(|| given.join(inner))
    };
    let told = events.iter().filter(|event| !event.kind.is_access());
    let paths: BTreeSet<PathBuf> = told.flat_map(|event| &event.paths).filter_map(source).collect();
    (!paths.is_empty()).then_some(Change::Paths(paths))
}
