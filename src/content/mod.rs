//! From files to entries: front matter split, read and checked against the collection's declaration.
//!
//! `load` works in four steps: place each file (collection, slug, language), read the originals, lay the
//! translations over them, then check what needs all entries at once. Files are read in parallel; faults
//! are collected. Bodies are not parsed and references not followed here.

mod acceptance;
mod computed;
mod entry;
mod fields;
mod front_matter;
mod library;
mod memory;
mod period;
mod placing;
mod publication;
mod reread;
mod scalar;
mod translation;
mod value;

pub use acceptance::{ACCEPT, Acceptance};
pub use computed::{holds, holds_in, months_between};
pub use entry::{Entry, EntryId, Translation, TranslationState, Version};
pub use fields::FieldReader;
pub use front_matter::{Draft, MAXIMUM_FRONT_MATTER, split};
pub use library::Library;
pub use memory::Memory;
pub use period::{End, Moment, Period};
pub use publication::{Issued, PUBLICATION_KEYS, Publication};
pub use reread::reread;
pub use value::{Datum, Meaning, Mention, Picture, Values};

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::ground::{Arena, Code, Diagnostic, Id, Report, SitePath, Sources, Span, Spanned, some_of};
use crate::notation::{Member, Value};
use crate::site::{Collection, CollectionId, Fields, Site};
use acceptance::split_accepted;
use fields::heading;
use placing::{Placed, place_all};

/// Reads all entries of a site.
pub fn load(site: &Site, sources: &Sources, report: &mut Report) -> Library {
    load_again(site, sources, &mut Memory::default(), report)
}

/// Reads all entries of a site; what `memory` has of files that have not changed is not read again.
pub fn load_again(site: &Site, sources: &Sources, memory: &mut Memory, report: &mut Report) -> Library {
    let placed = place_all(site, sources, report);
    let originals: Vec<&Placed> = placed.iter().filter(|file| file.language == site.languages.main).collect();
    let read: Vec<(Option<Entry>, Report)> = originals
        .par_iter()
        .map(|file| {
            memory
                .original(sources, file)
                .unwrap_or_else(|| with_report(|report| read_original(site, sources, file, report)))
        })
        .collect();
    let mut next = Memory::default();
    for (file, (entry, faults)) in originals.iter().zip(&read) {
        next.keep_original(sources, file, entry.as_ref(), faults);
    }
    let mut entries: Arena<EntryId, Entry> = collect(read, report);
    let by_name: HashMap<(CollectionId, String), EntryId> =
        entries.iter().map(|(id, entry)| ((entry.collection, entry.slug.clone()), id)).collect();
    // A translation of an original that could not be read waits until that is mended.
    let unread: HashSet<(CollectionId, &str)> =
        originals.iter().map(|original| (original.collection, original.slug.as_str())).collect();
    let mut translations: Vec<(&Placed, EntryId)> = Vec::new();
    for file in placed.iter().filter(|file| file.language != site.languages.main) {
        match by_name.get(&(file.collection, file.slug.clone())) {
            Some(entry) => translations.push((file, *entry)),
            None if unread.contains(&(file.collection, file.slug.as_str())) => {}
            None => report.push(translation_without_original(sources, file)),
        }
    }
    let read: Vec<ReadTranslation> = translations
        .par_iter()
        .map(|(file, entry)| {
            let original = &entries[*entry];
            memory.translation(sources, file, original).unwrap_or_else(|| {
                with_report(|report| read_translation(site, sources, file, original, report))
            })
        })
        .collect();
    for ((file, entry), (translation, faults)) in translations.iter().zip(read) {
        next.keep_translation(sources, file, &entries[*entry], translation.as_ref(), &faults);
        report.absorb(faults);
        if translation.is_some() {
            entries[*entry].translations[file.language.index()] = translation;
        }
    }
    *memory = next;
    check_unique(site, &entries, report);
    let paths: Vec<(&SitePath, &Placed)> =
        placed.iter().map(|file| (&sources[file.source].path, file)).collect();
    Library::new(site, entries, &paths)
}

