//! Words as they are written, and what is known of each: looked up millions of times.
//!
//! A short word is the very number by which it is looked up, so nothing else is read to compare it. What is known of the words
//! that a thread met last lies beside each other: most words of a text are among a few thousand.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::ops::Range;

use rustc_hash::FxHasher;

/// Longest word that is a number, in bytes.
const SHORT: usize = 15;

/// How many places there are for words that were met last: all of them stay in the cache of a core.
const PLACES: usize = 4_096;

/// A map from words.
#[derive(Debug)]
pub(super) struct Lookup<T> {
    short: HashMap<Short, T, BuildHasherDefault<FxHasher>>,
    long: HashMap<Box<str>, T, BuildHasherDefault<FxHasher>>,
}

/// A short word: its bytes with noughts behind them, low bytes first, and its length in the highest byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Short(u64, u64);

/// The short words that were met last, and what is known of each. One is kept at each place, that of nought where there is none:
/// no word has it.
pub(super) struct Latest<T>(Vec<(Short, T)>);

impl<T: Copy> Latest<T> {
    /// No words yet; of what nobody asks for, `nothing` is known.
    pub fn new(nothing: T) -> Self {
        Self(vec![(Short(0, 0), nothing); PLACES])
    }
}

impl<T: Copy> Lookup<T> {
    /// Nothing is known yet.
    pub fn new() -> Self {
        Self { short: HashMap::default(), long: HashMap::default() }
    }

    /// What is known of a word.
    pub fn find(&self, word: &str) -> Option<T> {
        match Short::of(word, &(0..word.len())) {
            Some(short) => self.short.get(&short).copied(),
            None => self.long.get(word).copied(),
        }
    }

    /// The same of the word at a place in a text, which is not empty; `latest` has those that were met last.
    pub fn get(&self, latest: &mut Latest<T>, text: &str, word: Range<usize>) -> Option<T> {
        let Some(short) = Short::of(text, &word) else { return self.long.get(&text[word]).copied() };
        let (kept, known) = &mut latest.0[short.place()];
        if *kept != short {
            (*kept, *known) = (short, *self.short.get(&short)?);
        }
        Some(*known)
    }

    /// Notes what is known of a word.
    pub fn insert(&mut self, word: &str, known: T) {
        match Short::of(word, &(0..word.len())) {
            Some(short) => self.short.insert(short, known),
            None => self.long.insert(word.into(), known),
        };
    }
}

impl Short {
    /// Where the word is kept if it was met last.
    fn place(self) -> usize {
        // Knuth, "The Art of Computer Programming", 6.4: the golden ratio spreads what is alike.
        const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;
        let spread = (self.0 ^ self.1.rotate_left(17)).wrapping_mul(SPREAD);
        usize::try_from(spread >> 32).unwrap_or_default() % PLACES
    }

    fn of(text: &str, word: &Range<usize>) -> Option<Self> {
        let length = u8::try_from(word.len()).ok().filter(|length| usize::from(*length) <= SHORT)?;
        let rest = text.as_bytes().get(word.start..)?;
        let mut bytes = [0; 16];
        // As many bytes whatever the length, where there are so many: what follows the word is taken away again.
        if let Some(first) = rest.first_chunk() {
            bytes = *first;
        } else {
            bytes[..rest.len()].copy_from_slice(rest);
        }
        let its_own = u128::MAX.unbounded_shr(128 - 8 * u32::from(length));
        let number = u128::from_le_bytes(bytes) & its_own | u128::from(length) << 120;
        #[expect(clippy::cast_possible_truncation, reason = "the two halves of a number")]
        Some(Self(number as u64, (number >> 64) as u64))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_short_word_is_its_bytes_and_its_length(before in "[a-zé]{0,3}", word in "[a-zéд\0]{0,20}", behind in "[a-zé]{0,20}") {
            let text = format!("{before}{word}{behind}");
            let expected = u8::try_from(word.len()).ok().filter(|_| word.len() <= SHORT).map(|length| {
                let mut bytes = [0; 16];
                bytes[..word.len()].copy_from_slice(word.as_bytes());
                bytes[SHORT] = length;
                let [low, high] = [0, 8].map(|at| u64::from_le_bytes(std::array::from_fn(|index| bytes[at + index])));
                Short(low, high)
            });
            prop_assert_eq!(Short::of(&text, &(before.len()..before.len() + word.len())), expected);
        }

        #[test]
        fn words_are_found_again(words in prop::collection::btree_set("[a-z]{1,20}|[a-b\0]{1,3}", 0..60)) {
            let (mut lookup, mut latest) = (Lookup::new(), Latest::new(0));
            for (word, number) in words.iter().zip(0..) {
                prop_assert_eq!(lookup.get(&mut latest, word, 0..word.len()), None);
                lookup.insert(word, number);
            }
            for (word, number) in words.iter().zip(0..).chain(words.iter().zip(0..)) {
                prop_assert_eq!(lookup.get(&mut latest, word, 0..word.len()), Some(number));
            }
        }
    }
}
