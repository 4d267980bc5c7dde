//! Splitting a content file into front matter and body.
//!
//! Front matter stands between two lines of `---` (YAML) or `+++` (TOML) at the very top. The splitter keeps
//! the place of everything, so that a fault in line 7 of the front matter is line 8 of the file.

use crate::ground::{Code, Diagnostic, Report, SourceId, Span, lines};
use crate::notation::{Gaps, Node, Reading, parse_toml, parse_yaml};

/// Most bytes of front matter.
pub const MAXIMUM_FRONT_MATTER: usize = 64 * 1024;

/// A content file, split: its values as written, and where its body is.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The front matter's values.
    pub node: Node,
    /// What of it could not be read.
    pub gaps: Gaps,
    /// The text behind the closing fence.
    pub body: Span,
}

/// Splits a file's text; `None` where there is no front matter to read, which has then been reported.
pub fn split(source: SourceId, text: &str, report: &mut Report) -> Option<Draft> {
    let mark = text.strip_prefix('\u{feff}').map_or(0, |_| '\u{feff}'.len_utf8());
    let fence = match text.get(mark..mark + 3) {
        Some(fence @ ("---" | "+++")) if line_at(text, mark).trim_end() == fence => fence,
        _ => {
            let end = mark + line_at(text, mark).trim_end().len();
            report.push(Diagnostic::new(Code::FrontMatterMissing, Span::new(source, mark..end)));
            return None;
        }
    };
    let opening = Span::new(source, mark..mark + fence.len());
    let start = mark + line_at(text, mark).len();
    let Some((end, body)) = closing_fence(text, start, fence) else {
        report.push(Diagnostic::new(Code::FrontMatterUnclosed, opening).with("fence", fence));
        return None;
    };
    let span = Span::new(source, start..end);
    if span.len() > MAXIMUM_FRONT_MATTER {
        report.push(
            Diagnostic::new(Code::FrontMatterTooLarge, opening).with("limit", MAXIMUM_FRONT_MATTER / 1024),
        );
        return None;
    }
    let front = &text[start..end];
    let Reading { node, gaps } =
        if fence == "---" { parse_yaml(front, span, report) } else { read_toml(front, span, report) };
    Some(Draft { node, gaps, body: Span::new(source, body..text.len()) })
}

/// Front matter in TOML; with a fault, what its parser made of the rest is not relied on.
fn read_toml(front: &str, span: Span, report: &mut Report) -> Reading {
    let mut faults = Report::new();
    let node = parse_toml(front, span, &mut faults);
    let gaps = if faults.has_errors() { Gaps::All } else { Gaps::None };
    report.absorb(faults);
    Reading { node, gaps }
}

/// The fence at the top of a content file: the place of what its front matter lacks as a whole.
pub fn opening_fence(source: SourceId) -> Span {
    Span::new(source, 0..3)
}

/// The line that begins at a byte, with its end.
fn line_at(text: &str, start: usize) -> &str {
    lines(&text[start..]).next().unwrap_or("")
}

/// Where the front matter ends and where the body begins.
fn closing_fence(text: &str, start: usize, fence: &str) -> Option<(usize, usize)> {
    let mut at = start;
    for line in lines(&text[start..]) {
        if line.trim_end() == fence {
            return Some((at, at + line.len()));
        }
        at += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::ground::Id;

    fn split_text(text: &str) -> (Option<Draft>, Report) {
        let mut report = Report::new();
        (split(SourceId::from_index(0), text, &mut report), report)
    }

    #[test]
    fn both_fences_and_windows_lines_are_understood() {
        for text in [
            "---\ntitle: A\n---\nBody",
            "+++\r\ntitle = \"A\"\r\n+++\r\nBody",
            "\u{feff}---\ntitle: A\n---\nBody",
        ] {
            let (draft, report) = split_text(text);
            assert!(!report.has_errors(), "{text:?}");
            assert_eq!(draft.map(|draft| text[draft.body.range()].to_owned()), Some("Body".into()));
        }
    }

    #[test]
    fn a_fence_left_open_is_one_fault() {
        assert!(split_text("---\ntitle: A\n").1.has_errors());
        assert!(split_text("title: A\n").1.has_errors());
    }

    proptest! {
        #[test]
        fn any_text_is_split_or_reported(text in "(---|\\+\\+\\+)?\n?[ -~\n\u{e9}\u{8d44}]{0,80}(---|\\+\\+\\+)?\n?.{0,10}") {
            let (draft, report) = split_text(&text);
            prop_assert!(draft.is_some() || report.has_errors());
        }
    }
}
