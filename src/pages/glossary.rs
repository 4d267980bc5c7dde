//! The glossary: every term that has a definition, in the order of the page's language, letter by letter.

use super::alphabet::Alphabet;
use super::census::{Census, FacetValue};
use super::maker::Maker;
use super::plan::Job;
use super::views::{GlossaryTermView, GlossaryView, LetterView, OriginView};
use crate::content::{EntryId, Library};
use crate::ground::{Code, Diagnostic, Id, Report};
use crate::site::{Defined, Label, Site, TermId, Visibility, VocabularyId};

/// Reports vocabularies and collections that were to define something, and do not.
pub fn report_undefined(site: &Site, library: &Library, census: &Census, report: &mut Report) {
    for named in &site.glossary.vocabularies {
        let vocabulary = &site.vocabularies[named.value];
        if vocabulary.terms.values().all(|term| term.description.is_none()) {
            report.push(
                Diagnostic::new(Code::NothingDefined, named.span).with("name", vocabulary.name.as_str()),
            );
        }
    }
    for Defined { collection, definition, declared } in &site.glossary.collections {
        let defined = |entry: &EntryId| !library.entries[*entry].original.values.get(*definition).is_empty();
        if !census.listed(*collection).iter().any(defined) {
            let name = site.collections[*collection].name.as_str();
            report.push(Diagnostic::new(Code::NothingDefined, *declared).with("name", name));
        }
    }
}

impl Maker<'_> {
    pub(super) fn glossary(&self) -> GlossaryView {
        let glossary = &self.site().glossary;
        let mut terms = Vec::new();
        let mut origins = Vec::new();
        for vocabulary in glossary.vocabularies.iter().map(|named| named.value) {
            let origin = self.vocabulary_origin(vocabulary);
            let ids = self.site().vocabularies[vocabulary].terms.ids();
            terms.extend(ids.filter_map(|term| self.defined_term(vocabulary, term, &origin)));
            origins.push(origin);
        }
        for defined in &glossary.collections {
            let view = self.collection_view(defined.collection);
            let origin = OriginView { label: view.label, href: view.href, note: String::new() };
            let entries = self.pages.census.listed(defined.collection);
            terms.extend(entries.iter().filter_map(|entry| self.defined_entry(defined, *entry, &origin)));
            origins.push(origin);
        }
        GlossaryView { total: terms.len(), letters: self.by_letter(terms), origins }
    }

    fn by_letter(&self, mut terms: Vec<GlossaryTermView>) -> Vec<LetterView> {
        let Some(alphabet) = Alphabet::of(&self.own_language().tag) else { return Vec::new() };
        terms.sort_by(|a, b| alphabet.compare(&a.term, &b.term));
        let mut letters: Vec<LetterView> = Vec::new();
        for term in terms {
            let letter = alphabet.letter(&term.term);
            if let Some(known) = letters.iter_mut().find(|known| known.letter == letter) {
                known.terms.push(term);
            } else {
                let anchor = format!("letter-{}", letters.len() + 1);
                letters.push(LetterView { letter, anchor, terms: vec![term] });
            }
        }
        letters
    }

    fn vocabulary_origin(&self, id: VocabularyId) -> OriginView {
        let (label, href) = (self.name(Job::Vocabulary(id)), self.href(Job::Vocabulary(id)));
        OriginView { label, href, note: self.vocabulary_note(id) }
    }

    /// A term with its description; none where it has none, or where readers are not to see it.
    fn defined_term(&self, id: VocabularyId, term: TermId, origin: &OriginView) -> Option<GlossaryTermView> {
        let vocabulary = &self.site().vocabularies[id];
        let declared = &vocabulary.terms[term];
        let description =
            declared.description.as_ref().filter(|_| declared.visibility < Visibility::Hidden)?;
        let language = |label: &Label| {
            let own = label.is_own(self.language);
            self.language_view(if own { self.language } else { self.site().languages.main })
        };
        Some(GlossaryTermView {
            term: declared.label.text(self.language).to_owned(),
            anchor: format!("term-{}-{}", vocabulary.name, declared.id.to_ascii_lowercase()),
            language: language(&declared.label),
            definition: description.text(self.language).to_owned(),
            definition_language: language(description),
            href: self.value_page(FacetValue::Term(id, term)),
            count: self.pages.census.with_term(id, term).len(),
            origin: origin.clone(),
        })
    }

    fn defined_entry(&self, defined: &Defined, id: EntryId, origin: &OriginView) -> Option<GlossaryTermView> {
        let entry = &self.pages.library.entries[id];
        let datum = entry.version(self.language).values.get(defined.definition).first()?;
        Some(GlossaryTermView {
            term: self.name(Job::Entry(id)),
            anchor: format!("term-{}-{}", self.site().collections[entry.collection].name, entry.slug),
            language: self.language_of_entry(entry),
            definition: self.text_of(datum),
            definition_language: self.language_view(self.language_of(datum.span)),
            href: self.href(Job::Entry(id)),
            count: self.referring(id),
            origin: origin.clone(),
        })
    }

    /// How many listed entries refer to one.
    fn referring(&self, id: EntryId) -> usize {
        let listed = |entry: &EntryId| self.pages.library.entries[*entry].visibility < Visibility::Unlisted;
        let mut from: Vec<EntryId> = self.pages.graph.to(id).map(|edge| edge.from).filter(listed).collect();
        from.sort_unstable_by_key(|entry| entry.index());
        from.dedup();
        from.len()
    }
}
