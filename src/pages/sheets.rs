//! Checklists and worksheets as they are without script: on paper, and as outlines to read.

use super::maker::Maker;
use super::plan::Job;
use super::views::{
    ChecklistView, ChoiceView, ChoicesView, FieldView, LinkView, QuestionView, SheetView, SheetsView,
    StepView, WorksheetView,
};
use super::{census::FacetValue, fields::part_anchor};
use crate::content::{Datum, Entry, EntryId, Meaning, Values};
use crate::markup::plain_text;
use crate::site::{Checklist, ChecklistId, FieldId, Fields, Place, Step, WorksheetId};

/// What stands before a question's number in the id of its place on the page.
const QUESTION_ANCHOR: &str = "question-";

impl Maker<'_> {
    pub(super) fn sheets(&self) -> SheetsView {
        let site = self.site();
        let sheet = |job: Job, parts: Vec<LinkView>| SheetView {
            title: self.name(job),
            description: self.about(job),
            href: self.href(job),
            parts,
        };
        let worksheets = site.worksheets.ids().map(|id| sheet(Job::Worksheet(id), Vec::new()));
        let checklists = site.checklists.iter();
        let checklists =
            checklists.map(|(id, list)| sheet(Job::Checklist(id, None), self.checklist_parts(id, list)));
        SheetsView { sheets: worksheets.chain(checklists).collect() }
    }

    fn checklist_parts(&self, id: ChecklistId, checklist: &Checklist) -> Vec<LinkView> {
        let part = |entry: &EntryId| {
            let label = self.name(Job::Entry(*entry));
            Some(LinkView { label, href: self.href(Job::Checklist(id, Some(*entry)))? })
        };
        self.pages.census.listed(checklist.collection).iter().filter_map(part).collect()
    }

    pub(super) fn checklist(&self, id: ChecklistId, about: Option<EntryId>) -> ChecklistView {
        let checklist = &self.site().checklists[id];
        ChecklistView {
            id: about.map_or_else(|| checklist.id.clone(), |entry| self.part_id(checklist, entry)),
            title: self.name(Job::Checklist(id, None)),
            description: self.about(Job::Checklist(id, about)),
            about: about.map(|entry| self.card(entry)),
            questions: match (about, checklist.each) {
                (Some(entry), Some(group)) => self.item_questions(checklist, entry, group),
                _ => self.entry_questions(id),
            },
        }
    }

    fn part_id(&self, checklist: &Checklist, entry: EntryId) -> String {
        format!("{}/{}", checklist.id, self.pages.library.entries[entry].slug)
    }

    fn entry_questions(&self, id: ChecklistId) -> Vec<QuestionView> {
        let checklist = &self.site().checklists[id];
        let fields = &self.site().collections[checklist.collection].fields;
        let question = |(index, entry): (usize, EntryId)| {
            let known = &self.pages.library.entries[entry];
            let values = &known.version(self.language).values;
            let datum = values.get(checklist.question).first()?;
            Some(QuestionView {
                id: known.slug.clone(),
                anchor: format!("{QUESTION_ANCHOR}{}", index + 1),
                head: String::new(),
                text: self.text_of(datum),
                language: self.language_view(self.language_of(datum.span)),
                href: self.href(Job::Entry(entry)),
                marks: self.marks(checklist, known, fields, values),
            })
        };
        self.pages.census.asked(id).iter().copied().enumerate().filter_map(question).collect()
    }

    fn item_questions(&self, checklist: &Checklist, about: EntryId, group: FieldId) -> Vec<QuestionView> {
        let entry = &self.pages.library.entries[about];
        let items = self.items(about, group).into_iter().enumerate();
        let question = |(index, item): (usize, Item<'_>)| {
            let datum = item.values.get(checklist.question).first()?;
            Some(QuestionView {
                id: item.key.clone(),
                anchor: format!("{QUESTION_ANCHOR}{}", index + 1),
                text: self.text_of(datum),
                language: self.language_view(self.language_of(datum.span)),
                href: self.href(Job::Entry(about)).map(|href| format!("{href}#{}", item.anchor)),
                marks: self.marks(checklist, entry, item.fields, item.values),
                head: item.head,
            })
        };
        items.filter_map(question).collect()
    }

    fn marks(
        &self,
        checklist: &Checklist,
        entry: &Entry,
        fields: &Fields,
        values: &Values,
    ) -> Vec<FieldView> {
        let marks = checklist.marks.iter().map(|field| self.field(entry, fields, *field, values));
        marks.filter(|field| !field.values.is_empty()).collect()
    }

    /// The items of an entry's group in the reader's language, each with its key.
    pub(super) fn items(&self, id: EntryId, group: FieldId) -> Vec<Item<'_>> {
        let entry = &self.pages.library.entries[id];
        let field = &self.site().collections[entry.collection].fields[group];
        let crate::site::FieldKind::Group(declared) = &field.kind else { return Vec::new() };
        let Some(key_field) = declared.key else { return Vec::new() };
        let label = &declared.fields[key_field];
        let mut items = Vec::new();
        for values in entry.version(self.language).values.get(group).iter().filter_map(Datum::nested) {
            let Some(key) = values.first(key_field).and_then(Meaning::as_key) else { continue };
            let head = match label.place {
                Place::Nowhere => String::new(),
                _ => format!("{} {key}", label.label.text(self.language)),
            };
            let anchor = part_anchor(&field.name, &key);
            items.push(Item { fields: &declared.fields, values, key, head, anchor });
        }
        items
    }

    /// A value of text or Markdown as plain text.
    pub(super) fn text_of(&self, datum: &Datum) -> String {
        match &datum.meaning {
            Meaning::Text(text) => text.clone(),
            Meaning::Markdown(_) => {
                let text = self.pages.documents.at(datum.span);
                text.map(|text| plain_text(&text)).unwrap_or_default()
            }
            _ => String::new(),
        }
    }

    /// The checklists that ask about an entry.
    pub(super) fn checklists_of(&self, id: EntryId) -> Vec<LinkView> {
        let collection = self.pages.library.entries[id].collection;
        let about = |(list, checklist): (ChecklistId, &Checklist)| {
            let label = self.name(Job::Checklist(list, None));
            if checklist.each.is_some() {
                return Some(LinkView { label, href: self.href(Job::Checklist(list, Some(id)))? });
            }
            let position = self.pages.census.question(list, id)?;
            let page = self.href(Job::Checklist(list, None))?;
            Some(LinkView { label, href: format!("{page}#{QUESTION_ANCHOR}{}", position + 1) })
        };
        let site = self.site();
        site.checklists.iter().filter(|(_, list)| list.collection == collection).filter_map(about).collect()
    }

    pub(super) fn worksheet(&self, id: WorksheetId) -> WorksheetView {
        let worksheet = &self.site().worksheets[id];
        WorksheetView {
            id: worksheet.id.clone(),
            title: self.name(Job::Worksheet(id)),
            description: self.about(Job::Worksheet(id)),
            data: self.data_link().unwrap_or_default(),
            steps: worksheet.steps.iter().map(|step| self.step(step)).collect(),
            covers: worksheet.covers.iter().map(|collection| self.collection_view(*collection)).collect(),
        }
    }

    fn step(&self, step: &Step) -> StepView {
        let groups = self.choices(step).into_iter().map(|(heading, entries)| ChoicesView {
            label: heading.map(|value| self.value_label(value)).unwrap_or_default(),
            entry: match heading {
                Some(FacetValue::Entry(entry)) => self.entry_id(entry),
                _ => String::new(),
            },
            choices: entries
                .into_iter()
                .map(|entry| ChoiceView { id: self.entry_id(entry), card: self.card(entry) })
                .collect(),
        });
        StepView {
            collection: self.collection_view(step.collection),
            question: self.label_or_empty(step.question.as_ref()),
            groups: groups.collect(),
        }
    }

    /// The entries of a step under its headings; what has no heading comes last.
    pub(super) fn choices(&self, step: &Step) -> Vec<(Option<FacetValue>, Vec<EntryId>)> {
        let listed = self.pages.census.listed(step.collection);
        let Some(field) = step.group_by else { return vec![(None, listed.to_vec())] };
        let (census, graph) = (self.pages.census, self.pages.graph);
        // An entry with several values stands under the first: chosen once, it must be found once.
        let heading = |entry: &EntryId| {
            let entry = &self.pages.library.entries[*entry];
            census.values(self.site(), graph, entry, &vec![field]).first().copied()
        };
        let mut values: Vec<FacetValue> = listed.iter().filter_map(heading).collect();
        values.sort_unstable();
        values.dedup();
        self.pages.sort_values(&mut values, self.language);
        let headings = values.into_iter().map(Some).chain([None]);
        headings
            .map(|value| (value, listed.iter().copied().filter(|entry| heading(entry) == value).collect()))
            .filter(|(_, entries): &(_, Vec<EntryId>)| !entries.is_empty())
            .collect()
    }

    /// What an entry is called in saved files: `collection/slug`.
    pub(super) fn entry_id(&self, id: EntryId) -> String {
        let entry = &self.pages.library.entries[id];
        format!("{}/{}", self.site().collections[entry.collection].name, entry.slug)
    }
}

/// An item of a group that can be told from the others.
pub(super) struct Item<'a> {
    pub fields: &'a Fields,
    pub values: &'a Values,
    pub key: String,
    /// What readers call it, such as "Paragraph 1"; empty where the key is not meant for them.
    pub head: String,
    /// Its place on its entry's page.
    pub anchor: String,
}
