//! Facet fields: their values in the order to show, each with its documents.

use std::collections::BTreeMap;

use super::envelope::{Envelope, Shard, base64};
use super::manifest::{FacetLine, Manifest};
use crate::pages::{FacetField, FacetTerm};
use crate::search::bytes::Bytes;
use crate::search::index::facet_term;
use crate::search::postings::Lists;

/// Puts a shard for each field.
pub(super) fn put(
    lists: &Lists<'_>,
    fields: &[FacetField],
    envelope: &mut Envelope<'_>,
    manifest: &mut Manifest,
) {
    for field in fields {
        let line = |value: &FacetTerm| {
            let number = lists.get(&facet_term(&field.name, &value.name))?;
            let mut bytes = Bytes::default();
            lists.write_postings(number, &mut bytes);
            Some((value.name.clone(), value.label.clone(), value.depth, base64(bytes.as_slice())))
        };
        let values: Vec<(String, String, usize, String)> = field.values.iter().filter_map(line).collect();
        if !values.is_empty() {
            let shard = envelope.put(Shard::of_json('f', &BTreeMap::from([("values", values)])));
            let (name, label) = (field.name.clone(), field.label.clone());
            manifest.facets.push(FacetLine { name, label, shard });
        }
    }
}
