//! The slot at a place in front matter: which fields lie around it, and whether a name or a value is being typed.
//!
//! Front matter that is being typed can seldom be parsed, so lines are read by their indentation alone, as people
//! read them. What this cannot tell is no slot; it never guesses.

mod toml_lines;
mod yaml_lines;

use std::ops::Range;

/// What is being typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlotKind {
    /// The name of a field.
    Name,
    /// A value of the innermost field.
    Value,
    /// An item of the innermost field's list: a value, or the first name of a table.
    Item,
}

/// A place in front matter where something can be typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// The names of the fields around it, the outermost first; for a value its own field is the last.
    pub path: Vec<String>,
    /// The other names of the same table with their values, where these stand on one line.
    pub beside: Vec<(String, String)>,
    /// What has been typed so far, in bytes of the text.
    pub typed: Range<usize>,
    /// What is being typed.
    pub kind: SlotKind,
    /// Whether a quotation mark has been opened.
    pub quoted: bool,
    /// Whether the front matter is TOML.
    pub is_toml: bool,
}

/// The slot at a byte of a file's text; `None` outside the front matter and inside a longer text.
pub fn slot(text: &str, byte: usize) -> Option<Slot> {
    let before = text.get(..byte)?;
    let mark = text.strip_prefix('\u{feff}').map_or(0, |_| '\u{feff}'.len_utf8());
    let fence = text.get(mark..mark + 3).filter(|fence| ["---", "+++"].contains(fence))?;
    let start = mark + text[mark..].find('\n')? + 1;
    if byte < start || before[start..].lines().any(|line| line.trim_end() == fence) {
        return None;
    }
    let rest = text[byte..].lines().map_while(|line| (line.trim_end() != fence).then_some(line));
    let rest: Vec<&str> = rest.collect();
    if fence == "---" {
        yaml_lines::slot(&before[start..], start, &rest)
    } else {
        toml_lines::slot(&before[start..], start)
    }
}

/// The word that is being typed at the end of a line: behind the last bracket or comma of a list, without its opening
/// quotation mark. Gives where it begins in `value`, and whether it is quoted.
fn typed_word(value: &str, in_list: bool) -> (usize, bool) {
    let from = if in_list { value.rfind(['[', ',']).map_or(0, |at| at + 1) } else { 0 };
    let word = value[from..].trim_start();
    let start = value.len() - word.len();
    let quoted = word.starts_with(['"', '\'']);
    (start + usize::from(quoted), quoted)
}

/// Whether brackets are still open at the end of a text, quoted ones aside.
fn is_open(text: &str) -> bool {
    let (mut depth, mut quote) = (0_i32, None);
    for c in text.chars() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(mark), c) if c == mark => quote = None,
            (None, '[' | '{') => depth += 1,
            (None, ']' | '}') => depth -= 1,
            _ => {}
        }
    }
    depth > 0
}

/// The name at the beginning of a line and what stands behind its mark.
fn name_of(line: &str, mark: char) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(mark)?;
    let name = name.trim_end();
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    is_name.then_some((name, value))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The slot where `|` stands: its path, what is typed, its kind.
    fn at(text: &str) -> Option<(String, String, SlotKind)> {
        let byte = text.find('|').unwrap();
        let text = text.replacen('|', "", 1);
        let slot = slot(&text, byte)?;
        Some((slot.path.join("."), text[slot.typed].to_owned(), slot.kind))
    }

    fn slot_of(path: &str, typed: &str, kind: SlotKind) -> (String, String, SlotKind) {
        (path.to_owned(), typed.to_owned(), kind)
    }

    #[test]
    fn names_and_values_are_told_apart() {
        use SlotKind::{Item, Name, Value};
        assert_eq!(at("---\nti|\n---\n"), Some(slot_of("", "ti", Name)));
        assert_eq!(at("---\ntitle: A\n|"), Some(slot_of("", "", Name)));
        assert_eq!(at("---\nmood: gl|"), Some(slot_of("mood", "gl", Value)));
        assert_eq!(at("---\nmood: \"gl|"), Some(slot_of("mood", "gl", Value)));
        assert_eq!(at("---\nmood: [sad, gl|"), Some(slot_of("mood", "gl", Value)));
        assert_eq!(at("---\nmood: [sad,\n  gl|"), Some(slot_of("mood", "gl", Value)));
        assert_eq!(at("---\nsee:\n  - pe|"), Some(slot_of("see", "pe", Item)));
        assert_eq!(at("---\nsee:\n- pe|"), Some(slot_of("see", "pe", Item)));
        assert_eq!(at("---\nsee:\n  - note: a\n    wh|"), Some(slot_of("see", "wh", Name)));
        assert_eq!(at("---\nsee:\n  - note: a|\n    why: b\n"), Some(slot_of("see.note", "a", Value)));
        assert_eq!(at("---\nsee:\n  - note: a\nmood: x\nti|"), Some(slot_of("", "ti", Name)));
        assert_eq!(at("---\ngroup:\n  inner:\n    de|"), Some(slot_of("group.inner", "de", Name)));
    }

    #[test]
    fn texts_and_bodies_are_no_slots() {
        assert_eq!(at("---\nsummary: >-\n  mood: x|\n"), None);
        assert_eq!(at("---\ntitle: A\n---\nmood: |"), None);
        assert_eq!(at("no front matter|"), None);
        assert_eq!(at("---\n# mo|\n"), None);
    }

    #[test]
    fn toml_is_understood_as_well() {
        use SlotKind::{Name, Value};
        assert_eq!(at("+++\nti|"), Some(slot_of("", "ti", Name)));
        assert_eq!(at("+++\nmood = \"gl|"), Some(slot_of("mood", "gl", Value)));
        assert_eq!(at("+++\nmood = [\"sad\", \"gl|"), Some(slot_of("mood", "gl", Value)));
        assert_eq!(at("+++\n[[see]]\nnote = \"a\"\nwh|"), Some(slot_of("see", "wh", Name)));
    }

    #[test]
    fn what_stands_beside_is_seen_before_and_behind() {
        let text = "---\ntitle: A\nsee:\n  - note: a\n    pa\n    why: b\n  - note: c\nmood: x\n---\n";
        let found = slot(text, text.find("pa").unwrap() + 2).unwrap();
        let beside: Vec<&str> = found.beside.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(beside, ["note", "why"]);
    }

    proptest! {
        #[test]
        fn any_text_has_a_slot_or_none(text in "(---|\\+\\+\\+)\n([ \\-:a-c\\[\\],\"'>|=#é资]|\n){0,60}", at in 0..80_usize) {
            if let Some(slot) = slot(&text, at) {
                prop_assert!(text.get(slot.typed).is_some());
            }
        }
    }
}
