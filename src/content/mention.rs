//! References in front matter: a target alone, or a table with the target, a part of it, and what is said about the link.
//!
//! Whether there is such a target is not known here.

use super::fields::{FieldReader, heading, missing, trimmed, unstated};
use super::shape::shape;
use super::value::{Meaning, Mention, Values};
use crate::ground::{Report, Spanned};
use crate::notation::{Member, Node, Value, text_of};
use crate::site::{Field, Reference};

impl FieldReader<'_> {
    /// Reads a reference: a target alone, or a table with the target and what is said about the link.
    pub(super) fn mention(
        &self,
        field: &Field,
        reference: &Reference,
        node: &Node,
        report: &mut Report,
    ) -> Option<Meaning> {
        let (target, part, rest) = match &node.value {
            Value::Scalar(scalar) => {
                (Spanned { value: scalar.text.clone(), span: node.span }, None, Vec::new())
            }
            Value::Table(members) => split_mention(reference, members, node, report)?,
            Value::List(_) => return self.refuse(field, "value", node, report),
        };
        if target.value.is_empty() {
            report.push(self.empty(field, target.span));
            return None;
        }
        let attributes = match &node.value {
            Value::Scalar(_) => self.unsaid(field, reference, &target, report),
            _ => self.read(&reference.attributes, &rest, heading(node), report),
        };
        Some(Meaning::Reference(Box::new(Mention { target, part, attributes })))
    }

    /// What is said about a reference that is written as its target alone: nothing, which may be too little.
    fn unsaid(
        &self,
        field: &Field,
        reference: &Reference,
        target: &Spanned<String>,
        report: &mut Report,
    ) -> Values {
        for needed in reference.attributes.values().filter(|needed| needed.cardinality.required) {
            let shape = shape(self.site, field, Some(&target.value));
            report.push(unstated(&needed.name, "alone", shape, target.span).related(needed.declared));
        }
        Values::none(reference.attributes.len())
    }
}

type SplitMention = (Spanned<String>, Option<Spanned<String>>, Vec<Member>);

/// Takes target and part out of a reference's table; what is left are the reference's own fields.
fn split_mention(
    reference: &Reference,
    members: &[Member],
    node: &Node,
    report: &mut Report,
) -> Option<SplitMention> {
    let part_key = reference.part.as_ref().map(|part| part.key.as_str());
    let (mut target, mut part, mut rest) = (None, None, Vec::new());
    let mut named = false;
    for member in members {
        let name = member.key.text.as_str();
        if name == reference.key {
            named = true;
            target = text_of(&member.node, report).map(trimmed);
        } else if Some(name) == part_key {
            part = text_of(&member.node, report).map(trimmed);
        } else {
            rest.push(member.clone());
        }
    }
    if !named {
        report.push(missing(&reference.key, heading(node)));
    }
    Some((target?, part, rest))
}
