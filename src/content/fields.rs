//! Reading front matter against the declared fields.
//!
//! Every field of every item is checked and every fault reported; a value that cannot be understood is left
//! out, so that one slip does not make others appear.

use super::publication::{Publication, required_text};
use super::scalar::read_scalar;
use super::shape::{shape, text_shape};
use super::value::{Datum, Meaning, Picture, Values};
use crate::ground::{Code, Diagnostic, Report, Span, Spanned, near_miss, only_near_miss};
use crate::notation::{Key, Member, Members, Node, Value};
use crate::site::{Cardinality, Field, FieldKind, Fields, Site};

/// Reads the values of declared fields out of tables.
pub struct FieldReader<'a> {
    /// The site, for vocabularies.
    pub site: &'a Site,
}

impl FieldReader<'_> {
    /// Reads a table; `heading` stands for the whole in messages about what is missing.
    pub fn read(&self, fields: &Fields, members: &[Member], heading: Span, report: &mut Report) -> Values {
        let mut values = Values::none(fields.len());
        // A field under a misspelt name is not missing as well.
        let mut misspelt: Vec<String> = Vec::new();
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
                None => {
                    let fault = unknown_field(fields, &member.key, members);
                    misspelt.extend(fault.suggestion.clone());
                    report.push(fault);
                }
            }
        }
        for field in fields.values().filter(|field| field.cardinality.required) {
            let is_written = members.iter().any(|member| member.key.text == field.name);
            if !is_written && !misspelt.contains(&field.name) {
                let fault = unstated(&field.name, "absent", shape(self.site, field, None), heading);
                report.push(fault.related(field.declared));
            }
        }
        values
    }

    /// Reads all values of one field.
    pub fn data(&self, field: &Field, node: &Node, report: &mut Report) -> Vec<Datum> {
        let items: &[Node] = match &node.value {
            Value::List(items) if field.cardinality.many => items,
            Value::List(items) => {
                let first = items.iter().find_map(|item| item.as_text()).filter(|text| !text.is_empty());
                let shape = shape(self.site, field, first);
                report.push(wrong_kind(field, "single", shape, node.span));
                return Vec::new();
            }
            _ => std::slice::from_ref(node),
        };
        if node.is_blank() || items.is_empty() && field.cardinality.required {
            report.push(self.empty(field, node.span));
            return Vec::new();
        }
        let mut data: Vec<Datum> = items.iter().filter_map(|item| self.datum(field, item, report)).collect();
        // Most fields have one value, and room for four was kept.
        data.shrink_to_fit();
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
                _ => self.refuse(field, "table", node, report),
            },
            FieldKind::Reference(reference) => self.mention(field, reference, node, report),
            FieldKind::Source | FieldKind::Image if !matches!(node.value, Value::Table(_)) => {
                self.refuse(field, "table", node, report)
            }
            FieldKind::Source => {
                Publication::read(node, report).map(|publication| Meaning::Source(Box::new(publication)))
            }
            FieldKind::Image => picture(node, report).map(|picture| Meaning::Image(Box::new(picture))),
            FieldKind::Computed(_) | FieldKind::Unread => None,
            kind => match node.as_text() {
                Some(text) => {
                    let written = Spanned { value: text, span: node.span };
                    if text.trim().is_empty() {
                        report.push(self.empty(field, node.span));
                        return None;
                    }
                    read_scalar(self.site, kind, written, report)
                }
                None => self.refuse(field, "value", node, report),
            },
        }?;
        Some(Datum { meaning, span: node.span })
    }

    /// The fault of a field that says nothing.
    pub(super) fn empty(&self, field: &Field, span: Span) -> Diagnostic {
        Diagnostic::new(Code::EmptyValue, span)
            .with("field", field.name.as_str())
            .with("shape", shape(self.site, field, None))
            .with("need", if field.cardinality.required { "required" } else { "optional" })
            .related(field.declared)
    }

    pub(super) fn refuse(
        &self,
        field: &Field,
        expected: &str,
        node: &Node,
        report: &mut Report,
    ) -> Option<Meaning> {
        report.push(wrong_kind(field, expected, shape(self.site, field, None), node.span));
        None
    }
}

pub(super) fn trimmed(text: Spanned<&str>) -> Spanned<String> {
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
        file: trimmed(file?),
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

fn wrong_kind(field: &Field, expected: &str, shape: String, span: Span) -> Diagnostic {
    Diagnostic::new(Code::WrongKind, span)
        .with("field", field.name.as_str())
        .with("expected", expected)
        .with("shape", shape)
        .related(field.declared)
}

/// The fault of a name that must be there with a text behind it, and is no declared field.
pub(super) fn missing(name: &str, heading: Span) -> Diagnostic {
    unstated(name, "absent", text_shape(name), heading)
}

/// The fault of a name that is not stated; `why` tells how it came to be left out.
pub(super) fn unstated(name: &str, why: &str, shape: String, place: Span) -> Diagnostic {
    Diagnostic::new(Code::MissingField, place).with("field", name).with("shape", shape).with("why", why)
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
