//! Reading a configuration table key by key.
//!
//! [`Members`] remembers which keys were asked for, so that [`Members::finish`] can name every key that
//! nobody knows, with the nearest known one. Every fault is reported and reading goes on.

use super::{Member, Node, Value};
use crate::ground::{Code, Diagnostic, Report, Span, Spanned, near_miss};

/// A table of a configuration file, being read.
pub struct Members<'a> {
    table: &'a [Member],
    span: Span,
    known: Vec<&'static str>,
}

impl<'a> Members<'a> {
    /// Begins to read a table; anything else is reported.
    pub fn of(node: &'a Node, report: &mut Report) -> Option<Self> {
        match &node.value {
            Value::Table(members) => Some(Self { table: members, span: node.span, known: Vec::new() }),
            other => {
                report.push(wrong_shape(node.span, "table", other));
                None
            }
        }
    }

    /// A table without members.
    pub fn empty(span: Span) -> Self {
        Self { table: &[], span, known: Vec::new() }
    }

    /// Where the table stands.
    pub fn span(&self) -> Span {
        self.span
    }

    /// The value behind a key, if it is there.
    pub fn get(&mut self, key: &'static str) -> Option<&'a Node> {
        if !self.known.contains(&key) {
            self.known.push(key);
        }
        self.table.iter().find(|member| member.key.text == key).map(|member| &member.node)
    }

    /// The value behind a key that must be there.
    pub fn require(&mut self, key: &'static str, report: &mut Report) -> Option<&'a Node> {
        let found = self.get(key);
        if found.is_none() {
            report.push(Diagnostic::new(Code::MissingKey, self.heading()).with("key", key));
        }
        found
    }

    /// A text value.
    pub fn text(&mut self, key: &'static str, report: &mut Report) -> Option<Spanned<&'a str>> {
        let node = self.get(key)?;
        text_of(node, report)
    }

    /// `true` or `false`; false where the key is absent.
    pub fn flag(&mut self, key: &'static str, report: &mut Report) -> bool {
        let Some(node) = self.get(key) else { return false };
        match node.as_text() {
            Some("true") => true,
            Some("false") => false,
            _ => {
                report.push(wrong_shape(node.span, "flag", &node.value));
                false
            }
        }
    }

    /// A whole number of zero or more.
    pub fn count(&mut self, key: &'static str, report: &mut Report) -> Option<usize> {
        self.number(key, "count", report)
    }

    /// A number, read as `T`; `shape` names it in the message.
    pub fn number<T: std::str::FromStr>(
        &mut self,
        key: &'static str,
        shape: &'static str,
        report: &mut Report,
    ) -> Option<T> {
        let node = self.get(key)?;
        let number = node.as_text().and_then(|text| text.parse().ok());
        if number.is_none() {
            report.push(wrong_shape(node.span, shape, &node.value));
        }
        number
    }

    /// A list of texts; a single text counts as a list of one.
    pub fn texts(&mut self, key: &'static str, report: &mut Report) -> Vec<Spanned<&'a str>> {
        let Some(node) = self.get(key) else { return Vec::new() };
        match &node.value {
            Value::List(items) => items.iter().filter_map(|item| text_of(item, report)).collect(),
            _ => text_of(node, report).into_iter().collect(),
        }
    }

    /// The items of a list; absent means none.
    pub fn list(&mut self, key: &'static str, report: &mut Report) -> &'a [Node] {
        match self.get(key) {
            None => &[],
            Some(Node { value: Value::List(items), .. }) => items,
            Some(node) => {
                report.push(wrong_shape(node.span, "list", &node.value));
                &[]
            }
        }
    }

    /// The members of a table whose keys are free, such as a table of fields; absent means none.
    pub fn named(&mut self, key: &'static str, report: &mut Report) -> &'a [Member] {
        match self.get(key) {
            None => &[],
            Some(Node { value: Value::Table(members), .. }) => members,
            Some(node) => {
                report.push(wrong_shape(node.span, "table", &node.value));
                &[]
            }
        }
    }

    /// Reports every key that was not asked for.
    pub fn finish(self, report: &mut Report) {
        for member in self.table {
            if !self.known.contains(&member.key.text.as_str()) {
                report.push(
                    Diagnostic::new(Code::UnknownKey, member.key.span)
                        .with("key", member.key.text.as_str())
                        .with("known", self.known.join(", "))
                        .suggest(near_miss(&member.key.text, self.known.iter().copied())),
                );
            }
        }
    }

    /// The place that stands for the whole table in a message: its first key, not all its lines.
    fn heading(&self) -> Span {
        self.table.first().map_or(self.span, |member| member.key.span)
    }
}

/// The text of a scalar; another shape is reported.
pub fn text_of<'a>(node: &'a Node, report: &mut Report) -> Option<Spanned<&'a str>> {
    let text = node.as_text();
    if text.is_none() {
        report.push(wrong_shape(node.span, "text", &node.value));
    }
    text.map(|value| Spanned { value, span: node.span })
}

/// The fault of a value of another shape than is expected.
pub fn wrong_shape(span: Span, expected: &str, found: &Value) -> Diagnostic {
    Diagnostic::new(Code::WrongShape, span).with("expected", expected).with("found", found.shape())
}
