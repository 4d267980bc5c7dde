//! Texts with their origin, and spans into them.
//!
//! Whatever is read from a file keeps its [`Span`], so that every later fault can be shown in place.
//! Lines and columns are counted only when a fault is shown: a build without faults never counts one.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::{SitePath, Sources, ids};

ids! {
    /// One text file of the site.
    SourceId
}

/// One text file: where it came from and what it says.
#[derive(Debug, Clone)]
pub struct Source {
    /// Relative to the site's root.
    pub path: SitePath,
    /// The whole text, shared with whoever remembers it. Bytes that were not UTF-8 have been replaced and reported by the reader.
    pub text: Arc<str>,
    /// Whether nothing is known of what it says: it was refused, which has been reported, or nobody needs to know.
    pub refused: bool,
    /// Where its lines begin, counted when a place is first asked for.
    line_starts: OnceLock<Vec<usize>>,
}

impl Source {
    /// A file that was read.
    pub fn new(path: SitePath, text: impl Into<Arc<str>>) -> Self {
        Self { path, text: text.into(), refused: false, line_starts: OnceLock::new() }
    }

    /// A file that is there, but was refused or not read.
    pub fn refused(path: SitePath) -> Self {
        Self { path, text: Arc::from(""), refused: true, line_starts: OnceLock::new() }
    }
}

/// A range of bytes in one source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub source: SourceId,
    /// First byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// A span over `range`, in bytes. Sources are limited to a few megabytes, far below `u32`.
    pub fn new(source: SourceId, range: Range<usize>) -> Self {
        let bound = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
        Self { source, start: bound(range.start), end: bound(range.end) }
    }

    /// The beginning of a file: for faults of the file as a whole.
    pub fn start_of(source: SourceId) -> Self {
        Self { source, start: 0, end: 0 }
    }

    /// The same range as numbers that slice a string.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// How many bytes it covers.
    pub fn len(self) -> usize {
        (self.end.saturating_sub(self.start)) as usize
    }

    /// Whether it covers no byte: a place between two characters.
    pub fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// A span inside this one: `range` counts from this span's start.
    pub fn within(self, range: Range<usize>) -> Self {
        let start = self.start as usize;
        Self::new(self.source, start + range.start..start + range.end)
    }

    /// The text it covers; empty where the span does not fit the text.
    pub fn text(self, sources: &Sources) -> &str {
        sources[self.source].text.get(self.range()).unwrap_or("")
    }
}

/// A place as people count it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// From 1.
    pub line: usize,
    /// From 1, in Unicode scalar values.
    pub column: usize,
}

/// A value with the place where it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it is written.
    pub span: Span,
}

impl Spanned<&str> {
    /// The same, to be kept.
    pub fn owned(self) -> Spanned<String> {
        Spanned { value: self.value.to_owned(), span: self.span }
    }
}

impl Spanned<String> {
    /// The same, to be looked up.
    pub fn borrowed(&self) -> Spanned<&str> {
        Spanned { value: &self.value, span: self.span }
    }
}

impl Source {
    /// The line and column of a byte; a byte inside a character counts as that character.
    pub fn place(&self, byte: usize) -> Place {
        let mut end = byte.min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        let line = self.line_at(end);
        Place { line: line + 1, column: self.text[self.line_starts()[line]..end].chars().count() + 1 }
    }

    /// The lines from that of one byte to that of another: their number, counted from 1, where they begin, and
    /// their text.
    pub fn lines_around(&self, first: usize, last: usize) -> (usize, usize, &str) {
        let (from, to) = (self.line_at(first), self.line_at(last));
        let start = self.line_starts()[from];
        let end = self.line_starts().get(to + 1).copied().unwrap_or(self.text.len());
        (from + 1, start, &self.text[start..end])
    }

    /// Where a line begins, counted from 0, and its text with its end; `None` behind the last line.
    pub fn line(&self, number: usize) -> Option<(usize, &str)> {
        let start = *self.line_starts().get(number)?;
        let end = self.line_starts().get(number + 1).copied().unwrap_or(self.text.len());
        Some((start, &self.text[start..end]))
    }

    /// The line of a byte, counted from 0.
    fn line_at(&self, byte: usize) -> usize {
        self.line_starts().partition_point(|start| *start <= byte).saturating_sub(1)
    }

    fn line_starts(&self) -> &[usize] {
        self.line_starts.get_or_init(|| {
            let after_breaks = self.text.match_indices('\n').map(|(at, _)| at + 1);
            std::iter::once(0).chain(after_breaks).collect()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_characters_not_bytes() {
        let source = Source::new(SitePath::literal("a.md"), "é\n资产 x");
        assert_eq!(source.place(0), Place { line: 1, column: 1 });
        assert_eq!(source.place(source.text.find('x').unwrap_or(0)), Place { line: 2, column: 4 });
        assert_eq!(source.place(999), Place { line: 2, column: 5 });
    }
}
