//! Text from elsewhere on a terminal: control characters are shown, not carried out.

/// The text with every control character written as an escape, so that it cannot steer a terminal; so are the
/// marks that turn the direction of writing, by which a name can look like another.
pub fn escape_controls(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() || turns_writing(c) { escaped.extend(c.escape_default()) } else { escaped.push(c) }
    }
    escaped
}

/// Embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (Annex 9, section 2).
pub(super) fn turns_writing(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
