//! Front matter with faults, read part by part: one slip does not hide the others.
//!
//! What begins at the edge of the page with a name is a part: the name with its value, over all its lines. If the text as a
//! whole has a fault, each part is read alone; what reads well is kept, and of the others the slip is told. A part that has a
//! fault is never guessed at.

use std::ops::Range;

use granit_parser::ErrorKind;

use super::line::Line;
use super::slips::{first_line, nameless, slip};
use super::yaml::{Parsed, parse};
use super::{Gaps, Member, Node, Value};
use crate::ground::{Report, Span};

/// Most lines at the edge that a text in quotation marks or a list in brackets may go on over, in a text with faults.
const MOST_JOINED: usize = 40;

/// A text as far as it could be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// What was read.
    pub node: Node,
    /// What was not.
    pub gaps: Gaps,
}

/// Reads the YAML text that `span` covers, named values each on lines of its own; `text` is that text.
pub fn parse_yaml(text: &str, span: Span, report: &mut Report) -> Reading {
    let mut faults = Report::new();
    let parsed = parse(text, span, &mut faults);
    let is_table = matches!(parsed.node.value, Value::Table(_));
    if parsed.stopped.is_none() && is_table && !faults.has_errors() {
        report.absorb(faults);
        return Reading { node: parsed.node, gaps: Gaps::None };
    }
    let mut parts = Parts { text, whole: span, members: Vec::new(), gaps: Gaps::None, report: Report::new() };
    parts.read();
    if parts.gaps != Gaps::None {
        report.absorb(parts.report);
        return Reading { node: Node { value: Value::Table(parts.members), span }, gaps: parts.gaps };
    }
    // Each part is sound and the whole is not.
    if let Some((kind, at)) = &parsed.stopped {
        faults.push(slip(text, kind, *at).diagnostic(text, span));
    }
    report.absorb(faults);
    Reading { node: parsed.node, gaps: Gaps::All }
}

struct Parts<'a> {
    text: &'a str,
    whole: Span,
    members: Vec<Member>,
    gaps: Gaps,
    report: Report,
}

impl Parts<'_> {
    fn read(&mut self) {
        let ranges = parts(self.text);
        let mut next = 0;
        while let Some(range) = ranges.get(next) {
            next += 1;
            let (parsed, faults) = self.parse(range.clone());
            let is_left_open = parsed.stopped.as_ref().is_some_and(|(kind, _)| is_open(kind));
            let joined = if is_left_open { self.joined(range.start, &ranges[next..]) } else { None };
            if let Some((count, range, parsed, faults)) = joined {
                next += count;
                self.take(range, parsed, faults);
            } else {
                self.take(range.clone(), parsed, faults);
            }
        }
    }

    /// A part that is left open, with as many of the parts behind it as it takes to close it; how many these are, comes
    /// first. Only lines without a name may belong to it.
    fn joined(&self, start: usize, behind: &[Range<usize>]) -> Option<(usize, Range<usize>, Parsed, Report)> {
        let is_nameless = |part: &&Range<usize>| Line::at(self.text, part.start).name.is_none();
        let nameless = behind.iter().take(MOST_JOINED).take_while(is_nameless);
        nameless.enumerate().find_map(|(position, part)| {
            let range = start..part.end;
            let (parsed, faults) = self.parse(range.clone());
            parsed.stopped.is_none().then_some((position + 1, range, parsed, faults))
        })
    }

    fn parse(&self, range: Range<usize>) -> (Parsed, Report) {
        let mut faults = Report::new();
        let parsed = parse(&self.text[range.clone()], self.whole.within(range), &mut faults);
        (parsed, faults)
    }

    /// Keeps what a part says, or says why it cannot be kept.
    fn take(&mut self, range: Range<usize>, parsed: Parsed, mut faults: Report) {
        let (text, span) = (&self.text[range.clone()], self.whole.within(range.clone()));
        let found = match parsed {
            Parsed { stopped: Some((kind, at)), .. } => Err(slip(text, &kind, at)),
            Parsed { node: Node { value: Value::Table(members), .. }, .. } => Ok(members),
            _ => Err(nameless(text)),
        };
        let name = name_of(text);
        match found {
            Ok(_) if faults.has_errors() => self.gaps.add(name, names_in(text)),
            Ok(members) => {
                // Other parts begin at the edge, so this one cannot be meant to stand further in.
                let is_followed = range.end < self.text.len();
                if is_followed && Line::first_said(text).is_some_and(|line| line.indent() > 0) {
                    faults.push(first_line(text).diagnostic(text, span));
                    self.gaps.add(name, names_in(text));
                }
                for member in members {
                    self.keep(member);
                }
            }
            Err(slip) => {
                faults.push(slip.diagnostic(text, span));
                self.gaps.add(name, names_in(text));
            }
        }
        self.report.absorb(faults);
    }

    fn keep(&mut self, member: Member) {
        match self.members.iter().find(|known| known.key.text == member.key.text) {
            None => self.members.push(member),
            Some(first) => {
                self.report.push(member.key.repeated(first.key.span));
                self.gaps.add(Some(&member.key.text), std::iter::empty());
            }
        }
    }
}

/// Whether the parser came to the end of a part while a text in quotation marks or a list in brackets was open.
fn is_open(kind: &ErrorKind) -> bool {
    matches!(kind, ErrorKind::UnclosedQuotedScalar | ErrorKind::UnclosedFlowCollection { .. })
}

/// The parts of a text: each begins where a line begins at the edge. Items of a list may stand at the edge below the
/// name that they belong to, as may the bracket that closes one.
fn parts(text: &str) -> Vec<Range<usize>> {
    let begins = |line: &Line<'_>| {
        line.indent() == 0 && !line.is_idle() && !line.words().starts_with([']', '}', '-']) && !line.is_item()
    };
    let mut starts: Vec<usize> =
        Line::all_from(text, 0).filter(begins).map(|line| line.whole.start).collect();
    let before = starts.first().copied().unwrap_or(text.len());
    if !text[..before].trim().is_empty() {
        starts.insert(0, 0);
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

/// The name that a part begins with, as far as one can be made out.
fn name_of(text: &str) -> Option<&str> {
    let words = Line::first_said(text)?.words();
    let end = words.find([':', '：'])?;
    let name = words[..end].trim().trim_matches(['"', '\'']);
    (!name.is_empty() && !name.contains(char::is_whitespace)).then_some(name)
}

/// The names on all lines of a part.
fn names_in(text: &str) -> impl Iterator<Item = &str> {
    Line::all_from(text, 0).filter_map(|line| line.name).map(|name| text[name].trim_matches(['"', '\'']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_a_name_with_all_lines_of_its_value() {
        let text = "# about\na: b\n  c\n\nd:\n- e\n- f\ng: [\n  h\n]\nstray\n";
        let found: Vec<&str> = parts(text).into_iter().map(|part| &text[part]).collect();
        assert_eq!(found, ["# about\n", "a: b\n  c\n\n", "d:\n- e\n- f\n", "g: [\n  h\n]\n", "stray\n"]);
    }
}
