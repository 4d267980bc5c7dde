//! What is made of shared things, once of each: found by identity, so that nothing need be compared.

use std::sync::{Arc, PoisonError, RwLock};

/// What was made of things that are shared. It holds them, so that none is taken for another that came to lie in its place.
#[derive(Debug)]
pub struct OnceEach<Thing, Made> {
    known: RwLock<Vec<(Arc<Thing>, Made)>>,
}

impl<Thing, Made> Default for OnceEach<Thing, Made> {
    fn default() -> Self {
        Self { known: RwLock::default() }
    }
}

impl<Thing, Made: Clone> OnceEach<Thing, Made> {
    /// What was made of a thing, or what `make` makes of it now. Meant for few things: they are looked through.
    pub fn of(&self, thing: &Arc<Thing>, make: impl FnOnce(&Thing) -> Made) -> Made {
        let found = |known: &[(Arc<Thing>, Made)]| {
            known.iter().find(|(other, _)| Arc::ptr_eq(other, thing)).map(|(_, made)| made.clone())
        };
        if let Some(made) = found(&self.known.read().unwrap_or_else(PoisonError::into_inner)) {
            return made;
        }
        let new = make(thing);
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(made) = found(&known) {
            return made;
        }
        known.push((Arc::clone(thing), new.clone()));
        new
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn each_thing_is_asked_once() {
        let (made, asked) = (OnceEach::default(), Cell::new(0));
        let length = |text: &String| {
            asked.set(asked.get() + 1);
            text.len()
        };
        let (one, equal) = (Arc::new("one".to_owned()), Arc::new("one".to_owned()));
        assert_eq!([made.of(&one, length), made.of(&Arc::clone(&one), length)], [3, 3]);
        assert_eq!(asked.get(), 1);
        assert_eq!(made.of(&equal, length), 3);
        assert_eq!(asked.get(), 2, "what is only equal is another thing");
    }
}
