//! `vademecum build`.

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;

use super::outcome::{Outcome, show};
use super::progress::Progress;
use super::report::{Findings, Messages, Unshown, not_shown};
use super::speech::MessageLanguage;
use super::timings::Timings;
use super::{Format, Root, place_outside, read_site};
use crate::disk::{self, DiskFault, Edition, Kept};
use crate::ground::{Argument, Report, SiteFiles};
use crate::pipeline::{self, Key, Take, Watch};

/// Builds the site and publishes it.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  vademecum build                           publish ./ to ./public
  vademecum build --out /media/stick/site   publish to a USB stick
  vademecum build --root ../portal          build the site in another folder
  vademecum build --no-cache                make every file anew, whatever has changed
  SOURCE_DATE_EPOCH=1763856000 vademecum build   give the edition a date; the same input gives the same bytes

The folder is replaced in one step: until then the old site stands whole, and with any error nothing is
published at all. A folder that vademecum did not make is never replaced. What has not changed since the last
edition is taken over, not made again; the result is the same.")]
pub struct BuildCommand {
    #[command(flatten)]
    root: Root,
    /// The folder to publish to [default: public in the site's folder]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// How faults are written
    #[arg(long, value_enum, default_value = "terminal")]
    format: Format,
    #[command(flatten)]
    pub(super) language: MessageLanguage,
    /// Make every file anew, as if nothing had been published before
    #[arg(long)]
    no_cache: bool,
    /// Print where time and memory went
    #[arg(long)]
    timings: bool,
}

impl BuildCommand {
    pub(super) fn run(self, messages: &Messages) -> Outcome {
        self.build(messages).unwrap_or_else(|outcome| outcome)
    }

    fn build(&self, messages: &Messages) -> Result<Outcome, Outcome> {
        let timings = Timings::new();
        let mut report = Report::new();
        let files = timings.measure("reading", || read_site(&self.root, &mut report))?;
        let findings = |report: Report| {
            let mut findings = Findings::new(report, &files.texts);
            findings.prefix = place_outside(&self.root);
            findings
        };
        let progress = Progress::new(messages);
        let watch = |stage| {
            timings.watch(stage);
            progress.watch(stage);
        };
        let out = &self.out.clone().unwrap_or_else(|| self.root.root.join("public"));
        let known = || if self.no_cache { Kept::default() } else { Kept::read(out) };
        let (kept, site) = rayon::join(known, || Key::of_site(&files));
        let (root, kept) = (&self.root.root, &kept);
        let maker = EditionMaker { root, out, kept, files: &files, site, timings: &timings, watch: &watch };
        let Some((edition, unshown)) = maker.edition(&mut report)? else {
            progress.finish();
            return Ok(show(&findings(report), messages, self.format, true));
        };
        progress.publishing();
        let is_silent = report.is_empty() && unshown.is_empty();
        let published = timings.measure("putting it in place", || edition.publish(site, is_silent));
        progress.finish();
        let published = published?;
        // For people, no news is good news; a program wants a whole document all the same.
        let silent = report.is_empty() && matches!(self.format, Format::Terminal | Format::Json);
        let outcome =
            if silent { Outcome::Done } else { show(&findings(report), messages, self.format, false) };
        if self.format == Format::Terminal {
            for line in not_shown(&unshown, messages) {
                anstream::eprintln!("{line}");
            }
            anstream::eprintln!("{}", told(&published, timings.elapsed(), messages));
        }
        if self.timings {
            anstream::eprintln!("{}", timings.table());
        }
        Ok(outcome)
    }
}

/// Makes the next edition of a site, or takes the last one over.
struct EditionMaker<'a> {
    root: &'a Path,
    out: &'a Path,
    /// What is known of the last edition.
    kept: &'a Kept,
    files: &'a SiteFiles,
    /// The key of all these files.
    site: Key,
    timings: &'a Timings,
    watch: Watch<'a>,
}

impl<'a> EditionMaker<'a> {
    /// The edition with all its files, and the entries that it does not show; `None` where an error was reported.
    fn edition(&self, report: &mut Report) -> Result<Option<(Edition<'a>, Vec<Unshown>)>, DiskFault> {
        // What a check would say of this very site is known, if it is nothing.
        if report.is_empty() && self.kept.is_silent(self.site) {
            let edition = self.begin()?;
            if self.is_made(&edition) {
                return Ok(Some((edition, Vec::new())));
            }
        }
        let checked = pipeline::check_to_make(self.files, report, self.watch);
        let unshown = Unshown::of(&checked);
        if report.has_errors() {
            return Ok(None);
        }
        let edition = self.begin()?;
        if !self.is_made(&edition) {
            checked.make(report, self.watch, &edition);
        }
        // A large site takes a moment to be taken down, for which nobody should wait.
        rayon::spawn(move || drop(checked));
        Ok((!report.has_errors()).then_some((edition, unshown)))
    }

    fn begin(&self) -> Result<Edition<'a>, DiskFault> {
        let begin = || Edition::begin(self.root, self.out, self.kept);
        self.timings.measure("looking at the last edition", begin)
    }

    /// Whether the last edition was made of this very site, and is taken over whole.
    fn is_made(&self, edition: &Edition<'_>) -> bool {
        self.timings.measure("comparing what is there", || edition.take_over(self.site))
    }
}

/// What was published where, and how long it took.
fn told(published: &disk::Published, took: Duration, messages: &Messages) -> String {
    let arguments = [
        ("count", Argument::Count(published.written + published.reused)),
        ("folder", published.folder.display().to_string().into()),
        ("seconds", format!("{:.1}", took.as_secs_f64()).into()),
        ("written", published.written.into()),
        ("reused", published.reused.into()),
        ("removed", published.removed.into()),
    ];
    messages.text("published", &arguments)
}
