//! Reading: front matter, entries, Markdown, links, and which pages there will be.

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use vademecum::ground::{Report, Span};
use vademecum::links::{self, KeptBodies};
use vademecum::pages::{Census, Layout, Plan};
use vademecum::{content, markup};

use super::example::{ENTRIES, example};

/// The front matter of one file, split off and read as values with their places.
#[divan::bench]
fn front_matter(bencher: Bencher) {
    let (source, text) = (example().entry().original.source, example().text());
    let front = text.len() - example().body().len();
    bencher.counter(BytesCount::new(front)).bench(|| content::split(source, text, &mut Report::new()));
}

/// The front matter of every file, checked against its declaration, on all cores.
#[divan::bench(sample_count = 20)]
fn entries(bencher: Bencher) {
    let (site, sources) = (&example().checked.site, &example().files.texts);
    bencher.counter(ItemsCount::new(ENTRIES)).bench(|| content::load(site, sources, &mut Report::new()));
}

/// One body into a document.
#[divan::bench]
fn markdown(bencher: Bencher) {
    let (source, body) = (example().entry().original.source, example().body());
    bencher
        .counter(BytesCount::of_str(body))
        .bench(|| markup::parse(body, &|range| Span::new(source, range), &mut Report::new()));
}

/// All references and links followed; every text has been parsed before.
#[divan::bench(sample_count = 20)]
fn link_graph(bencher: Bencher) {
    let (files, checked) = (&example().files, &example().checked);
    bencher.counter(ItemsCount::new(ENTRIES)).with_inputs(|| example().parsed.clone()).bench_refs(|parsed| {
        links::connect(
            &checked.site,
            files,
            &checked.library,
            parsed,
            KeptBodies::default(),
            &mut Report::new(),
        )
    });
}

/// What is shown where, and every page with its address.
#[divan::bench(sample_count = 20)]
fn census_and_plan(bencher: Bencher) {
    let checked = &example().checked;
    bencher.counter(ItemsCount::new(ENTRIES)).bench(|| {
        let mut report = Report::new();
        let census = Census::take(&checked.site, &checked.library, &checked.graph, &mut report);
        let layout = Layout::of(&checked.site, &checked.library, &census);
        Plan::make(&checked.site, &checked.library, &layout, &mut report)
    });
}
