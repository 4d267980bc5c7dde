//! Plain text of a document: for search, excerpts, anchors and descriptions.

use super::document::{Block, Document, Inline};

/// A piece of text under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextSection {
    /// The heading's position in [`Outline::headings`](super::Outline::headings); none for what stands before the first.
    pub heading: Option<usize>,
    /// The text, blocks joined by spaces.
    pub text: String,
}

/// The whole text of a document.
pub fn plain_text(document: &Document) -> String {
    sections(document)
        .into_iter()
        .map(|section| match section.heading {
            Some(heading) => {
                format!("{} {}", plain_inline(&document.outline.headings[heading].content), section.text)
            }
            None => section.text,
        })
        .collect::<Vec<_>>()
        .join(" ")
        .trim()
        .to_owned()
}

/// The text of a document by headings, footnotes last.
pub fn sections(document: &Document) -> Vec<TextSection> {
    let mut sections = vec![TextSection { heading: None, text: String::new() }];
    for block in &document.blocks {
        if let Block::Heading(heading) = block {
            sections.push(TextSection { heading: Some(*heading), text: String::new() });
        } else if let Some(section) = sections.last_mut() {
            block_text(block, document, &mut section.text);
        }
    }
    if let Some(section) = sections.last_mut() {
        for footnote in &document.footnotes {
            blocks_text(&footnote.blocks, document, &mut section.text);
        }
    }
    sections.retain(|section| section.heading.is_some() || !section.text.is_empty());
    sections
}

fn blocks_text(blocks: &[Block], document: &Document, text: &mut String) {
    for block in blocks {
        block_text(block, document, text);
    }
}

fn block_text(block: &Block, document: &Document, text: &mut String) {
    match block {
        Block::Paragraph(content) | Block::Plain(content) => add_inlines(text, content),
        Block::Heading(heading) => add_inlines(text, &document.outline.headings[*heading].content),
        Block::List(list) => list.items.iter().for_each(|item| blocks_text(item, document, text)),
        Block::Quote(inner) | Block::Admonition(_, inner) => blocks_text(inner, document, text),
        Block::Code(code, _) => add(text, code.trim()),
        Block::Table(table) => {
            for cell in table.head.iter().chain(table.rows.iter().flatten()) {
                add_inlines(text, cell);
            }
        }
        Block::Definitions(definitions) => {
            for definition in definitions {
                add_inlines(text, &definition.term);
                definition.meanings.iter().for_each(|meaning| blocks_text(meaning, document, text));
            }
        }
        Block::Rule => {}
    }
}

fn add(text: &mut String, piece: &str) {
    if !text.is_empty() && !piece.is_empty() {
        text.push(' ');
    }
    text.push_str(piece);
}

fn add_inlines(text: &mut String, content: &[Inline]) {
    let before = text.len();
    if before > 0 {
        text.push(' ');
    }
    let start = text.len();
    push_plain(content, text);
    if text.len() == start {
        text.truncate(before);
    }
}

/// The first and the last character of the text of an inline.
pub(super) fn edges(inline: &Inline) -> Option<(char, char)> {
    match inline {
        Inline::Text(text) | Inline::Code(text) | Inline::Picture(_, text) => {
            Some((text.chars().next()?, text.chars().next_back()?))
        }
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Deleted(inner) | Inline::Link(_, inner) => {
            let mut all = inner.iter().filter_map(edges);
            let (first, last) = all.next()?;
            Some((first, all.next_back().map_or(last, |(_, last)| last)))
        }
        Inline::SoftBreak | Inline::HardBreak => Some((' ', ' ')),
        Inline::FootnoteMark(_) | Inline::Citation(_) => None,
    }
}

/// The text of inlines, marks and citations left out.
pub fn plain_inline(content: &[Inline]) -> String {
    let mut text = String::new();
    push_plain(content, &mut text);
    text
}

fn push_plain(content: &[Inline], text: &mut String) {
    for inline in content {
        match inline {
            Inline::Text(piece) | Inline::Code(piece) => text.push_str(piece),
            Inline::Emphasis(inner)
            | Inline::Strong(inner)
            | Inline::Deleted(inner)
            | Inline::Link(_, inner) => {
                push_plain(inner, text);
            }
            Inline::Picture(_, alternative) => text.push_str(alternative),
            Inline::SoftBreak | Inline::HardBreak => text.push(' '),
            Inline::FootnoteMark(_) | Inline::Citation(_) => {}
        }
    }
}
