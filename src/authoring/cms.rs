//! A configuration for editors in the browser that keep their files in Git: Decap CMS and Sveltia CMS read the same.
//!
//! Originals and translations are files of one entry. What translations inherit is not offered in them.

use serde_json::{Map, Value, json};

use super::explain::{Explainer, without_isolates};
use super::fields::{IMAGE_NEEDED_PARTS, IMAGE_PARTS};
use crate::site::{Collection, Field, FieldKind, Fields, Reference, TextLimits};

/// The configuration, as JSON, which is YAML too.
pub fn cms_config(explain: Explainer<'_>) -> String {
    let site = explain.site;
    let tags: Vec<&str> = site.languages.tags().collect();
    let main = &site.languages.all[site.languages.main].tag;
    let collections: Vec<Value> =
        site.collections.values().map(|collection| folder(explain, collection)).collect();
    let mut config = json!({
        "backend": { "name": "github", "repo": "OWNER/REPOSITORY", "branch": "main", "open_authoring": true },
        "publish_mode": "editorial_workflow",
        "media_folder": "content",
        "public_folder": "",
        "collections": collections,
    });
    if tags.len() > 1 {
        config["i18n"] = json!({
            "structure": "multiple_files",
            "locales": tags,
            "default_locale": main,
            "omit_default_locale_from_filename": true,
        });
    }
    let note =
        "# For Decap CMS and Sveltia CMS. Put the name of your repository in place of OWNER/REPOSITORY.\n";
    format!("{note}{}\n", serde_json::to_string_pretty(&config).unwrap_or_default())
}

fn folder(explain: Explainer<'_>, collection: &Collection) -> Value {
    let mut fields: Vec<Value> =
        collection.fields.values().filter_map(|field| widget(explain, field)).collect();
    fields.push(body(explain, collection));
    let mut folder = json!({
        "name": collection.name,
        "label": collection.label.text(explain.language),
        "label_singular": collection.singular.text(explain.language),
        "folder": format!("content/{}", collection.name),
        "create": true,
        "extension": "md",
        "format": "yaml-frontmatter",
        "slug": "{{slug}}",
        "media_folder": "",
        "public_folder": "",
        "fields": fields,
    });
    if let Some(description) = &collection.description {
        folder["description"] = json!(description.text(explain.language));
    }
    if explain.site.languages.all.len() > 1 {
        folder["i18n"] = json!(true);
    }
    folder
}

/// The text, begun with the headings of its sections.
fn body(explain: Explainer<'_>, collection: &Collection) -> Value {
    let main = explain.site.languages.main;
    let headings: Vec<String> = collection
        .sections
        .iter()
        .filter(|section| section.required)
        .map(|section| format!("## {} {{#{}}}\n\n", section.label.text(main), section.id))
        .collect();
    json!({
        "name": "body",
        "label": without_isolates(&explain.words("form-part-text", &[])),
        "widget": "markdown",
        "required": !headings.is_empty(),
        "default": headings.concat(),
        "i18n": true,
    })
}

fn widget(explain: Explainer<'_>, field: &Field) -> Option<Value> {
    let mut widget = match &field.kind {
        FieldKind::Computed(_) | FieldKind::Unread => return None,
        FieldKind::Choice(id) => {
            let terms = explain.site.vocabularies[*id].terms.values();
            let options: Vec<Value> = terms
                .map(|term| json!({ "label": term.label.text(explain.language), "value": term.id }))
                .collect();
            json!({ "widget": "select", "options": options, "multiple": field.cardinality.many })
        }
        FieldKind::Reference(reference) => reference_widget(explain, reference, field),
        FieldKind::Group(group) => nested(explain, &group.fields, Vec::new(), field.cardinality.many),
        FieldKind::Source => {
            parts(explain, &["id", "title", "publisher", "issued", "url", "note"], &["id", "title"], true)
        }
        FieldKind::Image => parts(explain, &IMAGE_PARTS, &IMAGE_NEEDED_PARTS, field.cardinality.many),
        kind if field.cardinality.many => {
            json!({ "widget": "list", "field": merged(simple(kind), "value", explain.label(field)) })
        }
        kind => simple(kind),
    };
    widget["name"] = json!(field.name);
    widget["label"] = json!(explain.label(field));
    widget["required"] = json!(field.cardinality.required);
    let help = explain.help(field).map(str::to_owned);
    let sentences: Vec<String> = help.into_iter().chain(explain.notes(field)).collect();
    widget["hint"] = json!(without_isolates(&sentences.join(" ")));
    if field.is_translated() {
        widget["i18n"] = json!(true);
    }
    Some(widget)
}

