//! Searching: texts into terms, records, the index and its shards.

use std::borrow::Cow;

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use vademecum::pages::FacetField;
use vademecum::search::{self, Analyzer, Record, Recorded, Recorder, WrittenIndex};

use super::example::{ENTRIES, example};
use super::generator::language::Language;
use super::generator::random::Random;

/// How many words of a language are analysed.
const WORDS: u64 = 5_000;
/// How many records are indexed.
const SIZES: [usize; 2] = [100, 400];

/// A text into terms, each word anew.
#[divan::bench(args = ["en", "fr", "es", "ru", "ar", "zh"])]
fn analysis(bencher: Bencher, tag: &str) {
    let languages = Language::all(1);
    let language = languages.iter().find(|language| language.tag == tag).expect("the generator has it");
    let text = language.text(&mut Random::new(1), WORDS);
    let analyzer = Analyzer::new(tag);
    bencher.counter(BytesCount::of_str(&text)).bench(|| analyzer.tokens(&text));
}

/// What the index is told of every entry, on all cores.
#[divan::bench(sample_count = 20)]
fn records(bencher: Bencher) {
    let (pages, main) = (example().checked.pages(), example().checked.site.languages.main);
    bencher
        .counter(ItemsCount::new(ENTRIES))
        .bench(|| Recorder::new(&pages, main).batches().map(|batch| batch.len()).sum::<usize>());
}

/// The index of so many records, words found on all cores.
#[divan::bench(args = SIZES, sample_count = 10)]
fn index(bencher: Bencher, size: usize) {
    let (records, facets) = searched(size);
    bencher.counter(ItemsCount::new(size)).bench(|| WrittenIndex::of("en", records.as_slice(), &facets));
}

/// A finished index cut into shards for browsers.
#[divan::bench(args = SIZES, sample_count = 10)]
fn shards(bencher: Bencher, size: usize) {
    let (records, facets) = searched(size);
    let index = WrittenIndex::of("en", records.as_slice(), &facets).expect("records can always be indexed");
    bencher
        .counter(ItemsCount::new(size))
        .bench_local(|| index.shards(records.as_slice(), &facets, &mut drop));
}

fn searched(size: usize) -> (Vec<Record>, Vec<FacetField>) {
    let (pages, main) = (example().checked.pages(), example().checked.site.languages.main);
    let records = Recorder::new(&pages, main).batches().flat_map(Cow::into_owned).take(size).collect();
    (records, search::facet_fields(&pages, main))
}
