//! What front matter means: typed values, each with its place.

use jiff::civil::Date;

use super::period::Period;
use super::publication::Publication;
use crate::ground::{Id, Span, Spanned};
use crate::site::{Field, FieldId, Fields, TermId};

/// The values of a set of fields: of an entry, a group's item or a reference.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Values {
    by_field: Vec<Vec<Datum>>,
}

/// One value and where it is written.
#[derive(Debug, Clone, PartialEq)]
pub struct Datum {
    /// What it means.
    pub meaning: Meaning,
    /// Where it is written.
    pub span: Span,
}

/// What a value means, by the type of its field.
#[derive(Debug, Clone, PartialEq)]
pub enum Meaning {
    /// Plain text on one line.
    Text(String),
    /// Markdown, not yet parsed.
    Markdown(String),
    /// A whole number.
    Integer(i64),
    /// A decimal number, always finite.
    Number(f64),
    /// A calendar date.
    Date(Date),
    /// A calendar year.
    Year(i16),
    /// A stretch of time.
    Period(Period),
    /// Yes or no.
    Boolean(bool),
    /// A term of the field's vocabulary.
    Term(TermId),
    /// Another entry, not yet looked up.
    Reference(Box<Mention>),
    /// A language tag.
    Language(String),
    /// A web address that the address filter accepted.
    Url(String),
    /// A publication.
    Source(Box<Publication>),
    /// The key of one of the entry's sources.
    Citation(String),
    /// A picture beside the file.
    Image(Box<Picture>),
    /// Values that belong together.
    Group(Values),
}

/// Another entry as written: which, which part of it, and what is said about the link.
#[derive(Debug, Clone, PartialEq)]
pub struct Mention {
    /// Slug, the value that stands for it, or `collection/slug`.
    pub target: Spanned<String>,
    /// The part's key.
    pub part: Option<Spanned<String>>,
    /// The reference's own fields.
    pub attributes: Values,
}

/// A picture as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Relative to the entry's file.
    pub file: Spanned<String>,
    /// What it shows, for those who do not see it.
    pub alternative: String,
    /// Who made it.
    pub credit: Option<String>,
    /// Under which terms it may be used.
    pub licence: String,
}

impl Values {
    /// No value for any of `fields` fields.
    pub fn none(fields: usize) -> Self {
        Self { by_field: vec![Vec::new(); fields] }
    }

    /// The values of a field, in the order written.
    pub fn get(&self, field: FieldId) -> &[Datum] {
        self.by_field.get(field.index()).map_or(&[], Vec::as_slice)
    }

    /// The values of a field, to be changed.
    pub fn get_mut(&mut self, field: FieldId) -> &mut Vec<Datum> {
        if self.by_field.len() <= field.index() {
            self.by_field.resize(field.index() + 1, Vec::new());
        }
        &mut self.by_field[field.index()]
    }

    /// The first value of a field.
    pub fn first(&self, field: FieldId) -> Option<&Meaning> {
        self.get(field).first().map(|datum| &datum.meaning)
    }

    /// The first value of a field as text.
    pub fn text(&self, field: FieldId) -> Option<&str> {
        match self.first(field)? {
            Meaning::Text(text) | Meaning::Markdown(text) => Some(text),
            _ => None,
        }
    }

    /// The values of each field in these and in others.
    pub(super) fn pairs<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = (&'a [Datum], &'a [Datum])> {
        let fields = 0..self.by_field.len().max(other.by_field.len());
        fields.map(FieldId::from_index).map(|field| (self.get(field), other.get(field)))
    }

    /// All values at the end of a path, through every item of the groups and references on the way.
    pub fn at<'a>(&'a self, path: &'a [FieldId]) -> Box<dyn Iterator<Item = &'a Datum> + 'a> {
        let Some((first, rest)) = path.split_first() else { return Box::new(std::iter::empty()) };
        let data = self.get(*first).iter();
        if rest.is_empty() {
            return Box::new(data);
        }
        Box::new(data.filter_map(Datum::nested).flat_map(move |values| values.at(rest)))
    }

    /// Shows every value with its field, in the order of the fields: each, and then those inside it.
    pub fn each<'a>(&'a self, fields: &'a Fields, show: &mut dyn FnMut(&'a Field, &'a Datum)) {
        for (id, field) in fields.iter() {
            for datum in self.get(id) {
                show(field, datum);
                if let (Some(nested), Some(inner)) = (field.nested(), datum.nested()) {
                    inner.each(nested, show);
                }
            }
        }
    }
}

impl Datum {
    /// The values inside: a group's, or what a reference says about its link.
    pub fn nested(&self) -> Option<&Values> {
        match &self.meaning {
            Meaning::Group(values) => Some(values),
            Meaning::Reference(mention) => Some(&mention.attributes),
            _ => None,
        }
    }

    /// The values inside, to be changed.
    pub fn nested_mut(&mut self) -> Option<&mut Values> {
        match &mut self.meaning {
            Meaning::Group(values) => Some(values),
            Meaning::Reference(mention) => Some(&mut mention.attributes),
            _ => None,
        }
    }
}

impl Meaning {
    /// The text of a value that another entry can be named by or an item be keyed by.
    pub fn as_key(&self) -> Option<String> {
        match self {
            Self::Text(text) | Self::Language(text) | Self::Url(text) | Self::Citation(text) => {
                Some(text.clone())
            }
            Self::Integer(number) => Some(number.to_string()),
            Self::Year(year) => Some(year.to_string()),
            Self::Reference(mention) => Some(mention.target.value.clone()),
            _ => None,
        }
    }
}
