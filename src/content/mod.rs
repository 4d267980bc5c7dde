//! From files to entries: front matter split, read and checked against the collection's declaration.
//!
//! `load` works in four steps: place each file (collection, slug, language), read the originals, lay the
//! translations over them, then check what needs all entries at once. Files are read in parallel; faults
//! are collected. Bodies are not parsed and references not followed here.

mod acceptance;
mod citations;
mod computed;
mod entry;
mod fields;
mod front_matter;
mod library;
mod memory;
mod mention;
mod period;
mod placing;
mod publication;
mod reading;
mod reread;
mod scalar;
mod shape;
mod translation;
mod unshown;
mod value;

pub use acceptance::{ACCEPT, Acceptance};
pub use citations::{publications, unknown_citation};
pub use computed::{holds, holds_in, is_months_old};
pub use entry::{Entry, EntryId, Translation, TranslationState, Version};
pub use fields::FieldReader;
pub use front_matter::{Draft, MAXIMUM_FRONT_MATTER, opening_fence, split};
pub use library::Library;
pub use memory::Memory;
pub use period::{End, Moment, Period};
pub use publication::{Issued, PUBLICATION_KEYS, Publication};
pub use reading::{TRANSLATED_FROM, TRANSLATION};
pub use reread::reread;
pub use unshown::unshown;
pub use value::{Datum, Meaning, Mention, Picture, Values};

use std::collections::{BTreeMap, HashMap, HashSet};

use rayon::prelude::*;

use crate::ground::{Arena, Code, Diagnostic, Id, Report, SitePath, Sources, Span};
use crate::site::{CollectionId, FieldId, Site};
use placing::{Placed, place_all};
use reading::{read_original, read_translation};

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

fn translation_without_original(sources: &Sources, file: &Placed) -> Diagnostic {
    let folder = sources[file.source].path.folder();
    Diagnostic::new(Code::TranslationWithoutOriginal, Span::start_of(file.source))
        .with("original", format!("{folder}/{}.md", file.slug))
        .touching(SitePath::new(&format!("{folder}/{}.md", file.slug)).ok())
}

/// Two entries of a collection must not share the value of a unique field.
fn check_unique(site: &Site, entries: &Arena<EntryId, Entry>, report: &mut Report) {
    let mut seen: BTreeMap<(CollectionId, FieldId, String), Span> = BTreeMap::new();
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
