//! Markdown into a document.
//!
//! `CommonMark` with named additions: tables, footnotes, definition lists, strikethrough, heading attributes and
//! GitHub's notes. Raw HTML becomes text, with a warning; comments are dropped. Depth, the number of
//! links and the size of what comes out are bounded, so that no text can hang a build.

mod blocks;
mod inlines;

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{BrokenLink, CowStr, Event, Options, Parser};

use super::anchor::AnchorMaker;
use super::document::{Block, Document, Footnote, Inline, Outline};
use crate::ground::{Code, Diagnostic, Report, Span};

/// How deep elements may lie inside each other.
pub const MAXIMUM_DEPTH: usize = 100;
/// Most links in one text.
pub const MAXIMUM_LINKS: usize = 20_000;
/// How many times longer than its source a text may become, beyond a fixed allowance.
const MAXIMUM_GROWTH: usize = 20;
const GROWTH_ALLOWANCE: usize = 64 * 1024;

/// What is Markdown here beyond `CommonMark`.
pub const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_DEFINITION_LIST)
    .union(Options::ENABLE_GFM);

/// What stands before a source's id in a citation.
const CITATION_MARK: char = '@';

/// Reads a Markdown text. `place` tells where a range of the text stands in its file.
pub fn parse(text: &str, place: &dyn Fn(Range<usize>) -> Span, report: &mut Report) -> Document {
    // A bracket without a definition is a citation if it begins with `@`, and plain text if not.
    let citation = |link: BrokenLink<'_>| {
        link.reference.starts_with(CITATION_MARK).then_some((CowStr::Borrowed(""), CowStr::Borrowed("")))
    };
    let events = Parser::new_with_broken_link_callback(text, OPTIONS, Some(citation)).into_offset_iter();
    let mut builder = Builder {
        events,
        place,
        report,
        document: Document::default(),
        outline: Outline::default(),
        anchors: AnchorMaker::default(),
        footnotes: Vec::new(),
        footnote_positions: HashMap::new(),
        spare: Vec::new(),
        depth: 0,
        grown: 0,
        limit: GROWTH_ALLOWANCE + text.len() * MAXIMUM_GROWTH,
        stopped: false,
    };
    let (blocks, _) = builder.blocks();
    builder.document.blocks = blocks;
    builder.finish()
}

type Step<'a> = (Event<'a>, Range<usize>);

struct Builder<'a, 'r, Events: Iterator<Item = Step<'a>>> {
    events: Events,
    place: &'r dyn Fn(Range<usize>) -> Span,
    report: &'r mut Report,
    document: Document,
    outline: Outline,
    anchors: AnchorMaker,
    /// Definitions found, in the order of the text.
    footnotes: Vec<(String, Vec<Block>)>,
    /// The position of each footnote that has a mark.
    footnote_positions: HashMap<String, usize>,
    /// Empty room in which inlines were gathered before.
    spare: Vec<Vec<Inline>>,
    depth: usize,
    grown: usize,
    limit: usize,
    stopped: bool,
}

impl<'a, Events: Iterator<Item = Step<'a>>> Builder<'a, '_, Events> {
    fn next(&mut self) -> Option<Step<'a>> {
        if self.stopped { None } else { self.events.next() }
    }

    /// Stops at a limit: what was read so far stays, and the fault is reported once.
    fn stop(&mut self, code: Code, range: Range<usize>, limit: usize) {
        if !self.stopped {
            self.report.push(Diagnostic::new(code, (self.place)(range)).with("limit", limit));
        }
        self.stopped = true;
    }

    fn enter(&mut self, range: &Range<usize>) {
        self.depth += 1;
        if self.depth > MAXIMUM_DEPTH {
            self.stop(Code::MarkdownTooDeep, range.start..range.start, MAXIMUM_DEPTH);
        }
    }

    fn grow(&mut self, bytes: usize, range: &Range<usize>) {
        self.grown += bytes;
        if self.grown > self.limit {
            self.stop(Code::MarkdownTooLarge, range.clone(), MAXIMUM_GROWTH);
        }
    }

    /// Puts the definitions of footnotes to their marks; a note that nothing refers to comes last, not lost.
    fn finish(mut self) -> Document {
        for (label, blocks) in std::mem::take(&mut self.footnotes) {
            let footnotes = &mut self.document.footnotes;
            let next = footnotes.len();
            let position = *self.footnote_positions.entry(label.clone()).or_insert(next);
            match footnotes.get_mut(position) {
                Some(footnote) => footnote.blocks.extend(blocks),
                None => footnotes.push(Footnote { label, blocks, marks: 0 }),
            }
        }
        self.document.outline = Arc::new(self.outline.settled());
        self.document
    }
}

/// Raw HTML without its comments, which are for people who read the source.
fn without_comments(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some(start) = rest.find("<!--") {
        text.push_str(&rest[..start]);
        rest = rest[start..].find("-->").map_or("", |end| &rest[start + end + 3..]);
    }
    text.push_str(rest);
    text
}
