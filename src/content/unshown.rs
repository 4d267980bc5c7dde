//! Entries that are not shown, and the terms that hide them.

use std::collections::BTreeMap;

use super::entry::EntryId;
use super::library::Library;
use super::value::Meaning;
use crate::site::{Site, TermId, Visibility, VocabularyId};

/// The entries that are not shown, by the first term of theirs that hides them, in the order of the vocabularies.
pub fn unshown(site: &Site, library: &Library) -> BTreeMap<(VocabularyId, TermId), Vec<EntryId>> {
    let mut unshown: BTreeMap<_, Vec<EntryId>> = BTreeMap::new();
    for (id, entry) in library.entries.iter().filter(|(_, entry)| entry.visibility == Visibility::Hidden) {
        let fields = &site.collections[entry.collection].fields;
        let terms = fields.iter().filter_map(|(field, declared)| Some((field, declared.vocabulary()?)));
        let hides = |meaning: &Meaning, vocabulary: VocabularyId| match meaning {
            Meaning::Term(term) => Some(*term)
                .filter(|term| site.vocabularies[vocabulary].terms[*term].visibility == Visibility::Hidden),
            _ => None,
        };
        let hiding = terms.filter_map(|(field, vocabulary)| {
            let values = entry.original.values.get(field);
            let term = values.iter().find_map(|datum| hides(&datum.meaning, vocabulary))?;
            Some((vocabulary, term))
        });
        for term in hiding.take(1) {
            unshown.entry(term).or_default().push(id);
        }
    }
    unshown
}
