//! Slots in YAML.

use super::{Slot, SlotKind, is_open, name_of, typed_word};

/// A name whose value is not over yet.
struct Open {
    column: usize,
    name: String,
}

/// A line as it is indented: the columns of the hyphens of its list items, and that of what follows.
struct Head<'t> {
    dashes: Vec<usize>,
    column: usize,
    content: &'t str,
}

/// What the lines before the place have opened.
#[derive(Default)]
struct Reader {
    open: Vec<Open>,
    /// The column of a name whose value is a longer text below it.
    block: Option<usize>,
    /// A list in brackets that goes on over lines.
    flow: String,
}

/// The slot at the end of `before`, which begins at byte `start`; `rest` is what follows on this line and below.
pub fn slot(before: &str, start: usize, rest: &[&str]) -> Option<Slot> {
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let mut reader = Reader::default();
    for line in before[..line_start].lines() {
        reader.line(line);
    }
    let line = &before[line_start..];
    let end = start + before.len();
    let mut slot = reader.last_line(line, end)?;
    slot.beside = beside(&before[..line_start], line, rest, head(line).column);
    Some(slot)
}

impl Reader {
    /// Reads a whole line.
    fn line(&mut self, line: &str) {
        if line.trim().is_empty() {
            return;
        }
        if !self.flow.is_empty() {
            self.flow.push_str(line);
            if !is_open(&self.flow) {
                self.flow.clear();
            }
            return;
        }
        let head = head(line);
        if self.block.is_some_and(|column| line.len() - line.trim_start().len() > column)
            || head.content.starts_with('#')
        {
            return;
        }
        self.block = None;
        self.enter(&head);
        if let Some((name, value)) = name_of(head.content, ':') {
            let value = value.trim();
            self.open.push(Open { column: head.column, name: name.to_owned() });
            if value.starts_with(['|', '>']) {
                self.block = Some(head.column);
            } else if value.starts_with(['[', '{']) && is_open(value) {
                value.clone_into(&mut self.flow);
            }
        }
    }

    /// Closes what a line is not part of.
    fn enter(&mut self, head: &Head<'_>) {
        if let Some(first) = head.dashes.first() {
            // A list may stand as far to the left as the name that it belongs to.
            self.open.retain(|open| open.column <= *first);
        } else {
            while self.open.last().is_some_and(|open| open.column >= head.column) {
                self.open.pop();
            }
        }
    }

    /// Reads the line that ends at the place.
    fn last_line(mut self, line: &str, end: usize) -> Option<Slot> {
        if !self.flow.is_empty() {
            let (from, quoted) = typed_word(line, true);
            return Some(self.slot(SlotKind::Value, end - (line.len() - from)..end, quoted));
        }
        let head = head(line);
        let indent = line.len() - line.trim_start().len();
        if head.content.starts_with('#') || self.block.is_some_and(|column| indent > column) {
            return None;
        }
        self.enter(&head);
        let Some((name, value)) = name_of(head.content, ':') else {
            let kind = if head.dashes.is_empty() { SlotKind::Name } else { SlotKind::Item };
            let quoted = kind == SlotKind::Item && head.content.starts_with(['"', '\'']);
            let from = end - head.content.len() + usize::from(quoted);
            return Some(self.slot(kind, from..end, quoted));
        };
        self.open.push(Open { column: head.column, name: name.to_owned() });
        let trimmed = value.trim_start();
        if trimmed.starts_with(['|', '>']) || !value.starts_with(' ') {
            return None;
        }
        let (from, quoted) = typed_word(value, trimmed.starts_with('['));
        Some(self.slot(SlotKind::Value, end - (value.len() - from)..end, quoted))
    }

    fn slot(self, kind: SlotKind, typed: std::ops::Range<usize>, quoted: bool) -> Slot {
        let path = self.open.into_iter().map(|open| open.name).collect();
        Slot { path, beside: Vec::new(), typed, kind, quoted, is_toml: false }
    }
}

fn head(line: &str) -> Head<'_> {
    let (mut dashes, mut column) = (Vec::new(), 0);
    let mut content = line;
    loop {
        let trimmed = content.trim_start_matches(' ');
        column += content.len() - trimmed.len();
        content = trimmed;
        match content.strip_prefix('-').filter(|rest| rest.is_empty() || rest.starts_with(' ')) {
            Some(rest) => {
                dashes.push(column);
                column += 1;
                content = rest;
            }
            None => return Head { dashes, column, content },
        }
    }
}

/// The names of the table around a line, with their values: upwards to where the table begins, downwards to where it
/// ends. `rest` begins with what is left of the line itself.
fn beside(before: &str, line: &str, rest: &[&str], column: usize) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let begins = !head(line).dashes.is_empty();
    if !begins {
        for line in before.lines().rev().filter(|line| !line.trim().is_empty()) {
            let head = head(line);
            take(&head, column, &mut found);
            if head.column < column || head.column == column && !head.dashes.is_empty() {
                break;
            }
        }
        found.reverse();
    }
    for line in rest.iter().skip(1).filter(|line| !line.trim().is_empty()) {
        let head = head(line);
        if head.column < column || !head.dashes.is_empty() && head.dashes[0] < column {
            break;
        }
        take(&head, column, &mut found);
    }
    found
}

fn take(head: &Head<'_>, column: usize, found: &mut Vec<(String, String)>) {
    if head.column == column
        && let Some((name, value)) = name_of(head.content, ':')
    {
        let value = value.trim().trim_matches(['"', '\'']);
        found.push((name.to_owned(), value.to_owned()));
    }
}
