//! A document as plain text that people read: blocks apart, lists with their marks, links written out. What search and
//! excerpts read is in `text`.

use super::document::{Block, Document, Inline, ListBlock};

/// What plain text needs to know from elsewhere.
pub struct TextRendering<'a> {
    /// The number of a source.
    pub source: &'a dyn Fn(&str) -> Option<usize>,
    /// The address of a link, by position, if it leads out of the site.
    pub outside: &'a dyn Fn(usize) -> Option<String>,
}

/// Writes a document as plain text, without a line end at its end.
pub fn readable_text(document: &Document, rendering: &TextRendering<'_>) -> String {
    let writer = Writer { document, rendering };
    let mut parts = vec![writer.blocks(&document.blocks)];
    for (position, footnote) in document.footnotes.iter().enumerate() {
        parts.push(hanging(&format!("({}) ", position + 1), &writer.blocks(&footnote.blocks)));
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

struct Writer<'a> {
    document: &'a Document,
    rendering: &'a TextRendering<'a>,
}

impl Writer<'_> {
    fn blocks(&self, blocks: &[Block]) -> String {
        let mut text = String::new();
        for (position, block) in blocks.iter().enumerate() {
            // What follows the one line of a list's item belongs to it.
            let after_line =
                position.checked_sub(1).is_some_and(|before| matches!(blocks[before], Block::Plain(_)));
            text.push_str(if position == 0 {
                ""
            } else if after_line {
                "\n"
            } else {
                "\n\n"
            });
            text.push_str(&self.block(block));
        }
        text
    }

    fn block(&self, block: &Block) -> String {
        match block {
            Block::Paragraph(content) | Block::Plain(content) => self.inline(content),
            Block::Heading(position) => {
                let heading = self.inline(&self.document.outline.headings[*position].content);
                let line = "-".repeat(heading.chars().count().min(60));
                format!("{heading}\n{line}")
            }
            Block::List(list) => self.list(list),
            Block::Quote(inner) | Block::Admonition(_, inner) => prefixed("> ", "> ", &self.blocks(inner)),
            Block::Code(code, _) => prefixed("    ", "    ", code.trim_end()),
            Block::Table(table) => {
                let rows = std::iter::once(&table.head).chain(&table.rows);
                let line = |row: &Vec<Vec<Inline>>| {
                    row.iter().map(|cell| self.inline(cell)).collect::<Vec<_>>().join(" | ")
                };
                rows.map(line).collect::<Vec<_>>().join("\n")
            }
            Block::Definitions(definitions) => {
                let meaning = |blocks: &Vec<Block>| prefixed("    ", "    ", &self.blocks(blocks));
                let definition = definitions.iter().map(|definition| {
                    let meanings: Vec<String> = definition.meanings.iter().map(meaning).collect();
                    format!("{}\n{}", self.inline(&definition.term), meanings.join("\n"))
                });
                definition.collect::<Vec<_>>().join("\n")
            }
            Block::Rule => "* * *".to_owned(),
        }
    }

    fn list(&self, list: &ListBlock) -> String {
        let items = list.items.iter().enumerate().map(|(position, item)| {
            let mark = match list.start {
                Some(start) => format!("{}. ", start.saturating_add(position as u64)),
                None => "- ".to_owned(),
            };
            hanging(&mark, &self.blocks(item))
        });
        items.collect::<Vec<_>>().join("\n")
    }

    fn inline(&self, content: &[Inline]) -> String {
        let mut text = String::new();
        self.push(content, &mut text);
        text
    }

    fn push(&self, content: &[Inline], text: &mut String) {
        for inline in content {
            match inline {
                Inline::Text(piece) | Inline::Code(piece) => text.push_str(piece),
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Deleted(inner) => {
                    self.push(inner, text);
                }
                Inline::Link(position, inner) => {
                    let begun = text.len();
                    self.push(inner, text);
                    if let Some(url) = (self.rendering.outside)(*position).filter(|url| text[begun..] != *url)
                    {
                        text.extend([" <", &url, ">"]);
                    }
                }
                Inline::Picture(_, alternative) => text.push_str(alternative),
                Inline::FootnoteMark(position) => text.extend([" (", &(position + 1).to_string(), ")"]),
                Inline::Citation(position) => self.citation(*position, text),
                Inline::SoftBreak => text.push(' '),
                Inline::HardBreak => text.push('\n'),
            }
        }
    }

    fn citation(&self, position: usize, text: &mut String) {
        let citation = &self.document.outline.citations[position];
        let Some(number) = (self.rendering.source)(&citation.id) else { return };
        match &citation.locator {
            Some(locator) => text.extend(["[", &number.to_string(), ", ", locator, "]"]),
            None => text.extend(["[", &number.to_string(), "]"]),
        }
    }
}

/// A mark, then text whose later lines stand below the first.
fn hanging(mark: &str, text: &str) -> String {
    prefixed(mark, &" ".repeat(mark.chars().count()), text)
}

fn prefixed(first: &str, later: &str, text: &str) -> String {
    let lines = text.lines().enumerate().map(|(position, line)| {
        let prefix = if position == 0 { first } else { later };
        format!("{prefix}{line}").trim_end().to_owned()
    });
    lines.collect::<Vec<_>>().join("\n")
}
