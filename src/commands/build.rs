//! `vademecum build`.

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;

use super::outcome::{Outcome, show};
use super::progress::Progress;
use super::report::{Findings, Messages, Unshown, not_shown};
use super::speech::MessageLanguage;
use super::timings::Timings;
use super::{Format, Root, place_outside, read_site};
use crate::disk::{self, Edition, Kept};
use crate::ground::{Argument, Report};
use crate::pipeline::{self, Key, Take};

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
        let out = self.out.clone().unwrap_or_else(|| self.root.root.join("public"));
        let kept = if self.no_cache { Kept::default() } else { Kept::read(&out) };
        let begin = || {
            let begin = || Edition::begin(&self.root.root, &out, &kept);
            timings.measure("looking at the last edition", begin)
        };
        let site = Key::of_site(&files);
        let is_made =
            |edition: &Edition<'_>| timings.measure("comparing what is there", || edition.take_over(site));
        // What a check would say of this very site is known, if it is nothing.
        let known = report.is_empty() && kept.is_silent(site);
        let last = if known { Some(begin()?).filter(is_made) } else { None };
        let (edition, unshown) = if let Some(last) = last {
            (last, Vec::new())
        } else {
            let checked = pipeline::check_watched(&files, &mut report, &watch);
            let unshown = Unshown::of(&checked);
            if report.has_errors() {
                progress.finish();
                return Ok(show(&findings(report), messages, self.format, true));
            }
            let edition = begin()?;
            if !is_made(&edition) {
                checked.make(&mut report, &watch, &edition);
            }
            if report.has_errors() {
                progress.finish();
                return Ok(show(&findings(report), messages, self.format, true));
            }
            (edition, unshown)
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
