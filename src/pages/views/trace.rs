//! Traces.

use serde::Serialize;

use super::{CollectionView, LinkView};

/// A table from the entries of a collection to what they led to.
#[derive(Debug, Clone, Serialize)]
pub struct TraceView {
    /// What it is called.
    pub title: String,
    /// What it shows; may be empty.
    pub description: String,
    /// The collection it begins with.
    pub collection: CollectionView,
    /// A row for each of its entries.
    pub rows: Vec<TraceRowView>,
}

/// A row of a trace.
#[derive(Debug, Clone, Serialize)]
pub struct TraceRowView {
    /// The entry.
    pub entry: LinkView,
    /// What it led to, by collection; may be empty.
    pub groups: Vec<LinkGroupView>,
}

/// Links under a heading.
#[derive(Debug, Clone, Serialize)]
pub struct LinkGroupView {
    /// The heading.
    pub label: String,
    /// The links.
    pub links: Vec<LinkView>,
}
