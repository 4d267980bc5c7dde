//! What the preview shows: the last good site, the faults since, and who wants to hear of changes.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use tokio::sync::broadcast;

use crate::ground::Output;

/// Something that an open page should know.
#[derive(Debug, Clone)]
pub enum News {
    /// The site is new.
    Changed,
    /// The site has faults; the last good one still stands.
    Faults(String),
}

/// The site in memory.
pub struct Preview {
    site: RwLock<Site>,
    news: broadcast::Sender<News>,
}

#[derive(Default)]
struct Site {
    files: HashMap<String, Arc<[u8]>>,
    faults: Option<String>,
}

impl Preview {
    /// Nothing yet.
    pub fn new() -> Self {
        Self { site: RwLock::default(), news: broadcast::Sender::new(16) }
    }

    /// Puts a new site in the place of the old one.
    pub fn replace(&self, outputs: Vec<Output>) {
        let files =
            outputs.into_iter().map(|output| (output.path.as_str().to_owned(), output.bytes)).collect();
        *self.site.write().unwrap_or_else(PoisonError::into_inner) = Site { files, faults: None };
        // Nobody listening is no fault.
        let _ = self.news.send(News::Changed);
    }

    /// Keeps the last good site and tells of the faults.
    pub fn fail(&self, faults: String) {
        self.site.write().unwrap_or_else(PoisonError::into_inner).faults = Some(faults.clone());
        let _ = self.news.send(News::Faults(faults));
    }

    /// The bytes of a published file.
    pub fn file(&self, path: &str) -> Option<Arc<[u8]>> {
        self.site.read().unwrap_or_else(PoisonError::into_inner).files.get(path).cloned()
    }

    /// The faults since the last good site.
    pub fn faults(&self) -> Option<String> {
        self.site.read().unwrap_or_else(PoisonError::into_inner).faults.clone()
    }

    /// News from now on.
    pub fn listen(&self) -> broadcast::Receiver<News> {
        self.news.subscribe()
    }
}
