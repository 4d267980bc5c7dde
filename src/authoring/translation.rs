//! A file to begin a translation with: what is translated, each text of the original above an empty value.
//!
//! Dates, references and terms are inherited and do not appear. Items of a group are named by their key, links by
//! their target, as the reader of translations finds them again.

use std::fmt::Write as _;

use super::comments::{markdown_comment, yaml_comment};
use super::explain::Explainer;
use super::yaml::{member, scalar, write_members};
use crate::content::{Datum, Entry, Meaning, Values};
use crate::site::{Field, FieldKind, Fields, LanguageId};

/// A file for the translation of an entry whose original text is `body`.
pub fn translation_skeleton(
    explain: Explainer<'_>,
    entry: &Entry,
    language: LanguageId,
    body: &str,
) -> String {
    let collection = &explain.site.collections[entry.collection];
    let mut writer = Writer { explain, out: String::new() };
    writer.out.push_str("---\n");
    writer.comment(&explain.words("new-translation-intro", &[]), 0);
    let _ = writeln!(writer.out, "translated-from: {}", entry.hash);
    writer.comment(&explain.words("new-translation-state", &[]), 0);
    writer.out.push_str("translation: machine\n");
    writer.fields(&collection.fields, &entry.original.values, 0);
    writer.out.push_str("---\n");
    for part in parts(body) {
        let heading = part.heading.and_then(|heading| {
            let section = collection
                .sections
                .iter()
                .find(|section| heading.contains(&format!("{{#{}}}", section.id)))?;
            Some(format!("## {} {{#{}}}", section.label.text(language), section.id))
        });
        if let Some(heading) = &heading {
            let _ = write!(writer.out, "\n{heading}\n");
        }
        let own = if heading.is_none() { part.heading.unwrap_or_default() } else { "" };
        let text = markdown_comment(&format!("{own}\n{}", part.text));
        if !text.is_empty() {
            let _ = write!(writer.out, "\n<!--\n{text}\n-->\n");
        }
    }
    writer.out
}

struct Writer<'a> {
    explain: Explainer<'a>,
    out: String,
}

impl Writer<'_> {
    fn comment(&mut self, text: &str, indent: usize) {
        text.lines().for_each(|line| yaml_comment(line, indent, &mut self.out));
    }

    fn fields(&mut self, fields: &Fields, values: &Values, indent: usize) {
        for (id, field) in fields.iter() {
            let data = values.get(id);
            if data.is_empty() {
                continue;
            }
            if field.nested().is_some_and(Fields::has_translated) {
                self.items(field, data, indent);
            } else if field.translatable {
                self.texts(field, data, indent);
            }
        }
    }

    /// The texts of a field, and as many empty values.
    fn texts(&mut self, field: &Field, data: &[Datum], indent: usize) {
        for datum in data {
            if let Some(text) = text(datum) {
                self.comment(text, indent);
            }
        }
        let edge = " ".repeat(indent);
        if field.cardinality.many {
            let _ = writeln!(self.out, "{edge}{}:", field.name);
            for _ in data {
                let _ = writeln!(self.out, "{edge}  - \"\"");
            }
        } else {
            let _ = writeln!(self.out, "{edge}{}:", field.name);
        }
    }

    /// The items of a group or the links of a reference, each by what it is known by.
    fn items(&mut self, field: &Field, data: &[Datum], indent: usize) {
        let Some(nested) = field.nested() else { return };
        let keyed = !matches!(&field.kind, FieldKind::Group(group) if group.key.is_none());
        let says_anything = |datum: &Datum| datum.nested().is_some_and(|values| has_texts(nested, values));
        // Without keys, items are told apart by their position, so none may be left out.
        if !data.iter().any(says_anything) {
            return;
        }
        let _ = writeln!(self.out, "{}{}:", " ".repeat(indent), field.name);
        for datum in data.iter().filter(|datum| !keyed || says_anything(datum)) {
            let mut item = String::new();
            write_members(&self.identity(field, datum), indent + 4, &mut item);
            let Some(values) = datum.nested() else { continue };
            let before = std::mem::take(&mut self.out);
            self.fields(nested, values, indent + 4);
            item.push_str(&std::mem::replace(&mut self.out, before));
            self.out.push_str(&behind_hyphen(&item, indent + 2));
        }
    }

    /// What an item is found by: the key of a group's item, the target and part of a link.
    fn identity(&self, field: &Field, datum: &Datum) -> Vec<crate::notation::Member> {
        match (&field.kind, &datum.meaning) {
            (FieldKind::Group(group), Meaning::Group(values)) => {
                let Some(key) = group.key else { return Vec::new() };
                let vocabulary = group.fields[key].vocabulary();
                let name = match (values.first(key), vocabulary) {
                    (Some(Meaning::Term(term)), Some(id)) => {
                        Some(self.explain.site.vocabularies[id].terms[*term].id.clone())
                    }
                    (meaning, _) => meaning.and_then(Meaning::as_key),
                };
                name.into_iter().map(|name| member(&group.fields[key].name, scalar(&name))).collect()
            }
            (FieldKind::Reference(reference), Meaning::Reference(mention)) => {
                let target = member(&reference.key, scalar(&mention.target.value));
                let part = reference.part.as_ref().zip(mention.part.as_ref());
                let part = part.map(|(declared, part)| member(&declared.key, scalar(&part.value)));
                std::iter::once(target).chain(part).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// Lines of an item with a hyphen before the first that is no comment; `indent` is where the hyphen stands.
fn behind_hyphen(lines: &str, indent: usize) -> String {
    let mut out = String::new();
    let mut placed = false;
    for line in lines.lines() {
        if placed || line.trim_start().starts_with('#') {
            let _ = writeln!(out, "{line}");
        } else {
            let _ = writeln!(out, "{}- {}", " ".repeat(indent), line.trim_start());
            placed = true;
        }
    }
    // An item without any text still has its place among the others.
    if placed { out } else { format!("{}- {{}}\n", " ".repeat(indent)) }
}

fn text(datum: &Datum) -> Option<&str> {
    match &datum.meaning {
        Meaning::Text(text) | Meaning::Markdown(text) => Some(text),
        Meaning::Image(picture) => Some(&picture.alternative),
        _ => None,
    }
}

fn has_texts(fields: &Fields, values: &Values) -> bool {
    fields.iter().any(|(id, field)| {
        let data = values.get(id);
        let inside = |datum: &Datum| {
            field.nested().zip(datum.nested()).is_some_and(|(nested, values)| has_texts(nested, values))
        };
        (field.translatable && !data.is_empty()) || data.iter().any(inside)
    })
}

/// A heading of the second rank and what stands below it.
struct Part<'a> {
    heading: Option<&'a str>,
    text: String,
}

/// A text cut at its headings of the second rank; what looks like one inside a block of code is none.
fn parts(body: &str) -> Vec<Part<'_>> {
    let mut parts = vec![Part { heading: None, text: String::new() }];
    let mut in_code = false;
    for line in body.lines() {
        in_code ^= line.trim_start().starts_with("```");
        if !in_code && line.starts_with("## ") {
            parts.push(Part { heading: Some(line), text: String::new() });
        } else if let Some(part) = parts.last_mut() {
            part.text.push_str(line);
            part.text.push('\n');
        }
    }
    parts
}
