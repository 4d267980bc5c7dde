//! `vademecum diff`: what a change means for readers, for pull requests.

mod compare;
mod edition;
mod markdown;

use std::path::Path;

use clap::Args;

use super::outcome::{Outcome, say, show};
use super::refusal::Refusal;
use super::report::{Findings, Messages};
use super::speech::MessageLanguage;
use super::{Format, ListFormat, Root, read_site};
use crate::disk::{self, Checkout};
use crate::exports;
use crate::ground::Report;
use crate::pipeline;
use compare::Difference;
use edition::Edition;

/// Compares two editions: entries added, changed and removed, coverage gained and lost, translations left behind.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  vademecum diff main HEAD                   two revisions of Git, as Markdown for a pull request
  vademecum diff old-site public             two folders that were published
  vademecum diff main HEAD --lang fr         in French
  vademecum diff main HEAD --format json     one JSON object, for programs

A revision is taken out into a temporary folder and read as `vademecum check` reads it; the working copy stays as it
is, and nothing that a contributor wrote is run.")]
pub struct DiffCommand {
    #[command(flatten)]
    root: Root,
    /// The edition before: a published folder, or a revision
    #[arg(value_name = "A")]
    before: String,
    /// The edition after
    #[arg(value_name = "B")]
    after: String,
    /// How the difference is written
    #[arg(long, value_enum, default_value = "terminal")]
    format: ListFormat,
    #[command(flatten)]
    pub(super) language: MessageLanguage,
}

impl DiffCommand {
    pub(super) fn run(self, messages: &Messages) -> Outcome {
        self.compare(messages).err().unwrap_or(Outcome::Done)
    }

    fn compare(&self, messages: &Messages) -> Result<(), Outcome> {
        // Both are read before either ends the command, so that one run tells the faults of both.
        let (before, after) = (self.edition(&self.before, messages), self.edition(&self.after, messages));
        let (before, after) = (before?, after?);
        let difference = Difference::between(&before, &after);
        match self.format {
            ListFormat::Json => say(serde_json::to_string(&difference).unwrap_or_default()),
            ListFormat::Terminal => say(markdown::written(&difference, messages).trim_end()),
        }
    }

    fn edition(&self, name: &str, messages: &Messages) -> Result<Edition, Outcome> {
        let folder = Path::new(name);
        if let Some(files) = disk::published_data(folder)? {
            return Edition::read(files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())))
                .map_err(|fault| unreadable(name, &fault));
        }
        let checkout = Checkout::of(&self.root.root, name).map_err(|fault| match fault {
            disk::DiskFault::NoRevision(_) => Outcome::Misuse(Refusal::from(&fault)),
            fault => fault.into(),
        })?;
        let mut report = Report::new();
        let files = read_site(&Root { root: checkout.root() }, &mut report)?;
        let checked = pipeline::check(&files, &mut report);
        if report.has_errors() {
            anstream::eprintln!("{}", messages.text("diff-faults", &[("name", name.into())]));
            let findings = Findings::new(report, &files.texts);
            let outcome = show(&findings, messages, Format::Terminal, false);
            anstream::eprintln!("{}\n", messages.text("diff-not-compared", &[("name", name.into())]));
            return Err(outcome);
        }
        let outputs = exports::of_the_site(&checked.pages());
        Edition::read(outputs.iter().map(|output| (output.path.as_str(), output.bytes.as_slice())))
            .map_err(|fault| unreadable(name, &fault))
    }
}

fn unreadable(name: &str, fault: &serde_json::Error) -> Outcome {
    Outcome::Machine(Refusal::new("edition-unreadable").with("name", name).said(fault))
}
