//! The vocabulary: words by their beginning and by their ending, and what a first letter or two may become.

use rayon::prelude::*;
use serde::{Serialize, Serializer};

use super::envelope::{Envelope, Shard};
use super::manifest::Manifest;
use super::terms::end;
use crate::search::bytes::{Bytes, Pieces};
use crate::search::expand::least_frequency;
use crate::search::postings::Lists;

/// About how many bytes a shard of words has.
const SIZE: usize = 8 * 1024;
/// The longest beginning that completions are listed for; longer ones are looked up among the words.
const LONGEST_BEGINNING: usize = 2;
/// How many completions a beginning has at most.
const MOST_COMPLETIONS: usize = 8;

pub(super) fn put(lists: &Lists<'_>, documents: u32, envelope: &mut Envelope<'_>, manifest: &mut Manifest) {
    let least = least_frequency(documents);
    let form = |number: &u32| Form { text: lists.text(*number), frequency: lists.frequency(*number) };
    let mut words: Vec<Form<'_>> = lists.numbers.iter().map(form).collect();
    words.retain(|form| form.frequency >= least);
    let mut beginnings = Pieces::default();
    for form in &words {
        beginnings.add(SIZE, form.text, frequency(form.frequency).as_slice());
    }
    end(beginnings, 'v', envelope, &mut manifest.forms);
    let reversed = |form: &Form<'_>| (form.text.chars().rev().collect(), form.frequency);
    let mut backwards: Vec<(String, u32)> = words.iter().map(reversed).collect();
    backwards.par_sort_unstable();
    let mut endings = Pieces::default();
    for (text, times) in &backwards {
        endings.add(SIZE, text, frequency(*times).as_slice());
    }
    end(endings, 'w', envelope, &mut manifest.endings);
    let completions = Completions::of(&words);
    manifest.completions =
        (!completions.0.is_empty()).then(|| envelope.put(Shard::of_json('c', &completions)));
}

/// A word of the vocabulary, and in how many documents it occurs.
#[derive(Debug, Clone, Copy)]
struct Form<'a> {
    text: &'a str,
    frequency: u32,
}

fn frequency(times: u32) -> Bytes {
    let mut bytes = Bytes::default();
    bytes.number(times);
    bytes
}

/// The most frequent words for each beginning; equals by code point.
struct Completions<'a>(Vec<(&'a str, Vec<&'a str>)>);

impl<'a> Completions<'a> {
    /// Words in order: those of one beginning stand together.
    fn of(words: &[Form<'a>]) -> Self {
        let mut completions = Vec::new();
        add(words, 1, &mut completions);
        Self(completions)
    }
}

/// Adds the beginnings of so many letters of some words, each with the longer ones behind it.
fn add<'a>(words: &[Form<'a>], length: usize, completions: &mut Vec<(&'a str, Vec<&'a str>)>) {
    let beginning = |form: &Form<'a>| {
        let behind = form.text.char_indices().nth(length).map_or(form.text.len(), |(at, _)| at);
        &form.text[..behind]
    };
    for same in words.chunk_by(|a, b| beginning(a) == beginning(b)) {
        // A word that is shorter completes no longer beginning.
        let Some(first) = same.first().filter(|first| first.text.chars().count() >= length) else { continue };
        completions.push((beginning(first), most_frequent(same)));
        if length < LONGEST_BEGINNING {
            add(same, length + 1, completions);
        }
    }
}

fn most_frequent<'a>(words: &[Form<'a>]) -> Vec<&'a str> {
    let mut best: Vec<Form<'a>> = Vec::with_capacity(MOST_COMPLETIONS + 1);
    for form in words {
        let place = best.partition_point(|better| better.frequency >= form.frequency);
        if place < MOST_COMPLETIONS {
            best.insert(place, *form);
            best.truncate(MOST_COMPLETIONS);
        }
    }
    best.into_iter().map(|form| form.text).collect()
}

impl Serialize for Completions<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(beginning, words)| (beginning, words)))
    }
}
