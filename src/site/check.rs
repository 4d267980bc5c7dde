//! What a collection asks of its entries beyond their fields: declared checks, reviews, and being referred to.
//!
//! ```toml
//! referred-by = ["cases.shows"]                      # by at least one of these
//! review = { field = "reviewed", months = 24 }
//!
//! [[check]]
//! id = "figure-with-unit"
//! each = "results"                                   # for each item of a group; without it for the entry
//! when = [{ field = "results.figure" }]              # conditions as in computed fields; without them always
//! need = ["results.unit", "results.year"]            # then these are stated; without them it is a finding at once
//! message = { en = "A figure needs its unit and year" }
//! level = "warning"
//! ```
//!
//! Whether entries do what is asked is not known here.

use super::field::{FieldId, FieldKind, FieldPath, Fields};
use super::label::Label;
use super::level::severity;
use super::lookup::{fitting_field, misplaced};
use super::names::check_name;
use super::rule::{Condition, RuleReader};
use super::{CollectionId, Languages};
use crate::ground::{Report, Severity, Span, Spanned};
use crate::notation::{Members, Node, text_of};

/// Something that a collection asks of its entries.
#[derive(Debug, Clone)]
pub struct Check {
    /// Its name.
    pub id: String,
    /// The group whose items are looked at one by one.
    pub each: Option<FieldPath>,
    /// When it applies: all must hold.
    pub when: Vec<Condition>,
    /// The fields that must then be stated, as paths from the collection.
    pub need: Vec<FieldPath>,
    /// The same fields as the declaration names them.
    pub need_names: Vec<String>,
    /// What people are told.
    pub message: Label,
    /// How bad it is.
    pub level: Severity,
    /// Where it is declared.
    pub declared: Span,
}

/// How often the entries of a collection are reviewed.
#[derive(Debug, Clone, Copy)]
pub struct Review {
    /// The date of the last review.
    pub field: FieldId,
    /// After how many months the next one is due.
    pub months: usize,
    /// Where it is declared.
    pub declared: Span,
}

/// The fields by one of which every entry of a collection is referred to.
#[derive(Debug, Clone, Default)]
pub struct ReferredBy {
    /// As written, `collection.field`.
    pub names: Vec<Spanned<String>>,
    /// What the names stand for.
    pub fields: Vec<(CollectionId, FieldPath)>,
}

/// Reads every `[[check]]` of a collection.
pub(super) fn read_checks(
    nodes: &[Node],
    fields: &Fields,
    reader: &RuleReader<'_>,
    languages: &Languages,
    report: &mut Report,
) -> Vec<Check> {
    nodes.iter().filter_map(|node| read_check(node, fields, reader, languages, report)).collect()
}

fn read_check(
    node: &Node,
    fields: &Fields,
    reader: &RuleReader<'_>,
    languages: &Languages,
    report: &mut Report,
) -> Option<Check> {
    let mut members = Members::of(node, report)?;
    let id = members.require("id", report).and_then(|node| text_of(node, report));
    let each = members.text("each", report);
    let when = members.list("when", report);
    let need = members.texts("need", report);
    let message = members.require("message", report).map(|node| Label::read(node, languages, report));
    let level = severity(members.text("level", report), report);
    members.finish(report);
    let id = id?;
    check_name(id, report);
    let each = match each {
        None => None,
        Some(name) => {
            let path = reader.path(name, report)?;
            let is_group = fields.at(&path).is_some_and(|field| field.nested().is_some());
            if !is_group {
                report.push(misplaced("check", name));
                return None;
            }
            Some(path)
        }
    };
    let when: Option<Vec<Condition>> = when.iter().map(|node| reader.condition(node, report)).collect();
    let need_names = need.iter().map(|name| name.value.to_owned()).collect();
    let need: Option<Vec<FieldPath>> = need.into_iter().map(|name| reader.path(name, report)).collect();
    Some(Check {
        id: id.value.to_owned(),
        each,
        when: when?,
        need: need?,
        need_names,
        message: message?,
        level,
        declared: id.span,
    })
}

/// Reads how often entries are reviewed.
pub(super) fn read_review(node: &Node, fields: &Fields, report: &mut Report) -> Option<Review> {
    let mut members = Members::of(node, report)?;
    let name = members.require("field", report).and_then(|node| text_of(node, report));
    let months = members.require("months", report).and(members.count("months", report));
    members.finish(report);
    let is_date = |kind: &FieldKind| matches!(kind, FieldKind::Date);
    let field = fitting_field(fields, "review", name?, is_date, report)?;
    Some(Review { field, months: months?, declared: node.span })
}
