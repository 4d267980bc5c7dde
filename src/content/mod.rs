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
mod said;
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
pub use said::Said;
pub use unshown::unshown;
pub use value::{Datum, Meaning, Mention, Picture, Values};

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::ground::{Arena, Code, Diagnostic, Id, Report, SitePath, Sources, Span};
use crate::site::{CollectionId, FieldId, Site};
use memory::{Known, TranslationOf};
use placing::{Placed, place_all};
use reading::{read_original, read_translation};
use said::Reading;

/// Reads all entries of a site.
pub fn load(site: &Site, sources: &Sources, report: &mut Report) -> Library {
    load_again(site, sources, &mut Memory::default(), report)
}

/// Reads all entries of a site; what `memory` has of files that have not changed is not read again.
pub fn load_again(site: &Site, sources: &Sources, memory: &mut Memory, report: &mut Report) -> Library {
    let placed = place_all(site, sources, report);
    let originals: Vec<&Placed> = placed.iter().filter(|file| file.language == site.languages.main).collect();
    let mut next = Memory::default();
    let mut entries: Arena<EntryId, Entry> = Arena::new();
    let last: Vec<Option<Known<Entry>>> =
        originals.iter().map(|file| memory.originals.remove(&file.source)).collect();
    let read: Vec<(Known<Entry>, bool)> = last
        .into_par_iter()
        .zip(&originals)
        .map(|(last, file)| {
            again(last, sources, file, true, |faults| read_original(site, sources, file, faults))
        })
        .collect();
    // Whatever is left was of files that are not there any more.
    let mut says_the_same = memory.originals.is_empty();
    for (file, (known, same)) in originals.iter().zip(read) {
        report.absorb(known.faults.clone());
        entries.extend(known.found.clone());
        next.originals.insert(file.source, known);
        says_the_same &= same;
    }
    let translations = with_originals(site, sources, &placed, &originals, &entries, report);
    let last: Vec<Option<TranslationOf>> =
        translations.iter().map(|(file, _)| memory.translations.remove(&file.source)).collect();
    let read: Vec<(Known<Translation>, bool)> = last
        .into_par_iter()
        .zip(&translations)
        .map(|(last, (file, entry))| {
            let original = &entries[*entry];
            let of_same = last.as_ref().is_some_and(|last| Arc::ptr_eq(&last.original, &original.original));
            let same_hash = last.as_ref().is_some_and(|last| last.hash == original.hash);
            let read = |faults: &mut Report| read_translation(site, sources, file, original, faults);
            let (known, same) = again(last.map(|last| last.known), sources, file, of_same, read);
            (known, same && same_hash)
        })
        .collect();
    says_the_same &= memory.translations.is_empty();
    for ((file, entry), (known, same)) in translations.iter().zip(read) {
        report.absorb(known.faults.clone());
        let entry = &mut entries[*entry];
        if known.found.is_some() {
            entry.translations[file.language.index()].clone_from(&known.found);
        }
        let (original, hash) = (Arc::clone(&entry.original), entry.hash.clone());
        next.translations.insert(file.source, TranslationOf { original, hash, known });
        says_the_same &= same;
    }
    if says_the_same {
        next.said = memory.said.clone();
    }
    *memory = next;
    check_unique(site, &entries, report);
    let paths: Vec<(&SitePath, &Placed)> =
        placed.iter().map(|file| (&sources[file.source].path, file)).collect();
    Library::new(site, entries, &paths, memory.said.clone())
}

/// What is known of a file: the last if the file stands and `may_stand`, or else what is read; and whether that says the
/// same as the last, but for the body.
fn again<T: Reading>(
    last: Option<Known<T>>,
    sources: &Sources,
    file: &Placed,
    may_stand: bool,
    read: impl FnOnce(&mut Report) -> Option<T>,
) -> (Known<T>, bool) {
    match last {
        Some(last) if may_stand && last.stands(sources, file) => (last, true),
        last => {
            let known = Known::read(sources, file, read);
            let same = last.is_some_and(|last| last.says_the_same(&known));
            (known, same)
        }
    }
}

/// The translations, each with the entry it translates; those of no entry are reported.
fn with_originals<'a>(
    site: &Site,
    sources: &Sources,
    placed: &'a [Placed],
    originals: &[&Placed],
    entries: &Arena<EntryId, Entry>,
    report: &mut Report,
) -> Vec<(&'a Placed, EntryId)> {
    let mut translations: Vec<(&Placed, EntryId)> = Vec::new();
    if placed.len() == originals.len() {
        return translations;
    }
    let by_name: HashMap<(CollectionId, &str), EntryId> =
        entries.iter().map(|(id, entry)| ((entry.collection, entry.slug.as_str()), id)).collect();
    // A translation of an original that could not be read waits until that is mended.
    let unread: HashSet<(CollectionId, &str)> =
        originals.iter().map(|original| (original.collection, original.slug.as_str())).collect();
    for file in placed.iter().filter(|file| file.language != site.languages.main) {
        let name = (file.collection, file.slug.as_str());
        match by_name.get(&name) {
            Some(entry) => translations.push((file, *entry)),
            None if unread.contains(&name) => {}
            None => report.push(translation_without_original(sources, file)),
        }
    }
    translations
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
