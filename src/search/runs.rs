//! Where words begin and end in a text: runs of letters and digits.
//!
//! Most of them are ASCII, so a text is looked at 64 bytes at a time; only what is not ASCII is asked about by itself.

/// How many bytes are looked at together.
const BLOCK: usize = 64;
/// The highest bit of each of eight bytes.
const HIGHEST: u64 = each_byte(0x80);

/// Finds the runs of a text, from its beginning to its end.
pub(super) struct Runs<'t> {
    text: &'t str,
    /// Where the block begins that was looked at.
    start: usize,
    /// Which of its bytes are ASCII letters and digits, the first byte in the lowest bit.
    ascii: u64,
    /// Which of its bytes are not ASCII.
    others: u64,
}

impl<'t> Runs<'t> {
    /// Those of a text.
    pub fn of(text: &'t str) -> Self {
        let mut runs = Self { text, start: 0, ascii: 0, others: 0 };
        runs.look(0);
        runs
    }

    /// Where the next run begins, from a place on.
    pub fn begin(&mut self, mut at: usize) -> Option<usize> {
        loop {
            at = self.find(at, |block| block.ascii | block.others);
            let first = self.text[at..].chars().next()?;
            if belongs_to_word(first) {
                return Some(at);
            }
            at += first.len_utf8();
        }
    }

    /// Where the run ends that begins at a place; it ends where a run of Chinese characters begins, which may be at once.
    pub fn end(&mut self, mut at: usize) -> usize {
        loop {
            at = self.find(at, |block| !block.ascii);
            match self.text[at..].chars().next() {
                Some(c) if !c.is_ascii() && belongs_to_word(c) && !is_han(c) => at += c.len_utf8(),
                _ => return at,
            }
        }
    }

    /// The first byte from a place on that has its bit among those wanted of its block, or the end of the text.
    fn find(&mut self, mut at: usize, wanted: impl Fn(&Self) -> u64) -> usize {
        loop {
            if at >= self.text.len() {
                return self.text.len();
            }
            if at >= self.start + BLOCK {
                self.look(at - at % BLOCK);
            }
            let bits = wanted(self) >> (at - self.start);
            if bits != 0 {
                return self.text.len().min(at + bits.trailing_zeros() as usize);
            }
            at = self.start + BLOCK;
        }
    }

    fn look(&mut self, start: usize) {
        let rest = &self.text.as_bytes()[start..];
        let mut last = [0; BLOCK];
        let block = rest.first_chunk().unwrap_or_else(|| {
            // What is not there is no word.
            last[..rest.len()].copy_from_slice(rest);
            &last
        });
        (self.start, self.ascii, self.others) = (start, 0, 0);
        let (eights, _) = block.as_chunks::<8>();
        for (eight, place) in eights.iter().zip((0..).step_by(8)) {
            let eight = u64::from_le_bytes(*eight);
            self.ascii |= gathered(letters_and_digits(eight)) << place;
            self.others |= gathered(eight & HIGHEST) << place;
        }
    }
}

/// Eight bytes of one value.
const fn each_byte(value: u8) -> u64 {
    u64::from_le_bytes([value; 8])
}

/// The highest bit of each of eight bytes that is an ASCII letter or digit. Below that bit, a sum reaches it from a
/// certain value on, and never goes over into the next byte.
fn letters_and_digits(eight: u64) -> u64 {
    let from = |bytes: u64, first: u8| bytes + each_byte(0x80 - first);
    let low = eight & !HIGHEST;
    let lower_case = low | each_byte(b'a' - b'A');
    let letters = from(lower_case, b'a') & !from(lower_case, b'z' + 1);
    let digits = from(low, b'0') & !from(low, b'9' + 1);
    (letters | digits) & HIGHEST & !eight
}

/// The highest bits of eight bytes side by side, the first byte's lowest.
fn gathered(highest: u64) -> u64 {
    // Each bit is moved to a place of its own in the highest byte, and there are no two in any other place.
    (highest >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
}

/// Letters, digits, and marks that stand on a letter (an accent written by itself).
pub(super) fn belongs_to_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c)
}

/// Whether a character is written without spaces between words.
pub(super) fn is_han(c: char) -> bool {
    matches!(c,
        '\u{3005}' | '\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_ascii_character_is_told() {
        for byte in 0..0x80_u8 {
            let expected = if byte.is_ascii_alphanumeric() { 0b0010_0100 } else { 0 };
            let eight = u64::from_le_bytes([0xff, b'-', byte, 0xff, b' ', byte, 0, 0xc3]);
            assert_eq!(gathered(letters_and_digits(eight)), expected, "{byte}");
        }
    }

    proptest! {
        #[test]
        fn runs_are_found_as_character_by_character(text in "([a-z]{1,12} |[A-Z@\\[`\\{/:09.~-]|[éё没\u{301}]|\\PC){0,120}") {
            let mut runs = Runs::of(&text);
            let mut at = 0;
            loop {
                let start = text[at..].find(belongs_to_word).map(|start| at + start);
                prop_assert_eq!(runs.begin(at), start);
                let Some(start) = start else { break };
                let is_over = |c| !belongs_to_word(c) || is_han(c);
                at = text[start..].find(is_over).map_or(text.len(), |end| start + end);
                prop_assert_eq!(runs.end(start), at);
                if at == start {
                    at += text[at..].chars().next().map_or(0, char::len_utf8);
                }
            }
        }
    }
}
