//! Fields: what a collection's front matter may say, and what it means.

use super::CollectionId;
use super::label::Label;
use super::rule::Rule;
use super::vocabulary::VocabularyId;
use crate::ground::{Arena, Span, Spanned, ids};

ids! {
    /// A field among the fields of one collection, group or reference.
    FieldId
}

/// The fields of a collection, a group or a reference, in the order declared.
pub type Fields = Arena<FieldId, Field>;

/// The way from a collection's fields to a field in a group: `evidence.design` is two ids.
pub type FieldPath = Vec<FieldId>;

/// One declared field.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its key in front matter.
    pub name: String,
    /// What readers see.
    pub label: Label,
    /// What contributors are told about it.
    pub help: Option<Label>,
    /// What its values are.
    pub kind: FieldKind,
    /// How many values it holds.
    pub cardinality: Cardinality,
    /// Whether no two entries of the collection may share a value.
    pub unique: bool,
    /// Whether a translation states it anew; otherwise it is inherited.
    pub translatable: bool,
    /// Where pages show it.
    pub place: Place,
    /// Where it is declared.
    pub declared: Span,
}

/// How many values a field holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Cardinality {
    /// Whether every entry needs it.
    pub required: bool,
    /// Whether it may hold several values.
    pub many: bool,
    /// Least number of values, where it has any.
    pub least: Option<usize>,
    /// Most values.
    pub most: Option<usize>,
}

/// Where an entry's page shows a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the strip of facts under the title.
    Facts,
    /// Before the body, as a section of its own.
    Before,
    /// After the body, as a section of its own.
    After,
    /// Beside the body, small.
    Aside,
    /// Not by itself; a template may still use it.
    Nowhere,
}

/// What the values of a field are.
#[derive(Debug, Clone)]
pub enum FieldKind {
    /// One line of plain text.
    Text(TextLimits),
    /// A few paragraphs of Markdown.
    Markdown(TextLimits),
    /// A whole number.
    Integer(Bounds),
    /// A decimal number.
    Number(Bounds),
    /// A calendar date, ISO 8601.
    Date,
    /// A calendar year.
    Year,
    /// From a year or month to another, or to the present.
    Period,
    /// Yes or no.
    Boolean,
    /// A term of a vocabulary; countries and regions are choices of a built-in one.
    Choice(VocabularyId),
    /// Another entry.
    Reference(Box<Reference>),
    /// A language tag, BCP 47.
    Language,
    /// A web address.
    Url,
    /// A publication, in the words of the Citation Style Language.
    Source,
    /// The key of one of the entry's own sources.
    Citation,
    /// A picture beside the file, with its alternative text.
    Image,
    /// Several named values that belong together.
    Group(Group),
    /// A term that rules compute; never written.
    Computed(Computation),
    /// Not known: the declaration has a fault, so values are passed over until it is mended.
    Unread,
}

/// How long a text may be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TextLimits {
    /// Most characters (grapheme clusters).
    pub characters: Option<usize>,
    /// Most words; in scripts without spaces, two characters count as a word.
    pub words: Option<usize>,
}

/// Least and greatest value of a number, both allowed.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Bounds {
    /// Not below this.
    pub minimum: Option<f64>,
    /// Not above this.
    pub maximum: Option<f64>,
}

/// How a field refers to other entries.
#[derive(Debug, Clone)]
pub struct Reference {
    /// The collections it may point into.
    pub collections: Vec<CollectionId>,
    /// The key that names the target when more than the target is said.
    pub key: String,
    /// The key and the target's field of a part of the target.
    pub part: Option<Part>,
    /// What else is said about the link, such as how it applies.
    pub attributes: Fields,
    /// How the target's page names the way back.
    pub inverse: Option<Inverse>,
    /// Whether following it may never lead back to the start.
    pub acyclic: bool,
    /// The field by which the target must name the entry in return.
    pub mutual: Option<String>,
}

/// A part of the target: an item of one of its groups, named by the group's key.
#[derive(Debug, Clone)]
pub struct Part {
    /// The key in front matter, such as `paragraph`.
    pub key: String,
    /// The target's field whose items can be named.
    pub field: String,
    /// What readers see before it.
    pub label: Label,
}

