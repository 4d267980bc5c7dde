//! Slips with names and their colons.

use super::super::line::{Line, is_field_name};
use super::indentation::too_far_in;
use super::marks::behind_quote;
use super::{Slip, character_at, whole_value};

/// A colon at a byte that cannot stand there: it is in a value, or in a line that stands too far in.
pub fn colon(text: &str, at: usize) -> Slip {
    let line = Line::at(text, at);
    if line.name.as_ref().is_some_and(|name| name.end == at) {
        return too_far_in(text, &line);
    }
    let value = line.value();
    if value.starts_with(['"', '\'']) {
        return behind_quote(text, at);
    }
    let before = text.get(line.value.start..at).unwrap_or_default();
    // The last word could be the name of another field, which was to stand on a line of its own.
    let last = before.split_whitespace().next_back().unwrap_or_default();
    let is_certain = !value.starts_with(['[', '{']) && !is_field_name(last);
    Slip::new("colon", character_at(text, at)).mend(whole_value(&line).filter(|_| is_certain))
}

/// A line at a byte that should begin with a name, or be an item of a list.
pub fn without_name(text: &str, at: usize) -> Slip {
    let line = Line::at(text, at);
    let dash = line.first..line.first + 1;
    let is_beside = |other: &Line<'_>| other.is_item() && other.indent() == line.indent();
    if line.words().starts_with('-') && Line::all_from(text, 0).any(|other| is_beside(&other)) {
        return Slip::new("dash", dash.clone()).mend(Some((dash.end..dash.end, " ".to_owned())));
    }
    of_line(&line)
}

/// The slip in a text that has no name where one should be.
pub fn nameless(text: &str) -> Slip {
    Line::first_said(text).map_or_else(|| Slip::new("other", 0..0), |line| of_line(&line))
}

fn of_line(line: &Line<'_>) -> Slip {
    let words = line.words();
    let colon = words.find([':', '：']).unwrap_or(words.len());
    let (name, rest) = (words[..colon].trim_end(), &words[colon..]);
    let is_name = name.starts_with(char::is_alphabetic)
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    let Some(mark) = rest.chars().next().filter(|_| is_name && !rest.starts_with("://")) else {
        return Slip::new("name", line.first..line.whole.end);
    };
    let start = line.content + colon;
    let value = rest[mark.len_utf8()..].trim_start();
    let to = if value.is_empty() { ":" } else { ": " };
    let fix = (start..line.whole.end - value.len(), to.to_owned());
    let kind = if mark == ':' { "blank" } else { "wide-colon" };
    Slip::new(kind, start..start + mark.len_utf8()).mend(Some(fix).filter(|_| is_field_name(name)))
}
