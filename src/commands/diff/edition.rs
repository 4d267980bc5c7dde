//! An edition as its data tells of it: `data/LANGUAGE/entries.json` and `data/coverage.json`.

use std::collections::BTreeMap;

use serde::Deserialize;

/// What an edition holds.
#[derive(Debug, Default)]
pub struct Edition {
    /// By language.
    pub catalogues: BTreeMap<String, Catalogue>,
    /// The coverage matrices.
    pub matrices: Vec<Matrix>,
}

/// The entries of a language.
#[derive(Debug, Deserialize)]
pub struct Catalogue {
    language: String,
    /// The entries.
    pub entries: Vec<Entry>,
}

/// An entry in a language.
#[derive(Debug, Deserialize)]
pub struct Entry {
    /// Its collection.
    pub collection: String,
    /// Its name.
    pub slug: String,
    /// What readers call it.
    pub title: String,
    /// How its text stands to the original.
    pub state: String,
    /// Changes with anything in its file.
    #[serde(default)]
    pub version: String,
    /// Values by field.
    pub facets: BTreeMap<String, Vec<String>>,
}

#[derive(Debug, Default, Deserialize)]
struct Coverage {
    matrices: Vec<Matrix>,
}

/// A coverage matrix.
#[derive(Debug, Deserialize)]
pub struct Matrix {
    /// Its id.
    pub id: String,
    /// What readers call it.
    pub title: String,
    /// The rows.
    pub rows: Vec<Axis>,
    /// The columns.
    pub columns: Vec<Axis>,
    /// How many entries stand in each cell that has any, by row and column.
    pub cells: BTreeMap<String, BTreeMap<String, usize>>,
}

/// A row or column.
#[derive(Debug, Deserialize)]
pub struct Axis {
    /// As front matter names it.
    pub name: String,
    /// What readers call it.
    pub label: String,
}

impl Edition {
    /// Reads the data among the files of an edition.
    ///
    /// # Errors
    /// Data that has another form.
    pub fn read<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>) -> Result<Self, serde_json::Error> {
        let mut edition = Self::default();
        for (path, bytes) in files {
            if path == "data/coverage.json" {
                edition.matrices = serde_json::from_slice::<Coverage>(bytes)?.matrices;
            } else if path.starts_with("data/") && path.ends_with("/entries.json") {
                let catalogue: Catalogue = serde_json::from_slice(bytes)?;
                edition.catalogues.insert(catalogue.language.clone(), catalogue);
            }
        }
        Ok(edition)
    }

    /// The entries in the language they were written in, by collection and name.
    pub fn originals(&self) -> BTreeMap<(&str, &str), &Entry> {
        let entries = self.catalogues.values().flat_map(|catalogue| &catalogue.entries);
        let originals = entries.filter(|entry| entry.state == "original");
        originals.map(|entry| ((entry.collection.as_str(), entry.slug.as_str()), entry)).collect()
    }

    /// The text of an entry in a language.
    pub fn text(&self, language: &str, entry: &Entry) -> Option<&Entry> {
        let mut entries = self.catalogues.get(language)?.entries.iter();
        entries.find(|other| other.slug == entry.slug && other.collection == entry.collection)
    }
}

impl Matrix {
    /// How many entries stand in a cell.
    pub fn count(&self, row: &str, column: &str) -> usize {
        self.cells.get(row).and_then(|cells| cells.get(column)).copied().unwrap_or(0)
    }

    /// How many cells have any.
    pub fn filled(&self) -> usize {
        self.cells.values().flat_map(BTreeMap::values).filter(|count| **count > 0).count()
    }
}
