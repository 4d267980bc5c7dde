//! A document into HTML.
//!
//! Everything goes through [`HtmlWriter`]; every address through the caller's [`Rendering`], which only knows
//! addresses that the filter accepted. Words that a reader sees (the title of a note, the name of a
//! footnote's way back) come from the caller too, in the reader's language.

use super::document::{Admonition, Alignment, Block, Document, Footnote, Inline, LinkKind, Table};
use super::writer::HtmlWriter;

/// What stands before every anchor in a page, so that no heading can take the name of something else there.
pub const ANCHOR_PREFIX: &str = "s-";

/// How wide pictures are shown: as wide as the text, which is as wide as a small screen.
pub const PICTURE_SIZES: &str = "(min-width: 46rem) 43rem, 100vw";

/// A picture as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureTarget {
    /// Its address.
    pub source: String,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// The picture and its smaller copies, as `srcset` wants them; empty where there are none.
    pub copies: String,
    /// The same in WebP; empty where that is not smaller.
    pub webp: String,
}

/// Where a link leads, as the page that holds it writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Another page or place of the site.
    Page(String),
    /// Somewhere else on the web.
    Outside(String),
    /// A picture of the site.
    Picture(PictureTarget),
    /// Nowhere: the link was refused, or its entry is not published.
    Nowhere,
}

/// What the renderer must be told about the page.
pub struct Rendering<'a> {
    /// Where the link at a position of [`Outline::links`](super::Outline::links) leads.
    pub target: &'a dyn Fn(usize) -> Target,
    /// The number and address of a cited source, by its id.
    pub source: &'a dyn Fn(&str) -> Option<(usize, String)>,
    /// What readers call a note of a kind.
    pub note_title: &'a dyn Fn(Admonition) -> String,
    /// What the way back from a footnote to its mark is called.
    pub way_back: &'a str,
    /// By how much headings are lowered: 1 makes a heading of level 2 an `h3`.
    pub lower_headings: u8,
    /// What makes ids unique where a page holds several documents; may be empty.
    pub scope: &'a str,
}

/// Writes a document as HTML.
pub fn to_html(document: &Document, rendering: &Rendering<'_>) -> String {
    let mut renderer =
        Renderer { document, rendering, html: HtmlWriter::new(), marks: vec![0; document.footnotes.len()] };
    renderer.blocks(&document.blocks);
    renderer.footnotes();
    renderer.html.finish()
}

struct Renderer<'a> {
    document: &'a Document,
    rendering: &'a Rendering<'a>,
    html: HtmlWriter,
    /// How many marks of each footnote have been written.
    marks: Vec<usize>,
}

const HEADINGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];

