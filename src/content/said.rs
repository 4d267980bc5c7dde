//! Whether two libraries say the same, in one respect or another.
//!
//! Most edits change the body of one entry, and most others a text in its front matter. What looks at neither (references, the
//! census, the plan) is then the same as before, and whoever remembers it must be able to prove that.

use std::ops::BitAndAssign;
use std::sync::Arc;

use super::entry::{Entry, Translation, Version};
use super::value::{Datum, Meaning, Mention, Values};
use crate::site::{CollectionId, FieldKind, Fields, Site};

/// Stands for what something says: things with the very same token say the same. It says nothing by itself, and is never made
/// anew for the same.
#[derive(Debug, Clone, Default)]
pub struct Token(Arc<()>);

impl PartialEq for Token {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// What all entries of a library say.
#[derive(Debug, Clone, Default)]
pub struct Said {
    /// All but their bodies.
    pub all: Token,
    /// Which there are, under which names, and whether they are shown.
    pub places: Token,
    /// What is counted: all but bodies, and texts that nothing but the order of a collection looks at.
    pub counted: Token,
}

/// In which respects two states of something say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Same {
    /// In all but the body.
    pub all: bool,
    /// In what it is called and whether it is shown.
    pub place: bool,
    /// In what is counted.
    pub counted: bool,
}

impl Same {
    /// In every respect.
    pub const WHOLLY: Self = Self { all: true, place: true, counted: true };
    /// In none.
    pub const NOT: Self = Self { all: false, place: false, counted: false };
}

impl BitAndAssign for Same {
    fn bitand_assign(&mut self, other: Self) {
        self.all &= other.all;
        self.place &= other.place;
        self.counted &= other.counted;
    }
}

impl Said {
    /// The tokens for another state: new ones where it does not say the same.
    pub(super) fn renewed(&self, same: Same) -> Self {
        let token = |token: &Token, same: bool| if same { token.clone() } else { Token::default() };
        Self {
            all: token(&self.all, same.all),
            places: token(&self.places, same.place),
            counted: token(&self.counted, same.place && same.counted),
        }
    }
}

/// What was read of a file.
pub(super) trait Reading {
    /// In which respects this and another reading of the file say the same.
    fn compare(&self, other: &Self, site: &Site) -> Same;
}

impl Version {
    fn says_the_same(&self, other: &Self) -> bool {
        // The body is where the front matter ends: its own words do not count, nor does what is made of all words.
        let Self { source, values, body: _, accepted, fingerprint: _ } = self;
        *source == other.source && *values == other.values && *accepted == other.accepted
    }
}

impl Reading for Entry {
    /// Translations are readings of their own; whether they are outdated depends on the hash, which counts for whoever has any.
    fn compare(&self, other: &Self, site: &Site) -> Same {
        let Self { collection, slug, original, translations: _, visibility, hash: _ } = self;
        let is_it = *collection == other.collection && *slug == other.slug;
        let name = |entry: &Self| {
            let field = site.collections[entry.collection].reference_by?;
            entry.original.values.first(field)?.as_key()
        };
        let place = is_it && *visibility == other.visibility && name(self) == name(other);
        let all = place && original.says_the_same(&other.original);
        let fields = &site.collections[*collection].fields;
        let counted =
            all || place && count_alike(site, *collection, fields, &original.values, &other.original.values);
        Same { all, place, counted }
    }
}

impl Reading for Translation {
    /// That there is one is all that is counted.
    fn compare(&self, other: &Self, _: &Site) -> Same {
        let Self { version, translated_from, reviewed } = self;
        let all = *translated_from == other.translated_from
            && *reviewed == other.reviewed
            && version.says_the_same(&other.version);
        Same { all, ..Same::WHOLLY }
    }
}

/// Whether two states of an entry count alike, wherever their values are written.
fn count_alike(site: &Site, collection: CollectionId, fields: &Fields, a: &Values, b: &Values) -> bool {
    fields.iter().all(|(id, field)| {
        let is_text = matches!(field.kind, FieldKind::Text(_) | FieldKind::Markdown(_));
        is_text && !site.selects_by(collection, id) || mean_alike(a.get(id), b.get(id))
    })
}

fn mean_alike(a: &[Datum], b: &[Datum]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| means_alike(&a.meaning, &b.meaning))
}

fn means_alike(a: &Meaning, b: &Meaning) -> bool {
    match (a, b) {
        (Meaning::Group(a), Meaning::Group(b)) => a.pairs(b).all(|(a, b)| mean_alike(a, b)),
        (Meaning::Reference(a), Meaning::Reference(b)) => {
            let Mention { target, part, attributes } = &**a;
            let name = |part: &Option<_>| {
                part.as_ref().map(|part: &crate::ground::Spanned<String>| part.value.clone())
            };
            target.value == b.target.value
                && name(part) == name(&b.part)
                && attributes.pairs(&b.attributes).all(|(a, b)| mean_alike(a, b))
        }
        // Publications and pictures are shown, and never counted or put in order.
        (Meaning::Source(_), Meaning::Source(_)) | (Meaning::Image(_), Meaning::Image(_)) => true,
        (a, b) => a == b,
    }
}
