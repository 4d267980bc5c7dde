//! An entry as plain text: title, facts, text, sources, reference.
//!
//! For those who read in a terminal, paste into a report or keep no browser. Headings are underlined, links to the
//! web are written out, and sources keep their numbers.

use std::sync::Arc;

use crate::content::publications;
use crate::ground::Span;
use crate::links::LinkTarget;
use crate::markup::{Document, TextRendering, readable_text};
use crate::pages::Pages;
use crate::pages::views::{CitationView, EntryView, FieldView, ReferenceView, SourceView, ValueView};
use crate::site::LanguageId;

/// Writes entries in a language.
pub struct Writer<'a> {
    /// Where texts and links are looked up.
    pub pages: &'a Pages<'a>,
    /// The language of the words around the text.
    pub language: LanguageId,
}

impl Writer<'_> {
    /// The whole entry.
    pub fn entry(&self, entry: &EntryView, citation: &CitationView) -> String {
        let mut text =
            format!("{}\n{}\n\n{}\n\n", entry.title, underline(&entry.title, '='), entry.collection.singular);
        for notice in &entry.notices {
            push(&mut text, &format!("* {}: {}", notice.label, notice.description));
        }
        push(&mut text, &entry.summary);
        let facts: Vec<String> = entry
            .fields
            .iter()
            .filter(|field| field.place == "facts")
            .map(|field| self.line(entry, field))
            .collect();
        push(&mut text, &facts.join("\n"));
        self.sections(&mut text, entry, &["before"]);
        let version = self.version(entry);
        if let Some((document, place)) = version {
            push(&mut text, &self.document(entry, &document, place));
        }
        self.sections(&mut text, entry, &["after", "aside"]);
        if !entry.sources.is_empty() {
            let title = self.pages.wording.text(self.language, "sources", &[]);
            let sources: Vec<String> = entry.sources.iter().map(reference_to).collect();
            push(&mut text, &format!("{title}\n{}\n\n{}", underline(&title, '-'), sources.join("\n")));
        }
        push(&mut text, &citation.text);
        text.truncate(text.trim_end().len());
        text.push('\n');
        text
    }

    fn sections(&self, text: &mut String, entry: &EntryView, places: &[&str]) {
        for field in entry.fields.iter().filter(|field| places.contains(&field.place)) {
            let values: Vec<String> = field.values.iter().map(|value| self.item(entry, value)).collect();
            let underlined = underline(&field.label, '-');
            push(text, &format!("{}\n{underlined}\n\n{}", field.label, values.join("\n")));
        }
    }

    /// A value of a section: what is short in itself gets a mark of its own.
    fn item(&self, entry: &EntryView, value: &ValueView) -> String {
        let text = self.value(entry, value);
        match value {
            ValueView::Html { .. } => text,
            _ => format!("- {}", text.replace('\n', "\n  ")),
        }
    }

    /// A field on one line.
    fn line(&self, entry: &EntryView, field: &FieldView) -> String {
        let values: Vec<String> = field.values.iter().map(|value| self.value(entry, value)).collect();
        let comma = self.pages.wording.text(self.language, "comma", &[]);
        format!("{}: {}", field.label, values.join(&comma))
    }

    fn value(&self, entry: &EntryView, value: &ValueView) -> String {
        match value {
            ValueView::Text { text, .. } => text.clone(),
            ValueView::Html { place, .. } => {
                let document = self.pages.documents.at(*place);
                document.map(|document| self.document(entry, &document, *place)).unwrap_or_default()
            }
            ValueView::Term { label, .. } => label.clone(),
            ValueView::Reference(reference) => self.reference(entry, reference),
            ValueView::Link(link) => link.href.clone(),
            ValueView::Citation { number, .. } => format!("[{number}]"),
            ValueView::Picture { alternative, .. } => alternative.clone(),
            ValueView::Group { fields, .. } => {
                let shown = fields.iter().filter(|field| field.place != "nowhere");
                let lines: Vec<String> = shown.map(|field| self.line(entry, field)).collect();
                lines.join("\n")
            }
        }
    }

    fn reference(&self, entry: &EntryView, reference: &ReferenceView) -> String {
        let mut text = reference.card.title.clone();
        if !reference.part.is_empty() {
            let part = format!("{} {}", reference.part_label, reference.part);
            text.extend([" (", part.trim_start(), ")"]);
        }
        for field in &reference.fields {
            text.push('\n');
            text.push_str(&self.line(entry, field));
        }
        text
    }

    /// The body of the entry that the page shows.
    fn version(&self, view: &EntryView) -> Option<(Arc<Document>, Span)> {
        let entry =
            self.pages.library.find(self.pages.site.collection(&view.collection.name)?, &view.slug)?;
        let entry = &self.pages.library.entries[entry];
        let version = self.pages.documents.with_body(entry, entry.version(self.language))?;
        Some((self.pages.documents.at(version.body)?, version.body))
    }

    fn document(&self, view: &EntryView, document: &Document, place: Span) -> String {
        let site = self.pages.site;
        let collection = site.collection(&view.collection.name);
        let entry = collection.and_then(|collection| self.pages.library.find(collection, &view.slug));
        let number = |id: &str| {
            let entry = &self.pages.library.entries[entry?];
            let fields = &site.collections[entry.collection].fields;
            Some(publications(fields, &entry.original.values).position(|source| source.id == id)? + 1)
        };
        let outside = |position: usize| match self.pages.graph.link_at(place, position) {
            Some(LinkTarget::Outside(url)) => Some(url.clone()),
            _ => None,
        };
        readable_text(document, &TextRendering { source: &number, outside: &outside })
    }
}

/// A source on one line, with its number.
fn reference_to(source: &SourceView) -> String {
    let mut parts: Vec<&str> = source.authors.iter().map(String::as_str).collect();
    parts.push(&source.title);
    parts.extend(source.details.iter().map(String::as_str));
    parts.extend([source.issued.as_str(), source.url.as_deref().unwrap_or_default(), &source.note]);
    parts.retain(|part| !part.is_empty());
    format!("[{}] {}", source.number, parts.join(". "))
}

fn push(text: &mut String, part: &str) {
    if !part.is_empty() {
        text.push_str(part.trim_end());
        text.push_str("\n\n");
    }
}

fn underline(text: &str, with: char) -> String {
    with.to_string().repeat(text.chars().count().min(60))
}
