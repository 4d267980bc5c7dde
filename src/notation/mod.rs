//! YAML and TOML, read into one tree of values that keep their spans.
//!
//! Both notations become the same [`Node`]s: scalars, lists and tables. A scalar keeps its *text*, not a
//! guessed type: the field it stands in decides what it means, so `NO` is Norway where a country is
//! expected and `1.10` is a version where text is expected. What a value means is not decided here.

mod members;
mod toml;
mod yaml;

pub use members::{Members, text_of};
pub use toml::parse_toml;
pub use yaml::parse_yaml;

use crate::ground::{Sources, Span};

/// How deep lists and tables may lie inside each other.
pub const MAXIMUM_DEPTH: usize = 32;

/// A value as written, with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// What is written.
    pub value: Value,
    /// Where.
    pub span: Span,
}

/// The three shapes a value can have.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Text, a number, a date, a truth value: anything on its own.
    Scalar(Scalar),
    /// Several values in order.
    List(Vec<Node>),
    /// Named values in the order written.
    Table(Vec<Member>),
}

/// A single value: its text after unescaping, and whether quotes or a block said "this is text".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scalar {
    /// The text.
    pub text: String,
    /// Whether it was written without quotes.
    pub plain: bool,
}

/// One named value of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// The name.
    pub key: Key,
    /// The value.
    pub node: Node,
}

/// A name in a table, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The name.
    pub text: String,
    /// Where it is written.
    pub span: Span,
}

impl Value {
    /// The name of the shape, as messages choose their words by it.
    pub fn shape(&self) -> &'static str {
        match self {
            Self::Scalar(_) => "scalar",
            Self::List(_) => "list",
            Self::Table(_) => "table",
        }
    }
}

impl Node {
    /// The text of a scalar.
    pub fn as_text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(scalar) => Some(&scalar.text),
            Value::List(_) | Value::Table(_) => None,
        }
    }

    /// Whether nothing is written: a key with no value behind it.
    pub fn is_blank(&self) -> bool {
        matches!(&self.value, Value::Scalar(scalar) if scalar.plain && scalar.text.is_empty())
    }
}

/// Where a part of a scalar's text stands in the file.
///
/// `whole` is the span of the scalar, `text` its text after unescaping and unindenting, `part` a range of
/// bytes in that text. Exact for plain and quoted text without escapes and for literal blocks (`|`); where
/// escapes or folding moved the bytes, the whole scalar is the answer.
pub fn place_in_scalar(sources: &Sources, whole: Span, text: &str, part: std::ops::Range<usize>) -> Span {
    let raw = whole.text(sources);
    if let Some(start) = raw.find(text) {
        return whole.within(start + part.start..start + part.end);
    }
    let line_start = text.get(..part.start).map_or(0, |before| before.rfind('\n').map_or(0, |at| at + 1));
    let line_number = text[..line_start].bytes().filter(|&byte| byte == b'\n').count();
    let line = text[line_start..].lines().next().unwrap_or("");
    let mut raw_start = 0;
    // A block scalar's first line is its header (`|`), so its text begins on the line after.
    for (number, raw_line) in raw.split_inclusive('\n').enumerate() {
        if number == line_number + 1 && raw_line.trim_end().ends_with(line.trim_end()) {
            let indent = raw_line.trim_end().len() - line.trim_end().len();
            let start = raw_start + indent + (part.start - line_start);
            let end = (start + part.len()).min(raw_start + raw_line.trim_end().len());
            return whole.within(start..end.max(start));
        }
        raw_start += raw_line.len();
    }
    whole
}
