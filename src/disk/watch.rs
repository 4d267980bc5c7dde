//! Watching a site's sources: one call when something has changed and things have settled.

use std::path::Path;
use std::time::Duration;

use notify_debouncer_full::notify::{RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};

use super::DiskFault;
use crate::site::SITE_FILE;

/// How long things must be quiet before a change counts as done.
const SETTLED: Duration = Duration::from_millis(60);

/// Watches as long as it lives.
pub struct Watch {
    _debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
}

/// Calls `changed` after each change to `site.toml`, `content/` or `themes/` below `root`.
///
/// # Errors
/// Where the system cannot watch the folder.
pub fn watch(root: &Path, changed: impl Fn() + Send + 'static) -> Result<Watch, DiskFault> {
    let own_root = std::fs::canonicalize(root).map_err(DiskFault::machine("watch", root))?;
    let is_source = move |path: &Path| {
        let inner = path.strip_prefix(&own_root).unwrap_or(path);
        inner.starts_with("content") || inner.starts_with("themes") || inner == Path::new(SITE_FILE)
    };
    let handler = move |result: DebounceEventResult| {
        // After a fault of the watcher, such as an overflow, anything may have changed.
        let relevant = result.map_or(true, |events| {
            events.iter().any(|event| {
                !event.kind.is_access()
                    && (event.paths.iter().any(|path| is_source(path)) || event.need_rescan())
            })
        });
        if relevant {
            changed();
        }
    };
    let fault = |fault: notify_debouncer_full::notify::Error| DiskFault::Machine {
        action: "watch",
        path: root.to_owned(),
        source: std::io::Error::other(fault),
    };
    let mut debouncer = new_debouncer(SETTLED, None, handler).map_err(fault)?;
    // Editors replace files by renaming, so the folders are watched, not the files.
    let resolved = std::fs::canonicalize(root).map_err(DiskFault::machine("watch", root))?;
    debouncer.watch(&resolved, RecursiveMode::NonRecursive).map_err(fault)?;
    for folder in ["content", "themes"] {
        let folder = resolved.join(folder);
        if folder.is_dir() {
            debouncer.watch(&folder, RecursiveMode::Recursive).map_err(fault)?;
        }
    }
    Ok(Watch { _debouncer: debouncer })
}
