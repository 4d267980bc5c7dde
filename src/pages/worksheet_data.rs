//! What the script of a worksheet needs to know: its entries, what a chosen one offers, and what it covers.
//!
//! The graph is followed here, once; the script only looks things up by number.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::census::FacetValue;
use super::maker::{Maker, Pages};
use super::plan::Job;
use crate::content::{EntryId, Meaning};
use crate::links::Edge;
use crate::site::{CollectionId, FieldId, FieldKind, Offer, Step, Worksheet, WorksheetId};

#[derive(Serialize)]
pub(super) struct Data {
    edition: String,
    entries: Vec<Known>,
    steps: Vec<StepData>,
    covers: Vec<Cover>,
}

/// An entry, or an item of one.
#[derive(Serialize)]
struct Known {
    id: String,
    title: String,
    href: String,
    /// Where it is another than the page's.
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    /// The entries that count as covered when this is chosen.
    covers: Vec<usize>,
    /// By offer of its step, what it offers when it is chosen.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    offers: Vec<Vec<usize>>,
}

#[derive(Serialize)]
struct StepData {
    name: String,
    title: String,
    question: String,
    own: bool,
    offers: Vec<String>,
    groups: Vec<GroupData>,
}

#[derive(Serialize)]
struct GroupData {
    title: String,
    /// The entry that is the heading.
    heading: Option<usize>,
    entries: Vec<usize>,
}

#[derive(Serialize)]
struct Cover {
    name: String,
    title: String,
    entries: Vec<usize>,
}

/// What a worksheet knows, in the language of its page.
pub(super) fn worksheet_data(maker: Maker<'_>, id: WorksheetId) -> Data {
    Gatherer::of(maker, &maker.pages.site.worksheets[id]).data()
}

/// Gives every entry and item a number the first time it is met.
struct Gatherer<'a> {
    maker: Maker<'a>,
    worksheet: &'a Worksheet,
    entries: Vec<Known>,
    numbers: BTreeMap<(EntryId, Option<String>), usize>,
}

impl<'a> Gatherer<'a> {
    fn of(maker: Maker<'a>, worksheet: &'a Worksheet) -> Self {
        Self { maker, worksheet, entries: Vec::new(), numbers: BTreeMap::new() }
    }

    fn data(mut self) -> Data {
        let worksheet = self.worksheet;
        let covers = worksheet.covers.iter().map(|id| self.cover(*id)).collect();
        let steps = worksheet.steps.iter().map(|step| self.step(step)).collect();
        let edition = self.maker.site().edition.map(|date| date.to_string()).unwrap_or_default();
        Data { edition, entries: self.entries, steps, covers }
    }

    fn cover(&mut self, id: CollectionId) -> Cover {
        let view = self.maker.collection_view(id);
        let listed = self.maker.pages.census.listed(id);
        let entries = listed.iter().map(|entry| self.entry(*entry)).collect();
        Cover { name: view.name, title: view.label, entries }
    }

    fn step(&mut self, step: &Step) -> StepData {
        let view = self.maker.collection_view(step.collection);
        let mut groups = Vec::new();
        for (heading, entries) in self.maker.choices(step) {
            let group = GroupData {
                title: heading.map(|value| self.maker.value_label(value)).unwrap_or_default(),
                heading: match heading {
                    Some(FacetValue::Entry(entry)) => Some(self.entry(entry)),
                    _ => None,
                },
                entries: entries.iter().map(|entry| self.entry(*entry)).collect(),
            };
            for (number, entry) in group.entries.iter().zip(entries) {
                let offers = step.offers.iter().map(|offer| self.offered(entry, offer)).collect();
                self.entries[*number].offers = offers;
            }
            groups.push(group);
        }
        StepData {
            name: view.name,
            title: view.label,
            question: self.maker.label_or_empty(step.question.as_ref()),
            own: step.own,
            offers: step.offers.iter().map(|offer| self.offer_label(offer)).collect(),
            groups,
        }
    }

    /// Entries are called as their collection; items as the field that they are of.
    fn offer_label(&self, offer: &Offer) -> String {
        let collection = &self.maker.site().collections[offer.collection];
        let label = offer.items.map_or(&collection.label, |group| &collection.fields[group].label);
        label.text(self.maker.language).to_owned()
    }

