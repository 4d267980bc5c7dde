//! Words with letters of two scripts that look alike: a Cyrillic `а` in a Latin word.
//!
//! The scripts are those whose letters are mistaken for each other by eye: Latin, Cyrillic and Greek (Unicode Technical
//! Standard 39, "mixed-script confusables"). What belongs together by hyphen or apostrophe is several words.

use unicode_segmentation::UnicodeSegmentation;

use crate::ground::{Code, Diagnostic, SourceId, Span, has_byte};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Greek,
}

impl Script {
    fn of(c: char) -> Option<Self> {
        match c {
            'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' if c.is_alphabetic() => {
                Some(Self::Latin)
            }
            '\u{400}'..='\u{52f}' | '\u{1c80}'..='\u{1c8f}' | '\u{a640}'..='\u{a69f}' => Some(Self::Cyrillic),
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' if c.is_alphabetic() => Some(Self::Greek),
            _ => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Latin => "Latin",
            Self::Cyrillic => "Cyrillic",
            Self::Greek => "Greek",
        }
    }
}

/// Words of two scripts.
pub fn find(id: SourceId, text: &str) -> Vec<Diagnostic> {
    // Most texts have letters of one of these scripts only.
    if !has_byte(text, begins_other)
        || !text.chars().any(|c| matches!(Script::of(c), Some(Script::Cyrillic | Script::Greek)))
    {
        return Vec::new();
    }
    let word = |(start, word): (usize, &str)| {
        let mut scripts: Vec<Script> = word.chars().filter_map(Script::of).collect();
        scripts.dedup();
        let (first, second) = (scripts.first()?, scripts.get(1)?);
        let fault = Diagnostic::new(Code::MixedScripts, Span::new(id, start..start + word.len()));
        Some(fault.with("word", word).with("scripts", format!("{}, {}", first.name(), second.name())))
    };
    text.unicode_word_indices().flat_map(parts).filter_map(word).collect()
}

/// Whether a Cyrillic or Greek letter may begin with a byte.
fn begins_other(byte: u8) -> bool {
    matches!(byte, 0xcd..=0xd4 | 0xe1 | 0xea)
}

/// What an apostrophe joins are words of their own: `WhatsApp’а`.
fn parts((start, word): (usize, &str)) -> impl Iterator<Item = (usize, &str)> {
    let mut at = start;
    word.split_inclusive(['\'', '’', '.', '_']).map(move |part| {
        let begins = at;
        at += part.len();
        (begins, part)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::Id;

    #[test]
    fn every_letter_of_another_script_begins_with_one_of_its_bytes() {
        for c in ('\0'..=char::MAX).filter(|c| Script::of(*c).is_some_and(|script| script != Script::Latin)) {
            assert!(begins_other(c.to_string().as_bytes()[0]), "{c}");
        }
    }

    #[test]
    fn a_letter_of_another_script_is_found_in_a_word() {
        let found = |text: &str| find(SourceId::from_index(0), text).len();
        assert_eq!(found("the b\u{430}nk, п\u{70}иём, \u{3b1}b"), 3);
        assert_eq!(found("Europol-а WhatsApp’а сайт unodc.org COVID-19 資產 µm café"), 0);
    }
}
