//! What every form asks of the declared fields: who writes them, and which parts a value has.

use crate::site::{Field, FieldKind};

/// The parts of a source that a contributor is asked for, in the order in which they stand on one line.
pub const SOURCE_PARTS: [&str; 4] = ["title", "publisher", "issued", "url"];
/// The parts of a picture, in the same sense.
pub const IMAGE_PARTS: [&str; 4] = ["file", "alternative", "credit", "licence"];
/// Those of a picture that must be given.
pub const IMAGE_NEEDED_PARTS: [&str; 3] = ["file", "alternative", "licence"];

/// Whether people write a field: some are worked out, and some are not read.
pub fn is_written(field: &Field) -> bool {
    !matches!(field.kind, FieldKind::Computed(_) | FieldKind::Unread)
}
