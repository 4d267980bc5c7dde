//! Blocks: paragraphs, headings, lists, tables and what else stands on its own.

use std::ops::Range;

use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Event, Tag, TagEnd};

use super::inlines::settled;
use super::{Builder, Step, without_comments};
use crate::ground::{Code, Diagnostic};
use crate::markup::anchor::slug;
use crate::markup::document::{Admonition, Alignment, Block, Definition, Heading, Inline, ListBlock, Table};
use crate::markup::text::plain_inline;

/// What an empty cell of a table becomes, in bytes: a row that is too short is filled up with them.
const CELL: usize = 16;

impl<'a, Events: Iterator<Item = Step<'a>>> Builder<'a, '_, Events> {
    /// Blocks up to the end of the element that holds them. Text that stands directly in a list item or
    /// definition becomes [`Block::Plain`]. The second value is what ended them.
    pub(super) fn blocks(&mut self) -> (Vec<Block>, Option<TagEnd>) {
        let mut blocks = Vec::new();
        let mut loose: Vec<Inline> = self.spare.pop().unwrap_or_default();
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
        self.spare.push(loose);
        (blocks, ended)
    }

    pub(super) fn block(&mut self, tag: Tag<'a>, range: &Range<usize>, blocks: &mut Vec<Block>) {
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
    pub(super) fn children<T>(&mut self, mut read: impl FnMut(&mut Self) -> T) -> Vec<T> {
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

    pub(super) fn heading(&mut self, level: u8, id: Option<&str>, range: &Range<usize>) -> usize {
        let content = self.inlines();
        let line = range.start..range.start + line_length(range);
        let span = (self.place)(line);
        if level == 1 {
            self.report.push(Diagnostic::new(Code::HeadingTooHigh, span));
        }
        let anchor = match id.map(slug) {
            Some(given) => {
                if !self.anchors.take(&given) {
                    self.report
                        .push(Diagnostic::new(Code::DuplicateAnchor, span).with("anchor", given.as_str()));
                }
                given
            }
            None => self.anchors.from_text(&plain_inline(&content)),
        };
        self.outline.headings.push(Heading { level: level.clamp(2, 6), anchor, content, span });
        self.outline.headings.len() - 1
    }

    pub(super) fn definitions(&mut self) -> Vec<Definition> {
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

    pub(super) fn table(&mut self, alignments: &[pulldown_cmark::Alignment]) -> Table {
        let alignments = alignments
            .iter()
            .map(|alignment| match alignment {
                pulldown_cmark::Alignment::Center => Alignment::Center,
                pulldown_cmark::Alignment::Right => Alignment::End,
                _ => Alignment::Start,
            })
            .collect();
        let mut rows = self.children(|builder| {
            builder.children(|builder| {
                builder.grow(CELL, &(0..0));
                builder.inlines()
            })
        });
        let head = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
        Table { alignments, head, rows }
    }

    /// The text of a code block.
    pub(super) fn typed_text(&mut self) -> String {
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
    pub(super) fn html_block(&mut self, range: &Range<usize>, blocks: &mut Vec<Block>) {
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
}

fn flush(loose: &mut Vec<Inline>, blocks: &mut Vec<Block>) {
    if !loose.is_empty() {
        blocks.push(Block::Plain(settled(loose)));
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

/// A heading's range covers its line end, which is no part of what a caret should underline.
fn line_length(range: &Range<usize>) -> usize {
    range.len().saturating_sub(1).max(1)
}
