//! The vocabulary: words by their beginning and by their ending, and what a first letter or two may become.

use std::collections::BTreeMap;

use tantivy::{InvertedIndexReader, TantivyError};

use super::bytes::{Bytes, Pieces};
use super::envelope::Envelope;
use super::manifest::Manifest;
use super::terms::end;
use crate::search::expand::{Form, vocabulary};

/// About how many bytes a shard of words has.
const SIZE: usize = 8 * 1024;
/// The longest beginning that completions are listed for; longer ones are looked up among the words.
const LONGEST_BEGINNING: usize = 2;
/// How many completions a beginning has at most.
const MOST_COMPLETIONS: usize = 8;

pub(super) fn export(
    forms: &InvertedIndexReader,
    documents: u32,
    envelope: &mut Envelope<'_>,
    manifest: &mut Manifest,
) -> Result<(), TantivyError> {
    let words = vocabulary(forms, documents)?;
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
    manifest.completions = (!completions.is_empty()).then(|| envelope.put_json('c', &completions));
    Ok(())
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
