//! Inlines: running text with its links, citations and footnote marks.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag};

use super::{Builder, CITATION_MARK, MAXIMUM_LINKS, Step, without_comments};
use crate::ground::{Code, Diagnostic, Span, break_is_nothing, hidden_runs};
use crate::markup::document::{Citation, Footnote, Inline, Link, LinkKind};
use crate::markup::text::{edges, plain_inline};

/// About how many bytes of a page the mark of a note or a citation becomes, with the way back from the note.
const MARK: usize = 120;

impl<'a, Events: Iterator<Item = Step<'a>>> Builder<'a, '_, Events> {
    /// Inlines up to the end of the element that holds them.
    pub(super) fn inlines(&mut self) -> Vec<Inline> {
        let mut inlines = self.spare.pop().unwrap_or_default();
        while let Some((event, range)) = self.next() {
            match event {
                Event::End(_) => break,
                Event::Start(tag) => self.inline_element(tag, &range, &mut inlines),
                event => self.inline_event(event, &range, &mut inlines),
            }
        }
        let settled = settled(&mut inlines);
        self.spare.push(inlines);
        settled
    }

    pub(super) fn inline_element(&mut self, tag: Tag<'a>, range: &Range<usize>, into: &mut Vec<Inline>) {
        self.enter(range);
        match tag {
            Tag::Emphasis => into.push(Inline::Emphasis(self.inlines())),
            Tag::Strong => into.push(Inline::Strong(self.inlines())),
            Tag::Strikethrough => into.push(Inline::Deleted(self.inlines())),
            Tag::Link { link_type: LinkType::ReferenceUnknown, id, .. } => {
                // `[@1][@2]` is two citations, though Markdown reads a text with its label.
                let inner = self.inlines();
                let text = plain_inline(&inner);
                let split = range.start + text.len() + 2;
                if text.starts_with(CITATION_MARK) {
                    self.cite(&text, range.start..split, into);
                } else {
                    into.extend(inner);
                }
                self.cite(&id, split.min(range.end)..range.end, into);
            }
            Tag::Link { link_type: LinkType::ShortcutUnknown | LinkType::CollapsedUnknown, id, .. } => {
                self.inlines();
                self.cite(&id, range.clone(), into);
            }
            Tag::Link { link_type, dest_url, .. } => {
                let written = if link_type == LinkType::Email {
                    format!("mailto:{dest_url}")
                } else {
                    dest_url.into_string()
                };
                let link = self.link(written, LinkKind::Link, range);
                let content = self.inlines();
                into.push(Inline::Link(link, content));
            }
            Tag::Image { dest_url, .. } => {
                let link = self.link(dest_url.into_string(), LinkKind::Picture, range);
                let alternative = plain_inline(&self.inlines());
                if alternative.trim().is_empty() {
                    self.report.push(Diagnostic::new(Code::PictureWithoutText, (self.place)(range.clone())));
                }
                into.push(Inline::Picture(link, alternative));
            }
            _ => {
                let inner = self.inlines();
                into.extend(inner);
            }
        }
        self.depth -= 1;
    }

    /// Adds the citations of a pair of brackets.
    pub(super) fn cite(&mut self, written: &str, range: Range<usize>, into: &mut Vec<Inline>) {
        let parts = citations(written);
        for part in &parts {
            let own = range.start + 1 + part.start..range.start + 1 + part.end;
            // Blanks within brackets are not always kept, so the place of one of several is only known roughly.
            let place = if parts.len() == 1 || own.end > range.end { range.clone() } else { own };
            let number = self.outline.citations.len();
            self.grow(MARK, &range);
            self.outline.citations.push(citation(&written[part.clone()], (self.place)(place)));
            into.push(Inline::Citation(number));
        }
    }

    pub(super) fn link(&mut self, written: String, kind: LinkKind, range: &Range<usize>) -> usize {
        self.grow(written.len(), range);
        if self.outline.links.len() >= MAXIMUM_LINKS {
            self.stop(Code::TooManyLinks, range.clone(), MAXIMUM_LINKS);
        }
        self.outline.links.push(Link { written, kind, span: (self.place)(range.clone()) });
        self.outline.links.len() - 1
    }

    /// Reports hidden characters that are written as an entity, such as `&#x202e;`. Who writes `&zwnj;` or `&shy;` means
    /// it, and says so.
    fn hidden_behind_entity(&mut self, text: &str, range: &Range<usize>) {
        let runs = hidden_runs(text.chars().map(|c| (range.clone(), c)));
        for run in runs.iter().filter(|run| !run.is_without_width()) {
            self.report.push(run.fault((self.place)(range.clone()), text));
        }
    }

