//! The door to `git`: the only place that starts it.
//!
//! Nothing that a repository configures for watching files is run, and whatever Git is asked for, the working copy
//! stays as it is.

mod changes;
mod checkout;

pub use changes::{RevisionFault, changed_since};
pub use checkout::Checkout;

use std::path::Path;
use std::process::Command;

/// Git in a folder, told to start no program that the repository's settings name for watching files.
fn git_in(folder: &Path) -> Command {
    let mut command = Command::new("git");
    command.current_dir(folder).args(["-c", "core.fsmonitor=false"]);
    command
}
