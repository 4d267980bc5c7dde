//! What collections ask of their entries: declared checks, and reviews in time.

use crate::content::{Datum, Entry, Library, Meaning, Values, holds, holds_in, is_months_old, opening_fence};
use crate::ground::{Code, Diagnostic, Report, Span};
use crate::site::{Check, FieldPath, Review, Site, Visibility};

/// Reports entries that do not do what their collection asks.
pub fn check(site: &Site, library: &Library, report: &mut Report) {
    for entry in library.entries.values().filter(|entry| entry.visibility != Visibility::Hidden) {
        let collection = &site.collections[entry.collection];
        for check in &collection.checks {
            declared(site, check, entry, report);
        }
        if let Some(review) = &collection.review {
            reviewed(site, *review, entry, report);
        }
    }
}

fn declared(site: &Site, check: &Check, entry: &Entry, report: &mut Report) {
    let values = &entry.original.values;
    let Some(group) = &check.each else {
        if check.when.iter().all(|condition| holds(condition, values, site.edition)) {
            let missing = missing(check, |path| values.at(path).next().is_some());
            fail(site, check, missing, opening_fence(entry.original.source), report);
        }
        return;
    };
    for item in values.at(group) {
        let Some(inner) = item.nested() else { continue };
        if check.when.iter().all(|condition| holds_in(condition, group, inner, values, site.edition)) {
            let missing = missing(check, |path| is_stated(path, group, inner, values));
            fail(site, check, missing, place(item), report);
        }
    }
}

fn is_stated(path: &FieldPath, group: &FieldPath, item: &Values, entry: &Values) -> bool {
    match path.strip_prefix(group.as_slice()) {
        Some(inner) => item.at(inner).next().is_some(),
        None => entry.at(path).next().is_some(),
    }
}

/// The needed fields that are not stated; `None` where nothing is wrong.
fn missing(check: &Check, is_stated: impl Fn(&FieldPath) -> bool) -> Option<String> {
    if check.need.is_empty() {
        return Some("none".to_owned());
    }
    let named = check.need.iter().zip(&check.need_names);
    let missing: Vec<String> =
        named.filter(|(path, _)| !is_stated(path)).map(|(_, name)| format!("`{name}`")).collect();
    (!missing.is_empty()).then(|| missing.join(", "))
}

fn fail(site: &Site, check: &Check, missing: Option<String>, place: Span, report: &mut Report) {
    let Some(need) = missing else { return };
    let mut fault = Diagnostic::new(Code::CheckFailed, place)
        .with("message", site.words(&check.message))
        .with("need", need)
        .related(check.declared);
    fault.severity = check.level;
    report.push(fault);
}

/// The place of an item; a reference's is that of its target.
fn place(item: &Datum) -> Span {
    match &item.meaning {
        Meaning::Reference(mention) => mention.target.span,
        _ => item.span,
    }
}

fn reviewed(site: &Site, review: Review, entry: &Entry, report: &mut Report) {
    let Some(datum) = entry.original.values.get(review.field).first() else { return };
    let (Meaning::Date(date), Some(today)) = (&datum.meaning, site.edition) else { return };
    if is_months_old(*date, review.months, today) {
        report.push(
            Diagnostic::new(Code::ReviewOverdue, datum.span)
                .with("date", date.to_string())
                .with("months", review.months)
                .related(review.declared),
        );
    }
}
