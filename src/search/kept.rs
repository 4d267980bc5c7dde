//! The shards of a language made again after an edit: what batches that say the same were made into is taken over.
//!
//! The files are those that [`super::index()`] makes, byte for byte. Each becomes a script when someone asks for it.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use super::analysis::Analyzer;
use super::index::invert;
use super::inverted::Inverted;
use super::postings::Postings;
use super::recorded::Recorded;
use super::shards::{Cutter, Documents, KeptTerms, Named, Shard, Shards};
use super::words::Words;
use crate::ground::{ContentHash, Output};
use crate::pages::FacetField;

/// What is kept of a language's shards for the next time.
pub struct Kept {
    tag: String,
    /// Words keep their numbers. Those that no text has any more are few, and do no harm.
    words: Words,
    cutter: Option<Cutter>,
    batches: HashMap<ContentHash, Arc<Made>>,
    /// All batches in their order, and what their terms were made into.
    postings: Postings,
    terms: KeptTerms,
    last: Arc<ShardFiles>,
}

/// What a batch was made into.
struct Made {
    inverted: Arc<Inverted>,
    documents: Documents,
}

/// The files for browsers of one language.
#[derive(Default)]
pub struct ShardFiles {
    tag: String,
    shards: BTreeMap<String, Arc<Shard>>,
    manifest: Option<Output>,
}

impl Kept {
    /// Nothing of a language yet.
    pub fn new(tag: &str) -> Self {
        Self {
            tag: tag.to_owned(),
            words: Words::new(Analyzer::new(tag)),
            cutter: None,
            batches: HashMap::new(),
            postings: Postings::default(),
            terms: KeptTerms::default(),
            last: Arc::default(),
        }
    }

    /// Makes the shards for these records.
    pub fn shards(
        &mut self,
        records: &(impl Recorded + ?Sized),
        facet_fields: &[FacetField],
    ) -> Arc<ShardFiles> {
        let cutter = Cutter::of(records);
        if self.cutter.as_ref() != Some(&cutter) {
            // Nothing that was cut by other rules fits.
            self.batches.clear();
        }
        let files = Mutex::new(BTreeMap::new());
        let put = |named: &[Named<'_>]| {
            for (name, shard) in named {
                let known = self.last.shards.get(name).filter(|known| *known == *shard);
                let shard = Arc::clone(known.unwrap_or(shard));
                files.lock().unwrap_or_else(PoisonError::into_inner).insert(name.clone(), shard);
            }
        };
        let mut shards = Shards::new(&self.tag, &cutter, &put);
        let (mut postings, mut batches) = (Postings::default(), HashMap::new());
        for batch in records.batches().iter() {
            let made = self.batches.get(&batch.key).cloned().unwrap_or_else(|| {
                let records = records.records(batch);
                let inverted = Arc::new(invert(&records, &self.words));
                Arc::new(Made { inverted, documents: cutter.cut(&records) })
            });
            postings.push(Arc::clone(&made.inverted));
            shards.put_documents(&made.documents);
            batches.insert(batch.key, made);
        }
        self.terms.forget(&self.postings, &postings);
        let known = self.words.in_order();
        let (lists, kept) = (postings.lists(&known), Some(&mut self.terms));
        let manifest = shards.put_postings(&lists, postings.documents, facet_fields, kept);
        drop(lists);
        drop(known);
        let shards = files.into_inner().unwrap_or_else(PoisonError::into_inner);
        let files = Arc::new(ShardFiles { tag: self.tag.clone(), shards, manifest });
        (self.cutter, self.batches, self.postings) = (Some(cutter), batches, postings);
        self.last = Arc::clone(&files);
        files
    }
}

impl ShardFiles {
    /// How many files there are.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.shards.len() + usize::from(self.manifest.is_some())
    }

    /// The bytes of a file at a path from the root of the site.
    pub fn file(&self, path: &str) -> Option<Arc<Vec<u8>>> {
        if let Some(manifest) = self.manifest.as_ref().filter(|manifest| manifest.path.as_str() == path) {
            return Some(Arc::clone(&manifest.bytes));
        }
        let (_, name) = path.rsplit_once('/')?;
        let name = name.strip_suffix(".js")?;
        let made = self.shards.get(name)?.output(&self.tag, name)?;
        (made.path.as_str() == path).then_some(made.bytes)
    }
}
