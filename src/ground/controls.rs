//! Text from elsewhere on a terminal: control characters are shown, not carried out.

/// The text with every control character written as an escape, so that it cannot steer a terminal.
pub fn escape_controls(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() { escaped.extend(c.escape_default()) } else { escaped.push(c) }
    }
    escaped
}
