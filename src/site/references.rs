//! References between collections, looked at when all of them are known: parts that are named, answers that are asked for, and by
//! which fields entries are to be referred to.
//!
//! Which entry refers to which is not known here.

use super::collection::{Collection, CollectionId};
use super::field::{Field, FieldKind, FieldPath, Fields, Reference};
use super::lookup::{collection_named, misplaced, path_named};
use crate::ground::{Arena, Code, Diagnostic, Report, Spanned};

/// Checks what references say of the collections that they point into, and looks up by which fields entries are to be
/// referred to.
pub(super) fn settle(collections: &mut Arena<CollectionId, Collection>, report: &mut Report) {
    for collection in collections.values() {
        check_fields(&collection.fields, collections, report);
    }
    resolve_referred_by(collections, report);
}

fn check_fields(fields: &Fields, collections: &Arena<CollectionId, Collection>, report: &mut Report) {
    for field in fields.values() {
        if let FieldKind::Reference(reference) = &field.kind {
            check_part(field, reference, collections, report);
            check_mutual(field, reference, collections, report);
        }
        if let Some(nested) = field.nested() {
            check_fields(nested, collections, report);
        }
    }
}

/// A reference that names parts needs a keyed group of that name in one of the collections it points into.
fn check_part(
    field: &Field,
    reference: &Reference,
    collections: &Arena<CollectionId, Collection>,
    report: &mut Report,
) {
    let Some(part) = &reference.part else { return };
    let mut targets = reference.collections.iter();
    if !targets.any(|target| collections[*target].fields.keyed_group(&part.field).is_some()) {
        report.push(unanswered(field, &part.field));
    }
}

/// A mutual reference needs a reference of that name in every collection it points into.
fn check_mutual(
    field: &Field,
    reference: &Reference,
    collections: &Arena<CollectionId, Collection>,
    report: &mut Report,
) {
    let Some(mutual) = &reference.mutual else { return };
    let answers = |target: &CollectionId| {
        let fields = &collections[*target].fields;
        let back = fields.named(mutual).map(|back| &fields[back].kind);
        back.is_some_and(|kind| matches!(kind, FieldKind::Reference(_) | FieldKind::Unread))
    };
    if !reference.collections.iter().all(answers) {
        report.push(unanswered(field, mutual));
    }
}

fn unanswered(field: &Field, wanted: &str) -> Diagnostic {
    Diagnostic::new(Code::UnknownFieldName, field.declared).with("field", wanted)
}

/// Looks up by which fields entries are to be referred to, now that all collections are known.
fn resolve_referred_by(collections: &mut Arena<CollectionId, Collection>, report: &mut Report) {
    let found: Vec<Vec<(CollectionId, FieldPath)>> = collections
        .values()
        .map(|collection| {
            let names = collection.referred_by.names.iter();
            names.filter_map(|name| reference_named(collections, name, report)).collect()
        })
        .collect();
    let ids: Vec<CollectionId> = collections.ids().collect();
    for (id, fields) in ids.into_iter().zip(found) {
        collections[id].referred_by.fields = fields;
    }
}

fn reference_named(
    collections: &Arena<CollectionId, Collection>,
    name: &Spanned<String>,
    report: &mut Report,
) -> Option<(CollectionId, FieldPath)> {
    let (folder, field) = name.value.split_once('.').unwrap_or((&name.value, ""));
    let (folder, field) =
        (Spanned { value: folder, span: name.span }, Spanned { value: field, span: name.span });
    let id = collection_named(collections, |collection| &collection.name, folder, report)?;
    let fields = &collections[id].fields;
    let is_reference = |path: &FieldPath| {
        fields.at(path).is_some_and(|field| matches!(field.kind, FieldKind::Reference(_) | FieldKind::Unread))
    };
    let path = path_named(fields, field, report)?;
    if !is_reference(&path) {
        report.push(misplaced("referred-by", field));
        return None;
    }
    Some((id, path))
}
