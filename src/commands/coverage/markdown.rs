//! Coverage as Markdown whose tables are set in columns, so that a terminal shows them as well as a Git host.

use std::fmt::Write;

use unicode_width::UnicodeWidthStr;

use super::Coverage;
use crate::pages::views::{GapView, MatrixView, TraceView};

/// The words of the interface in the language asked for.
pub(super) type Words<'a> = dyn Fn(&str) -> String + 'a;

pub(super) fn write(coverage: &Coverage, words: &Words<'_>) -> String {
    let mut text = String::new();
    for matrix in &coverage.matrices {
        heading(&mut text, &matrix.title);
        table(&mut text, &cells(matrix));
        gaps(&mut text, &matrix.gaps, words);
    }
    for trace in &coverage.traces {
        heading(&mut text, &trace.title);
        table(&mut text, &steps(trace, words));
    }
    text
}

fn heading(text: &mut String, title: &str) {
    // Writing to a text cannot fail, here and below.
    let _ = writeln!(text, "## {title}\n");
}

/// The rows of a matrix, its columns' names first; an empty cell is a dash.
fn cells(matrix: &MatrixView) -> Vec<Vec<String>> {
    let head =
        std::iter::once(String::new()).chain(matrix.columns.iter().map(|column| escaped(&column.label)));
    let rows = matrix.rows.iter().map(|row| {
        let counts = row.cells.iter().map(|cell| match cell.count {
            0 => "–".to_owned(),
            count => count.to_string(),
        });
        std::iter::once(escaped(&row.label)).chain(counts).collect()
    });
    std::iter::once(head.collect()).chain(rows).collect()
}

/// The rows of a trace: an entry, a collection, what it led to there.
fn steps(trace: &TraceView, words: &Words<'_>) -> Vec<Vec<String>> {
    let mut rows = vec![vec![escaped(&trace.collection.singular), escaped(&words("led-to")), String::new()]];
    for row in &trace.rows {
        let mut entry = escaped(&row.entry.label);
        if row.groups.is_empty() {
            rows.push(vec![entry.clone(), "–".to_owned(), String::new()]);
        }
        for group in &row.groups {
            for link in &group.links {
                // The entry is named once.
                let entry = std::mem::take(&mut entry);
                rows.push(vec![entry, escaped(&group.label), escaped(&link.label)]);
            }
        }
    }
    rows
}

fn gaps(text: &mut String, gaps: &[GapView], words: &Words<'_>) {
    for gap in gaps {
        let unexplained = || words("gap-unexplained");
        let reason = if gap.reason.is_empty() { unexplained() } else { gap.reason.clone() };
        let _ = writeln!(text, "* {reason}");
        for cell in &gap.cells {
            let _ = writeln!(text, "  * {}", cell.label);
        }
    }
    if !gaps.is_empty() {
        text.push('\n');
    }
}

/// A text that ends no cell.
fn escaped(text: &str) -> String {
    text.replace('|', "\\|")
}

/// Rows as a table, each column as wide as its widest cell.
fn table(text: &mut String, rows: &[Vec<String>]) {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(|column| width(column).max(3)).collect();
    for (position, row) in rows.iter().enumerate() {
        for (cell, width) in row.iter().zip(&widths) {
            let _ = write!(text, "| {cell}{} ", " ".repeat(width - cell.width()));
        }
        text.push_str("|\n");
        if position == 0 {
            for width in &widths {
                let _ = write!(text, "|{}", "-".repeat(width + 2));
            }
            text.push_str("|\n");
        }
    }
    text.push('\n');
}
