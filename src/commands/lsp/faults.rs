//! Diagnostics as an editor shows them.

use gen_lsp_types::{
    CodeDescription, Diagnostic as Shown, DiagnosticRelatedInformation, DiagnosticSeverity, Uri,
};

use super::super::report::Messages;
use super::places::Places;
use crate::ground::{Diagnostic, Severity, Sources, Span};

/// The name by which an editor shows where a fault comes from.
const SOURCE: &str = "vademecum";

/// A fault and how it is shown.
#[derive(Debug, Clone)]
pub struct Fault {
    /// The fault.
    pub diagnostic: Diagnostic,
    /// How it is shown.
    pub shown: Shown,
}

/// A fault as it is shown: message and help in one, the second place beside it.
pub fn show(
    diagnostic: Diagnostic,
    sources: &Sources,
    places: &Places,
    messages: &Messages,
    rules: Option<&str>,
) -> Fault {
    let words = messages.word(&diagnostic);
    let mut message = words.message;
    for help in words.help {
        message.push('\n');
        message.push_str(&help);
    }
    let related = diagnostic.related.and_then(|span| places.location(sources, span)).map(|location| {
        let message = words.related.unwrap_or_default();
        vec![DiagnosticRelatedInformation { location, message }]
    });
    let number = diagnostic.code.number();
    let page = rules.and_then(|rules| format!("{rules}{number}.md").parse::<Uri>().ok());
    let shown = Shown {
        range: places.range(&sources[diagnostic.span.source], line_of(sources, diagnostic.span)),
        severity: Some(match diagnostic.severity {
            Severity::Error => DiagnosticSeverity::Error,
            Severity::Warning => DiagnosticSeverity::Warning,
            Severity::Note => DiagnosticSeverity::Information,
        }),
        code: Some(number.to_owned().into()),
        code_description: page.map(|href| CodeDescription { href }),
        source: Some(SOURCE.to_owned()),
        message: message.into(),
        related_information: related,
        ..Shown::default()
    };
    Fault { diagnostic, shown }
}

/// A fault of a file as a whole is shown in its first line.
fn line_of(sources: &Sources, span: Span) -> std::ops::Range<usize> {
    if span.start > 0 || span.end > 0 {
        return span.range();
    }
    let first = sources[span.source].line(0).map_or(0, |(_, line)| line.trim_end().len());
    0..first
}
