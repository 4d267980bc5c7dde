//! Watching a site's sources: a call for each thing that has changed.
//!
//! What is told are hints: the files are compared with what is known of them in any case. So nothing is lost when
//! the system drops events, a folder goes and comes back, or a whole branch changes at once.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use notify::event::{AccessKind, AccessMode, ModifyKind, RenameMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::{DiskFault, SOURCE_FOLDERS};
use crate::site::SITE_FILE;

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

/// What the watcher tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What may have changed.
    pub change: Change,
    /// Whether whoever wrote has closed the file or put it in its place, so that nothing more is to come. Not every system
    /// tells.
    pub is_done: bool,
}

/// Watches as long as it lives.
pub struct Watch {
    watcher: RecommendedWatcher,
    root: PathBuf,
}

impl Watch {
    /// Watches `site.toml`, `content/` and `themes/` below `root`.
    ///
    /// # Errors
    /// Where the system cannot watch the folder.
    pub fn begin(root: &Path, changed: impl Fn(Told) + Send + 'static) -> Result<Self, DiskFault> {
        let given = root.to_owned();
        let root = std::fs::canonicalize(root).map_err(DiskFault::machine("watch", root))?;
        let own_root = root.clone();
        let handler = move |event: notify::Result<Event>| {
            if let Some(told) = told(event, &own_root, &given) {
                changed(told);
            }
        };
        let watcher = notify::recommended_watcher(handler).map_err(fault(&root))?;
        let mut watch = Self { watcher, root };
        // Editors replace files by renaming, so the folders are watched, not the files.
        let root = watch.root.clone();
        watch.watcher.watch(&root, RecursiveMode::NonRecursive).map_err(fault(&root))?;
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
            let _ = self.watcher.unwatch(&folder);
            if folder.is_dir() {
                self.watcher.watch(&folder, RecursiveMode::Recursive).map_err(fault(&folder))?;
            }
        }
        Ok(())
    }
}

fn fault(path: &Path) -> impl FnOnce(notify::Error) -> DiskFault {
    let path = path.to_owned();
    move |fault| DiskFault::Machine { action: "watch", path, source: std::io::Error::other(fault) }
}

/// What an event says of the site's sources, by the paths under which they are read.
fn told(event: notify::Result<Event>, root: &Path, given: &Path) -> Option<Told> {
    // After a fault of the watcher, such as an overflow, anything may have changed.
    let anything = Told { change: Change::Anything, is_done: false };
    let Ok(event) = event else { return Some(anything) };
    if event.need_rescan() {
        return Some(anything);
    }
    let is_done = matches!(
        event.kind,
        EventKind::Access(AccessKind::Close(AccessMode::Write))
            | EventKind::Modify(ModifyKind::Name(RenameMode::To | RenameMode::Both))
    );
    if event.kind.is_access() && !is_done {
        return None;
    }
    let source = |path: &PathBuf| {
        let inner = path.strip_prefix(root).ok()?;
        let is_source =
            SOURCE_FOLDERS.iter().any(|folder| inner.starts_with(folder)) || inner == Path::new(SITE_FILE);
        is_source.then(|| given.join(inner))
    };
    let paths: BTreeSet<PathBuf> = event.paths.iter().filter_map(source).collect();
    (!paths.is_empty()).then_some(Told { change: Change::Paths(paths), is_done })
}
