//! Blank forms for paper: every field of a collection with its explanation and lines to write on.

use super::maker::Maker;
use super::plan::Job;
use super::views::{FormFieldView, FormView, LinkView};
use crate::authoring::Explainer;
use crate::site::{Collection, CollectionId, Field, FieldId, FieldKind, Section, TextLimits};

/// Longest list that is printed whole, with a box before each name.
const MOST_BOXES: usize = 30;
/// How often the parts of a value are printed where there may be several values.
const COPIES: usize = 2;

impl Maker<'_> {
    pub(super) fn form(&self, id: CollectionId) -> FormView {
        let collection = &self.site().collections[id];
        let paper = Paper {
            maker: self,
            explain: Explainer {
                site: self.pages.site,
                library: self.pages.library,
                wording: self.pages.wording,
                language: self.language,
            },
        };
        let fields = collection.fields.iter().filter(|(_, field)| is_asked(field));
        FormView {
            collection: self.collection_view(id),
            description: self.about(Job::Form(id)),
            fields: fields.map(|(id, field)| paper.top_field(collection, id, field)).collect(),
            sections: collection.sections.iter().map(|section| paper.section(section)).collect(),
        }
    }
}

fn is_asked(field: &Field) -> bool {
    !matches!(field.kind, FieldKind::Computed(_) | FieldKind::Unread)
}

/// What stands on paper. The names of front matter say nothing there: labels and titles do.
struct Paper<'a> {
    maker: &'a Maker<'a>,
    explain: Explainer<'a>,
}

impl<'a> Paper<'a> {
    fn top_field(&self, collection: &'a Collection, id: FieldId, field: &'a Field) -> FormFieldView {
        let mut view = self.field(field);
        if let Some(group) = self.explain.alternatives(collection, id) {
            let labels: Vec<&str> =
                group.iter().map(|field| self.explain.label(&collection.fields[*field])).collect();
            let labels = labels.join(self.explain.words("comma", &[]).as_str());
            view.requirement = self.explain.words("form-any-of", &[("fields", labels.into())]);
        }
        view
    }

    fn field(&self, field: &'a Field) -> FormFieldView {
        let options = self.options(field);
        let parts = self.parts(field);
        let mut notes = if options.is_empty() { self.explain.shape(field) } else { Vec::new() };
        if !options.is_empty() && field.cardinality.many {
            notes.push(self.explain.words("form-many", &[]));
        }
        let writes = options.is_empty() && parts.is_empty();
        FormFieldView {
            name: field.name.clone(),
            label: self.explain.label(field).to_owned(),
            requirement: self.explain.needed(field.cardinality.required),
            help: self.explain.help(field).unwrap_or_default().to_owned(),
            note: notes.join(" "),
            lists: if options.is_empty() { self.lists(field) } else { Vec::new() },
            options,
            lines: if writes { lines(field) } else { 0 },
            copies: if parts.is_empty() || !field.cardinality.many { 1 } else { COPIES },
            parts,
        }
    }

    /// Names to tick, where there are not too many of them.
    fn options(&self, field: &Field) -> Vec<String> {
        if let FieldKind::Boolean = field.kind {
            return vec![self.explain.words("yes", &[]), self.explain.words("no", &[])];
        }
        if field.nested().is_some_and(|nested| !nested.is_empty()) {
            return Vec::new();
        }
        let names = self.explain.names_of(field);
        if names.len() > MOST_BOXES {
            Vec::new()
        } else {
            names.into_iter().map(|(_, label)| label).collect()
        }
    }

    /// The pages that list what can be chosen.
    fn lists(&self, field: &Field) -> Vec<LinkView> {
        match &field.kind {
            FieldKind::Choice(vocabulary) => {
                self.maker.link(Job::Vocabulary(*vocabulary)).into_iter().collect()
            }
            FieldKind::Reference(reference) => {
                let collections = reference.collections.iter();
                collections.filter_map(|id| self.maker.link(Job::List(*id, 0))).collect()
            }
            _ => Vec::new(),
        }
    }

    /// What a value is made of.
    fn parts(&self, field: &'a Field) -> Vec<FormFieldView> {
        match &field.kind {
            FieldKind::Group(group) => group.fields.values().map(|field| self.field(field)).collect(),
            FieldKind::Reference(reference) if !reference.attributes.is_empty() => {
                let target = self.line("ask-which", 1);
                let said = reference.attributes.values().map(|field| self.field(field));
                std::iter::once(target).chain(said).collect()
            }
            FieldKind::Source => {
                ["ask-title", "ask-publisher", "ask-issued", "ask-url"].map(|name| self.line(name, 1)).into()
            }
            FieldKind::Image => ["ask-file", "ask-alternative", "ask-credit", "ask-licence"]
                .map(|name| self.line(name, 1))
                .into(),
            _ => Vec::new(),
        }
    }

    /// Lines under a name that is a word of the interface.
    fn line(&self, name: &str, lines: usize) -> FormFieldView {
        FormFieldView { label: self.explain.words(name, &[]), lines, copies: 1, ..FormFieldView::default() }
    }

    fn section(&self, section: &Section) -> FormFieldView {
        FormFieldView {
            name: section.id.clone(),
            label: section.label.text(self.explain.language).to_owned(),
            requirement: self.explain.needed(section.required),
            help: section.help.as_ref().map_or("", |help| help.text(self.explain.language)).to_owned(),
            lines: 10,
            copies: 1,
            ..FormFieldView::default()
        }
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
