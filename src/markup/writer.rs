//! The one place where HTML is written.
//!
//! Text and attribute values are escaped here and nowhere else; tags and attribute names come from our own
//! code, as `&'static str`, never from input.

use crate::ground::find_byte;

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
    let mut rest = text;
    // What must be escaped is ASCII, so no letter is cut; what stands between is copied as a whole.
    while let Some(at) = find_byte(rest, needs_escape) {
        html.push_str(&rest[..at]);
        html.push_str(escaped(rest.as_bytes()[at]));
        rest = &rest[at + 1..];
    }
    html.push_str(rest);
}

/// Whether a byte must not stand for itself; without branches, so that many are looked at by one instruction.
#[expect(clippy::needless_bitwise_bool, reason = "a branch would look at one byte at a time")]
fn needs_escape(byte: u8) -> bool {
    (byte == b'&') | (byte == b'<') | (byte == b'>') | (byte == b'"') | (byte == b'\'') | (byte == b'\0')
}

/// What stands for a character that must not stand for itself.
fn escaped(byte: u8) -> &'static str {
    match byte {
        b'&' => "&amp;",
        b'<' => "&lt;",
        b'>' => "&gt;",
        b'"' => "&quot;",
        b'\'' => "&#39;",
        // Not allowed in HTML; U+0000 is what attackers put between the letters of a word.
        _ => "\u{fffd}",
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn only_what_must_be_is_escaped(text in "([&<>\"'\u{0}]|[ab\u{e9}\u{4e2d}\u{1f600}]){0,12}") {
            let mut writer = HtmlWriter::new();
            writer.text(&text);
            let one = |c: char| match c {
                '&' => "&amp;".to_owned(),
                '<' => "&lt;".to_owned(),
                '>' => "&gt;".to_owned(),
                '"' => "&quot;".to_owned(),
                '\'' => "&#39;".to_owned(),
                '\0' => "\u{fffd}".to_owned(),
                c => c.to_string(),
            };
            prop_assert_eq!(writer.finish(), text.chars().map(one).collect::<String>());
        }
    }
}
