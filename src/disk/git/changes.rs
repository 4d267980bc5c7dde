//! Which files a revision touches.
//!
//! Only names are asked for, and nothing that a repository configures is run: no outside diff, no filter of texts, no watcher of
//! files.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Output;

use super::git_in;

/// Why git could not tell.
#[derive(Debug)]
pub enum RevisionFault {
    /// The program is not there.
    NoGit(io::Error),
    /// The folder belongs to no repository.
    NotARepository(PathBuf),
    /// The files at the end of a range are not those in the folder.
    NotCheckedOut {
        /// The end of the range.
        revision: String,
    },
    /// The revision is not known, or git refused for another reason.
    NoRevision {
        /// The revision asked for.
        revision: String,
        /// The first line of what git said.
        said: String,
    },
}

/// The files below `root` that differ from a revision, new ones among them; with a range such as `main...HEAD`, those that
/// differ between its ends. Parts of paths are joined by `/`. Files that are gone are named too.
///
/// # Errors
/// Where git is not there, the folder is in no repository, the revision is not known, or a range ends elsewhere than at what is
/// checked out.
pub fn changed_since(root: &Path, revision: &str) -> Result<Vec<String>, RevisionFault> {
    git(root, &["rev-parse", "--git-dir"]).and_then(|output| {
        if output.status.success() { Ok(()) } else { Err(RevisionFault::NotARepository(root.to_owned())) }
    })?;
    let names = ["--no-ext-diff", "--no-textconv", "--no-renames", "--name-only", "--relative", "-z"];
    let diff: Vec<&str> =
        std::iter::once("diff").chain(names).chain(["--end-of-options", revision, "--"]).collect();
    let output = git(root, &diff)?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let said = said.lines().next().unwrap_or_default().trim_start_matches("fatal: ").to_owned();
        return Err(RevisionFault::NoRevision { revision: revision.to_owned(), said });
    }
    let mut changed = paths(&output);
    match revision.rsplit_once("..") {
        None => changed.extend(paths(&git(root, &["ls-files", "--others", "--exclude-standard", "-z"])?)),
        Some((_, end)) if commit(root, end)? != commit(root, "")? => {
            return Err(RevisionFault::NotCheckedOut { revision: end.to_owned() });
        }
        Some(_) => {}
    }
    Ok(changed)
}

/// The number of a revision; without a name, of what is checked out.
fn commit(root: &Path, revision: &str) -> Result<Vec<u8>, RevisionFault> {
    let name = if revision.is_empty() { "HEAD" } else { revision };
    Ok(git(root, &["rev-parse", "--verify", "--end-of-options", &format!("{name}^{{commit}}")])?.stdout)
}

fn git(root: &Path, arguments: &[&str]) -> Result<Output, RevisionFault> {
    git_in(root).args(arguments).env("LC_ALL", "C").output().map_err(RevisionFault::NoGit)
}

fn paths(output: &Output) -> Vec<String> {
    String::from_utf8_lossy(&output.stdout)
        .split('\0')
        .filter(|path| !path.is_empty())
        .map(str::to_owned)
        .collect()
}
