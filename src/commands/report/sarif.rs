//! Diagnostics as SARIF 2.1.0 (OASIS standard), which code hosts and editors read.
//!
//! Only what the standard needs to show a finding at its place: the rules with their pages, the results with places, second
//! places and safe changes, and accepted findings as suppressed ones with their reasons. A test holds the output to the
//! schema. Own structures, because the standard's full model would bring fifty types for the dozen used here.

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde::Serialize;
use serde_json::{Value, json};

use super::findings::Findings;
use super::messages::Messages;
use crate::ground::{Code, Diagnostic, Fix, Severity, Span};

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// Characters that cannot stand in a URI as they are; `/` parts the path.
const ENCODED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Finding<'a> {
    rule_id: &'a str,
    rule_index: usize,
    level: &'static str,
    message: Value,
    locations: [Value; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suppressions: Vec<Value>,
}

/// Everything found, as one SARIF log.
pub fn sarif(findings: &Findings<'_>, messages: &Messages) -> String {
    let open = findings.faults.iter().map(|fault| result(findings, messages, fault, None));
    let accepted = findings
        .accepted
        .iter()
        .map(|accepted| result(findings, messages, &accepted.diagnostic, Some(&accepted.reason)));
    let results: Vec<Finding<'_>> = open.chain(accepted).collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "vademecum",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": Code::ALL.iter().map(|code| rule(*code, messages)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": { "ROOT": { "description": { "text": "The folder of the repository." } } },
            "results": results,
        }],
    });
    // Strings and numbers can always be written as JSON.
    serde_json::to_string_pretty(&log).unwrap_or_default()
}

fn rule(code: Code, messages: &Messages) -> Value {
    let page = messages.page(code);
    json!({
        "id": code.number(),
        "name": pascal_case(code.name()),
        "shortDescription": { "text": messages.title(code) },
        "help": { "text": page, "markdown": page },
        "defaultConfiguration": { "level": level(code.severity()) },
    })
}

/// `unknown-term` as the standard would like names of rules: `UnknownTerm`.
fn pascal_case(name: &str) -> String {
    let capitalised = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
    };
    name.split('-').map(capitalised).collect()
}

fn level(severity: Severity) -> &'static str {
    // The standard has the same three words.
    severity.name()
}

fn result<'a>(
    findings: &Findings<'_>,
    messages: &Messages,
    fault: &'a Diagnostic,
    reason: Option<&str>,
) -> Finding<'a> {
    let words = messages.word(fault);
    let text = std::iter::once(words.message.clone()).chain(words.help).collect::<Vec<_>>().join("\n");
    let related = fault.related.map(|related| {
        let mut place = location(findings, related);
        if let Some(words) = &words.related {
            place["message"] = json!({ "text": words });
        }
        place
    });
    Finding {
        rule_id: fault.code.number(),
        rule_index: Code::ALL.iter().position(|code| *code == fault.code).unwrap_or(0),
        level: level(fault.severity),
        message: json!({ "text": text }),
        locations: [location(findings, fault.span)],
        related_locations: related.into_iter().collect(),
        fixes: fault.fix.iter().filter_map(|fix| change(findings, messages, fix)).collect(),
        suppressions: reason
            .map(|reason| json!({ "kind": "inSource", "justification": reason }))
            .into_iter()
            .collect(),
    }
}

fn location(findings: &Findings<'_>, span: Span) -> Value {
    json!({ "physicalLocation": { "artifactLocation": artifact(findings, span), "region": region(findings, span) } })
}

fn artifact(findings: &Findings<'_>, span: Span) -> Value {
    let path = findings.outside_path(span);
    json!({ "uri": utf8_percent_encode(&path, ENCODED).to_string(), "uriBaseId": "ROOT" })
}

fn region(findings: &Findings<'_>, span: Span) -> Value {
    let (start, end) = findings.places(span);
    json!({ "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column })
}

fn change(findings: &Findings<'_>, messages: &Messages, fix: &Fix) -> Option<Value> {
    let place = fix.place(findings.sources)?;
    let arguments = [("from", fix.from.as_str().into()), ("to", fix.to.as_str().into())];
    Some(json!({
        "description": { "text": messages.text("mend-with", &arguments) },
        "artifactChanges": [{
            "artifactLocation": artifact(findings, place),
            "replacements": [{ "deletedRegion": region(findings, place), "insertedContent": { "text": fix.to } }],
        }],
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_rules_and_addresses_are_as_the_standard_wants_them() {
        assert_eq!(pascal_case("unknown-term"), "UnknownTerm");
        assert_eq!(utf8_percent_encode("a b/资.md", ENCODED).to_string(), "a%20b/%E8%B5%84.md");
    }
}
