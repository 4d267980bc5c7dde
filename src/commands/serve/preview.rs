//! What the preview shows: the site that stands, the faults since, and who wants to hear of changes.

use std::mem;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use tokio::sync::broadcast;

use super::indexes::Indexes;
use super::standing::Standing;
use crate::commands::report::{Findings, Messages, terminal};
use crate::ground::{Diagnostic, Report};

/// Something that an open page should know.
#[derive(Debug, Clone)]
pub enum News {
    /// The site that stands now, by its number.
    Site(u64),
    /// The site has faults; the last good one still stands.
    Faults(String),
}

/// The site in memory.
pub struct Preview {
    state: RwLock<State>,
    news: broadcast::Sender<News>,
    messages: Arc<Messages>,
    /// What is searched.
    pub indexes: Indexes,
}

struct State {
    number: u64,
    standing: Option<Arc<Standing>>,
    /// The one before: what is shown where a template of the newer one fails.
    last: Option<Arc<Standing>>,
    faults: Option<String>,
}

impl Preview {
    /// Nothing yet. Numbers are this process's own: a page that was left open by another one is old.
    pub fn new(messages: Arc<Messages>) -> Self {
        let number = u64::from(std::process::id()) << 24;
        let state = State { number, standing: None, last: None, faults: None };
        let (state, news) = (RwLock::new(state), broadcast::Sender::new(16));
        Self { state, news, messages, indexes: Indexes::default() }
    }

    /// Puts a new site in the place of the old one.
    pub fn replace(&self, site: Standing) {
        let site = Arc::new(site);
        let mut state = self.write();
        state.number += 1;
        let last = state.standing.replace(Arc::clone(&site));
        let oldest = mem::replace(&mut state.last, last);
        state.faults = None;
        // Nobody listening is no fault.
        let _ = self.news.send(News::Site(state.number));
        drop(state);
        self.indexes.want(site);
        // A large site takes a moment to be taken down, for which nobody should wait.
        drop(oldest);
    }

    /// Keeps the last good site and tells of the faults.
    pub fn fail(&self, faults: String) {
        let mut state = self.write();
        state.faults = Some(faults.clone());
        let _ = self.news.send(News::Faults(faults));
    }

    /// The bytes of a published file. Takes as long as making it.
    pub fn file(&self, path: &str) -> Option<Arc<Vec<u8>>> {
        let (site, last) = {
            let state = self.read();
            (state.standing.clone()?, state.last.clone())
        };
        if let Some(found) = self.indexed(&site, path) {
            return Some(found);
        }
        match site.make(path) {
            Ok(made) => made,
            Err(fault) => {
                self.tell(&site, fault);
                last?.make(path).ok().flatten()
            }
        }
    }

    /// Whether there is a page at a path.
    pub fn has_page(&self, path: &str) -> bool {
        self.read().standing.as_ref().is_some_and(|site| site.has_page(path))
    }

    /// The number of the site that stands.
    pub fn number(&self) -> u64 {
        self.read().number
    }

    /// What a page that opens now should know, and news from now on.
    pub fn listen(&self) -> (Vec<News>, broadcast::Receiver<News>) {
        let state = self.read();
        let standing = [News::Site(state.number)].into_iter().chain(state.faults.clone().map(News::Faults));
        (standing.collect(), self.news.subscribe())
    }

    fn indexed(&self, site: &Standing, path: &str) -> Option<Arc<Vec<u8>>> {
        let (tag, _) = path.strip_prefix("search/")?.split_once('/')?;
        if !site.has_index(tag) || site.has_page(path) {
            return None;
        }
        self.indexes.file(tag, path)
    }

    /// Tells of a fault that was only found when a page was made, once.
    fn tell(&self, site: &Standing, fault: Diagnostic) {
        let mut report = Report::new();
        report.push(fault);
        let styled = terminal(&Findings::new(report, &site.files.texts), &self.messages);
        let plain = anstream::adapter::strip_str(&styled).to_string();
        if self.read().faults.as_ref() != Some(&plain) {
            anstream::eprintln!("{styled}");
            self.fail(plain);
        }
    }

    fn read(&self) -> RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, State> {
        self.state.write().unwrap_or_else(PoisonError::into_inner)
    }
}
