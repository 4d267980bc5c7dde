//! All texts of a site: each with its number, and all in one order.
//!
//! Numbers and order are two things, so that whoever follows a site can put a file in among the others or take one out, and
//! every remembered place still names its file. Nothing that is published or told may depend on numbers.

use std::collections::HashMap;
use std::ops::{Index, IndexMut};

use super::{Id, SitePath, Source, SourceId};

/// All text files of a site, in the order in which they were read: that of their paths, with the built-in theme last.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// By number. Where no file has the number, the one that had it last, refused.
    numbered: Vec<Source>,
    order: Vec<SourceId>,
    /// Numbers that no file has.
    free: Vec<SourceId>,
}

impl Sources {
    /// No files.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file behind all others, with the number that follows theirs.
    pub fn push(&mut self, source: Source) -> SourceId {
        let id = SourceId::from_index(self.numbered.len());
        self.numbered.push(source);
        self.order.push(id);
        id
    }

    /// Puts a file behind those at the front of which `is_before` is true.
    pub fn insert(&mut self, source: Source, is_before: impl Fn(&Source) -> bool) -> SourceId {
        let place = self.order.partition_point(|id| is_before(&self[*id]));
        let next = SourceId::from_index(self.numbered.len());
        let id = self.free.pop().unwrap_or(next);
        if id == next {
            self.numbered.push(source);
        } else {
            self[id] = source;
        }
        self.order.insert(place, id);
        id
    }

    /// Takes a file out; the others keep their numbers.
    pub fn remove(&mut self, id: SourceId) {
        if let Some(place) = self.order.iter().position(|known| *known == id) {
            self.order.remove(place);
            self[id] = Source::refused(self[id].path.clone());
            self.free.push(id);
        }
    }

    /// The same files in the same order, in which those that `last` has have the numbers that they have there.
    pub fn numbered_as(self, last: &Self) -> Self {
        let mut known: HashMap<&SitePath, SourceId> =
            last.iter().map(|(id, source)| (&source.path, id)).collect();
        let numbers: Vec<Option<SourceId>> = self.values().map(|source| known.remove(&source.path)).collect();
        let gone = |source: &Source| Source::refused(source.path.clone());
        let mut renumbered = Self { numbered: last.numbered.iter().map(gone).collect(), ..Self::default() };
        let mut is_free = vec![true; last.numbered.len()];
        numbers.iter().flatten().for_each(|id| is_free[id.index()] = false);
        let free = is_free.iter().enumerate().filter(|(_, is_free)| **is_free);
        renumbered.free = free.map(|(number, _)| SourceId::from_index(number)).collect();
        for (source, number) in self.values().zip(numbers) {
            match number {
                Some(id) => {
                    renumbered[id] = source.clone();
                    renumbered.order.push(id);
                }
                None => drop(renumbered.insert(source.clone(), |_| true)),
            }
        }
        renumbered
    }

    /// The files with their numbers, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (SourceId, &Source)> + ExactSizeIterator + Clone {
        self.order.iter().map(|id| (*id, &self[*id]))
    }

    /// The files alone, in order.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &Source> + ExactSizeIterator + Clone {
        self.order.iter().map(|id| &self[*id])
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.order.len()
    }

    /// Whether there is no file.
    pub fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// All numbers are below this one: the length of a table by number.
    pub fn bound(&self) -> usize {
        self.numbered.len()
    }

    /// The place of each number in the order.
    pub fn ranks(&self) -> Vec<usize> {
        let mut ranks = vec![usize::MAX; self.bound()];
        for (rank, id) in self.order.iter().enumerate() {
            ranks[id.index()] = rank;
        }
        ranks
    }

    /// The number of the first file that `wanted` accepts.
    pub fn position(&self, mut wanted: impl FnMut(&Source) -> bool) -> Option<SourceId> {
        self.iter().find(|(_, source)| wanted(source)).map(|(id, _)| id)
    }
}

impl Extend<Source> for Sources {
    fn extend<Files: IntoIterator<Item = Source>>(&mut self, files: Files) {
        for source in files {
            self.push(source);
        }
    }
}

impl Index<SourceId> for Sources {
    type Output = Source;
    fn index(&self, id: SourceId) -> &Source {
        &self.numbered[id.index()]
    }
}

impl IndexMut<SourceId> for Sources {
    fn index_mut(&mut self, id: SourceId) -> &mut Source {
        &mut self.numbered[id.index()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources(paths: &[&'static str]) -> Sources {
        let mut sources = Sources::new();
        sources.extend(paths.iter().map(|path| Source::new(SitePath::literal(path), *path)));
        sources
    }

    fn shown(sources: &Sources) -> Vec<(usize, &str)> {
        sources.iter().map(|(id, source)| (id.index(), source.path.as_str())).collect()
    }

    #[test]
    fn files_that_stay_keep_their_numbers_and_new_ones_take_what_is_free() {
        let last = sources(&["a", "b", "c"]);
        let now = sources(&["aa", "b", "bb", "c"]).numbered_as(&last);
        assert_eq!(shown(&now), [(0, "aa"), (1, "b"), (3, "bb"), (2, "c")]);
        let again = sources(&["a", "c"]).numbered_as(&now);
        assert_eq!(shown(&again), [(3, "a"), (2, "c")]);
        assert_eq!(again.bound(), 4);
        assert_eq!(again.ranks()[2..], [1, 0]);
    }

    #[test]
    fn a_file_is_put_in_at_its_place_and_taken_out() {
        let mut all = sources(&["a", "c"]);
        let b = all.insert(Source::new(SitePath::literal("b"), "b"), |source| source.path.as_str() < "b");
        assert_eq!(shown(&all), [(0, "a"), (2, "b"), (1, "c")]);
        all.remove(b);
        assert_eq!((shown(&all), all.len()), (vec![(0, "a"), (1, "c")], 2));
        assert!(all[b].refused, "nothing is known of it");
    }
}
