//! Slips with marks: quotation marks, brackets, and signs that have a meaning of their own at the beginning of a value.

use super::super::line::Line;
use super::super::quotes::{closing, quoted};
use super::{Slip, character_at, whole_value};

/// A quotation mark that opens at a byte and does not close.
pub fn open_quote(text: &str, at: usize) -> Slip {
    let line = Line::at(text, at);
    let inside = text.get(at + 1..line.whole.end).unwrap_or_default();
    let is_last = Line::all_from(text, at).skip(1).all(|line| line.is_idle());
    // Whether the mark was to be closed at the end of the line, or not to be there: the value is the same. An
    // apostrophe may be part of it.
    let is_certain = text[at..].starts_with('"')
        && line.value.start == at
        && is_last
        && !inside.trim().is_empty()
        && !inside.contains(['"', '\\'])
        && !inside.contains(" #");
    let end = line.whole.end;
    Slip::new("quote", character_at(text, at)).mend(is_certain.then(|| (end..end, "\"".to_owned())))
}

/// Text behind a quotation mark that closes before a byte.
pub fn behind_quote(text: &str, at: usize) -> Slip {
    let line = Line::at(text, at);
    let Some((start, end)) = quoted_before(text, &line, at) else {
        return Slip::new("behind", character_at(text, at));
    };
    let is_all = start == line.value.start;
    if text[start..].starts_with('\'') && text[end..].starts_with(char::is_alphanumeric) {
        let slip = Slip::new("apostrophe", end - 1..end);
        return slip.mend(whole_value(&line).filter(|_| is_all).and_then(|(place, _)| {
            let inner = line.value().strip_prefix('\'')?.strip_suffix('\'')?;
            has_only_apostrophes(inner).then(|| (place, quoted(inner)))
        }));
    }
    let mark = &text[start..=start];
    let is_certain = is_all && !line.value().ends_with(mark);
    Slip::new("behind", end..line.whole.end.max(end)).mend(whole_value(&line).filter(|_| is_certain))
}

/// Where the last quoted text of a line stands that closes no later than at a byte.
fn quoted_before(text: &str, line: &Line<'_>, at: usize) -> Option<(usize, usize)> {
    let (mut found, mut next) = (None, line.value.start);
    while let Some(start) = text.get(next..at)?.find(['"', '\'']).map(|found| next + found) {
        let begins = text[..start].ends_with([' ', '\t', '[', '{', ',', ':']) || start == line.value.start;
        next = start + 1;
        if begins && let Some(length) = closing(&text[start..line.whole.end.max(start)]) {
            next = start + length;
            if next <= at {
                found = Some((start, next));
            }
        }
    }
    found
}

/// Whether each single quotation mark stands between letters, as an apostrophe does.
fn has_only_apostrophes(text: &str) -> bool {
    text.match_indices('\'').all(|(at, _)| {
        text[..at].ends_with(char::is_alphanumeric) && text[at + 1..].starts_with(char::is_alphanumeric)
    })
}

/// A backslash that begins no escape, in the quoted text that opens at a byte.
pub fn escape(text: &str, at: usize) -> Slip {
    let mut letters = text[at..].char_indices().map(|(offset, c)| (at + offset, c)).peekable();
    while let Some((place, c)) = letters.next() {
        if c == '\\'
            && letters.next().is_none_or(|(_, letter)| !"0abtnvfre \"/\\N_LPxuU\n\r\t".contains(letter))
        {
            return Slip::new("escape", place..place + 1);
        }
    }
    Slip::new("escape", character_at(text, at))
}

/// A bracket that opens at a byte and does not close; its end may have become a comment.
pub fn open_bracket(text: &str, at: usize) -> Slip {
    for line in Line::all_from(text, at) {
        let from = line.whole.start.max(at);
        if let Some(hash) = text[from..line.whole.end.max(from)].find(" #").filter(|_| !line.is_idle()) {
            return Slip::new("hash", from + hash + 1..line.whole.end);
        }
    }
    Slip::new("bracket", character_at(text, at))
}

/// A bracket at a byte that closes nothing, unless a value begins with it.
pub fn closing_bracket(text: &str, at: usize) -> Slip {
    if Line::at(text, at).value.start == at {
        return mark(text, at);
    }
    Slip::new("closing", character_at(text, at))
}

/// `*` before a word is the sign of YAML for a value given elsewhere; before anything else, it is meant as itself.
pub fn alias(text: &str, at: usize) -> Slip {
    let line = Line::at(text, at);
    let words = text.get(at + 1..line.whole.end).unwrap_or_default();
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    if !words.is_empty() && words.chars().all(is_name) {
        return Slip::new("alias", at..line.whole.end);
    }
    mark(text, at)
}

/// A sign at a byte with which no value can begin; where no value begins, something else is wrong.
pub fn mark(text: &str, at: usize) -> Slip {
    let line = Line::at(text, at);
    let begins =
        line.value.start == at && at < line.whole.end && !text[at..].starts_with(char::is_alphanumeric);
    if !begins {
        return Slip::new("other", character_at(text, at));
    }
    Slip::new("mark", character_at(text, at)).mend(whole_value(&line))
}
