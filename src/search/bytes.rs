//! Numbers and words as few bytes.

/// Writes numbers seven bits a byte, low bits first (LEB128), and words by what they do not share with the word
/// before.
#[derive(Debug, Clone, Default)]
pub struct Bytes {
    bytes: Vec<u8>,
    last_word: Vec<u8>,
}

impl Bytes {
    /// Writes a number.
    pub fn number(&mut self, number: u32) {
        let mut rest = number;
        while rest >= 0x80 {
            self.bytes.push(rest.to_le_bytes()[0] | 0x80);
            rest >>= 7;
        }
        self.bytes.push(rest.to_le_bytes()[0]);
    }

    /// Writes a length or a count.
    pub fn count(&mut self, count: usize) {
        self.number(u32::try_from(count).unwrap_or(u32::MAX));
    }

    /// Writes the bits of a float, low byte first.
    pub fn float(&mut self, float: f32) {
        self.bytes.extend(float.to_bits().to_le_bytes());
    }

    /// Writes a word: how many bytes it shares with the word before, how many follow, and those.
    pub fn word(&mut self, word: &str) {
        let shared = word.bytes().zip(&self.last_word).take_while(|(a, b)| a == *b).count();
        let rest = &word.as_bytes()[shared..];
        self.count(shared);
        self.count(rest.len());
        self.bytes.extend(rest);
        word.as_bytes().clone_into(&mut self.last_word);
    }

    /// Writes bytes as they are.
    pub fn raw(&mut self, bytes: &[u8]) {
        self.bytes.extend(bytes);
    }

    /// How many bytes there are so far.
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// What was written.
    pub fn as_slice(&self) -> &[u8] {
        &self.bytes
    }

    /// The same, without the memory that was kept for more.
    pub fn into_inner(mut self) -> Vec<u8> {
        self.bytes.shrink_to_fit();
        self.bytes
    }

    /// Forgets what was written, not the memory that it took.
    pub fn clear(&mut self) {
        self.bytes.clear();
        self.last_word.clear();
    }
}

/// Reads a number from the beginning of what [`Bytes::number`] wrote; nought where there is no more.
pub fn number(bytes: &mut &[u8]) -> u32 {
    let (mut number, mut shift) = (0, 0);
    while let [byte, rest @ ..] = *bytes {
        *bytes = rest;
        number |= u32::from(byte & 0x7f) << shift;
        if *byte < 0x80 || shift == 28 {
            break;
        }
        shift += 7;
    }
    number
}

/// The documents of a list, each by how many are left out before it.
#[derive(Debug, Default)]
pub struct Gaps {
    next: u32,
}

impl Gaps {
    /// How many documents stand between the last one and this.
    pub fn gap(&mut self, document: u32) -> u32 {
        let gap = document - self.next;
        self.next = document + 1;
        gap
    }
}

/// Words in order, cut into pieces; the manifest finds the piece of a word by its shortest beginning that no
/// earlier piece has.
#[derive(Debug, Default)]
pub struct Pieces {
    bytes: Bytes,
    count: usize,
    last: String,
    /// Finished pieces: where each begins, and its bytes with the count of words before them.
    pub done: Vec<(String, Vec<u8>)>,
    first: String,
}

impl Pieces {
    /// Whether the last piece has room for what belongs to one more word; an empty one has room for any.
    pub fn has_room(&self, size: usize, rest: &[u8]) -> bool {
        self.count == 0 || self.bytes.len() + rest.len() <= size
    }

    /// Writes a word and what belongs to it; a piece that has grown to `size` ends before it.
    pub fn add(&mut self, size: usize, word: &str, rest: &[u8]) {
        if !self.has_room(size, rest) {
            self.end();
            self.first = separator(&self.last, word);
        }
        self.bytes.word(word);
        self.bytes.raw(rest);
        self.count += 1;
        word.clone_into(&mut self.last);
    }

    /// Ends the last piece.
    pub fn end(&mut self) {
        if self.count > 0 {
            let mut piece = Bytes::default();
            piece.count(self.count);
            piece.raw(self.bytes.as_slice());
            self.done.push((std::mem::take(&mut self.first), piece.bytes));
        }
        self.bytes = Bytes::default();
        self.count = 0;
    }
}

/// The shortest beginning of `word` that sorts after `last`.
pub fn separator(last: &str, word: &str) -> String {
    let shared = last.chars().zip(word.chars()).take_while(|(a, b)| a == b).count();
    word.chars().take(shared + 1).collect()
}
