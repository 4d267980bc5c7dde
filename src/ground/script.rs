//! Data in scripts: the one way in which data comes to a page that may have been opened from a folder, where a
//! browser refuses to fetch a file. The data is a text in a call, which is parsed and never carried out.

use std::fmt::Write;

use serde::Serialize;

/// JSON in which nothing can end a script or start a tag.
pub fn script_json(value: &impl Serialize) -> String {
    // Texts, numbers and lists of them can always be written as JSON.
    let plain = serde_json::to_string(value).unwrap_or_default();
    let mut safe = String::with_capacity(plain.len());
    for c in plain.chars() {
        // All of these stand inside texts only, where an escape means the same.
        match c {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' | '\u{7f}'..='\u{9f}' => {
                // Writing to a text cannot fail.
                let _ = write!(safe, "\\u{:04x}", u32::from(c));
            }
            c => safe.push(c),
        }
    }
    safe
}

/// A text as a JavaScript string; control characters must have been escaped before, as JSON does.
pub fn script_text(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
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
