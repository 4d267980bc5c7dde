//! Whether two libraries say the same but for their bodies.
//!
//! Most edits change the body of one entry. What looks at no body (references, the census, the plan) is then the same as
//! before, and whoever remembers it must be able to prove that.

use std::sync::Arc;

use super::entry::{Entry, Translation, Version};

/// What all entries of a library say, but for their bodies: libraries with the very same one differ in bodies at most. It
/// says nothing by itself, and is never made anew for the same.
#[derive(Debug, Clone, Default)]
pub struct Said(Arc<()>);

impl PartialEq for Said {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// What was read of a file.
pub(super) trait Reading {
    /// Whether this and another reading of the file differ in the body at most.
    fn says_the_same(&self, other: &Self) -> bool;
}

impl Reading for Version {
    fn says_the_same(&self, other: &Self) -> bool {
        // The body is where the front matter ends: its own words do not count, nor does what is made of all words.
        let Self { source, values, body: _, accepted, fingerprint: _ } = self;
        *source == other.source && *values == other.values && *accepted == other.accepted
    }
}

impl Reading for Entry {
    /// Translations are readings of their own; whether they are outdated depends on the hash, which counts for whoever has any.
    fn says_the_same(&self, other: &Self) -> bool {
        let Self { collection, slug, original, translations: _, visibility, hash: _ } = self;
        *collection == other.collection
            && *slug == other.slug
            && *visibility == other.visibility
            && original.says_the_same(&other.original)
    }
}

impl Reading for Translation {
    fn says_the_same(&self, other: &Self) -> bool {
        let Self { version, translated_from, reviewed } = self;
        *translated_from == other.translated_from
            && *reviewed == other.reviewed
            && version.says_the_same(&other.version)
    }
}
