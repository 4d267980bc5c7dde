//! Coverage matrices and their cells.

use serde::Serialize;

use super::{CollectionView, LinesView, LinkView};

/// A coverage matrix.
#[derive(Debug, Clone, Serialize)]
pub struct MatrixView {
    /// What it is called.
    pub title: String,
    /// What it counts, and what it does not say; may be empty.
    pub description: String,
    /// What is counted.
    pub counted: Vec<CollectionView>,
    /// The columns.
    pub columns: Vec<LinkView>,
    /// The rows.
    pub rows: Vec<RowView>,
    /// From how many entries on a cell counts as filled, and as well filled.
    pub thresholds: [usize; 2],
    /// The empty cells, under their reasons.
    pub gaps: Vec<GapView>,
}

/// Empty cells of a matrix that have one reason.
#[derive(Debug, Clone, Serialize)]
pub struct GapView {
    /// Why they are empty; nothing where nobody said.
    pub reason: String,
    /// The cells, as "row × column".
    pub cells: Vec<LinkView>,
}

/// A row of a matrix.
#[derive(Debug, Clone, Serialize)]
pub struct RowView {
    /// What it is.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// A cell for each column.
    pub cells: Vec<CellCountView>,
}

/// A cell in a matrix.
#[derive(Debug, Clone, Serialize)]
pub struct CellCountView {
    /// Its page.
    pub href: String,
    /// How many entries; 0 is a gap.
    pub count: usize,
    /// 0 a gap, 1 some, 2 filled, 3 well filled.
    pub level: usize,
}

/// The page of a matrix's cell.
#[derive(Debug, Clone, Serialize)]
pub struct CellView {
    /// The matrix.
    pub matrix: LinkView,
    /// The row.
    pub row: LinkView,
    /// The column.
    pub column: LinkView,
    /// The entries, by collection.
    pub groups: Vec<LinesView>,
    /// How many there are.
    pub total: usize,
    /// Why there is none; nothing where there are some, or where nobody said.
    pub reason: String,
}

/// The empty cells of a matrix in one row.
#[derive(Debug, Clone, Serialize)]
pub struct RowGapsView {
    /// The matrix.
    pub matrix: LinkView,
    /// The cells.
    pub cells: Vec<RowGapView>,
}

/// An empty cell of a row.
#[derive(Debug, Clone, Serialize)]
pub struct RowGapView {
    /// The column, with the cell's page.
    pub column: LinkView,
    /// Why it is empty; nothing where nobody said.
    pub reason: String,
}
