//! The glossary as `site.toml` declares it: where its terms come from.
//!
//! Each `[[glossary]]` adds terms, and all of them make one page. What has no definition is left out there.

use super::collection::CollectionId;
use super::declared::Declared;
use super::field::{FieldId, FieldKind};
use super::lookup::fitting_field;
use super::vocabulary::{VocabularyId, vocabulary_named};
use crate::ground::{Code, Diagnostic, Report, Span, Spanned};
use crate::notation::{Members, Node, text_of};

/// Where the terms of the glossary come from.
#[derive(Debug, Clone, Default)]
pub struct Glossary {
    /// Vocabularies, whose terms are defined by their descriptions.
    pub vocabularies: Vec<Spanned<VocabularyId>>,
    /// Collections, whose entries are terms.
    pub collections: Vec<Defined>,
}

/// A collection whose entries are terms.
#[derive(Debug, Clone, Copy)]
pub struct Defined {
    /// The collection.
    pub collection: CollectionId,
    /// The field with the definition.
    pub definition: FieldId,
    /// Where it is declared.
    pub declared: Span,
}

impl Glossary {
    /// Whether the site has none.
    pub fn is_empty(&self) -> bool {
        self.vocabularies.is_empty() && self.collections.is_empty()
    }
}

impl Declared<'_> {
    /// Reads every `[[glossary]]`.
    pub(super) fn glossary(&self, nodes: &[Node], report: &mut Report) -> Glossary {
        let mut glossary = Glossary::default();
        for node in nodes {
            self.add_to_glossary(node, &mut glossary, report);
        }
        glossary
    }

    fn add_to_glossary(&self, node: &Node, glossary: &mut Glossary, report: &mut Report) {
        let Some(mut members) = Members::of(node, report) else { return };
        let definition = if members.get("collections").is_some() {
            // Terms have descriptions; of an entry nobody knows which field says what it means.
            members.require("definition", report).and_then(|node| text_of(node, report))
        } else {
            members.require("vocabularies", report);
            None
        };
        let vocabularies = members.texts("vocabularies", report);
        let collections = members.texts("collections", report);
        members.finish(report);
        for name in vocabularies {
            let Some(vocabulary) = vocabulary_named(self.vocabularies, name, report) else { continue };
            if glossary.vocabularies.iter().any(|known| known.value == vocabulary) {
                report.push(Diagnostic::new(Code::DuplicateName, name.span).with("name", name.value));
            } else {
                glossary.vocabularies.push(Spanned { value: vocabulary, span: name.span });
            }
        }
        for name in collections {
            let Some(collection) = self.collection(name, report) else { continue };
            let fields = &self.collections[collection].fields;
            let field = definition
                .and_then(|field| fitting_field(fields, "definition", field, FieldKind::is_words, report));
            if glossary.collections.iter().any(|known| known.collection == collection) {
                report.push(Diagnostic::new(Code::DuplicateName, name.span).with("name", name.value));
            } else if let Some(definition) = field {
                glossary.collections.push(Defined { collection, definition, declared: name.span });
            }
        }
    }
}
