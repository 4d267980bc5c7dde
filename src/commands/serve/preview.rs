//! What the preview shows: the last good site, the faults since, and who wants to hear of changes.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use tokio::sync::broadcast;

use crate::ground::Output;

/// Something that an open page should know.
#[derive(Debug, Clone)]
pub enum News {
    /// The site that stands now, by the number of its build.
    Site(u64),
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
    number: u64,
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
        let mut site = self.site.write().unwrap_or_else(PoisonError::into_inner);
        let number = site.number + 1;
        *site = Site { number, files, faults: None };
        // Nobody listening is no fault.
        let _ = self.news.send(News::Site(number));
    }

    /// Keeps the last good site and tells of the faults.
    pub fn fail(&self, faults: String) {
        let mut site = self.site.write().unwrap_or_else(PoisonError::into_inner);
        site.faults = Some(faults.clone());
        let _ = self.news.send(News::Faults(faults));
    }

    /// The bytes of a published file.
    pub fn file(&self, path: &str) -> Option<Arc<[u8]>> {
        self.site.read().unwrap_or_else(PoisonError::into_inner).files.get(path).cloned()
    }

    /// The number of the build that stands.
    pub fn number(&self) -> u64 {
        self.site.read().unwrap_or_else(PoisonError::into_inner).number
    }

    /// What a page that opens now should know, and news from now on.
    pub fn listen(&self) -> (Vec<News>, broadcast::Receiver<News>) {
        let site = self.site.read().unwrap_or_else(PoisonError::into_inner);
        let standing = [News::Site(site.number)].into_iter().chain(site.faults.clone().map(News::Faults));
        (standing.collect(), self.news.subscribe())
    }
}
