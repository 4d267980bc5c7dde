//! Following the sources: what has changed is read, everything is checked again, and the new site takes the place
//! of the old one.
//!
//! Where the watcher tells of texts that were read before, these are read at once, so that whoever writes sees it at
//! once. What else may have changed is seen by looking at all files: a moment after each change, for what came meanwhile,
//! and whenever the watcher tells of anything else.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use super::preview::Preview;
use super::standing::Standing;
use crate::commands::outcome::as_error;
use crate::commands::progress::Progress;
use crate::commands::refusal::Refusal;
use crate::commands::report::{Findings, Messages, Unshown, not_shown, terminal};
use crate::commands::{Root, complete};
use crate::disk::{self, Change, DiskFault, Remembered, SOURCE_FOLDERS, Told, Watch};
use crate::ground::{Report, SiteFiles, Source};
use crate::pipeline::{self, Memory};

/// How long things must be quiet before a change counts as done, where nobody says that it is.
const SETTLED: Duration = Duration::from_millis(12);
/// How long things may go on changing before what has come is looked at all the same.
const RESTLESS: Duration = Duration::from_millis(250);
/// How long after a change the second look is taken. With ten thousand entries the search is up to date by then; sooner, the
/// look would hold it up, and the next edit, too.
const SECOND_LOOK: Duration = Duration::from_secs(1);
/// How often is looked where nothing is told.
const ROUTINE: Duration = Duration::from_mins(1);
/// The same where the system tells nothing at all.
const POLLING: Duration = Duration::from_secs(1);

/// The site's sources as they were last seen.
pub struct Follower {
    root: Root,
    remembered: Remembered,
    memory: Memory,
    /// With the numbers by which they are remembered.
    seen: Option<(SiteFiles, Report)>,
    messages: Arc<Messages>,
    /// What was last told of entries that are not shown.
    told: Vec<String>,
}

impl Follower {
    /// Nothing seen yet.
    pub fn new(root: Root, messages: Arc<Messages>) -> Self {
        Self {
            root,
            remembered: Remembered::default(),
            memory: Memory::default(),
            seen: None,
            messages,
            told: Vec::new(),
        }
    }

    /// Looks at the sources, and puts a new site in place if anything has changed.
    ///
    /// # Errors
    /// What the machine refuses; the last good site stays.
    pub fn look(&mut self, preview: &Preview) -> Result<(), DiskFault> {
        let begun = Instant::now();
        let mut report = Report::new();
        let mut files = disk::read_again(&self.root.root, &mut self.remembered, &mut report)?;
        complete(&mut files);
        if let Some((seen, faults)) = &self.seen {
            if same(seen, &files) && *faults == report {
                return Ok(());
            }
            // Faults of reading name files by the numbers that these have now.
            if report.is_empty() {
                files.texts = files.texts.numbered_as(&seen.texts);
            }
        }
        self.show(files, report, begun, preview);
        Ok(())
    }

    /// Reads what was told to have changed, if that is all there is to do; `false` where all files must be looked at.
    fn glance(&mut self, paths: &BTreeSet<PathBuf>, preview: &Preview) -> bool {
        let begun = Instant::now();
        let Some((seen, _)) = self.seen.as_ref().filter(|(_, faults)| faults.is_empty()) else {
            return false;
        };
        let read = disk::read_texts(&self.root.root, &mut self.remembered, seen, paths);
        let Some(files) = read else { return false };
        if !same(seen, &files) {
            self.show(files, Report::new(), begun, preview);
        }
        true
    }

