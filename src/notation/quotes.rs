//! A text put in quotation marks, as YAML reads it.

/// A text of one line between the quotation marks that need the fewest escapes.
pub fn quoted(text: &str) -> String {
    if !text.contains(['"', '\\']) {
        return format!("\"{text}\"");
    }
    if !text.contains('\'') {
        return format!("'{text}'");
    }
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Where the quoted text that opens at the beginning of `text` ends, behind its closing mark; `None` where it does not
/// end.
pub fn closing(text: &str) -> Option<usize> {
    let mark = text.chars().next()?;
    let mut letters = text.char_indices().skip(1).peekable();
    while let Some((at, c)) = letters.next() {
        if c == '\\' && mark == '"' {
            letters.next();
        } else if c == mark {
            // Two single quotation marks stand for one.
            if mark == '\'' && letters.peek().is_some_and(|(_, next)| *next == mark) {
                letters.next();
            } else {
                return Some(at + 1);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_quoted_with_as_few_escapes_as_it_needs() {
        assert_eq!(quoted("Affaire #12"), "\"Affaire #12\"");
        assert_eq!(quoted("a \"b\" c"), "'a \"b\" c'");
        assert_eq!(quoted("L'\"eau\""), "\"L'\\\"eau\\\"\"");
    }

    #[test]
    fn a_quoted_text_ends_at_the_mark_that_closes_it() {
        assert_eq!(closing("'L'eau'"), Some(3));
        assert_eq!(closing("'it''s' x"), Some(7));
        assert_eq!(closing(r#""a\"b" c"#), Some(6));
        assert_eq!(closing("\"a"), None);
    }
}