type ReadTranslation = (Option<Translation>, Report);

fn with_report<T>(work: impl FnOnce(&mut Report) -> T) -> (T, Report) {
    let mut report = Report::new();
    let result = work(&mut report);
    (result, report)
}

fn collect(read: Vec<(Option<Entry>, Report)>, report: &mut Report) -> Arena<EntryId, Entry> {
    let mut entries = Arena::new();
    for (entry, faults) in read {
        report.absorb(faults);
        entries.extend(entry);
    }
    entries
}

fn read_original(site: &Site, sources: &Sources, file: &Placed, report: &mut Report) -> Option<Entry> {
    let draft = read_draft(sources, file, report)?;
    let collection = &site.collections[file.collection];
    let fields = &collection.fields;
    let (accepted, members) = split_accepted(fields, members(&draft, report)?, report);
    let reader = FieldReader { site };
    let start = Span::new(file.source, 0..3);
    let mut values = reader.read(fields, &members, start, report);
    computed::compute(site, fields, &mut values, start);
    check_citations(fields, &values, report);
    check_alternatives(collection, &members, &values, start, report);
    let visibility = entry::visibility(site, fields, &values);
    let hash = translation::translatable_hash(fields, &values, draft.body.text(sources));
    Some(Entry {
        collection: file.collection,
        slug: file.slug.clone(),
        original: Arc::new(Version {
            source: file.source,
            values,
            body: draft.body,
            accepted,
            fingerprint: translation::fingerprint(&sources[file.source].text),
        }),
        translations: vec![None; site.languages.all.len()],
        visibility,
        hash,
    })
}

/// Of some groups of fields, each entry needs at least one. One that is written, but cannot be understood, has been
/// reported already; the place of the fault is an alternative that is written without a value, or else `start`.
fn check_alternatives(
    collection: &Collection,
    members: &[Member],
    values: &Values,
    start: Span,
    report: &mut Report,
) {
    let fields = &collection.fields;
    for group in &collection.require_any {
        if group.iter().any(|field| !values.get(*field).is_empty()) {
            continue;
        }
        let names: Vec<&str> = group.iter().map(|field| fields[*field].name.as_str()).collect();
        let mut written = members.iter().filter(|member| names.contains(&member.key.text.as_str()));
        let is_empty = |member: &Member| matches!(&member.node.value, Value::List(items) if items.is_empty());
        let place = match written.clone().find(|member| is_empty(member)) {
            Some(member) => member.key.span,
            None if written.next().is_some() => continue,
            None => start,
        };
        report.push(Diagnostic::new(Code::RequireAny, place).with("fields", names.join("`, `")));
    }
}

/// The front matter and body of a file. After a fault of the notation nothing is said about the fields: what
/// could be read of them may not be what is written.
fn read_draft(sources: &Sources, file: &Placed, report: &mut Report) -> Option<Draft> {
    if sources[file.source].refused {
        return None;
    }
    let mut faults = Report::new();
    let draft = split(file.source, &sources[file.source].text, &mut faults);
    let readable = !faults.has_errors();
    report.absorb(faults);
    draft.filter(|_| readable)
}

/// The members of the front matter; anything but a table is reported.
fn members<'a>(draft: &'a Draft, report: &mut Report) -> Option<&'a [Member]> {
    match &draft.node.value {
        Value::Table(members) => Some(members),
        other => {
            report.push(
                Diagnostic::new(Code::WrongShape, draft.node.span)
                    .with("expected", "table")
                    .with("found", other.shape()),
            );
            None
        }
    }
}

const TRANSLATED_FROM: &str = "translated-from";
const TRANSLATION: &str = "translation";

