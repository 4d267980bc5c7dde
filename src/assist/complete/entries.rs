//! Entries among what fits: shown by title, found by title in any language or by slug.

use super::{Offer, OfferKind, fits};
use crate::assist::Known;
use crate::assist::explain::explain_entry;
use crate::content::{EntryId, Library};
use crate::ground::SitePath;
use crate::site::{CollectionId, LanguageId, Visibility};

/// Most entries that are offered at once; typing on narrows them down.
const MOST_OFFERED: usize = 100;

/// Entries of collections that go by what has been typed, and whether there are more. `written` makes of an entry what
/// is written for it.
pub fn entries(
    known: &Known<'_>,
    collections: &[CollectionId],
    own: Option<EntryId>,
    typed: &str,
    written: impl Fn(EntryId) -> String,
) -> (Vec<Offer>, bool) {
    let (mut first, mut later) = (Vec::new(), Vec::new());
    let typed = typed.to_lowercase();
    for (id, entry) in known.library.entries.iter() {
        if !collections.contains(&entry.collection)
            || Some(id) == own
            || entry.visibility == Visibility::Hidden
        {
            continue;
        }
        let found_by = found_by(known, id);
        if typed.is_empty() || entry.slug.starts_with(&typed) || found_by.to_lowercase().starts_with(&typed) {
            first.push((id, found_by));
        } else if fits(&found_by, &typed) {
            later.push((id, found_by));
        }
        if first.len() > MOST_OFFERED {
            break;
        }
    }
    let more = first.len() + later.len() > MOST_OFFERED;
    let fitting = first.into_iter().chain(later).take(MOST_OFFERED);
    (fitting.map(|(id, found_by)| offer(known, id, found_by, written(id))).collect(), more)
}

fn offer(known: &Known<'_>, id: EntryId, found_by: String, written: String) -> Offer {
    let entry = &known.library.entries[id];
    Offer {
        label: known.library.title(known.site, id, known.language),
        detail: Some(format!("{}/{}", known.site.collections[entry.collection].name, entry.slug)),
        about: Some(explain_entry(known, id, known.language, None)),
        written,
        found_by,
        kind: OfferKind::Entry,
    }
}

/// Titles in all languages and the slug.
fn found_by(known: &Known<'_>, id: EntryId) -> String {
    let library: &Library = known.library;
    let entry = &library.entries[id];
    let written = |language: &LanguageId| entry.language_shown(*language, known.site) == *language;
    let languages = known.site.languages.all.ids().filter(written);
    let mut words: Vec<String> = languages.map(|language| library.title(known.site, id, language)).collect();
    words.push(entry.slug.clone());
    words.join(" ")
}

/// The link from a file to an entry's file in a language.
pub fn link(known: &Known<'_>, from: &SitePath, entry: EntryId, language: LanguageId) -> String {
    let version = known.library.entries[entry].version(language);
    from.link_to(known.path(version.source))
}
