//! `vademecum check`.

use std::path::PathBuf;

use clap::Args;

use super::look::Look;
use super::mend::{Round, mend};
use super::outcome::{Outcome, show};
use super::report::{Mended, Messages};
use super::selection::Selection;
use super::speech::MessageLanguage;
use super::{Format, Root, place_outside};

/// How often the site is read anew after mending: a change may bring to light another that was hidden behind it.
const MOST_ROUNDS: usize = 8;

/// Checks the site: everything that `build` checks, without making a page.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  vademecum check                          every fault of the site in this folder
  vademecum check content/cases/my-case.md only this file, and what it breaks elsewhere
  vademecum check --since origin/main      only files that differ from there, and what they break elsewhere
  vademecum check --since main...HEAD      only files that this branch has changed
  vademecum check --fix                    mend what can only be meant in one way, then check
  vademecum check --root ../portal         the site in another folder
  vademecum check --lang fr                in French
  vademecum check --format json            one JSON object a fault, for programs
  vademecum check --format github          annotations for GitHub Actions, and a summary of the step
  vademecum check --format sarif > faults.sarif

Without --fix nothing is written. No network is used and nothing that a contributor wrote is run, so pull
requests from strangers are safe to check. `vademecum explain V304` tells more about a code.")]
pub struct CheckCommand {
    /// Only these files and folders, and what they break elsewhere, which with a declaration can be everything [default: the
    /// whole site]
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    root: Root,
    /// Only files that differ from this git revision, or between the ends of a range such as main...HEAD, of which the second
    /// must be what is checked out
    #[arg(long, value_name = "REV")]
    since: Option<String>,
    /// Mend what can only be meant in one way: slips in names of fields, terms and references (never another
    /// word or number), forms of dates, quotation marks and blanks of front matter, characters without width, ends of lines
    #[arg(long)]
    fix: bool,
    /// How faults are written
    #[arg(long, value_enum, default_value = "terminal")]
    format: Format,
    #[command(flatten)]
    pub(super) language: MessageLanguage,
}

impl CheckCommand {
    pub(super) fn run(self, messages: &Messages) -> Outcome {
        self.check(messages).unwrap_or_else(|outcome| outcome)
    }

    fn check(&self, messages: &Messages) -> Result<Outcome, Outcome> {
        let selection = Selection::new(&self.root.root, &self.paths, self.since.as_deref())?;
        let mut mended: Vec<Mended> = Vec::new();
        for _ in 0..MOST_ROUNDS {
            if !self.fix {
                break;
            }
            let look = Look::at(&self.root, &selection)?;
            let findings = look.findings(&selection);
            selection.refuse_unknown(&findings)?;
            let round = mend(&self.root.root, &findings)?;
            tell_changed(&round, messages);
            if round.mended.is_empty() {
                break;
            }
            mended.extend(round.mended);
        }
        let look = Look::at(&self.root, &selection)?;
        let mut findings = look.findings(&selection);
        // What was mended may have been all that a path was about.
        if mended.is_empty() {
            selection.refuse_unknown(&findings)?;
        }
        findings.prefix = place_outside(&self.root);
        findings.mended = mended;
        Ok(show(&findings, messages, self.format, false))
    }
}

fn tell_changed(round: &Round, messages: &Messages) {
    for file in &round.changed {
        anstream::eprintln!("{}", messages.text("file-changed", &[("file", file.as_str().into())]));
    }
}
