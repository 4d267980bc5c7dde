//! The slip behind a fault of YAML: what a person did, and where.
//!
//! A parser says where it could not go on, in words of the grammar. Here that becomes the cause: the quotation mark that opens,
//! not the end of the file; and, where the line can be meant in one way only, what it should be. Text is never interpreted:
//! a part with a slip is not read.

mod indentation;
mod marks;
mod names;

use std::ops::Range;

use granit_parser::ErrorKind;

use super::line::Line;
use crate::ground::{Code, Diagnostic, Span};

pub use indentation::first_line;
pub use names::nameless;

/// A slip in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// Which one, as messages choose their words by it.
    kind: &'static str,
    /// Where, in bytes of the text.
    place: Range<usize>,
    /// What is to be written in the place of what.
    fix: Option<(Range<usize>, String)>,
}

impl Slip {
    /// A slip at a place.
    pub fn new(kind: &'static str, place: Range<usize>) -> Self {
        Self { kind, place, fix: None }
    }

    /// Says the one way in which it can be meant.
    fn mend(mut self, fix: Option<(Range<usize>, String)>) -> Self {
        self.fix = fix;
        self
    }

    /// The fault in the text that `span` covers.
    pub fn diagnostic(&self, text: &str, span: Span) -> Diagnostic {
        let place = span.within(self.place.clone());
        if self.kind == "alias" {
            return Diagnostic::new(Code::YamlFeature, place).with("feature", "alias");
        }
        let mark: String = text[self.place.clone()].chars().take(1).collect();
        let fault = Diagnostic::new(Code::YamlSyntax, place).with("slip", self.kind).with("mark", mark);
        match &self.fix {
            Some((from, to)) => fault.mend_at(span.within(from.clone()), &text[from.clone()], Some(to)),
            None => fault,
        }
    }
}

/// The slip behind what stopped the parser at a byte of a text.
pub fn slip(text: &str, kind: &ErrorKind, at: usize) -> Slip {
    match kind {
        ErrorKind::UnclosedQuotedScalar => marks::open_quote(text, at),
        ErrorKind::InvalidTrailingSingleQuotedScalar | ErrorKind::InvalidTrailingDoubleQuotedScalar => {
            marks::behind_quote(text, at)
        }
        ErrorKind::UnknownQuotedScalarEscape | ErrorKind::InvalidQuotedScalarHexEscape => {
            marks::escape(text, at)
        }
        ErrorKind::UnclosedFlowCollection { .. } => marks::open_bracket(text, at),
        ErrorKind::MisplacedFlowCollectionEnd | ErrorKind::MismatchedFlowCollectionEnd { .. } => {
            marks::closing_bracket(text, at)
        }
        ErrorKind::UnexpectedCharacter { character } if character.is_control() => {
            Slip::new("control", character_at(text, at))
        }
        ErrorKind::UnknownAnchor => marks::alias(text, at),
        ErrorKind::CommentInterceptedScalar => Slip::new("hash", at..Line::at(text, at).whole.end.max(at)),
        ErrorKind::MappingValueNotAllowed | ErrorKind::ExpectedFlowMappingSeparator => names::colon(text, at),
        ErrorKind::SimpleKeyExpected => names::without_name(text, at),
        ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::ExpectedBlockSequenceEntry
        | ErrorKind::InvalidIndentation => indentation::misplaced(text, at),
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabInPlainScalar
        | ErrorKind::TabAtBlockScalarStart => indentation::tab(text, at),
        ErrorKind::BlockSequenceEntryNotAllowed => Slip::new("item-line", character_at(text, at)),
        _ => marks::mark(text, at),
    }
}

/// The character at a byte; nothing at the end of the text.
fn character_at(text: &str, at: usize) -> Range<usize> {
    at..at + text[at..].chars().next().map_or(0, char::len_utf8)
}

/// The value of a line in quotation marks, where it is over at the end of the line and surely all of it is meant.
fn whole_value(line: &Line<'_>) -> Option<(Range<usize>, String)> {
    let value = line.value();
    let is_value = line.name.is_some() || line.is_item();
    let is_certain = is_value && line.stands_alone() && !value.is_empty() && !value.contains(" #");
    let is_sound = !value.contains(char::is_control);
    (is_certain && is_sound).then(|| (line.value.clone(), super::quotes::quoted(value)))
}

#[cfg(test)]
mod tests;
