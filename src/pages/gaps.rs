//! Gaps: the empty cells of a matrix, and why they are empty as far as the site says.

use std::collections::BTreeMap;

use super::census::FacetValue;
use super::grid::Grid;
use super::maker::Maker;
use super::plan::Job;
use super::views::{GapView, LinkView, RowGapView, RowGapsView};
use crate::content::Library;
use crate::ground::{Code, Diagnostic, Report, Spanned, near_miss};
use crate::site::{Matrix, MatrixId, Site};

/// Finds the reason of each empty cell, as its position among the matrix's gaps. Reported are rows and columns that
/// are not there, and reasons for cells that are not empty.
pub(super) fn explain(
    site: &Site,
    library: &Library,
    matrix: &Matrix,
    grid: &Grid,
    report: &mut Report,
) -> BTreeMap<(FacetValue, FacetValue), usize> {
    let mut reasons = BTreeMap::new();
    for (position, gap) in matrix.gaps.iter().enumerate() {
        let named = |names, values, axis, report: &mut Report| {
            named_values(site, library, names, values, axis, report)
        };
        let (Some(rows), Some(columns)) = (
            named(&gap.rows, &grid.rows, "row", report),
            named(&gap.columns, &grid.columns, "column", report),
        ) else {
            continue;
        };
        let cells = rows.iter().flat_map(|row| columns.iter().map(|column| (*row, *column)));
        let empty: Vec<_> = cells.filter(|cell| !grid.cells.contains_key(cell)).collect();
        if empty.is_empty() {
            report.push(Diagnostic::new(Code::GapFilled, gap.declared));
        }
        for cell in empty {
            reasons.entry(cell).or_insert(position);
        }
    }
    reasons
}

/// The values that names stand for, all if there are no names; `None` where one stands for nothing.
fn named_values(
    site: &Site,
    library: &Library,
    names: &[Spanned<String>],
    values: &[FacetValue],
    axis: &'static str,
    report: &mut Report,
) -> Option<Vec<FacetValue>> {
    if names.is_empty() {
        return Some(values.to_vec());
    }
    let known: BTreeMap<&str, FacetValue> = values
        .iter()
        .map(|value| match value {
            FacetValue::Term(vocabulary, term) => {
                (site.vocabularies[*vocabulary].terms[*term].id.as_str(), *value)
            }
            FacetValue::Entry(entry) => (library.entries[*entry].slug.as_str(), *value),
        })
        .collect();
    let mut found = Vec::new();
    for name in names {
        if let Some(value) = known.get(name.value.as_str()) {
            found.push(*value);
        } else {
            report.push(
                Diagnostic::new(Code::UnknownAxisValue, name.span)
                    .with("value", name.value.as_str())
                    .with("axis", axis)
                    .suggest(near_miss(&name.value, known.keys().copied())),
            );
        }
    }
    (found.len() == names.len()).then_some(found)
}

impl Maker<'_> {
    /// Why a cell is empty; nothing where it is not, or where nobody said.
    pub(super) fn reason(&self, id: MatrixId, row: FacetValue, column: FacetValue) -> String {
        let position = self.pages.census.cells(id).reasons.get(&(row, column));
        let gap = position.and_then(|position| self.site().matrices[id].gaps.get(*position));
        gap.map_or("", |gap| gap.reason.text(self.language)).to_owned()
    }

    /// The empty cells of a value's row, matrix by matrix.
    pub(super) fn gaps_of(&self, row: FacetValue) -> Vec<RowGapsView> {
        let gap = |(id, _): (MatrixId, &Matrix)| {
            let grid = self.pages.census.cells(id);
            if !grid.rows.contains(&row) {
                return None;
            }
            let empty = grid.columns.iter().filter(|column| !grid.cells.contains_key(&(row, **column)));
            let cell = |column: &FacetValue| RowGapView {
                column: LinkView {
                    label: self.value_label(*column),
                    href: self.href(Job::Cell(id, row, *column)).unwrap_or_default(),
                },
                reason: self.reason(id, row, *column),
            };
            let cells: Vec<RowGapView> = empty.map(cell).collect();
            let matrix = self.link(Job::Matrix(id))?;
            (!cells.is_empty()).then_some(RowGapsView { matrix, cells })
        };
        self.site().matrices.iter().filter_map(gap).collect()
    }

    /// The empty cells under their reasons, in the order of the rows; those without a reason last.
    pub(super) fn gaps(&self, id: MatrixId) -> Vec<GapView> {
        let grid = self.pages.census.cells(id);
        let mut by_reason: BTreeMap<usize, Vec<LinkView>> = BTreeMap::new();
        for row in &grid.rows {
            for column in grid.columns.iter().filter(|column| !grid.cells.contains_key(&(*row, **column))) {
                let position = grid.reasons.get(&(*row, *column)).copied().unwrap_or(usize::MAX);
                by_reason.entry(position).or_default().extend(self.link(Job::Cell(id, *row, *column)));
            }
        }
        let gaps = &self.site().matrices[id].gaps;
        let reason = |position: usize| gaps.get(position).map_or("", |gap| gap.reason.text(self.language));
        by_reason
            .into_iter()
            .map(|(position, cells)| GapView { reason: reason(position).to_owned(), cells })
            .collect()
    }
}