/// A relation seen from its target.
#[derive(Debug, Clone)]
pub struct Inverse {
    /// Its name for templates.
    pub name: String,
    /// What readers see.
    pub label: Label,
    /// The field, of the entries that refer, under whose values they stand.
    pub group_by: Option<FieldPath>,
    /// That field as it is written, to be looked up when all fields are known.
    pub(super) group_by_name: Option<Spanned<String>>,
}

/// Named values that belong together.
#[derive(Debug, Clone)]
pub struct Group {
    /// The fields.
    pub fields: Fields,
    /// The field that tells one item from another, if there is one.
    pub key: Option<FieldId>,
}

/// A term found by rules, or terms found by climbing a vocabulary.
#[derive(Debug, Clone)]
pub struct Computation {
    /// Where the terms come from.
    pub vocabulary: VocabularyId,
    /// How they are found.
    pub method: Method,
}

/// How a computed field finds its terms.
#[derive(Debug, Clone)]
pub enum Method {
    /// The first rule that holds decides.
    Rules(Vec<Rule>),
    /// All broader terms of the terms in these fields, and those terms themselves where they are of the
    /// computed vocabulary.
    Ancestors(Vec<FieldPath>),
}

impl Fields {
    /// The field of a name.
    pub fn named(&self, name: &str) -> Option<FieldId> {
        self.position(|field| field.name == name)
    }

    /// The names of all fields, for near misses.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.values().map(|field| field.name.as_str())
    }

    /// Follows a path; the field it ends at.
    pub fn at(&self, path: &[FieldId]) -> Option<&Field> {
        let (first, rest) = path.split_first()?;
        let field = &self[*first];
        match (rest.is_empty(), field.nested()) {
            (true, _) => Some(field),
            (false, Some(nested)) => nested.at(rest),
            (false, None) => None,
        }
    }

    /// The group of a name and the field that tells its items apart, if there is such a group.
    pub fn keyed_group(&self, name: &str) -> Option<(FieldId, FieldId)> {
        let field = self.named(name)?;
        match &self[field].kind {
            FieldKind::Group(group) => Some((field, group.key?)),
            _ => None,
        }
    }

    /// Whether a translation says something of any of them.
    pub fn has_translated(&self) -> bool {
        self.values().any(Field::is_translated)
    }

    /// The path that `evidence.design` names.
    pub fn path(&self, dotted: &str) -> Option<FieldPath> {
        let (first, rest) =
            dotted.split_once('.').map_or((dotted, None), |(first, rest)| (first, Some(rest)));
        let field = self.named(first)?;
        let mut path = vec![field];
        if let Some(rest) = rest {
            path.extend(self[field].nested()?.path(rest)?);
        }
        Some(path)
    }
}

impl FieldKind {
    /// Whether values are words: a line, or a few paragraphs.
    pub fn is_words(&self) -> bool {
        matches!(self, Self::Text(_) | Self::Markdown(_))
    }

    /// Whether values are terms, written or computed.
    pub fn has_terms(&self) -> bool {
        matches!(self, Self::Choice(_) | Self::Computed(_))
    }

    /// Whether entries can be found by values: by terms, or by other entries.
    pub fn is_findable(&self) -> bool {
        self.has_terms() || matches!(self, Self::Reference(_))
    }

    /// Whether items can be told apart by their keys.
    pub fn is_keyed_group(&self) -> bool {
        matches!(self, Self::Group(group) if group.key.is_some())
    }
}

impl Field {
    /// Whether a translation says something of it: of itself, or of a field inside it.
    pub fn is_translated(&self) -> bool {
        self.translatable || self.nested().is_some_and(Fields::has_translated)
    }

    /// The fields inside: those of a group, or what a reference says about its link.
    pub fn nested(&self) -> Option<&Fields> {
        match &self.kind {
            FieldKind::Group(group) => Some(&group.fields),
            FieldKind::Reference(reference) => Some(&reference.attributes),
            _ => None,
        }
    }

    /// The vocabulary of its terms.
    pub fn vocabulary(&self) -> Option<VocabularyId> {
        match &self.kind {
            FieldKind::Choice(vocabulary) => Some(*vocabulary),
            FieldKind::Computed(computation) => Some(computation.vocabulary),
            _ => None,
        }
    }
}
