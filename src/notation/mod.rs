//! YAML and TOML, read into one tree of values that keep their spans.
//!
//! Both notations become the same [`Node`]s: scalars, lists and tables. A scalar keeps its *text*, not a
//! guessed type: the field it stands in decides what it means, so `NO` is Norway where a country is
//! expected and `1.10` is a version where text is expected. What a value means is not decided here.

mod comments;
mod escapes;
mod gaps;
mod line;
mod members;
mod quotes;
mod recovery;
mod slips;
mod toml;
mod yaml;

pub use gaps::Gaps;
pub use members::{Members, text_of, wrong_shape};
pub use recovery::{Reading, parse_yaml};
pub use toml::parse_toml;

use crate::ground::{Code, Diagnostic, Sources, Span};

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

impl Key {
    /// The fault of a name that its table has already, at `first`.
    fn repeated(&self, first: Span) -> Diagnostic {
        Diagnostic::new(Code::DuplicateKey, self.span).with("key", self.text.as_str()).related(first)
    }
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
    let wanted = text[..line_start].bytes().filter(|&byte| byte == b'\n').count();
    // A block's lines stand in the file in their order, each behind the block's indentation.
    let mut lines = text.lines().map(str::trim_end);
    let (mut line, mut number, mut raw_start) = (lines.next(), 0, 0);
    for raw_line in raw.split_inclusive('\n') {
        let visible = raw_line.trim_end();
        let Some(found) = line.filter(|line| visible.ends_with(line)) else {
            raw_start += raw_line.len();
            continue;
        };
        if number == wanted {
            let start = raw_start + visible.len() - found.len() + (part.start - line_start);
            return whole.within(start..(start + part.len()).min(raw_start + visible.len()).max(start));
        }
        (line, number) = (lines.next(), number + 1);
        raw_start += raw_line.len();
    }
    whole
}
