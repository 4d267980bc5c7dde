//! The difference as Markdown, for a comment below a pull request.
//!
//! Titles and names come from contributors: what Markdown would take for a mark is escaped.

use std::fmt::Write as _;

use super::compare::{Change, Coverage, Difference, Line, Text};
use crate::commands::report::Messages;
use crate::ground::Argument;

/// Most lines of a list; a comment has an end.
const MOST: usize = 200;

/// The difference, as Markdown.
pub fn written(difference: &Difference, messages: &Messages) -> String {
    let words = |name| messages.text(name, &[]);
    let mut out = format!("## {}\n", words("diff-heading"));
    if difference.is_empty() {
        let _ = write!(out, "\n{}\n", words("diff-nothing"));
        return out;
    }
    let changed: Vec<String> = difference.changed.iter().map(|change| changed(change, messages)).collect();
    let outdated: Vec<String> = difference.outdated.iter().map(outdated).collect();
    let lines = |lines: &[Line]| lines.iter().map(named).collect::<Vec<String>>();
    section(&mut out, "diff-added", &lines(&difference.added), messages);
    section(&mut out, "diff-changed", &changed, messages);
    section(&mut out, "diff-removed", &lines(&difference.removed), messages);
    section(&mut out, "diff-outdated", &outdated, messages);
    difference.coverage.iter().for_each(|matrix| coverage(&mut out, matrix, messages));
    out
}

fn section(out: &mut String, heading: &str, lines: &[String], messages: &Messages) {
    if lines.is_empty() {
        return;
    }
    let _ = write!(out, "\n### {}\n\n", messages.text(heading, &[("count", lines.len().into())]));
    for line in lines.iter().take(MOST) {
        let _ = writeln!(out, "* {line}");
    }
    if lines.len() > MOST {
        let more = Argument::Count(lines.len() - MOST);
        let _ = writeln!(out, "* {}", messages.text("diff-more", &[("count", more)]));
    }
}

fn named(line: &Line) -> String {
    format!("{} (`{}/{}`)", escaped(&line.title), line.collection, line.slug)
}

fn outdated(text: &Text) -> String {
    format!("{}: {}", text.language, named(&text.entry))
}

fn changed(change: &Change, messages: &Messages) -> String {
    let mut parts = Vec::new();
    if change.original {
        parts.push(messages.text("diff-text", &[]));
    }
    for values in &change.fields {
        let gone = values.gone.iter().map(|value| format!("−{}", escaped(value)));
        let new = values.new.iter().map(|value| format!("+{}", escaped(value)));
        parts.push(format!("{} {}", values.field, gone.chain(new).collect::<Vec<String>>().join(" ")));
    }
    let mut languages = |what: &str, languages: &[String]| {
        if !languages.is_empty() {
            parts.push(messages.text(what, &[("languages", languages.join(", ").into())]));
        }
    };
    languages("diff-translations", &change.translations);
    languages("diff-new-translations", &change.new_translations);
    languages("diff-lost-translations", &change.lost_translations);
    format!("{}: {}", named(&change.entry), parts.join("; "))
}

fn coverage(out: &mut String, matrix: &Coverage, messages: &Messages) {
    let words = |name| messages.text(name, &[]);
    let counts = [
        ("before", Argument::Count(matrix.filled_before)),
        ("after", Argument::Count(matrix.filled_after)),
        ("cells", Argument::Count(matrix.cells)),
    ];
    let title = escaped(&matrix.title);
    let _ = write!(
        out,
        "\n### {}\n\n{}\n\n| {} | {} | {} | {} | |\n|---|---|--:|--:|---|\n",
        messages.text("diff-coverage", &[("title", title.into())]),
        messages.text("diff-cells", &counts),
        words("diff-row"),
        words("diff-column"),
        words("diff-before"),
        words("diff-after"),
    );
    for cell in matrix.changed.iter().take(MOST) {
        let what = match (cell.before, cell.after) {
            (0, _) => words("diff-filled"),
            (_, 0) => words("diff-gap"),
            _ => String::new(),
        };
        let (row, column) = (escaped(&cell.row), escaped(&cell.column));
        let _ = writeln!(out, "| {row} | {column} | {} | {} | {what} |", cell.before, cell.after);
    }
    if matrix.changed.len() > MOST {
        let more = Argument::Count(matrix.changed.len() - MOST);
        let _ = write!(out, "\n{}\n", messages.text("diff-more", &[("count", more)]));
    }
}

/// Text that stays text: no link, picture, mention, table or heading comes of it.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '@' => out.push_str("@\u{200b}"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '!' | '|' | '#' | '~' => {
                out.push('\\');
                out.push(c);
            }
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}
