//! What is different between two editions.

use std::collections::BTreeSet;

use serde::Serialize;

use super::edition::{Edition, Entry, Matrix};

/// What is different.
#[derive(Debug, Default, Serialize)]
pub struct Difference {
    /// Entries that are new.
    pub added: Vec<Line>,
    /// Entries whose original or translations changed.
    pub changed: Vec<Change>,
    /// Entries that are gone.
    pub removed: Vec<Line>,
    /// Translations whose original changed since they were made, and that were not so before.
    pub outdated: Vec<Text>,
    /// Matrices in which a count changed.
    pub coverage: Vec<Coverage>,
}

/// An entry.
#[derive(Debug, Serialize)]
pub struct Line {
    /// Its collection.
    pub collection: String,
    /// Its name.
    pub slug: String,
    /// What readers call it.
    pub title: String,
}

/// An entry that changed.
#[derive(Debug, Serialize)]
pub struct Change {
    /// The entry.
    #[serde(flatten)]
    pub entry: Line,
    /// Whether its original changed.
    pub original: bool,
    /// Fields that readers filter by whose values changed: name, values gone, values new.
    pub fields: Vec<Values>,
    /// Languages whose translation changed.
    pub translations: Vec<String>,
    /// Languages whose translation is new.
    pub new_translations: Vec<String>,
    /// Languages whose translation is gone.
    pub lost_translations: Vec<String>,
}

/// The values of a field that changed.
#[derive(Debug, Serialize)]
pub struct Values {
    /// The field.
    pub field: String,
    /// Values that are gone.
    pub gone: Vec<String>,
    /// Values that are new.
    pub new: Vec<String>,
}

/// An entry in a language.
#[derive(Debug, Serialize)]
pub struct Text {
    /// The entry.
    #[serde(flatten)]
    pub entry: Line,
    /// The language.
    pub language: String,
}

/// A matrix before and after.
#[derive(Debug, Serialize)]
pub struct Coverage {
    /// The matrix.
    pub matrix: String,
    /// What readers call it.
    pub title: String,
    /// Cells with any entry before.
    pub filled_before: usize,
    /// Cells with any entry after.
    pub filled_after: usize,
    /// All cells after.
    pub cells: usize,
    /// The cells whose count changed.
    pub changed: Vec<Cell>,
}

/// A cell of a matrix before and after.
#[derive(Debug, Serialize)]
pub struct Cell {
    /// The row.
    pub row: String,
    /// The column.
    pub column: String,
    /// Entries before.
    pub before: usize,
    /// Entries after.
    pub after: usize,
}

impl Difference {
    /// What is different in `after` from `before`.
    pub fn between(before: &Edition, after: &Edition) -> Self {
        let (old, new) = (before.originals(), after.originals());
        let gone = |key: &&(&str, &str)| !new.contains_key(*key);
        let mut difference = Self {
            removed: old.keys().filter(gone).map(|key| line(old[key])).collect(),
            coverage: coverage(before, after),
            ..Self::default()
        };
        for (key, entry) in &new {
            let Some(earlier) = old.get(key) else {
                difference.added.push(line(entry));
                continue;
            };
            difference.changed.extend(change(before, after, earlier, entry));
            for (language, text) in translations(after, entry) {
                let was = before.text(language, entry).is_some_and(|text| text.state == "outdated");
                if text.state == "outdated" && !was {
                    difference.outdated.push(Text { entry: line(entry), language: language.to_owned() });
                }
            }
        }
        difference
    }

    /// Whether nothing is different.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty()
            && self.changed.is_empty()
            && self.removed.is_empty()
            && self.outdated.is_empty()
            && self.coverage.is_empty()
    }
}

fn line(entry: &Entry) -> Line {
    Line { collection: entry.collection.clone(), slug: entry.slug.clone(), title: entry.title.clone() }
}

/// The translations of an entry, by language.
fn translations<'a>(edition: &'a Edition, entry: &Entry) -> impl Iterator<Item = (&'a str, &'a Entry)> {
    let languages = edition.catalogues.keys();
    let texts: Vec<(&str, &Entry)> =
        languages.filter_map(|language| Some((language.as_str(), edition.text(language, entry)?))).collect();
    texts.into_iter().filter(|(_, text)| text.state != "original")
}

fn change(before: &Edition, after: &Edition, old: &Entry, new: &Entry) -> Option<Change> {
    let mut change = Change {
        entry: line(new),
        original: old.version != new.version || old.title != new.title,
        fields: fields(old, new),
        translations: Vec::new(),
        new_translations: Vec::new(),
        lost_translations: Vec::new(),
    };
    for (language, text) in translations(after, new) {
        match before.text(language, new) {
            None => change.new_translations.push(language.to_owned()),
            Some(earlier) if earlier.version != text.version => change.translations.push(language.to_owned()),
            Some(_) => {}
        }
    }
    for (language, _) in translations(before, old) {
        if after.text(language, old).is_none() {
            change.lost_translations.push(language.to_owned());
        }
    }
    let nothing = !change.original
        && change.fields.is_empty()
        && change.translations.is_empty()
        && change.new_translations.is_empty()
        && change.lost_translations.is_empty();
    (!nothing).then_some(change)
}

fn fields(old: &Entry, new: &Entry) -> Vec<Values> {
    let names: BTreeSet<&String> = old.facets.keys().chain(new.facets.keys()).collect();
    let none = Vec::new();
    let values = |name: &String| {
        let (old, new) = (old.facets.get(name).unwrap_or(&none), new.facets.get(name).unwrap_or(&none));
        let missing = |from: &[String], other: &[String]| {
            from.iter().filter(|value| !other.contains(value)).cloned().collect::<Vec<String>>()
        };
        Values { field: name.clone(), gone: missing(old, new), new: missing(new, old) }
    };
    let changed = names.into_iter().map(values);
    changed.filter(|values| !values.gone.is_empty() || !values.new.is_empty()).collect()
}

fn coverage(before: &Edition, after: &Edition) -> Vec<Coverage> {
    let pairs = after.matrices.iter().filter_map(|matrix| {
        let earlier = before.matrices.iter().find(|earlier| earlier.id == matrix.id)?;
        let changed = cells(earlier, matrix);
        (!changed.is_empty()).then(|| Coverage {
            matrix: matrix.id.clone(),
            title: matrix.title.clone(),
            filled_before: earlier.filled(),
            filled_after: matrix.filled(),
            cells: matrix.rows.len() * matrix.columns.len(),
            changed,
        })
    });
    pairs.collect()
}

/// The cells whose counts differ, among the rows and columns of either.
fn cells(before: &Matrix, after: &Matrix) -> Vec<Cell> {
    let mut cells = Vec::new();
    let (mut rows, mut columns) = (BTreeSet::new(), BTreeSet::new());
    for row in after.rows.iter().chain(&before.rows).filter(|row| rows.insert(row.name.as_str())) {
        columns.clear();
        for column in
            after.columns.iter().chain(&before.columns).filter(|column| columns.insert(column.name.as_str()))
        {
            let (earlier, now) =
                (before.count(&row.name, &column.name), after.count(&row.name, &column.name));
            if earlier != now {
                let (row, column) = (row.label.clone(), column.label.clone());
                cells.push(Cell { row, column, before: earlier, after: now });
            }
        }
    }
    cells
}
