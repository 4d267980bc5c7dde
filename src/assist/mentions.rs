//! Who says something: the references and links to an entry or a heading, the uses of a term or of a source.

use super::address::address_place;
use super::{Known, Thing};
use crate::content::{EntryId, Meaning, Values};
use crate::ground::Span;
use crate::site::{Fields, TermId, VocabularyId};

/// Every place that names a thing, in order of files and places.
pub fn mentions(known: &Known<'_>, thing: &Thing<'_>) -> Vec<Span> {
    let mut places = match thing {
        Thing::Entry { entry, anchor: None, .. } => {
            let mut places: Vec<Span> = known.graph.to(*entry).map(|edge| edge.span).collect();
            places.extend(links(known, *entry, None));
            places
        }
        Thing::Entry { entry, anchor: Some(anchor), .. } => links(known, *entry, Some(anchor)),
        Thing::Term(vocabulary, term) => uses(known, *vocabulary, *term),
        Thing::Citation(entry, id) => citations(known, *entry, id),
        Thing::Part { entry, .. } => known.graph.to(*entry).map(|edge| edge.span).collect(),
        Thing::Field(_) | Thing::Collection(_) => Vec::new(),
    };
    places.sort_unstable();
    places.dedup();
    places
}

/// The addresses of the links to an entry, or to one of its headings.
fn links(known: &Known<'_>, entry: EntryId, anchor: Option<&str>) -> Vec<Span> {
    let wanted = |found: Option<&str>| anchor.is_none() || anchor == found;
    let mut places: Vec<Span> = known
        .graph
        .links_to(entry)
        .into_iter()
        .filter(|(_, _, found)| wanted(*found))
        .filter_map(|(text, position, _)| {
            let link = known.documents.outline(text)?.links.get(position)?;
            Some(address_place(&known.files.texts, text, link).unwrap_or(link.span))
        })
        .collect();
    if let Some(anchor) = anchor {
        places.extend(links_within(known, entry, anchor));
    }
    places
}

/// The links of an entry's texts to a heading of its own.
fn links_within(known: &Known<'_>, entry: EntryId, anchor: &str) -> Vec<Span> {
    let versions = known.library.entries[entry].versions();
    let texts = versions.flat_map(|version| known.documents.of_file(version.source));
    let own = texts.flat_map(|(_, outline)| &outline.links);
    own.filter(|link| link.written.strip_prefix('#') == Some(anchor)).map(|link| link.span).collect()
}

/// The entries that carry a term, where they say so.
fn uses(known: &Known<'_>, vocabulary: VocabularyId, term: TermId) -> Vec<Span> {
    let mut places = Vec::new();
    for entry in known.library.entries.values() {
        let fields = &known.site.collections[entry.collection].fields;
        uses_in(fields, &entry.original.values, vocabulary, term, &mut places);
    }
    places
}

fn uses_in(fields: &Fields, values: &Values, vocabulary: VocabularyId, term: TermId, into: &mut Vec<Span>) {
    for (id, field) in fields.iter() {
        let is_written = matches!(field.kind, crate::site::FieldKind::Choice(own) if own == vocabulary);
        for datum in values.get(id) {
            if is_written && matches!(datum.meaning, Meaning::Term(own) if own == term) {
                into.push(datum.span);
            }
            if let (Some(nested), Some(inner)) = (field.nested(), datum.nested()) {
                uses_in(nested, inner, vocabulary, term, into);
            }
        }
    }
}

/// Where an entry cites one of its sources, in texts and in fields, in all languages.
fn citations(known: &Known<'_>, entry: EntryId, id: &str) -> Vec<Span> {
    let entry = &known.library.entries[entry];
    let fields = &known.site.collections[entry.collection].fields;
    let mut places = Vec::new();
    for version in entry.versions() {
        for (_, outline) in known.documents.of_file(version.source) {
            let cited = outline.citations.iter().filter(|citation| citation.id == id);
            places.extend(cited.map(|citation| citation.span));
        }
        cited_in(fields, &version.values, id, &mut places);
    }
    places
}

fn cited_in(fields: &Fields, values: &Values, id: &str, into: &mut Vec<Span>) {
    for (field, declared) in fields.iter() {
        for datum in values.get(field) {
            if matches!(&datum.meaning, Meaning::Citation(cited) if cited == id) {
                into.push(datum.span);
            }
            if let (Some(nested), Some(inner)) = (declared.nested(), datum.nested()) {
                cited_in(nested, inner, id, into);
            }
        }
    }
}
