//! What the tables of `site.toml` that speak of collections have in common: names that are looked up, ids that become
//! addresses, titles.
//!
//! Each kind of table is read in a file of its own.

use super::Languages;
use super::collection::{Collection, CollectionId, SortKey};
use super::field::{FieldId, FieldKind, FieldPath, Fields};
use super::label::Label;
use super::names::check_name;
use super::schema::field_named;
use super::vocabulary::{TermId, Vocabulary, VocabularyId};
use crate::ground::{Arena, Code, Diagnostic, Id, Report, Spanned, near_miss};
use crate::notation::{Members, Node, text_of};

/// Everything that such a table may refer to.
pub(super) struct Declared<'a> {
    pub languages: &'a Languages,
    pub collections: &'a Arena<CollectionId, Collection>,
    pub vocabularies: &'a Arena<VocabularyId, Vocabulary>,
}

/// What every such table begins with.
pub(super) struct Entitled {
    pub id: String,
    pub title: Label,
    pub description: Option<Label>,
}

impl Declared<'_> {
    /// Reads all tables of a kind; two of one id are a fault.
    pub(super) fn all<I: Id, T>(
        &self,
        nodes: &[Node],
        report: &mut Report,
        read: impl Fn(&Self, &Node, &mut Report) -> Option<T>,
        id: impl Fn(&T) -> &str,
    ) -> Arena<I, T> {
        let mut all: Arena<I, T> = Arena::new();
        for node in nodes {
            let Some(one) = read(self, node, report) else { continue };
            if all.values().any(|known| id(known) == id(&one)) {
                report.push(Diagnostic::new(Code::DuplicateName, node.span).with("name", id(&one)));
            } else {
                all.push(one);
            }
        }
        all
    }

    /// Reads `id`, `title` and `description`; an id that could not stand in an address is reported.
    pub(super) fn entitled(&self, members: &mut Members<'_>, report: &mut Report) -> Option<Entitled> {
        let id = members.require("id", report).and_then(|node| text_of(node, report));
        let title = members.require("title", report).map(|node| Label::read(node, self.languages, report));
        let description = members.get("description").map(|node| Label::read(node, self.languages, report));
        let id = id?;
        check_name(id, report);
        Some(Entitled { id: id.value.to_owned(), title: title?, description })
    }

    /// The collection of a name; an unknown one is reported.
    pub(super) fn collection(&self, name: Spanned<&str>, report: &mut Report) -> Option<CollectionId> {
        let found = self.collections.position(|collection| collection.name == name.value);
        if found.is_none() {
            let names = self.collections.values().map(|collection| collection.name.as_str());
            report.push(
                Diagnostic::new(Code::UnknownCollection, name.span)
                    .with("collection", name.value)
                    .suggest(near_miss(name.value, names)),
            );
        }
        found
    }

    /// The term of an id in a vocabulary; an unknown one is reported.
    pub(super) fn term(
        &self,
        vocabulary: VocabularyId,
        id: Spanned<&str>,
        report: &mut Report,
    ) -> Option<TermId> {
        let vocabulary = &self.vocabularies[vocabulary];
        let term = vocabulary.find(id.value);
        if term.is_none() {
            report.push(
                Diagnostic::new(Code::UnknownTerm, id.span)
                    .with("term", id.value)
                    .with("vocabulary", vocabulary.name.as_str())
                    .suggest(near_miss(id.value, vocabulary.ids())),
            );
        }
        term
    }
}

/// Names that are kept with their places until what they name is known.
pub(super) fn owned(names: Vec<Spanned<&str>>) -> Vec<Spanned<String>> {
    names.into_iter().map(|name| Spanned { value: name.value.to_owned(), span: name.span }).collect()
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

/// Whether items of a field can be told apart by their keys.
pub(super) fn is_keyed_group(kind: &FieldKind) -> bool {
    matches!(kind, FieldKind::Group(group) if group.key.is_some())
}
