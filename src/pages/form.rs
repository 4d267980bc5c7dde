//! Blank forms for paper: every field of a collection with its explanation and lines to write on.

use super::maker::Maker;
use super::plan::Job;
use super::views::{FormFieldView, FormView};
use crate::authoring::Explainer;
use crate::site::{Collection, CollectionId, Field, FieldId, FieldKind, Section, TextLimits};

/// Longest list that is printed whole, with a box before each name.
const MOST_BOXES: usize = 30;
/// How often the parts of a value are printed where there may be several values.
const COPIES: usize = 2;

impl Maker<'_> {
    pub(super) fn form(&self, id: CollectionId) -> FormView {
        let collection = &self.site().collections[id];
        let explain = Explainer {
            site: self.pages.site,
            library: self.pages.library,
            wording: self.pages.wording,
            language: self.language,
        };
        let fields = collection.fields.iter().filter(|(_, field)| is_asked(field));
        FormView {
            collection: self.collection_view(id),
            description: self.about(Job::Form(id)),
            fields: fields.map(|(id, field)| top_field(explain, collection, id, field)).collect(),
            sections: collection.sections.iter().map(|section| section_view(explain, section)).collect(),
        }
    }
}

fn is_asked(field: &Field) -> bool {
    !matches!(field.kind, FieldKind::Computed(_) | FieldKind::Unread)
}

fn top_field(explain: Explainer<'_>, collection: &Collection, id: FieldId, field: &Field) -> FormFieldView {
    let mut view = field_view(explain, field);
    if let Some(group) = explain.alternatives(collection, id) {
        // On paper, the names of front matter say nothing.
        let labels: Vec<&str> = group.iter().map(|field| explain.label(&collection.fields[*field])).collect();
        view.requirement = explain.words("form-any-of", &[("fields", labels.join(", ").into())]);
    }
    view
}

fn field_view(explain: Explainer<'_>, field: &Field) -> FormFieldView {
    let options = options(explain, field);
    let parts = parts(explain, field);
    let mut notes = if options.is_empty() { explain.notes(field) } else { Vec::new() };
    if !options.is_empty() && field.cardinality.many {
        notes.push(explain.words("form-many", &[]));
    }
    let writes = options.is_empty() && parts.is_empty();
    FormFieldView {
        name: field.name.clone(),
        label: explain.label(field).to_owned(),
        requirement: explain.needed(field.cardinality.required),
        help: explain.help(field).unwrap_or_default().to_owned(),
        note: notes.join(" "),
        options,
        lines: if writes { lines(field) } else { 0 },
        copies: if parts.is_empty() || !field.cardinality.many { 1 } else { COPIES },
        parts,
    }
}

/// Names to tick, where there are not too many of them.
fn options(explain: Explainer<'_>, field: &Field) -> Vec<String> {
    if let FieldKind::Boolean = field.kind {
        return vec![explain.words("yes", &[]), explain.words("no", &[])];
    }
    if field.nested().is_some_and(|nested| !nested.is_empty()) {
        return Vec::new();
    }
    let names = explain.names_of(field);
    if names.len() > MOST_BOXES { Vec::new() } else { names.into_iter().map(|(_, label)| label).collect() }
}

/// What a value is made of.
fn parts(explain: Explainer<'_>, field: &Field) -> Vec<FormFieldView> {
    match &field.kind {
        FieldKind::Group(group) => group.fields.values().map(|field| field_view(explain, field)).collect(),
        FieldKind::Reference(reference) if !reference.attributes.is_empty() => {
            let target = line(explain, "ask-which", 1);
            let said = reference.attributes.values().map(|field| field_view(explain, field));
            std::iter::once(target).chain(said).collect()
        }
        FieldKind::Source => {
            ["ask-title", "ask-publisher", "ask-issued", "ask-url"].map(|name| line(explain, name, 1)).into()
        }
        FieldKind::Image => ["ask-file", "ask-alternative", "ask-credit", "ask-licence"]
            .map(|name| line(explain, name, 1))
            .into(),
        _ => Vec::new(),
    }
}

/// Lines under a name that is a word of the interface.
fn line(explain: Explainer<'_>, name: &str, lines: usize) -> FormFieldView {
    FormFieldView { label: explain.words(name, &[]), lines, copies: 1, ..FormFieldView::default() }
}

fn section_view(explain: Explainer<'_>, section: &Section) -> FormFieldView {
    FormFieldView {
        name: section.id.clone(),
        label: section.label.text(explain.language).to_owned(),
        requirement: explain.needed(section.required),
        help: section.help.as_ref().map_or("", |help| help.text(explain.language)).to_owned(),
        lines: 10,
        copies: 1,
        ..FormFieldView::default()
    }
}

/// How many lines an answer by hand takes: a line holds about fifty letters or eight words.
fn lines(field: &Field) -> usize {
    match &field.kind {
        FieldKind::Text(TextLimits { words: Some(words), .. }) => words.div_ceil(8).clamp(1, 12),
        FieldKind::Text(TextLimits { characters: Some(characters), .. }) => {
            characters.div_ceil(50).clamp(1, 8)
        }
        FieldKind::Markdown(_) => 5,
        FieldKind::Text(_) if field.cardinality.many => 4,
        FieldKind::Text(_) | FieldKind::Reference(_) | FieldKind::Choice(_) => 2,
        _ => 1,
    }
}
