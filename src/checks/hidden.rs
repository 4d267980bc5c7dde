//! Characters that nobody sees, and what is left over at the end of lines and files.
//!
//! A text can look different from what it says: marks that turn the direction of writing (CVE-2021-42574, "Trojan Source"),
//! characters without width, hidden letters (Unicode Standard, section 23.9). Joiners that scripts and emoji need are left alone.

use rayon::prelude::*;

use super::own_words;
use crate::ground::{Code, Diagnostic, Report, SourceId, Sources, Span};

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

/// Runs of hidden characters of one kind.
fn characters(id: SourceId, text: &str, report: &mut Report) {
    let mut runs: Vec<Run> = Vec::new();
    let mut before = None;
    let mut letters = text.char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        let after = letters.peek().map(|(_, after)| *after);
        let kind = if at == 0 && c == '\u{feff}' { None } else { kind(c, before, after) };
        if let Some(kind) = kind {
            let end = at + c.len_utf8();
            match runs.last_mut().filter(|run| run.end == at && run.kind == kind) {
                Some(run) => run.end = end,
                None => runs.push(Run { start: at, end, first: c, kind }),
            }
        }
        before = Some(c);
    }
    for Run { start, end, first, kind } in runs {
        let fault = Diagnostic::new(Code::HiddenCharacter, Span::new(id, start..end))
            .with("kind", kind)
            .with("number", format!("{:04X}", u32::from(first)));
        // Marks of direction and hidden letters may be an attack: a person should look at the text before they go.
        let is_safe = kind == "zero-width";
        report.push(fault.mend(&text[start..end], is_safe.then_some("")));
    }
}

/// Hidden characters of one kind behind each other.
struct Run {
    start: usize,
    end: usize,
    first: char,
    kind: &'static str,
}

fn kind(c: char, before: Option<char>, after: Option<char>) -> Option<&'static str> {
    match c {
        ' '..='~' | '\n' | '\r' | '\t' => None,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Some("direction"),
        '\u{200c}' | '\u{200d}' => {
            let joins = |c: Option<char>| c.is_some_and(needs_joiners);
            (!joins(before) && !joins(after)).then_some("zero-width")
        }
        '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{00ad}' | '\u{180e}' => Some("zero-width"),
        // A black flag with hidden letters is the flag of a part of a country.
        '\u{e0000}'..='\u{e007f}' => {
            let in_flag = |c: Option<char>| matches!(c, Some('\u{1f3f4}' | '\u{e0000}'..='\u{e007f}'));
            (!in_flag(before)).then_some("tag")
        }
        '\u{2028}' | '\u{2029}' | '\u{fff9}'..='\u{fffb}' => Some("control"),
        c if c.is_control() => Some("control"),
        _ => None,
    }
}

/// Letters and signs that are joined or kept apart by characters without width: Arabic and Syriac, the scripts of South Asia,
/// and pictures.
fn needs_joiners(c: char) -> bool {
    matches!(
        c,
        '\u{0600}'..='\u{08ff}'
            | '\u{0900}'..='\u{0dff}'
            | '\u{0f00}'..='\u{109f}'
            | '\u{1780}'..='\u{17ff}'
            | '\u{fb50}'..='\u{fdff}'
            | '\u{fe0f}'
            | '\u{fe70}'..='\u{fefe}'
            | '\u{2190}'..='\u{2bff}'
            | '\u{1f000}'..='\u{1faff}'
    )
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
    fn what_hides_is_found_and_what_scripts_need_is_not() {
        assert_eq!(found("a\u{202e}b\u{202c}"), ["1-4", "5-8"]);
        assert_eq!(found("a\u{200b}\u{200b}b"), ["1-7"]);
        assert_eq!(found("hi\u{e0041}\u{e0042}"), ["2-6"]);
        assert_eq!(found("\u{feff}a\u{feff}"), ["4-7"]);
        assert_eq!(found("می\u{200c}خواهم 👩\u{200d}👧 🏴\u{e0067}\u{e007f} é 资产"), Vec::<String>::new());
        assert_eq!(found("on\u{200d}e\u{7}"), ["2-5", "6-7"]);
    }
}
