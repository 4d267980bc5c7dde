//! Which terms an edit changes: told by the batches, most of which are the very same before and after it.
//!
//! What is written of a term is put together from all batches in their order. Where it stands in its documents is the
//! same wherever a batch begins; which documents those are is not.

use std::sync::Arc;

use super::inverted::Inverted;
use super::postings::Postings;

/// The terms of which something else is to be written.
#[derive(Debug, Default)]
pub(super) struct Changed {
    /// Those that other documents have, as long as there are as many documents as before.
    pub postings: Terms,
    /// Those that stand elsewhere in their documents.
    pub positions: Terms,
}

/// Some terms, by number.
#[derive(Debug, Default)]
pub(super) struct Terms(Vec<bool>);

impl Changed {
    /// Compares the batches before an edit with those after it.
    pub fn between(before: &Postings, after: &Postings) -> Self {
        let (before, after) = (before.batches.as_slice(), after.batches.as_slice());
        let ends = before.iter().rev().zip(after.iter().rev());
        // Among as many documents as before, these are where they were.
        let same = ends.take_while(|(old, new)| Arc::ptr_eq(&old.inverted, &new.inverted)).count();
        let sides = [&before[..before.len() - same], &after[..after.len() - same]];
        let (mut changed, nothing) = (Self::default(), Inverted::default());
        for at in 0..sides.map(<[_]>::len).into_iter().max().unwrap_or_default() {
            let [old, new] = sides.map(|side| side.get(at));
            let inverted = [old, new].map(|batch| batch.map_or(&nothing, |batch| &batch.inverted));
            if old.map(|batch| batch.base) != new.map(|batch| batch.base) {
                for batch in inverted {
                    differences(batch, &nothing, |term| changed.postings.insert(term));
                }
            }
            let [old, new] = inverted;
            if !std::ptr::eq(old, new) {
                differences(old, new, |term| {
                    changed.postings.insert(term);
                    changed.positions.insert(term);
                });
            }
        }
        changed
    }
}

/// Tells of each term whose lists differ.
fn differences(old: &Inverted, new: &Inverted, mut tell: impl FnMut(u32)) {
    old.title.differences(&new.title, &mut tell);
    old.body.differences(&new.body, &mut tell);
}

impl Terms {
    /// One more.
    pub fn insert(&mut self, term: u32) {
        let term = term as usize;
        if self.0.len() <= term {
            self.0.resize(term + 1, false);
        }
        self.0[term] = true;
    }

    /// Whether a term is one of them.
    pub fn has(&self, term: u32) -> bool {
        self.0.get(term as usize).is_some_and(|has| *has)
    }
}
