//! Faults as values: all of them are collected, none is thrown.
//!
//! A [`Diagnostic`] holds *what* is wrong and *where*; the words belong to the message files of the
//! report, one message per [`Code`], so that they can be read as a whole, and translated.

use super::{Code, Severity, Span};

/// A value that a message mentions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// A word or phrase, quoted from the input or the configuration.
    Text(String),
    /// A number, so that a message can choose its plural.
    Count(usize),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Argument {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

/// One fault: its kind, its place, what its message mentions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which kind of fault.
    pub code: Code,
    /// Where it is.
    pub span: Span,
    /// Named values for the message.
    pub arguments: Vec<(&'static str, Argument)>,
    /// A second place that explains the fault, such as the declaration it breaks.
    pub related: Option<Span>,
    /// The near miss: what may have been meant.
    pub suggestion: Option<String>,
}

impl Diagnostic {
    /// A fault of a kind at a place.
    pub fn new(code: Code, span: Span) -> Self {
        Self { code, span, arguments: Vec::new(), related: None, suggestion: None }
    }

    /// Gives the message a value.
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// Points at a second place.
    pub fn related(mut self, place: impl Into<Option<Span>>) -> Self {
        self.related = place.into();
        self
    }

    /// Offers what may have been meant.
    pub fn suggest(mut self, near: Option<&str>) -> Self {
        self.suggestion = near.filter(|near| !near.is_empty()).map(str::to_owned);
        self
    }
}

/// All faults of a run.
#[derive(Debug, Clone, Default)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
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
    }

    /// Whether there is no fault at all.
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    /// Whether something stops the build.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|fault| fault.code.severity() == Severity::Error)
    }

    /// The faults: errors first, then by file and place. The same fault at the same place stands once.
    pub fn into_sorted(self) -> Vec<Diagnostic> {
        let mut faults = self.diagnostics;
        faults.sort_by_key(|fault| (fault.code.severity(), fault.span, fault.code));
        faults.dedup();
        faults
    }
}

impl Extend<Diagnostic> for Report {
    fn extend<Faults: IntoIterator<Item = Diagnostic>>(&mut self, faults: Faults) {
        self.diagnostics.extend(faults);
    }
}
