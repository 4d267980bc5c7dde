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
pub use said::{Said, Token};
pub use unshown::unshown;
pub use value::{Datum, Meaning, Mention, Picture, Values};

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::ground::{Arena, Code, Diagnostic, Id, Report, SitePath, Sources, Span};
use crate::site::{CollectionId, FieldId, LanguageId, Site};
use library::Names;
use memory::{Known, TranslationOf};
use placing::Placed;
use reading::{read_original, read_translation};
use said::Same;

/// Reads all entries of a site.
pub fn load(site: &Site, sources: &Sources, report: &mut Report) -> Library {
    load_again(site, sources, &mut Memory::default(), report)
}

/// Reads all entries of a site; what `memory` has of files that have not changed is not read again.
pub fn load_again(site: &Site, sources: &Sources, memory: &mut Memory, report: &mut Report) -> Library {
    let (placed, as_before) = memory.place(site, sources, report);
    let originals: Vec<&Placed> = placed.iter().filter(|file| file.language == site.languages.main).collect();
    let mut same = if as_before { Same::WHOLLY } else { Same::NOT };
    same &= read_originals(site, sources, &originals, memory);
    let mut entries: Arena<EntryId, Arc<Entry>> = Arena::new();
    for file in &originals {
        let Some(known) = memory.originals.get(file.source) else { continue };
        report.extend(known.faults.iter().cloned());
        if let Some(base) = &known.found {
            let whole = memory.whole.get(&file.source).filter(|(known, _)| Arc::ptr_eq(known, base));
            entries.push(Arc::clone(whole.map_or(base, |(_, whole)| whole)));
        }
    }
    let mut strays = Report::new();
    let translated = memory
        .translated
        .take()
        .filter(|_| same.place)
        .unwrap_or_else(|| with_originals(site, sources, &placed, &originals, &entries, &mut strays));
    let translations: Vec<(&Placed, EntryId)> =
        translated.iter().map(|(at, id)| (&placed[*at], *id)).collect();
    memory.translated = strays.is_empty().then_some(translated);
    report.absorb(strays);
    same &= read_translations(site, sources, &translations, &entries, memory);
    for (file, id) in &translations {
        let Some(translation) = memory.translations.get(file.source) else { continue };
        report.extend(translation.known.faults.iter().cloned());
        lay_over(&mut entries[*id], file.language, translation.known.found.as_deref());
    }
    remember_whole(&translations, &entries, memory);
    memory.said = memory.said.renewed(same);
    check_unique(site, &entries, report);
    let names = memory.names.take().filter(|_| same.place);
    let names = names.unwrap_or_else(|| Arc::new(Names::of(site, &entries, &placed)));
    debug_assert_eq!(*names, Names::of(site, &entries, &placed));
    memory.names = Some(Arc::clone(&names));
    Library { entries, names, said: memory.said.clone() }
}

/// Reads the originals that have changed; in which respects all of them say the same as the last time.
fn read_originals(site: &Site, sources: &Sources, originals: &[&Placed], memory: &mut Memory) -> Same {
    let stands =
        |file: &Placed| memory.originals.get(file.source).is_some_and(|last| last.stands(sources, file));
    let changed: Vec<&Placed> = originals.iter().filter(|file| !stands(file)).copied().collect();
    let read =
        |file: &Placed| Known::read(sources, file, |faults| read_original(site, sources, file, faults));
    let read: Vec<Known<Entry>> = changed.par_iter().map(|file| read(file)).collect();
    let mut same = Same::WHOLLY;
    for (file, known) in changed.into_iter().zip(read) {
        let last = memory.originals.get(file.source);
        same &= last.map_or(Same::NOT, |last| last.compare(&known, site));
        memory.originals.put(file.source, known);
    }
    same
}

/// The same for translations, which are read again where the original has changed, too.
fn read_translations(
    site: &Site,
    sources: &Sources,
    translations: &[(&Placed, EntryId)],
    entries: &Arena<EntryId, Arc<Entry>>,
    memory: &mut Memory,
) -> Same {
    let stands = |(file, entry): &(&Placed, EntryId)| {
        let last = memory.translations.get(file.source);
        last.is_some_and(|last| {
            Arc::ptr_eq(&last.original, &entries[*entry].original) && last.known.stands(sources, file)
        })
    };
    let changed: Vec<(&Placed, EntryId)> =
        translations.iter().filter(|translation| !stands(translation)).copied().collect();
    let read = |(file, entry): &(&Placed, EntryId)| {
        let entry = &entries[*entry];
        let known = Known::read(sources, file, |faults| read_translation(site, sources, file, entry, faults));
        TranslationOf { original: Arc::clone(&entry.original), hash: entry.hash.clone(), known }
    };
    let read: Vec<TranslationOf> = changed.par_iter().map(read).collect();
    let mut same = Same::WHOLLY;
    for ((file, _), now) in changed.into_iter().zip(read) {
        same &= match memory.translations.get(file.source) {
            Some(last) => {
                let mut same = last.known.compare(&now.known, site);
                // Whether it is outdated depends on the hash.
                same.all &= last.hash == now.hash;
                same
            }
            None => Same::NOT,
        };
        memory.translations.put(file.source, now);
    }
    same
}

/// Gives an entry its translation into a language, or none; an entry that has the very same stays the very same.
fn lay_over(entry: &mut Arc<Entry>, language: LanguageId, translation: Option<&Translation>) {
    let is_there = match (entry.translation(language), translation) {
        (Some(last), Some(now)) => Arc::ptr_eq(&last.version, &now.version),
        (None, None) => true,
        _ => false,
    };
    if !is_there {
        Arc::make_mut(entry).translations[language.index()] = translation.cloned();
    }
}

/// Remembers the entries that have translations.
fn remember_whole(
    translations: &[(&Placed, EntryId)],
    entries: &Arena<EntryId, Arc<Entry>>,
    memory: &mut Memory,
) {
    let mut last = None;
    for (_, id) in translations {
        // Translations of an entry mostly follow each other.
        if last.replace(*id) == Some(*id) {
            continue;
        }
        let whole = &entries[*id];
        let file = whole.original.source;
        let Some(base) = memory.originals.get(file).and_then(|known| known.found.as_ref()) else { continue };
        let known = memory.whole.get(&file);
        if known.is_none_or(|(of, known)| !Arc::ptr_eq(of, base) || !Arc::ptr_eq(known, whole)) {
            memory.whole.insert(file, (Arc::clone(base), Arc::clone(whole)));
        }
    }
}

/// The translations by their position among all files, each with the entry it translates; those of no entry are reported.
fn with_originals(
    site: &Site,
    sources: &Sources,
    placed: &[Placed],
    originals: &[&Placed],
    entries: &Arena<EntryId, Arc<Entry>>,
    report: &mut Report,
) -> Vec<(usize, EntryId)> {
    let mut translations = Vec::new();
    if placed.len() == originals.len() {
        return translations;
    }
    let by_name: HashMap<(CollectionId, &str), EntryId> =
        entries.iter().map(|(id, entry)| ((entry.collection, entry.slug.as_str()), id)).collect();
    // A translation of an original that could not be read waits until that is mended.
    let unread: HashSet<(CollectionId, &str)> =
        originals.iter().map(|original| (original.collection, original.slug.as_str())).collect();
    for (at, file) in placed.iter().enumerate().filter(|(_, file)| file.language != site.languages.main) {
        let name = (file.collection, file.slug.as_str());
        match by_name.get(&name) {
            Some(entry) => translations.push((at, *entry)),
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
fn check_unique(site: &Site, entries: &Arena<EntryId, Arc<Entry>>, report: &mut Report) {
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
