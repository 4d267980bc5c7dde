//! Showing: from a document to the page of an entry.

use divan::Bencher;
use divan::counter::BytesCount;
use vademecum::markup::{Rendering, Target, to_html};
use vademecum::theme::Renderer;

use super::example::example;

/// A body as HTML.
#[divan::bench]
fn body_as_html(bencher: Bencher) {
    let documents = &example().checked.documents;
    let document = documents.at(example().entry().original.body).expect("the entry has a body");
    let rendering = Rendering {
        target: &|_| Target::Page("../entry-000001/index.html".to_owned()),
        source: &|_| None,
        note_title: &|_| String::new(),
        way_back: "Back",
        lower_headings: 0,
        scope: "",
    };
    bencher.counter(BytesCount::of_str(example().body())).bench_local(|| to_html(&document, &rendering));
}

/// What the template of an entry's page is given, the body's HTML with it; what it shares with other pages is there.
#[divan::bench]
fn view(bencher: Bencher) {
    let (pages, page) = (example().checked.pages(), example().page());
    let renderer = Renderer::new(&example().checked.theme);
    bencher.bench(|| pages.view(page, &renderer));
}

/// The same, written down as a template wants it.
#[divan::bench]
fn view_serialised(bencher: Bencher) {
    let view = example().view(&Renderer::new(&example().checked.theme));
    bencher.bench(|| serde_json::to_value(&view));
}

/// The template of an entry's page, filled in.
#[divan::bench]
fn entry_page(bencher: Bencher) {
    let (checked, renderer) = (&example().checked, Renderer::new(&example().checked.theme));
    let view = example().view(&renderer);
    bencher.bench(|| renderer.page(checked.site.languages.main, &view));
}
