//! A fault as a value; the faults of a run are a [`Report`](super::Report).
//!
//! A [`Diagnostic`] holds *what* is wrong and *where*; the words belong to the message files of the
//! report, one message per [`Code`], so that they can be read as a whole, and translated.

use super::{Code, Severity, SitePath, Sources, Span};

/// A value that a message mentions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// A word or phrase, quoted from the input or the configuration.
    Text(String),
    /// A number, so that a message can choose its plural.
    Count(usize),
    /// Words of which a message quotes each; `none` where there are none, so that a message can say something else.
    Words(Vec<String>),
    /// Words of the site itself, of which a message takes those in its own language.
    Label {
        /// Language tags and texts.
        texts: Vec<(String, String)>,
        /// The language that is always there.
        main: String,
    },
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

impl<'a> FromIterator<&'a str> for Argument {
    fn from_iter<T: IntoIterator<Item = &'a str>>(words: T) -> Self {
        Self::Words(words.into_iter().map(str::to_owned).collect())
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
    /// How bad it is: as its code says, unless the site says otherwise.
    pub severity: Severity,
    /// Other files that it is about, such as the one that a broken link names; they need not be there. A folder stands for whichever
    /// of its files it is.
    pub touches: Vec<SitePath>,
    /// A change that mends it for certain.
    pub fix: Option<Box<Fix>>,
}

/// A change of a text that mends a fault and can do no harm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What is replaced, in or around which `from` is written.
    pub span: Span,
    /// The text that is replaced; where the place says anything else, nothing is changed.
    pub from: String,
    /// What takes its place.
    pub to: String,
}

impl Fix {
    /// Exactly what is replaced; `None` where `from` is not written there once, as where it is written with
    /// escapes.
    pub fn place(&self, sources: &Sources) -> Option<Span> {
        let written = self.span.text(sources);
        if written == self.from {
            return Some(self.span);
        }
        let start = written.find(&self.from).filter(|_| !self.from.is_empty())?;
        let once = !written[start + self.from.len()..].contains(&self.from);
        once.then(|| self.span.within(start..start + self.from.len()))
    }
}

impl Diagnostic {
    /// A fault of a kind at a place.
    pub fn new(code: Code, span: Span) -> Self {
        Self {
            code,
            span,
            arguments: Vec::new(),
            related: None,
            suggestion: None,
            severity: code.severity(),
            touches: Vec::new(),
            fix: None,
        }
    }

    /// Gives the message a value.
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// A word that the message mentions.
    pub fn word(&self, name: &str) -> Option<&str> {
        self.arguments.iter().find(|(known, _)| *known == name).and_then(|(_, value)| match value {
            Argument::Text(text) => Some(text.as_str()),
            Argument::Words(_) | Argument::Count(_) | Argument::Label { .. } => None,
        })
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

    /// Names another file that the fault is about.
    pub fn touching(mut self, file: impl Into<Option<SitePath>>) -> Self {
        self.touches.extend(file.into());
        self
    }

    /// Offers to write `to` where `from` is written.
    pub fn mend(self, from: &str, to: Option<&str>) -> Self {
        let span = self.span;
        self.mend_at(span, from, to)
    }

    /// Offers to write `to` where `from` is written, which is not quite where the fault is shown.
    pub fn mend_at(mut self, span: Span, from: &str, to: Option<&str>) -> Self {
        self.fix = to.map(|to| Box::new(Fix { span, from: from.to_owned(), to: to.to_owned() }));
        self
    }
}