/// A single value.
fn simple(kind: &FieldKind) -> Value {
    match kind {
        FieldKind::Text(limits) => text("string", *limits),
        FieldKind::Markdown(limits) => text("text", *limits),
        FieldKind::Integer(bounds) | FieldKind::Number(bounds) => {
            let value_type = if matches!(kind, FieldKind::Integer(_)) { "int" } else { "float" };
            let mut widget = json!({ "widget": "number", "value_type": value_type });
            if let Some(minimum) = bounds.minimum {
                widget["min"] = json!(minimum);
            }
            if let Some(maximum) = bounds.maximum {
                widget["max"] = json!(maximum);
            }
            widget
        }
        FieldKind::Date => {
            json!({ "widget": "datetime", "format": "YYYY-MM-DD", "date_format": "YYYY-MM-DD", "time_format": false })
        }
        FieldKind::Boolean => json!({ "widget": "boolean" }),
        _ => json!({ "widget": "string" }),
    }
}

fn text(widget: &str, limits: TextLimits) -> Value {
    let mut widget = json!({ "widget": widget });
    if let Some(characters) = limits.characters {
        widget["pattern"] = json!([format!("^.{{1,{characters}}}$"), characters.to_string()]);
    }
    widget
}

fn reference_widget(explain: Explainer<'_>, reference: &Reference, field: &Field) -> Value {
    let known: Vec<Value> = explain
        .names_of(field)
        .into_iter()
        .map(|(name, title)| json!({ "label": title, "value": name }))
        .collect();
    let many = field.cardinality.many;
    let target = json!({ "widget": "select", "options": known });
    if reference.attributes.is_empty() && reference.part.is_none() {
        let mut target = target;
        target["multiple"] = json!(many);
        return target;
    }
    let mut head = vec![merged(target, &reference.key, explain.label(field))];
    if let Some(part) = &reference.part {
        let label = part.label.text(explain.language);
        let mut part = merged(json!({ "widget": "string" }), &part.key, label);
        part["required"] = json!(false);
        head.push(part);
    }
    nested(explain, &reference.attributes, head, many)
}

fn nested(explain: Explainer<'_>, fields: &Fields, mut head: Vec<Value>, many: bool) -> Value {
    head.extend(fields.values().filter_map(|field| widget(explain, field)));
    json!({ "widget": if many { "list" } else { "object" }, "fields": head })
}

/// Parts that have the same names on every site.
fn parts(explain: Explainer<'_>, names: &[&str], needed: &[&str], many: bool) -> Value {
    let part = |name: &&str| {
        let label = explain.wording.find(explain.language, &format!("ask-{name}"), &[]);
        let mut part = merged(
            json!({ "widget": "string" }),
            name,
            &without_isolates(&label.unwrap_or_else(|| (*name).to_owned())),
        );
        part["required"] = json!(needed.contains(name));
        part
    };
    let fields: Vec<Value> = names.iter().map(part).collect();
    json!({ "widget": if many { "list" } else { "object" }, "fields": fields })
}

fn merged(mut widget: Value, name: &str, label: &str) -> Value {
    let mut members = Map::new();
    members.insert("name".into(), json!(name));
    members.insert("label".into(), json!(label));
    if let Value::Object(widget) = &mut widget {
        members.append(widget);
    }
    Value::Object(members)
}
