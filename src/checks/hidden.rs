//! Characters that nobody sees, and what is left over at the end of lines and files.
//!
//! What counts as hidden is said in [`ground`](crate::ground::hidden_runs).

use rayon::prelude::*;

use super::own_words;
use crate::ground::{Code, Diagnostic, Report, SourceId, Sources, Span, hidden_runs};

/// Reports hidden characters, blanks at line ends and last lines without an end.
pub fn check(sources: &Sources, report: &mut Report) {
    let found: Vec<Report> = own_words(sources)
        .par_iter()
        .map(|(id, source)| {
            let mut report = Report::new();
            characters(*id, &source.text, &mut report);
            line_ends(*id, &source.text, &mut report);
            report
        })
        .collect();
    for faults in found {
        report.absorb(faults);
    }
}

/// Hidden characters as they are; the reader of the notation finds those that are written as escapes.
fn characters(id: SourceId, text: &str, report: &mut Report) {
    // The mark of byte order at the beginning of a file belongs to its encoding.
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let characters = text[start..].char_indices().map(|(at, c)| (start + at..start + at + c.len_utf8(), c));
    for run in hidden_runs(characters) {
        report.push(run.fault(Span::new(id, run.place.clone()), &text[run.place.clone()]));
    }
}

fn line_ends(id: SourceId, text: &str, report: &mut Report) {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let written = line.trim_end_matches(['\n', '\r']);
        let visible = written.trim_end_matches([' ', '\t']);
        let blanks = &written[visible.len()..];
        // Two blanks behind words break the line in Markdown.
        let breaks_line = !visible.is_empty() && blanks.len() > 1 && !blanks.contains('\t');
        if !blanks.is_empty() && !breaks_line {
            let span = Span::new(id, at + visible.len()..at + written.len());
            report.push(Diagnostic::new(Code::SpaceAtLineEnd, span).mend(blanks, Some("")));
        }
        at += line.len();
    }
    if !text.is_empty() && !text.ends_with('\n') {
        let end = Span::new(id, text.len()..text.len());
        report.push(Diagnostic::new(Code::NoFinalNewline, end).mend("", Some("\n")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::Id;

    fn found(text: &str) -> Vec<String> {
        let mut report = Report::new();
        characters(SourceId::from_index(0), text, &mut report);
        let faults = report.into_sorted().0;
        faults.iter().map(|fault| format!("{}-{}", fault.span.start, fault.span.end)).collect()
    }

    #[test]
    fn a_mark_of_byte_order_is_hidden_only_behind_the_beginning() {
        assert_eq!(found("\u{feff}a\u{feff}"), ["4-7"]);
        assert_eq!(found("on\u{200d}e\u{7}"), ["2-5", "6-7"]);
    }
}
