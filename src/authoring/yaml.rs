//! Values written as YAML that people read: plain where that is safe, in quotation marks where it is not.
//!
//! What is written here is read again by `notation::parse_yaml` with the same meaning; a test proves it for any text.

use std::fmt::Write as _;

use crate::ground::{Id, SourceId, Span};
use crate::notation::{Key, Member, Node, Scalar, Value};

/// Longest line, in characters, of a text that is folded over several.
const LINE: usize = 100;

/// A single value that has not been written anywhere yet.
pub fn scalar(text: &str) -> Node {
    Node { value: Value::Scalar(Scalar { text: text.to_owned(), plain: false }), span: nowhere() }
}

/// Several values.
pub fn list(items: Vec<Node>) -> Node {
    Node { value: Value::List(items), span: nowhere() }
}

/// Named values.
pub fn table(members: Vec<Member>) -> Node {
    Node { value: Value::Table(members), span: nowhere() }
}

/// A named value.
pub fn member(name: &str, node: Node) -> Member {
    Member { key: Key { text: name.to_owned(), span: nowhere() }, node }
}

fn nowhere() -> Span {
    Span::start_of(SourceId::from_index(0))
}

/// Writes named values, each on lines of its own, `indent` spaces from the edge.
pub fn write_members(members: &[Member], indent: usize, out: &mut String) {
    for member in members {
        let _ = write!(out, "{}{}:", " ".repeat(indent), key(&member.key.text));
        write_value(&member.node, indent, out);
    }
}

/// Writes what stands behind a key and its colon, up to the end of the line.
pub fn write_value(node: &Node, indent: usize, out: &mut String) {
    match &node.value {
        Value::Scalar(value) if value.plain && value.text.is_empty() => out.push('\n'),
        Value::Scalar(value) => {
            let _ = writeln!(out, " {}", text(&value.text, indent + 2));
        }
        Value::List(items) if items.is_empty() => out.push_str(" []\n"),
        Value::List(items) => {
            if let Some(line) = flow(items) {
                let _ = writeln!(out, " [{line}]");
                return;
            }
            out.push('\n');
            for item in items {
                write_item(item, indent + 2, out);
            }
        }
        Value::Table(members) if members.is_empty() => out.push_str(" {}\n"),
        Value::Table(members) => {
            out.push('\n');
            write_members(members, indent + 2, out);
        }
    }
}

/// Writes an item of a list behind a hyphen.
fn write_item(node: &Node, indent: usize, out: &mut String) {
    let edge = " ".repeat(indent);
    match &node.value {
        Value::Table(members) if !members.is_empty() => {
            let mut lines = String::new();
            write_members(members, indent + 2, &mut lines);
            let _ = write!(out, "{edge}- {}", lines.get(indent + 2..).unwrap_or_default());
        }
        _ => {
            let _ = write!(out, "{edge}-");
            write_value(node, indent, out);
        }
    }
}

/// Short plain values on one line, as `[one, two]`.
fn flow(items: &[Node]) -> Option<String> {
    let word =
        |item: &Node| item.as_text().filter(|text| is_plain(text) && !text.contains(',')).map(str::to_owned);
    let words: Option<Vec<String>> = items.iter().map(word).collect();
    words.map(|words| words.join(", ")).filter(|line| line.chars().count() <= LINE)
}

fn key(name: &str) -> String {
    if is_plain(name) { name.to_owned() } else { quoted(name) }
}

/// A text behind a colon; its further lines stand `indent` spaces from the edge.
fn text(text: &str, indent: usize) -> String {
    let edge = " ".repeat(indent);
    if text.contains('\n') && is_block(text) {
        let lines: Vec<String> = text
            .lines()
            .map(|line| if line.is_empty() { String::new() } else { format!("{edge}{line}") })
            .collect();
        return format!("|-\n{}", lines.join("\n"));
    }
    if text.chars().count() > LINE && is_foldable(text) {
        return format!(
            ">-\n{}",
            wrapped(text, LINE).iter().map(|line| format!("{edge}{line}")).collect::<Vec<_>>().join("\n")
        );
    }
    if is_plain(text) { text.to_owned() } else { quoted(text) }
}

/// Whether a text of several lines can stand as it is, below `|-`.
fn is_block(text: &str) -> bool {
    let lines_are_sound = text.lines().all(|line| !line.chars().any(is_unfit) && line.trim_end() == line);
    lines_are_sound
        && !text.ends_with('\n')
        && !text.starts_with([' ', '\n'])
        && !text.contains('\r')
        && text.lines().all(|line| !line.starts_with('\t'))
}

