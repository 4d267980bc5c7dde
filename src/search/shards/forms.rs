//! The vocabulary: words by their beginning and by their ending, and what a first letter or two may become.

use std::collections::BTreeMap;

use super::envelope::{Envelope, Shard};
use super::manifest::Manifest;
use super::terms::end;
use crate::search::bytes::{Bytes, Pieces};
use crate::search::expand::{Form, least_frequency};
use crate::search::postings::Lists;

/// About how many bytes a shard of words has.
const SIZE: usize = 8 * 1024;
/// The longest beginning that completions are listed for; longer ones are looked up among the words.
const LONGEST_BEGINNING: usize = 2;
/// How many completions a beginning has at most.
const MOST_COMPLETIONS: usize = 8;

pub(super) fn put(lists: &Lists<'_>, documents: u32, envelope: &mut Envelope<'_>, manifest: &mut Manifest) {
    let form =
        |number: &u32| Form { text: lists.text(*number).to_owned(), frequency: lists.frequency(*number) };
    let mut words: Vec<Form> = lists.numbers.iter().map(form).collect();
    words.retain(|form| form.frequency >= least_frequency(documents));
    let mut beginnings = Pieces::default();
    for form in &words {
        beginnings.add(SIZE, &form.text, frequency(form).as_slice());
    }
    end(beginnings, 'v', envelope, &mut manifest.forms);
    let reversed = |form: &Form| Form { text: form.text.chars().rev().collect(), frequency: form.frequency };
    let mut backwards: Vec<Form> = words.iter().map(reversed).collect();
    backwards.sort_by(|a, b| a.text.cmp(&b.text));
    let mut endings = Pieces::default();
    for form in &backwards {
        endings.add(SIZE, &form.text, frequency(form).as_slice());
    }
    end(endings, 'w', envelope, &mut manifest.endings);
    let completions = completions(&words);
    manifest.completions = (!completions.is_empty()).then(|| envelope.put(Shard::of_json('c', &completions)));
}

fn frequency(form: &Form) -> Bytes {
    let mut bytes = Bytes::default();
    bytes.number(form.frequency);
    bytes
}

/// The most frequent words for each beginning; equals by code point.
fn completions<'a>(words: &'a [Form]) -> BTreeMap<String, Vec<&'a str>> {
    let mut by_beginning: BTreeMap<String, Vec<&'a Form>> = BTreeMap::new();
    for form in words {
        for length in 1..=LONGEST_BEGINNING {
            by_beginning.entry(form.text.chars().take(length).collect()).or_default().push(form);
        }
    }
    let best = |forms: &mut Vec<&Form>| {
        forms.sort_by_key(|form| std::cmp::Reverse(form.frequency));
        forms.truncate(MOST_COMPLETIONS);
    };
    by_beginning.values_mut().for_each(best);
    let texts = |forms: Vec<&'a Form>| forms.into_iter().map(|form| form.text.as_str()).collect();
    by_beginning.into_iter().map(|(beginning, forms)| (beginning, texts(forms))).collect()
}
