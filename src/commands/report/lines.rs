//! Diagnostics for programs: JSON Lines, one object a diagnostic.

use serde::Serialize;

use super::findings::Findings;
use super::messages::Messages;
use crate::ground::{Diagnostic, Span};

/// A diagnostic as an object.
#[derive(Serialize)]
struct Line<'a> {
    /// `open`, `accepted` or `mended`.
    status: &'static str,
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
    fix: Option<FixLine<'a>>,
    /// Why an accepted fault may stand.
    reason: Option<&'a str>,
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

/// What `--fix` would write.
#[derive(Serialize)]
struct FixLine<'a> {
    from: &'a str,
    to: &'a str,
}

/// A mended fault as an object; its place is that before the change.
#[derive(Serialize)]
struct MendedLine<'a> {
    status: &'static str,
    code: &'a str,
    name: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
    fix: FixLine<'a>,
}

/// Everything found, one JSON object a line: what was mended, then the faults, errors first, then what is accepted.
pub fn lines(findings: &Findings<'_>, messages: &Messages) -> String {
    let mut text = String::new();
    for mended in &findings.mended {
        let line = MendedLine {
            status: "mended",
            code: mended.code.number(),
            name: mended.code.name(),
            file: mended.file.as_str(),
            line: mended.place.line,
            column: mended.place.column,
            fix: FixLine { from: &mended.from, to: &mended.to },
        };
        push(&mut text, &line);
    }
    for fault in &findings.faults {
        add(&mut text, findings, messages, fault, None);
    }
    for accepted in &findings.accepted {
        add(&mut text, findings, messages, &accepted.diagnostic, Some(&accepted.reason));
    }
    text
}

fn add(
    text: &mut String,
    findings: &Findings<'_>,
    messages: &Messages,
    diagnostic: &Diagnostic,
    reason: Option<&str>,
) {
    let words = messages.word(diagnostic);
    let line = Line {
        status: if reason.is_some() { "accepted" } else { "open" },
        code: diagnostic.code.number(),
        name: diagnostic.code.name(),
        severity: diagnostic.severity.name(),
        message: &words.message,
        place: place(diagnostic.span, findings),
        label: words.label.as_deref(),
        related: diagnostic.related.map(|related| place(related, findings)),
        help: &words.help,
        suggestion: diagnostic.suggestion.as_deref(),
        fix: diagnostic.fix.as_ref().map(|fix| FixLine { from: &fix.from, to: &fix.to }),
        reason,
    };
    push(text, &line);
}

fn push(text: &mut String, line: &impl Serialize) {
    // Strings and numbers can always be written as JSON.
    text.push_str(&serde_json::to_string(line).unwrap_or_default());
    text.push('\n');
}

fn place<'a>(span: Span, findings: &Findings<'a>) -> PlaceLine<'a> {
    let (start, end) = findings.places(span);
    PlaceLine {
        file: findings.source(span).path.as_str(),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
    }
}
