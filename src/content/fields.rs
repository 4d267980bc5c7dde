//! Reading front matter against the declared fields.
//!
//! Every field of every item is checked and every fault reported; a value that cannot be understood is left
//! out, so that one slip does not make others appear.

use super::publication::{Publication, required_text};
use super::scalar::read_scalar;
use super::value::{Datum, Meaning, Mention, Picture, Values};
use crate::ground::{Code, Diagnostic, Report, Span, Spanned, near_miss, only_near_miss};
use crate::notation::{Key, Member, Members, Node, Value, text_of};
use crate::site::{Cardinality, Field, FieldKind, Fields, Reference, Site};

/// Reads the values of declared fields out of tables.
pub struct FieldReader<'a> {
    /// The site, for vocabularies.
    pub site: &'a Site,
}

impl FieldReader<'_> {
    /// Reads a table; `heading` stands for the whole in messages about what is missing.
    pub fn read(&self, fields: &Fields, members: &[Member], heading: Span, report: &mut Report) -> Values {
        let mut values = Values::none(fields.len());
        for member in members {
            match fields.named(&member.key.text) {
                Some(id) if matches!(fields[id].kind, FieldKind::Computed(_)) => {
                    report.push(
                        Diagnostic::new(Code::UnknownField, member.key.span)
                            .with("field", member.key.text.as_str())
                            .with("why", "computed")
                            .related(fields[id].declared),
                    );
                }
                Some(id) if matches!(fields[id].kind, FieldKind::Unread) => {}
                Some(id) => *values.get_mut(id) = self.data(&fields[id], &member.node, report),
                None => report.push(unknown_field(fields, &member.key, members)),
            }
        }
        for field in fields.values().filter(|field| field.cardinality.required) {
            if !members.iter().any(|member| member.key.text == field.name) {
                report.push(
                    Diagnostic::new(Code::MissingField, heading)
                        .with("field", field.name.as_str())
                        .related(field.declared),
                );
            }
        }
        values
    }

    /// Reads all values of one field.
    pub fn data(&self, field: &Field, node: &Node, report: &mut Report) -> Vec<Datum> {
        let items: &[Node] = match &node.value {
            Value::List(items) if field.cardinality.many => items,
            Value::List(items) => {
                report.push(
                    Diagnostic::new(Code::WrongKind, node.span)
                        .with("field", field.name.as_str())
                        .with("expected", "single")
                        .with("found", items.len())
                        .related(field.declared),
                );
                return Vec::new();
            }
            _ => std::slice::from_ref(node),
        };
        if node.is_blank() || items.is_empty() && field.cardinality.required {
            report.push(
                Diagnostic::new(Code::EmptyValue, node.span)
                    .with("field", field.name.as_str())
                    .related(field.declared),
            );
            return Vec::new();
        }
        let data: Vec<Datum> = items.iter().filter_map(|item| self.datum(field, item, report)).collect();
        check_number_of_items(field, items.len(), node.span, report);
        check_repetition(self.site, field, &data, report);
        data
    }

    fn datum(&self, field: &Field, node: &Node, report: &mut Report) -> Option<Datum> {
        let meaning = match &field.kind {
            FieldKind::Group(group) => match &node.value {
                Value::Table(members) => {
                    let values = self.read(&group.fields, members, heading(node), report);
                    Some(Meaning::Group(values))
                }
                _ => wrong_kind(field, "table", node, report),
            },
            FieldKind::Reference(reference) => self.mention(field, reference, node, report),
            FieldKind::Source => {
                Publication::read(node, report).map(|publication| Meaning::Source(Box::new(publication)))
            }
            FieldKind::Image => picture(node, report).map(|picture| Meaning::Image(Box::new(picture))),
            FieldKind::Computed(_) | FieldKind::Unread => None,
            kind => match node.as_text() {
                Some(text) => {
                    let written = Spanned { value: text, span: node.span };
                    if text.trim().is_empty() {
                        report.push(
                            Diagnostic::new(Code::EmptyValue, node.span).with("field", field.name.as_str()),
                        );
                        return None;
                    }
                    read_scalar(self.site, kind, written, report)
                }
                None => wrong_kind(field, "value", node, report),
            },
        }?;
        Some(Datum { meaning, span: node.span })
    }

    /// Reads a reference: a target alone, or a table with the target and what is said about the link.
    fn mention(
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
            Value::List(_) => return wrong_kind(field, "value", node, report),
        };
        let attributes = self.read(&reference.attributes, &rest, heading(node), report);
        if target.value.is_empty() {
            report.push(Diagnostic::new(Code::EmptyValue, target.span).with("field", field.name.as_str()));
            return None;
        }
        Some(Meaning::Reference(Box::new(Mention { target, part, attributes })))
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
            target = text_of(&member.node, report).map(owned);
        } else if Some(name) == part_key {
            part = text_of(&member.node, report).map(owned);
        } else {
            rest.push(member.clone());
        }
    }
    if !named {
        report.push(Diagnostic::new(Code::MissingField, heading(node)).with("field", reference.key.as_str()));
    }
    Some((target?, part, rest))
}

