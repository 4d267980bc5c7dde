//! Front matter as it is written, beside the declaration: each name and each value with its place and its role.
//!
//! What is malformed is passed over; telling about it is the business of reading fields.

use crate::ground::Span;
use crate::notation::{Member, Node, Value};
use crate::site::{Field, FieldKind, Fields, Reference};

/// What something in front matter is.
#[derive(Debug, Clone, Copy)]
pub enum Role<'s, 't> {
    /// The name of a field.
    Name(&'s Field),
    /// A single value of a field.
    Value(&'s Field, &'t str),
    /// The entry that a reference names.
    Target(&'s Reference, &'t str),
    /// The part of an entry that a reference names: the entry, then the part.
    Part(&'s Reference, &'t str, &'t str),
}

/// Something in front matter with its place.
#[derive(Debug, Clone, Copy)]
pub struct Written<'s, 't> {
    /// Where.
    pub span: Span,
    /// What.
    pub role: Role<'s, 't>,
}

/// Everything that a table says in declared fields, in the order written.
pub fn written<'s, 't>(fields: &'s Fields, members: &'t [Member]) -> Vec<Written<'s, 't>> {
    let mut found = Vec::new();
    table(fields, members, &mut found);
    found
}

fn table<'s, 't>(fields: &'s Fields, members: &'t [Member], found: &mut Vec<Written<'s, 't>>) {
    for member in members {
        let Some(id) = fields.named(&member.key.text) else { continue };
        let field = &fields[id];
        found.push(Written { span: member.key.span, role: Role::Name(field) });
        let items = match &member.node.value {
            Value::List(items) => items.as_slice(),
            _ => std::slice::from_ref(&member.node),
        };
        for item in items {
            value(field, item, found);
        }
    }
}

fn value<'s, 't>(field: &'s Field, node: &'t Node, found: &mut Vec<Written<'s, 't>>) {
    match (&field.kind, &node.value) {
        (FieldKind::Reference(reference), Value::Scalar(scalar)) => {
            found.push(Written { span: node.span, role: Role::Target(reference, scalar.text.trim()) });
        }
        (FieldKind::Reference(reference), Value::Table(members)) => mention(field, reference, members, found),
        (FieldKind::Group(group), Value::Table(members)) => table(&group.fields, members, found),
        (_, Value::Scalar(scalar)) => {
            found.push(Written { span: node.span, role: Role::Value(field, &scalar.text) });
        }
        _ => {}
    }
}

fn mention<'s, 't>(
    field: &'s Field,
    reference: &'s Reference,
    members: &'t [Member],
    found: &mut Vec<Written<'s, 't>>,
) {
    let text = |name: &str| {
        let member = members.iter().find(|member| member.key.text == name)?;
        Some((member.key.span, member.node.span, member.node.as_text()?.trim()))
    };
    let target = text(&reference.key);
    if let Some((name, place, written)) = target {
        found.push(Written { span: name, role: Role::Name(field) });
        found.push(Written { span: place, role: Role::Target(reference, written) });
    }
    if let Some((_, place, part)) = reference.part.as_ref().and_then(|part| text(&part.key)) {
        let entry = target.map_or("", |(_, _, entry)| entry);
        found.push(Written { span: place, role: Role::Part(reference, entry, part) });
    }
    table(&reference.attributes, members, found);
}
