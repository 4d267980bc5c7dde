//! Facet fields: their values in the order to show, each with its documents.

use std::collections::BTreeMap;

use super::bytes::{Bytes, Gaps};
use super::envelope::{Envelope, base64};
use super::manifest::{FacetLine, Manifest};
use crate::pages::FacetField;
use crate::search::records::Record;

/// The documents of each facet value, by field and value.
#[derive(Default)]
pub(super) struct Facets {
    documents: BTreeMap<(String, String), (Gaps, Bytes)>,
    next: u32,
}

impl Facets {
    /// Notes the values of the next document.
    pub fn add(&mut self, record: &Record) {
        for facet in &record.facets {
            let (gaps, bytes) = self.documents.entry(facet.clone()).or_default();
            let gap = gaps.gap(self.next);
            bytes.number(gap);
        }
        self.next += 1;
    }

    /// Puts a shard for each field.
    pub fn end(self, fields: &[FacetField], envelope: &mut Envelope<'_>, manifest: &mut Manifest) {
        for field in fields {
            let line = |value: &crate::pages::FacetTerm| {
                let (_, bytes) = self.documents.get(&(field.name.clone(), value.name.clone()))?;
                Some((value.name.clone(), value.label.clone(), value.depth, base64(bytes.as_slice())))
            };
            let values: Vec<(String, String, usize, String)> = field.values.iter().filter_map(line).collect();
            if !values.is_empty() {
                let shard = envelope.put_json('f', &BTreeMap::from([("values", values)]));
                let (name, label) = (field.name.clone(), field.label.clone());
                manifest.facets.push(FacetLine { name, label, shard });
            }
        }
    }
}
