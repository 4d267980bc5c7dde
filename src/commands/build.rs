//! `vademecum build`.

use std::path::PathBuf;
use std::time::Instant;

use clap::Args;

use super::outcome::{Outcome, show};
use super::progress::Progress;
use super::{Format, Root, read_site};
use crate::disk;
use crate::ground::Report;
use crate::pipeline;

/// Builds the site and publishes it.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  vademecum build                           publish ./ to ./public
  vademecum build --out /media/stick/site   publish to a USB stick
  vademecum build --root ../portal          build the site in another folder
  SOURCE_DATE_EPOCH=1763856000 vademecum build   give the edition a date; the same input gives the same bytes

The folder is replaced in one step: until then the old site stands whole, and with any error nothing is
published at all. A folder that vademecum did not make is never replaced.")]
pub struct BuildCommand {
    #[command(flatten)]
    root: Root,
    /// The folder to publish to [default: public in the site's folder]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// How faults are written
    #[arg(long, value_enum, default_value = "terminal")]
    format: Format,
}

impl BuildCommand {
    pub(super) fn run(self) -> Outcome {
        let begun = Instant::now();
        let mut report = Report::new();
        let files = match read_site(&self.root, &mut report) {
            Ok(files) => files,
            Err(fault) => return fault.into(),
        };
        let progress = Progress::new();
        let outputs = pipeline::build(&files, &mut report, &|stage| progress.watch(stage));
        if report.has_errors() {
            progress.finish();
            return show(report, &files.texts, self.format, true);
        }
        progress.publishing();
        let out = self.out.unwrap_or_else(|| self.root.root.join("public"));
        let published = disk::publish(&self.root.root, &out, &outputs);
        progress.finish();
        let published = match published {
            Ok(published) => published,
            Err(fault) => return fault.into(),
        };
        let outcome = show_warnings(report, &files, self.format);
        if self.format == Format::Terminal {
            anstream::eprintln!(
                "Published {} files to {} in {:.1} s: {} written, {} as before, {} removed.",
                outputs.len(),
                published.folder.display(),
                begun.elapsed().as_secs_f64(),
                published.written,
                published.reused,
                published.removed,
            );
        }
        outcome
    }
}

fn show_warnings(report: Report, files: &crate::ground::SiteFiles, format: Format) -> Outcome {
    if report.is_empty() { Outcome::Done } else { show(report, &files.texts, format, false) }
}
