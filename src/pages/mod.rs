//! Pages: which there are, where they stand, and what each shows.
//!
//! First the [`Census`] counts, then the [`Plan`] gives every page its address, then [`Pages::view`] turns a
//! planned page into a [`View`]: plain data for a template. No template is known here and no index.

mod addresses;
mod alphabet;
mod backlinks;
mod cards;
mod census;
mod citation;
mod compared;
mod comparison;
mod comparison_data;
mod data;
mod entry;
mod fields;
mod form;
mod fragment;
mod frame;
mod gaps;
mod glossary;
mod grid;
mod home;
mod list;
mod maker;
mod matrix;
mod memory;
mod naming;
mod news;
mod order;
mod plan;
mod planner;
mod plot;
mod rendered;
mod selection;
mod sheets;
mod start;
mod text;
mod trace;
mod translations;
mod values;
pub mod views;
mod vocabulary;
mod worksheet_data;

pub use census::{Census, Facet, FacetValue};
pub use citation::{CITATION_FILES, TEXT_FILE};
pub use comparison::Compared;
pub use fragment::{Fragment, Fragments, NoFragments};
pub use glossary::report_undefined;
pub use grid::Grid;
pub use maker::Pages;
pub use memory::{Counted, Memory};
pub use plan::{Job, Page, PageId, Plan, field_name, stands_apart};
pub use planner::Layout;
pub use rendered::{Html, Rendered};
pub use text::{FIELD_ANCHOR, heading_anchor};
pub use trace::report_holes;
pub use values::{FacetField, FacetTerm};

use std::sync::Arc;

use serde::Serialize;

use views::{
    CellView, ChecklistView, ComparisonView, EntryView, FormView, FrameView, GlossaryView, HomeView,
    ListView, MatrixView, NewsView, PageView, PlotView, SearchView, SheetsView, SiteView, StartView,
    TraceView, TranslationsView, VocabularyView, WorksheetView,
};

/// Everything a template is given for one page.
#[derive(Debug, Clone, Serialize)]
pub struct View {
    /// The page.
    pub page: PageView,
    /// The site, as all pages see it that are as deep below the root.
    #[serde(skip)]
    pub site: Arc<SiteView>,
    /// What is around the page.
    pub frame: FrameView,
    /// What the page is about.
    #[serde(flatten)]
    pub subject: Subject,
    /// The template that shows it.
    #[serde(skip)]
    pub template: String,
}

/// What a page is about; the name in the template is the variant's, in lower case.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Subject {
    /// The home page.
    Home(HomeView),
    /// An entry.
    Entry(Box<EntryView>),
    /// A list.
    List(ListView),
    /// A vocabulary.
    Vocabulary(VocabularyView),
    /// A matrix.
    Matrix(MatrixView),
    /// A cell of a matrix.
    Cell(CellView),
    /// A trace.
    Trace(TraceView),
    /// A plot.
    Plot(PlotView),
    /// A comparison, or where readers choose one.
    Comparison(Box<ComparisonView>),
    /// A start page.
    Start(StartView),
    /// What's new.
    News(NewsView),
    /// The glossary.
    Glossary(GlossaryView),
    /// How far the site is translated.
    Translations(TranslationsView),
    /// The search page.
    Search(SearchView),
    /// The page of all worksheets and checklists.
    Sheets(SheetsView),
    /// A checklist.
    Checklist(Box<ChecklistView>),
    /// A worksheet.
    Worksheet(WorksheetView),
    /// A blank form.
    Form(FormView),
    /// The page for what is not there; the value says nothing.
    Missing(()),
}
