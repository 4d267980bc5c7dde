//! A finished file of the site, on its way to the disk or to a browser.

use std::sync::Arc;

use super::SitePath;

/// Path and bytes of one published file. Rendering returns these; only the edge writes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Relative to the published folder.
    pub path: SitePath,
    /// The content, or a part of it. Shared, because the preview server keeps what the build made, and not copied to be.
    pub bytes: Arc<Vec<u8>>,
    /// Which part of the file this is.
    pub part: Part,
}

/// A file is handed over whole, or if it is large, part by part as they are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    Whole,
    /// What stands behind the parts before; more follows.
    Next,
    /// The same; nothing follows.
    Last,
}

impl Output {
    /// An output of text or bytes.
    pub fn new(path: SitePath, bytes: impl Into<Vec<u8>>) -> Self {
        Self::part(path, bytes.into(), Part::Whole)
    }

    /// A part of a file.
    pub fn part(path: SitePath, bytes: Vec<u8>, part: Part) -> Self {
        Self { path, bytes: Arc::new(bytes), part }
    }
}
