//! The difference as Markdown, for a comment below a pull request.
//!
//! Titles and names come from contributors: what Markdown would take for a mark is escaped.

use std::fmt::Write as _;

use super::compare::{Change, Coverage, Difference, Line, Text};

/// Most lines of a list; a comment has an end.
const MOST: usize = 200;

/// The difference, as Markdown.
pub fn written(difference: &Difference) -> String {
    let mut out = String::from("## What changes for readers\n");
    if difference.is_empty() {
        out.push_str("\nNo entry and no figure is different.\n");
        return out;
    }
    let lines = |lines: &[Line]| lines.iter().map(named).collect::<Vec<String>>();
    section(&mut out, "Added", &lines(&difference.added));
    section(&mut out, "Changed", &difference.changed.iter().map(changed).collect::<Vec<String>>());
    section(&mut out, "Removed", &lines(&difference.removed));
    section(
        &mut out,
        "Translations left behind",
        &difference.outdated.iter().map(outdated).collect::<Vec<String>>(),
    );
    difference.coverage.iter().for_each(|matrix| coverage(&mut out, matrix));
    out
}

fn section(out: &mut String, heading: &str, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    let _ = write!(out, "\n### {heading}: {}\n\n", lines.len());
    for line in lines.iter().take(MOST) {
        let _ = writeln!(out, "* {line}");
    }
    if lines.len() > MOST {
        let _ = writeln!(out, "* … and {} more", lines.len() - MOST);
    }
}

fn named(line: &Line) -> String {
    format!("{} (`{}/{}`)", escaped(&line.title), line.collection, line.slug)
}

fn outdated(text: &Text) -> String {
    format!("{}: {}", text.language, named(&text.entry))
}

fn changed(change: &Change) -> String {
    let mut parts = Vec::new();
    if change.original {
        parts.push("text".to_owned());
    }
    for values in &change.fields {
        let gone = values.gone.iter().map(|value| format!("−{}", escaped(value)));
        let new = values.new.iter().map(|value| format!("+{}", escaped(value)));
        parts.push(format!("{} {}", values.field, gone.chain(new).collect::<Vec<String>>().join(" ")));
    }
    let mut languages = |what: &str, languages: &[String]| {
        if !languages.is_empty() {
            parts.push(format!("{what}: {}", languages.join(", ")));
        }
    };
    languages("translations", &change.translations);
    languages("new translations", &change.new_translations);
    languages("translations gone", &change.lost_translations);
    format!("{}: {}", named(&change.entry), parts.join("; "))
}

fn coverage(out: &mut String, matrix: &Coverage) {
    let _ = write!(
        out,
        "\n### Coverage: {}\n\nCells with any entry: {} before, {} after, of {}.\n\n| row | column | before | after | |\n|---|---|--:|--:|---|\n",
        escaped(&matrix.title),
        matrix.filled_before,
        matrix.filled_after,
        matrix.cells,
    );
    for cell in matrix.changed.iter().take(MOST) {
        let what = match (cell.before, cell.after) {
            (0, _) => "gap filled",
            (_, 0) => "now a gap",
            _ => "",
        };
        let (row, column) = (escaped(&cell.row), escaped(&cell.column));
        let _ = writeln!(out, "| {row} | {column} | {} | {} | {what} |", cell.before, cell.after);
    }
    if matrix.changed.len() > MOST {
        let _ = write!(out, "\n… and {} more cells\n", matrix.changed.len() - MOST);
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