/// Whether a long line can be broken at its spaces and be read again as it was.
fn is_foldable(text: &str) -> bool {
    !text.contains("  ")
        && text.trim() == text
        && !text.chars().any(|c| is_unfit(c) || (c.is_whitespace() && c != ' '))
}

/// Characters that need an escape.
fn is_unfit(c: char) -> bool {
    c.is_control() || matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// Whether a text means itself without quotation marks, here and to other programs that read YAML.
fn is_plain(text: &str) -> bool {
    let first_is_sound = |c: char| c.is_alphanumeric() || matches!(c, '(' | '“' | '«' | '/' | '.');
    let last_is_sound = |c: char| c != ':' && !c.is_whitespace();
    let is_sound = |c: char| !is_unfit(c) && !"[]{}".contains(c) && (c == ' ' || !c.is_whitespace());
    text.starts_with(first_is_sound)
        && text.ends_with(last_is_sound)
        && text.chars().all(is_sound)
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.starts_with("...")
        && !is_other_type(text)
}

/// Whether another program would take the text for a truth value or for nothing; or for a number that it
/// would write differently.
fn is_other_type(text: &str) -> bool {
    let word = matches!(
        text.to_ascii_lowercase().as_str(),
        "true" | "false" | "yes" | "no" | "on" | "off" | "y" | "n" | "null" | "~" | ".inf" | ".nan"
    );
    let starts_like_number = text.starts_with(|c: char| c.is_ascii_digit() || c == '.')
        && text.chars().all(|c| c.is_ascii_hexdigit() || "xo._-:+".contains(c));
    let integer = text.parse::<u32>().is_ok_and(|number| number.to_string() == text);
    let date = crate::ground::iso_date(text).is_some() || is_years(text);
    word || (starts_like_number && !integer && !date)
}

/// `2016-2024`, which no program takes for a number.
fn is_years(text: &str) -> bool {
    text.split('-').count() == 2
        && text.split('-').all(|year| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A text in quotation marks, with escapes for what cannot be seen.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            c if is_unfit(c) && (c as u32) <= 0xffff => {
                let _ = write!(quoted, "\\u{:04x}", c as u32);
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// A text broken at spaces into lines of at most `width` characters, as far as its words allow.
pub fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ground::{Code, Report};
    use crate::notation::parse_yaml;

    fn read_again(node: &Node) -> Option<Node> {
        let mut text = String::new();
        write_members(
            &[member("a", list(vec![table(vec![member("b", node.clone())]), node.clone()]))],
            0,
            &mut text,
        );
        let mut report = Report::new();
        let read = parse_yaml(&text, Span::new(SourceId::from_index(0), 0..text.len()), &mut report);
        // A character that nobody sees is written with an escape and told of as it is everywhere.
        assert!(report.iter().all(|fault| fault.code == Code::HiddenCharacter), "{text}");
        let Value::Table(members) = read.node.value else { return None };
        let Value::List(items) = &members.first()?.node.value else { return None };
        let Value::Table(inner) = &items.first()?.value else { return None };
        assert_eq!(items.get(1)?.as_text(), inner.first()?.node.as_text(), "{text}");
        items.get(1).cloned()
    }

    fn written(text: &str) -> String {
        let mut out = String::new();
        write_members(&[member("a", scalar(text))], 0, &mut out);
        out
    }

    #[test]
    fn values_are_plain_where_nobody_can_misread_them() {
        assert_eq!(written("What came of it, and why"), "a: What came of it, and why\n");
        assert_eq!(written("2016-2024"), "a: 2016-2024\n");
        assert_eq!(written("Peru: gold"), "a: \"Peru: gold\"\n");
        assert_eq!(written("NO"), "a: \"NO\"\n");
        assert_eq!(written("014"), "a: \"014\"\n");
        assert_eq!(written("one\ntwo"), "a: |-\n  one\n  two\n");
        assert!(written(&"many words ".repeat(20)).starts_with("a: \""), "a space at the end would be lost");
        assert!(written("many words ".repeat(20).trim()).starts_with("a: >-\n  many"));
    }

    proptest! {
        #[test]
        fn any_text_is_read_as_it_was_written(text in "(\\PC|[\n\t :#'\"-]){1,260}") {
            let again = read_again(&scalar(&text));
            prop_assert_eq!(again.as_ref().and_then(Node::as_text), Some(text.as_str()));
        }

        #[test]
        fn any_character_is_read_as_it_was_written(text in "[\\s\\S]{1,12}") {
            prop_assume!(!text.contains('\0'));
            let again = read_again(&scalar(&text));
            prop_assert_eq!(again.as_ref().and_then(Node::as_text), Some(text.as_str()));
        }
    }
}
