//! JSON Schemas of front matter, for editors that check and complete while one writes.
//!
//! A schema says less than a check: it counts characters as code points, does not count words and follows no
//! reference. What it refuses a check refuses too, but for texts of many combining marks. YAML knows numbers and
//! truth values where front matter knows text only, so both are allowed where text is.

use serde_json::{Map, Value, json};

use super::explain::{Explainer, without_isolates};
use super::fields::is_written;
use super::schema_values::Values;
use crate::content::{ACCEPT, TRANSLATED_FROM, TRANSLATION};
use crate::site::{Collection, CollectionId, Field, FieldKind, Fields, Reference};

/// Which edition of JSON Schema is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// Draft 7, which most editors read.
    Draft7,
    /// Draft 4, for older ones.
    Draft4,
}

/// Writes schemas.
#[derive(Clone, Copy)]
pub struct SchemaWriter<'a> {
    /// The words.
    pub explain: Explainer<'a>,
    /// The edition.
    pub dialect: Dialect,
    /// Whether references may name known entries only.
    pub strict: bool,
}

impl<'a> SchemaWriter<'a> {
    /// The schema of a collection's entries.
    pub fn entry(&self, id: CollectionId) -> Value {
        let collection = &self.explain.site.collections[id];
        let mut schema = self.table(&collection.fields);
        let any: Vec<Value> = collection.require_any.iter().map(|group| any_of(collection, group)).collect();
        if !any.is_empty() {
            schema.insert("allOf".into(), Value::Array(any));
        }
        self.whole(collection, schema)
    }

    /// The schema of a collection's translations, which state only what is translated.
    pub fn translation(&self, id: CollectionId) -> Value {
        let collection = &self.explain.site.collections[id];
        let mut properties = self.translated(&collection.fields, &[]);
        properties.insert(TRANSLATED_FROM.into(), json!({ "type": ["string", "number"] }));
        properties.insert(TRANSLATION.into(), json!({ "enum": ["machine", "reviewed"] }));
        let mut schema = closed(properties);
        schema.insert("required".into(), json!(["title"]));
        self.whole(collection, schema)
    }

    fn whole(&self, collection: &Collection, mut schema: Map<String, Value>) -> Value {
        let draft = match self.dialect {
            Dialect::Draft7 => "http://json-schema.org/draft-07/schema#",
            Dialect::Draft4 => "http://json-schema.org/draft-04/schema#",
        };
        if let Some(Value::Object(properties)) = schema.get_mut("properties")
            && collection.fields.named(ACCEPT).is_none()
        {
            properties.insert(ACCEPT.into(), acceptances());
        }
        schema.insert("$schema".into(), json!(draft));
        schema.insert("title".into(), json!(collection.singular.text(self.explain.language)));
        if let Some(description) = &collection.description {
            schema.insert("description".into(), json!(description.text(self.explain.language)));
        }
        Value::Object(schema)
    }

    /// A table of declared fields.
    fn table(&self, fields: &'a Fields) -> Map<String, Value> {
        let written = fields.values().filter(|field| is_written(field));
        let properties = written.clone().map(|field| (field.name.clone(), self.field(field)));
        let required: Vec<&str> =
            written.filter(|field| field.cardinality.required).map(|field| field.name.as_str()).collect();
        let mut table = closed(properties.collect());
        if !required.is_empty() {
            table.insert("required".into(), json!(required));
        }
        table
    }

    /// What a translation may say of some fields, and by which keys it finds items again.
    fn translated(&self, fields: &'a Fields, keys: &[(&str, Value)]) -> Map<String, Value> {
        let mut properties: Map<String, Value> =
            keys.iter().map(|(key, schema)| ((*key).to_owned(), schema.clone())).collect();
        for field in fields.values() {
            let schema = match &field.kind {
                FieldKind::Group(group) if group.fields.has_translated() => {
                    let key = group.key.map(|key| {
                        (group.fields[key].name.as_str(), json!({ "type": ["string", "number"] }))
                    });
                    Some(Value::Object(closed(self.translated(&group.fields, key.as_slice()))))
                }
                FieldKind::Reference(reference) if reference.attributes.has_translated() => {
                    let part = reference.part.as_ref().map(|part| part.key.as_str());
                    let keys: Vec<(&str, Value)> = std::iter::once(reference.key.as_str())
                        .chain(part)
                        .map(|key| (key, json!({ "type": ["string", "number"] })))
                        .collect();
                    Some(Value::Object(closed(self.translated(&reference.attributes, &keys))))
                }
                _ if field.translatable => Some(self.value(field)),
                _ => None,
            };
            if let Some(schema) = schema {
                properties.insert(field.name.clone(), self.described(field, values(field, schema)));
            }
        }
        properties
    }

    fn field(&self, field: &'a Field) -> Value {
        self.described(field, values(field, self.value(field)))
    }

