//! Vocabularies: closed lists of terms with labels in every language.
//!
//! A vocabulary is a file `content/vocabularies/<name>.toml`. Terms may have a parent, in the same
//! vocabulary or in another one (a country's region), and a visibility that an entry takes over.
//! `countries` (ISO 3166-1) and `regions` (UN M49) are built in; a file of that name renames their terms.

use std::collections::BTreeMap;

use super::label::Label;
use super::names::{is_term_id, kebab};
use super::{Languages, standards};
use crate::ground::{
    Arena, Argument, Code, Diagnostic, Report, Source, SourceId, Span, Spanned, ids, near_miss,
    only_near_miss,
};
use crate::notation::{Members, Node, parse_toml};

/// A message lists the terms of a vocabulary that has at most so many.
const LISTED: usize = 12;

ids! {
    /// A vocabulary.
    VocabularyId,
    /// A term of one vocabulary.
    TermId
}

/// Whether and how an entry is shown. The strictest of its terms decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Visibility {
    /// Shown everywhere.
    #[default]
    Public,
    /// Shown everywhere, with a notice on its page.
    Notice,
    /// Its page stays, with a notice; lists and search leave it out.
    Unlisted,
    /// It gets no page at all.
    Hidden,
}

/// A list of terms.
#[derive(Debug, Clone)]
pub struct Vocabulary {
    /// The file's name without its ending.
    pub name: String,
    /// What readers call it.
    pub label: Label,
    /// The terms, in order.
    pub terms: Arena<TermId, Term>,
    /// What readers must know wherever its terms are shown, such as that a name takes no side.
    pub note: Option<Label>,
    /// Where it is declared; nowhere for a built-in one.
    pub declared: Option<Span>,
    /// Whether it is one of those that readers are led to from every page.
    pub featured: bool,
    /// The vocabulary of the terms' parents, if they have any.
    pub parents: Option<VocabularyId>,
    by_id: BTreeMap<String, TermId>,
}

/// One term.
#[derive(Debug, Clone)]
pub struct Term {
    /// What front matter says.
    pub id: String,
    /// What readers see.
    pub label: Label,
    /// What it means.
    pub description: Option<Label>,
    /// The broader term, in the vocabulary's `parents`.
    pub parent: Option<TermId>,
    /// What it does to entries that carry it.
    pub visibility: Visibility,
}

impl Vocabulary {
    /// The term of an id.
    pub fn find(&self, id: &str) -> Option<TermId> {
        self.by_id.get(id).copied()
    }

    /// The fault of a word that is none of the terms, with the term that may be meant and the list where it is short.
    pub fn unknown(&self, written: Spanned<&str>) -> Diagnostic {
        let code = match self.name.as_str() {
            standards::COUNTRIES => Code::UnknownCountry,
            standards::REGIONS => Code::UnknownRegion,
            _ => Code::UnknownTerm,
        };
        let listed: Argument = self.ids().filter(|_| self.terms.len() <= LISTED).collect();
        Diagnostic::new(code, written.span)
            .with("term", written.value)
            .with("vocabulary", self.name.as_str())
            .with("known", listed)
            .related(self.declared)
            .suggest(self.meant(written.value))
    }

    /// The term someone may have meant who wrote its label, its id in other letters, or a slip of either.
    fn meant(&self, written: &str) -> Option<&str> {
        let lower = written.to_lowercase();
        let is_named = |term: &&Term| {
            term.id.eq_ignore_ascii_case(written)
                || term.label.texts().any(|label| label.to_lowercase() == lower)
        };
        let is_near = |term: &&Term| {
            term.label.texts().any(|label| only_near_miss(written, std::iter::once(label)).is_some())
        };
        if let Some(named) = self.terms.values().find(is_named) {
            return Some(&named.id);
        }
        if let Some(code) = standards::code_named(&self.name, &lower) {
            return Some(code);
        }
        // Among codes of two letters, or of digits, everything is one slip from everything.
        let words = self.ids().filter(|id| id.len() > 2 && id.chars().any(char::is_alphabetic));
        near_miss(written, words).or_else(|| {
            let mut near = self.terms.values().filter(is_near);
            near.next().filter(|_| near.next().is_none()).map(|term| term.id.as_str())
        })
    }

    /// The ids of all terms, for near misses.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.terms.values().map(|term| term.id.as_str())
    }

    pub(super) fn new(name: &str, label: Label, declared: Option<Span>) -> Self {
        let (terms, by_id) = (Arena::new(), BTreeMap::new());
        let (note, featured, parents) = (None, false, None);
        Self { name: name.to_owned(), label, terms, note, declared, featured, parents, by_id }
    }

    pub(super) fn add(&mut self, term: Term) -> TermId {
        let id = term.id.clone();
        let added = self.terms.push(term);
        self.by_id.insert(id, added);
        added
    }
}

/// A parent as written, to be looked up when all vocabularies are known.
struct WrittenParent<'a> {
    vocabulary: VocabularyId,
    child: TermId,
    id: &'a str,
    span: Span,
}

/// The vocabulary of a name; an unknown one is reported.
pub(super) fn vocabulary_named(
    vocabularies: &Arena<VocabularyId, Vocabulary>,
    name: Spanned<&str>,
    report: &mut Report,
) -> Option<VocabularyId> {
    let found = vocabularies.position(|vocabulary| vocabulary.name == name.value);
    if found.is_none() {
        let names = vocabularies.values().map(|vocabulary| vocabulary.name.as_str());
        report.push(
            Diagnostic::new(Code::UnknownVocabulary, name.span)
                .with("vocabulary", name.value)
                .suggest(near_miss(name.value, names)),
        );
    }
    found
}

