//! Entries that are not shown, and the terms that hide them.

use std::collections::BTreeMap;

use super::entry::EntryId;
use super::library::Library;
use super::value::Meaning;
use crate::site::{Site, TermId, Visibility, VocabularyId};

/// The entries that are not shown, by the first term of theirs that hides them, in the order of the vocabularies.
pub fn unshown(site: &Site, library: &Library) -> BTreeMap<(VocabularyId, TermId), Vec<EntryId>> {
    let mut unshown: BTreeMap<_, Vec<EntryId>> = BTreeMap::new();
    let hides = |meaning: &Meaning, vocabulary: VocabularyId| match meaning {
        Meaning::Term(term) => Some(*term)
            .filter(|term| site.vocabularies[vocabulary].terms[*term].visibility == Visibility::Hidden),
        _ => None,
    };
    for (id, entry) in library.entries.iter().filter(|(_, entry)| entry.visibility == Visibility::Hidden) {
        let fields = &site.collections[entry.collection].fields;
        let hiding = fields.iter().find_map(|(field, declared)| {
            let vocabulary = declared.vocabulary()?;
            let values = entry.original.values.get(field);
            let term = values.iter().find_map(|datum| hides(&datum.meaning, vocabulary))?;
            Some((vocabulary, term))
        });
        if let Some(term) = hiding {
            unshown.entry(term).or_default().push(id);
        }
    }
    unshown
}
