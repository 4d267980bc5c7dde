//! Why a command is not carried out: the name of a message and what it mentions.
//!
//! As with a diagnostic, the words belong to the message files of the report, so that every refusal is told in the language that
//! the program was asked to speak.

use std::fmt::Display;
use std::io;
use std::path::Path;

use super::report::Messages;
use crate::disk::{DiskFault, RevisionFault};
use crate::ground::{Argument, PathFault, quoted_some_of};
use crate::search::OpenFault;

/// Why a command is not carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    name: &'static str,
    arguments: Vec<(&'static str, Argument)>,
    near: Option<String>,
}

impl Refusal {
    /// A refusal, by the name of its message.
    pub fn new(name: &'static str) -> Self {
        Self { name, arguments: Vec::new(), near: None }
    }

    /// Of a name that an entry cannot have, because its file would have no place on some computer.
    pub fn not_portable(slug: &str, fault: PathFault) -> Self {
        let why = if matches!(fault, PathFault::Length) { "length" } else { "reserved" };
        Self::new("slug-not-portable").with("slug", slug).with("why", why)
    }

    /// Gives the message a value.
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// Gives the message a path.
    pub fn with_path(self, name: &'static str, path: &Path) -> Self {
        self.with(name, path.display().to_string())
    }

    /// Gives the message what another program or the system said.
    pub fn said(self, words: &dyn Display) -> Self {
        self.with("said", words.to_string())
    }

    /// Offers what may have been meant.
    pub fn suggest(mut self, near: Option<&str>) -> Self {
        self.near = near.filter(|near| !near.is_empty()).map(str::to_owned);
        self
    }

    /// The refusal in words: what is refused, and on a line of its own what may have been meant.
    pub fn words(&self, messages: &Messages) -> String {
        let words = messages.text(self.name, &self.arguments);
        match &self.near {
            None => words,
            Some(near) => {
                let near = messages.text("did-you-mean", &[("suggestion", near.as_str().into())]);
                format!("{words}\n{}: {near}", messages.text("help", &[]))
            }
        }
    }
}

impl From<&DiskFault> for Refusal {
    fn from(fault: &DiskFault) -> Self {
        match fault {
            DiskFault::Machine { action, path, source } => Self::new("disk-refuses")
                .with("action", *action)
                .with_path("path", path)
                .with("why", kind(source))
                .said(source),
            DiskFault::ForeignFolder(path) => Self::new("folder-foreign").with_path("path", path),
            DiskFault::ForeignFiles { path, files } => {
                Self::new("files-foreign").with_path("path", path).with("files", quoted_some_of(files))
            }
            DiskFault::Precious { path, what } => {
                Self::new("folder-precious").with_path("path", path).with("what", *what)
            }
            DiskFault::Exists(path) => Self::new("file-exists").with_path("path", path),
            DiskFault::NoText(path) => Self::new("file-not-text").with_path("path", path),
            DiskFault::NoRevision(name) => Self::new("edition-unknown").with("name", name.as_str()),
            DiskFault::Git(said) => Self::new("git-refuses").said(said),
            DiskFault::Busy { path, owner } => Self::new("folder-busy")
                .with_path("path", path)
                .with("owner", owner.as_deref().unwrap_or("unknown")),
            DiskFault::NoIndex(path) => Self::new("index-missing").with_path("path", path),
        }
    }
}

impl From<&RevisionFault> for Refusal {
    fn from(fault: &RevisionFault) -> Self {
        match fault {
            RevisionFault::NoGit(fault) => Self::new("git-missing").said(fault),
            RevisionFault::NotARepository(path) => Self::new("repository-missing").with_path("path", path),
            RevisionFault::NotCheckedOut { revision } => {
                Self::new("revision-elsewhere").with("revision", revision.as_str())
            }
            RevisionFault::NoRevision { revision, said } => {
                Self::new("revision-unknown").with("revision", revision.as_str()).said(said)
            }
        }
    }
}

impl From<&OpenFault> for Refusal {
    fn from(fault: &OpenFault) -> Self {
        match fault {
            OpenFault::Version => Self::new("index-of-another-version"),
            OpenFault::Unreadable(fault) => Self::new("index-unreadable").said(&first_line(fault)),
        }
    }
}

/// What follows the first line is for whoever wrote the library.
pub fn first_line(said: &dyn Display) -> String {
    said.to_string().lines().next().unwrap_or_default().to_owned()
}

/// The faults that people meet, each of which has words of its own.
fn kind(fault: &io::Error) -> &'static str {
    match fault.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "full",
        io::ErrorKind::PermissionDenied => "permission",
        io::ErrorKind::ReadOnlyFilesystem => "read-only",
        io::ErrorKind::NotFound => "missing",
        _ => "other",
    }
}
