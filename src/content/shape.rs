//! How a field is written, in one line for a message: `years: 2016-2024`, `articles: [{article: …, how: …}]`.
//!
//! Names are those of the declaration; what only the writer can know is left open by dots. Only what is needed is shown,
//! so that it can be copied and filled in.

use crate::site::{COUNTRIES, Field, FieldKind, Fields, REGIONS, Site};

/// Stands for what the writer knows.
const OPEN: &str = "…";
/// How many tables inside each other are shown.
const DEEPEST: usize = 2;
/// So many fields of a table are shown where none is needed.
const SOME: usize = 3;

/// The line of a field in front matter; `known` takes the place of its value, or of the target where it refers.
pub fn shape(site: &Site, field: &Field, known: Option<&str>) -> String {
    format!("{}: {}", field.name, values(site, field, known, 0))
}

/// The line of a name that has a text behind it.
pub fn text_shape(name: &str) -> String {
    format!("{name}: {OPEN}")
}

fn values(site: &Site, field: &Field, known: Option<&str>, depth: usize) -> String {
    let value = value(site, &field.kind, known, depth);
    if field.cardinality.many { format!("[{value}]") } else { value }
}

fn value(site: &Site, kind: &FieldKind, known: Option<&str>, depth: usize) -> String {
    match kind {
        FieldKind::Group(group) => table(&parts(site, &group.fields, depth, SOME)),
        FieldKind::Reference(reference) => {
            let target = known.unwrap_or(OPEN);
            let mut said = parts(site, &reference.attributes, depth, 0);
            if said.is_empty() {
                return target.to_owned();
            }
            said.insert(0, format!("{}: {target}", reference.key));
            table(&said)
        }
        FieldKind::Source => "{id: 1, title: …}".to_owned(),
        FieldKind::Image => "{file: …, alternative: …, licence: …}".to_owned(),
        kind => known.unwrap_or_else(|| example(site, kind)).to_owned(),
    }
}

fn table(parts: &[String]) -> String {
    format!("{{{}}}", parts.join(", "))
}

/// The fields of a table that are needed; where none is, the first `otherwise`.
fn parts(site: &Site, fields: &Fields, depth: usize, otherwise: usize) -> Vec<String> {
    if depth >= DEEPEST {
        return vec![OPEN.to_owned()];
    }
    let part = |field: &Field| format!("{}: {}", field.name, values(site, field, None, depth + 1));
    let needed: Vec<String> = fields.values().filter(|field| field.cardinality.required).map(part).collect();
    if needed.is_empty() { fields.values().take(otherwise).map(part).collect() } else { needed }
}

/// A value that shows the form, where the form is the same for everyone; it is nobody's answer.
fn example(site: &Site, kind: &FieldKind) -> &'static str {
    match kind {
        FieldKind::Integer(_) => "12",
        FieldKind::Number(_) => "12.5",
        FieldKind::Date => "2024-03-31",
        FieldKind::Year => "2024",
        FieldKind::Period => "2016-2024",
        FieldKind::Boolean => "yes",
        FieldKind::Language => "en",
        FieldKind::Url => "https://example.org/",
        FieldKind::Citation => "1",
        FieldKind::Choice(vocabulary) => match site.vocabularies[*vocabulary].name.as_str() {
            COUNTRIES => "KE",
            REGIONS => "\"014\"",
            _ => OPEN,
        },
        _ => OPEN,
    }
}
