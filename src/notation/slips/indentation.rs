//! Slips at the beginning of lines: how far in they stand, and with what.

use super::super::line::{Line, is_field_name};
use super::names::without_name;
use super::{Slip, character_at};

/// A line whose name cannot stand where it does, because the line before it already has a value.
pub fn too_far_in(text: &str, line: &Line<'_>) -> Slip {
    let before: Vec<Line<'_>> = before(text, line);
    // What stands below a name alone, without a name of its own, has lost it.
    if let Some(last) = before.last().filter(|last| last.name.is_none() && !last.is_item()) {
        return without_name(text, last.first);
    }
    out_of_line(text, line, &before, true)
}

/// What stands at a byte belongs neither to the line before it nor to one further up.
pub fn misplaced(text: &str, at: usize) -> Slip {
    let line = Line::at(text, at);
    if at > line.content {
        return Slip::new("behind", at..line.whole.end.max(at));
    }
    let before = before(text, &line);
    if !line.is_item() {
        return out_of_line(text, &line, &before, false);
    }
    let mut columns: Vec<usize> = before.iter().filter(|line| line.is_item()).map(Line::indent).collect();
    columns.dedup();
    let fix = match columns[..] {
        [only] if only != line.indent() => Some((line.whole.start..line.first, " ".repeat(only))),
        _ => None,
    };
    Slip::new("item", line.first..line.first + 1).mend(fix)
}

/// A name that stands neither below nor beside the others; only where one column is near can it be meant.
fn out_of_line(text: &str, line: &Line<'_>, before: &[Line<'_>], is_inner: bool) -> Slip {
    let mut columns: Vec<usize> =
        before.iter().map(|line| line.content - line.whole.start).chain([0]).collect();
    columns.sort_unstable();
    columns.dedup();
    let near: Vec<usize> =
        columns.iter().copied().filter(|column| column.abs_diff(line.indent()) == 1).collect();
    let meant = match (&columns[..], &near[..]) {
        (_, [near]) => Some(*near),
        ([only], _) if is_inner => Some(*only),
        _ => None,
    };
    let is_name = line.name.clone().is_some_and(|name| is_field_name(&text[name]));
    let is_movable = is_name && !line.is_item() && line.stands_alone();
    let fix = meant.filter(|column| is_movable && *column != line.indent());
    let end = line.name.as_ref().map_or(line.whole.end, |name| name.end);
    Slip::new("indent", line.first..end)
        .mend(fix.map(|column| (line.whole.start..line.first, " ".repeat(column))))
}

/// The first line of a text, where others begin at the edge.
pub fn first_line(text: &str) -> Slip {
    match Line::first_said(text) {
        Some(line) => out_of_line(text, &line, &[], true),
        None => Slip::new("other", 0..0),
    }
}

/// The lines above one that say something.
fn before<'a>(text: &'a str, line: &Line<'_>) -> Vec<Line<'a>> {
    Line::all_from(text, 0)
        .take_while(|other| other.whole.start < line.whole.start)
        .filter(|other| !other.is_idle())
        .collect()
}

/// A tab at the beginning of a line, at a byte or below it.
pub fn tab(text: &str, at: usize) -> Slip {
    let blank = |line: &Line<'_>| text[line.whole.start..line.first].to_owned();
    let Some(line) = Line::all_from(text, at).find(|line| blank(line).contains('\t')) else {
        return Slip::new("tab", character_at(text, at));
    };
    let indented: Vec<Line<'_>> =
        Line::all_from(text, 0).filter(|line| !line.is_idle() && line.indent() > 0).collect();
    let is_certain = indented.iter().all(|line| blank(line).bytes().all(|byte| byte == b'\t'));
    let place = line.whole.start..line.first;
    let whole = indented.first().zip(indented.last()).map(|(first, last)| first.whole.start..last.first);
    Slip::new("tab", place).mend(whole.filter(|_| is_certain).map(|whole| {
        let lines = text[whole.clone()].split_inclusive('\n').map(|line| {
            let words = line.trim_start_matches('\t');
            format!("{}{words}", "  ".repeat(line.len() - words.len()))
        });
        (whole.clone(), lines.collect())
    }))
}