/// Reads the built-in vocabularies and the site's own.
pub(super) fn read_vocabularies(
    files: &[(SourceId, &Source)],
    languages: &Languages,
    report: &mut Report,
) -> Arena<VocabularyId, Vocabulary> {
    let mut vocabularies = standards::vocabularies(languages);
    let mut parents = Vec::new();
    let trees: Vec<(&Source, Node)> = files
        .iter()
        .map(|(id, source)| (*source, parse_toml(&source.text, Span::new(*id, 0..source.text.len()), report)))
        .collect();
    for (source, tree) in &trees {
        read_file(source, tree, &mut vocabularies, &mut parents, languages, report);
    }
    connect_parents(&mut vocabularies, parents, report);
    vocabularies
}

fn read_file<'a>(
    source: &Source,
    tree: &'a Node,
    vocabularies: &mut Arena<VocabularyId, Vocabulary>,
    parents: &mut Vec<(WrittenParent<'a>, Option<&'a str>)>,
    languages: &Languages,
    report: &mut Report,
) {
    let name = source.path.name().trim_end_matches(".toml");
    let Some(mut members) = Members::of(tree, report) else { return };
    let known = vocabularies.position(|vocabulary| vocabulary.name == name);
    let label = match (members.get("label"), known) {
        (Some(node), None) => Label::read(node, languages, report),
        (Some(node), Some(_)) => Label::read_partial(node, languages, report),
        (None, _) => Label::same(name, languages),
    };
    let id = known.unwrap_or_else(|| {
        vocabularies.push(Vocabulary::new(name, label.clone(), Some(Span::start_of(tree.span.source))))
    });
    vocabularies[id].label.overlay(&label);
    vocabularies[id].note = members.get("note").map(|node| Label::read(node, languages, report));
    vocabularies[id].featured = members.flag("featured", report);
    let parent_vocabulary = members.text("parents", report).map(|text| text.value);
    for node in members.list("term", report) {
        if let Some((child, parent)) = read_term(node, &mut vocabularies[id], languages, report)
            && let Some((parent, span)) = parent
        {
            parents.push((WrittenParent { vocabulary: id, child, id: parent, span }, parent_vocabulary));
        }
    }
    members.finish(report);
}

type TermWithParent<'a> = (TermId, Option<(&'a str, Span)>);

fn read_term<'a>(
    node: &'a Node,
    vocabulary: &mut Vocabulary,
    languages: &Languages,
    report: &mut Report,
) -> Option<TermWithParent<'a>> {
    let mut members = Members::of(node, report)?;
    let id = members.require("id", report).and_then(|node| crate::notation::text_of(node, report))?;
    let label_node = members.require("label", report);
    let description = members.get("description").map(|node| Label::read(node, languages, report));
    let visibility = read_visibility(&mut members, report);
    let parent = members.text("parent", report).map(|text| (text.value, text.span));
    members.finish(report);
    if !is_term_id(id.value) {
        let suggestion = kebab(id.value);
        report.push(
            Diagnostic::new(Code::InvalidName, id.span).with("name", id.value).suggest(Some(&suggestion)),
        );
        return None;
    }
    let label = label_node?;
    if let Some(known) = vocabulary.find(id.value) {
        // A site may rename the terms of a built-in vocabulary, but not say one of its own terms twice.
        if vocabulary.declared.is_some() {
            report.push(Diagnostic::new(Code::DuplicateName, id.span).with("name", id.value));
            return None;
        }
        let label = Label::read_partial(label, languages, report);
        let term = &mut vocabulary.terms[known];
        term.label.overlay(&label);
        term.description = description.or(term.description.take());
        term.visibility = visibility;
        return Some((known, parent));
    }
    let label = Label::read(label, languages, report);
    let term = Term { id: id.value.to_owned(), label, description, parent: None, visibility };
    Some((vocabulary.add(term), parent))
}

fn read_visibility(members: &mut Members<'_>, report: &mut Report) -> Visibility {
    const NAMES: [(&str, Visibility); 4] = [
        ("public", Visibility::Public),
        ("notice", Visibility::Notice),
        ("unlisted", Visibility::Unlisted),
        ("hidden", Visibility::Hidden),
    ];
    let Some(written) = members.text("visibility", report) else { return Visibility::Public };
    super::names::one_of(written, &NAMES, report).unwrap_or_default()
}

fn connect_parents(
    vocabularies: &mut Arena<VocabularyId, Vocabulary>,
    parents: Vec<(WrittenParent<'_>, Option<&str>)>,
    report: &mut Report,
) {
    for (written, vocabulary_name) in parents {
        let home = vocabulary_name.map_or(Some(written.vocabulary), |name| {
            vocabularies.position(|vocabulary| vocabulary.name == name)
        });
        let found = home.and_then(|home| Some((home, vocabularies[home].find(written.id)?)));
        if let Some((home, parent)) = found {
            vocabularies[written.vocabulary].parents = Some(home);
            vocabularies[written.vocabulary].terms[written.child].parent = Some(parent);
        } else {
            let term = Spanned { value: written.id, span: written.span };
            let name = vocabulary_name.unwrap_or_default();
            report.push(home.map_or_else(
                || Diagnostic::new(Code::UnknownVocabulary, written.span).with("vocabulary", name),
                |home| vocabularies[home].unknown(term),
            ));
        }
    }
}
