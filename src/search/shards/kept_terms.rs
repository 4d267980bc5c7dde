//! Shards of terms made again after an edit: those are taken over whose terms all say the same.
//!
//! Where a shard ends depends on its terms and on the one behind them alone, so behind a change the cuts soon fall where
//! they fell before. All is done on one thread, since whoever follows a site has no more for this.

use std::collections::HashMap;
use std::sync::Arc;

use super::envelope::{Envelope, Shard};
use super::manifest::Directory;
use crate::search::bytes::{Bytes, Pieces, separator};
use crate::search::changed::{Changed, Terms};
use crate::search::postings::Postings;

/// The shards of terms as they were made the last time.
#[derive(Default)]
pub struct KeptTerms {
    pub postings: Cuts,
    pub positions: Cuts,
}

/// The shards of one kind, by the number of their first term.
#[derive(Default)]
pub struct Cuts(HashMap<u32, Cut>);

/// A shard and the terms that it was made from.
struct Cut {
    terms: Vec<u32>,
    /// The term that did not fit into it any more.
    next: Option<u32>,
    shard: Arc<Shard>,
}

/// What terms are called, how one is written (any memory will do for what is written in between), and into shards of
/// what kind and size.
pub struct Writing<'a> {
    pub kind: char,
    pub size: usize,
    pub text: &'a dyn Fn(u32) -> &'a str,
    pub write: &'a dyn Fn(u32, &mut Bytes) -> Bytes,
}

/// Terms in order, of which one after the other is written.
struct Rest<'t> {
    terms: &'t [u32],
    /// The first of them, if it was written and did not fit in.
    written: Option<Bytes>,
    memory: Bytes,
}

impl KeptTerms {
    /// Forgets what says something else after an edit.
    pub fn forget(&mut self, before: &Postings, after: &Postings) {
        let Changed { postings, positions } = Changed::between(before, after);
        self.positions.forget(&positions);
        if before.documents == after.documents {
            self.postings.forget(&postings);
        } else {
            // How much a term tells depends on how many documents there are.
            self.postings.0.clear();
        }
    }
}

impl Cuts {
    fn forget(&mut self, changed: &Terms) {
        self.0.retain(|_, cut| !cut.terms.iter().chain(&cut.next).any(|term| changed.has(*term)));
    }

    /// Puts terms in shards, as they stand in order; those that are still known are not written again.
    pub fn put(
        &mut self,
        terms: &[u32],
        writing: &Writing<'_>,
        envelope: &mut Envelope<'_>,
        directory: &mut Directory,
    ) {
        let (mut cuts, mut last) = (Vec::new(), None);
        let mut rest = Rest { terms, written: None, memory: Bytes::default() };
        while let Some(first) = rest.terms.first() {
            let known = self.0.remove(first).filter(|known| known.begins(rest.terms));
            let cut = known.inspect(|known| rest.skip(known)).unwrap_or_else(|| rest.cut(writing));
            directory.first.push(
                last.map_or_else(String::new, |last| separator((writing.text)(last), (writing.text)(*first))),
            );
            last = cut.terms.last().copied();
            cuts.push(cut);
        }
        let shards: Vec<Arc<Shard>> = cuts.iter().map(|cut| Arc::clone(&cut.shard)).collect();
        directory.shards.push_str(&envelope.put_all(&shards));
        self.0 = cuts.into_iter().filter_map(|cut| Some((*cut.terms.first()?, cut))).collect();
    }
}

impl Cut {
    /// Whether it is still cut off these terms, all of them unchanged.
    fn begins(&self, terms: &[u32]) -> bool {
        terms.starts_with(&self.terms) && terms.get(self.terms.len()) == self.next.as_ref()
    }
}

