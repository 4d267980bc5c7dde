//! Checklists, worksheets, and the page that lists both.

use serde::Serialize;

use super::{CardView, CollectionView, FieldView, LanguageView, LinkView};

/// The page that lists all worksheets and checklists.
#[derive(Debug, Clone, Serialize)]
pub struct SheetsView {
    /// The worksheets, then the checklists.
    pub sheets: Vec<SheetView>,
}

/// A worksheet, or a checklist, or the checklists of one kind.
#[derive(Debug, Clone, Serialize)]
pub struct SheetView {
    /// What it is called.
    pub title: String,
    /// What it is for; may be empty.
    pub description: String,
    /// Its page; null where every entry has one of its own.
    pub href: Option<String>,
    /// The pages of the entries that have one of their own.
    pub parts: Vec<LinkView>,
}

/// A checklist.
#[derive(Debug, Clone, Serialize)]
pub struct ChecklistView {
    /// Its name in saved files.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it is for; may be empty.
    pub description: String,
    /// The entry that it is about, where every entry has one of its own.
    pub about: Option<CardView>,
    /// The questions.
    pub questions: Vec<QuestionView>,
}

/// A question of a checklist.
#[derive(Debug, Clone, Serialize)]
pub struct QuestionView {
    /// Its name in saved files.
    pub id: String,
    /// Its place on the page, without `#`.
    pub anchor: String,
    /// What stands before it, such as "Paragraph 1"; may be empty.
    pub head: String,
    /// The question.
    pub text: String,
    /// The language of the question.
    pub language: LanguageView,
    /// Where more about it is read.
    pub href: Option<String>,
    /// The fields that the declaration wants beside it.
    pub marks: Vec<FieldView>,
}

/// A worksheet, as it is without script.
#[derive(Debug, Clone, Serialize)]
pub struct WorksheetView {
    /// Its name in saved files.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it is for; may be empty.
    pub description: String,
    /// The script that holds its entries and what leads from one to another.
    pub data: String,
    /// The steps.
    pub steps: Vec<StepView>,
    /// The collections of which the draft should leave nothing out.
    pub covers: Vec<CollectionView>,
}

/// A step of a worksheet.
#[derive(Debug, Clone, Serialize)]
pub struct StepView {
    /// The collection to choose from.
    pub collection: CollectionView,
    /// What the step asks; may be empty.
    pub question: String,
    /// The choices, under headings.
    pub groups: Vec<ChoicesView>,
}

/// Choices under a heading.
#[derive(Debug, Clone, Serialize)]
pub struct ChoicesView {
    /// The heading; may be empty.
    pub label: String,
    /// The name of the entry that is the heading; empty for another heading.
    pub entry: String,
    /// The choices.
    pub choices: Vec<ChoiceView>,
}

/// An entry that can be chosen.
#[derive(Debug, Clone, Serialize)]
pub struct ChoiceView {
    /// Its name in saved files and in the data.
    pub id: String,
    /// The entry.
    pub card: CardView,
}
