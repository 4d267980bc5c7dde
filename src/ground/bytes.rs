//! Looking for bytes of a kind in texts that mostly have none, and for the ends of lines.

use memchr::memchr_iter;

/// How many bytes are looked at before it is asked whether one was found: many at once by one instruction.
const STEP: usize = 64;

/// As many bytes as one instruction looks at: in short texts it is soon asked where the one stands that was found.
const SHORT_STEP: usize = 16;

/// Whether a text has a byte that is wanted.
pub fn has_byte(text: &str, is_wanted: impl Fn(u8) -> bool) -> bool {
    text.as_bytes().chunks(STEP).any(|step| in_step(step, &is_wanted))
}

/// Where the first byte stands that is wanted. `is_wanted` is best without branches.
pub fn find_byte(text: &str, is_wanted: impl Fn(u8) -> bool) -> Option<usize> {
    let bytes = text.as_bytes();
    let (steps, rest) = bytes.as_chunks::<SHORT_STEP>();
    let step = steps.iter().position(|step| in_step(step, &is_wanted));
    let start = step.map_or(bytes.len() - rest.len(), |step| step * SHORT_STEP);
    bytes[start..].iter().position(|byte| is_wanted(*byte)).map(|at| start + at)
}

fn in_step(step: &[u8], is_wanted: &impl Fn(u8) -> bool) -> bool {
    step.iter().fold(false, |found, byte| found | is_wanted(*byte))
}

/// The lines of a text, each with the line feed that ends it.
pub fn lines(text: &str) -> impl Iterator<Item = &str> {
    let ends = memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1).chain([text.len()]);
    let mut start = 0;
    // Behind a last line feed nothing is left.
    ends.map(move |end| &text[std::mem::replace(&mut start, end)..end]).filter(|line| !line.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_is_found_wherever_it_stands() {
        for at in [0, 1, 15, 16, 17, 63, 64, 65, 127, 191, 192, 199] {
            let mut text = "a".repeat(200);
            text.replace_range(at..=at, "b");
            assert_eq!(find_byte(&text, |byte| byte == b'b'), Some(at));
            assert!(has_byte(&text, |byte| byte == b'b'), "{at}");
            assert!(!has_byte(&text, |byte| byte == b'c'), "{at}");
            assert_eq!(find_byte(&text, |byte| byte == b'c'), None);
        }
        assert!(!has_byte("", |_| true));
    }

    #[test]
    fn lines_keep_their_ends() {
        for text in ["", "a", "\n", "a\n", "a\n\r\n\né", "\n\n"] {
            assert!(lines(text).eq(text.split_inclusive('\n')), "{text:?}");
        }
    }
}
