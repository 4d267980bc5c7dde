//! What an entry says in a row of a comparison: plain text in lines, the same for a page and for a script.
//!
//! Numbers of sources stay in the texts; the sources themselves stand on the entry's page.

use super::maker::Maker;
use super::views::{ComparedLineView, ComparedValueView, FieldView, ReferenceView, ValueView};
use crate::content::{Datum, Entry, EntryId, Values, publications};
use crate::ground::Span;
use crate::markup::{TextRendering, readable_text};
use crate::site::{FieldId, Fields};

impl Maker<'_> {
    /// What an entry says in a field; nothing where it says nothing.
    pub(super) fn compared_lines(&self, id: EntryId, path: &[FieldId]) -> Vec<ComparedLineView> {
        let entry = &self.pages.library.entries[id];
        let fields = &self.site().collections[entry.collection].fields;
        self.lines_at(entry, fields, &entry.version(self.language).values, path)
    }

    fn lines_at(
        &self,
        entry: &Entry,
        fields: &Fields,
        values: &Values,
        path: &[FieldId],
    ) -> Vec<ComparedLineView> {
        let Some((first, rest)) = path.split_first() else { return Vec::new() };
        if rest.is_empty() {
            return self.lines_of(entry, &self.field(entry, fields, *first, values));
        }
        let Some(inside) = fields[*first].nested() else { return Vec::new() };
        let items = values.get(*first).iter().filter_map(Datum::nested);
        items.flat_map(|item| self.lines_at(entry, inside, item, rest)).collect()
    }

    /// Short values stand in one line, each other value in its own.
    fn lines_of(&self, entry: &Entry, field: &FieldView) -> Vec<ComparedLineView> {
        let mut lines: Vec<ComparedLineView> = Vec::new();
        for value in &field.values {
            let (kind, values) = match value {
                ValueView::Group { fields, .. } => ("group", self.group_values(entry, fields)),
                ValueView::Reference(_) => ("link", self.short(entry, value).into_iter().collect()),
                ValueView::Html { .. } => ("text", self.short(entry, value).into_iter().collect()),
                _ => ("words", self.short(entry, value).into_iter().collect::<Vec<_>>()),
            };
            match lines.last_mut() {
                Some(line) if kind == "words" => line.values.extend(values),
                _ => lines.push(ComparedLineView { kind, values }),
            }
        }
        lines.retain(|line| !line.values.is_empty());
        lines
    }

    /// The values of an item: the first by itself, the others after their labels.
    fn group_values(&self, entry: &Entry, fields: &[FieldView]) -> Vec<ComparedValueView> {
        let shown = fields.iter().filter(|field| field.place != "nowhere");
        let said = shown.flat_map(|field| {
            field.values.iter().filter_map(move |value| Some((field, self.short(entry, value)?)))
        });
        let labelled = |(at, (field, mut value)): (usize, (&FieldView, ComparedValueView))| {
            if at > 0 {
                value.label.clone_from(&field.label);
            }
            value
        };
        said.enumerate().map(labelled).collect()
    }

    fn short(&self, entry: &Entry, value: &ValueView) -> Option<ComparedValueView> {
        let (text, href, language) = match value {
            ValueView::Text { text, language } => (text.clone(), None, language.clone()),
            ValueView::Html { place, language, .. } => (self.readable(entry, *place), None, language.clone()),
            ValueView::Term { label, href, .. } => (label.clone(), href.clone(), self.own_language()),
            ValueView::Reference(reference) => {
                let href = Some(reference.card.href.clone());
                (reference_text(reference), href, reference.card.language.clone())
            }
            ValueView::Link(link) => (link.label.clone(), Some(link.href.clone()), self.own_language()),
            // Belong to the entry's own page; a group inside a group is more than a line can say.
            ValueView::Citation { .. } | ValueView::Picture { .. } | ValueView::Group { .. } => return None,
        };
        (!text.is_empty()).then_some(ComparedValueView { label: String::new(), text, href, language })
    }

    fn readable(&self, entry: &Entry, place: Span) -> String {
        let Some(document) = self.pages.documents.at(place) else { return String::new() };
        let fields = &self.site().collections[entry.collection].fields;
        let number = |id: &str| {
            let position = publications(fields, &entry.original.values).position(|source| source.id == id)?;
            Some(position + 1)
        };
        readable_text(&document, &TextRendering { source: &number, outside: &|_| None })
    }
}

fn reference_text(reference: &ReferenceView) -> String {
    if reference.part.is_empty() {
        return reference.card.title.clone();
    }
    let part = format!("{} {}", reference.part_label, reference.part);
    format!("{} ({})", reference.card.title, part.trim_start())
}