    fn offered(&mut self, from: EntryId, offer: &Offer) -> Vec<usize> {
        let linked = self.linked(from, |edge| {
            let collection = self.maker.pages.library.entries[edge.from].collection;
            let fields = &self.maker.site().collections[collection].fields;
            let name = edge.field.first().map(|field| fields[*field].name.as_str());
            offer.along.is_empty() || name.is_some_and(|name| offer.along.iter().any(|along| along == name))
        });
        let found = self.listed(offer.collection, &linked);
        match offer.items {
            None => found.into_iter().map(|entry| self.entry(entry)).collect(),
            Some(group) => found.into_iter().flat_map(|entry| self.items(entry, group)).collect(),
        }
    }

    /// The entries at the other ends of an entry's wanted links, whichever side says them.
    fn linked(&self, entry: EntryId, wanted: impl Fn(&Edge) -> bool) -> BTreeSet<EntryId> {
        let graph = self.maker.pages.graph;
        let there = graph.from(entry).filter(|edge| wanted(edge)).map(|edge| edge.to);
        let back = graph.to(entry).filter(|edge| wanted(edge)).map(|edge| edge.from);
        there.chain(back).collect()
    }

    /// Those of some entries that are listed in a collection, in its order.
    fn listed(&self, collection: CollectionId, entries: &BTreeSet<EntryId>) -> Vec<EntryId> {
        let Pages { library, census, .. } = self.maker.pages;
        let belongs = |entry: &EntryId| library.entries[*entry].collection == collection;
        let listed = entries.iter().copied().filter(|entry| belongs(entry) && census.is_listed(*entry));
        let mut listed: Vec<EntryId> = listed.collect();
        listed.sort_by_key(|entry| census.position(*entry));
        listed
    }

    fn entry(&mut self, id: EntryId) -> usize {
        if let Some(number) = self.numbers.get(&(id, None)) {
            return *number;
        }
        let entry = &self.maker.pages.library.entries[id];
        let number = self.add(
            id,
            None,
            Known {
                id: self.maker.entry_id(id),
                title: self.maker.name(Job::Entry(id)),
                href: self.maker.href(Job::Entry(id)).unwrap_or_default(),
                language: self.maker.other_language_of(entry),
                covers: Vec::new(),
                offers: Vec::new(),
            },
        );
        let mut linked = self.linked(id, |_| true);
        linked.insert(id);
        let covers = &self.worksheet.covers;
        let covered: Vec<EntryId> = covers.iter().flat_map(|of| self.listed(*of, &linked)).collect();
        self.entries[number].covers = covered.into_iter().map(|covered| self.entry(covered)).collect();
        number
    }

    /// The items of an entry's group: each is called after its entry and says its words and terms.
    fn items(&mut self, id: EntryId, group: FieldId) -> Vec<usize> {
        let entry = self.entry(id);
        let maker = self.maker;
        let mut numbers = Vec::new();
        for item in maker.items(id, group) {
            if let Some(number) = self.numbers.get(&(id, Some(item.key.clone()))) {
                numbers.push(*number);
                continue;
            }
            let texts = item.fields.iter().filter(|(_, field)| {
                matches!(field.kind, FieldKind::Markdown(_)) || field.vocabulary().is_some()
            });
            let mut words: Vec<String> = Vec::new();
            for (field, declared) in texts {
                for datum in item.values.get(field) {
                    let term = match (&datum.meaning, declared.vocabulary()) {
                        (Meaning::Term(term), Some(vocabulary)) => {
                            Some(maker.value_label(FacetValue::Term(vocabulary, *term)))
                        }
                        _ => None,
                    };
                    words.push(term.unwrap_or_else(|| maker.text_of(datum)));
                }
            }
            let known = &self.entries[entry];
            let head = [known.title.as_str(), item.head.as_str()];
            let head: Vec<&str> = head.into_iter().filter(|text| !text.is_empty()).collect();
            let made = Known {
                id: format!("{}#{}", known.id, item.key),
                title: format!("{} — {}", head.join(&maker.word("comma")), words.join(" · ")),
                href: format!("{}#{}", known.href, item.anchor),
                language: known.language.clone(),
                // The entry itself, and not what it is linked with: one item is not the whole.
                covers: known.covers.iter().copied().filter(|covered| *covered == entry).collect(),
                offers: Vec::new(),
            };
            numbers.push(self.add(id, Some(item.key), made));
        }
        numbers
    }

    fn add(&mut self, id: EntryId, key: Option<String>, known: Known) -> usize {
        let number = self.entries.len();
        self.numbers.insert((id, key), number);
        self.entries.push(known);
        number
    }
}
