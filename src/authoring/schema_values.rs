//! The schemas of single values, by the type of their field.

use serde_json::{Map, Value, json};

use super::explain::Explainer;
use super::fields::IMAGE_NEEDED_PARTS;
use super::json_schema::{Dialect, closed};
use crate::site::{Bounds, FieldKind, TextLimits, VocabularyId};

const YEAR: &str = "^(?!0000)[0-9]{4}$";
const DATE: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
const PERIOD: &str = "^ *[0-9]{4}(-[0-9]{2})? *([-–/] *([0-9]{4}(-[0-9]{2})?|present|\\.\\.) *)?$";
const WEB: &str = "^ *https?://";

pub(super) struct Values<'a> {
    pub explain: Explainer<'a>,
    pub dialect: Dialect,
}

impl Values<'_> {
    /// The schema of one value.
    pub fn of(&self, kind: &FieldKind) -> Value {
        match kind {
            FieldKind::Text(limits) | FieldKind::Markdown(limits) => text(*limits),
            FieldKind::Integer(bounds) => number("integer", *bounds, "^-?[0-9]+$"),
            FieldKind::Number(bounds) => number("number", *bounds, "^-?[0-9]+(\\.[0-9]+)?$"),
            FieldKind::Date => pattern(DATE),
            FieldKind::Year => {
                json!({ "anyOf": [{ "type": "integer", "minimum": 1000, "maximum": 9999 }, pattern(YEAR)] })
            }
            FieldKind::Period => {
                json!({ "anyOf": [{ "type": "integer", "minimum": 1000, "maximum": 9999 }, pattern(PERIOD)] })
            }
            FieldKind::Boolean => json!({ "enum": [true, false, "yes", "no"] }),
            FieldKind::Choice(vocabulary) => self.terms(*vocabulary),
            FieldKind::Language => pattern("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"),
            FieldKind::Url => pattern(WEB),
            FieldKind::Citation => json!({ "type": ["string", "number"] }),
            FieldKind::Source => source(),
            FieldKind::Image => image(),
            FieldKind::Reference(_) | FieldKind::Group(_) | FieldKind::Computed(_) | FieldKind::Unread => {
                json!({})
            }
        }
    }

    /// The terms of a vocabulary, with what each is called.
    fn terms(&self, id: VocabularyId) -> Value {
        let terms = || self.explain.site.vocabularies[id].terms.values();
        let ids: Vec<&str> = terms().map(|term| term.id.as_str()).collect();
        let named: Vec<String> =
            terms().map(|term| format!("{}: {}", term.id, term.label.text(self.explain.language))).collect();
        let mut schema = json!({ "enum": ids, "description": named.join("; ") });
        if self.dialect == Dialect::Draft7
            && let Value::Object(members) = &mut schema
        {
            // Not of the standard, but what editors show beside each term.
            let labels: Vec<&str> = terms().map(|term| term.label.text(self.explain.language)).collect();
            members.insert("enumDescriptions".into(), json!(labels));
        }
        schema
    }
}

fn text(limits: TextLimits) -> Value {
    let mut schema = json!({ "type": ["string", "number", "boolean"], "pattern": "\\S" });
    if let (Value::Object(members), Some(characters)) = (&mut schema, limits.characters) {
        members.insert("maxLength".into(), json!(characters));
    }
    schema
}

fn number(kind: &str, bounds: Bounds, digits: &str) -> Value {
    let mut schema = Map::new();
    schema.insert("type".into(), json!(kind));
    let mut limit = |name: &str, bound: Option<f64>| {
        if let Some(bound) = bound {
            schema.insert(name.to_owned(), json!(bound));
        }
    };
    limit("minimum", bounds.minimum);
    limit("maximum", bounds.maximum);
    json!({ "anyOf": [schema, pattern(digits)] })
}

fn pattern(pattern: &str) -> Value {
    json!({ "type": "string", "pattern": pattern })
}

fn source() -> Value {
    let word = || json!({ "type": ["string", "number"], "pattern": "\\S" });
    let properties = json!({
        "id": word(),
        "type": { "type": "string" },
        "title": word(),
        "author": { "anyOf": [{ "type": "array", "items": word() }, word()] },
        "publisher": word(),
        "container-title": word(),
        "issued": { "anyOf": [{ "type": "integer" }, pattern("^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$")] },
        "accessed": pattern(DATE),
        "number": word(),
        "url": pattern(WEB),
        "language": { "type": "string" },
        "note": word(),
    });
    fixed(properties, &["id", "title"])
}

fn image() -> Value {
    let word = || json!({ "type": "string", "pattern": "\\S" });
    let properties = json!({ "file": word(), "alternative": word(), "credit": word(), "licence": word() });
    fixed(properties, &IMAGE_NEEDED_PARTS)
}

fn fixed(properties: Value, required: &[&str]) -> Value {
    let Value::Object(properties) = properties else { return json!({}) };
    let mut table = closed(properties);
    table.insert("required".into(), json!(required));
    Value::Object(table)
}
