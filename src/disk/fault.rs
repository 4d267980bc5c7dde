//! Faults of the machine, in words.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

/// Why files could not be read or written.
#[derive(Debug, Error)]
pub enum DiskFault {
    /// The operating system refused.
    #[error("cannot {action} `{}`: {}", path.display(), in_words(source))]
    Machine {
        /// What was tried: "read", "write", …
        action: &'static str,
        /// Where.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
    /// The output folder holds something that vademecum did not make.
    #[error(
        "`{}` is not empty and was not made by vademecum, so it is left alone. Choose another folder with \
         --out, or empty this one yourself.",
        .0.display()
    )]
    ForeignFolder(PathBuf),
    /// Someone put files into the output folder.
    #[error(
        "`{}` holds files that vademecum did not make: {files}. The next edition would lose them. Move them \
         to `static/` in your theme, so that every edition carries them, or delete them.",
        path.display()
    )]
    ForeignFiles {
        /// The output folder.
        path: PathBuf,
        /// Some of the files.
        files: String,
    },
    /// The output folder would take the place of something precious.
    #[error("`{}` cannot be the output folder: it is {what}. Choose another folder with --out.", path.display())]
    Precious {
        /// The folder asked for.
        path: PathBuf,
        /// What it is.
        what: &'static str,
    },
    /// A file that should be new is there already.
    #[error("`{}` is there already, and it is not overwritten. Choose another name, or change the file yourself.", .0.display())]
    Exists(PathBuf),
    /// A file that should be text is too large for one, or is something else.
    #[error("`{}` cannot be read as text: it is larger than 2 MiB, or not saved as UTF-8. Save it anew as plain text.", .0.display())]
    NoText(PathBuf),
    /// There is neither a published folder nor a revision of that name.
    #[error("`{0}` is neither the folder of a published site with data nor a revision of Git")]
    NoRevision(String),
    /// Git refused.
    #[error("git: {0}")]
    Git(String),
    /// Another build is at work.
    #[error("another vademecum{owner} is publishing to `{}`. Wait for it to end, or choose another folder with --out.", path.display())]
    Busy {
        /// The output folder.
        path: PathBuf,
        /// Its process, if known.
        owner: String,
    },
    /// There is no index to search.
    #[error(
        "there is no search index in `{}`. Build the site first with `vademecum build`, or name its folder \
         with --site.",
        .0.display()
    )]
    NoIndex(PathBuf),
}

impl DiskFault {
    /// Wraps what the operating system said about a path.
    pub(super) fn machine(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Machine { action, path, source }
    }
}

/// The faults that people meet, in words that tell what to do.
fn in_words(fault: &io::Error) -> String {
    match fault.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            "there is no space left on the disk. The site published before is untouched. Make room and build again".to_owned()
        }
        io::ErrorKind::PermissionDenied => "you have no permission for that. The site published before is untouched".to_owned(),
        io::ErrorKind::ReadOnlyFilesystem => "the disk can only be read, not written to".to_owned(),
        io::ErrorKind::NotFound => "it does not exist".to_owned(),
        _ => fault.to_string(),
    }
}
