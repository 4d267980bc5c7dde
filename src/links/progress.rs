//! How far the site has been translated: of every entry and language, how much there is and how it stands.

use super::documents::Documents;
use crate::content::{Entry, EntryId, Library, TranslationState};
use crate::site::{LanguageId, Site, Visibility};

/// How far an entry has been translated into a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// All of it, read through by a person, and the original has not changed since.
    Current,
    /// All of it, but nobody has read it through.
    Machine,
    /// The fields only; the text is still the original's.
    Partly,
    /// The original has changed since.
    Outdated,
    /// Not at all.
    Missing,
}

impl Progress {
    /// All of them, from done to not begun.
    pub const ALL: [Self; 5] = [Self::Current, Self::Machine, Self::Partly, Self::Outdated, Self::Missing];

    /// The name in views, messages and lists.
    pub fn name(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Machine => "machine",
            Self::Partly => "partly",
            Self::Outdated => "outdated",
            Self::Missing => "missing",
        }
    }
}

/// Every entry that readers can see, with how far it has been translated into a language; nothing for the main
/// language, which has only originals.
pub fn survey<'a>(
    site: &'a Site,
    library: &'a Library,
    documents: &'a Documents,
    language: LanguageId,
) -> impl Iterator<Item = (EntryId, Progress)> + 'a {
    let seen = library.entries.iter().filter(|(_, entry)| entry.visibility != Visibility::Hidden);
    seen.filter_map(move |(id, entry)| Some((id, progress(site, documents, entry, language)?)))
}

fn progress(site: &Site, documents: &Documents, entry: &Entry, language: LanguageId) -> Option<Progress> {
    let partly = || {
        let version = entry.version(language);
        // The text that readers get is the original's.
        documents.with_body(entry, version).is_some_and(|from| from.source != version.source)
    };
    match entry.state(language, site) {
        TranslationState::Original => None,
        TranslationState::Missing => Some(Progress::Missing),
        TranslationState::Outdated => Some(Progress::Outdated),
        TranslationState::Machine | TranslationState::Current if partly() => Some(Progress::Partly),
        TranslationState::Machine => Some(Progress::Machine),
        TranslationState::Current => Some(Progress::Current),
    }
}
