//! Characters that nobody sees, told from those that scripts and emoji need.
//!
//! A text can look different from what it says: marks that turn the direction of writing (CVE-2021-42574, "Trojan Source"),
//! characters without width, hidden letters (Unicode Standard, section 23.9). Which texts are looked at is not decided here.

use std::ops::Range;

use super::controls::turns_writing;
use super::{Code, Diagnostic, Span, has_byte};

/// Hidden characters of one kind behind each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HiddenRun {
    /// The bytes that they are written with.
    pub place: Range<usize>,
    first: char,
    kind: &'static str,
}

impl HiddenRun {
    /// Whether the characters take no room, and do nothing worse.
    pub fn is_without_width(&self) -> bool {
        self.kind == "zero-width"
    }

    /// The fault of such characters, which are written as `written` at `span`.
    pub fn fault(&self, span: Span, written: &str) -> Diagnostic {
        // Marks of direction and hidden letters may be an attack: a person should look at the text before they go.
        Diagnostic::new(Code::HiddenCharacter, span)
            .with("kind", self.kind)
            .with("number", format!("{:04X}", u32::from(self.first)))
            .mend(written, self.is_without_width().then_some(""))
    }
}

/// Whether a text may have hidden characters. Most lines have none, and whether a character is hidden is told by its neighbours
/// in the line.
pub fn may_hide(text: &str) -> bool {
    has_byte(text, |byte| !is_plain(byte))
}

/// Whether a byte is a character by itself that everybody sees, or that ends or indents a line.
fn is_plain(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\n' | b'\r' | b'\t')
}

/// The hidden characters of a text, each given with the bytes that it is written with.
pub fn hidden_runs(characters: impl Iterator<Item = (Range<usize>, char)>) -> Vec<HiddenRun> {
    let mut runs: Vec<HiddenRun> = Vec::new();
    let mut before = None;
    let mut characters = characters.peekable();
    while let Some((place, c)) = characters.next() {
        let after = characters.peek().map(|(_, after)| *after);
        if let Some(kind) = kind(c, before, after) {
            match runs.last_mut().filter(|run| run.place.end == place.start && run.kind == kind) {
                Some(run) => run.place.end = place.end,
                None => runs.push(HiddenRun { place, first: c, kind }),
            }
        }
        before = Some(c);
    }
    runs
}

fn kind(c: char, before: Option<char>, after: Option<char>) -> Option<&'static str> {
    match c {
        c if u8::try_from(c).is_ok_and(is_plain) => None,
        c if turns_writing(c) => Some("direction"),
        '\u{200c}' | '\u{200d}' => {
            let joins = |c: Option<char>| c.is_some_and(needs_joiners);
            (!joins(before) && !joins(after)).then_some("zero-width")
        }
        '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{00ad}' | '\u{180e}' => Some("zero-width"),
        // A black flag with hidden letters is the flag of a part of a country.
        '\u{e0000}'..='\u{e007f}' => {
            let in_flag = |c: Option<char>| matches!(c, Some('\u{1f3f4}' | '\u{e0000}'..='\u{e007f}'));
            (!in_flag(before)).then_some("tag")
        }
        '\u{2028}' | '\u{2029}' | '\u{fff9}'..='\u{fffb}' => Some("control"),
        c if c.is_control() => Some("control"),
        _ => None,
    }
}

/// Letters and signs that are joined or kept apart by characters without width: Arabic and Syriac, the scripts of South Asia,
/// and pictures.
fn needs_joiners(c: char) -> bool {
    matches!(
        c,
        '\u{0600}'..='\u{08ff}'
            | '\u{0900}'..='\u{0dff}'
            | '\u{0f00}'..='\u{109f}'
            | '\u{1780}'..='\u{17ff}'
            | '\u{fb50}'..='\u{fdff}'
            | '\u{fe0f}'
            | '\u{fe70}'..='\u{fefe}'
            | '\u{2190}'..='\u{2bff}'
            | '\u{1f000}'..='\u{1faff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let characters = text.char_indices().map(|(at, c)| (at..at + c.len_utf8(), c));
        hidden_runs(characters).iter().map(|run| format!("{}-{}", run.place.start, run.place.end)).collect()
    }

    #[test]
    fn what_hides_is_found_and_what_scripts_need_is_not() {
        assert_eq!(found("a\u{202e}b\u{202c}"), ["1-4", "5-8"]);
        assert_eq!(found("a\u{200b}\u{200b}b"), ["1-7"]);
        assert_eq!(found("hi\u{e0041}\u{e0042}"), ["2-6"]);
        assert_eq!(found("می\u{200c}خواهم 👩\u{200d}👧 🏴\u{e0067}\u{e007f} é 资产"), Vec::<String>::new());
        assert_eq!(found("on\u{200d}e\u{7}"), ["2-5", "6-7"]);
    }
}
