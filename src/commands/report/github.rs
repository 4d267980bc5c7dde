//! Diagnostics for GitHub Actions: annotations beside the lines of a pull request, and a summary of the step.
//!
//! GitHub shows at most ten errors, ten warnings and ten notices of a step as annotations (docs.github.com, "Workflow
//! commands", and the limits of `actions/runner`), so the first ten of each are given and the summary lists all.

use std::fmt::Write;

use super::findings::Findings;
use super::markdown;
use super::messages::Messages;
use crate::ground::{Argument, Diagnostic, Severity};

/// How many annotations of a kind GitHub shows of one step.
const SHOWN: usize = 10;
/// Longest summary of a step: GitHub takes one mebibyte and refuses a longer one whole.
const LONGEST_SUMMARY: usize = 1000 * 1024;

/// Workflow commands, one a line, and a line that says how many faults have none.
pub fn annotations(findings: &Findings<'_>, messages: &Messages) -> String {
    let mut text = String::new();
    let mut hidden = 0;
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        let faults: Vec<&Diagnostic> =
            findings.faults.iter().filter(|fault| fault.severity == severity).collect();
        for fault in faults.iter().take(SHOWN) {
            text.push_str(&annotation(findings, messages, fault));
            text.push('\n');
        }
        hidden += faults.len().saturating_sub(SHOWN);
    }
    if hidden > 0 {
        text.push_str(&messages.text("annotations-more", &[("count", Argument::Count(hidden))]));
        text.push('\n');
    }
    text.push_str(&super::terminal::summary(findings, messages));
    text
}

fn annotation(findings: &Findings<'_>, messages: &Messages, fault: &Diagnostic) -> String {
    let words = messages.word(fault);
    let message = std::iter::once(words.message).chain(words.help).collect::<Vec<_>>().join("\n");
    let (start, end) = findings.places(fault.span);
    let command = match fault.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut place = format!("line={},endLine={}", start.line, end.line);
    // GitHub takes columns for places within one line only.
    if start.line == end.line {
        // Writing to a text cannot fail.
        let _ = write!(place, ",col={},endColumn={}", start.column, end.column.max(start.column));
    }
    format!(
        "::{command} file={},{place},title={}::{}",
        property(&findings.outside_path(fault.span)),
        property(&format!("{}: {}", fault.code, messages.title(fault.code))),
        data(&message),
    )
}

/// Text behind the `::` of a workflow command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property of a workflow command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// All faults as Markdown, for the file that `GITHUB_STEP_SUMMARY` names.
pub fn summary(findings: &Findings<'_>, messages: &Messages) -> String {
    let mut text =
        format!("## vademecum\n\n{}\n", markdown::escaped(&super::terminal::summary(findings, messages)));
    if findings.faults.is_empty() {
        return text;
    }
    let column = |name| messages.text(name, &[]);
    let head =
        [column("column-fault"), column("column-place"), column("column-message"), column("column-help")];
    let _ = writeln!(text, "\n| {} |\n|---|---|---|---|", head.join(" | "));
    for (position, fault) in findings.faults.iter().enumerate() {
        let row = row(findings, messages, fault);
        if text.len() + row.len() > LONGEST_SUMMARY {
            let more = [("count", Argument::Count(findings.faults.len() - position))];
            let _ = writeln!(text, "\n{}", messages.text("summary-more", &more));
            break;
        }
        text.push_str(&row);
    }
    text
}

fn row(findings: &Findings<'_>, messages: &Messages, fault: &Diagnostic) -> String {
    let words = messages.word(&markdown::without_ticks(fault));
    let (start, _) = findings.places(fault.span);
    let level = messages.text(fault.severity.name(), &[]);
    let place =
        markdown::code(&format!("{}:{}:{}", findings.outside_path(fault.span), start.line, start.column));
    let help: Vec<String> = words.help.iter().map(|help| markdown::escaped(help)).collect();
    let message = markdown::escaped(&words.message);
    format!("| {level} {} | {place} | {message} | {} |\n", fault.code, help.join("<br>"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_would_end_a_command_is_escaped() {
        assert_eq!(data("100%\r\nof a: b, c"), "100%25%0D%0Aof a: b, c");
        assert_eq!(property("a:b,c\nd"), "a%3Ab%2Cc%0Ad");
    }

    proptest! {
        #[test]
        fn a_command_is_one_line_and_can_be_read_back(text in "[%:,\r\n a-z\u{8d44}]{0,40}") {
            let written = property(&text);
            prop_assert!(!written.contains([':', ',', '\n', '\r']));
            let back = written
                .replace("%3A", ":")
                .replace("%2C", ",")
                .replace("%0A", "\n")
                .replace("%0D", "\r")
                .replace("%25", "%");
            prop_assert_eq!(back, text);
        }
    }
}
