//! The coverage matrices as data: `data/coverage.json`, how many entries stand in each cell.
//!
//! Rows and columns go by the names that front matter uses, so that two editions can be compared; empty cells are left
//! out.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::ground::{Output, SitePath};
use crate::pages::Pages;

#[derive(Serialize)]
struct Coverage<'a> {
    matrices: Vec<Matrix<'a>>,
}

#[derive(Serialize)]
struct Matrix<'a> {
    id: &'a str,
    title: &'a str,
    rows: Vec<Axis>,
    columns: Vec<Axis>,
    /// By row, then column.
    cells: BTreeMap<String, BTreeMap<String, usize>>,
}

#[derive(Serialize)]
struct Axis {
    name: String,
    label: String,
}

/// The file; none where there is no matrix.
pub fn coverage(pages: &Pages<'_>) -> Option<Output> {
    let site = pages.site;
    if site.matrices.is_empty() {
        return None;
    }
    let axis =
        |value| Axis { name: pages.value_name(value), label: pages.value_label(value, site.languages.main) };
    let matrices = site.matrices.iter().map(|(id, matrix)| {
        let grid = pages.census.cells(id);
        let mut cells: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
        for ((row, column), entries) in &grid.cells {
            let row = cells.entry(pages.value_name(*row)).or_default();
            row.insert(pages.value_name(*column), entries.len());
        }
        Matrix {
            id: &matrix.id,
            title: matrix.title.text(site.languages.main),
            rows: grid.rows.iter().map(|row| axis(*row)).collect(),
            columns: grid.columns.iter().map(|column| axis(*column)).collect(),
            cells,
        }
    });
    let coverage = Coverage { matrices: matrices.collect() };
    Some(Output::new(SitePath::literal("data/coverage.json"), serde_json::to_vec(&coverage).ok()?))
}
