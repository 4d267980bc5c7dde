//! `vademecum coverage`: what the site holds and what it does not, as tables.
//!
//! The same matrices, reasons and traces as on the pages, for editors, pull requests and programs.

mod markdown;

use clap::Args;
use serde::Serialize;

use super::outcome::{Outcome, say};
use super::report::Messages;
use super::speech::{MessageLanguageApart, language_of};
use super::{ListFormat, Root, sound_site};
use crate::pages::views::{MatrixView, TraceView};
use crate::pages::{Job, NoFragments, Subject};
use crate::pipeline::Checked;
use crate::site::LanguageId;

/// Prints every coverage matrix, its gaps with their reasons, and every trace.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  vademecum coverage                     tables as Markdown, which can be read as it is
  vademecum coverage --lang fr           in French
  vademecum coverage > coverage.md       for a pull request
  vademecum coverage --format json       one JSON object, for programs

A reason for a gap is written in site.toml, as [[matrix.gap]] with rows, columns and a reason. What a trace does not
reach is a warning of `vademecum check`.")]
pub struct CoverageCommand {
    #[command(flatten)]
    root: Root,
    /// The language of labels and reasons [default: the site's main language]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// How the tables are written
    #[arg(long, value_enum, default_value = "terminal")]
    format: ListFormat,
    #[command(flatten)]
    pub(super) language: MessageLanguageApart,
}

/// Everything that is counted, as readers see it.
#[derive(Debug, Serialize)]
struct Coverage {
    matrices: Vec<MatrixView>,
    traces: Vec<TraceView>,
}

impl CoverageCommand {
    pub(super) fn run(self, messages: &Messages) -> Outcome {
        self.print(messages).err().unwrap_or(Outcome::Done)
    }

    fn print(&self, messages: &Messages) -> Result<(), Outcome> {
        let checked = sound_site(&self.root, self.format, messages)?;
        let language = self.labels(&checked)?;
        let coverage = Coverage::of(&checked, language);
        let text = match self.format {
            ListFormat::Terminal => {
                markdown::write(&coverage, &|word| checked.wording.text(language, word, &[]))
            }
            // Views are plain data: texts, numbers and lists of them.
            ListFormat::Json => serde_json::to_string(&coverage).unwrap_or_default(),
        };
        say(text.trim_end())
    }

    fn labels(&self, checked: &Checked) -> Result<LanguageId, Outcome> {
        match &self.lang {
            Some(tag) => language_of(&checked.site, tag),
            None => Ok(checked.site.languages.main),
        }
    }
}

impl Coverage {
    fn of(checked: &Checked, language: LanguageId) -> Self {
        let pages = checked.pages();
        let subject =
            |job: Job| checked.plan.page(job, language).map(|page| pages.view(page, &NoFragments).subject);
        let matrices = checked.site.matrices.ids().filter_map(|id| match subject(Job::Matrix(id)) {
            Some(Subject::Matrix(matrix)) => Some(matrix),
            _ => None,
        });
        let traces = checked.site.traces.ids().filter_map(|id| match subject(Job::Trace(id)) {
            Some(Subject::Trace(trace)) => Some(trace),
            _ => None,
        });
        Self { matrices: matrices.collect(), traces: traces.collect() }
    }
}
