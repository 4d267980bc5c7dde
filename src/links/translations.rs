//! What is said about translations that do not match their original any more.

use crate::content::{Entry, Library, TranslationState, opening_fence};
use crate::ground::{Code, Diagnostic, Report, Sources};
use crate::site::Site;

/// Reports translations that are outdated, or do not say what they were made from.
pub fn check(site: &Site, sources: &Sources, library: &Library, report: &mut Report) {
    for entry in library.entries.values() {
        check_entry(site, sources, entry, report);
    }
}

/// The same for the translations of one entry.
pub fn check_entry(site: &Site, sources: &Sources, entry: &Entry, report: &mut Report) {
    for language in site.languages.all.ids() {
        let Some(translation) = entry.translation(language) else { continue };
        let diagnostic = match &translation.translated_from {
            None => Diagnostic::new(Code::TranslationUndated, opening_fence(translation.version.source)),
            Some(from) if entry.state(language, site) == TranslationState::Outdated => {
                Diagnostic::new(Code::TranslationOutdated, from.span).with("from", from.value.as_str())
            }
            Some(_) => continue,
        };
        let original = &sources[entry.original.source].path;
        report.push(diagnostic.with("hash", entry.hash.as_str()).touching(original.clone()));
    }
}
