//! The state of a site at a revision, taken out of Git into a folder that is deleted afterwards.
//!
//! Nothing of the working copy is touched: Git writes its list of files to a place of its own. No hook runs, and
//! what stands in the revision is only written to files, to be read like any other site.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use super::git_in;
use crate::disk::DiskFault;

/// A site at a revision.
pub struct Checkout {
    folder: TempDir,
    /// Where the site lies below the root of the repository.
    inside: PathBuf,
}

impl Checkout {
    /// Takes out the site that lies at `root`, as it was at a revision.
    ///
    /// # Errors
    /// What Git says, and what the machine refuses.
    pub fn of(root: &Path, revision: &str) -> Result<Self, DiskFault> {
        let commit = git(
            root,
            &["rev-parse", "--verify", "--quiet", "--end-of-options", &format!("{revision}^{{commit}}")],
        )
        .map_err(|_| DiskFault::NoRevision(revision.to_owned()))?;
        let inside = PathBuf::from(git(root, &["rev-parse", "--show-prefix"])?);
        let folder = TempDir::with_prefix("vademecum-")
            .map_err(DiskFault::machine("create", &std::env::temp_dir()))?;
        let index = folder.path().join("index");
        let prefix = format!("{}/site/", folder.path().display());
        // Below a folder of the repository, files are named from its root all the same.
        let top = PathBuf::from(git(root, &["rev-parse", "--show-toplevel"])?);
        git_with(&top, &index, &["read-tree", commit.as_str()])?;
        git_with(&top, &index, &["checkout-index", "--all", "--quiet", "--prefix", &prefix])?;
        Ok(Self { folder, inside })
    }

    /// The folder with `site.toml`.
    pub fn root(&self) -> PathBuf {
        self.folder.path().join("site").join(&self.inside)
    }
}

fn git(root: &Path, arguments: &[&str]) -> Result<String, DiskFault> {
    run(git_in(root).args(arguments))
}

fn git_with(root: &Path, index: &Path, arguments: &[&str]) -> Result<String, DiskFault> {
    run(git_in(root).args(arguments).env("GIT_INDEX_FILE", index))
}

fn run(command: &mut Command) -> Result<String, DiskFault> {
    let output =
        command.stdin(Stdio::null()).output().map_err(DiskFault::machine("run", Path::new("git")))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).trim_end().to_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    Err(DiskFault::Git(said))
}