fn owned(text: Spanned<&str>) -> Spanned<String> {
    Spanned { value: text.value.trim().to_owned(), span: text.span }
}

fn picture(node: &Node, report: &mut Report) -> Option<Picture> {
    let mut members = Members::of(node, report)?;
    let file = required_text(&mut members, "file", report);
    let alternative = required_text(&mut members, "alternative", report);
    let credit = members.text("credit", report).map(|text| text.value.to_owned());
    let licence = required_text(&mut members, "licence", report);
    members.finish(report);
    Some(Picture {
        file: owned(file?),
        alternative: alternative?.value.to_owned(),
        credit,
        licence: licence?.value.to_owned(),
    })
}

/// The place that stands for a whole table in a message: its first key, not all its lines.
pub fn heading(node: &Node) -> Span {
    match &node.value {
        Value::Table(members) => members.first().map_or(node.span, |member| member.key.span),
        Value::Scalar(_) | Value::List(_) => node.span,
    }
}

pub(super) fn unknown_field(fields: &Fields, key: &Key, beside: &[Member]) -> Diagnostic {
    // A field that is stated already cannot be the one that is meant.
    let is_free = |name: &&str| beside.iter().all(|member| member.key.text != *name);
    let meant = only_near_miss(&key.text, fields.names()).filter(is_free);
    Diagnostic::new(Code::UnknownField, key.span)
        .with("field", key.text.as_str())
        .with("why", "unknown")
        .suggest(near_miss(&key.text, fields.names()))
        .mend(&key.text, meant)
}

fn wrong_kind(field: &Field, expected: &str, node: &Node, report: &mut Report) -> Option<Meaning> {
    report.push(
        Diagnostic::new(Code::WrongKind, node.span)
            .with("field", field.name.as_str())
            .with("expected", expected)
            .with("found", 0)
            .related(field.declared),
    );
    None
}

fn check_number_of_items(field: &Field, found: usize, span: Span, report: &mut Report) {
    let Cardinality { least, most, .. } = field.cardinality;
    let fault = match (least, most) {
        (Some(least), _) if found < least => Some((Code::TooFew, least)),
        (_, Some(most)) if found > most => Some((Code::TooMany, most)),
        _ => None,
    };
    if let Some((code, limit)) = fault {
        report.push(
            Diagnostic::new(code, span)
                .with("field", field.name.as_str())
                .with("found", found)
                .with("limit", limit)
                .related(field.declared),
        );
    }
}

/// The same term, key or target twice in one list is a slip; so is the same id of two sources.
fn check_repetition(site: &Site, field: &Field, data: &[Datum], report: &mut Report) {
    let mut seen: Vec<(String, Span)> = Vec::new();
    for datum in data {
        let Some(identity) = identity(site, field, datum) else { continue };
        match seen.iter().find(|(known, _)| *known == identity) {
            Some((_, first)) => report.push(
                Diagnostic::new(Code::Repeated, datum.span)
                    .with("field", field.name.as_str())
                    .related(*first),
            ),
            None => seen.push((identity, datum.span)),
        }
    }
}

/// What tells one value of a list from another; `None` where repetition is no fault.
pub(super) fn identity(site: &Site, field: &Field, datum: &Datum) -> Option<String> {
    match (&field.kind, &datum.meaning) {
        (FieldKind::Group(group), Meaning::Group(values)) => {
            let key = group.key?;
            match (values.first(key)?, group.fields[key].vocabulary()) {
                (Meaning::Term(term), Some(vocabulary)) => {
                    Some(site.vocabularies[vocabulary].terms[*term].id.clone())
                }
                (meaning, _) => meaning.as_key(),
            }
        }
        (_, Meaning::Reference(mention)) => {
            let part = mention.part.as_ref().map_or("", |part| part.value.as_str());
            Some(format!("{}\n{part}", mention.target.value))
        }
        (_, Meaning::Source(source)) => Some(source.id.clone()),
        (_, Meaning::Term(term)) => Some(crate::ground::Id::index(*term).to_string()),
        (_, Meaning::Citation(id)) => Some(id.clone()),
        _ => None,
    }
}
