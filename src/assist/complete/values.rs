//! Values of fields, by what the field takes.

use super::entries::entries;
use super::names::{names, plain_name};
use super::{Offer, OfferKind, Offers};
use crate::assist::explain::{brief, explain_term};
use crate::assist::{Known, Slot, SlotKind};
use crate::content::{PUBLICATION_KEYS, TRANSLATED_FROM, TRANSLATION, publications};
use crate::ground::SourceId;
use crate::links::named_entries;
use crate::site::{Field, FieldKind, Fields, REGIONS, Reference, VocabularyId};

/// Where in the declaration a slot is.
enum Spot<'a> {
    /// In a table of fields, perhaps that of a reference.
    Table(&'a Fields, Option<&'a Reference>),
    /// At a value of a field.
    Field(&'a Field),
    /// At the target of a reference.
    Target(&'a Reference),
    /// At the part that a reference names.
    Part(&'a Reference),
    /// In a publication.
    Source,
}

/// What fits into a slot of a file.
pub fn in_slot(
    known: &Known<'_>,
    source: SourceId,
    fields: &Fields,
    slot: &Slot,
    is_translation: bool,
) -> Option<Offers> {
    let typed = known.text(source).get(slot.typed.clone())?;
    let mut more = false;
    let mut offers = match (spot(fields, &slot.path), slot.kind) {
        (None, SlotKind::Value) if is_translation => of_itself(known, source, slot),
        (Some(Spot::Table(fields, reference)), SlotKind::Name) => {
            let mut offers = table_names(known, fields, reference, slot, is_translation);
            if is_translation && slot.path.is_empty() {
                let own = [TRANSLATED_FROM, TRANSLATION].into_iter();
                offers.extend(own.map(|name| plain_name(name, "", slot)));
            }
            offers
        }
        (Some(Spot::Field(field)), SlotKind::Name | SlotKind::Item) if field.nested().is_some() => {
            let (mut offers, reference) = (Vec::new(), reference_of(field));
            if let Some(reference) = reference.filter(|_| slot.kind == SlotKind::Item) {
                (offers, more) = targets(known, source, reference, typed);
            }
            let nested = field.nested().into_iter();
            offers.extend(
                nested.flat_map(|fields| table_names(known, fields, reference, slot, is_translation)),
            );
            offers
        }
        (Some(Spot::Field(field)), SlotKind::Name | SlotKind::Item)
            if matches!(field.kind, FieldKind::Source) =>
        {
            source_names(slot)
        }
        (Some(Spot::Source), SlotKind::Name) => source_names(slot),
        (Some(Spot::Field(field)), SlotKind::Value | SlotKind::Item) => match &field.kind {
            FieldKind::Reference(reference) => {
                let offers;
                (offers, more) = targets(known, source, reference, typed);
                offers
            }
            _ => scalars(known, source, field),
        },
        (Some(Spot::Target(reference)), SlotKind::Value) => {
            let offers;
            (offers, more) = targets(known, source, reference, typed);
            offers
        }
        (Some(Spot::Part(reference)), SlotKind::Value) => parts(known, reference, slot),
        _ => return None,
    };
    for offer in &mut offers {
        if offer.kind != OfferKind::Field {
            quote(offer, slot);
        }
    }
    Some(Offers { typed: slot.typed.clone(), offers, more })
}

/// Follows the names around a slot through the declaration.
fn spot<'a>(fields: &'a Fields, path: &[String]) -> Option<Spot<'a>> {
    let Some((first, rest)) = path.split_first() else { return Some(Spot::Table(fields, None)) };
    let field = &fields[fields.named(first)?];
    if rest.is_empty() {
        return Some(Spot::Field(field));
    }
    match &field.kind {
        FieldKind::Group(group) => spot(&group.fields, rest),
        FieldKind::Source => Some(Spot::Source),
        FieldKind::Reference(reference) if rest.len() == 1 && rest[0] == reference.key => {
            Some(Spot::Target(reference))
        }
        FieldKind::Reference(reference)
            if rest.len() == 1 && reference.part.as_ref().is_some_and(|part| part.key == rest[0]) =>
        {
            Some(Spot::Part(reference))
        }
        FieldKind::Reference(reference) => spot(&reference.attributes, rest),
        _ => None,
    }
}

fn reference_of(field: &Field) -> Option<&Reference> {
    match &field.kind {
        FieldKind::Reference(reference) => Some(reference),
        _ => None,
    }
}

fn table_names(
    known: &Known<'_>,
    fields: &Fields,
    reference: Option<&Reference>,
    slot: &Slot,
    is_translation: bool,
) -> Vec<Offer> {
    let mut offers = Vec::new();
    if let Some(reference) = reference {
        let part = reference.part.as_ref();
        let labels = reference.collections.iter();
        let label =
            labels.map(|collection| known.site.collections[*collection].singular.text(known.language));
        let label: Vec<&str> = label.collect();
        let keys = [(reference.key.as_str(), label.join(" · "))].into_iter();
        let keys =
            keys.chain(part.map(|part| (part.key.as_str(), part.label.text(known.language).to_owned())));
        let missing = keys.filter(|(name, _)| !slot.beside.iter().any(|(beside, _)| beside == name));
        offers.extend(missing.map(|(name, label)| plain_name(name, &label, slot)));
    }
    offers.extend(names(known, fields, slot, is_translation));
    offers
}

