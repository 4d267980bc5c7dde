//! The one place where HTML is written.
//!
//! Text and attribute values are escaped here and nowhere else; tags and attribute names come from our own
//! code, as `&'static str`, never from input.

/// Writes HTML into a string.
#[derive(Debug, Default)]
pub struct HtmlWriter {
    html: String,
}

impl HtmlWriter {
    /// An empty text.
    pub fn new() -> Self {
        Self::default()
    }

    /// `<tag name="value" …>`.
    pub fn open(&mut self, tag: &'static str, attributes: &[(&'static str, &str)]) {
        self.html.push('<');
        self.html.push_str(tag);
        for (name, value) in attributes {
            self.html.push(' ');
            self.html.push_str(name);
            self.html.push_str("=\"");
            escape_into(&mut self.html, value);
            self.html.push('"');
        }
        self.html.push('>');
    }

    /// `</tag>`.
    pub fn close(&mut self, tag: &'static str) {
        self.html.push_str("</");
        self.html.push_str(tag);
        self.html.push('>');
    }

    /// Text, escaped.
    pub fn text(&mut self, text: &str) {
        escape_into(&mut self.html, text);
    }

    /// A line end, for people who read the source of a page.
    pub fn line(&mut self) {
        self.html.push('\n');
    }

    /// The length written so far, in bytes.
    pub fn len(&self) -> usize {
        self.html.len()
    }

    /// Whether nothing has been written.
    pub fn is_empty(&self) -> bool {
        self.html.is_empty()
    }

    /// The finished text.
    pub fn finish(self) -> String {
        self.html
    }
}

fn escape_into(html: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            // Not allowed in HTML; U+0000 is what attackers put between the letters of a word.
            '\0' => html.push('\u{fffd}'),
            c => html.push(c),
        }
    }
}
