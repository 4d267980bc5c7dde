//! Names of fields, with what they are for.

use super::{Offer, OfferKind};
use crate::assist::explain::explain_field;
use crate::assist::{Known, Slot};
use crate::authoring::is_written;
use crate::site::{Field, Fields};

/// The fields of a table that are not there yet; of a translation those that are translated.
pub fn names(known: &Known<'_>, fields: &Fields, slot: &Slot, is_translation: bool) -> Vec<Offer> {
    let is_there = |name: &str| slot.beside.iter().any(|(beside, _)| beside == name);
    let fitting = fields.values().filter(|field| {
        is_written(field) && !is_there(&field.name) && (!is_translation || is_translated(field))
    });
    fitting.map(|field| offer(known, field, slot)).collect()
}

/// A name that is not a declared field, such as the key of a reference.
pub fn plain_name(name: &str, detail: &str, slot: &Slot) -> Offer {
    Offer {
        label: name.to_owned(),
        detail: Some(detail.to_owned()),
        about: None,
        written: with_mark(name, slot),
        found_by: name.to_owned(),
        kind: OfferKind::Field,
    }
}

fn offer(known: &Known<'_>, field: &Field, slot: &Slot) -> Offer {
    let label = field.label.text(known.language);
    Offer {
        label: field.name.clone(),
        detail: Some(label.to_owned()),
        about: Some(explain_field(known, field)),
        written: with_mark(&field.name, slot),
        found_by: format!("{} {label}", field.name),
        kind: OfferKind::Field,
    }
}

fn with_mark(name: &str, slot: &Slot) -> String {
    if slot.is_toml { format!("{name} = ") } else { format!("{name}: ") }
}

fn is_translated(field: &Field) -> bool {
    match field.nested() {
        Some(nested) => nested.values().any(is_translated),
        None => field.translatable,
    }
}
