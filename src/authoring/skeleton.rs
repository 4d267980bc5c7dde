//! A file to begin an entry with: every field with its explanation, needed ones to be filled in, the others to be
//! taken up by removing a `#`, and the headings of the text.
//!
//! What is known already, from an interview or a filled form, stands in its place. The file can be read: a check
//! reports what is empty, and nothing else.

use std::fmt::Write as _;

use super::comments::{markdown_comment, yaml_comment};
use super::explain::Explainer;
use super::fields::is_written;
use super::yaml::write_value;
use crate::notation::{Member, Node};
use crate::site::{Collection, CollectionId, Field, FieldId, FieldKind, Fields, Reference, Section};

/// The text of an entry as far as it is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Body {
    /// Texts of declared sections, by their id.
    pub sections: Vec<(String, String)>,
    /// What has no place of its own, in Markdown.
    pub rest: String,
}

/// A file for a new entry of a collection, with the values that are known.
pub fn skeleton(explain: Explainer<'_>, collection: CollectionId, known: &[Member], body: &Body) -> String {
    let collection = &explain.site.collections[collection];
    let mut writer = Writer { explain, out: String::new(), asleep: false };
    writer.out.push_str("---\n");
    writer.comment(&explain.words("new-intro", &[]), 0);
    for (id, field) in collection.fields.iter() {
        if is_written(field) {
            let value = known.iter().find(|member| member.key.text == field.name).map(|member| &member.node);
            writer.field(collection, known, id, field, value);
        }
    }
    writer.out.push_str("---\n");
    for section in &collection.sections {
        writer.section(section, body);
    }
    if collection.sections.is_empty() && body.rest.is_empty() {
        let _ = write!(writer.out, "\n<!-- {} -->\n", markdown_comment(&explain.words("new-text", &[])));
    }
    if !body.rest.is_empty() {
        let _ = write!(writer.out, "\n{}\n", body.rest.trim_end());
    }
    writer.out
}

struct Writer<'a> {
    explain: Explainer<'a>,
    out: String,
    /// Whether lines are written behind a `#`, to be taken up by removing it.
    asleep: bool,
}

impl<'a> Writer<'a> {
    fn field(
        &mut self,
        collection: &'a Collection,
        known: &[Member],
        id: FieldId,
        field: &'a Field,
        value: Option<&Node>,
    ) {
        self.out.push('\n');
        let requirement = self.explain.requirement(collection, id);
        self.explanation(field, &requirement, 0);
        if let Some(node) = value {
            self.line(0, &format!("{}:", field.name));
            self.out.pop();
            write_value(node, 0, &mut self.out);
            return;
        }
        self.asleep = !is_awake(collection, known, id, field);
        self.blank(field, 0);
        self.asleep = false;
    }

    /// Label, whether it is needed, what it is and what it is for, as comments.
    fn explanation(&mut self, field: &'a Field, requirement: &str, indent: usize) {
        let explain = self.explain;
        let notes = explain.notes(field).join(" ");
        self.comment(&format!("{} — {requirement} {notes}", explain.label(field)), indent);
        if let Some(help) = explain.help(field) {
            self.comment(help, indent);
        }
    }

    fn comment(&mut self, text: &str, indent: usize) {
        yaml_comment(text, indent, &mut self.out);
    }

    fn line(&mut self, indent: usize, text: &str) {
        let mark = if self.asleep { "#" } else { "" };
        let _ = writeln!(self.out, "{mark}{}{text}", " ".repeat(indent));
    }

    /// A field without a value.
    fn blank(&mut self, field: &'a Field, indent: usize) {
        let many = field.cardinality.many;
        match shape(field) {
            Shape::Single if many => self.line(indent, &format!("{}: []", field.name)),
            Shape::Single => self.line(indent, &format!("{}:", field.name)),
            Shape::Fixed(keys) => {
                self.line(indent, &format!("{}:", field.name));
                let indent = opening(indent, many);
                for (position, (key, value, required)) in keys.iter().enumerate() {
                    let text = format!("{key}:{}{value}", if value.is_empty() { "" } else { " " });
                    self.part(indent, many && position == 0, *required, &text);
                }
            }
            Shape::Group(fields) => {
                self.line(indent, &format!("{}:", field.name));
                let indent = opening(indent, many);
                self.inner(fields, indent, many);
            }
            Shape::Link(reference) => {
                self.line(indent, &format!("{}:", field.name));
                let indent = opening(indent, many);
                self.part(indent, many, true, &format!("{}:", reference.key));
                if let Some(part) = &reference.part {
                    self.part(indent, false, false, &format!("{}:", part.key));
                }
                self.inner(&reference.attributes, indent, false);
            }
        }
    }

