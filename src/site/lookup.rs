//! Names in declarations, looked up: the collection, field or path of fields that a name stands for.
//!
//! What is unknown is reported with the near miss, and so is a field of a type that a setting cannot use. The words of
//! short lists and names that become addresses are the business of [`names`](super::names).

use super::collection::{CollectionId, SortKey};
use super::field::{Field, FieldId, FieldKind, FieldPath, Fields};
use crate::ground::{Arena, Code, Diagnostic, Report, Spanned, near_miss};

/// The collection of a name; an unknown one is reported.
pub(super) fn collection_named<'a, T>(
    collections: &'a Arena<CollectionId, T>,
    called: impl Fn(&'a T) -> &'a str,
    name: Spanned<&str>,
    report: &mut Report,
) -> Option<CollectionId> {
    let found = collections.iter().find(|(_, collection)| called(collection) == name.value);
    if found.is_none() {
        report.push(
            Diagnostic::new(Code::UnknownCollection, name.span)
                .with("collection", name.value)
                .suggest(near_miss(name.value, collections.values().map(called))),
        );
    }
    found.map(|(id, _)| id)
}

/// The field of a name among some fields; an unknown name is reported.
pub(super) fn field_named(fields: &Fields, name: Spanned<&str>, report: &mut Report) -> Option<FieldId> {
    let found = fields.named(name.value);
    if found.is_none() {
        report.push(
            Diagnostic::new(Code::UnknownFieldName, name.span)
                .with("field", name.value)
                .suggest(near_miss(name.value, fields.names())),
        );
    }
    found
}

/// The field of a name, if it is of a type that a setting can use; what is not so is reported.
pub(super) fn fitting_field(
    fields: &Fields,
    setting: &str,
    name: Spanned<&str>,
    fits: impl Fn(&FieldKind) -> bool,
    report: &mut Report,
) -> Option<FieldId> {
    let field = field_named(fields, name, report)?;
    let kind = &fields[field].kind;
    // Nothing is known of an unread field until its declaration is mended.
    let fits = matches!(kind, FieldKind::Unread) || fits(kind);
    if !fits {
        report.push(misplaced(setting, name));
    }
    fits.then_some(field)
}

/// The field that a dotted name leads to; an unknown one is reported with the nearest where the slip is.
pub(super) fn path_named(fields: &Fields, name: Spanned<&str>, report: &mut Report) -> Option<FieldPath> {
    let path = fields.path(name.value);
    if path.is_none() {
        report.push(
            Diagnostic::new(Code::UnknownFieldName, name.span)
                .with("field", name.value)
                .suggest(near_path(fields, name.value).as_deref()),
        );
    }
    path
}

fn near_path(fields: &Fields, dotted: &str) -> Option<String> {
    let Some((first, rest)) = dotted.split_once('.') else {
        return near_miss(dotted, fields.names()).map(str::to_owned);
    };
    match fields.named(first) {
        Some(field) => Some(format!("{first}.{}", near_path(fields[field].nested()?, rest)?)),
        None => near_miss(first, fields.names()).map(|near| format!("{near}.{rest}")),
    }
}

/// A field by whose values entries can be found: terms or references.
pub(super) fn findable(
    fields: &Fields,
    setting: &str,
    name: Spanned<&str>,
    report: &mut Report,
) -> Option<FieldPath> {
    let path = path_named(fields, name, report)?;
    let fits = |field: &Field| field.kind.is_findable() || matches!(field.kind, FieldKind::Unread);
    if !fields.at(&path).is_some_and(fits) {
        report.push(misplaced(setting, name));
        return None;
    }
    Some(path)
}

/// The keys of an order: names of fields, with `-` before those whose greatest comes first.
pub(super) fn sort_keys(fields: &Fields, names: Vec<Spanned<&str>>, report: &mut Report) -> Vec<SortKey> {
    let key = |written: Spanned<&str>| {
        let (value, descending) = match written.value.strip_prefix('-') {
            Some(name) => (name, true),
            None => (written.value, false),
        };
        let field = field_named(fields, Spanned { value, span: written.span }, report)?;
        Some(SortKey { field, descending })
    };
    names.into_iter().filter_map(key).collect()
}

/// The fault of a setting that names a field of a type that it cannot use.
pub(super) fn misplaced(setting: &str, name: Spanned<&str>) -> Diagnostic {
    Diagnostic::new(Code::SettingMisplaced, name.span).with("setting", setting).with("field", name.value)
}
