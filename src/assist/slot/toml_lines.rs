//! Slots in TOML.

use super::{Slot, SlotKind, is_open, name_of, typed_word};

/// The slot at the end of `before`, which begins at byte `start`.
pub fn slot(before: &str, start: usize) -> Option<Slot> {
    let end = start + before.len();
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let mut path: Vec<String> = Vec::new();
    let mut beside: Vec<(String, String)> = Vec::new();
    let mut flow: Option<(String, String)> = None;
    for line in before[..line_start].lines().map(str::trim) {
        if let Some((_, value)) = &mut flow {
            value.push_str(line);
            if !is_open(value) {
                flow = None;
            }
        } else if line.starts_with('[') {
            path = line.trim_matches(['[', ']']).split('.').map(|part| part.trim().to_owned()).collect();
            beside.clear();
        } else if let Some((name, value)) = name_of(line, '=') {
            let value = value.trim();
            beside.push((name.to_owned(), value.trim_matches('"').to_owned()));
            flow = (value.starts_with('[') && is_open(value)).then(|| (name.to_owned(), value.to_owned()));
        }
    }
    let line = &before[line_start..];
    let slot = |path, kind, from: usize, quoted| Slot {
        path,
        beside: beside.clone(),
        typed: end - (line.len() - from)..end,
        kind,
        quoted,
        is_toml: true,
    };
    if let Some((name, _)) = flow {
        path.push(name);
        let (from, quoted) = typed_word(line, true);
        return Some(slot(path, SlotKind::Value, from, quoted));
    }
    let content = line.trim_start();
    let indent = line.len() - content.len();
    if content.starts_with(['[', '#']) {
        return None;
    }
    match name_of(content, '=') {
        Some((name, value)) => {
            path.push(name.to_owned());
            let (from, quoted) = typed_word(value, value.trim_start().starts_with('['));
            Some(slot(path, SlotKind::Value, line.len() - value.len() + from, quoted))
        }
        None => Some(slot(path, SlotKind::Name, indent, false)),
    }
}
