//! Diagnostics as JUnit XML, which most build servers read: one test case a file, failed where it has an error.
//!
//! The format has no warnings, so warnings and notes stand in the case's output.

use std::fmt::Write;

use super::findings::Findings;
use super::messages::{Messages, Worded};
use crate::ground::{Diagnostic, Severity, SourceId, xml_text};
use crate::site::{BUILT_IN_THEME, SITE_FILE};

/// Everything found, by file; of the files that are asked about, those without a fault are cases that passed.
pub fn junit(findings: &Findings<'_>, messages: &Messages) -> String {
    let cases: Vec<(SourceId, Vec<&Diagnostic>)> = findings
        .sources
        .iter()
        .filter_map(|(id, source)| {
            let own: Vec<&Diagnostic> =
                findings.faults.iter().filter(|fault| fault.span.source == id).collect();
            let path = source.path.as_str();
            let is_checked = path.starts_with("content/") || path == SITE_FILE;
            let is_ours = path.starts_with(&format!("{BUILT_IN_THEME}/"));
            (!own.is_empty() || is_checked && !is_ours && findings.is_asked(id)).then_some((id, own))
        })
        .collect();
    let failures = cases.iter().filter(|(_, faults)| faults.iter().any(|fault| is_error(fault))).count();
    let counts = format!("tests=\"{}\" failures=\"{failures}\" errors=\"0\"", cases.len());
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<testsuites name=\"vademecum\" {counts}>\n\
         <testsuite name=\"vademecum check\" {counts} skipped=\"0\">\n"
    );
    for (id, faults) in cases {
        case(&mut text, &findings.sources[id].path.to_string(), &faults, findings, messages);
    }
    text.push_str("</testsuite>\n</testsuites>\n");
    text
}

fn case(text: &mut String, file: &str, faults: &[&Diagnostic], findings: &Findings<'_>, messages: &Messages) {
    let (errors, others): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
        faults.iter().partition(|fault| is_error(fault));
    // Writing to a text cannot fail.
    let _ = write!(text, "<testcase classname=\"vademecum\" name=\"{}\"", xml_text(file));
    if faults.is_empty() {
        text.push_str("/>\n");
        return;
    }
    text.push_str(">\n");
    if let Some(first) = errors.first() {
        let message = xml_text(&messages.word(first).message);
        let more = told(&errors, findings, messages);
        let _ = writeln!(text, "<failure type=\"{}\" message=\"{message}\">{more}</failure>", first.code);
    }
    if !others.is_empty() {
        let _ = writeln!(text, "<system-out>{}</system-out>", told(&others, findings, messages));
    }
    text.push_str("</testcase>\n");
}

fn is_error(fault: &Diagnostic) -> bool {
    fault.severity == Severity::Error
}

fn told(faults: &[&Diagnostic], findings: &Findings<'_>, messages: &Messages) -> String {
    let one = |fault: &&Diagnostic| {
        let Worded { message, help, .. } = messages.word(fault);
        let (start, _) = findings.places(fault.span);
        let level = messages.text(fault.severity.name(), &[]);
        let head = format!("{}:{}: {level} {}: {message}", start.line, start.column, fault.code);
        let lines: Vec<String> =
            std::iter::once(head).chain(help.iter().map(|help| format!("  {help}"))).collect();
        xml_text(&lines.join("\n"))
    };
    faults.iter().map(one).collect::<Vec<_>>().join("\n")
}
