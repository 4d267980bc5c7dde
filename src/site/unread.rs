//! Declarations that cannot be read in full, and which faults follow from that alone.
//!
//! A quotation mark that is missing in `_collection.toml` takes fields away, and each entry that uses one would be told that
//! there is no such field. Such faults are not shown until the declaration is mended; whatever is wrong by itself is. Where
//! that cannot be told, nothing is said: the fault shows in the next run.

use std::collections::BTreeSet;

use crate::ground::{Code, Diagnostic, Report, SitePath, Source, SourceId, Sources};

use super::{COLLECTION_FILE, SITE_FILE};

/// The declarations with faults of notation, and those that were refused.
#[derive(Debug, Clone, Default)]
pub struct Unread {
    files: Vec<SourceId>,
    site: bool,
    /// Names of collections.
    collections: Vec<String>,
    /// Names of vocabularies.
    vocabularies: Vec<String>,
    /// Whether a whole collection is not known, because its declaration was refused.
    lacks_entries: bool,
}

impl Unread {
    /// The files that some faults of declarations are in, and those that were refused.
    pub(super) fn of(faults: &Report, sources: &Sources) -> Self {
        let mut unread = Self::default();
        let stops_reading =
            |fault: &&Diagnostic| matches!(fault.code, Code::TomlSyntax | Code::SiteFileMissing);
        let stopped: BTreeSet<SourceId> =
            faults.iter().filter(stops_reading).map(|fault| fault.span.source).collect();
        let is_declaration = |path: &SitePath| {
            path.as_str() == SITE_FILE || path.as_str().starts_with("content/") && path.has_ending("toml")
        };
        for (id, source) in sources.iter() {
            if stopped.contains(&id) || source.refused && is_declaration(&source.path) {
                unread.add(id, source);
            }
        }
        unread
    }

    fn add(&mut self, file: SourceId, source: &Source) {
        let folder = source.path.folder().rsplit('/').next().unwrap_or_default();
        let name = source.path.name();
        match name {
            SITE_FILE if folder.is_empty() => self.site = true,
            COLLECTION_FILE => {
                self.lacks_entries |= source.refused;
                self.collections.push(folder.to_owned());
            }
            _ => self.vocabularies.push(name.trim_end_matches(".toml").to_owned()),
        }
        self.files.push(file);
    }

    /// Whether a fault may follow from what could not be read.
    pub fn explains(&self, fault: &Diagnostic, sources: &Sources) -> bool {
        if self.files.is_empty() {
            return false;
        }
        match fault.code.number().as_bytes().get(1) {
            Some(b'2') => self.explains_setting(fault),
            Some(b'3') => self.explains_field(fault, sources),
            Some(b'5') => self.explains_link(fault, sources),
            // Pages and demands are declared, and are about all entries at once.
            Some(b'6') => true,
            Some(b'7') => self.site,
            Some(b'8') => fault.code != Code::SensitiveWording,
            Some(b'9') => self.is_of_collection(fault, sources),
            _ => false,
        }
    }

    fn explains_setting(&self, fault: &Diagnostic) -> bool {
        match fault.code {
            Code::SiteFileMissing => false,
            Code::UnknownFieldName | Code::SettingMisplaced | Code::UnknownAxisValue => true,
            Code::UnknownCollection if is_named(fault.word("collection"), &self.collections) => true,
            Code::UnknownVocabulary if is_named(fault.word("vocabulary"), &self.vocabularies) => true,
            Code::UnknownLanguage | Code::LabelMissing => {
                self.site || self.files.contains(&fault.span.source)
            }
            _ => self.files.contains(&fault.span.source),
        }
    }

    fn explains_field(&self, fault: &Diagnostic, sources: &Sources) -> bool {
        match fault.code {
            Code::AcceptanceUnused => true,
            Code::FileLanguage
            | Code::NotTranslatable
            | Code::TranslationWithoutOriginal
            | Code::TranslationItem => self.site || self.is_of_collection(fault, sources),
            Code::UnknownTerm if is_named(fault.word("vocabulary"), &self.vocabularies) => true,
            Code::InvalidSlug => false,
            _ => self.is_of_collection(fault, sources),
        }
    }

    fn explains_link(&self, fault: &Diagnostic, sources: &Sources) -> bool {
        match fault.code {
            Code::UnknownSubTarget => !self.collections.is_empty(),
            Code::LinkLanguage => self.site,
            Code::DanglingReference | Code::BrokenLink | Code::BrokenAnchor => self.lacks_entries,
            Code::TranslationOutdated | Code::TranslationUndated => {
                self.site || self.is_of_collection(fault, sources)
            }
            _ => false,
        }
    }

    /// Whether a fault is in the folder of a collection whose declaration could not be read.
    fn is_of_collection(&self, fault: &Diagnostic, sources: &Sources) -> bool {
        let folder = sources[fault.span.source].path.folder();
        is_named(folder.strip_prefix("content/"), &self.collections)
    }
}

fn is_named(name: Option<&str>, names: &[String]) -> bool {
    name.is_some_and(|name| names.iter().any(|known| known == name))
}
