//! Records: what the index of a language knows about each entry.
//!
//! Together they hold every text of a language once more, so they are made a batch at a time.

use std::borrow::Cow;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::recorded::{Companion, Recorded};
use super::survey::{Batch, Labels};
use super::surveyed::Surveyed;
use crate::content::{EntryId, Meaning, TranslationState, Values, Version};
use crate::markup::{Document, plain_inline, plain_text, sections};
use crate::pages::{FIELD_ANCHOR, FacetField, FacetTerm, Job, Pages, field_name, heading_anchor};
use crate::site::{Collection, Field, FieldId, Fields, LanguageId};

/// The name by which queries filter by collection.
const COLLECTION_FACET: &str = "collection";

/// An entry in the index.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Its page, from the root of the site.
    pub url: String,
    /// Its title.
    pub title: String,
    /// Its collection's folder.
    pub collection: String,
    /// What readers call its kind.
    pub kind: String,
    /// What stands on its line in lists: label and values.
    pub marks: Vec<(String, Vec<String>)>,
    /// Its text, by section; the first is the summary.
    pub sections: Vec<RecordSection>,
    /// Facet values, as field and value.
    pub facets: Vec<(String, String)>,
}

/// A part of an entry's text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordSection {
    /// Its place on the page, without `#`; empty at the top.
    pub anchor: String,
    /// Its heading; empty at the top.
    pub heading: String,
    /// What it says.
    pub text: String,
}

/// The fields by which queries can filter, the kind of entry first: `name:value`.
pub fn facet_fields(pages: &Pages<'_>, language: LanguageId) -> Vec<FacetField> {
    let used = pages.collections().filter(|id| !pages.census.listed(*id).is_empty());
    let kinds = used.map(|id| FacetTerm {
        name: pages.site.collections[id].name.clone(),
        label: pages.site.collections[id].label.text(language).to_owned(),
        depth: 0,
    });
    let kind = FacetField {
        name: COLLECTION_FACET.to_owned(),
        label: pages.wording.text(language, "kind", &[]),
        values: kinds.collect(),
    };
    std::iter::once(kind).chain(pages.facet_fields(language)).collect()
}

/// Makes the records of a language.
pub struct Recorder<'a> {
    pages: &'a Pages<'a>,
    language: LanguageId,
    /// The entries that have a page and a text in the language.
    entries: Vec<EntryId>,
    batches: Vec<Batch>,
    labels: Labels,
    companion: Option<&'a dyn Companion>,
}

impl Recorded for Recorder<'_> {
    fn batches(&self) -> Cow<'_, [Batch]> {
        Cow::Borrowed(&self.batches)
    }

    fn labels(&self) -> Cow<'_, Labels> {
        Cow::Borrowed(&self.labels)
    }

    fn records(&self, batch: &Batch) -> Cow<'_, [Record]> {
        let entries = &self.entries[batch.records.clone()];
        Cow::Owned(entries.par_iter().filter_map(|entry| self.record(*entry)).collect())
    }

    fn batch_read(&self, batch: &Batch) {
        if let Some(companion) = self.companion {
            companion.entries_read(&self.entries[batch.records.clone()]);
        }
    }

    fn all_read(&self) {
        if let Some(companion) = self.companion {
            companion.all_read();
        }
    }
}

impl<'a> Recorder<'a> {
    /// Will make the records of a language, in the order of collections and of their lists.
    pub fn new(pages: &'a Pages<'a>, language: LanguageId) -> Self {
        Self::again(pages, language, &mut Surveyed::default())
    }

    /// The same; what is remembered is not looked at again.
    pub fn again(pages: &'a Pages<'a>, language: LanguageId, surveyed: &mut Surveyed) -> Self {
        let site = pages.site;
        let listed = site.collections.iter().filter(|(_, collection)| collection.listed);
        let entries = listed.flat_map(|(id, _)| pages.census.listed(id)).copied();
        let translated = |entry: &EntryId| {
            pages.library.entries[*entry].state(language, site) != TranslationState::Missing
                && pages.plan.page(Job::Entry(*entry), language).is_some()
        };
        let entries = entries.filter(translated).collect();
        let mut recorder = Self {
            pages,
            language,
            entries,
            batches: Vec::new(),
            labels: Labels::default(),
            companion: None,
        };
        let body = |entry: EntryId| {
            let place = pages.library.entries[entry].version(language).body;
            Some((pages.documents.file_of_body(place)?, place.range()))
        };
        let front = |entry| recorder.front(entry);
        let (batches, labels) = surveyed.look(pages.library, pages.graph, &recorder.entries, body, front);
        (recorder.batches, recorder.labels) = (batches, labels);
        recorder
    }

    /// The same with a companion, who is told what was read.
    pub fn with_companion(self, companion: &'a dyn Companion) -> Self {
        Self { companion: Some(companion), ..self }
    }

    /// A record, its body's sections behind the summary.
    fn record(&self, id: EntryId) -> Option<Record> {
        let mut record = self.front(id)?;
        let version = self.pages.library.entries[id].version(self.language);
        // A text in another language than the index's would only blur it.
        if let Some(body) = self.pages.documents.at(version.body) {
            record.sections.splice(1..1, body_sections(&body));
        }
        record.sections.retain(|section| !section.text.is_empty() || !section.heading.is_empty());
        Some(record)
    }

