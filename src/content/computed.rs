//! Computed fields: evaluating declared rules over an entry's values.

use jiff::civil::Date;

use super::value::{Datum, Meaning, Values};
use crate::ground::Span;
use crate::site::{
    Computation, Condition, FieldKind, FieldPath, Fields, Method, Rule, Site, TermId, Test, VocabularyId,
};

/// Fills in the computed fields; `span` stands for values that are written nowhere.
pub fn compute(site: &Site, fields: &Fields, values: &mut Values, span: Span) {
    for (id, field) in fields.iter() {
        if let FieldKind::Computed(computation) = &field.kind {
            let terms = terms(site, fields, values, computation);
            *values.get_mut(id) =
                terms.into_iter().map(|term| Datum { meaning: Meaning::Term(term), span }).collect();
        }
    }
}

fn terms(site: &Site, fields: &Fields, values: &Values, computation: &Computation) -> Vec<TermId> {
    match &computation.method {
        Method::Rules(rules) => first_that_holds(rules, values, site.edition).into_iter().collect(),
        Method::Ancestors(paths) => ancestors(site, fields, values, computation.vocabulary, paths),
    }
}

fn first_that_holds(rules: &[Rule], values: &Values, today: Option<Date>) -> Option<TermId> {
    let rule_holds = |rule: &&Rule| rule.when.iter().all(|condition| holds(condition, values, today));
    rules.iter().find(rule_holds).map(|rule| rule.then)
}

/// Whether a condition holds for an entry's values.
pub fn holds(condition: &Condition, values: &Values, today: Option<Date>) -> bool {
    match condition {
        Condition::Values { field, test, least } => at_least(*least, test, values.at(field), today),
        Condition::Items { group, tests, least } => {
            let item_passes = |datum: &&Datum| {
                let Some(item) = datum.nested() else { return false };
                tests.iter().all(|(path, test)| {
                    let inner = path.get(group.len()..).unwrap_or_default();
                    item.at(inner).any(|datum| passes(test, &datum.meaning, today))
                })
            };
            values.at(group).filter(item_passes).count() >= *least
        }
    }
}

/// Whether a condition holds for one item of a group: fields of the group are those of the item, all others those of the
/// entry.
pub fn holds_in(
    condition: &Condition,
    group: &FieldPath,
    item: &Values,
    entry: &Values,
    today: Option<Date>,
) -> bool {
    match condition {
        Condition::Values { field, test, least } => match field.strip_prefix(group.as_slice()) {
            Some(inner) => at_least(*least, test, item.at(inner), today),
            None => holds(condition, entry, today),
        },
        Condition::Items { .. } => holds(condition, entry, today),
    }
}

fn at_least<'a>(
    least: usize,
    test: &Test,
    data: impl Iterator<Item = &'a Datum>,
    today: Option<Date>,
) -> bool {
    data.filter(|datum| passes(test, &datum.meaning, today)).count() >= least
}

fn passes(test: &Test, meaning: &Meaning, today: Option<Date>) -> bool {
    match (test, meaning) {
        (Test::Present, _) => true,
        (Test::Terms(terms), Meaning::Term(term)) => terms.contains(term),
        (Test::Range { minimum, maximum }, Meaning::Integer(number)) => {
            #[expect(
                clippy::cast_precision_loss,
                reason = "bounds are small; beyond 2^53 the nearest float decides"
            )]
            let number = *number as f64;
            within(number, *minimum, *maximum)
        }
        (Test::Range { minimum, maximum }, Meaning::Number(number)) => within(*number, *minimum, *maximum),
        (Test::OlderThanMonths(months), Meaning::Date(date)) => {
            today.is_some_and(|today| is_months_old(*date, *months, today))
        }
        _ => false,
    }
}

fn within(number: f64, minimum: Option<f64>, maximum: Option<f64>) -> bool {
    minimum.is_none_or(|minimum| number >= minimum) && maximum.is_none_or(|maximum| number <= maximum)
}

/// Whether so many months have passed since a date.
pub fn is_months_old(date: Date, months: usize, today: Date) -> bool {
    months_between(date, today) >= i64::try_from(months).unwrap_or(i64::MAX)
}

/// Whole months from one date to a later one.
fn months_between(from: Date, to: Date) -> i64 {
    let months = (i64::from(to.year()) - i64::from(from.year())) * 12 + i64::from(to.month())
        - i64::from(from.month());
    if to.day() < from.day() { months - 1 } else { months }
}

/// The terms of some fields and all their broader terms, as far as they are of the wanted vocabulary, in
/// the vocabulary's order.
fn ancestors(
    site: &Site,
    fields: &Fields,
    values: &Values,
    wanted: VocabularyId,
    paths: &[FieldPath],
) -> Vec<TermId> {
    let mut found = Vec::new();
    for path in paths {
        let Some(start) = fields.at(path).and_then(crate::site::Field::vocabulary) else { continue };
        for datum in values.at(path) {
            let Meaning::Term(term) = datum.meaning else { continue };
            climb(site, start, term, wanted, &mut found);
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn climb(
    site: &Site,
    mut vocabulary: VocabularyId,
    mut term: TermId,
    wanted: VocabularyId,
    found: &mut Vec<TermId>,
) {
    // A chain of parents is short; the bound only guards against one that a slip made circular.
    for steps in 0..16 {
        let home = &site.vocabularies[vocabulary];
        let above = home.parents.zip(home.terms[term].parent);
        // What stands above everything, such as the world, says nothing unless it is what was written.
        if vocabulary == wanted && (steps == 0 || above.is_some()) {
            found.push(term);
        }
        let Some(next) = above else { return };
        (vocabulary, term) = next;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_counted_whole() {
        let date = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(months_between(date("2024-11-23"), date("2026-11-23")), 24);
        assert_eq!(months_between(date("2024-11-24"), date("2026-11-23")), 23);
    }
}
