//! YAML into nodes.
//!
//! The part of YAML 1.2 that people write by hand: scalars, lists and mappings in any style. Anchors,
//! aliases, tags and merge keys are refused: a few bytes of them can stand for gigabytes (the "billion
//! laughs"), and none of them helps an author. Nesting and size are bounded. Reading stops at the first fault of syntax; what
//! it says about the rest is worked out in [`recovery`](super::recovery).

use std::ops::Range;

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle};

use super::comments::report_comments;
use super::escapes::hidden_behind_escapes;
use super::line::Line;
use super::slips::Slip;
use super::{Key, MAXIMUM_DEPTH, Member, Node, Scalar, Value};
use crate::ground::{Code, Diagnostic, Report, Span, without_folded_spaces};

/// A text as far as the parser understood it.
pub struct Parsed {
    /// What was read; a table left open by a fault is closed with what it has.
    pub node: Node,
    /// Why the parser stopped, and at which byte of the text.
    pub stopped: Option<(ErrorKind, usize)>,
}

/// Reads the YAML text that `span` covers, up to its first fault of syntax; `text` is that text. Other faults are
/// reported.
pub fn parse(text: &str, span: Span, report: &mut Report) -> Parsed {
    let mut builder =
        Builder { text, whole: span, open: Vec::new(), root: None, scalars: Vec::new(), report };
    let mut stopped = None;
    for step in Parser::new_from_str(text) {
        match step {
            Ok((event, place)) => {
                let range = place.byte_range().unwrap_or(0..0);
                if !builder.take(event, range) {
                    break;
                }
            }
            Err(fault) => {
                let at = fault.marker().byte_offset().unwrap_or(0).min(text.len());
                stopped = Some((fault.kind().clone(), at));
                break;
            }
        }
    }
    if stopped.is_none() {
        report_comments(text, span, &builder.scalars, builder.report);
    }
    Parsed { node: builder.finish(), stopped }
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
    /// Where the scalars stand in the text.
    scalars: Vec<Range<usize>>,
    report: &'a mut Report,
}

impl Builder<'_> {
    /// Takes one event; `false` where nothing more can be read.
    fn take(&mut self, event: Event<'_>, range: Range<usize>) -> bool {
        let span = self.whole.within(range.clone());
        let written = self.text.get(range.clone()).unwrap_or_default();
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_features(anchor, tag.is_some(), span);
                let plain = style == ScalarStyle::Plain;
                let has_breaks = written.contains('\n');
                if plain && has_breaks {
                    self.refuse_swallowed_item(written, span);
                } else if !plain {
                    hidden_behind_escapes(written, span, self.report);
                }
                self.scalars.push(range);
                let text = if plain && span.is_empty() {
                    // Where nothing is written, the parser gives `~`, the null of YAML, without any length.
                    String::new()
                } else if has_breaks && style != ScalarStyle::Literal {
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
            self.feature("anchor", self.mark_before(span, '&'));
        }
        if tagged {
            self.feature("tag", self.mark_before(span, '!'));
        }
    }

    /// Where an anchor or a tag is written, which stands before its value; the value itself where it is not found.
    fn mark_before(&self, value: Span, mark: char) -> Span {
        let end = (value.start - self.whole.start) as usize;
        let before = self.text.get(..end).unwrap_or_default();
        let mut words = before.split_whitespace().rev().take_while(|word| word.starts_with(['&', '!']));
        words.find(|word| word.starts_with(mark)).map_or(value, |word| {
            let start = word.as_ptr() as usize - self.text.as_ptr() as usize;
            self.whole.within(start..start + word.len())
        })
    }

    /// An item of a list below a value of one line is read as more words of that value: nobody means that.
    fn refuse_swallowed_item(&mut self, written: &str, span: Span) {
        let mut below = Line::all_from(written, 0).skip(1);
        if let Some(line) = below.find(|line| written[line.first..].starts_with("- ")) {
            let slip = Slip::new("item", line.first..line.first + 1);
            self.report.push(slip.diagnostic(written, span));
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
            self.report.push(key.repeated(first.key.span));
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

    /// What was read; a table left open by a fault is closed with what it has.
    fn finish(mut self) -> Node {
        while !self.open.is_empty() {
            self.close(self.whole);
        }
        self.root.unwrap_or(Node { value: Value::Table(Vec::new()), span: self.whole })
    }
}
