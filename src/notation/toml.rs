//! TOML into nodes.

use ::toml::Spanned;
use ::toml::de::{DeTable, DeValue};

use super::escapes::hidden_behind_escapes;
use super::{Key, Member, Node, Scalar, Value};
use crate::ground::{Code, Diagnostic, Report, Span};

/// Reads the TOML text that `span` covers; `text` is that text.
///
/// The parser recovers after a fault and reports every one it finds. A text with faults still gives the
/// values that could be read, so that one slip does not hide the faults behind it.
pub fn parse_toml(text: &str, span: Span, report: &mut Report) -> Node {
    let (table, faults) = DeTable::parse_recoverable(text);
    for fault in faults {
        let place = fault.span().map_or(span, |range| span.within(range));
        let code =
            if fault.message().contains("duplicate key") { Code::DuplicateKey } else { Code::TomlSyntax };
        report.push(
            Diagnostic::new(code, place)
                .with("reason", fault.message())
                .with("key", place_text(text, span, place)),
        );
    }
    let node = Node { value: table_value(table.get_ref(), span), span };
    if text.contains('\\') {
        find_hidden(&node, text, span, report);
    }
    node
}

/// Reports characters that nobody sees in names and values.
fn find_hidden(node: &Node, text: &str, whole: Span, report: &mut Report) {
    match &node.value {
        Value::Scalar(scalar) if scalar.plain => {}
        Value::Scalar(_) => hidden_behind_escapes(place_text(text, whole, node.span), node.span, report),
        Value::List(items) => items.iter().for_each(|item| find_hidden(item, text, whole, report)),
        Value::Table(members) => {
            for Member { key, node } in members {
                hidden_behind_escapes(place_text(text, whole, key.span), key.span, report);
                find_hidden(node, text, whole, report);
            }
        }
    }
}

fn place_text(text: &str, whole: Span, place: Span) -> &str {
    let start = (place.start - whole.start) as usize;
    text.get(start..start + place.len()).unwrap_or("")
}

fn table_value(table: &DeTable<'_>, span: Span) -> Value {
    let mut members: Vec<Member> = table
        .iter()
        .map(|(key, value)| Member {
            key: Key { text: key.get_ref().to_string(), span: span.within(key.span()) },
            node: node(value, span),
        })
        .collect();
    // The parser's table is sorted by name; what people see is the order in which it was written.
    members.sort_by_key(|member| member.key.span);
    Value::Table(members)
}

fn node(value: &Spanned<DeValue<'_>>, span: Span) -> Node {
    let plain = |text: String| Value::Scalar(Scalar { text, plain: true });
    let meaning = match value.get_ref() {
        DeValue::String(text) => Value::Scalar(Scalar { text: text.to_string(), plain: false }),
        DeValue::Integer(integer) => plain(integer.to_string()),
        DeValue::Float(float) => plain(float.as_str().to_owned()),
        DeValue::Boolean(truth) => plain(truth.to_string()),
        DeValue::Datetime(moment) => plain(moment.to_string()),
        DeValue::Array(items) => Value::List(items.iter().map(|item| node(item, span)).collect()),
        DeValue::Table(table) => table_value(table, span),
    };
    Node { value: meaning, span: span.within(value.span()) }
}
