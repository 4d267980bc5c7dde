//! The command line: what each command does with the core and the disk, and what it says.
//!
//! Exit codes: 0 done; 1 faults in content or configuration; 2 a command that cannot be understood (clap);
//! 3 a fault of the machine, such as a full disk.
#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::disallowed_macros,
    reason = "this is the edge that prints, reads the environment and the clock, and opens connections"
)]

mod build;
mod check;
mod coverage;
mod declared_site;
mod diff;
mod explain;
mod import_issue;
mod init;
mod look;
mod lsp;
mod mend;
mod new;
mod outcome;
mod progress;
mod refusal;
pub mod report;
mod schema;
mod search;
mod selection;
mod serve;
mod speech;
mod timings;
mod translations;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::disk::{self, DiskFault};
use crate::ground::{Report, SiteFiles};
use crate::pipeline::{self, Checked};
use outcome::{Outcome, show};
use report::{Findings, Messages};
use speech::messages_beside_explanations;

/// Compiles Markdown into a searchable static site.
#[derive(Debug, Parser)]
#[command(name = "vademecum", version, about, after_help = EXAMPLES, max_term_width = 100)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  vademecum serve                       look at the site while you write
  vademecum check                       find every fault, publish nothing
  vademecum explain V304                what a code of check means
  vademecum build                       publish the site to the folder public
  vademecum search \"asset recovery\"     search the published site

Exit codes:
  0  done
  1  faults in content or configuration; each is shown with file, line and way out
  2  the command could not be understood
  3  a fault of the machine: no permission, no space, another build at work

Colours are used on a terminal unless NO_COLOR is set.";

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the site and publish it to a folder
    Build(build::BuildCommand),
    /// Check the site and publish nothing
    Check(check::CheckCommand),
    /// Print what the site holds and what it does not
    Coverage(coverage::CoverageCommand),
    /// Explain a code of check: what it means, why, and how to mend it
    Explain(explain::ExplainCommand),
    /// Compare two editions
    Diff(diff::DiffCommand),
    /// Turn a filled form into the file of an entry
    ImportIssue(import_issue::ImportIssueCommand),
    /// Make a working site in an empty folder
    Init(init::InitCommand),
    /// Begin an entry or a translation
    New(new::NewCommand),
    /// Write schemas and forms made from the declarations
    Schema(schema::SchemaCommand),
    /// Help an editor with the site: faults as you type, completion, links, renaming
    Lsp(lsp::LspCommand),
    /// Search a published site
    Search(search::SearchCommand),
    /// Build the site, show it in a browser and follow every change
    Serve(serve::ServeCommand),
    /// List the translations that are missing or out of date
    Translations(translations::TranslationsCommand),
}

/// Where the site is.
#[derive(Debug, Args)]
struct Root {
    /// The folder with site.toml
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

/// How faults are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people: excerpt, caret and way out
    Terminal,
    /// For programs: JSON Lines, one object a fault
    Json,
    /// For code hosts and editors: SARIF 2.1.0
    Sarif,
    /// For GitHub Actions: annotations, and a summary of the step
    Github,
    /// For build servers: JUnit XML, one test case a file
    Junit,
}

/// How a list is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ListFormat {
    /// For people
    Terminal,
    /// For programs
    Json,
}

impl From<ListFormat> for Format {
    fn from(list: ListFormat) -> Self {
        match list {
            ListFormat::Terminal => Self::Terminal,
            ListFormat::Json => Self::Json,
        }
    }
}

/// Runs the command line and gives the exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let line = match CommandLine::try_parse_from(arguments) {
        Ok(line) => line,
        Err(fault) => {
            // Help and version come here too; where they cannot be printed, nobody is reading.
            let _ = fault.print();
            return ExitCode::from(u8::try_from(fault.exit_code()).unwrap_or(2));
        }
    };
    let messages = match line.command.messages() {
        Ok(messages) => Arc::new(messages),
        Err(outcome) => return outcome.finish(&speech::of_the_environment()),
    };
    let outcome = match line.command {
        Command::Build(command) => command.run(&messages),
        Command::Check(command) => command.run(&messages),
        Command::Coverage(command) => command.run(&messages),
        Command::Explain(command) => command.run(&messages),
        Command::Diff(command) => command.run(&messages),
        Command::ImportIssue(command) => command.run(&messages),
        Command::Init(command) => command.run(&messages),
        Command::New(command) => command.run(&messages),
        Command::Schema(command) => command.run(&messages),
        Command::Lsp(command) => command.run(),
        Command::Search(command) => command.run(&messages),
        Command::Serve(command) => command.run(&messages),
        Command::Translations(command) => command.run(&messages),
    };
    outcome.finish(&messages)
}

impl Command {
    /// The messages of the language that the command is to speak.
    fn messages(&self) -> Result<Messages, Outcome> {
        let asked = match self {
            Self::Build(command) => command.language.asked(),
            Self::Check(command) => command.language.asked(),
            Self::Coverage(command) => command.language.asked(),
            Self::Explain(command) => command.language.asked(),
            Self::Diff(command) => command.language.asked(),
            Self::Init(command) => command.language.asked(),
            Self::Search(command) => command.language.asked(),
            Self::Serve(command) => command.language.asked(),
            Self::Translations(command) => command.language.asked(),
            Self::ImportIssue(command) => return Ok(messages_beside_explanations(command.language.asked())),
            Self::New(command) => return Ok(messages_beside_explanations(command.language.asked())),
            Self::Schema(command) => return Ok(messages_beside_explanations(command.language.asked())),
            // An editor says by its protocol which language it wants.
            Self::Lsp(_) => None,
        };
        speech::messages(asked)
    }
}

/// All that a site is made of.
fn read_site(root: &Root, report: &mut Report) -> Result<SiteFiles, DiskFault> {
    let mut files = disk::read(&root.root, report)?;
    complete(&mut files);
    Ok(files)
}

/// Adds what does not lie in the folder of a site: the built-in theme, and the date that the environment gives the edition.
fn complete(files: &mut SiteFiles) {
    crate::theme::add_built_in_files(files);
    files.date = source_date();
}

/// A site without errors, for commands that tell of it; with any, they are shown instead.
fn sound_site(root: &Root, format: ListFormat, messages: &Messages) -> Result<Checked, Outcome> {
    let mut report = Report::new();
    let files = read_site(root, &mut report)?;
    let checked = pipeline::check(&files, &mut report);
    if report.has_errors() {
        return Err(show(&Findings::new(report, &files.texts), messages, format.into(), false));
    }
    Ok(checked)
}

/// Where the site lies in the folder that the program was started in, with a `/` at its end: programs that read a report know
/// files by their place there. Empty where that is the same folder, or another one altogether.
fn place_outside(root: &Root) -> String {
    let inner = disk::relative(&root.root, Path::new(".")).unwrap_or_default();
    if inner.is_empty() { inner } else { format!("{inner}/") }
}

/// The date of `SOURCE_DATE_EPOCH` (reproducible-builds.org), if it is set.
fn source_date() -> Option<jiff::civil::Date> {
    let seconds: i64 = std::env::var("SOURCE_DATE_EPOCH").ok()?.trim().parse().ok()?;
    let moment = jiff::Timestamp::from_second(seconds).ok()?;
    Some(jiff::tz::TimeZone::UTC.to_datetime(moment).date())
}
