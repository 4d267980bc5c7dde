//! Coverage matrices: how many entries stand where two things meet, and where none does.

use super::census::FacetValue;
use super::maker::Maker;
use super::plan::Job;
use super::views::{CellCountView, CellView, LinkView, MatrixView, RowView};
use crate::site::MatrixId;

/// From how many entries on a cell counts as filled, and as well filled.
const THRESHOLDS: [usize; 2] = [2, 5];

/// How well so many entries fill a place: 0 not at all, 1 somewhat, 2 and 3 from the thresholds on.
pub(super) fn level(count: usize) -> usize {
    if count == 0 { 0 } else { 1 + THRESHOLDS.iter().filter(|from| count >= **from).count() }
}

impl Maker<'_> {
    pub(super) fn matrix(&self, id: MatrixId) -> MatrixView {
        let matrix = &self.site().matrices[id];
        let grid = self.pages.census.cells(id);
        let rows = grid.rows.iter().map(|row| RowView {
            label: self.value_label(*row),
            href: self.value_page(*row).unwrap_or_default(),
            cells: grid.columns.iter().filter_map(|column| self.cell_count(id, *row, *column)).collect(),
        });
        MatrixView {
            title: self.name(Job::Matrix(id)),
            description: self.about(Job::Matrix(id)),
            counted: matrix.counted.iter().map(|counted| self.collection_view(counted.collection)).collect(),
            columns: grid.columns.iter().map(|column| self.value_link(*column)).collect(),
            rows: rows.collect(),
            thresholds: THRESHOLDS,
            gaps: self.gaps(id),
        }
    }

    fn cell_count(&self, id: MatrixId, row: FacetValue, column: FacetValue) -> Option<CellCountView> {
        let count = self.pages.census.cells(id).cells.get(&(row, column)).map_or(0, Vec::len);
        Some(CellCountView { href: self.href(Job::Cell(id, row, column))?, count, level: level(count) })
    }

    pub(super) fn cell(&self, id: MatrixId, row: FacetValue, column: FacetValue) -> CellView {
        let none = Vec::new();
        let entries = self.pages.census.cells(id).cells.get(&(row, column)).unwrap_or(&none);
        let matrix = Job::Matrix(id);
        CellView {
            matrix: LinkView { label: self.name(matrix), href: self.href(matrix).unwrap_or_default() },
            row: self.value_link(row),
            column: self.value_link(column),
            groups: self.grouped(entries),
            total: entries.len(),
            reason: self.reason(id, row, column),
        }
    }
}
