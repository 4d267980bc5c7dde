//! YAML into nodes.
//!
//! The part of YAML 1.2 that people write by hand: scalars, lists and mappings in any style. Anchors,
//! aliases, tags and merge keys are refused: a few bytes of them can stand for gigabytes (the "billion
//! laughs"), and none of them helps an author. Nesting and size are bounded.

use std::ops::Range;

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError};

use super::escapes::hidden_behind_escapes;
use super::{Key, MAXIMUM_DEPTH, Member, Node, Scalar, Value};
use crate::ground::{Code, Diagnostic, Report, Span, without_folded_spaces};

/// Reads the YAML text that `span` covers; `text` is that text.
///
/// A text with a syntax fault gives what stood before it; the rest of its faults show after it is mended.
pub fn parse_yaml(text: &str, span: Span, report: &mut Report) -> Node {
    let mut builder = Builder { text, whole: span, open: Vec::new(), root: None, report };
    for step in Parser::new_from_str(text) {
        match step {
            Ok((event, place)) => {
                let range = place.byte_range().unwrap_or(0..0);
                if !builder.take(event, range) {
                    break;
                }
            }
            Err(fault) => {
                builder.syntax_fault(text, &fault);
                break;
            }
        }
    }
    builder.finish()
}

/// A list or table whose end has not been read yet.
enum Open {
    List { start: Span, items: Vec<Node> },
    Table { start: Span, members: Vec<Member>, key: Option<Key> },
}

struct Builder<'a> {
    text: &'a str,
    whole: Span,
    open: Vec<Open>,
    root: Option<Node>,
    report: &'a mut Report,
}

impl Builder<'_> {
    /// Takes one event; `false` where nothing more can be read.
    fn take(&mut self, event: Event<'_>, range: Range<usize>) -> bool {
        let span = self.whole.within(range.clone());
        let written = self.text.get(range).unwrap_or_default();
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_features(anchor, tag.is_some(), span);
                let plain = style == ScalarStyle::Plain;
                if !plain {
                    hidden_behind_escapes(written, span, self.report);
                }
                let text = if plain && span.is_empty() {
                    // Where nothing is written, the parser gives `~`, the null of YAML, without any length.
                    String::new()
                } else if style != ScalarStyle::Literal && written.contains('\n') {
                    without_folded_spaces(&text)
                } else {
                    text.into_owned()
                };
                self.place(Node { value: Value::Scalar(Scalar { text, plain }), span });
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.refuse_features(anchor, tag.is_some(), span);
                self.open.push(Open::List { start: span, items: Vec::new() });
            }
            Event::MappingStart(_, anchor, tag) => {
                self.refuse_features(anchor, tag.is_some(), span);
                self.open.push(Open::Table { start: span, members: Vec::new(), key: None });
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::Alias(_) => {
                self.feature("alias", span);
                self.place(Node { value: Value::Scalar(Scalar { text: String::new(), plain: false }), span });
            }
            Event::DocumentStart(..) if self.root.is_some() => {
                self.feature("document", span);
                return false;
            }
            _ => {}
        }
        if self.open.len() > MAXIMUM_DEPTH {
            self.report.push(Diagnostic::new(Code::TooDeep, span).with("limit", MAXIMUM_DEPTH));
            return false;
        }
        true
    }

    fn refuse_features(&mut self, anchor: usize, tagged: bool, span: Span) {
        if anchor != 0 {
            self.feature("anchor", span);
        }
        if tagged {
            self.feature("tag", span);
        }
    }

    fn feature(&mut self, feature: &str, span: Span) {
        self.report.push(Diagnostic::new(Code::YamlFeature, span).with("feature", feature));
    }

    /// Puts a finished node where it belongs: as a key, a member's value, an item or the root.
    fn place(&mut self, mut node: Node) {
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Table { members, key, .. }) => match key.take() {
                Some(key) => {
                    // A value that is not there is best shown by its name.
                    if node.span.is_empty() {
                        node.span = key.span;
                    }
                    members.push(Member { key, node });
                }
                None => self.name(node),
            },
        }
    }

    /// A finished node in the place of a key: it must be text, and new.
    fn name(&mut self, node: Node) {
        let Value::Scalar(scalar) = node.value else {
            self.feature("key", node.span);
            self.set_key(Key { text: String::new(), span: node.span });
            return;
        };
        if scalar.plain && scalar.text == "<<" {
            self.feature("merge", node.span);
        }
        let key = Key { text: scalar.text, span: node.span };
        if let Some(Open::Table { members, .. }) = self.open.last()
            && let Some(first) = members.iter().find(|member| member.key.text == key.text)
        {
            self.report.push(
                Diagnostic::new(Code::DuplicateKey, key.span)
                    .with("key", key.text.as_str())
                    .with("reason", "")
                    .related(first.key.span),
            );
        }
        self.set_key(key);
    }

    fn set_key(&mut self, new: Key) {
        if let Some(Open::Table { key, .. }) = self.open.last_mut() {
            *key = Some(new);
        }
    }

    fn close(&mut self, end: Span) {
        let Some(open) = self.open.pop() else { return };
        let (start, value) = match open {
            Open::List { start, items } => (start, Value::List(items)),
            Open::Table { start, members, .. } => (start, Value::Table(members)),
        };
        self.place(Node { value, span: Span { end: end.end.max(start.end), ..start } });
    }

    fn syntax_fault(&mut self, text: &str, fault: &ScanError) {
        let start = fault.marker().byte_offset().unwrap_or(0).min(text.len());
        let length = text[start..].chars().next().map_or(0, char::len_utf8);
        let place = self.whole.within(start..start + length);
        if matches!(fault.kind(), ErrorKind::UnknownAnchor) {
            return self.feature("alias", place);
        }
        self.report.push(Diagnostic::new(Code::YamlSyntax, place).with("likely", likely_slip(text, start)));
    }

    /// What was read; a table left open by a fault is closed with what it has.
    fn finish(mut self) -> Node {
        while !self.open.is_empty() {
            self.close(self.whole);
        }
        self.root.unwrap_or(Node { value: Value::Table(Vec::new()), span: self.whole })
    }
}

/// The slip that most often stands behind a syntax fault on this line, as messages choose their help by it.
fn likely_slip(text: &str, fault: usize) -> &'static str {
    let line_start = text[..fault].rfind('\n').map_or(0, |at| at + 1);
    let line = text[line_start..].lines().next().unwrap_or("");
    let indent = &line[..line.len() - line.trim_start().len()];
    let value = line.split_once(": ").map_or("", |(_, value)| value.trim());
    if indent.contains('\t') {
        "tab"
    } else if value.starts_with(['"', '\'']) || text[..fault].matches('"').count() % 2 == 1 {
        "quote"
    } else if value.contains(": ") {
        "colon"
    } else if value.starts_with(['[', '{', '&', '*', '!', '|', '>', '%', '@', '`']) {
        "mark"
    } else {
        "indent"
    }
}
