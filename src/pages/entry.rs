//! An entry's page.

use std::collections::BTreeMap;

use super::maker::Maker;
use super::views::{BacklinkView, EntryView, FieldView, NoticeView, ReferenceView};
use crate::content::{Entry, EntryId, Meaning, Values};
use crate::links::Edge;
use crate::site::{FieldKind, Fields, Inverse, Reference, Visibility};

impl Maker<'_> {
    pub(super) fn entry(&self, id: EntryId) -> EntryView {
        let entry = &self.pages.library.entries[id];
        let collection = &self.site().collections[entry.collection];
        let values = &entry.version(self.language).values;
        let summary = collection.summary().and_then(|field| values.text(field)).unwrap_or("");
        let shown = [collection.title(), collection.summary()];
        let fields = collection.fields.ids().filter(|field| !shown.contains(&Some(*field)));
        let fields: Vec<FieldView> = fields
            .map(|field| self.field(entry, &collection.fields, field, values))
            .filter(|field| !field.values.is_empty() && field.place != "nowhere")
            .collect();
        EntryView {
            slug: entry.slug.clone(),
            collection: self.collection_view(entry.collection),
            title: self.pages.library.title(self.site(), id, self.language),
            summary: summary.to_owned(),
            language: self.language_view(entry.language_shown(self.language, self.site())),
            state: entry.state(self.language, self.site()).name(),
            reviewed: entry.translation(self.language).is_none_or(|translation| translation.reviewed),
            notices: self.notices(entry, &collection.fields),
            fields,
            body: self.body(entry),
            sources: self.sources(entry),
            checklists: self.checklists_of(id),
            backlinks: self.backlinks(id),
            citation: collection.citable.then(|| self.shown_language(entry).citation(id, summary)).flatten(),
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

    /// Entries that refer to this one, by relation, in the order of their collections.
    fn backlinks(&self, id: EntryId) -> Vec<BacklinkView> {
        let mut relations: BTreeMap<(usize, usize, String), BacklinkView> = BTreeMap::new();
        for edge in self.pages.graph.to(id) {
            let from = &self.pages.library.entries[edge.from];
            if from.visibility >= Visibility::Unlisted {
                continue;
            }
            let Some(reference) = self.relation(edge) else { continue };
            let Some(inverse) = &reference.inverse else { continue };
            let menu = self.site().collections[from.collection].menu.unwrap_or(usize::MAX);
            let order = (menu, crate::ground::Id::index(from.collection), inverse.name.clone());
            let relation = relations.entry(order).or_insert_with(|| self.empty_relation(inverse));
            relation.items.push(self.backlink(edge, reference));
        }
        relations.into_values().collect()
    }

    fn empty_relation(&self, inverse: &Inverse) -> BacklinkView {
        let label = inverse.label.text(self.language).to_owned();
        BacklinkView { name: inverse.name.clone(), label, items: Vec::new() }
    }

    fn relation(&self, edge: &Edge) -> Option<&Reference> {
        let from = &self.pages.library.entries[edge.from];
        match &self.site().collections[from.collection].fields.at(&edge.field)?.kind {
            FieldKind::Reference(reference) => Some(reference),
            _ => None,
        }
    }

    /// The entry that refers, with what it says about the link in the reader's language.
    fn backlink(&self, edge: &Edge, reference: &Reference) -> ReferenceView {
        let from = &self.pages.library.entries[edge.from];
        let said = attributes(&from.version(self.language).values, edge);
        let mut part_label = String::new();
        if let Some(part) = reference.part.as_ref().filter(|_| edge.part.is_some()) {
            part.label.text(self.language).clone_into(&mut part_label);
        }
        ReferenceView {
            card: self.card(edge.from),
            part: edge.part.clone().unwrap_or_default(),
            part_label,
            fields: said.map(|said| self.fields(from, &reference.attributes, said)).unwrap_or_default(),
        }
    }
}

/// What a version says about an edge. Translations keep the place of what they inherit, so the place finds it.
fn attributes<'v>(values: &'v Values, edge: &'v Edge) -> Option<&'v Values> {
    values.at(&edge.field).find_map(|datum| match &datum.meaning {
        Meaning::Reference(mention) if mention.target.span == edge.span => Some(&mention.attributes),
        _ => None,
    })
}
