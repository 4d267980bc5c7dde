//! Which terms an edit changes: told by the batches, most of which are the very same before and after it.
//!
//! What is written of a term is put together from all batches in their order. Where it stands in its documents is the
//! same wherever a batch begins; which documents those are is not.

use std::sync::Arc;

use super::inverted::{Field, Inverted};
use super::postings::Postings;

/// The terms of which something else is to be written.
#[derive(Debug, Default)]
pub(super) struct Changed {
    /// Those that other documents have, or as often not as before; as long as there are as many documents.
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
                let fields = inverted.into_iter().flat_map(|batch| [&batch.title, &batch.body]);
                fields.flat_map(|field| &field.lists).for_each(|list| changed.postings.insert(list.number));
            }
            let [old, new] = inverted;
            if !std::ptr::eq(old, new) {
                changed.note(&old.title, &new.title);
                changed.note(&old.body, &new.body);
            }
        }
        changed
    }

    fn note(&mut self, old: &Field, new: &Field) {
        old.differences(new, |term, [postings, positions]| {
            if postings {
                self.postings.insert(term);
            }
            if positions {
                self.positions.insert(term);
            }
        });
    }
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::analysis::Analyzer;
    use super::super::bytes::Bytes;
    use super::super::index::invert;
    use super::super::records::Record;
    use super::super::words::Words;
    use super::*;

    /// Batches of one to three documents, each with a word of its own, and some with another word, too.
    const BATCHES: [&[&str]; 6] = [
        &["red", "red port"],
        &["blue"],
        &["green", "port green", "ship"],
        &["grey"],
        &["port black"],
        &["white ship"],
    ];

    fn batches(words: &Words) -> Vec<Arc<Inverted>> {
        let record = |title: &&str| Record { title: (*title).to_owned(), ..Record::default() };
        let batch =
            |titles: &&[&str]| Arc::new(invert(&titles.iter().map(record).collect::<Vec<_>>(), words));
        BATCHES.iter().map(batch).collect()
    }

    fn postings(batches: &[Arc<Inverted>], chosen: &[usize]) -> Postings {
        let mut postings = Postings::default();
        for batch in chosen {
            postings.push(Arc::clone(&batches[*batch]));
        }
        postings
    }

    #[test]
    fn a_batch_that_begins_elsewhere_has_other_documents_that_say_the_same() {
        let words = Words::new(Analyzer::new("en"));
        let batches = batches(&words);
        let changed = Changed::between(&postings(&batches, &[0, 1, 3]), &postings(&batches, &[3, 1, 0]));
        let known = words.in_order();
        let has = |text| {
            known.terms.get(text).map(|term| (changed.postings.has(term), changed.positions.has(term)))
        };
        assert_eq!(has("blue"), Some((true, false)));
        assert_eq!(has("red"), Some((true, true)));
        assert_eq!(has("white"), Some((false, false)));
    }

    proptest! {
        #[test]
        fn what_is_not_told_is_written_as_before(
            before in proptest::collection::vec(0..BATCHES.len(), 0..6),
            after in proptest::collection::vec(0..BATCHES.len(), 0..6),
        ) {
            let words = Words::new(Analyzer::new("en"));
            let batches = batches(&words);
            let (before, after) = (postings(&batches, &before), postings(&batches, &after));
            let changed = Changed::between(&before, &after);
            let known = words.in_order();
            let [old, new] = [&before, &after].map(|postings| postings.lists(&known));
            for term in old.title.all_words() {
                let [(old, old_places), (new, new_places)] = [&old.title, &new.title].map(|lists| {
                    let (mut list, mut places) = (Bytes::default(), Bytes::default());
                    lists.write_postings(*term, &mut list);
                    lists.write_positions(*term, &mut places);
                    (list.into_inner(), places.into_inner())
                });
                let text = known.terms.text(*term);
                prop_assert!(
                    before.documents != after.documents || changed.postings.has(*term) || old == new, "{}", text
                );
                prop_assert!(changed.positions.has(*term) || old_places == new_places, "{}", text);
            }
        }
    }
}