    pub(super) fn inline_event(&mut self, event: Event<'a>, range: &Range<usize>, into: &mut Vec<Inline>) {
        match event {
            Event::Text(text) => {
                if text.len() != range.len() {
                    self.hidden_behind_entity(&text, range);
                }
                self.push_text(&text, range, into);
            }
            Event::Code(text) => {
                self.grow(text.len(), range);
                into.push(Inline::Code(text.into_string()));
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                let text = without_comments(&html);
                if !text.is_empty() {
                    self.report.push(Diagnostic::new(Code::RawHtml, (self.place)(range.clone())));
                    self.push_text(&text, range, into);
                }
            }
            Event::FootnoteReference(label) => {
                self.grow(MARK, range);
                let footnote = self.footnote(&label);
                into.push(Inline::FootnoteMark(footnote));
            }
            Event::SoftBreak => into.push(Inline::SoftBreak),
            Event::HardBreak => into.push(Inline::HardBreak),
            _ => {}
        }
    }

    pub(super) fn push_text(&mut self, text: &str, range: &Range<usize>, into: &mut Vec<Inline>) {
        self.grow(text.len(), range);
        if let Some(Inline::Text(last)) = into.last_mut() {
            last.push_str(text);
        } else {
            into.push(Inline::Text(text.to_owned()));
        }
    }

    /// The position of the footnote of a label; footnotes are numbered by their first mark.
    pub(super) fn footnote(&mut self, label: &str) -> usize {
        let footnotes = &mut self.document.footnotes;
        let position = *self.footnote_positions.entry(label.to_owned()).or_insert(footnotes.len());
        if position == footnotes.len() {
            footnotes.push(Footnote { label: label.to_owned(), blocks: Vec::new(), marks: 0 });
        }
        footnotes[position].marks += 1;
        position
    }
}

/// What was gathered, without empty breaks, in no more room than it takes. The room in which it was gathered is left.
pub(super) fn settled(gathered: &mut Vec<Inline>) -> Vec<Inline> {
    drop_empty_breaks(gathered);
    let mut settled = Vec::with_capacity(gathered.len());
    settled.append(gathered);
    settled
}

/// Takes out the line breaks of the source that stand for nothing.
fn drop_empty_breaks(inlines: &mut Vec<Inline>) {
    let mut empty = Vec::new();
    let mut before = None;
    let mut open_break = None;
    for (position, inline) in inlines.iter().enumerate() {
        if matches!(inline, Inline::SoftBreak) {
            open_break = Some(position);
        } else if let Some((first, last)) = edges(inline) {
            let is_empty = before.is_some_and(|before| break_is_nothing(before, first));
            empty.extend(open_break.take().filter(|_| is_empty));
            before = Some(last);
        }
    }
    if empty.is_empty() {
        return;
    }
    let mut empty = empty.into_iter().peekable();
    let mut positions = 0..;
    inlines.retain(|_| positions.next().is_some_and(|position| empty.next_if_eq(&position).is_none()));
}

/// The parts of what stands in a pair of brackets: `@1, @2` and `@1; @2` are two citations, `@1, p. 4` is one.
fn citations(written: &str) -> Vec<Range<usize>> {
    let separates = |c: char| matches!(c, ',' | ';') || c.is_whitespace();
    let begins = |at: &usize| written[..*at].trim_end().ends_with([',', ';']);
    let further = written.match_indices(CITATION_MARK).map(|(at, _)| at).filter(begins);
    let starts: Vec<usize> = std::iter::once(0).chain(further).collect();
    let ends = starts.iter().skip(1).copied().chain([written.len()]);
    let part = |(start, end): (&usize, usize)| {
        *start..*start + written[*start..end].trim_end_matches(separates).len()
    };
    starts.iter().zip(ends).map(part).collect()
}

fn citation(written: &str, span: Span) -> Citation {
    let written = written.trim_start_matches(CITATION_MARK);
    let (id, locator) = written.split_once(',').map_or((written, None), |(id, rest)| (id, Some(rest.trim())));
    Citation { id: id.trim().to_owned(), locator: locator.map(str::to_owned), span }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_between_characters_that_are_written_without_spaces_are_taken_out() {
        let text = |text: &str| Inline::Text(text.to_owned());
        let mut gathered = vec![text("资"), Inline::SoftBreak, text("产"), Inline::SoftBreak, text("a")];
        gathered.extend([Inline::SoftBreak, text("没"), Inline::SoftBreak, Inline::Citation(0), text("收")]);
        let mut kept = vec![text("资"), text("产"), Inline::SoftBreak, text("a"), Inline::SoftBreak];
        kept.extend([text("没"), Inline::Citation(0), text("收")]);
        assert_eq!(settled(&mut gathered), kept);
        assert!(gathered.is_empty());
    }
}
