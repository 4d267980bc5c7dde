//! A line of YAML as people see it: how far in it stands, the hyphens of list items, a name, a value.

use std::ops::Range;

use super::quotes::closing;

/// A line and its parts, as bytes of the text that it stands in.
#[derive(Debug, Clone)]
pub struct Line<'a> {
    text: &'a str,
    /// The line without the blanks and the line break at its end.
    pub whole: Range<usize>,
    /// Where the next line begins, if there is one.
    next: usize,
    /// Where its first visible character is.
    pub first: usize,
    /// Where its words begin: behind the blanks at its beginning and the hyphens of list items.
    pub content: usize,
    /// The name before the colon.
    pub name: Option<Range<usize>>,
    /// What stands behind the name, or the whole content where there is none; without blanks around it.
    pub value: Range<usize>,
}

impl<'a> Line<'a> {
    /// The line in which a byte stands.
    pub fn at(text: &'a str, byte: usize) -> Self {
        let start = text[..byte].rfind('\n').map_or(0, |at| at + 1);
        let end = text[byte..].find('\n').map_or(text.len(), |at| byte + at);
        Self::of(text, start..end)
    }

    /// All lines of a text from that of a byte on.
    pub fn all_from(text: &'a str, byte: usize) -> impl Iterator<Item = Self> {
        let mut next = Some(Self::at(text, byte));
        std::iter::from_fn(move || {
            let line = next.take()?;
            next = (line.next < text.len()).then(|| Self::at(text, line.next));
            Some(line)
        })
    }

    /// The first line of a text in which something stands that is not a comment.
    pub fn first_said(text: &'a str) -> Option<Self> {
        Self::all_from(text, 0).find(|line| !line.is_idle())
    }

    fn of(text: &'a str, whole: Range<usize>) -> Self {
        let next = whole.end + 1;
        let written = text[whole.clone()].trim_end();
        let end = whole.start + written.len();
        let whole = whole.start..end;
        let first = end - written.trim_start().len();
        let mut content = first;
        while let Some(rest) = text[content..end].strip_prefix('-') {
            let words = rest.trim_start_matches([' ', '\t']);
            if words.len() == rest.len() {
                break;
            }
            content = end - words.len();
        }
        let name = name_end(&text[content..end]).map(|length| content..content + length);
        let behind = name.as_ref().map_or(content, |name| name.end + 1);
        let value = end - text[behind..end].trim_start().len()..end;
        Self { text, whole, next, first, content, name, value }
    }

    /// How far in it stands, in bytes.
    pub fn indent(&self) -> usize {
        self.first - self.whole.start
    }

    /// Whether it is an item of a list.
    pub fn is_item(&self) -> bool {
        self.text[self.first..self.whole.end].starts_with('-') && self.content > self.first
            || &self.text[self.first..self.whole.end] == "-"
    }

    /// Whether nothing stands in it, or a comment alone.
    pub fn is_idle(&self) -> bool {
        matches!(self.text[self.first..self.whole.end].chars().next(), None | Some('#'))
    }

    /// What stands behind the name.
    pub fn value(&self) -> &'a str {
        &self.text[self.value.clone()]
    }

    /// What it says without blanks and hyphens before it.
    pub fn words(&self) -> &'a str {
        &self.text[self.content..self.whole.end]
    }

    /// Whether its value is over at its end: what follows stands no further in than its own words.
    pub fn stands_alone(&self) -> bool {
        let column = self.content - self.whole.start;
        let mut below = Self::all_from(self.text, self.whole.end).skip(1).filter(|line| !line.is_idle());
        below.next().is_none_or(|next| next.indent() <= column && (next.is_item() || next.name.is_some()))
    }
}

/// The length of the name at the beginning of some words: up to a colon with a blank or nothing behind it.
fn name_end(words: &str) -> Option<usize> {
    let start = if words.starts_with(['"', '\'']) { closing(words)? } else { 0 };
    if words.starts_with(['[', '{', '#']) {
        return None;
    }
    let colons = words[start..].match_indices(':').map(|(at, _)| start + at);
    let ends_name = |at: &usize| matches!(words[at + 1..].chars().next(), None | Some(' ' | '\t'));
    let end = colons.into_iter().find(ends_name)?;
    let is_comment = words[..end].contains(" #");
    (!is_comment).then_some(end)
}

/// Whether a word looks like the name of a field: small letters, digits and hyphens.
pub fn is_field_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_hyphens_a_name_and_a_value() {
        let text = "list:\n  - \"a: b\": x: y \n  plain";
        let line = Line::at(text, 8);
        assert_eq!((line.indent(), line.is_item(), line.value()), (2, true, "x: y"));
        assert_eq!(line.name.map(|name| &text[name]), Some("\"a: b\""));
        let last = Line::at(text, text.len());
        assert_eq!((last.name.is_none(), last.value(), last.is_item()), (true, "plain", false));
        assert_eq!(Line::all_from(text, 0).count(), 3);
    }

    #[test]
    fn a_value_stands_alone_where_nothing_goes_on_below_it() {
        let alone = |text: &str| Line::at(text, 0).stands_alone();
        assert!(alone("a: b\n") && alone("a: b\nc: d") && alone("a: b\n\n# c\n") && alone("- a: b\n  c: d"));
        assert!(!alone("a: b\n  c") && !alone("a: b\nc") && !alone("- a: b\n     c: d"));
    }
}