    /// A record without what its body says. Its first section is the summary, even where that is empty.
    fn front(&self, id: EntryId) -> Option<Record> {
        let site = self.pages.site;
        let entry = &self.pages.library.entries[id];
        let collection = &site.collections[entry.collection];
        let version = entry.version(self.language);
        let page = self.pages.plan.page(Job::Entry(id), self.language)?;
        let mut record = Record {
            url: self.pages.plan.pages[page].path.as_str().to_owned(),
            title: self.pages.library.title(site, id, self.language),
            collection: collection.name.clone(),
            kind: collection.singular.text(self.language).to_owned(),
            marks: self.marks(collection, version),
            sections: Vec::new(),
            facets: self.facets(id),
        };
        let summary = collection.summary().and_then(|field| version.values.text(field)).unwrap_or_default();
        record.sections.push(RecordSection { text: summary.to_owned(), ..RecordSection::default() });
        for (id, field) in collection.fields.iter() {
            if Some(id) == collection.title() || Some(id) == collection.summary() {
                continue;
            }
            let text = self.field_text(field, version, &version.values, id);
            if !text.is_empty() {
                record.sections.push(RecordSection {
                    anchor: [FIELD_ANCHOR, &field.name].concat(),
                    heading: field.label.text(self.language).to_owned(),
                    text,
                });
            }
        }
        Some(record)
    }

    fn marks(&self, collection: &Collection, version: &Version) -> Vec<(String, Vec<String>)> {
        let marks = collection.card.iter().map(|id| {
            let field = &collection.fields[*id];
            let values = version.values.get(*id).iter();
            let labels = values.filter_map(|datum| self.label(field, &datum.meaning)).collect();
            (field.label.text(self.language).to_owned(), labels)
        });
        marks.filter(|(_, labels): &(String, Vec<String>)| !labels.is_empty()).collect()
    }

    /// The label of a term, or of an entry that is referred to.
    fn label(&self, field: &Field, meaning: &Meaning) -> Option<String> {
        match meaning {
            Meaning::Term(term) => {
                let term = &self.pages.site.vocabularies[field.vocabulary()?].terms[*term];
                Some(term.label.text(self.language).to_owned())
            }
            Meaning::Reference(mention) => {
                let edge = self.pages.graph.edge_at(mention.target.span)?;
                Some(self.pages.library.title(self.pages.site, edge.to, self.language))
            }
            Meaning::Text(text) => Some(text.clone()),
            Meaning::Year(year) => Some(year.to_string()),
            _ => None,
        }
    }

    /// All words of a field's values: texts in the language of the index, labels of terms, names of sources.
    fn field_text(&self, field: &Field, version: &Version, values: &Values, id: FieldId) -> String {
        let mut pieces: Vec<String> = Vec::new();
        for datum in values.get(id) {
            let own = version.states(datum);
            match &datum.meaning {
                Meaning::Text(text) if own => pieces.push(text.clone()),
                Meaning::Markdown(_) if own => {
                    pieces.extend(self.pages.documents.at(datum.span).map(|text| plain_text(&text)));
                }
                Meaning::Term(_) => pieces.extend(self.label(field, &datum.meaning)),
                Meaning::Source(source) if own => {
                    pieces.push(source.title.clone());
                    pieces.extend(source.publisher.clone());
                    pieces.extend(source.number.clone());
                }
                _ => {}
            }
            if let (Some(nested), Some(inner)) = (field.nested(), datum.nested()) {
                pieces.extend(self.nested_text(nested, version, inner));
            }
        }
        pieces.retain(|piece| !piece.is_empty());
        sentences(&pieces)
    }

    fn nested_text(&self, fields: &Fields, version: &Version, values: &Values) -> Vec<String> {
        fields.iter().map(|(id, field)| self.field_text(field, version, values, id)).collect()
    }

    fn facets(&self, id: EntryId) -> Vec<(String, String)> {
        let entry = &self.pages.library.entries[id];
        let collection = &self.pages.site.collections[entry.collection];
        let mut facets = vec![(COLLECTION_FACET.to_owned(), collection.name.clone())];
        for path in &collection.facets {
            let name = field_name(&collection.fields, path);
            for value in self.pages.census.values(self.pages.site, self.pages.graph, entry, path) {
                let facet = (name.clone(), self.pages.value_name(value));
                // Two fields may have one name, and say the same.
                if !facets.contains(&facet) {
                    facets.push(facet);
                }
            }
        }
        facets
    }
}

/// The pieces one after the other, each ended as a sentence is.
fn sentences(pieces: &[String]) -> String {
    let mut text = String::new();
    for piece in pieces {
        if !text.is_empty() {
            text.push_str(if text.ends_with(['.', '!', '?', '。', '؟']) { " " } else { ". " });
        }
        text.push_str(piece);
    }
    text
}

fn body_sections(body: &Document) -> impl Iterator<Item = RecordSection> {
    sections(body).into_iter().map(|section| match section.heading {
        None => RecordSection { text: section.text, ..RecordSection::default() },
        Some(position) => {
            let heading = &body.outline.headings[position];
            RecordSection {
                anchor: heading_anchor(heading),
                heading: plain_inline(&heading.content),
                text: section.text,
            }
        }
    })
}
