//! Wording that may do harm, found by the word lists that the site declares.
//!
//! Bodies and texts of fields are searched word by word, each in the lists of its own language. Words are compared in small
//! letters; a `*` at the end of a listed word stands for any ending. Grammar is not understood: a person decides.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::content::{Library, Meaning, Version};
use crate::ground::{Code, Diagnostic, Sources, Span};
use crate::site::{Fields, LanguageId, Site, WordList};

/// Listed wording in the texts that a version states itself.
pub fn find(site: &Site, sources: &Sources, library: &Library, version: &Version) -> Vec<Diagnostic> {
    let Some((entry, language)) = library.of_file(version.source) else { return Vec::new() };
    let fields = &site.collections[library.entries[entry].collection].fields;
    let mut found = Vec::new();
    for place in texts(fields, version) {
        search(site, language, place, place.text(sources), &mut found);
    }
    found
}

/// The places of the texts that a version states itself.
fn texts(fields: &Fields, version: &Version) -> Vec<Span> {
    let mut places = vec![version.body];
    version.values.each(fields, &mut |_, datum| {
        if matches!(datum.meaning, Meaning::Text(_) | Meaning::Markdown(_)) && version.states(datum) {
            places.push(datum.span);
        }
    });
    places
}

fn search(site: &Site, language: LanguageId, place: Span, text: &str, found: &mut Vec<Diagnostic>) {
    let lower: Vec<(usize, usize, String)> = text
        .unicode_word_indices()
        .map(|(start, word)| (start, start + word.len(), word.to_lowercase()))
        .collect();
    for list in &site.word_lists {
        let (words, near) = list.in_language(language);
        for hit in occurrences(&lower, words) {
            let neighbour = match near {
                None => None,
                Some(near) => match nearest(&lower, near, &hit, list.within) {
                    Some(neighbour) => Some(neighbour),
                    None => continue,
                },
            };
            let range = |hit: &Range<usize>| lower[hit.start].0..lower[hit.end - 1].1;
            found.push(fault(
                site,
                list,
                place.within(range(&hit)),
                &text[range(&hit)],
                neighbour.map(|hit| &text[range(&hit)]),
            ));
        }
    }
}

fn fault(site: &Site, list: &WordList, span: Span, word: &str, near: Option<&str>) -> Diagnostic {
    let mut fault = Diagnostic::new(Code::SensitiveWording, span)
        .with("word", word)
        .with("near", near.unwrap_or("none"))
        .with("reason", site.words(&list.reason))
        .related(list.declared);
    fault.severity = list.level;
    fault
}

/// Where listed words or phrases stand, as ranges of words.
fn occurrences(text: &[(usize, usize, String)], listed: &[String]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for phrase in listed {
        let (phrase, open) = phrase.strip_suffix('*').map_or((phrase.as_str(), false), |start| (start, true));
        let wanted: Vec<&str> = phrase.unicode_words().collect();
        let Some((last, first)) = wanted.split_last() else { continue };
        for (at, window) in text.windows(wanted.len()).enumerate() {
            let ends = &window[first.len()].2;
            let last_fits = if open { ends.starts_with(last) } else { ends == last };
            if last_fits && window.iter().zip(first).all(|((_, _, word), wanted)| word == wanted) {
                found.push(at..at + wanted.len());
            }
        }
    }
    found
}

fn nearest(
    text: &[(usize, usize, String)],
    near: &[String],
    hit: &Range<usize>,
    within: usize,
) -> Option<Range<usize>> {
    let distance = |other: &Range<usize>| {
        if other.start >= hit.end { other.start - hit.end } else { hit.start.saturating_sub(other.end) }
    };
    occurrences(text, near)
        .into_iter()
        .filter(|other| other.end <= hit.start || other.start >= hit.end)
        .filter(|other| distance(other) <= within)
        .min_by_key(distance)
}
