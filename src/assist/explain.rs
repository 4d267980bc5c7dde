//! Explanations in Markdown: what a field is for, what a term means, what an entry is about.
//!
//! Only labels, titles and texts of the site are put together here, so an explanation is in the language of the site that
//! was asked for.

use super::{Known, Thing};
use crate::content::{Datum, EntryId, Meaning, Publication, publications};
use crate::markup::plain_inline;
use crate::site::{Field, FieldId, FieldKind, LanguageId, TermId, VocabularyId};

/// What there is to say of a thing, as Markdown.
pub fn explain(known: &Known<'_>, thing: &Thing<'_>) -> Option<String> {
    match thing {
        Thing::Field(field) => Some(explain_field(known, field)),
        Thing::Term(vocabulary, term) => Some(explain_term(known, *vocabulary, *term)),
        Thing::Entry { entry, language, anchor } => {
            Some(explain_entry(known, *entry, language.unwrap_or(known.language), anchor.as_deref()))
        }
        Thing::Part { entry, group, item } => {
            let items = known.library.entries[*entry].version(known.language).values.get(*group);
            items.get(*item).map(|item| explain_part(known, *entry, *group, item))
        }
        Thing::Citation(entry, id) => {
            let entry = &known.library.entries[*entry];
            let fields = &known.site.collections[entry.collection].fields;
            publications(fields, &entry.original.values).find(|source| source.id == *id).map(explain_source)
        }
        Thing::Collection(collection) => {
            let collection = &known.site.collections[*collection];
            let about = collection.description.as_ref().map(|text| text.text(known.language));
            Some(entitled(collection.label.text(known.language), &collection.name, about))
        }
    }
}

/// A name in strong type with what is written for it, and a text below.
fn entitled(name: &str, written: &str, text: Option<&str>) -> String {
    let head = format!("**{}** · `{written}`", escaped(name));
    match text.filter(|text| !text.is_empty()) {
        Some(text) => format!("{head}\n\n{}", escaped(text)),
        None => head,
    }
}

/// What a field is for, and the values that it takes.
pub fn explain_field(known: &Known<'_>, field: &Field) -> String {
    let help = field.help.as_ref().map(|help| help.text(known.language));
    let head = entitled(field.label.text(known.language), &field.name, help);
    match takes(known, field) {
        Some(values) => format!("{head}\n\n{}", escaped(&values)),
        None => head,
    }
}

/// What its values are taken from.
fn takes(known: &Known<'_>, field: &Field) -> Option<String> {
    match &field.kind {
        FieldKind::Choice(vocabulary) => {
            Some(known.site.vocabularies[*vocabulary].label.text(known.language).to_owned())
        }
        FieldKind::Reference(reference) => {
            let labels = reference.collections.iter();
            let labels =
                labels.map(|collection| known.site.collections[*collection].label.text(known.language));
            Some(labels.collect::<Vec<_>>().join(" · "))
        }
        FieldKind::Group(group) => {
            let names: Vec<&str> = group.fields.names().collect();
            Some(names.join(" · "))
        }
        _ => None,
    }
}

/// What a term means, under which broader one, and what it is called elsewhere.
pub fn explain_term(known: &Known<'_>, vocabulary: VocabularyId, term: TermId) -> String {
    let vocabulary = &known.site.vocabularies[vocabulary];
    let term = &vocabulary.terms[term];
    let description = term.description.as_ref().map(|text| text.text(known.language));
    let mut text = entitled(term.label.text(known.language), &term.id, description);
    let mut beside = vec![vocabulary.label.text(known.language).to_owned()];
    if let Some((parents, parent)) = vocabulary.parents.zip(term.parent) {
        let parents = &known.site.vocabularies[parents];
        beside.push(parents.terms[parent].label.text(known.language).to_owned());
    }
    text.push_str("\n\n");
    text.push_str(&escaped(&beside.join(" · ")));
    text
}

/// What an entry is about: its title, kind and summary; with a heading, which one.
pub fn explain_entry(known: &Known<'_>, id: EntryId, language: LanguageId, anchor: Option<&str>) -> String {
    let entry = &known.library.entries[id];
    let collection = &known.site.collections[entry.collection];
    let version = entry.version(language);
    let title = known.library.title(known.site, id, language);
    let kind = collection.singular.text(known.language);
    let mut text = format!("**{}** · {} · `{}`", escaped(&title), escaped(kind), entry.slug);
    let heading = anchor.and_then(|anchor| known.documents.body_outline(entry, version)?.heading(anchor));
    if let Some(heading) = heading {
        text.push_str("\n\n§ ");
        text.push_str(&escaped(&plain_inline(&heading.content)));
    }
    if let Some(summary) = collection.summary().and_then(|summary| version.values.text(summary)) {
        text.push_str("\n\n");
        text.push_str(&escaped(summary));
    }
    text
}

/// The texts of an item, one below the other.
fn explain_part(known: &Known<'_>, entry: EntryId, group: FieldId, item: &Datum) -> String {
    let mut text = format!("**{}**", escaped(&known.library.title(known.site, entry, known.language)));
    let fields = &known.site.collections[known.library.entries[entry].collection].fields;
    let nested = fields[group].nested().zip(item.nested());
    let said = nested.into_iter().flat_map(|(fields, values)| fields.ids().filter_map(|id| values.text(id)));
    for said in said {
        text.push_str("\n\n");
        text.push_str(&escaped(said));
    }
    text
}

/// A publication in a line.
fn explain_source(source: &Publication) -> String {
    let mut parts = vec![format!("**{}**", escaped(&source.title))];
    if !source.authors.is_empty() {
        parts.push(escaped(&source.authors.join("; ")));
    }
    parts.extend(source.container.as_deref().map(escaped));
    parts.extend(source.publisher.as_deref().map(escaped));
    parts.extend(source.issued.map(|issued| match issued {
        crate::content::Issued::Year(year) => year.to_string(),
        crate::content::Issued::Day(day) => day.to_string(),
    }));
    parts.extend(source.url.as_ref().map(|url| format!("<{url}>")));
    parts.join(" · ")
}

/// The text of a value in a few words, for a list of choices.
pub fn brief(meaning: &Meaning) -> Option<String> {
    match meaning {
        Meaning::Text(text) | Meaning::Markdown(text) => Some(text.chars().take(120).collect()),
        _ => None,
    }
}

/// A text in which nothing is Markdown's.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
