//! Messages inside Markdown: what they quote is shown, never carried out.

use crate::ground::{Argument, Diagnostic};

/// Marks that would mean something in Markdown outside code, or part a table's cells.
const MARKS: &str = "\\*_[]<>|#!~&$";

/// A message for a cell of a table. Its own code spans stay; everything else is plain text.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut in_code = false;
    // A tick without a partner opens nothing.
    let mut ticks_left = text.matches('`').count() / 2 * 2;
    for c in text.chars() {
        match c {
            '`' if ticks_left > 0 => {
                in_code = !in_code;
                ticks_left -= 1;
                escaped.push('`');
            }
            '`' => escaped.push_str("\\`"),
            '\n' | '\r' => escaped.push(' '),
            // GitHub takes the backslash away even inside code in a table.
            '|' => escaped.push_str("\\|"),
            c if !in_code && MARKS.contains(c) => escaped.extend(['\\', c]),
            c => escaped.push(c),
        }
    }
    escaped
}

/// A text in code letters.
pub fn code(text: &str) -> String {
    format!("`{}`", text.replace('`', "'").replace('|', "\\|"))
}

/// A fault whose message cannot end its own code spans by what it quotes.
pub fn without_ticks(fault: &Diagnostic) -> Diagnostic {
    let mut fault = fault.clone();
    for (_, argument) in &mut fault.arguments {
        match argument {
            Argument::Text(text) => *text = text.replace('`', "'"),
            Argument::Words(words) => words.iter_mut().for_each(|word| *word = word.replace('`', "'")),
            Argument::Count(_) | Argument::Label { .. } => {}
        }
    }
    fault.suggestion = fault.suggestion.map(|near| near.replace('`', "'"));
    fault
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn only_code_spans_of_the_message_itself_are_markdown() {
        assert_eq!(escaped("`a|b*` is not [x](y)"), "`a\\|b*` is not \\[x\\](y)");
        assert_eq!(escaped("one ` tick <b>"), "one \\` tick \\<b\\>");
    }
}
