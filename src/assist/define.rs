//! Where something is said: the entry's title, the heading, the term in its vocabulary, the field's declaration.

use super::terms::term_place;
use super::{Known, Thing};
use crate::content::{Datum, EntryId, Meaning};
use crate::ground::Span;
use crate::site::LanguageId;

/// The place where a thing is said; `None` for what is built in.
pub fn definition(known: &Known<'_>, thing: &Thing<'_>) -> Option<Span> {
    match thing {
        Thing::Field(field) => Some(field.declared),
        Thing::Term(vocabulary, term) => term_place(known, *vocabulary, *term),
        Thing::Entry { entry, language, anchor } => {
            let language = language.unwrap_or(known.site.languages.main);
            let heading = anchor.as_ref().and_then(|anchor| heading_place(known, *entry, language, anchor));
            Some(heading.unwrap_or_else(|| title_place(known, *entry, language)))
        }
        Thing::Part { entry, group, item } => {
            let items = known.library.entries[*entry].original.values.get(*group);
            items.get(*item).map(|datum| datum.span)
        }
        Thing::Citation(entry, id) => publication_place(known, *entry, id),
        Thing::Collection(collection) => Some(known.site.collections[*collection].declared),
    }
}

/// Where an entry's title is written in a language, or else where its file begins.
pub fn title_place(known: &Known<'_>, entry: EntryId, language: LanguageId) -> Span {
    let entry = &known.library.entries[entry];
    let version = entry.version(language);
    let title = known.site.collections[entry.collection].title();
    let place = title.and_then(|title| version.values.get(title).first()).map(|datum| datum.span);
    place.filter(|place| place.source == version.source).unwrap_or_else(|| Span::start_of(version.source))
}

fn heading_place(known: &Known<'_>, entry: EntryId, language: LanguageId, anchor: &str) -> Option<Span> {
    let entry = &known.library.entries[entry];
    let outline = known.documents.body_outline(entry, entry.version(language))?;
    outline.heading(anchor).map(|heading| heading.span)
}

fn publication_place(known: &Known<'_>, entry: EntryId, id: &str) -> Option<Span> {
    let entry = &known.library.entries[entry];
    let fields = &known.site.collections[entry.collection].fields;
    let mut data = fields.ids().flat_map(|field| entry.original.values.get(field));
    let is_meant = |datum: &&Datum| matches!(&datum.meaning, Meaning::Source(source) if source.id == id);
    data.find(is_meant).map(|datum| datum.span)
}
