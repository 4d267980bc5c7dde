//! What stands at a place in a text.

use super::Known;
use super::address::address_place;
use super::terms::term_at;
use super::written::{Role, Written, written};
use crate::content::{EntryId, split};
use crate::ground::{Report, SourceId, Span};
use crate::links::{LinkTarget, named_entries};
use crate::markup::Outline;
use crate::notation::Value;
use crate::site::{CollectionId, Field, FieldId, FieldKind, LanguageId, Reference, TermId, VocabularyId};

/// Something that can be asked about.
#[derive(Debug, Clone)]
pub enum Thing<'a> {
    /// A declared field.
    Field(&'a Field),
    /// A term.
    Term(VocabularyId, TermId),
    /// An entry, perhaps one of its headings, in the language that the link names.
    Entry {
        /// The entry.
        entry: EntryId,
        /// The language, where a file is named.
        language: Option<LanguageId>,
        /// The heading.
        anchor: Option<String>,
    },
    /// A part of an entry: an item of one of its groups.
    Part {
        /// The entry.
        entry: EntryId,
        /// The group.
        group: FieldId,
        /// Which item.
        item: usize,
    },
    /// A publication of an entry, by its id.
    Citation(EntryId, String),
    /// A collection.
    Collection(CollectionId),
}

/// A thing and where it is named.
#[derive(Debug, Clone)]
pub struct Found<'a> {
    /// Where it is named.
    pub span: Span,
    /// What it is.
    pub thing: Thing<'a>,
}

/// What stands at a byte of a file.
pub fn at<'a>(known: &Known<'a>, source: SourceId, byte: usize) -> Option<Found<'a>> {
    if let Some((vocabulary, term, span)) = term_at(known, source, byte) {
        return Some(Found { span, thing: Thing::Term(vocabulary, term) });
    }
    in_text(known, source, byte).or_else(|| in_front_matter(known, source, byte))
}

/// What stands at a byte, or else the entry that the file holds.
pub fn subject<'a>(known: &Known<'a>, source: SourceId, byte: usize) -> Option<Found<'a>> {
    let found = at(known, source, byte).filter(|found| !matches!(found.thing, Thing::Field(_)));
    found.or_else(|| {
        let (entry, language) = known.library.of_file(source)?;
        let thing = Thing::Entry { entry, language: Some(language), anchor: None };
        Some(Found { span: Span::start_of(source), thing })
    })
}

fn holds(span: Span, byte: usize) -> bool {
    span.range().contains(&byte) || span.end as usize == byte
}

fn in_front_matter<'a>(known: &Known<'a>, source: SourceId, byte: usize) -> Option<Found<'a>> {
    let (collection, _) = known.home(source)?;
    let draft = split(source, known.text(source), &mut Report::new())?;
    let Value::Table(members) = &draft.node.value else { return None };
    let fields = &known.site.collections[collection].fields;
    let found = written(fields, members).into_iter().find(|written| holds(written.span, byte))?;
    let thing = thing(known, source, &found)?;
    Some(Found { span: found.span, thing })
}

fn thing<'a>(known: &Known<'a>, source: SourceId, found: &Written<'a, '_>) -> Option<Thing<'a>> {
    match found.role {
        Role::Name(field) => Some(Thing::Field(field)),
        Role::Target(reference, written) => {
            let entry = only(&named_entries(known.site, known.library, reference, written))?;
            Some(Thing::Entry { entry, language: None, anchor: None })
        }
        Role::Part(reference, written, part) => named_part(known, reference, written, part),
        Role::Value(field, written) => match &field.kind {
            FieldKind::Choice(vocabulary) => {
                let term = known.site.vocabularies[*vocabulary].find(written.trim())?;
                Some(Thing::Term(*vocabulary, term))
            }
            FieldKind::Citation => {
                let (entry, _) = known.library.of_file(source)?;
                Some(Thing::Citation(entry, written.trim().to_owned()))
            }
            _ => None,
        },
    }
}

/// The part of an entry that a reference names.
fn named_part<'a>(known: &Known<'a>, reference: &Reference, written: &str, part: &str) -> Option<Thing<'a>> {
    let entry = only(&named_entries(known.site, known.library, reference, written))?;
    let target = &known.library.entries[entry];
    let (group, key) = known.site.part_group(target.collection, reference.part.as_ref()?)?;
    let items = target.original.values.get(group);
    let is_meant = |values: &crate::content::Values| values.first(key)?.as_key();
    let item = items.iter().position(|item| item.nested().and_then(is_meant).as_deref() == Some(part))?;
    Some(Thing::Part { entry, group, item })
}

fn only(entries: &[EntryId]) -> Option<EntryId> {
    match entries {
        [only] => Some(*only),
        _ => None,
    }
}

/// A link, citation or heading in the body or in a field of Markdown.
fn in_text<'a>(known: &Known<'a>, source: SourceId, byte: usize) -> Option<Found<'a>> {
    let (own, language) = known.library.of_file(source)?;
    known.documents.of_file(source).into_iter().find_map(|(place, outline)| {
        if !holds(place, byte) {
            return None;
        }
        let link = outline.links.iter().position(|link| holds(link.span, byte));
        if let Some(position) = link {
            return linked(known, own, language, place, position, outline);
        }
        if let Some(citation) = outline.citations.iter().find(|citation| holds(citation.span, byte)) {
            let thing = Thing::Citation(own, citation.id.clone());
            return Some(Found { span: citation.span, thing });
        }
        let heading = outline.headings.iter().find(|heading| holds(heading.span, byte))?;
        let anchor = Some(heading.anchor.clone());
        Some(Found {
            span: heading.span,
            thing: Thing::Entry { entry: own, language: Some(language), anchor },
        })
    })
}

fn linked<'a>(
    known: &Known<'a>,
    own: EntryId,
    language: LanguageId,
    place: Span,
    position: usize,
    outline: &Outline,
) -> Option<Found<'a>> {
    let link = &outline.links[position];
    let thing = match known.graph.link_at(place, position)? {
        LinkTarget::Entry { entry, language, anchor } => {
            Thing::Entry { entry: *entry, language: Some(*language), anchor: anchor.clone() }
        }
        LinkTarget::List(collection) => Thing::Collection(*collection),
        LinkTarget::Here(anchor) | LinkTarget::Body(anchor) => {
            Thing::Entry { entry: own, language: Some(language), anchor: Some(anchor.clone()) }
        }
        LinkTarget::Outside(_) | LinkTarget::Picture(_) => return None,
    };
    let span = address_place(&known.files.texts, place, link).unwrap_or(link.span);
    Some(Found { span, thing })
}
