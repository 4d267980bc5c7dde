//! Reading declared fields: `[fields.…]` and `[computed.…]` of a `_collection.toml`.
//!
//! The keys that a field may have depend on its type; a key that belongs to another type is an unknown key
//! here and is reported with the near miss, like any slip.

use super::field::{
    Bounds, Cardinality, Computation, Field, FieldKind, FieldPath, Fields, Group, Inverse, Method, Part,
    Place, Reference, TextLimits,
};
use super::label::Label;
use super::lookup::{collection_named, field_named};
use super::names::{check_name, one_of};
use super::rule::RuleReader;
use super::standards::{COUNTRIES, REGIONS};
use super::vocabulary::{Vocabulary, VocabularyId, vocabulary_named};
use super::{CollectionId, Languages};
use crate::ground::{Arena, Code, Diagnostic, Report, Span, Spanned};
use crate::notation::{Key, Member, Members, Node, text_of};

/// What a field's declaration may refer to.
pub(super) struct SchemaReader<'a> {
    pub languages: &'a Languages,
    pub vocabularies: &'a Arena<VocabularyId, Vocabulary>,
    /// Names of the collections, by id.
    pub collections: &'a Arena<CollectionId, String>,
}

/// The types of fields by the word a declaration uses.
#[derive(Clone, Copy)]
enum Type {
    Text,
    Markdown,
    Integer,
    Number,
    Date,
    Year,
    Period,
    Boolean,
    Choice,
    Country,
    Region,
    Reference,
    Language,
    Url,
    Source,
    Citation,
    Image,
    Group,
}

const TYPES: [(&str, Type); 18] = [
    ("text", Type::Text),
    ("markdown", Type::Markdown),
    ("integer", Type::Integer),
    ("number", Type::Number),
    ("date", Type::Date),
    ("year", Type::Year),
    ("period", Type::Period),
    ("boolean", Type::Boolean),
    ("choice", Type::Choice),
    ("country", Type::Country),
    ("region", Type::Region),
    ("reference", Type::Reference),
    ("language", Type::Language),
    ("url", Type::Url),
    ("source", Type::Source),
    ("citation", Type::Citation),
    ("image", Type::Image),
    ("group", Type::Group),
];

const PLACES: [(&str, Place); 5] = [
    ("facts", Place::Facts),
    ("before", Place::Before),
    ("after", Place::After),
    ("aside", Place::Aside),
    ("nowhere", Place::Nowhere),
];