fn read_translation(
    site: &Site,
    sources: &Sources,
    file: &Placed,
    original: &Entry,
    report: &mut Report,
) -> Option<Translation> {
    let draft = read_draft(sources, file, report)?;
    let fields = &site.collections[file.collection].fields;
    let (accepted, stated) = split_accepted(fields, members(&draft, report)?, report);
    let (own, translated): (Vec<&Member>, Vec<&Member>) =
        stated.iter().partition(|member| [TRANSLATED_FROM, TRANSLATION].contains(&member.key.text.as_str()));
    let translated: Vec<Member> = translated.into_iter().cloned().collect();
    if !translated.iter().any(|member| member.key.text == "title") {
        let place = Span { end: heading(&draft.node).end, ..heading(&draft.node) };
        report.push(Diagnostic::new(Code::MissingField, place).with("field", "title"));
    }
    let values =
        FieldReader { site }.read_translation(fields, &original.original.values, &translated, report);
    let word = |name: &str| own.iter().find(|member| member.key.text == name).map(|member| &member.node);
    let translated_from = word(TRANSLATED_FROM)
        .and_then(|node| Some(Spanned { value: node.as_text()?.to_owned(), span: node.span }));
    let reviewed = word(TRANSLATION).is_none_or(|node| is_reviewed(node, report));
    Some(Translation {
        version: Arc::new(Version {
            source: file.source,
            values,
            body: draft.body,
            accepted,
            fingerprint: translation::fingerprint(&sources[file.source].text),
        }),
        translated_from,
        reviewed,
    })
}

fn is_reviewed(node: &crate::notation::Node, report: &mut Report) -> bool {
    match node.as_text() {
        Some("reviewed") => true,
        Some("machine") => false,
        word => {
            report.push(
                Diagnostic::new(Code::NotOneOf, node.span)
                    .with("word", word.unwrap_or_default())
                    .with("known", "reviewed, machine"),
            );
            false
        }
    }
}

fn translation_without_original(sources: &Sources, file: &Placed) -> Diagnostic {
    let folder = sources[file.source].path.folder();
    Diagnostic::new(Code::TranslationWithoutOriginal, Span::start_of(file.source))
        .with("original", format!("{folder}/{}.md", file.slug))
        .touching(SitePath::new(&format!("{folder}/{}.md", file.slug)).ok())
}

/// Every citation in a field must be the id of one of the entry's sources.
fn check_citations(fields: &Fields, values: &Values, report: &mut Report) {
    let known: Vec<&str> = publications(fields, values).map(|source| source.id.as_str()).collect();
    values.each(fields, &mut |_, datum| {
        if let Meaning::Citation(citation) = &datum.meaning
            && !known.contains(&citation.as_str())
        {
            report.push(unknown_citation(citation, datum.span, &known));
        }
    });
}

/// All publications of an entry, in the order of its fields.
pub fn publications<'a>(fields: &'a Fields, values: &'a Values) -> impl Iterator<Item = &'a Publication> {
    fields.iter().flat_map(|(id, _)| values.get(id)).filter_map(|datum| match &datum.meaning {
        Meaning::Source(source) => Some(&**source),
        _ => None,
    })
}

/// The fault of a citation that names no source of the entry.
pub fn unknown_citation(citation: &str, span: Span, known: &[&str]) -> Diagnostic {
    Diagnostic::new(Code::UnknownCitation, span).with("citation", citation).with("known", some_of(known))
}

/// Two entries of a collection must not share the value of a unique field.
fn check_unique(site: &Site, entries: &Arena<EntryId, Entry>, report: &mut Report) {
    let mut seen: BTreeMap<(CollectionId, crate::site::FieldId, String), Span> = BTreeMap::new();
    for entry in entries.values() {
        for (id, field) in site.collections[entry.collection].fields.iter().filter(|(_, field)| field.unique)
        {
            for datum in entry.original.values.get(id) {
                let Some(key) = datum.meaning.as_key() else { continue };
                if let Some(first) = seen.insert((entry.collection, id, key), datum.span) {
                    report.push(
                        Diagnostic::new(Code::Repeated, datum.span)
                            .with("field", field.name.as_str())
                            .related(first),
                    );
                }
            }
        }
    }
}
