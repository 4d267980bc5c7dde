//! Data in scripts: the one way in which data comes to a page that may have been opened from a folder, where a
//! browser refuses to fetch a file. The data is a text in a call, which is parsed and never carried out.

use std::fmt::Write;

use memchr::{memchr2_iter, memchr3_iter};
use serde::Serialize;

/// JSON in which nothing can end a script or start a tag.
pub fn script_json(value: &impl Serialize) -> String {
    // Texts, numbers and lists of them can always be written as JSON.
    let plain = serde_json::to_string(value).unwrap_or_default();
    let bytes = plain.as_bytes();
    // All of these stand inside texts only, where an escape means the same. The last ones are written with several bytes,
    // of which the first tells most texts that have none.
    let doubtful = memchr3_iter(b'<', b'>', b'&', bytes).chain(memchr3_iter(0x7f, 0xc2, 0xe2, bytes));
    let is_unsafe = |at: &usize| {
        let c = plain[*at..].chars().next();
        matches!(c, Some('<' | '>' | '&' | '\u{2028}' | '\u{2029}' | '\u{7f}'..='\u{9f}'))
    };
    let mut escaped: Vec<usize> = doubtful.filter(is_unsafe).collect();
    if escaped.is_empty() {
        return plain;
    }
    escaped.sort_unstable();
    let mut safe = String::with_capacity(plain.len() + 6 * escaped.len());
    let mut rest = 0;
    for at in escaped {
        safe.push_str(&plain[rest..at]);
        let c = plain[at..].chars().next().unwrap_or_default();
        // Writing to a text cannot fail.
        let _ = write!(safe, "\\u{:04x}", u32::from(c));
        rest = at + c.len_utf8();
    }
    safe.push_str(&plain[rest..]);
    safe
}

/// A text as a JavaScript string; control characters must have been escaped before, as JSON does.
pub fn script_text(text: &str) -> String {
    let mut script = String::with_capacity(text.len() + text.len() / 8 + 2);
    push_script_text(text, &mut script);
    script
}

/// The same, behind what a script has already.
pub fn push_script_text(text: &str, script: &mut String) {
    script.push('"');
    let mut written = 0;
    for at in memchr2_iter(b'\\', b'"', text.as_bytes()) {
        script.push_str(&text[written..at]);
        script.push('\\');
        written = at;
    }
    script.push_str(&text[written..]);
    script.push('"');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    proptest! {
        #[test]
        fn no_text_leaves_its_script_element(text in "([<>&/!\u{2028}\"\\\\a-c-]|</script>|<!--|\\PC){0,40}") {
            let value = json!({ "name": text });
            let written = script_json(&value);
            let unsafe_here = ['<', '>', '&', '\u{2028}', '\u{2029}'];
            prop_assert!(!written.contains(unsafe_here));
            prop_assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), value);
        }
    }
}