impl Renderer<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(content) => self.element("p", &[], |renderer| renderer.inlines(content)),
            Block::Plain(content) => self.inlines(content),
            Block::Heading(position) => self.heading(*position),
            Block::List(list) => {
                let start = list.start.filter(|&start| start != 1).map(|start| start.to_string());
                let attributes: Vec<(&str, &str)> =
                    start.iter().map(|start| ("start", start.as_str())).collect();
                let tag = if list.start.is_some() { "ol" } else { "ul" };
                self.element(tag, &attributes, |renderer| {
                    for item in &list.items {
                        renderer.element("li", &[], |renderer| renderer.blocks(item));
                    }
                });
            }
            Block::Quote(inner) => self.element("blockquote", &[], |renderer| renderer.blocks(inner)),
            Block::Admonition(kind, inner) => self.admonition(*kind, inner),
            Block::Code(code, language) => self.code(code, language),
            Block::Table(table) => self.table(table),
            Block::Definitions(definitions) => self.element("dl", &[], |renderer| {
                for definition in definitions {
                    renderer.element("dt", &[], |renderer| renderer.inlines(&definition.term));
                    for meaning in &definition.meanings {
                        renderer.element("dd", &[], |renderer| renderer.blocks(meaning));
                    }
                }
            }),
            Block::Rule => self.html.open("hr", &[]),
        }
        self.html.line();
    }

    fn element(
        &mut self,
        tag: &'static str,
        attributes: &[(&'static str, &str)],
        content: impl FnOnce(&mut Self),
    ) {
        self.html.open(tag, attributes);
        content(self);
        self.html.close(tag);
    }

    fn heading(&mut self, position: usize) {
        let heading = &self.document.outline.headings[position];
        let level = usize::from(heading.level + self.rendering.lower_headings).clamp(1, 6);
        let id = [ANCHOR_PREFIX, self.rendering.scope, &heading.anchor].concat();
        let document = self.document;
        self.element(HEADINGS[level - 1], &[("id", &id)], |renderer| {
            renderer.inlines(&document.outline.headings[position].content);
        });
    }

    fn admonition(&mut self, kind: Admonition, inner: &[Block]) {
        let class = match kind {
            Admonition::Note => "admonition note",
            Admonition::Tip => "admonition tip",
            Admonition::Important => "admonition important",
            Admonition::Warning => "admonition warning",
            Admonition::Caution => "admonition caution",
        };
        let title = (self.rendering.note_title)(kind);
        self.element("div", &[("class", class), ("role", "note")], |renderer| {
            renderer.element("p", &[("class", "admonition-title")], |renderer| renderer.html.text(&title));
            renderer.blocks(inner);
        });
    }

    /// Code runs left to right whatever the page does, and can be scrolled by keyboard.
    fn code(&mut self, code: &str, language: &str) {
        self.element("pre", &[("dir", "ltr"), ("tabindex", "0")], |renderer| {
            let class = format!("language-{language}");
            let attributes: &[(&str, &str)] = if language.is_empty() { &[] } else { &[("class", &class)] };
            renderer.element("code", attributes, |renderer| renderer.html.text(code));
        });
    }

    fn table(&mut self, table: &Table) {
        self.element("div", &[("class", "table-scroll"), ("tabindex", "0")], |renderer| {
            renderer.element("table", &[], |renderer| {
                renderer.element("thead", &[], |renderer| renderer.row("th", &table.head, table));
                renderer.element("tbody", &[], |renderer| {
                    for row in &table.rows {
                        renderer.row("td", row, table);
                    }
                });
            });
        });
    }

    fn row(&mut self, tag: &'static str, cells: &[Vec<Inline>], table: &Table) {
        self.element("tr", &[], |renderer| {
            for (column, cell) in cells.iter().enumerate() {
                let mut attributes: Vec<(&str, &str)> = Vec::new();
                if tag == "th" {
                    attributes.push(("scope", "col"));
                }
                match table.alignments.get(column) {
                    Some(Alignment::Center) => attributes.push(("class", "center")),
                    Some(Alignment::End) => attributes.push(("class", "end")),
                    Some(Alignment::Start) | None => {}
                }
                renderer.element(tag, &attributes, |renderer| renderer.inlines(cell));
            }
        });
    }

    fn inlines(&mut self, content: &[Inline]) {
        for inline in content {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Text(text) => self.html.text(text),
            Inline::Code(text) => {
                self.element("code", &[("dir", "auto")], |renderer| renderer.html.text(text));
            }
            Inline::Emphasis(inner) => self.element("em", &[], |renderer| renderer.inlines(inner)),
            Inline::Strong(inner) => self.element("strong", &[], |renderer| renderer.inlines(inner)),
            Inline::Deleted(inner) => self.element("del", &[], |renderer| renderer.inlines(inner)),
            Inline::Link(position, inner) => self.link(*position, inner),
            Inline::Picture(position, alternative) => self.picture(*position, alternative),
            Inline::FootnoteMark(position) => self.footnote_mark(*position),
            Inline::Citation(position) => self.citation(*position),
            Inline::SoftBreak => self.html.line(),
            Inline::HardBreak => self.html.open("br", &[]),
        }
    }

    fn link(&mut self, position: usize, inner: &[Inline]) {
        match (self.rendering.target)(position) {
            Target::Page(href) => self.element("a", &[("href", &href)], |renderer| renderer.inlines(inner)),
            Target::Outside(href) => {
                let attributes =
                    [("href", href.as_str()), ("rel", "noopener noreferrer"), ("class", "outside")];
                self.element("a", &attributes, |renderer| renderer.inlines(inner));
            }
            Target::Picture(..) | Target::Nowhere => self.inlines(inner),
        }
    }

    fn picture(&mut self, position: usize, alternative: &str) {
        debug_assert_eq!(
            self.document.outline.links[position].kind,
            LinkKind::Picture,
            "pictures are recorded as such"
        );
        let Target::Picture(picture) = (self.rendering.target)(position) else {
            self.html.text(alternative);
            return;
        };
        let (width, height) = (picture.width.to_string(), picture.height.to_string());
        let mut attributes = vec![
            ("src", picture.source.as_str()),
            ("alt", alternative),
            ("width", &width),
            ("height", &height),
            ("loading", "lazy"),
        ];
        if !picture.copies.is_empty() {
            attributes.extend([("srcset", picture.copies.as_str()), ("sizes", PICTURE_SIZES)]);
        }
        if picture.webp.is_empty() {
            self.html.open("img", &attributes);
            return;
        }
        let webp = [("type", "image/webp"), ("srcset", picture.webp.as_str()), ("sizes", PICTURE_SIZES)];
        self.element("picture", &[], |renderer| {
            renderer.html.open("source", &webp);
            renderer.html.open("img", &attributes);
        });
    }

    fn footnote_mark(&mut self, position: usize) {
        self.marks[position] += 1;
        let id = self.mark_id(position, self.marks[position]);
        let href = format!("#{}", self.note_id(position));
        self.element("sup", &[], |renderer| {
            let attributes = [("href", href.as_str()), ("id", &id), ("role", "doc-noteref")];
            renderer.element("a", &attributes, |renderer| renderer.html.text(&(position + 1).to_string()));
        });
    }

    fn note_id(&self, position: usize) -> String {
        format!("note-{}{}", self.rendering.scope, position + 1)
    }

    fn mark_id(&self, position: usize, mark: usize) -> String {
        format!("mark-{}{}-{mark}", self.rendering.scope, position + 1)
    }

    fn citation(&mut self, position: usize) {
        let citation = &self.document.outline.citations[position];
        let locator = citation.locator.as_ref().map(|locator| format!(", {locator}")).unwrap_or_default();
        let Some((number, href)) = (self.rendering.source)(&citation.id) else { return };
        let attributes = [("href", href.as_str()), ("class", "citation"), ("role", "doc-biblioref")];
        self.element("a", &attributes, |renderer| renderer.html.text(&format!("[{number}{locator}]")));
    }

    fn footnotes(&mut self) {
        if self.document.footnotes.is_empty() {
            return;
        }
        let document = self.document;
        self.element("div", &[("class", "footnotes"), ("role", "doc-endnotes")], |renderer| {
            renderer.element("ol", &[], |renderer| {
                for (position, footnote) in document.footnotes.iter().enumerate() {
                    renderer.footnote(position, footnote);
                }
            });
        });
        self.html.line();
    }

    fn footnote(&mut self, position: usize, footnote: &Footnote) {
        let id = self.note_id(position);
        self.element("li", &[("id", &id)], |renderer| {
            renderer.blocks(&footnote.blocks);
            for mark in 1..=footnote.marks {
                let href = format!("#{}", renderer.mark_id(position, mark));
                let label = renderer.rendering.way_back;
                let attributes = [("href", href.as_str()), ("role", "doc-backlink"), ("aria-label", label)];
                renderer.element("a", &attributes, |renderer| renderer.html.text("↩"));
            }
        });
    }
}
