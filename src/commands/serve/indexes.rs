//! The indexes of the preview: made in the background, language by language, and only where something that is
//! searched has changed.
//!
//! A reader who searches meanwhile gets the last index, whole. Only before there is any does an answer wait.

use std::collections::HashMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use super::standing::Standing;
use crate::commands::report::Messages;
use crate::ground::Id;
use crate::pipeline::Records;

type Files = HashMap<String, Arc<[u8]>>;

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
    by_tag: HashMap<String, Indexed>,
}

#[derive(Default)]
struct Indexed {
    /// The hash of what was indexed.
    of: Option<blake3::Hash>,
    files: Files,
    /// Those of the last index: an open page may still ask for them.
    last: Files,
}

impl Indexes {
    /// Wants the indexes of a site; an older site's are not wanted any more.
    pub fn want(&self, site: Arc<Standing>) {
        self.state().wanted = Some(site);
        self.changed.notify_all();
    }

    /// A file of a language's index. Waits where there is no index yet.
    pub fn file(&self, tag: &str, path: &str) -> Option<Arc<[u8]>> {
        let no_index = |state: &mut State| !state.by_tag.contains_key(tag);
        let state = self.changed.wait_while(self.state(), no_index).unwrap_or_else(PoisonError::into_inner);
        let indexed = state.by_tag.get(tag)?;
        indexed.files.get(path).or_else(|| indexed.last.get(path)).cloned()
    }

    /// Makes what is wanted, for ever: on one thread, so that pages need not wait for it.
    pub fn work(&self, messages: &Messages) {
        match rayon::ThreadPoolBuilder::new().num_threads(1).build() {
            Ok(pool) => pool.install(|| self.work_here(messages)),
            Err(_) => self.work_here(messages),
        }
    }

    fn work_here(&self, messages: &Messages) {
        loop {
            let nothing = |state: &mut State| state.wanted.is_none();
            let mut state =
                self.changed.wait_while(self.state(), nothing).unwrap_or_else(PoisonError::into_inner);
            let Some(site) = state.wanted.take() else { continue };
            drop(state);
            let begun = Instant::now();
            if self.make(&site) {
                let seconds = format!("{:.2}", begun.elapsed().as_secs_f64());
                anstream::eprintln!("{}", messages.text("serve-searches", &[("seconds", seconds.into())]));
            }
        }
    }

    /// Makes the indexes of a site; `false` if another site came in between, or nothing was to be made.
    fn make(&self, site: &Standing) -> bool {
        let pages = site.checked.pages();
        let main = site.checked.site.languages.main;
        let mut languages: Vec<_> = site.checked.site.languages.all.ids().collect();
        languages.sort_by_key(|language| (*language != main, language.index()));
        let mut made = false;
        for language in languages {
            if self.state().wanted.is_some() {
                return false;
            }
            let records = Records::of(&pages, language);
            let hash = records.hash();
            let tag = site.checked.site.languages.all[language].tag.clone();
            if self.state().by_tag.get(&tag).is_some_and(|indexed| indexed.of == Some(hash)) {
                continue;
            }
            // What the index refuses is a fault of the program; `build` tells it. The last index stands, or none.
            let Ok(outputs) = records.index() else {
                self.state().by_tag.entry(tag).or_default();
                self.changed.notify_all();
                continue;
            };
            let files = outputs.into_iter().map(|output| (output.path.as_str().to_owned(), output.bytes));
            let files: Files = files.collect();
            let mut state = self.state();
            let indexed = state.by_tag.entry(tag).or_default();
            indexed.last = std::mem::replace(&mut indexed.files, files);
            indexed.of = Some(hash);
            drop(state);
            self.changed.notify_all();
            made = true;
        }
        made
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