    fn described(&self, field: &'a Field, mut schema: Value) -> Value {
        if let Value::Object(members) = &mut schema {
            members.insert("title".into(), json!(self.explain.label(field)));
            let help = self.explain.help(field).map(str::to_owned);
            // The terms with their names, which say more than the beginning of a long list.
            let terms = members.get("description").and_then(Value::as_str).map(str::to_owned);
            let notes = terms.map_or_else(|| self.explain.notes(field), |terms| vec![terms]);
            let sentences: Vec<String> = help.into_iter().chain(notes).collect();
            members.insert("description".into(), json!(without_isolates(&sentences.join(" "))));
        }
        schema
    }

    fn value(&self, field: &'a Field) -> Value {
        match &field.kind {
            FieldKind::Group(group) => Value::Object(self.table(&group.fields)),
            FieldKind::Reference(reference) => self.reference(reference),
            kind => Values { explain: self.explain, dialect: self.dialect }.of(kind),
        }
    }

    fn reference(&self, reference: &'a Reference) -> Value {
        let target = self.target(reference);
        let mut table = self.table(&reference.attributes);
        let mut required = vec![json!(reference.key)];
        if let Some(Value::Array(declared)) = table.get("required") {
            required.extend(declared.iter().cloned());
        }
        let says_nothing_more = required.len() == 1;
        table.insert("required".into(), Value::Array(required));
        if let Some(Value::Object(properties)) = table.get_mut("properties") {
            properties.insert(reference.key.clone(), target.clone());
            if let Some(part) = &reference.part {
                properties.insert(part.key.clone(), json!({ "type": ["string", "number"] }));
            }
        }
        let table = Value::Object(table);
        if says_nothing_more { json!({ "anyOf": [target, table] }) } else { table }
    }

    /// The names of entries: given as examples, so that one may name an entry that comes with the same change.
    fn target(&self, reference: &Reference) -> Value {
        let names = self.explain.target_names(reference);
        let mut schema = json!({ "type": ["string", "number"] });
        let Value::Object(members) = &mut schema else { return schema };
        if self.strict {
            members.insert("enum".into(), Value::Array(self.all_names(reference)));
        } else {
            if self.dialect == Dialect::Draft7 && !names.is_empty() {
                members.insert("examples".into(), json!(names));
            }
            // The pattern holds for text only; a number is the value that stands for a slug.
            members.insert("minLength".into(), json!(1));
        }
        schema
    }

    /// Every way to name an entry: its slug, the value that stands for it, each with its collection or alone.
    fn all_names(&self, reference: &Reference) -> Vec<Value> {
        let mut names = Vec::new();
        for id in &reference.collections {
            let collection = &self.explain.site.collections[*id];
            for (_, entry) in self.explain.library.of_collection(*id) {
                let by_value =
                    collection.reference_by.and_then(|field| entry.original.values.first(field)?.as_key());
                for name in std::iter::once(entry.slug.clone()).chain(by_value) {
                    names.push(json!(format!("{}/{name}", collection.name)));
                    if let Ok(number) = name.parse::<i64>() {
                        names.push(json!(number));
                    }
                    names.push(json!(name));
                }
            }
        }
        let mut known = Vec::new();
        names.retain(|name: &Value| {
            let new = !known.contains(name);
            known.push(name.clone());
            new
        });
        names
    }
}

/// One value, or several where the field may hold them.
fn values(field: &Field, one: Value) -> Value {
    if !field.cardinality.many {
        return one;
    }
    let least = field.cardinality.least.unwrap_or(usize::from(field.cardinality.required));
    let mut several = json!({ "type": "array", "items": one });
    if let Value::Object(members) = &mut several {
        if least > 0 {
            members.insert("minItems".into(), json!(least));
        }
        if let Some(most) = field.cardinality.most {
            members.insert("maxItems".into(), json!(most));
        }
    }
    // A single value stands for a list of one.
    if least > 1 { several } else { json!({ "anyOf": [several, one] }) }
}

/// Findings that an entry accepts, each with a reason: one, or a list.
fn acceptances() -> Value {
    let text = json!({ "type": "string", "minLength": 1 });
    let mut one = closed(Map::from_iter([("rule".into(), text.clone()), ("reason".into(), text)]));
    one.insert("required".into(), json!(["rule", "reason"]));
    json!({ "anyOf": [one, { "type": "array", "items": one }] })
}

/// A table that may hold nothing but these.
pub fn closed(properties: Map<String, Value>) -> Map<String, Value> {
    let mut table = Map::new();
    table.insert("type".into(), json!("object"));
    table.insert("additionalProperties".into(), json!(false));
    table.insert("properties".into(), Value::Object(properties));
    table
}

fn any_of(collection: &Collection, group: &[crate::site::FieldId]) -> Value {
    let one = |field: &crate::site::FieldId| json!({ "required": [collection.fields[*field].name] });
    json!({ "anyOf": group.iter().map(one).collect::<Vec<Value>>() })
}
