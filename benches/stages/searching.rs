//! Searching: texts into terms, records, the index and its shards.

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use vademecum::pages::FacetField;
use vademecum::search::{self, Analyzer, Kept, Record, Recorded, Recorder};

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
    bencher.counter(ItemsCount::new(ENTRIES)).bench(|| all(&Recorder::new(&pages, main)).len());
}

/// The index of so many records and its shards, on all cores.
#[divan::bench(args = SIZES, sample_count = 10)]
fn index(bencher: Bencher, size: usize) {
    let (records, facets) = searched(size);
    bencher.counter(ItemsCount::new(size)).bench(|| search::index("en", records.as_slice(), &facets, &drop));
}

/// The index alone.
#[divan::bench(args = SIZES, sample_count = 10)]
fn index_without_shards(bencher: Bencher, size: usize) {
    let (records, facets) = searched(size);
    bencher
        .counter(ItemsCount::new(size))
        .bench(|| search::index_without_shards("en", records.as_slice(), &facets, &drop));
}

/// The shards again, after an edit of one record.
#[divan::bench(args = SIZES, sample_count = 10)]
fn shards_again(bencher: Bencher, size: usize) {
    let (mut records, facets) = searched(size);
    let mut kept = Kept::new("en");
    kept.shards(records.as_slice(), &facets);
    bencher.counter(ItemsCount::new(size)).bench_local(|| {
        records[size / 2].title.push_str(" edited");
        kept.shards(records.as_slice(), &facets)
    });
}

fn all(recorder: &Recorder<'_>) -> Vec<Record> {
    recorder.batches().iter().flat_map(|batch| recorder.records(batch).into_owned()).collect()
}

fn searched(size: usize) -> (Vec<Record>, Vec<FacetField>) {
    let (pages, main) = (example().checked.pages(), example().checked.site.languages.main);
    let mut records = all(&Recorder::new(&pages, main));
    records.truncate(size);
    (records, search::facet_fields(&pages, main))
}
