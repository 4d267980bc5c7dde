//! Rules of computed fields: a small language of conditions, declared beside the fields.
//!
//! ```toml
//! [[computed.level.rules]]
//! when = [{ items = "evidence", where = { design = ["comparative"] }, at-least = 1 }]
//! then = "compared"
//! ```
//!
//! A rule holds when all its conditions hold; the first rule that holds gives the term; a rule without
//! conditions always holds. Evaluating them belongs to the content floor.

use super::field::{FieldKind, FieldPath, Fields};
use super::lookup::path_named;
use super::vocabulary::{TermId, Vocabulary, VocabularyId};
use crate::ground::{Arena, Code, Diagnostic, Report, Span, Spanned};
use crate::notation::{Members, Node, Value, text_of};

/// Conditions and the term they lead to.
#[derive(Debug, Clone)]
pub struct Rule {
    /// All must hold.
    pub when: Vec<Condition>,
    /// The computed term.
    pub then: TermId,
}

/// Something that must be so.
#[derive(Debug, Clone)]
pub enum Condition {
    /// At least `least` values of a field pass a test.
    Values {
        /// The field, possibly inside a group.
        field: FieldPath,
        /// What a value must be.
        test: Test,
        /// How many must pass.
        least: usize,
    },
    /// At least `least` items of a group pass all tests at once.
    Items {
        /// The group.
        group: FieldPath,
        /// Fields of the group (paths from the collection) and their tests.
        tests: Vec<(FieldPath, Test)>,
        /// How many items must pass.
        least: usize,
    },
}

/// What one value must be.
#[derive(Debug, Clone)]
pub enum Test {
    /// One of these terms.
    Terms(Vec<TermId>),
    /// A number within bounds.
    Range {
        /// Not below this.
        minimum: Option<f64>,
        /// Not above this.
        maximum: Option<f64>,
    },
    /// A date so many months before the edition's date.
    OlderThanMonths(usize),
    /// Anything at all.
    Present,
}

/// Reads the rules and conditions of one collection.
pub(super) struct RuleReader<'a> {
    pub fields: &'a Fields,
    pub vocabularies: &'a Arena<VocabularyId, Vocabulary>,
}

impl RuleReader<'_> {
    /// The rules of a computed field whose terms are of a vocabulary.
    pub(super) fn read(&self, vocabulary: VocabularyId, nodes: &[Node], report: &mut Report) -> Vec<Rule> {
        nodes.iter().filter_map(|node| self.rule(vocabulary, node, report)).collect()
    }

    fn rule(&self, vocabulary: VocabularyId, node: &Node, report: &mut Report) -> Option<Rule> {
        let mut members = Members::of(node, report)?;
        let conditions = members.list("when", report);
        let then = members.require("then", report).and_then(|node| text_of(node, report));
        members.finish(report);
        let when: Option<Vec<Condition>> =
            conditions.iter().map(|condition| self.condition(condition, report)).collect();
        let then = self.term(vocabulary, then?, report)?;
        Some(Rule { when: when?, then })
    }

    pub(super) fn condition(&self, node: &Node, report: &mut Report) -> Option<Condition> {
        let mut members = Members::of(node, report)?;
        let group = members.text("items", report);
        let field = members.text("field", report);
        let least = members.count("at-least", report).unwrap_or(1);
        if let Some(group) = group {
            let tests = members.named("where", report);
            members.finish(report);
            let path = self.path(group, report)?;
            let tests: Option<Vec<(FieldPath, Test)>> = tests
                .iter()
                .map(|member| {
                    let name = format!("{}.{}", group.value, member.key.text);
                    let inner = self.path(Spanned { value: &name, span: member.key.span }, report)?;
                    let test = self.inner_test(&inner, &member.node, report)?;
                    Some((inner, test))
                })
                .collect();
            return Some(Condition::Items { group: path, tests: tests?, least });
        }
        let Some(field) = field else {
            members.require("field", report);
            return None;
        };
        let path = self.path(field, report)?;
        let test = self.test(&path, &mut members, report);
        members.finish(report);
        Some(Condition::Values { field: path, test: test?, least })
    }

    /// The test of a field inside a group: a list of terms, or a table of bounds.
    fn inner_test(&self, path: &FieldPath, node: &Node, report: &mut Report) -> Option<Test> {
        match &node.value {
            Value::Table(_) => {
                let mut members = Members::of(node, report)?;
                let test = self.test(path, &mut members, report);
                members.finish(report);
                test
            }
            Value::List(items) => self.terms(path, items, report),
            Value::Scalar(_) => self.terms(path, std::slice::from_ref(node), report),
        }
    }

    fn test(&self, path: &FieldPath, members: &mut Members<'_>, report: &mut Report) -> Option<Test> {
        let terms = members.get("is");
        let minimum = members.number("minimum", "number", report);
        let maximum = members.number("maximum", "number", report);
        let months = members.count("older-than-months", report);
        if let Some(months) = months {
            return self
                .expect_kind(path, members.span(), report, |kind| matches!(kind, FieldKind::Date))
                .then_some(Test::OlderThanMonths(months));
        }
        if minimum.is_some() || maximum.is_some() {
            let number = |kind: &FieldKind| matches!(kind, FieldKind::Integer(_) | FieldKind::Number(_));
            return self
                .expect_kind(path, members.span(), report, number)
                .then_some(Test::Range { minimum, maximum });
        }
        match terms {
            None => Some(Test::Present),
            Some(Node { value: Value::List(items), .. }) => self.terms(path, items, report),
            Some(node) => self.terms(path, std::slice::from_ref(node), report),
        }
    }

    fn expect_kind(
        &self,
        path: &FieldPath,
        span: Span,
        report: &mut Report,
        fits: impl Fn(&FieldKind) -> bool,
    ) -> bool {
        let Some(field) = self.fields.at(path) else { return false };
        if !fits(&field.kind) {
            report.push(
                Diagnostic::new(Code::SettingMisplaced, span)
                    .with("setting", "rules")
                    .with("field", field.name.as_str()),
            );
            return false;
        }
        true
    }

    fn terms(&self, path: &FieldPath, items: &[Node], report: &mut Report) -> Option<Test> {
        let field = self.fields.at(path)?;
        let Some(vocabulary) = field.vocabulary() else {
            let span = items.first().map_or(field.declared, |item| item.span);
            report.push(
                Diagnostic::new(Code::SettingMisplaced, span)
                    .with("setting", "is")
                    .with("field", field.name.as_str()),
            );
            return None;
        };
        let terms: Option<Vec<TermId>> = items
            .iter()
            .map(|item| text_of(item, report).and_then(|text| self.term(vocabulary, text, report)))
            .collect();
        terms.map(Test::Terms)
    }

    fn term(&self, vocabulary: VocabularyId, written: Spanned<&str>, report: &mut Report) -> Option<TermId> {
        let vocabulary = &self.vocabularies[vocabulary];
        let found = vocabulary.find(written.value);
        if found.is_none() {
            report.push(vocabulary.unknown(written));
        }
        found
    }

    pub(super) fn path(&self, written: Spanned<&str>, report: &mut Report) -> Option<FieldPath> {
        path_named(self.fields, written, report)
    }
}