    /// Puts a new site in place.
    fn show(&mut self, files: SiteFiles, mut report: Report, begun: Instant, preview: &Preview) {
        self.seen = Some((files.clone(), report.clone()));
        let progress = Progress::new(&self.messages);
        let watch = |stage| progress.watch(stage);
        // Among the threads that share the work, so that nothing small waits for one of them.
        let checked = rayon::scope(|_| pipeline::check_again(&files, &mut self.memory, &mut report, &watch));
        progress.finish();
        let failed = report.has_errors();
        let findings = Findings::new(report, &files.texts);
        let quiet = findings.faults.is_empty();
        let faults = if quiet { String::new() } else { terminal(&findings, &self.messages) };
        if !faults.is_empty() {
            anstream::eprintln!("{faults}");
        }
        let not_shown = not_shown(&Unshown::of(&checked), &self.messages);
        if not_shown != self.told {
            for line in &not_shown {
                anstream::eprintln!("{line}");
            }
            self.told = not_shown;
        }
        if failed {
            preview.fail(anstream::adapter::strip_str(&faults).to_string());
        } else {
            let pages = checked.plan.pages.len();
            preview.replace(Standing::new(files, checked));
            let seconds = format!("{:.3}", begun.elapsed().as_secs_f64());
            let told = [("count", pages.into()), ("seconds", seconds.into())];
            anstream::eprintln!("{}", self.messages.text("serve-stands", &told));
        }
    }

    /// Follows changes for ever; without a watch, by looking once a second.
    pub fn follow(mut self, mut watch: Option<Watch>, changes: &Receiver<Told>, preview: &Preview) {
        let mut calm = true;
        loop {
            let patience = match (&watch, calm) {
                (None, _) => POLLING,
                (Some(_), true) => ROUTINE,
                (Some(_), false) => SECOND_LOOK,
            };
            match changes.recv_timeout(patience) {
                Ok(told) => {
                    calm = false;
                    let change = whole(told, changes);
                    let renew = self.heed(&change);
                    if let Change::Paths(paths) = &change
                        && !renew
                        && self.glance(paths, preview)
                    {
                        continue;
                    }
                    if renew && watch.as_mut().is_some_and(|watch| watch.renew().is_err()) {
                        // From here on we look ourselves.
                        watch = None;
                    }
                }
                Err(RecvTimeoutError::Timeout) => calm = true,
                Err(RecvTimeoutError::Disconnected) => return,
            }
            if let Err(fault) = self.look(preview) {
                // The next look may find everything in order, and then it must not seem the same as before.
                self.seen = None;
                let told = as_error(&Refusal::from(&fault), &self.messages);
                anstream::eprintln!("{told}");
                preview.fail(told);
            }
        }
    }

    /// Doubts what was told to have changed; whether whole folders may have gone or come.
    fn heed(&mut self, change: &Change) -> bool {
        match change {
            Change::Anything => {
                self.remembered.doubt_all();
                true
            }
            Change::Paths(paths) => {
                for path in paths {
                    self.remembered.doubt(path);
                }
                let root = &self.root.root;
                paths.iter().any(|path| SOURCE_FOLDERS.iter().any(|folder| *path == root.join(folder)))
            }
        }
    }
}

/// A change with all that belongs to it. One text whose writing has ended is read at once; otherwise things must be quiet
/// first, so that a half-written file, or half of many, is not looked at for nothing.
fn whole(told: Told, changes: &Receiver<Told>) -> Change {
    let Told { mut change, mut is_done } = told;
    let begun = Instant::now();
    while begun.elapsed() < RESTLESS {
        let one = matches!(&change, Change::Paths(paths) if paths.len() == 1);
        let patience = if is_done && one { Duration::ZERO } else { SETTLED };
        match changes.recv_timeout(patience) {
            Ok(more) => {
                change = change.and(more.change);
                is_done = more.is_done;
            }
            Err(_) => break,
        }
    }
    change
}

/// Whether nothing has changed: what says the same is the very same text.
fn same(a: &SiteFiles, b: &SiteFiles) -> bool {
    let same_text = |a: &Source, b: &Source| {
        a.path == b.path && a.refused == b.refused && (a.refused || Arc::ptr_eq(&a.text, &b.text))
    };
    a.texts.len() == b.texts.len()
        && a.texts.values().zip(b.texts.values()).all(|(a, b)| same_text(a, b))
        && a.binaries == b.binaries
}
