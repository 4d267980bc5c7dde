//! Excerpts: the part of a text in which the words asked for stand closest together.
//!
//! Lengths are counted in grapheme clusters, what a reader sees as one character, and no cut goes through one.

use unicode_segmentation::UnicodeSegmentation;

use super::analysis::{Analyzer, Token};

/// Longest excerpt, in grapheme clusters.
const LENGTH: usize = 200;
/// How much of the text before the first match is shown.
const LEAD: usize = 40;

/// A part of a text with the words asked for marked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// The text, with `…` where something was left out.
    pub text: String,
    /// What to mark: ranges of bytes in the text.
    pub marks: Vec<(usize, usize)>,
    /// How many different words asked for it holds.
    pub matched: usize,
}

/// The best excerpt of a text.
pub fn excerpt(text: &str, terms: &[&str], analyzer: &Analyzer) -> Excerpt {
    let boundaries: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
    let tokens = analyzer.tokens(text);
    let matches: Vec<&Token> = tokens.iter().filter(|token| terms.contains(&token.term.as_str())).collect();
    let (start, end, different) = window(&matches, &boundaries);
    let (start, end) = (at_word_start(text, start, &boundaries), at_word_end(text, end, &boundaries));
    let mut excerpt = Excerpt { matched: different, ..Excerpt::default() };
    if start > 0 {
        excerpt.text.push('…');
    }
    let offset = excerpt.text.len();
    excerpt.text.push_str(text[start..end].trim_end());
    if end < text.trim_end().len() {
        excerpt.text.push('…');
    }
    for token in matches.iter().filter(|token| token.start >= start && token.end <= end) {
        let mark = (token.start - start + offset, token.end - start + offset);
        match excerpt.marks.last_mut() {
            // Neighbouring pairs of Chinese characters overlap.
            Some(last) if mark.0 <= last.1 => last.1 = last.1.max(mark.1),
            _ => excerpt.marks.push(mark),
        }
    }
    excerpt
}

/// The stretch of at most [`LENGTH`] clusters with the most different words, then the most words, then the
/// first; as bytes, with the number of different words in it.
fn window(matches: &[&Token], boundaries: &[usize]) -> (usize, usize, usize) {
    let cluster = |byte: usize| boundaries.partition_point(|boundary| *boundary <= byte).saturating_sub(1);
    let byte = |cluster: usize| boundaries[cluster.min(boundaries.len() - 1)];
    let mut best = (0, 0, 0);
    for (index, first) in matches.iter().enumerate() {
        let start = cluster(first.start).saturating_sub(LEAD);
        let inside = matches[index..].iter().take_while(|token| cluster(token.end) <= start + LENGTH);
        let inside: Vec<&str> = inside.map(|token| token.term.as_str()).collect();
        let mut different = inside.clone();
        different.sort_unstable();
        different.dedup();
        if (different.len(), inside.len()) > (best.0, best.1) {
            best = (different.len(), inside.len(), start);
        }
    }
    let (different, _, start) = best;
    (byte(start), byte(start + LENGTH), different)
}

/// Moves a cut forward to the next word, unless that is far.
fn at_word_start(text: &str, start: usize, boundaries: &[usize]) -> usize {
    if start == 0 {
        return 0;
    }
    let near = text[start..].find(char::is_whitespace).filter(|distance| *distance < 60);
    near.map(|distance| start + distance + 1)
        .filter(|at| boundaries.binary_search(at).is_ok())
        .unwrap_or(start)
}

/// Moves a cut back to the end of a word, unless that is far.
fn at_word_end(text: &str, end: usize, boundaries: &[usize]) -> usize {
    if end == text.len() {
        return end;
    }
    let near = text[..end].rfind(char::is_whitespace).filter(|at| end - at < 60);
    near.filter(|at| boundaries.binary_search(at).is_ok()).unwrap_or(end)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_densest_place_is_shown() {
        let filler = "nothing of interest here at all, ".repeat(20);
        let text = format!("An asset. {filler} The confiscation of assets was fast. {filler}");
        let excerpt = excerpt(&text, &["confisc", "asset"], &Analyzer::new("en"));
        assert_eq!(excerpt.matched, 2);
        assert!(excerpt.text.starts_with('…') && excerpt.text.ends_with('…'));
        let marked: Vec<&str> =
            excerpt.marks.iter().map(|(start, end)| &excerpt.text[*start..*end]).collect();
        assert_eq!(marked, ["confiscation", "assets"]);
    }

    #[test]
    fn a_short_text_is_shown_whole() {
        let excerpt = excerpt("资产没收", &["资产", "产没"], &Analyzer::new("zh"));
        assert_eq!((excerpt.text.as_str(), excerpt.marks), ("资产没收", vec![(0, 9)]));
    }

    proptest! {
        #[test]
        fn no_cut_goes_through_a_character(text in "(\\PC|\u{1f468}\u{200d}\u{1f469}| |e\u{301}){0,300}", word in "[a-z]{1,3}") {
            let excerpt = excerpt(&text, &[&word], &Analyzer::new("xx"));
            prop_assert!(excerpt.text.graphemes(true).count() <= LENGTH + 2);
            for (start, end) in excerpt.marks {
                prop_assert!(excerpt.text.get(start..end).is_some());
            }
        }
    }
}
