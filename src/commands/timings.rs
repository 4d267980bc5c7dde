//! Where time and memory went: a table of the parts of a build, for `vademecum build --timings`.
//!
//! Wall-clock times, as someone waits for them. Some parts are done at once, and files are staged while they are made: those
//! lines overlap, and their memory is that of the whole process.

use std::fmt::Write;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::disk;
use crate::pipeline::{Part, Stage};

/// What was measured so far.
pub struct Timings {
    begun: Instant,
    lines: Mutex<Vec<Line>>,
}

struct Line {
    name: &'static str,
    begun: Duration,
    took: Duration,
    memory: Option<disk::MemoryUse>,
}

impl Timings {
    /// Begins to measure.
    pub fn new() -> Self {
        Self { begun: Instant::now(), lines: Mutex::default() }
    }

    /// Since when it has been measured.
    pub fn elapsed(&self) -> Duration {
        self.begun.elapsed()
    }

    /// Notes what a build is doing.
    pub fn watch(&self, stage: Stage) {
        match stage {
            Stage::Begun(part) => self.begin(name(part)),
            Stage::Ended(part) => self.end(name(part)),
            _ => {}
        }
    }

    /// Measures a piece of work that is no part of the pipeline.
    pub fn measure<T>(&self, name: &'static str, work: impl FnOnce() -> T) -> T {
        self.begin(name);
        let result = work();
        self.end(name);
        result
    }

    /// The table.
    pub fn table(&self) -> String {
        let mut table = format!("{:26} {:>9} {:>9} {:>12}\n", "part", "from", "took", "memory");
        let mut line = |name: &str, begun: Duration, took: Duration, memory: Option<u64>| {
            let memory = memory.map_or_else(|| "unknown".to_owned(), mebibytes);
            // Writing to a string cannot fail.
            let _ = writeln!(table, "{name:26} {:>9} {:>9} {memory:>12}", seconds(begun), seconds(took));
        };
        for entry in self.lines.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            line(entry.name, entry.begun, entry.took, entry.memory.map(|memory| memory.now));
        }
        let most = disk::memory_use().map(|memory| memory.most);
        line("all, and most memory", Duration::ZERO, self.elapsed(), most);
        table.push_str("Memory is what the whole process holds when the part ends. Parts whose times overlap are done at once.");
        table
    }

    fn begin(&self, name: &'static str) {
        let begun = self.elapsed();
        let line = Line { name, begun, took: Duration::ZERO, memory: None };
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).push(line);
    }

    fn end(&self, name: &'static str) {
        let (now, memory) = (self.elapsed(), disk::memory_use());
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(line) = lines.iter_mut().rev().find(|line| line.name == name) {
            line.took = now.saturating_sub(line.begun);
            line.memory = memory;
        }
    }
}

fn name(part: Part) -> &'static str {
    match part {
        Part::Declarations => "declarations",
        Part::Entries => "front matter",
        Part::Links => "texts and links",
        Part::Theme => "words and theme",
        Part::Plan => "census and plan",
        Part::Checks => "what the site asks",
        Part::Indexes => "indexes along with pages",
        Part::Exports => "data, feeds, assets",
        Part::Pages => "pages that were left",
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.3} s", time.as_secs_f64())
}

fn mebibytes(bytes: u64) -> String {
    format!("{} MiB", bytes / (1024 * 1024))
}