    /// One part of a value; the first of an item stands behind the hyphen.
    fn part(&mut self, indent: usize, first: bool, required: bool, text: &str) {
        let was_asleep = self.asleep;
        self.asleep |= !required && !first;
        if first {
            self.line(indent - 2, &format!("- {text}"));
        } else {
            self.line(indent, text);
        }
        self.asleep = was_asleep;
    }

    /// Declared fields inside a value, those that are needed first.
    fn inner(&mut self, fields: &'a Fields, indent: usize, mut first: bool) {
        let (required, optional): (Vec<&Field>, Vec<&Field>) =
            fields.values().partition(|field| field.cardinality.required);
        for field in required.into_iter().chain(optional) {
            let requirement = self.explain.needed(field.cardinality.required);
            self.explanation(field, &requirement, indent);
            let is_single = matches!(shape(field), Shape::Single);
            if first && is_single {
                let value = if field.cardinality.many { " []" } else { "" };
                self.part(indent, true, true, &format!("{}:{value}", field.name));
            } else {
                let was_asleep = self.asleep;
                self.asleep |= !field.cardinality.required;
                self.blank(field, indent);
                self.asleep = was_asleep;
            }
            first = false;
        }
    }

    fn section(&mut self, section: &Section, body: &Body) {
        let explain = self.explain;
        let heading = format!("## {} {{#{}}}", section.label.text(explain.site.languages.main), section.id);
        let help = section.help.as_ref().map_or("", |help| help.text(explain.language));
        let help = markdown_comment(&format!("{} {help}", explain.needed(section.required)));
        let known = body.sections.iter().find(|(id, text)| *id == section.id && !text.trim().is_empty());
        let _ = match known {
            Some((_, text)) => write!(self.out, "\n{heading}\n\n{}\n", text.trim_end()),
            None if section.required => write!(self.out, "\n{heading}\n\n<!-- {help} -->\n"),
            None => write!(self.out, "\n<!-- {help}\n{heading}\n-->\n"),
        };
    }
}

/// Where the parts of a value stand: further in, and behind a hyphen where there are several values.
fn opening(indent: usize, many: bool) -> usize {
    indent + if many { 4 } else { 2 }
}

/// Whether a field without a value is written out, and not behind a `#`: if it is needed, or the first of some
/// alternatives none of which is known.
fn is_awake(collection: &Collection, known: &[Member], id: FieldId, field: &Field) -> bool {
    let is_first = |group: &Vec<FieldId>| {
        let is_known =
            |field: &FieldId| known.iter().any(|member| member.key.text == collection.fields[*field].name);
        group.first() == Some(&id) && !group.iter().any(is_known)
    };
    field.cardinality.required || collection.require_any.iter().any(is_first)
}

/// How a value of a field is laid out.
enum Shape<'a> {
    /// On the line of its name.
    Single,
    /// As named parts that every site has: name, what is filled in already, whether it is needed.
    Fixed(&'static [(&'static str, &'static str, bool)]),
    /// As declared fields.
    Group(&'a Fields),
    /// As a target and what is said about the link.
    Link(&'a Reference),
}

const SOURCE: &[(&str, &str, bool)] = &[
    ("id", "1", true),
    ("title", "", true),
    ("publisher", "", false),
    ("issued", "", false),
    ("url", "", false),
    ("author", "[]", false),
    ("number", "", false),
    ("language", "", false),
    ("accessed", "", false),
    ("note", "", false),
];
const IMAGE: &[(&str, &str, bool)] =
    &[("file", "", true), ("alternative", "", true), ("credit", "", false), ("licence", "", true)];

fn shape(field: &Field) -> Shape<'_> {
    match &field.kind {
        FieldKind::Source => Shape::Fixed(SOURCE),
        FieldKind::Image => Shape::Fixed(IMAGE),
        FieldKind::Group(group) => Shape::Group(&group.fields),
        FieldKind::Reference(reference) if !reference.attributes.is_empty() || reference.part.is_some() => {
            Shape::Link(reference)
        }
        _ => Shape::Single,
    }
}
