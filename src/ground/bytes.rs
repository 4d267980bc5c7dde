//! Looking for bytes of a kind in texts that mostly have none.

/// How many bytes are looked at before it is asked whether one was found: many at once by one instruction.
const STEP: usize = 64;

/// Whether a text has a byte that is wanted.
pub fn has_byte(text: &str, is_wanted: impl Fn(u8) -> bool) -> bool {
    let in_step = |step: &[u8]| step.iter().fold(false, |found, byte| found | is_wanted(*byte));
    text.as_bytes().chunks(STEP).any(in_step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_is_found_wherever_it_stands() {
        for at in [0, 1, 63, 64, 65, 127, 199] {
            let mut text = "a".repeat(200);
            text.replace_range(at..=at, "b");
            assert!(has_byte(&text, |byte| byte == b'b'), "{at}");
            assert!(!has_byte(&text, |byte| byte == b'c'), "{at}");
        }
        assert!(!has_byte("", |_| true));
    }
}
