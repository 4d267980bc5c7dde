//! Publishing: hashes, stage, marker, and the step into place.

use std::path::Path;

use divan::Bencher;
use divan::counter::ItemsCount;
use rayon::prelude::*;
use tempfile::TempDir;
use vademecum::disk::{Edition, Kept, Published};
use vademecum::ground::{Output, SiteFiles};
use vademecum::pipeline::{Key, Take};

use super::example::example;

/// How many files an edition has.
const FILES: usize = 500;

/// The first edition: every file is written.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn first_edition(bencher: Bencher) {
    let outputs = outputs();
    bencher
        .counter(ItemsCount::new(outputs.len()))
        .with_inputs(folder)
        .bench_local_refs(|folder| publish(folder.path(), &outputs));
}

/// The same again: every file is compared, nothing is written.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn unchanged_edition(bencher: Bencher) {
    let (outputs, folder) = (outputs(), folder());
    publish(folder.path(), &outputs);
    bencher.counter(ItemsCount::new(outputs.len())).bench_local(|| publish(folder.path(), &outputs));
}

/// One file has changed: it is written, all others are taken over.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn edition_after_one_edit(bencher: Bencher) {
    let (mut outputs, folder) = (outputs(), folder());
    publish(folder.path(), &outputs);
    let mut edit = 0_u32;
    bencher.counter(ItemsCount::new(outputs.len())).bench_local(|| {
        edit += 1;
        outputs[0] = Output::new(outputs[0].path.clone(), format!("Edit {edit}"));
        publish(folder.path(), &outputs)
    });
}

/// Pages of entries, with what stands beside them.
fn outputs() -> Vec<Output> {
    let checked = &example().checked;
    let made = checked.plan.pages.ids().map(|page| checked.render(page).expect("pages can be made"));
    made.flatten().take(FILES).collect()
}

/// A folder with a place for the site's sources.
fn folder() -> TempDir {
    let folder = TempDir::new().expect("there is a place for temporary files");
    vademecum::disk::create(&folder.path().join("site/site.toml"), b"")
        .expect("a new folder can be written to");
    folder
}

fn publish(folder: &Path, outputs: &[Output]) -> Published {
    let kept = Kept::default();
    let edition =
        Edition::begin(&folder.join("site"), &folder.join("out"), &kept).expect("nothing is in the way");
    outputs.par_iter().for_each(|output| {
        edition.take(None, vec![output.clone()]);
    });
    edition.publish(Key::of_site(&SiteFiles::default()), false).expect("the folder can be written to")
}
