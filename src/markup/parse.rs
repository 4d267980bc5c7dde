//! Markdown into a document.
//!
//! CommonMark with named additions: tables, footnotes, definition lists, strikethrough, heading attributes and
//! GitHub's notes. Raw HTML becomes text, with a warning; comments are dropped. Depth, the number of
//! links and the size of what comes out are bounded, so that no text can hang a build.

use std::ops::Range;

use pulldown_cmark::{
    BlockQuoteKind, BrokenLink, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd,
};

use super::anchor::{AnchorMaker, slug};
use super::document::{
    Admonition, Alignment, Block, Citation, Definition, Document, Footnote, Heading, Inline, Link, LinkKind,
    ListBlock, Table,
};
use super::text::plain_inline;
use crate::ground::{Code, Diagnostic, Report, Span};

/// How deep elements may lie inside each other.
pub const MAXIMUM_DEPTH: usize = 100;
/// Most links in one text.
pub const MAXIMUM_LINKS: usize = 20_000;
/// How many times longer than its source a text may become, beyond a fixed allowance.
const MAXIMUM_GROWTH: usize = 20;
const GROWTH_ALLOWANCE: usize = 64 * 1024;

/// What stands before a source's id in a citation.
const CITATION_MARK: char = '@';

/// Reads a Markdown text. `place` tells where a range of the text stands in its file.
pub fn parse(text: &str, place: &dyn Fn(Range<usize>) -> Span, report: &mut Report) -> Document {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM;
    // A bracket without a definition is a citation if it begins with `@`, and plain text if not.
    let citation = |link: BrokenLink<'_>| {
        link.reference.starts_with(CITATION_MARK).then(|| (CowStr::Borrowed(""), CowStr::Borrowed("")))
    };
    let events = Parser::new_with_broken_link_callback(text, options, Some(citation)).into_offset_iter();
    let mut builder = Builder {
        events,
        place,
        report,
        document: Document::default(),
        anchors: AnchorMaker::default(),
        footnotes: Vec::new(),
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
    anchors: AnchorMaker,
    /// Definitions found, in the order of the text.
    footnotes: Vec<(String, Vec<Block>)>,
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

    /// Blocks up to the end of the element that holds them. Text that stands directly in a list item or
    /// definition becomes [`Block::Plain`]. The second value is what ended them.
    fn blocks(&mut self) -> (Vec<Block>, Option<TagEnd>) {
        let mut blocks = Vec::new();
        let mut loose: Vec<Inline> = Vec::new();
        let mut ended = None;
        while let Some((event, range)) = self.next() {
            match event {
                Event::End(end) => {
                    ended = Some(end);
                    break;
                }
                Event::Start(tag) if is_inline(&tag) => self.inline_element(tag, &range, &mut loose),
                Event::Start(tag) => {
                    flush(&mut loose, &mut blocks);
                    self.enter(&range);
                    self.block(tag, &range, &mut blocks);
                    self.depth -= 1;
                }
                Event::Rule => {
                    flush(&mut loose, &mut blocks);
                    blocks.push(Block::Rule);
                }
                event => self.inline_event(event, &range, &mut loose),
            }
        }
        flush(&mut loose, &mut blocks);
        (blocks, ended)
    }

    fn block(&mut self, tag: Tag<'a>, range: &Range<usize>, blocks: &mut Vec<Block>) {
        match tag {
            Tag::Paragraph => {
                let content = self.inlines();
                if !content.is_empty() {
                    blocks.push(Block::Paragraph(content));
                }
            }
            Tag::Heading { level, id, .. } => {
                let heading = self.heading(level as u8, id.as_deref(), range);
                blocks.push(Block::Heading(heading));
            }
            Tag::BlockQuote(kind) => {
                let inner = self.blocks().0;
                blocks.push(match kind {
                    Some(kind) => Block::Admonition(admonition(kind), inner),
                    None => Block::Quote(inner),
                });
            }
            Tag::CodeBlock(kind) => {
                let language = match kind {
                    CodeBlockKind::Fenced(info) => info.split_whitespace().next().unwrap_or("").to_owned(),
                    CodeBlockKind::Indented => String::new(),
                };
                blocks.push(Block::Code(self.typed_text(), language));
            }
            Tag::HtmlBlock => self.html_block(range, blocks),
            Tag::List(start) => {
                let items = self.children(|builder| builder.blocks().0);
                blocks.push(Block::List(ListBlock { start, items }));
            }
            Tag::FootnoteDefinition(label) => {
                let inner = self.blocks().0;
                self.footnotes.push((label.into_string(), inner));
            }
            Tag::DefinitionList => blocks.push(Block::Definitions(self.definitions())),
            Tag::Table(alignments) => blocks.push(Block::Table(self.table(&alignments))),
            // Anything else has no place of its own; its content still counts.
            _ => blocks.extend(self.blocks().0),
        }
    }

    /// What `read` makes of each child element, up to the end of the element that holds them.
    fn children<T>(&mut self, mut read: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let mut children = Vec::new();
        while let Some((event, _)) = self.next() {
            match event {
                Event::Start(_) => children.push(read(self)),
                Event::End(_) => break,
                _ => {}
            }
        }
        children
    }

    fn heading(&mut self, level: u8, id: Option<&str>, range: &Range<usize>) -> usize {
        let content = self.inlines();
        let line = range.start..range.start + self.line_length(range);
        let span = (self.place)(line);
        if level == 1 {
            self.report.push(Diagnostic::new(Code::HeadingTooHigh, span));
        }
        let anchor = match id.map(slug) {
            Some(given) => {
                if !self.anchors.take(&given) {
                    self.report.push(Diagnostic::new(Code::DuplicateAnchor, span).with("anchor", given.as_str()));
                }
                given
            }
            None => self.anchors.from_text(&plain_inline(&content)),
        };
        self.document.headings.push(Heading { level: level.clamp(2, 6), anchor, content, span });
        self.document.headings.len() - 1
    }

    /// A heading's range covers its line end, which is no part of what a caret should underline.
    fn line_length(&self, range: &Range<usize>) -> usize {
        range.len().saturating_sub(1).max(1)
    }

    fn definitions(&mut self) -> Vec<Definition> {
        let mut definitions: Vec<Definition> = Vec::new();
        while let Some((event, _)) = self.next() {
            match event {
                Event::Start(Tag::DefinitionListTitle) => {
                    let term = self.inlines();
                    definitions.push(Definition { term, meanings: Vec::new() });
                }
                Event::Start(_) => {
                    let meaning = self.blocks().0;
                    if let Some(last) = definitions.last_mut() {
                        last.meanings.push(meaning);
                    }
                }
                Event::End(_) => break,
                _ => {}
            }
        }
        definitions
    }

    fn table(&mut self, alignments: &[pulldown_cmark::Alignment]) -> Table {
        let alignments = alignments
            .iter()
            .map(|alignment| match alignment {
                pulldown_cmark::Alignment::Center => Alignment::Center,
                pulldown_cmark::Alignment::Right => Alignment::End,
                _ => Alignment::Start,
            })
            .collect();
        let mut rows = self.children(|builder| builder.children(Self::inlines));
        let head = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
        Table { alignments, head, rows }
    }

    /// The text of a code block.
    fn typed_text(&mut self) -> String {
        let mut text = String::new();
        while let Some((event, range)) = self.next() {
            match event {
                Event::Text(piece) => {
                    self.grow(piece.len(), &range);
                    text.push_str(&piece);
                }
                Event::End(_) => break,
                _ => {}
            }
        }
        text
    }

    /// Raw HTML: a comment is dropped, anything else becomes text, and that is said.
    fn html_block(&mut self, range: &Range<usize>, blocks: &mut Vec<Block>) {
        let mut html = String::new();
        while let Some((event, _)) = self.next() {
            match event {
                Event::Html(piece) | Event::Text(piece) => html.push_str(&piece),
                Event::End(_) => break,
                _ => {}
            }
        }
        let text = without_comments(&html);
        if !text.trim().is_empty() {
            let end = range.start + range.len().saturating_sub(1).max(1);
            self.report.push(Diagnostic::new(Code::RawHtml, (self.place)(range.start..end)));
            self.grow(text.len(), range);
            blocks.push(Block::Paragraph(vec![Inline::Text(text.trim().to_owned())]));
        }
    }

    /// Inlines up to the end of the element that holds them.
    fn inlines(&mut self) -> Vec<Inline> {
        let mut inlines = Vec::new();
        while let Some((event, range)) = self.next() {
            match event {
                Event::End(_) => break,
                Event::Start(tag) => self.inline_element(tag, &range, &mut inlines),
                event => self.inline_event(event, &range, &mut inlines),
            }
        }
        inlines
    }

    fn inline_element(&mut self, tag: Tag<'a>, range: &Range<usize>, into: &mut Vec<Inline>) {
        self.enter(range);
        match tag {
            Tag::Emphasis => into.push(Inline::Emphasis(self.inlines())),
            Tag::Strong => into.push(Inline::Strong(self.inlines())),
            Tag::Strikethrough => into.push(Inline::Deleted(self.inlines())),
            Tag::Link { link_type: LinkType::ReferenceUnknown, id, .. } => {
                // `[@1][@2]` is two citations, though Markdown reads a text with its label.
                let inner = self.inlines();
                let text = plain_inline(&inner);
                let split = range.start + text.len() + 2;
                if text.starts_with(CITATION_MARK) {
                    self.cite(&text, range.start..split, into);
                } else {
                    into.extend(inner);
                }
                self.cite(&id, split.min(range.end)..range.end, into);
            }
            Tag::Link { link_type: LinkType::ShortcutUnknown | LinkType::CollapsedUnknown, id, .. } => {
                self.inlines();
                self.cite(&id, range.clone(), into);
            }
            Tag::Link { link_type, dest_url, .. } => {
                let written =
                    if link_type == LinkType::Email { format!("mailto:{dest_url}") } else { dest_url.into_string() };
                let link = self.link(written, LinkKind::Link, range);
                let content = self.inlines();
                into.push(Inline::Link(link, content));
            }
            Tag::Image { dest_url, .. } => {
                let link = self.link(dest_url.into_string(), LinkKind::Picture, range);
                let alternative = plain_inline(&self.inlines());
                if alternative.trim().is_empty() {
                    self.report.push(Diagnostic::new(Code::PictureWithoutText, (self.place)(range.clone())));
                }
                into.push(Inline::Picture(link, alternative));
            }
            _ => {
                let inner = self.inlines();
                into.extend(inner);
            }
        }
        self.depth -= 1;
    }

    fn cite(&mut self, written: &str, range: Range<usize>, into: &mut Vec<Inline>) {
        let number = self.document.citations.len();
        self.document.citations.push(citation(written, (self.place)(range)));
        into.push(Inline::Citation(number));
    }

    fn link(&mut self, written: String, kind: LinkKind, range: &Range<usize>) -> usize {
        self.grow(written.len(), range);
        if self.document.links.len() >= MAXIMUM_LINKS {
            self.stop(Code::TooManyLinks, range.clone(), MAXIMUM_LINKS);
        }
        self.document.links.push(Link { written, kind, span: (self.place)(range.clone()) });
        self.document.links.len() - 1
    }

    fn inline_event(&mut self, event: Event<'a>, range: &Range<usize>, into: &mut Vec<Inline>) {
        match event {
            Event::Text(text) => self.push_text(&text, range, into),
            Event::Code(text) => {
                self.grow(text.len(), range);
                into.push(Inline::Code(text.into_string()));
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                let text = without_comments(&html);
                if !text.is_empty() {
                    self.report.push(Diagnostic::new(Code::RawHtml, (self.place)(range.clone())));
                    self.push_text(&text, range, into);
                }
            }
            Event::FootnoteReference(label) => {
                let footnote = self.footnote(&label);
                into.push(Inline::FootnoteMark(footnote));
            }
            Event::SoftBreak => into.push(Inline::SoftBreak),
            Event::HardBreak => into.push(Inline::HardBreak),
            _ => {}
        }
    }

    fn push_text(&mut self, text: &str, range: &Range<usize>, into: &mut Vec<Inline>) {
        self.grow(text.len(), range);
        if let Some(Inline::Text(last)) = into.last_mut() {
            last.push_str(text);
        } else {
            into.push(Inline::Text(text.to_owned()));
        }
    }

    /// The position of the footnote of a label; footnotes are numbered by their first mark.
    fn footnote(&mut self, label: &str) -> usize {
        let footnotes = &mut self.document.footnotes;
        let found = footnotes.iter().position(|footnote| footnote.label == label);
        let position = found.unwrap_or_else(|| {
            footnotes.push(Footnote { label: label.to_owned(), blocks: Vec::new(), marks: 0 });
            footnotes.len() - 1
        });
        footnotes[position].marks += 1;
        position
    }

    /// Puts the definitions of footnotes to their marks; a note that nothing refers to comes last, not lost.
    fn finish(mut self) -> Document {
        for (label, blocks) in std::mem::take(&mut self.footnotes) {
            let footnotes = &mut self.document.footnotes;
            match footnotes.iter_mut().find(|footnote| footnote.label == label) {
                Some(footnote) => footnote.blocks.extend(blocks),
                None => footnotes.push(Footnote { label, blocks, marks: 0 }),
            }
        }
        self.document
    }
}

fn flush(loose: &mut Vec<Inline>, blocks: &mut Vec<Block>) {
    if !loose.is_empty() {
        blocks.push(Block::Plain(std::mem::take(loose)));
    }
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
    )
}

fn admonition(kind: BlockQuoteKind) -> Admonition {
    match kind {
        BlockQuoteKind::Note => Admonition::Note,
        BlockQuoteKind::Tip => Admonition::Tip,
        BlockQuoteKind::Important => Admonition::Important,
        BlockQuoteKind::Warning => Admonition::Warning,
        BlockQuoteKind::Caution => Admonition::Caution,
    }
}

fn citation(written: &str, span: Span) -> Citation {
    let written = written.trim_start_matches(CITATION_MARK);
    let (id, locator) = written.split_once(',').map_or((written, None), |(id, rest)| (id, Some(rest.trim())));
    Citation { id: id.trim().to_owned(), locator: locator.map(str::to_owned), span }
}

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
