//! Entries: an original, its translations, and how they are shown.

use std::sync::Arc;

use super::acceptance::Acceptance;
use super::value::{Datum, Meaning, Values};
use crate::ground::{Id, SourceId, Span, Spanned, ids};
use crate::site::{CollectionId, FieldKind, Fields, LanguageId, Site, Visibility};

ids! {
    /// An entry.
    EntryId
}

/// One entry in all its languages.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its collection.
    pub collection: CollectionId,
    /// The file's name without ending and language.
    pub slug: String,
    /// In the site's main language.
    pub original: Arc<Version>,
    /// In the other languages, by language.
    pub translations: Vec<Option<Translation>>,
    /// Whether and how it is shown.
    pub visibility: Visibility,
    /// The hash that a current translation records.
    pub hash: String,
}

/// An entry in one language. Shared: whoever remembers it sees that nothing has changed by its being the same.
#[derive(Debug, Clone)]
pub struct Version {
    /// Its file.
    pub source: SourceId,
    /// Its values; a translation's are complete, inherited where it says nothing.
    pub values: Values,
    /// The text behind the front matter.
    pub body: Span,
    /// The findings in its file that may stand.
    pub accepted: Vec<Acceptance>,
    /// Sixteen hexadecimal digits that change with anything in its file; line ends do not count.
    pub fingerprint: String,
}

impl Version {
    /// Whether its file states a value itself; others are inherited from the original.
    pub fn states(&self, datum: &Datum) -> bool {
        datum.span.source == self.source
    }
}

/// A version that translates another.
#[derive(Debug, Clone)]
pub struct Translation {
    /// What it says.
    pub version: Arc<Version>,
    /// The hash of the original it was made from.
    pub translated_from: Option<Spanned<String>>,
    /// Whether a person has read it through.
    pub reviewed: bool,
}

/// How a translation stands to its original.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TranslationState {
    /// This is the original.
    Original,
    /// There is none; the original is shown instead.
    Missing,
    /// The original has not changed since, and a person has read it through.
    Current,
    /// The original has not changed since, but nobody has read the translation through.
    Machine,
    /// The original has changed since.
    Outdated,
}

impl TranslationState {
    /// The name in views and messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::Missing => "missing",
            Self::Current => "current",
            Self::Machine => "machine",
            Self::Outdated => "outdated",
        }
    }
}

impl Entry {
    /// The translation into a language.
    pub fn translation(&self, language: LanguageId) -> Option<&Translation> {
        self.translations.get(language.index())?.as_ref()
    }

    /// The version that readers of a language get: theirs, or else the original.
    pub fn version(&self, language: LanguageId) -> &Version {
        self.translation(language).map_or(&self.original, |translation| &translation.version)
    }

    /// The original and its translations.
    pub fn versions(&self) -> impl Iterator<Item = &Version> {
        self.shared_versions().map(Arc::as_ref)
    }

    /// The same, for whoever remembers them.
    pub fn shared_versions(&self) -> impl Iterator<Item = &Arc<Version>> + Clone {
        let translations = self.translations.iter().flatten().map(|translation| &translation.version);
        std::iter::once(&self.original).chain(translations)
    }

    /// The language of the version that readers of a language get.
    pub fn language_shown(&self, language: LanguageId, site: &Site) -> LanguageId {
        if self.translation(language).is_some() { language } else { site.languages.main }
    }

    /// How the version of a language stands to the original.
    pub fn state(&self, language: LanguageId, site: &Site) -> TranslationState {
        if language == site.languages.main {
            return TranslationState::Original;
        }
        let Some(translation) = self.translation(language) else { return TranslationState::Missing };
        let current = translation.translated_from.as_ref().is_some_and(|from| from.value == self.hash);
        match (current, translation.reviewed) {
            (false, _) => TranslationState::Outdated,
            (true, false) => TranslationState::Machine,
            (true, true) => TranslationState::Current,
        }
    }
}

/// The strictest visibility of an entry's terms.
pub fn visibility(site: &Site, fields: &Fields, values: &Values) -> Visibility {
    let mut strictest = Visibility::Public;
    for (id, field) in fields.iter() {
        let (FieldKind::Choice(_) | FieldKind::Computed(_), Some(vocabulary)) =
            (&field.kind, field.vocabulary())
        else {
            continue;
        };
        for datum in values.get(id) {
            if let Meaning::Term(term) = datum.meaning {
                strictest = strictest.max(site.vocabularies[vocabulary].terms[term].visibility);
            }
        }
    }
    strictest
}
