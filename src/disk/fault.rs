//! Faults of the machine, as values: the words belong to whoever tells of them.

use std::io;
use std::path::{Path, PathBuf};

/// Why files could not be read or written.
#[derive(Debug)]
pub enum DiskFault {
    /// The operating system refused.
    Machine {
        /// What was tried: "read", "write", …
        action: &'static str,
        /// Where.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
    /// The output folder holds something that vademecum did not make.
    ForeignFolder(PathBuf),
    /// Someone put files into the output folder, which the next edition would lose.
    ForeignFiles {
        /// The output folder.
        path: PathBuf,
        /// The files, by their paths in it.
        files: Vec<String>,
    },
    /// The output folder would take the place of something precious.
    Precious {
        /// The folder asked for.
        path: PathBuf,
        /// What it is: "root", "site", "sources", "home", "link" or "file".
        what: &'static str,
    },
    /// A file that should be new is there already.
    Exists(PathBuf),
    /// A file that should be text is too large for one, or is something else.
    NoText(PathBuf),
    /// There is neither a published folder nor a revision of that name.
    NoRevision(String),
    /// Git refused, and said so.
    Git(String),
    /// Another build is at work.
    Busy {
        /// The output folder.
        path: PathBuf,
        /// The number of its process, if known.
        owner: Option<String>,
    },
    /// There is no index to search.
    NoIndex(PathBuf),
}

impl DiskFault {
    /// Wraps what the operating system said about a path.
    pub(super) fn machine(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Machine { action, path, source }
    }
}
