//! Reading a whole `_collection.toml`: its settings, its fields, and what it makes of them.
//!
//! Each kind of table in it is read in a file of its own; what a collection says of others is looked at in
//! [`references`](super::references), when all are known.

use super::check::{ReferredBy, read_checks, read_review};
use super::collection::{COLLECTION_FILE, Collection};
use super::field::{Field, FieldId, FieldKind, Fields};
use super::heading::Heading;
use super::label::Label;
use super::level::Levels;
use super::lookup::{field_named, findable, fitting_field, sort_keys};
use super::names::{check_name, is_kebab};
use super::references::settle;
use super::rule::RuleReader;
use super::schema::SchemaReader;
use super::section::read_sections;
use super::vocabulary::{Vocabulary, VocabularyId};
use super::{CollectionId, Languages};
use crate::ground::{Arena, Code, Diagnostic, Report, Source, SourceId, Span, Spanned};
use crate::notation::{Member, Members, Value, parse_toml, text_of, wrong_shape};

/// Reads every collection. A folder is known by name before any declaration is read, because fields refer
/// to collections that come later.
pub(super) fn read_collections(
    files: &[(SourceId, &Source)],
    languages: &Languages,
    vocabularies: &Arena<VocabularyId, Vocabulary>,
    report: &mut Report,
) -> Arena<CollectionId, Collection> {
    let names: Arena<CollectionId, String> =
        files.iter().map(|(_, source)| folder_name(source).to_owned()).collect();
    let reader = SchemaReader { languages, vocabularies, collections: &names };
    let mut collections: Arena<CollectionId, Collection> =
        files.iter().map(|(id, source)| read(*id, source, &reader, report)).collect();
    settle(&mut collections, report);
    collections
}

fn folder_name(source: &Source) -> &str {
    source.path.folder().rsplit('/').next().unwrap_or_default()
}

fn read(id: SourceId, source: &Source, schema: &SchemaReader<'_>, report: &mut Report) -> Collection {
    let whole = Span::new(id, 0..source.text.len());
    let tree = parse_toml(&source.text, whole, report);
    let name = folder_name(source);
    check_name(Spanned { value: name, span: Span::start_of(id) }, report);
    let mut collection = Collection {
        name: name.to_owned(),
        label: Label::same(name, schema.languages),
        singular: Label::same(name, schema.languages),
        description: None,
        url: format!("{name}/{{slug}}"),
        template: "entry.html".to_owned(),
        fields: Fields::new(),
        heading: None,
        facets: Vec::new(),
        card: Vec::new(),
        sort: Vec::new(),
        sections: Vec::new(),
        require_any: Vec::new(),
        reference_by: None,
        dated_by: None,
        citable: false,
        authored_by: None,
        menu: None,
        listed: true,
        levels: Levels::default(),
        checks: Vec::new(),
        review: None,
        referred_by: ReferredBy::default(),
        form: false,
        suggest: false,
        owners: Vec::new(),
        declared: Span::start_of(id),
    };
    if let Some(mut members) = Members::of(&tree, report) {
        read_settings(&mut collection, &mut members, schema, report);
        read_fields(&mut collection, &mut members, schema, report);
        read_uses(&mut collection, &mut members, report);
        let heading = members.get("heading");
        collection.heading =
            heading.map(|node| Heading::read(node, &collection.fields, schema.languages, report));
        collection.sections = read_sections(members.list("section", report), schema.languages, report);
        read_demands(&mut collection, &mut members, schema, report);
        members.finish(report);
    }
    collection
}

/// What the collection is called, where it stands, and its switches.
fn read_settings(
    collection: &mut Collection,
    members: &mut Members<'_>,
    schema: &SchemaReader<'_>,
    report: &mut Report,
) {
    if let Some(node) = members.require("label", report) {
        collection.label = Label::read(node, schema.languages, report);
        collection.singular = collection.label.clone();
    }
    if let Some(node) = members.get("singular") {
        collection.singular = Label::read(node, schema.languages, report);
    }
    collection.description =
        members.get("description").map(|node| Label::read(node, schema.languages, report));
    if let Some(url) = members.text("url", report) {
        if is_pattern(url.value) {
            url.value.clone_into(&mut collection.url);
        } else {
            report.push(Diagnostic::new(Code::UrlPattern, url.span).with("pattern", url.value));
        }
    }
    if let Some(template) = members.text("template", report) {
        template.value.clone_into(&mut collection.template);
    }
    collection.menu = members.count("menu", report);
    collection.citable = members.flag("citable", report);
    collection.form = members.flag("form", report);
    collection.suggest = members.flag("suggest", report);
    collection.owners = members.texts("owners", report).iter().map(|owner| owner.value.to_owned()).collect();
    if members.get("listed").is_some() {
        collection.listed = members.flag("listed", report);
    }
}

/// An address pattern: kebab parts joined by `/`, `{slug}` exactly once.
fn is_pattern(url: &str) -> bool {
    url.matches("{slug}").count() == 1 && url.replace("{slug}", "slug").split('/').all(is_kebab)
}

