//! Traces: from the entries of one collection to what each of them led to, and what none of them did.

use std::collections::BTreeMap;

use super::census::{Census, FacetValue};
use super::maker::Maker;
use super::plan::Job;
use super::views::{LinkGroupView, TraceRowView, TraceView};
use crate::content::{EntryId, Library};
use crate::ground::{Code, Diagnostic, Report, Span};
use crate::links::Graph;
use crate::site::{CollectionId, Site, Trace, TraceId};

/// Reports every entry that a trace should reach and does not.
pub fn report_holes(site: &Site, library: &Library, graph: &Graph, census: &Census, report: &mut Report) {
    for trace in site.traces.values() {
        let collection = &site.collections[trace.collection];
        let fields: Vec<&str> =
            trace.fields.iter().map(|field| collection.fields[*field].name.as_str()).collect();
        for entry in trace.complete.iter().flat_map(|target| census.listed(*target)) {
            let reached = graph.to(*entry).any(|edge| {
                let from = library.entries[edge.from].collection;
                from == trace.collection && trace.fields.iter().any(|field| edge.field == [*field])
            });
            if !reached {
                let place = Span::start_of(library.entries[*entry].original.source);
                report.push(
                    Diagnostic::new(Code::TraceHole, place)
                        .with("trace", trace.id.as_str())
                        .with("fields", fields.join(", "))
                        .with("collection", collection.name.as_str()),
                );
            }
        }
    }
}

impl Maker<'_> {
    pub(super) fn trace(&self, id: TraceId) -> TraceView {
        let trace = &self.site().traces[id];
        let entries = self.pages.census.listed(trace.collection);
        let rows = entries.iter().map(|entry| TraceRowView {
            entry: self.value_link(FacetValue::Entry(*entry)),
            groups: self.led_to(trace, *entry),
        });
        TraceView {
            title: self.name(Job::Trace(id)),
            description: self.about(Job::Trace(id)),
            collection: self.collection_view(trace.collection),
            rows: rows.collect(),
        }
    }

    /// What an entry led to, by collection.
    fn led_to(&self, trace: &Trace, entry: EntryId) -> Vec<LinkGroupView> {
        let mut by_collection: BTreeMap<CollectionId, Vec<EntryId>> = BTreeMap::new();
        for edge in self.pages.graph.from(entry) {
            let of_trace = trace.fields.iter().any(|field| edge.field == [*field]);
            let shown = self.pages.plan.page(Job::Entry(edge.to), self.language).is_some();
            if of_trace && shown {
                by_collection
                    .entry(self.pages.library.entries[edge.to].collection)
                    .or_default()
                    .push(edge.to);
            }
        }
        let group = |(collection, entries): (CollectionId, Vec<EntryId>)| LinkGroupView {
            label: self.site().collections[collection].label.text(self.language).to_owned(),
            links: entries.into_iter().map(|entry| self.value_link(FacetValue::Entry(entry))).collect(),
        };
        by_collection.into_iter().map(group).collect()
    }
}
