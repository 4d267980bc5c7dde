//! What a run found, in the order in which it is told: one value for every format.

use crate::ground::{Accepted, Code, Diagnostic, Place, Report, Severity, SitePath, Source, Sources, Span};

/// Everything that a run has to tell.
pub struct Findings<'a> {
    /// The faults: errors first, then by file and place.
    pub faults: Vec<Diagnostic>,
    /// Faults that stand, each with the reason someone gave.
    pub accepted: Vec<Accepted>,
    /// Faults that this run has mended.
    pub mended: Vec<Mended>,
    /// The files they are in.
    pub sources: &'a Sources,
    /// Where the site lies in the repository or folder that other programs know, with a `/` at its end; empty where that is
    /// the same folder.
    pub prefix: String,
}

/// A fault that was mended. Its place is that before the change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended {
    /// Which kind of fault.
    pub code: Code,
    /// The file.
    pub file: SitePath,
    /// Where it was.
    pub place: Place,
    /// What was written.
    pub from: String,
    /// What stands there now.
    pub to: String,
}

impl<'a> Findings<'a> {
    /// What a report holds.
    pub fn new(report: Report, sources: &'a Sources) -> Self {
        let (faults, accepted) = report.into_sorted();
        Self { faults, accepted, mended: Vec::new(), sources, prefix: String::new() }
    }

    /// How many faults are this bad.
    pub fn count(&self, severity: Severity) -> usize {
        self.faults.iter().filter(|fault| fault.severity == severity).count()
    }

    /// The file of a span.
    pub fn source(&self, span: Span) -> &'a Source {
        &self.sources[span.source]
    }

    /// First and last place of a span.
    pub fn places(&self, span: Span) -> (Place, Place) {
        let source = self.source(span);
        (source.place(span.start as usize), source.place(span.end as usize))
    }

    /// The path of a span's file, as programs outside know it.
    pub fn outside_path(&self, span: Span) -> String {
        format!("{}{}", self.prefix, self.source(span).path)
    }
}