fn read_fields(
    collection: &mut Collection,
    members: &mut Members<'_>,
    schema: &SchemaReader<'_>,
    report: &mut Report,
) {
    let declared = members.named("fields", report);
    let mut fields = schema.fields(declared, report);
    let title = fields.named("title").map(|title| &fields[title]);
    report.extend(fault_of_title(title, declared, collection.declared));
    let computed = schema.computed(members.named("computed", report), &fields, report);
    for field in computed {
        if let Some(first) = fields.named(&field.name) {
            let first = fields[first].declared;
            report.push(
                Diagnostic::new(Code::DuplicateName, field.declared)
                    .with("name", field.name.as_str())
                    .related(first),
            );
        } else {
            fields.push(field);
        }
    }
    group_inverses(&mut fields, report);
    collection.fields = fields;
}

/// What is wrong with the title that every entry needs: a line of text that is required. `whole` is the place of what
/// the declaration lacks as a whole.
fn fault_of_title(title: Option<&Field>, declared: &[Member], whole: Span) -> Option<Diagnostic> {
    let missing = |key: &str, place: Span| Some(Diagnostic::new(Code::MissingKey, place).with("key", key));
    let Some(title) = title else { return missing("[fields.title]", whole) };
    match title.kind {
        FieldKind::Unread => None,
        FieldKind::Text(_) if title.cardinality.required => None,
        FieldKind::Text(_) => missing("required = true", title.declared),
        _ => {
            let settings = declared.iter().find(|member| member.key.text == title.name)?;
            let mut settings = Members::of(&settings.node, &mut Report::new())?;
            let written = settings.text("type", &mut Report::new())?;
            let fault = Diagnostic::new(Code::NotOneOf, written.span).with("word", written.value);
            Some(fault.with("known", "text"))
        }
    }
}

/// Looks up the field by which each inverse relation groups its entries; it is one of those that refer.
fn group_inverses(fields: &mut Fields, report: &mut Report) {
    for id in fields.ids().collect::<Vec<FieldId>>() {
        let FieldKind::Reference(reference) = &fields[id].kind else { continue };
        let Some(written) = reference.inverse.as_ref().and_then(|inverse| inverse.group_by_name.clone())
        else {
            continue;
        };
        let path = findable(fields, "group-by", written.borrowed(), report);
        if let FieldKind::Reference(reference) = &mut fields[id].kind
            && let Some(inverse) = &mut reference.inverse
        {
            inverse.group_by = path;
        }
    }
}

/// The places where a declaration makes use of its own fields.
fn read_uses(collection: &mut Collection, members: &mut Members<'_>, report: &mut Report) {
    let fields = &collection.fields;
    let facets = members.texts("facets", report);
    collection.facets =
        facets.into_iter().filter_map(|name| findable(fields, "facets", name, report)).collect();
    let card = members.texts("card", report);
    collection.card = card.into_iter().filter_map(|name| field_named(fields, name, report)).collect();
    collection.sort = sort_keys(fields, members.texts("sort", report), report);
    if let Some(name) = members.text("reference-by", report) {
        collection.reference_by = field_named(fields, name, report);
    }
    if let Some(name) = members.text("dated-by", report) {
        collection.dated_by = field_named(fields, name, report);
    }
    if let Some(name) = members.text("authored-by", report) {
        collection.authored_by = author_field(fields, name, report);
    }
    for node in members.list("require-any", report) {
        if let Value::List(names) = &node.value {
            let group = names.iter().filter_map(|name| field_named(fields, text_of(name, report)?, report));
            collection.require_any.push(group.collect());
        } else {
            report.push(wrong_shape(node.span, "list", &node.value));
        }
    }
}

/// What a declaration asks of entries beyond their fields, and how bad faults are.
fn read_demands(
    collection: &mut Collection,
    members: &mut Members<'_>,
    schema: &SchemaReader<'_>,
    report: &mut Report,
) {
    let fields = &collection.fields;
    let reader = RuleReader { fields, vocabularies: schema.vocabularies };
    collection.checks = read_checks(members.list("check", report), fields, &reader, schema.languages, report);
    collection.review = members.get("review").and_then(|node| read_review(node, fields, report));
    collection.referred_by.names =
        members.texts("referred-by", report).into_iter().map(Spanned::owned).collect();
    collection.levels = Levels::read(members.named("rules", report), report);
}

/// A field that can name authors: plain text, terms or other entries.
fn author_field(fields: &Fields, name: Spanned<&str>, report: &mut Report) -> Option<FieldId> {
    let fits = |kind: &FieldKind| {
        matches!(kind, FieldKind::Text(_) | FieldKind::Choice(_) | FieldKind::Reference(_))
    };
    fitting_field(fields, "authored-by", name, fits, report)
}

/// Whether a path is a collection's declaration.
pub(super) fn is_declaration(source: &Source) -> bool {
    source.path.name() == COLLECTION_FILE && source.path.as_str().matches('/').count() == 2
}
