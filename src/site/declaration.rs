//! Reading a whole `_collection.toml`.

use super::check::{ReferredBy, read_checks, read_review, resolve_referred_by};
use super::collection::{COLLECTION_FILE, Collection, Heading, Section};
use super::field::{Field, FieldId, FieldKind, Fields, Reference};
use super::label::Label;
use super::level::Levels;
use super::lookup::{field_named, findable, fitting_field, sort_keys};
use super::names::{check_name, is_kebab};
use super::rule::RuleReader;
use super::schema::SchemaReader;
use super::vocabulary::{Vocabulary, VocabularyId};
use super::{CollectionId, Languages};
use crate::ground::{Arena, Code, Diagnostic, Report, Source, SourceId, Span, Spanned};
use crate::notation::{Members, Node, parse_toml, text_of};

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
    check_parts(&collections, report);
    resolve_referred_by(&mut collections, report);
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
        read_texts(&mut collection, &mut members, schema, report);
        read_fields(&mut collection, &mut members, schema, report);
        read_uses(&mut collection, &mut members, report);
        if let Some(node) = members.get("heading") {
            let pattern = Label::read(node, schema.languages, report);
            collection.heading = Some(read_heading(&collection.fields, pattern, node.span, report));
        }
        collection.sections = read_sections(&mut members, schema.languages, report);
        read_demands(&mut collection, &mut members, schema, report);
        members.finish(report);
    }
    collection
}

fn read_texts(
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
    let sound = |title: &Field| match title.kind {
        FieldKind::Text(_) => title.cardinality.required,
        FieldKind::Unread => true,
        _ => false,
    };
    if !title.is_some_and(sound) {
        let span = title.map_or(collection.declared, |title| title.declared);
        report.push(Diagnostic::new(Code::MissingKey, span).with("key", "fields.title"));
    }
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
        if let crate::notation::Value::List(names) = &node.value {
            let group = names.iter().filter_map(|name| field_named(fields, text_of(name, report)?, report));
            collection.require_any.push(group.collect());
        } else {
            let found = node.value.shape();
            report.push(
                Diagnostic::new(Code::WrongShape, node.span).with("expected", "list").with("found", found),
            );
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

/// A heading with the fields that its patterns name in braces.
fn read_heading(fields: &Fields, pattern: Label, span: Span, report: &mut Report) -> Heading {
    let mut names: Vec<&str> = pattern.texts().flat_map(in_braces).collect();
    names.sort_unstable();
    names.dedup();
    let found =
        names.into_iter().filter_map(|name| field_named(fields, Spanned { value: name, span }, report));
    let found = found.collect();
    Heading { pattern, fields: found }
}

fn in_braces(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}

/// A field that can name authors: plain text, terms or other entries.
fn author_field(fields: &Fields, name: Spanned<&str>, report: &mut Report) -> Option<FieldId> {
    let fits = |kind: &FieldKind| {
        matches!(kind, FieldKind::Text(_) | FieldKind::Choice(_) | FieldKind::Reference(_))
    };
    fitting_field(fields, "authored-by", name, fits, report)
}

fn read_sections(members: &mut Members<'_>, languages: &Languages, report: &mut Report) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for node in members.list("section", report) {
        if let Some((section, span)) = read_section(node, languages, report) {
            if sections.iter().any(|known| known.id == section.id) {
                report.push(Diagnostic::new(Code::DuplicateName, span).with("name", section.id.as_str()));
            } else {
                sections.push(section);
            }
        }
    }
    sections
}

fn read_section(node: &Node, languages: &Languages, report: &mut Report) -> Option<(Section, Span)> {
    let mut members = Members::of(node, report)?;
    let id = members.require("id", report).and_then(|node| text_of(node, report));
    let label = members.require("label", report).map(|node| Label::read(node, languages, report));
    let help = members.get("help").map(|node| Label::read(node, languages, report));
    let required = members.flag("required", report);
    members.finish(report);
    let id = id?;
    check_name(id, report);
    Some((Section { id: id.value.to_owned(), label: label?, help, required }, id.span))
}

/// A reference that names parts needs a keyed group of that name in every collection it points into.
fn check_parts(collections: &Arena<CollectionId, Collection>, report: &mut Report) {
    for collection in collections.values() {
        check_parts_of(&collection.fields, collections, report);
    }
}

fn check_parts_of(fields: &Fields, collections: &Arena<CollectionId, Collection>, report: &mut Report) {
    for field in fields.values() {
        if let FieldKind::Reference(reference) = &field.kind
            && let Some(part) = &reference.part
        {
            let mut targets = reference.collections.iter();
            let keyed = targets.any(|target| collections[*target].fields.keyed_group(&part.field).is_some());
            if !keyed {
                report.push(
                    Diagnostic::new(Code::UnknownFieldName, field.declared)
                        .with("field", part.field.as_str()),
                );
            }
        }
        if let FieldKind::Reference(reference) = &field.kind
            && let Some(mutual) = &reference.mutual
        {
            check_mutual(field, reference, mutual, collections, report);
        }
        if let Some(nested) = field.nested() {
            check_parts_of(nested, collections, report);
        }
    }
}

/// A mutual reference needs a reference of that name in every collection it points into.
fn check_mutual(
    field: &Field,
    reference: &Reference,
    mutual: &str,
    collections: &Arena<CollectionId, Collection>,
    report: &mut Report,
) {
    let answers = |target: &CollectionId| {
        let fields = &collections[*target].fields;
        let back = fields.named(mutual).map(|back| &fields[back].kind);
        back.is_some_and(|kind| matches!(kind, FieldKind::Reference(_) | FieldKind::Unread))
    };
    if !reference.collections.iter().all(answers) {
        report.push(Diagnostic::new(Code::UnknownFieldName, field.declared).with("field", mutual));
    }
}

/// Whether a path is a collection's declaration.
pub(super) fn is_declaration(source: &Source) -> bool {
    source.path.name() == COLLECTION_FILE && source.path.as_str().matches('/').count() == 2
}
