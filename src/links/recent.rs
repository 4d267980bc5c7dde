//! Bodies that were parsed a moment ago: what is made of the same body soon after need not parse it again.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::ground::Span;
use crate::markup::Document;

/// How many bodies stay parsed: those of the batches that an index is being made of, whose pages are made along with it. They
/// are few beside all texts of a large site.
const MOST: usize = 1_024;

/// The bodies that were parsed last, by the place where they are written.
#[derive(Debug, Default)]
pub(super) struct Recent(Mutex<Bodies>);

#[derive(Debug, Default)]
struct Bodies {
    by_place: BTreeMap<Span, Arc<Document>>,
    /// The same places, the latest at the end.
    places: VecDeque<Span>,
}

impl Recent {
    /// The body at a place, or what `parse` makes of it. Two threads may both parse it; the first counts.
    pub fn of(&self, place: Span, parse: impl FnOnce() -> Document) -> Arc<Document> {
        let known = self.bodies().by_place.get(&place).cloned();
        known.unwrap_or_else(|| {
            let body = Arc::new(parse());
            let oldest = self.bodies().put(place, &body);
            // Taking a document down takes a while, during which others ask.
            drop(oldest);
            body
        })
    }

    fn bodies(&self) -> MutexGuard<'_, Bodies> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Bodies {
    /// Puts a body behind the others; the oldest, if it has to go.
    fn put(&mut self, place: Span, body: &Arc<Document>) -> Option<Arc<Document>> {
        if self.by_place.contains_key(&place) {
            return None;
        }
        self.by_place.insert(place, Arc::clone(body));
        self.places.push_back(place);
        if self.places.len() <= MOST {
            return None;
        }
        self.places.pop_front().and_then(|oldest| self.by_place.remove(&oldest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::{Id, SourceId};

    fn place(number: usize) -> Span {
        Span::start_of(SourceId::from_index(number))
    }

    #[test]
    fn the_latest_bodies_are_not_parsed_again() {
        let recent = Recent::default();
        let is_parsed = |number: usize| {
            let mut parsed = false;
            recent.of(place(number), || {
                parsed = true;
                Document::default()
            });
            parsed
        };
        assert!((0..=MOST).all(is_parsed));
        assert!(!(1..=MOST).any(is_parsed));
        assert!(is_parsed(0), "the oldest had to go");
        assert!(is_parsed(1) && !is_parsed(3));
    }
}
