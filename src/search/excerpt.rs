//! Excerpts: the part of a text in which the words asked for stand closest together.
//!
//! Lengths are counted in Unicode scalar values, which the browser can count as well; a cut is then moved back
//! to a boundary between grapheme clusters, so that none goes through what a reader sees as one character.

use unicode_segmentation::GraphemeCursor;

use super::analysis::{Analyzer, Token};

/// Longest excerpt, in scalar values.
const LENGTH: usize = 200;
/// How much of the text before the first match is shown.
const LEAD: usize = 40;
/// How far a cut moves to stand between two words.
const REACH: usize = 20;
/// From how many matches on it no longer counts that there are more.
const MANY: usize = 3;

/// A part of a text with the words asked for marked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// The text, with `…` where something was left out.
    pub text: String,
    /// What to mark: ranges of Unicode scalar values in the text.
    pub marks: Vec<(usize, usize)>,
}

/// A text with its matches, and the stretch of it in which they are densest.
pub struct Candidate<'a> {
    text: &'a str,
    /// The bytes at which the scalar values begin, and the text's length.
    starts: Vec<usize>,
    /// Matches as ranges of scalar values.
    matches: Vec<(usize, usize)>,
    start: usize,
    /// How many different words stand in the stretch, and how many words, counted up to a few.
    pub worth: (usize, usize),
}

impl<'a> Candidate<'a> {
    /// Looks for the densest stretch of a text.
    pub fn new(text: &'a str, terms: &[&str], analyzer: &Analyzer) -> Self {
        let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let scalar = |byte: usize| starts.partition_point(|start| *start < byte);
        let mut tokens = analyzer.tokens(text);
        tokens.retain(|token| terms.contains(&token.term.as_str()));
        let matches: Vec<(usize, usize)> =
            tokens.iter().map(|token| (scalar(token.start), scalar(token.end))).collect();
        let (start, different, inside) = densest(&tokens, &matches);
        Self { text, starts, matches, start, worth: (different, inside.min(MANY)) }
    }

    /// Cuts the stretch out.
    pub fn cut(&self) -> Excerpt {
        let length = self.starts.len() - 1;
        let (start, end) = (self.start, (self.start + LENGTH).min(length));
        let is_space = |at: &usize| self.character(*at).is_some_and(char::is_whitespace);
        let start = match (start..start + REACH).find(is_space) {
            Some(space) if start > 0 => space + 1,
            _ => start,
        };
        let end =
            if end < length { (end - REACH + 1..=end).rev().find(is_space).unwrap_or(end) } else { end };
        let (start, end) = (self.boundary(start), self.boundary(end));
        let shown = self.text[self.starts[start]..self.starts[end]].trim_end();
        let before = if start > 0 { "…" } else { "" };
        let after = if self.starts[end] < self.text.trim_end().len() { "…" } else { "" };
        let mut marks: Vec<(usize, usize)> = Vec::new();
        for (first, stop) in self.matches.iter().filter(|(first, stop)| *first >= start && *stop <= end) {
            let shift = |at: usize| at - start + usize::from(start > 0);
            match marks.last_mut() {
                // Neighbouring pairs of Chinese characters overlap.
                Some(last) if shift(*first) <= last.1 => last.1 = last.1.max(shift(*stop)),
                _ => marks.push((shift(*first), shift(*stop))),
            }
        }
        Excerpt { text: format!("{before}{shown}{after}"), marks }
    }

    fn character(&self, at: usize) -> Option<char> {
        self.text[*self.starts.get(at)?..].chars().next()
    }

    /// The last boundary between grapheme clusters at or before a scalar value.
    fn boundary(&self, at: usize) -> usize {
        let mut at = at;
        let is_boundary = |at: usize| {
            let mut cursor = GraphemeCursor::new(self.starts[at], self.text.len(), true);
            // The whole text is at hand, so the cursor never asks for more of it.
            cursor.is_boundary(self.text, 0).unwrap_or(true)
        };
        while at > 0 && !is_boundary(at) {
            at -= 1;
        }
        at
    }
}

/// Where the stretch begins that has the most different words, then the most words, then comes first; and how
/// many of each it has.
fn densest(tokens: &[Token], matches: &[(usize, usize)]) -> (usize, usize, usize) {
    let mut best = (0, 0, 0);
    for (index, (first, _)) in matches.iter().enumerate() {
        let start = first.saturating_sub(LEAD);
        let inside = matches[index..].iter().take_while(|(_, stop)| *stop <= start + LENGTH).count();
        let mut different: Vec<&str> =
            tokens[index..index + inside].iter().map(|token| token.term.as_str()).collect();
        different.sort_unstable();
        different.dedup();
        if (different.len(), inside) > (best.1, best.2) {
            best = (start, different.len(), inside);
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    use super::*;

    fn excerpt(text: &str, terms: &[&str], tag: &str) -> Excerpt {
        Candidate::new(text, terms, &Analyzer::new(tag)).cut()
    }

    fn marked(excerpt: &Excerpt) -> Vec<String> {
        let piece = |(start, stop): &(usize, usize)| excerpt.text.chars().skip(*start).take(stop - start);
        excerpt.marks.iter().map(|mark| piece(mark).collect()).collect()
    }

    #[test]
    fn the_densest_place_is_shown() {
        let filler = "nothing of interest here at all, ".repeat(20);
        let text = format!("An asset. {filler} The confiscation of assets was fast. {filler}");
        let candidate = Candidate::new(&text, &["confisc", "asset"], &Analyzer::new("en"));
        assert_eq!(candidate.worth, (2, 2));
        let excerpt = candidate.cut();
        assert!(excerpt.text.starts_with('…') && excerpt.text.ends_with('…'));
        assert_eq!(marked(&excerpt), ["confiscation", "assets"]);
    }

    #[test]
    fn a_short_text_is_shown_whole() {
        let excerpt = excerpt("资产没收", &["资产", "产没"], "zh");
        assert_eq!((excerpt.text.as_str(), excerpt.marks), ("资产没收", vec![(0, 3)]));
    }

    proptest! {
        #[test]
        fn no_cut_goes_through_a_character(text in "(\\PC|\u{1f468}\u{200d}\u{1f469}| |e\u{301}){0,300}", word in "[a-z]{1,3}") {
            let excerpt = excerpt(&text, &[&word], "xx");
            let inner = excerpt.text.strip_prefix('…').filter(|_| !text.starts_with('…')).unwrap_or(&excerpt.text);
            let inner = inner.strip_suffix('…').filter(|inner| !text.contains(&format!("{inner}…"))).unwrap_or(inner);
            let boundaries: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
            let fits = |at: usize| boundaries.contains(&at) && (boundaries.contains(&(at + inner.len())) || text[at + inner.len()..].trim_start() != &text[at + inner.len()..]);
            prop_assert!(text.match_indices(inner).any(|(at, _)| fits(at)), "{:?} of {:?}", excerpt.text, text);
            // A beginning that would go through a cluster takes the whole of it in.
            let longest = text.graphemes(true).map(|cluster| cluster.chars().count()).max().unwrap_or(1);
            prop_assert!(excerpt.text.chars().count() < LENGTH + 2 + longest);
            for (start, stop) in excerpt.marks {
                prop_assert!(start < stop && stop <= excerpt.text.chars().count());
            }
        }
    }
}
