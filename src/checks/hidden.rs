//! Characters that nobody sees, and what is left over at the end of lines and files.
//!
//! What counts as hidden is said in [`ground`](crate::ground::hidden_runs).

use crate::ground::{Code, Diagnostic, SourceId, Span, hidden_runs, lines, may_hide};

/// Hidden characters, blanks at line ends and a last line without an end.
pub fn find(id: SourceId, text: &str) -> Vec<Diagnostic> {
    let mut found = characters(id, text);
    found.extend(line_ends(id, text));
    found
}

/// Hidden characters as they are; the reader of the notation finds those that are written as escapes.
fn characters(id: SourceId, text: &str) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if !may_hide(text) {
        return found;
    }
    // The mark of byte order at the beginning of a file belongs to its encoding.
    let mut at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    for line in lines(&text[at..]) {
        if may_hide(line) {
            let characters = line.char_indices().map(|(start, c)| (at + start..at + start + c.len_utf8(), c));
            let runs = hidden_runs(characters).into_iter();
            found.extend(
                runs.map(|run| run.fault(Span::new(id, run.place.clone()), &text[run.place.clone()])),
            );
        }
        at += line.len();
    }
    found
}

fn line_ends(id: SourceId, text: &str) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut at = 0;
    for line in lines(text) {
        let written = line.trim_end_matches(['\n', '\r']);
        let visible = written.trim_end_matches([' ', '\t']);
        let blanks = &written[visible.len()..];
        // Two blanks behind words break the line in Markdown.
        let breaks_line = !visible.is_empty() && blanks.len() > 1 && !blanks.contains('\t');
        if !blanks.is_empty() && !breaks_line {
            let span = Span::new(id, at + visible.len()..at + written.len());
            found.push(Diagnostic::new(Code::SpaceAtLineEnd, span).mend(blanks, Some("")));
        }
        at += line.len();
    }
    if !text.is_empty() && !text.ends_with('\n') {
        let end = Span::new(id, text.len()..text.len());
        found.push(Diagnostic::new(Code::NoFinalNewline, end).mend("", Some("\n")));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::Id;

    fn found(text: &str) -> Vec<String> {
        let faults = characters(SourceId::from_index(0), text);
        faults.iter().map(|fault| format!("{}-{}", fault.span.start, fault.span.end)).collect()
    }

    #[test]
    fn a_mark_of_byte_order_is_hidden_only_behind_the_beginning() {
        assert_eq!(found("\u{feff}a\u{feff}"), ["4-7"]);
        assert_eq!(found("on\u{200d}e\u{7}"), ["2-5", "6-7"]);
    }

    #[test]
    fn what_hides_is_found_in_every_line() {
        let plain = format!("{}\r\n", "a plain line ".repeat(10));
        let text = [&plain, "on\u{200d}e\u{202e}\n", &plain, "é\u{200b}"].concat();
        // A line, two letters; one more and the character itself; the rest of that line, the next line and a letter of two bytes.
        assert_eq!(found(&text), ["134-137", "138-141", "276-279"]);
    }
}
