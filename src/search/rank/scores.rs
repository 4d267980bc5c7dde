//! The sums: what each document has so far.

use tantivy::DocId;

/// What having all words counts, against having some.
pub(super) const ALL_WORDS: f32 = 1.5;

/// What each document has so far.
pub(super) struct Scores {
    pub sums: Vec<f32>,
    /// How many of the words it has.
    pub matched: Vec<u8>,
    /// The position of the last word it has, counted from one.
    last: Vec<u8>,
}

impl Scores {
    pub fn new(documents: usize) -> Self {
        Self { sums: vec![0.0; documents], matched: vec![0; documents], last: vec![0; documents] }
    }

    pub fn add(&mut self, doc: DocId, part: f32, position: usize) {
        let doc = doc as usize;
        self.sums[doc] += part;
        // A query has a few dozen words at most.
        let position = u8::try_from(position + 1).unwrap_or(u8::MAX);
        if self.last[doc] != position {
            self.last[doc] = position;
            self.matched[doc] += 1;
        }
    }

    pub fn favour_all(&mut self, words: usize) {
        for (sum, matched) in self.sums.iter_mut().zip(&self.matched) {
            if usize::from(*matched) == words {
                *sum *= ALL_WORDS;
            }
        }
    }
}
