//! Labels: short texts that a declaration gives in every language of the site.
//!
//! Written as one text, which is then the main language's, or as a table from language tag to text. A
//! language without a text of its own borrows the main language's; [`Label::is_own`] tells which.

use super::{LanguageId, Languages};
use crate::ground::{Code, Diagnostic, Id, Report, Spanned};
use crate::notation::{Node, Value, text_of};

/// A text in every language of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    texts: Vec<Option<String>>,
    main: usize,
}

impl Label {
    /// A label that is the same in every language.
    pub fn same(text: &str, languages: &Languages) -> Self {
        let mut texts = vec![None; languages.all.len()];
        texts[languages.main.index()] = Some(text.to_owned());
        Self { texts, main: languages.main.index() }
    }

    /// The text in a language, or else in the main language.
    pub fn text(&self, language: LanguageId) -> &str {
        let main = || self.texts.get(self.main).and_then(Option::as_deref);
        self.texts.get(language.index()).and_then(Option::as_deref).or_else(main).unwrap_or("")
    }

    /// The texts of all languages that have one.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().filter_map(Option::as_deref)
    }

    /// Whether the language has a text of its own.
    pub fn is_own(&self, language: LanguageId) -> bool {
        self.texts.get(language.index()).is_some_and(Option::is_some)
    }

    /// Takes over the texts that `other` has.
    pub fn overlay(&mut self, other: &Self) {
        for (mine, theirs) in self.texts.iter_mut().zip(&other.texts) {
            if theirs.is_some() {
                mine.clone_from(theirs);
            }
        }
    }

    /// Sets the text of one language.
    pub(super) fn set(&mut self, language: LanguageId, text: &str) {
        self.texts[language.index()] = Some(text.to_owned());
    }

    /// Reads a label; a missing text in the main language is a fault.
    pub(super) fn read(node: &Node, languages: &Languages, report: &mut Report) -> Self {
        let label = Self::read_partial(node, languages, report);
        if !label.is_own(languages.main) {
            let main = &languages.all[languages.main].tag;
            report.push(Diagnostic::new(Code::LabelMissing, node.span).with("language", main.as_str()));
        }
        label
    }

    /// Reads a label that may lack the main language, as one that overlays another does.
    pub(super) fn read_partial(node: &Node, languages: &Languages, report: &mut Report) -> Self {
        let mut label = Self { texts: vec![None; languages.all.len()], main: languages.main.index() };
        let Value::Table(members) = &node.value else {
            if let Some(text) = text_of(node, report) {
                label.set(languages.main, text.value);
            }
            return label;
        };
        for member in members {
            let Some(text) = text_of(&member.node, report) else { continue };
            let tag = member.key.text.as_str();
            match languages.find(tag) {
                Some(language) => label.set(language, text.value),
                // A declaration may know more languages than the site publishes, but not misspell one.
                None if super::language::well_formed(tag).is_some_and(|tag| tag.len() <= 3) => {}
                None => report.push(languages.unknown(Spanned { value: tag, span: member.key.span })),
            }
        }
        label
    }
}
