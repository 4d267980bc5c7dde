//! An entry's page.

use super::census::FacetValue;
use super::maker::Maker;
use super::plan::Job;
use super::views::{EntryView, FieldView, NoticeView};
use crate::content::{Entry, EntryId, Meaning};
use crate::site::{Fields, Visibility};

impl Maker<'_> {
    pub(super) fn entry(&self, id: EntryId) -> EntryView {
        let entry = &self.pages.library.entries[id];
        let collection = &self.site().collections[entry.collection];
        let values = &entry.version(self.language).values;
        let summary = self.summary(id);
        let shown = [collection.title(), collection.summary()];
        let fields = collection.fields.ids().filter(|field| !shown.contains(&Some(*field)));
        let fields: Vec<FieldView> = fields
            .map(|field| self.field(entry, &collection.fields, field, values))
            .filter(|field| !field.values.is_empty() && field.place != "nowhere")
            .collect();
        EntryView {
            slug: entry.slug.clone(),
            collection: self.collection_view(entry.collection),
            title: self.name(Job::Entry(id)),
            summary: summary.clone(),
            language: self.language_of_entry(entry),
            state: entry.state(self.language, self.site()).name(),
            reviewed: entry.translation(self.language).is_none_or(|translation| translation.reviewed),
            notices: self.notices(entry, &collection.fields),
            fields,
            body: self.body(entry),
            sources: self.sources(entry),
            checklists: self.checklists_of(id),
            comparisons: self.comparisons_with(id),
            compared: self.comparisons_about(id),
            backlinks: self.backlinks(id),
            gaps: self.gaps_of(FacetValue::Entry(id)),
            citation: collection.citable.then(|| self.shown_language(entry).citation(id, &summary)).flatten(),
        }
    }

    fn notices(&self, entry: &Entry, fields: &Fields) -> Vec<NoticeView> {
        let mut notices: Vec<NoticeView> = Vec::new();
        for (id, field) in fields.iter() {
            let Some(vocabulary) = field.vocabulary() else { continue };
            for datum in entry.original.values.get(id) {
                let Meaning::Term(term) = datum.meaning else { continue };
                let term = &self.site().vocabularies[vocabulary].terms[term];
                let label = term.label.text(self.language).to_owned();
                if term.visibility == Visibility::Public || notices.iter().any(|notice| notice.label == label)
                {
                    continue;
                }
                let description = self.label_or_empty(term.description.as_ref());
                notices.push(NoticeView { label, description });
            }
        }
        notices
    }
}