impl SchemaReader<'_> {
    /// Reads declared fields in their order.
    pub(super) fn fields(&self, declared: &[Member], report: &mut Report) -> Fields {
        declared.iter().filter_map(|member| self.field(member, report)).collect()
    }

    fn field(&self, declared: &Member, report: &mut Report) -> Option<Field> {
        check_name(Spanned { value: &declared.key.text, span: declared.key.span }, report);
        let mut members = Members::of(&declared.node, report)?;
        let written = members.require("type", report).and_then(|node| text_of(node, report));
        let Some(kind) = written.and_then(|written| one_of(written, &TYPES, report)) else {
            return Some(self.unread(declared));
        };
        let translatable_by_nature = matches!(kind, Type::Text | Type::Markdown);
        let label = self.label(&mut members, &declared.key.text);
        let help = members.get("help").map(|node| Label::read(node, self.languages, report));
        let cardinality = Cardinality {
            required: members.flag("required", report),
            many: members.flag("many", report),
            least: members.count("min-items", report),
            most: members.count("max-items", report),
        };
        let unique = members.flag("unique", report);
        let translatable = match members.get("translatable") {
            None => translatable_by_nature,
            Some(_) => members.flag("translatable", report),
        };
        let default_place = if matches!(kind, Type::Markdown | Type::Group | Type::Source) {
            Place::After
        } else {
            Place::Facts
        };
        let place = members.text("place", report).and_then(|word| one_of(word, &PLACES, report));
        let place = place.unwrap_or(default_place);
        let kind = self.kind(kind, &mut members, &declared.key, report);
        members.finish(report);
        let name = declared.key.text.clone();
        let declared = declared.key.span;
        let kind = kind.unwrap_or(FieldKind::Unread);
        Some(Field {
            name,
            label: label(report),
            help,
            kind,
            cardinality,
            unique,
            translatable,
            place,
            declared,
        })
    }

    /// A field whose declaration has a fault. It keeps its name, so that entries are not told it is unknown.
    fn unread(&self, declared: &Member) -> Field {
        Field {
            name: declared.key.text.clone(),
            label: Label::same(&declared.key.text, self.languages),
            help: None,
            kind: FieldKind::Unread,
            cardinality: Cardinality::default(),
            unique: false,
            translatable: false,
            place: Place::Nowhere,
            declared: declared.key.span,
        }
    }

    /// The label, or the name where none is given: a reader still sees something.
    fn label<'b>(
        &'b self,
        members: &mut Members<'b>,
        name: &'b str,
    ) -> impl FnOnce(&mut Report) -> Label + 'b {
        let node = members.get("label");
        move |report| match node {
            Some(node) => Label::read(node, self.languages, report),
            None => Label::same(name, self.languages),
        }
    }

    fn kind(
        &self,
        kind: Type,
        members: &mut Members<'_>,
        name: &Key,
        report: &mut Report,
    ) -> Option<FieldKind> {
        Some(match kind {
            Type::Text => FieldKind::Text(text_limits(members, report)),
            Type::Markdown => FieldKind::Markdown(text_limits(members, report)),
            Type::Integer => FieldKind::Integer(bounds(members, report)),
            Type::Number => FieldKind::Number(bounds(members, report)),
            Type::Date => FieldKind::Date,
            Type::Year => FieldKind::Year,
            Type::Period => FieldKind::Period,
            Type::Boolean => FieldKind::Boolean,
            Type::Language => FieldKind::Language,
            Type::Url => FieldKind::Url,
            Type::Source => FieldKind::Source,
            Type::Citation => FieldKind::Citation,
            Type::Image => FieldKind::Image,
            Type::Country => FieldKind::Choice(self.standard(COUNTRIES)?),
            Type::Region => FieldKind::Choice(self.standard(REGIONS)?),
            Type::Choice => FieldKind::Choice(self.vocabulary_of(members, report)?),
            Type::Reference => FieldKind::Reference(Box::new(self.reference(
                members,
                name.text.as_str(),
                name.span,
                report,
            )?)),
            Type::Group => FieldKind::Group(self.group(members, report)),
        })
    }

    fn standard(&self, name: &str) -> Option<VocabularyId> {
        self.vocabularies.position(|vocabulary| vocabulary.name == name)
    }

    fn vocabulary_of(&self, members: &mut Members<'_>, report: &mut Report) -> Option<VocabularyId> {
        let name = members.require("vocabulary", report).and_then(|node| text_of(node, report))?;
        vocabulary_named(self.vocabularies, name, report)
    }

    fn group(&self, members: &mut Members<'_>, report: &mut Report) -> Group {
        let fields = self.fields(members.named("fields", report), report);
        let key = members.text("key", report).and_then(|name| field_named(&fields, name, report));
        Group { fields, key }
    }

    fn reference(
        &self,
        members: &mut Members<'_>,
        own: &str,
        span: Span,
        report: &mut Report,
    ) -> Option<Reference> {
        let names = members.texts("collections", report);
        if names.is_empty() {
            report.push(Diagnostic::new(Code::MissingKey, span).with("key", "collections"));
        }
        let collections: Vec<CollectionId> =
            names.into_iter().filter_map(|name| self.collection(name, report)).collect();
        let key = members.text("key", report).map_or("to", |text| text.value).to_owned();
        let attributes = self.fields(members.named("fields", report), report);
        let part = members.get("part").and_then(|node| self.part(node, report));
        let inverse = members.get("inverse").and_then(|node| self.inverse(node, report));
        let acyclic = members.flag("acyclic", report);
        let mutual = members.text("mutual", report).filter(|word| word.value != "false");
        let mutual =
            mutual.map(|word| if word.value == "true" { own.to_owned() } else { word.value.to_owned() });
        (!collections.is_empty()).then_some(Reference {
            collections,
            key,
            part,
            attributes,
            inverse,
            acyclic,
            mutual,
        })
    }

    fn part(&self, node: &Node, report: &mut Report) -> Option<Part> {
        let mut members = Members::of(node, report)?;
        let key = members.require("key", report).and_then(|node| text_of(node, report));
        let field = members.require("field", report).and_then(|node| text_of(node, report));
        let label = key.map(|key| self.label(&mut members, key.value)(report));
        members.finish(report);
        Some(Part { key: key?.value.to_owned(), field: field?.value.to_owned(), label: label? })
    }

    fn inverse(&self, node: &Node, report: &mut Report) -> Option<Inverse> {
        let mut members = Members::of(node, report)?;
        let name = members.require("name", report).and_then(|node| text_of(node, report));
        let label = name.map(|name| self.label(&mut members, name.value)(report));
        let group_by_name = members.text("group-by", report).map(Spanned::owned);
        members.finish(report);
        Some(Inverse { name: name?.value.to_owned(), label: label?, group_by: None, group_by_name })
    }

    fn collection(&self, name: Spanned<&str>, report: &mut Report) -> Option<CollectionId> {
        collection_named(self.collections, String::as_str, name, report)
    }

    /// Reads computed fields; their rules may look at all declared fields.
    pub(super) fn computed(&self, declared: &[Member], fields: &Fields, report: &mut Report) -> Vec<Field> {
        declared.iter().filter_map(|member| self.computed_field(member, fields, report)).collect()
    }

    fn computed_field(&self, declared: &Member, fields: &Fields, report: &mut Report) -> Option<Field> {
        check_name(Spanned { value: &declared.key.text, span: declared.key.span }, report);
        let mut members = Members::of(&declared.node, report)?;
        let label = self.label(&mut members, &declared.key.text);
        let help = members.get("help").map(|node| Label::read(node, self.languages, report));
        let place = members.text("place", report).and_then(|word| one_of(word, &PLACES, report));
        let vocabulary = self.vocabulary_of(&mut members, report);
        let ancestors = members.texts("ancestors-of", report);
        let rules = members.list("rules", report);
        members.finish(report);
        let vocabulary = vocabulary?;
        let reader = RuleReader { fields, vocabularies: self.vocabularies };
        let (method, many) = if ancestors.is_empty() {
            (Method::Rules(reader.read(vocabulary, rules, report)), false)
        } else {
            let paths: Vec<FieldPath> =
                ancestors.into_iter().filter_map(|name| reader.path(name, report)).collect();
            (Method::Ancestors(paths), true)
        };
        Some(Field {
            name: declared.key.text.clone(),
            label: label(report),
            help,
            kind: FieldKind::Computed(Computation { vocabulary, method }),
            cardinality: Cardinality { many, ..Cardinality::default() },
            unique: false,
            translatable: false,
            place: place.unwrap_or(Place::Facts),
            declared: declared.key.span,
        })
    }
}

fn text_limits(members: &mut Members<'_>, report: &mut Report) -> TextLimits {
    TextLimits {
        characters: members.count("max-characters", report),
        words: members.count("max-words", report),
    }
}

fn bounds(members: &mut Members<'_>, report: &mut Report) -> Bounds {
    Bounds {
        minimum: members.number("minimum", "number", report),
        maximum: members.number("maximum", "number", report),
    }
}
