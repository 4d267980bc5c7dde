//! The indexes of the preview: made in the background, language by language, and only where something that is
//! searched has changed.
//!
//! A reader who searches meanwhile gets the last index, whole. Only before there is any does an answer wait. Browsers
//! ask for shards, of which only those are made again that say something else. The files for the command line are made
//! when someone asks for one, from the site that the shards are of.

use std::collections::HashMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Instant;

use super::standing::Standing;
use crate::commands::report::Messages;
use crate::ground::{ContentHash, Gathered, Id, Output};
use crate::pipeline::{Records, RecordsMemory};
use crate::search::{ShardFiles, index_folder};
use crate::site::LanguageId;

type Files = HashMap<String, Arc<Vec<u8>>>;

/// The indexes by language.
#[derive(Default)]
pub struct Indexes {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    /// The site whose indexes are wanted, until someone begins with it.
    wanted: Option<Arc<Standing>>,
    by_tag: HashMap<String, Arc<Indexed>>,
}

/// The index of a language as it stands.
struct Indexed {
    /// The hash of what was indexed.
    of: ContentHash,
    site: Arc<Standing>,
    language: LanguageId,
    shards: Arc<ShardFiles>,
    /// Those before: an open page may still ask for them.
    last: Arc<ShardFiles>,
    /// The files for the command line, made when first asked for.
    index: Arc<OnceLock<Files>>,
}

impl Indexes {
    /// Wants the indexes of a site; an older site's are not wanted any more.
    pub fn want(&self, site: Arc<Standing>) {
        self.state().wanted = Some(site);
        self.changed.notify_all();
    }

    /// A file of a language's index. Waits where there is no index yet.
    pub fn file(&self, tag: &str, path: &str) -> Option<Arc<Vec<u8>>> {
        let no_index = |state: &mut State| !state.by_tag.contains_key(tag);
        let state = self.changed.wait_while(self.state(), no_index).unwrap_or_else(PoisonError::into_inner);
        let indexed = Arc::clone(state.by_tag.get(tag)?);
        drop(state);
        indexed.file(tag, path)
    }

    /// Makes what is wanted, for ever: on one thread, so that pages need not wait for it.
    pub fn work(&self, messages: &Messages) {
        match rayon::ThreadPoolBuilder::new().num_threads(1).build() {
            Ok(pool) => pool.install(|| self.work_here(messages)),
            Err(_) => self.work_here(messages),
        }
    }

    fn work_here(&self, messages: &Messages) {
        let mut memory = HashMap::new();
        loop {
            let nothing = |state: &mut State| state.wanted.is_none();
            let mut state =
                self.changed.wait_while(self.state(), nothing).unwrap_or_else(PoisonError::into_inner);
            let Some(site) = state.wanted.take() else { continue };
            drop(state);
            let begun = Instant::now();
            if self.make(&site, &mut memory) {
                let seconds = format!("{:.2}", begun.elapsed().as_secs_f64());
                anstream::eprintln!("{}", messages.text("serve-searches", &[("seconds", seconds.into())]));
            }
        }
    }

    /// Makes the indexes of a site; `false` if another site came in between, or nothing was to be made.
    fn make(&self, site: &Arc<Standing>, memory: &mut HashMap<String, RecordsMemory>) -> bool {
        let pages = site.checked.pages();
        let main = site.checked.site.languages.main;
        let mut languages: Vec<_> = site.checked.site.languages.all.ids().collect();
        languages.sort_by_key(|language| (*language != main, language.index()));
        let mut made = false;
        for language in languages {
            if self.state().wanted.is_some() {
                return false;
            }
            let tag = &site.checked.site.languages.all[language].tag;
            let memory = memory.entry(tag.clone()).or_insert_with(|| RecordsMemory::new(tag));
            let records = Records::again(&pages, language, memory);
            let of = records.hash();
            let before = self.state().by_tag.get(tag).cloned();
            let indexed = match before {
                // The same is said by another site; the older one need not be kept.
                Some(same) if same.of == of => same.of_site(site, language),
                before => {
                    made = true;
                    let last = before.map(|before| Arc::clone(&before.shards)).unwrap_or_default();
                    let shards = records.shards(memory);
                    Indexed { of, site: Arc::clone(site), language, shards, last, index: Arc::default() }
                }
            };
            self.state().by_tag.insert(tag.clone(), Arc::new(indexed));
            self.changed.notify_all();
        }
        made
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Indexed {
    /// The same index, for a site that says the same.
    fn of_site(&self, site: &Arc<Standing>, language: LanguageId) -> Self {
        let (shards, last, index) =
            (Arc::clone(&self.shards), Arc::clone(&self.last), Arc::clone(&self.index));
        Self { of: self.of, site: Arc::clone(site), language, shards, last, index }
    }

    fn file(&self, tag: &str, path: &str) -> Option<Arc<Vec<u8>>> {
        let is_index = path.strip_prefix(&index_folder(tag)).is_some_and(|rest| rest.starts_with('/'));
        if is_index {
            return self.index.get_or_init(|| self.make_index()).get(path).cloned();
        }
        self.shards.file(path).or_else(|| self.last.file(path))
    }

    /// What the index refuses is a fault of the program, and `build` tells it; here there is none then.
    fn make_index(&self) -> Files {
        let files = Gathered::default();
        let pages = self.site.checked.pages();
        let records = Records::of(&pages, self.language);
        if records.hand_over_without_shards(&|output| files.add(output)).is_err() {
            return Files::new();
        }
        let named = |output: Output| (output.path.as_str().to_owned(), output.bytes);
        files.into_outputs().into_iter().map(named).collect()
    }
}
