//! Views: what a template is given. This file is the contract with theme authors.
//!
//! Every template of a page gets `page`, `site` and `frame`, and one more name after its kind: `home`, `entry`, `list`,
//! `vocabulary`, `matrix`, `cell`, `trace`, `plot`, `comparison`, `start`, `news`, `glossary`, `translations`,
//! `search`, `sheets`, `checklist`, `worksheet` or `form`. All addresses are relative to the page and ready to be written
//! into `href`. All text is plain and must be escaped, which templates do by themselves, except fields
//! called `html`: they hold safe HTML and are written with `| safe`. `themes/default/README.md` says the
//! same for people who do not read Rust, and a test compares the two.

mod card;
mod citation;
mod comparison;
mod entry;
mod form;
mod fragment;
mod frame;
mod glossary;
mod lists;
mod matrix;
mod plot;
mod sheets;
mod start;
mod trace;

pub use card::{CardView, CollectionView, CountView, FieldView, GroupView, ReferenceView, ValueView};
pub use citation::CitationView;
pub use comparison::{ComparedLineView, ComparedRowView, ComparedValueView, ComparisonView};
pub use entry::{BacklinkView, BodyView, EntryView, HeadingView, NoticeView, ReferenceGroupView, SourceView};
pub use form::{FormFieldView, FormView};
pub use fragment::{
    AroundView, FacetsView, FragmentPageView, FragmentView, FrameView, LanguagesView, LineView,
};
pub use frame::{AddressView, AlternateView, LanguageView, LinkView, MenuView, PageView, SiteView};
pub use glossary::{GlossaryTermView, GlossaryView, LetterView, OriginView};
pub use lists::{
    AreaView, FacetView, HomeView, LinesView, ListView, PagesView, SearchCollectionView, SearchView,
    TileGroupView, TileView, VocabularyView,
};
pub use matrix::{CellCountView, CellView, GapView, MatrixView, RowGapView, RowGapsView, RowView};
pub use plot::{PlotItemView, PlotRowView, PlotTermView, PlotView};
pub use sheets::{
    ChecklistView, ChoiceView, ChoicesView, QuestionView, SheetView, SheetsView, StepView, WorksheetView,
};
pub use start::{
    DatedView, DebtView, MonthView, NewsView, PageLinkView, ProgressRowView, ProgressView, StartPartView,
    StartView, TranslatedView, TranslationsView,
};
pub use trace::{LinkGroupView, TraceRowView, TraceView};
