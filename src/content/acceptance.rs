//! Acceptances: findings that an entry's author lets stand, each with a reason.
//!
//! ```yaml
//! accept:
//! - {rule: V401, reason: The letter quotes HTML.}
//! ```
//!
//! They hold for the file that they stand in. Errors cannot be accepted. Whether there is anything to accept is not known here.

use super::fields::{heading, missing};
use super::publication::empty_text;
use crate::ground::{Code, Diagnostic, Report, Severity, Span};
use crate::notation::{Member, Members, Node, Value, text_of};
use crate::site::{Fields, code_named};

/// The name in front matter; a collection that declares a field of this name has the field instead.
pub const ACCEPT: &str = "accept";

/// A finding that may stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptance {
    /// Which kind of finding.
    pub rule: Code,
    /// Why.
    pub reason: String,
    /// Where the kind is named.
    pub span: Span,
}

/// Parts acceptances from the other members of front matter, and reads them.
pub fn split_accepted(
    fields: &Fields,
    members: &[Member],
    report: &mut Report,
) -> (Vec<Acceptance>, Vec<Member>) {
    let is_own = fields.named(ACCEPT).is_none();
    let (own, rest): (Vec<&Member>, Vec<&Member>) =
        members.iter().partition(|member| is_own && member.key.text == ACCEPT);
    let nodes = own.into_iter().flat_map(|member| match &member.node.value {
        Value::List(items) => items.as_slice(),
        _ => std::slice::from_ref(&member.node),
    });
    let accepted = nodes.filter_map(|node| read(node, report)).collect();
    (accepted, rest.into_iter().cloned().collect())
}

fn read(node: &Node, report: &mut Report) -> Option<Acceptance> {
    let mut members = Members::of(node, report)?;
    let (rule, reason) = (members.get("rule"), members.get("reason"));
    for (name, found) in [("rule", rule), ("reason", reason)] {
        if found.is_none() {
            report.push(missing(name, heading(node)));
        }
    }
    members.finish(report);
    let rule = text_of(rule?, report)?;
    let code = code_named(rule, report)?;
    if code.severity() == Severity::Error {
        report.push(Diagnostic::new(Code::CannotBeAccepted, rule.span).with("rule", code.number()));
        return None;
    }
    let reason = text_of(reason?, report)?;
    if reason.value.trim().is_empty() {
        report.push(empty_text("reason", reason.span));
        return None;
    }
    Some(Acceptance { rule: code, reason: reason.value.trim().to_owned(), span: rule.span })
}
