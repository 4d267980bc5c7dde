//! The faults of a run: all of them are collected, none is thrown, and each is weighed before anybody reads it.
//!
//! Which fault counts for what is not decided here.

use super::{Diagnostic, Severity};

/// A fault that stands as it is, with the reason that someone gave for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// The fault.
    pub diagnostic: Diagnostic,
    /// Why it may stand.
    pub reason: String,
}

/// What becomes of a fault when it is weighed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It counts.
    Keep,
    /// It is not looked for here.
    Drop,
    /// It stands, for this reason.
    Accept(String),
}

/// All faults of a run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
    accepted: Vec<Accepted>,
}

impl Report {
    /// A report without faults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a fault.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Takes over the faults of another report.
    pub fn absorb(&mut self, other: Self) {
        self.diagnostics.extend(other.diagnostics);
        self.accepted.extend(other.accepted);
    }

    /// The faults, in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter()
    }

    /// Weighs every fault: it may change its severity, and it is kept, dropped or accepted.
    pub fn weigh(&mut self, mut verdict: impl FnMut(&mut Diagnostic) -> Verdict) {
        for mut diagnostic in std::mem::take(&mut self.diagnostics) {
            match verdict(&mut diagnostic) {
                Verdict::Keep => self.diagnostics.push(diagnostic),
                Verdict::Drop => {}
                Verdict::Accept(reason) => self.accepted.push(Accepted { diagnostic, reason }),
            }
        }
    }

    /// Whether there is nothing to say at all.
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty() && self.accepted.is_empty()
    }

    /// Whether something stops the build.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|fault| fault.severity == Severity::Error)
    }

    /// The faults: errors first, then by file and place; and those that are accepted. The same fault at the same
    /// place stands once.
    pub fn into_sorted(self) -> (Vec<Diagnostic>, Vec<Accepted>) {
        let (mut faults, mut accepted) = (self.diagnostics, self.accepted);
        faults.sort_by_key(|fault| (fault.severity, fault.span, fault.code));
        faults.dedup();
        accepted.sort_by_key(|accepted| (accepted.diagnostic.span, accepted.diagnostic.code));
        accepted.dedup();
        (faults, accepted)
    }
}

impl Extend<Diagnostic> for Report {
    fn extend<Faults: IntoIterator<Item = Diagnostic>>(&mut self, faults: Faults) {
        self.diagnostics.extend(faults);
    }
}