fn source_names(slot: &Slot) -> Vec<Offer> {
    let missing =
        PUBLICATION_KEYS.iter().filter(|name| !slot.beside.iter().any(|(beside, _)| beside == *name));
    missing.map(|name| plain_name(name, "", slot)).collect()
}

fn targets(known: &Known<'_>, source: SourceId, reference: &Reference, typed: &str) -> (Vec<Offer>, bool) {
    let own = known.library.of_file(source).map(|(entry, _)| entry);
    entries(known, &reference.collections, own, typed, |id| known.name_for(&reference.collections, id))
}

/// The parts of the entry that the same table names.
fn parts(known: &Known<'_>, reference: &Reference, slot: &Slot) -> Vec<Offer> {
    let written = slot.beside.iter().find(|(name, _)| *name == reference.key);
    let Some((_, written)) = written else { return Vec::new() };
    let mut offers = Vec::new();
    for id in named_entries(known.site, known.library, reference, written) {
        let entry = &known.library.entries[id];
        let declared = reference.part.as_ref();
        let Some((group, key)) = declared.and_then(|part| known.site.part_group(entry.collection, part))
        else {
            continue;
        };
        for item in entry.version(known.language).values.get(group) {
            let Some(values) = item.nested() else { continue };
            let Some(part) = values.first(key).and_then(crate::content::Meaning::as_key) else { continue };
            let fields = known.site.collections[entry.collection].fields[group].nested();
            let said = fields.and_then(|fields| {
                fields.ids().filter(|id| *id != key).find_map(|id| values.first(id).and_then(brief))
            });
            let found_by = format!("{part} {}", said.as_deref().unwrap_or_default());
            let (label, kind) = (part.clone(), OfferKind::Term);
            offers.push(Offer { label, detail: said, about: None, written: part, found_by, kind });
        }
    }
    offers
}

/// Values that are a word.
fn scalars(known: &Known<'_>, source: SourceId, field: &Field) -> Vec<Offer> {
    match &field.kind {
        FieldKind::Choice(vocabulary) => terms(known, *vocabulary),
        FieldKind::Boolean => ["yes", "no"].into_iter().map(|word| plain(word, word)).collect(),
        FieldKind::Language => {
            let languages = known.site.languages.all.values();
            languages.map(|language| plain(&language.tag, &language.name)).collect()
        }
        FieldKind::Citation => citable(known, source),
        _ => Vec::new(),
    }
}

fn terms(known: &Known<'_>, vocabulary: VocabularyId) -> Vec<Offer> {
    let terms = known.site.vocabularies[vocabulary].terms.iter();
    let offer = |(id, term): (_, &crate::site::Term)| {
        let names: Vec<&str> = term.label.texts().collect();
        Offer {
            label: term.label.text(known.language).to_owned(),
            detail: Some(term.id.clone()),
            about: Some(explain_term(known, vocabulary, id)),
            written: term.id.clone(),
            found_by: format!("{} {}", term.id, names.join(" ")),
            kind: OfferKind::Term,
        }
    };
    let mut offers: Vec<Offer> = terms.map(offer).collect();
    // Codes of digits are numbers to other readers of YAML; quotation marks keep them what they are.
    if known.site.vocabularies[vocabulary].name == REGIONS {
        for offer in &mut offers {
            offer.written = format!("\"{}\"", offer.written);
        }
    }
    offers
}

/// The entry's own publications.
pub fn citable(known: &Known<'_>, source: SourceId) -> Vec<Offer> {
    let Some((entry, _)) = known.library.of_file(source) else { return Vec::new() };
    let entry = &known.library.entries[entry];
    let fields = &known.site.collections[entry.collection].fields;
    let sources = publications(fields, &entry.original.values);
    sources
        .map(|source| Offer {
            label: source.id.clone(),
            detail: Some(source.title.clone()),
            about: None,
            written: source.id.clone(),
            found_by: format!("{} {}", source.id, source.title),
            kind: OfferKind::Source,
        })
        .collect()
}

fn of_itself(known: &Known<'_>, source: SourceId, slot: &Slot) -> Vec<Offer> {
    match slot.path.last().map(String::as_str) {
        Some(TRANSLATION) => ["reviewed", "machine"].into_iter().map(|word| plain(word, word)).collect(),
        Some(TRANSLATED_FROM) => {
            let entry = known.library.of_file(source).map(|(entry, _)| &known.library.entries[entry]);
            entry.map(|entry| plain(&entry.hash, &entry.hash)).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

fn plain(written: &str, label: &str) -> Offer {
    let found_by = format!("{written} {label}");
    let (label, written) = (label.to_owned(), written.to_owned());
    Offer { label, detail: Some(written.clone()), about: None, written, found_by, kind: OfferKind::Term }
}

/// Puts quotation marks where the notation needs them, and takes them away where one has been opened.
fn quote(offer: &mut Offer, slot: &Slot) {
    let bare = offer.written.trim_matches('"');
    let is_quoted = bare.len() != offer.written.len();
    offer.written = match (slot.quoted, slot.is_toml || is_quoted) {
        (true, _) | (false, false) => bare.to_owned(),
        (false, true) => format!("\"{bare}\""),
    };
}
