//! Bodies that stay parsed, so that what is made of the same body need not parse it again.
//!
//! Those that were parsed when the site was read, as far as there is room for them, until they are first asked for; and
//! those that were asked for last.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::ground::Span;
use crate::markup::Document;

/// How many bodies stay parsed after they were asked for: those of the batches that an index is being made of, whose pages
/// are made along with it. They are few beside all texts of a large site.
const MOST: usize = 1_024;
/// How many bytes of text stay parsed until they are asked for: enough for ten thousand entries of 650 words, whose trees
/// add some 80 MiB to the most memory that a build takes.
const ROOM_FOR_PAGES: usize = 64 << 20;

/// The bodies that stay parsed, by the place where they are written.
#[derive(Debug, Default)]
pub struct KeptBodies(Mutex<Bodies>);

#[derive(Debug, Default)]
struct Bodies {
    /// Those that nobody has asked for.
    unread: BTreeMap<Span, Arc<Document>>,
    /// How many bytes of text may still become unread bodies.
    room: usize,
    /// Those that were asked for last.
    recent: BTreeMap<Span, Arc<Document>>,
    /// The same places, the latest at the end.
    places: VecDeque<Span>,
}

impl KeptBodies {
    /// None yet, with room for those of a site of middling size: for whoever makes everything next.
    pub fn for_pages() -> Self {
        Self(Mutex::new(Bodies { room: ROOM_FOR_PAGES, ..Bodies::default() }))
    }

    /// Keeps a body until it is asked for, if there is room for its text.
    pub(super) fn keep(&self, place: Span, body: Document) {
        let mut bodies = self.bodies();
        if let Some(room) = bodies.room.checked_sub(place.range().len()) {
            bodies.room = room;
            bodies.unread.insert(place, Arc::new(body));
        }
    }

    /// The body at a place, or what `parse` makes of it. Two threads may both parse it; the first counts.
    pub(super) fn of(&self, place: Span, parse: impl FnOnce() -> Document) -> Arc<Document> {
        if let Some(recent) = self.bodies().recent.get(&place) {
            return Arc::clone(recent);
        }
        let unread = self.bodies().unread.remove(&place);
        let body = unread.unwrap_or_else(|| Arc::new(parse()));
        let oldest = self.bodies().put(place, &body);
        // Taking a document down takes a while, during which others ask.
        drop(oldest);
        body
    }

    fn bodies(&self) -> MutexGuard<'_, Bodies> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Bodies {
    /// Puts a body behind the others that were asked for; the oldest, if it has to go.
    fn put(&mut self, place: Span, body: &Arc<Document>) -> Option<Arc<Document>> {
        if self.recent.contains_key(&place) {
            return None;
        }
        self.recent.insert(place, Arc::clone(body));
        self.places.push_back(place);
        if self.places.len() <= MOST {
            return None;
        }
        self.places.pop_front().and_then(|oldest| self.recent.remove(&oldest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::{Id, SourceId};

    fn place(number: usize) -> Span {
        Span::start_of(SourceId::from_index(number))
    }

    /// Whether a body has to be parsed to be had.
    fn is_parsed(bodies: &KeptBodies, place: Span) -> bool {
        let mut parsed = false;
        bodies.of(place, || {
            parsed = true;
            Document::default()
        });
        parsed
    }

    #[test]
    fn the_latest_bodies_are_not_parsed_again() {
        let bodies = KeptBodies::default();
        let is_parsed = |number: usize| is_parsed(&bodies, place(number));
        assert!((0..=MOST).all(is_parsed));
        assert!(!(1..=MOST).any(is_parsed));
        assert!(is_parsed(0), "the oldest had to go");
        assert!(is_parsed(1) && !is_parsed(3));
    }

    #[test]
    fn the_first_bodies_stay_parsed_until_they_are_asked_for_as_far_as_there_is_room() {
        let bodies = KeptBodies::for_pages();
        let text = |number| Span { end: u32::try_from(ROOM_FOR_PAGES / 2).unwrap(), ..place(number) };
        for number in 0..3 {
            bodies.keep(text(number), Document::default());
        }
        assert!(!is_parsed(&bodies, text(0)) && !is_parsed(&bodies, text(1)) && is_parsed(&bodies, text(2)));
        for number in 3..=MOST + 3 {
            is_parsed(&bodies, place(number));
        }
        assert!(is_parsed(&bodies, text(0)), "asked for long ago");

        let bodies = KeptBodies::default();
        bodies.keep(text(0), Document::default());
        assert!(is_parsed(&bodies, text(0)), "there is no room unless pages are made next");
    }
}
