//! `vademecum check`.

use clap::Args;

use super::outcome::{Outcome, show};
use super::report::Findings;
use super::speech::Speech;
use super::{Format, Root, place_outside, read_site};
use crate::ground::Report;
use crate::pipeline;

/// Checks the site: everything that `build` checks, without making a page.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  vademecum check                     every fault of the site in this folder
  vademecum check --root ../portal    of the site in another folder
  vademecum check --lang fr           in French
  vademecum check --format json       one JSON object a fault, for programs
  vademecum check --format github     annotations for GitHub Actions
  vademecum check --format sarif > faults.sarif

Nothing is written, no network is used and nothing that a contributor wrote is run, so pull requests from
strangers are safe to check. `vademecum explain V304` tells more about a code.")]
pub struct CheckCommand {
    #[command(flatten)]
    root: Root,
    /// How faults are written
    #[arg(long, value_enum, default_value = "terminal")]
    format: Format,
    #[command(flatten)]
    speech: Speech,
}

impl CheckCommand {
    pub(super) fn run(self) -> Outcome {
        self.check().unwrap_or_else(|outcome| outcome)
    }

    fn check(&self) -> Result<Outcome, Outcome> {
        let messages = self.speech.messages()?;
        let mut report = Report::new();
        let files = read_site(&self.root, &mut report)?;
        pipeline::check(&files, &mut report);
        let mut findings = Findings::new(report, &files.texts);
        findings.prefix = place_outside(&self.root);
        Ok(show(&findings, &messages, self.format, false))
    }
}
