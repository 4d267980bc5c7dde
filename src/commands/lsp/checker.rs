//! The whole site, read again in the background when typing pauses.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use super::super::{Root, complete};
use crate::disk::{self, DiskFault, Remembered};
use crate::ground::{Diagnostic, Report, SiteFiles, SitePath, Source, SourceId, Sources};
use crate::pipeline::{self, Checked, Memory};
use crate::site::BUILT_IN_THEME;

/// How long nothing must have been typed before the site is read again.
const PAUSE: Duration = Duration::from_millis(120);

/// What is to be checked.
pub struct Job {
    /// Counts the changes that it covers.
    pub revision: u64,
    /// Whether files on the disk may have changed.
    pub from_disk: bool,
    /// The texts that the editor shows; they win over the disk.
    pub texts: Vec<(SitePath, Arc<str>)>,
}

/// A site that was checked.
pub struct Finished {
    /// The changes that it covers.
    pub revision: u64,
    /// Its files, where they are not those of the check before with other texts.
    pub files: Option<SiteFiles>,
    /// What they mean.
    pub checked: Checked,
    /// All faults.
    pub faults: Vec<Diagnostic>,
}

/// Checks the site of a folder for each job that comes, until none can come any more. Jobs that wait are one.
pub fn run(root: PathBuf, jobs: &Receiver<Job>, done: &dyn Fn(Result<Box<Finished>, DiskFault>) -> bool) {
    let root = Root { root };
    let mut checker = Checker {
        root,
        files: SiteFiles::default(),
        reading: Report::new(),
        remembered: Remembered::default(),
        memory: Memory::default(),
    };
    while let Ok(mut job) = jobs.recv() {
        loop {
            match jobs.recv_timeout(if job.revision == 0 { Duration::ZERO } else { PAUSE }) {
                Ok(later) => job = Job { from_disk: job.from_disk || later.from_disk, ..later },
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
        if !done(checker.check(job).map(Box::new)) {
            return;
        }
    }
}

/// Sends a job; a checker that is gone has nothing to do any more.
pub fn send(jobs: &Sender<Job>, job: Job) {
    let _ = jobs.send(job);
}

struct Checker {
    root: Root,
    files: SiteFiles,
    /// What was reported while the files were read.
    reading: Report,
    /// What was read of each file on the disk.
    remembered: Remembered,
    /// What was found in each text, which is not looked for again while it says the same.
    memory: Memory,
}

impl Checker {
    fn check(&mut self, job: Job) -> Result<Finished, DiskFault> {
        let mut renumbered = job.from_disk;
        if job.from_disk {
            self.reading = Report::new();
            self.remembered.doubt_all();
            self.files = disk::read_again(&self.root.root, &mut self.remembered, &mut self.reading)?;
            complete(&mut self.files);
        }
        let mut shown: Vec<SourceId> = Vec::new();
        for (path, text) in job.texts {
            if let Some(id) = self.files.texts.position(|source| source.path == path) {
                self.files.texts[id] = Source::new(path, text);
                shown.push(id);
            } else {
                self.files.texts = with_file(&self.files.texts, Source::new(path, text));
                // The numbers behind the new file have moved, and what was reported while reading with them.
                self.reading = Report::new();
                renumbered = true;
            }
        }
        let mut report = Report::new();
        let (reading, _) = self.reading.clone().into_sorted();
        // What was wrong with a file on the disk is not wrong with the text in the editor.
        report.extend(reading.into_iter().filter(|fault| !shown.contains(&fault.span.source)));
        let checked = pipeline::check_again(&self.files, &mut self.memory, &mut report, &|_| {});
        let files = renumbered.then(|| self.files.clone());
        let (faults, _) = report.into_sorted();
        Ok(Finished { revision: job.revision, files, checked, faults })
    }
}

/// The sources with one more, at its place in the order of paths; the built-in theme stays last.
fn with_file(sources: &Sources, new: Source) -> Sources {
    let mut new = Some(new);
    let mut all = Sources::new();
    for source in sources.values() {
        let is_later = source.path.as_str().starts_with(BUILT_IN_THEME)
            || new.as_ref().is_some_and(|new| source.path > new.path);
        if is_later && let Some(new) = new.take() {
            all.push(new);
        }
        all.push(source.clone());
    }
    all.extend(new);
    all
}
