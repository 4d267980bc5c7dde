//! A finished file of the site, on its way to the disk or to a browser.

use std::sync::Arc;

use super::SitePath;

/// Path and bytes of one published file. Rendering returns these; only the edge writes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Relative to the published folder.
    pub path: SitePath,
    /// The whole content. Shared, because the preview server keeps what the build made; as it was made, since a copy of the
    /// largest file of an index would be the most that a build holds.
    pub bytes: Arc<Vec<u8>>,
}

impl Output {
    /// An output of text or bytes.
    pub fn new(path: SitePath, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path, bytes: Arc::new(bytes.into()) }
    }
}
