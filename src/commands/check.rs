//! `vademecum check`.

use clap::Args;

use super::outcome::{Outcome, show};
use super::{Format, Root, read_site};
use crate::ground::Report;
use crate::pipeline;

/// Checks the site: everything that `build` checks, without making a page.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  vademecum check                     every fault of the site in this folder
  vademecum check --root ../portal    of the site in another folder
  vademecum check --format json       one JSON object a fault, for programs

Nothing is written, no network is used and nothing that a contributor wrote is run, so pull requests from
strangers are safe to check.")]
pub struct CheckCommand {
    #[command(flatten)]
    root: Root,
    /// How faults are written
    #[arg(long, value_enum, default_value = "terminal")]
    format: Format,
}

impl CheckCommand {
    pub(super) fn run(self) -> Outcome {
        let mut report = Report::new();
        let files = match read_site(&self.root, &mut report) {
            Ok(files) => files,
            Err(fault) => return fault.into(),
        };
        pipeline::check(&files, &mut report);
        show(report, &files.texts, self.format, false)
    }
}
