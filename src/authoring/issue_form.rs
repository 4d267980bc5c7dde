//! Forms on the web: suggest an entry without a file, by GitHub's issue forms.
//!
//! One for each collection that says `suggest = true` and each language of the site. The rules are GitHub's: ids and
//! labels are unique, a list to choose from has no two alike and no `None`, and every text is text. What is needed
//! before an entry can be published is only asked for; a suggestion needs little.

use serde_json::{Value, json};

use super::explain::{Explainer, without_isolates};
use super::fields::SOURCE_PARTS;
use super::issue_labels::{Asked, labelled};
use crate::content::Library;
use crate::site::{Collection, Field, FieldKind, Site};
use crate::wording::Wording;

/// Longest list that is offered to choose from; names of longer ones are typed.
const MOST_OPTIONS: usize = 60;

/// A form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssueForm {
    /// The name of its file.
    pub file: String,
    /// The file: JSON, which is YAML too and leaves no doubt about what is text.
    pub text: String,
}

/// All forms of a site.
pub fn issue_forms(site: &Site, library: &Library, wording: &Wording) -> Vec<IssueForm> {
    let mut forms = Vec::new();
    for collection in site.collections.values().filter(|collection| collection.suggest) {
        for language in site.languages.all.ids() {
            let explain = Explainer { site, library, wording, language };
            let tag = &site.languages.all[language].tag;
            let form = form(explain, collection);
            let text = serde_json::to_string_pretty(&form).unwrap_or_default();
            forms.push(IssueForm {
                file: format!("suggest-{}.{tag}.yml", collection.name),
                text: format!("{text}\n"),
            });
        }
    }
    forms
}

fn form(explain: Explainer<'_>, collection: &Collection) -> Value {
    let language = explain.language;
    let tag = &explain.site.languages.all[language].tag;
    let kind = collection.singular.text(language);
    let words = |name: &str| on_one_line(&explain.words(name, &[("kind", kind.into())]));
    let mut body = vec![json!({ "type": "markdown", "attributes": { "value": words("issue-intro") } })];
    body.extend(labelled(collection, language).into_iter().map(|(label, asked)| match asked {
        Asked::Field(id, field) => {
            let requirement = explain.requirement(collection, id);
            question(explain, field, &asked.id(), &label, &requirement)
        }
        Asked::Section(section) => {
            let help = section.help.as_ref().map_or("", |help| help.text(language));
            let description = format!("{} {help}", explain.needed(section.required));
            element("textarea", &asked.id(), &label, &description, false)
        }
    }));
    json!({
        "name": format!("{} ({tag})", words("issue-name")),
        "description": words("issue-description"),
        "title": format!("{kind}: "),
        "labels": [format!("suggest-{}", collection.name)],
        "body": body,
    })
}

fn question(explain: Explainer<'_>, field: &Field, id: &str, label: &str, requirement: &str) -> Value {
    let help = explain.help(field).unwrap_or_default();
    let options = options(explain, field);
    let mut notes = if options.is_empty() { explain.notes(field) } else { Vec::new() };
    notes.extend(parts(explain, field));
    let description = format!("{requirement} {help} {}", notes.join(" "));
    // Without a title, an issue cannot become a file; everything else can be asked for later.
    let required = field.name == "title";
    if !options.is_empty() {
        let mut element = element("dropdown", id, label, &description, required);
        element["attributes"]["options"] = json!(options);
        element["attributes"]["multiple"] = json!(field.cardinality.many);
        return element;
    }
    let is_line = matches!(
        field.kind,
        FieldKind::Text(_)
            | FieldKind::Integer(_)
            | FieldKind::Number(_)
            | FieldKind::Date
            | FieldKind::Year
            | FieldKind::Period
            | FieldKind::Language
            | FieldKind::Url
            | FieldKind::Choice(_)
    ) && !(field.cardinality.many && matches!(field.kind, FieldKind::Text(_)))
        && field.name != "summary";
    element(if is_line { "input" } else { "textarea" }, id, label, &description, required)
}

/// What there is to choose from: `Name (id)`, so that the answer is understood in any language.
fn options(explain: Explainer<'_>, field: &Field) -> Vec<String> {
    if let FieldKind::Boolean = field.kind {
        return vec![
            format!("{} (yes)", explain.words("yes", &[])),
            format!("{} (no)", explain.words("no", &[])),
        ];
    }
    if let FieldKind::Reference(reference) = &field.kind
        && !reference.attributes.is_empty()
    {
        return Vec::new();
    }
    let names = explain.names_of(field);
    if names.is_empty() || names.len() > MOST_OPTIONS {
        return Vec::new();
    }
    names.into_iter().map(|(name, label)| on_one_line(&format!("{label} ({name})"))).collect()
}

/// How a value with parts is written on one line.
fn parts(explain: Explainer<'_>, field: &Field) -> Option<String> {
    let label = |field: &Field| field.label.text(explain.language).to_owned();
    let parts: Vec<String> = match &field.kind {
        FieldKind::Group(group) => group.fields.values().map(label).collect(),
        FieldKind::Reference(reference) if !reference.attributes.is_empty() => {
            std::iter::once(reference.key.clone()).chain(reference.attributes.values().map(label)).collect()
        }
        FieldKind::Source => SOURCE_PARTS.map(|name| explain.words(&format!("ask-{name}"), &[])).into(),
        _ => return None,
    };
    Some(explain.words("issue-parts", &[("parts", parts.join(" | ").into())]))
}

fn element(kind: &str, id: &str, label: &str, description: &str, required: bool) -> Value {
    let mut element = json!({
        "type": kind,
        "id": id,
        "attributes": { "label": on_one_line(label), "description": on_one_line(description) },
    });
    if required {
        element["validations"] = json!({ "required": true });
    }
    element
}

/// Text on one line, without the marks that keep directions apart on pages.
fn on_one_line(text: &str) -> String {
    without_isolates(text).split_whitespace().collect::<Vec<_>>().join(" ")
}
