//! Characters that are written as escapes: what nobody sees in a page, nobody sees here either.
//!
//! `"\u202e"` in YAML and TOML is the character U+202E. Hidden characters that are written as themselves are found where texts
//! are checked; here are those that come to be only when a value between double quotation marks is read.

use std::ops::Range;

use crate::ground::{Report, Span, hidden_runs};

/// Reports hidden characters that a value in double quotation marks has by its escapes. `written` is the value as it
/// stands in the file, `span` its place.
pub fn hidden_behind_escapes(written: &str, span: Span, report: &mut Report) {
    if !written.starts_with('"') || !written.contains('\\') {
        return;
    }
    for run in hidden_runs(Characters { written, at: 0 }) {
        let raw = &written[run.place.clone()];
        if raw.contains('\\') {
            report.push(run.fault(span.within(run.place.clone()), raw));
        }
    }
}

/// The characters of a value, each with the bytes that it is written with.
struct Characters<'a> {
    written: &'a str,
    at: usize,
}

impl Iterator for Characters<'_> {
    type Item = (Range<usize>, char);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = &self.written[self.at..];
        let first = rest.chars().next()?;
        let (length, c) = if first == '\\' { escape(rest) } else { (first.len_utf8(), first) };
        let place = self.at..self.at + length;
        self.at = place.end;
        Some((place, c))
    }
}

/// How many bytes the escape at the beginning of a text has, and the character that it stands for. An escape that
/// neither notation has is refused by the parser; here it stands for a blank.
fn escape(text: &str) -> (usize, char) {
    let Some(letter) = text[1..].chars().next() else { return (1, ' ') };
    let digits = match letter {
        'x' => 2,
        'u' => 4,
        'U' => 8,
        _ => 0,
    };
    if digits > 0 {
        let number = text.get(2..2 + digits).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        return number.map_or((2, ' '), |number| (2 + digits, char::from_u32(number).unwrap_or(' ')));
    }
    let c = match letter {
        '0' => '\0',
        'a' => '\u{7}',
        'b' => '\u{8}',
        'e' => '\u{1b}',
        'v' => '\u{b}',
        'f' => '\u{c}',
        'N' => '\u{85}',
        'L' => '\u{2028}',
        'P' => '\u{2029}',
        _ => ' ',
    };
    (1 + letter.len_utf8(), c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::{Id, SourceId};

    fn found(written: &str) -> Vec<&str> {
        let mut report = Report::new();
        let span = Span::new(SourceId::from_index(0), 0..written.len());
        hidden_behind_escapes(written, span, &mut report);
        report.into_sorted().0.iter().map(|fault| &written[fault.span.range()]).collect()
    }

    #[test]
    fn what_an_escape_hides_is_found_where_it_is_written() {
        assert_eq!(found(r#""a\u202eb\x1b""#), [r"\u202e", r"\x1b"]);
        assert_eq!(found(r#""free\u200b\U0000200Bdom""#), [r"\u200b\U0000200B"]);
        assert_eq!(found(r#""\e\0\b""#), [r"\e\0\b"]);
    }

    #[test]
    fn ordinary_escapes_and_joiners_that_a_script_needs_are_left_alone() {
        for written in [r#""a\tb\n \"c\" \\u202e é \u00e9""#, r#""می\u200cخواهم""#, r"'\u202e'", "\u{202e}"]
        {
            assert_eq!(found(written), Vec::<&str>::new(), "{written}");
        }
    }
}