impl Rest<'_> {
    /// Leaves out what is cut off already.
    fn skip(&mut self, cut: &Cut) {
        self.terms = &self.terms[cut.terms.len()..];
        self.written = None;
    }

    /// Cuts off the next shard.
    fn cut(&mut self, writing: &Writing<'_>) -> Cut {
        let (mut pieces, mut count) = (Pieces::default(), 0);
        while let Some(term) = self.terms.get(count) {
            let written = self.written.take().unwrap_or_else(|| (writing.write)(*term, &mut self.memory));
            if !pieces.has_room(writing.size, written.as_slice()) {
                self.written = Some(written);
                break;
            }
            pieces.add(writing.size, (writing.text)(*term), written.as_slice());
            count += 1;
        }
        pieces.end();
        let (_, bytes) = pieces.done.pop().unwrap_or_default();
        let (terms, behind) = self.terms.split_at(count);
        self.terms = behind;
        Cut {
            terms: terms.to_vec(),
            next: behind.first().copied(),
            shard: Arc::new(Shard::of_bytes(writing.kind, &bytes)),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::collections::{BTreeMap, BTreeSet};
    use std::sync::Mutex;

    use proptest::prelude::*;

    use super::super::terms::end;
    use super::*;

    const SIZE: usize = 64;

    /// Words by number, and how long what belongs to each is.
    type Words = BTreeMap<u32, usize>;

    fn text(number: u32) -> String {
        format!("w{number:03}")
    }

    /// The shards, by name, and the manifest's directory.
    fn put(make: impl FnOnce(&mut Envelope<'_>, &mut Directory)) -> (BTreeMap<String, Shard>, Directory) {
        let shards = Mutex::new(BTreeMap::new());
        let take = |named: &[(String, &Arc<Shard>)]| {
            let named = named.iter().map(|(name, shard)| (name.clone(), Shard::clone(shard)));
            shards.lock().unwrap().extend(named);
        };
        let mut directory = Directory::default();
        make(&mut Envelope::new(&take), &mut directory);
        (shards.into_inner().unwrap(), directory)
    }

    /// All shards from nothing.
    fn clean(words: &Words) -> (BTreeMap<String, Shard>, Directory) {
        put(|envelope, directory| {
            let mut pieces = Pieces::default();
            for (word, length) in words {
                pieces.add(SIZE, &text(*word), &vec![7; *length]);
            }
            end(pieces, 't', envelope, directory);
        })
    }

    /// The same with what is kept, and the words that were written for it.
    fn again(kept: &mut Cuts, words: &Words) -> (BTreeMap<String, Shard>, Directory, BTreeSet<u32>) {
        let texts: Vec<String> = (0..1_000).map(text).collect();
        let written = RefCell::new(BTreeSet::new());
        let write = |word: u32, _: &mut Bytes| {
            let mut bytes = Bytes::default();
            bytes.raw(&vec![7; words[&word]]);
            written.borrow_mut().insert(word);
            bytes
        };
        let text = |word: u32| texts[word as usize].as_str();
        let numbers: Vec<u32> = words.keys().copied().collect();
        let writing = Writing { kind: 't', size: SIZE, text: &text, write: &write };
        let (shards, directory) =
            put(|envelope, directory| kept.put(&numbers, &writing, envelope, directory));
        (shards, directory, written.into_inner())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn words_are_cut_as_if_nothing_were_kept(
            first in proptest::collection::btree_map(0..1_000_u32, 0..90_usize, 0..200),
            edits in proptest::collection::vec((any::<prop::sample::Index>(), 0..1_000_u32, 0..90_usize), 1..8),
        ) {
            let (mut kept, mut words) = (Cuts::default(), first);
            again(&mut kept, &words);
            for (place, number, length) in edits {
                let mut changed = Terms::default();
                if length.is_multiple_of(2) {
                    words.insert(number, length);
                    changed.insert(number);
                } else if let Some(word) = words.keys().nth(place.index(words.len().max(1))).copied() {
                    words.remove(&word);
                    changed.insert(word);
                }
                kept.forget(&changed);
                let (expected, expected_directory) = clean(&words);
                let (shards, directory, _) = again(&mut kept, &words);
                prop_assert_eq!(directory.first, expected_directory.first);
                prop_assert_eq!(directory.shards, expected_directory.shards);
                prop_assert_eq!(shards, expected);
            }
        }
    }

    #[test]
    fn only_what_changed_is_written_again() {
        let mut words: Words = (0..1_000).map(|number| (number, 20)).collect();
        let mut kept = Cuts::default();
        assert_eq!(again(&mut kept, &words).2.len(), 1_000);
        assert_eq!(again(&mut kept, &words).2.len(), 0);
        words.insert(500, 19);
        let mut changed = Terms::default();
        changed.insert(500);
        kept.forget(&changed);
        let written = again(&mut kept, &words).2;
        assert!(written.contains(&500) && written.len() < 10, "{written:?}");
    }
}
