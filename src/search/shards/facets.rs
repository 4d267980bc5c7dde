//! Facet fields: their values in the order to show, each with its documents.

use std::collections::BTreeMap;

use super::bytes::{Bytes, Gaps};
use super::envelope::{Envelope, base64};
use super::manifest::{FacetLine, Manifest};
use crate::pages::FacetField;
use crate::search::records::Record;

pub(super) fn export(
    records: &[Record],
    fields: &[FacetField],
    envelope: &mut Envelope,
    manifest: &mut Manifest,
) {
    let mut documents: BTreeMap<(&str, &str), (Gaps, Bytes)> = BTreeMap::new();
    for (document, record) in (0..).zip(records) {
        for (field, value) in &record.facets {
            let (gaps, bytes) = documents.entry((field, value)).or_default();
            let gap = gaps.gap(document);
            bytes.number(gap);
        }
    }
    for field in fields {
        let line = |value: &crate::pages::FacetTerm| {
            let (_, bytes) = documents.get(&(field.name.as_str(), value.name.as_str()))?;
            Some((value.name.clone(), value.label.clone(), value.depth, base64(bytes.as_slice())))
        };
        let values: Vec<(String, String, usize, String)> = field.values.iter().filter_map(line).collect();
        if !values.is_empty() {
            let shard = envelope.put_json('f', &BTreeMap::from([("values", values)]));
            manifest.facets.push(FacetLine { name: field.name.clone(), label: field.label.clone(), shard });
        }
    }
}
