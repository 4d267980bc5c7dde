//! Reading one entry again, while everything else stays as it was: for whoever follows a text as it is typed.

use std::sync::Arc;

use super::entry::EntryId;
use super::library::Library;
use super::placing::Placed;
use super::reading::{read_original, read_translation};
use super::said::Said;
use crate::ground::{Id, Report, SourceId, Sources};
use crate::site::{LanguageId, Site};

/// Reads the files of an entry anew and puts what they say into its place. A file that cannot be read leaves its
/// version as it was; that is reported, as every other fault of these files is.
///
/// What needs all entries at once, such as values that must be unique, is not looked at.
pub fn reread(site: &Site, sources: &Sources, library: &mut Library, id: EntryId, report: &mut Report) {
    let known = &library.entries[id];
    let (collection, slug) = (known.collection, known.slug.clone());
    let placed = |source: SourceId, language: LanguageId| {
        let (path, slug) = (sources[source].path.clone(), slug.clone());
        Placed { source, path, refused: sources[source].refused, collection, slug, language }
    };
    let original = placed(known.original.source, site.languages.main);
    let translations: Vec<Placed> = site
        .languages
        .all
        .ids()
        .filter_map(|language| Some(placed(known.translation(language)?.version.source, language)))
        .collect();
    if let Some(mut entry) = read_original(site, sources, &original, report) {
        entry.translations.clone_from(&known.translations);
        library.replace(site, id, entry);
    }
    for file in translations {
        if let Some(read) = read_translation(site, sources, &file, &library.entries[id], report) {
            Arc::make_mut(&mut library.entries[id]).translations[file.language.index()] = Some(read);
        }
    }
    // Nobody has compared it with what it said before.
    library.said = Said::default();
}
