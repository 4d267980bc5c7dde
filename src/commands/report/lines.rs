//! Diagnostics for programs: JSON Lines, one object a diagnostic.

use serde::Serialize;

use super::messages::Messages;
use crate::ground::{Report, Sources, Span};

/// A diagnostic as an object.
#[derive(Serialize)]
struct Line<'a> {
    code: &'a str,
    name: &'a str,
    severity: &'a str,
    message: &'a str,
    #[serde(flatten)]
    place: PlaceLine<'a>,
    label: Option<&'a str>,
    related: Option<PlaceLine<'a>>,
    help: &'a [String],
    suggestion: Option<&'a str>,
}

/// A place: lines and columns from 1, columns in Unicode scalar values.
#[derive(Serialize)]
struct PlaceLine<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

/// All diagnostics of a report, errors first, one JSON object a line.
pub fn lines(report: Report, sources: &Sources, messages: &Messages) -> String {
    let mut text = String::new();
    for diagnostic in report.into_sorted() {
        let words = messages.word(&diagnostic);
        let line = Line {
            code: diagnostic.code.number(),
            name: diagnostic.code.name(),
            severity: diagnostic.code.severity().name(),
            message: &words.message,
            place: place(diagnostic.span, sources),
            label: words.label.as_deref(),
            related: diagnostic.related.map(|related| place(related, sources)),
            help: &words.help,
            suggestion: diagnostic.suggestion.as_deref(),
        };
        // Strings and numbers can always be written as JSON.
        text.push_str(&serde_json::to_string(&line).unwrap_or_default());
        text.push('\n');
    }
    text
}

fn place(span: Span, sources: &Sources) -> PlaceLine<'_> {
    let source = &sources[span.source];
    let (start, end) = (source.place(span.start as usize), source.place(span.end as usize));
    PlaceLine {
        file: source.path.as_str(),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
    }
}
