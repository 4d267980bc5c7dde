//! Text that a ` #` takes out of a value.
//!
//! To YAML everything from a ` #` on is a comment: `title: Case #12` is the title “Case”. Behind a value that is far more often
//! lost text than a remark. A comment on a line of its own is left alone.

use std::ops::Range;

use super::line::Line;
use super::quotes::quoted;
use crate::ground::{Code, Diagnostic, Report, Span};

/// Reports comments on the lines of values, in a text without faults of syntax. `scalars` are the places of its
/// values and names, inside of which `#` is a character as any other.
pub fn report_comments(text: &str, whole: Span, scalars: &[Range<usize>], report: &mut Report) {
    if !text.contains('#') {
        return;
    }
    for line in Line::all_from(text, 0).filter(|line| !line.is_idle()) {
        if let Some(hash) = comment_of(text, &line, scalars) {
            report.extend(fault(text, &line, hash, whole));
        }
    }
}

/// Where the comment of a line begins.
fn comment_of(text: &str, line: &Line<'_>, scalars: &[Range<usize>]) -> Option<usize> {
    let hashes = text[line.whole.clone()].match_indices('#').map(|(at, _)| line.whole.start + at);
    let is_comment = |hash: &usize| {
        text[..*hash].ends_with([' ', '\t']) && !scalars.iter().any(|scalar| scalar.contains(hash))
    };
    hashes.into_iter().find(is_comment)
}

fn fault(text: &str, line: &Line<'_>, hash: usize, whole: Span) -> Option<Diagnostic> {
    let comment = &text[hash + 1..line.whole.end];
    let value = text.get(line.value.start..hash).unwrap_or_default().trim_end();
    let is_plain = !value.is_empty() && !value.starts_with(['"', '\'', '[', '{', '|', '>', '&', '*', '!']);
    let place = whole.within(hash..line.whole.end);
    let first = comment.chars().next().filter(|first| *first != '#')?;
    if first.is_whitespace() {
        // In a list over several lines a remark behind each item is usual.
        let is_remark = !is_plain || value.ends_with(',');
        return (!is_remark).then(|| Diagnostic::new(Code::CommentBehindValue, place).with("value", value));
    }
    let is_whole_value = is_plain && line.stands_alone() && (line.name.is_some() || line.is_item());
    // `#12` is a number; `#later` could be a remark.
    let is_certain = is_whole_value && first.is_ascii_digit() && !comment.contains(" #");
    let as_meant = is_certain.then(|| quoted(line.value()));
    let fault = Diagnostic::new(Code::LostText, place).with("lost", &text[hash..line.whole.end]);
    Some(fault.mend_at(whole.within(line.value.clone()), line.value(), as_meant.as_deref()))
}
