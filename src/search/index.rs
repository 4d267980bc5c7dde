//! Making an index: records a batch at a time, then tantivy's files and the shards for browsers from the same lists.
//!
//! Everything is the same bytes for the same records: batches are cut by what the records say, and put one behind the
//! other in their order, whichever thread made them.

use std::sync::Arc;

use rayon::prelude::*;
use tantivy::TantivyError;

use super::analysis::Analyzer;
use super::inverted::Inverted;
use super::postings::Postings;
use super::recorded::Recorded;
use super::records::Record;
use super::segment::Files;
use super::shards::{Cutter, Named, Shard, Shards};
use super::store::{Store, packed};
use super::survey::Batch;
use super::words::{Analysed, Words};
use crate::ground::{Output, SitePath};
use crate::pages::FacetField;
use crate::site::Site;

/// How many batches are made at once: enough for all threads, few in memory.
const WAVE: usize = 2;

/// The folder of a language's index in a published site.
pub fn index_folder(tag: &str) -> String {
    format!("search/{tag}/index")
}

/// The file that names the languages a site can be searched in, the main one first.
pub const LANGUAGES_FILE: &str = "search/languages.json";

/// The content of [`LANGUAGES_FILE`].
pub fn languages_output(site: &Site) -> Output {
    let main = site.languages.main;
    let others = site.languages.all.ids().filter(|language| *language != main);
    let tags = std::iter::once(main).chain(others).map(|language| site.languages.all[language].tag.as_str());
    // A list of short texts can always be written as JSON.
    let json = serde_json::to_vec(&tags.collect::<Vec<_>>()).unwrap_or_default();
    Output::new(SitePath::literal(LANGUAGES_FILE), json)
}

/// Makes the index of a language, and its shards for browsers; `take` is given each file as soon as it is made, from
/// any thread, so that few are in memory at once.
///
/// # Errors
/// Only what tantivy refuses: a record is never too much for it, so this is a fault of the program.
pub fn index(
    tag: &str,
    records: &(impl Recorded + ?Sized),
    facet_fields: &[FacetField],
    take: &(dyn Fn(Output) + Sync),
) -> Result<(), TantivyError> {
    let words = Words::new(Analyzer::new(tag));
    let cutter = Cutter::of(records);
    let put = |named: &[Named<'_>]| Shard::outputs(tag, named, take);
    let mut shards = Shards::new(tag, &cutter, &put);
    let files = Files::new(tag)?;
    let (mut postings, mut store) = (Postings::default(), Store::begin(&files, take)?);
    let make = |records: &[Record]| Ok((invert(records, &words), cutter.cut(records), packed(records)?));
    each_batch(records, make, |(inverted, documents, packed)| {
        postings.push(Arc::new(inverted));
        shards.put_documents(&documents);
        store.put(packed)
    })?;
    store.end()?;
    let (known, documents) = (words.in_order(), postings.documents);
    let lists = postings.lists(&known);
    let write = || files.write(&lists, documents, facet_fields, take);
    let ((written, manifest), ()) = rayon::join(
        || rayon::join(write, || shards.put_postings(&lists, documents, facet_fields, None)),
        || records.all_read(),
    );
    manifest.into_iter().for_each(take);
    written
}

/// Makes the index of a language alone.
///
/// # Errors
/// Only what tantivy refuses.
pub fn index_without_shards(
    tag: &str,
    records: &(impl Recorded + ?Sized),
    facet_fields: &[FacetField],
    take: &(dyn Fn(Output) + Sync),
) -> Result<(), TantivyError> {
    let words = Words::new(Analyzer::new(tag));
    let files = Files::new(tag)?;
    let (mut postings, mut store) = (Postings::default(), Store::begin(&files, take)?);
    let make = |records: &[Record]| Ok((invert(records, &words), packed(records)?));
    each_batch(records, make, |(inverted, packed)| {
        postings.push(Arc::new(inverted));
        store.put(packed)
    })?;
    store.end()?;
    files.write(&postings.lists(&words.in_order()), postings.documents, facet_fields, take)
}

/// Makes something of each batch on all threads, and takes it in the order of the batches.
fn each_batch<T: Send>(
    records: &(impl Recorded + ?Sized),
    work: impl Fn(&[Record]) -> Result<T, TantivyError> + Sync,
    mut take: impl FnMut(T) -> Result<(), TantivyError>,
) -> Result<(), TantivyError> {
    for wave in records.batches().chunks(WAVE) {
        let read_and_work = |batch: &Batch| {
            let read = records.records(batch);
            rayon::join(|| work(&read), || records.batch_read(batch)).0
        };
        let made = wave.par_iter().map(read_and_work);
        let made: Vec<T> = made.collect::<Result<_, _>>()?;
        made.into_iter().try_for_each(&mut take)?;
    }
    Ok(())
}

/// Turns the records of a batch round.
pub(super) fn invert(records: &[Record], words: &Words) -> Inverted {
    let analyse = |latest: &mut _, record| words.analyse(record, latest);
    let analysed: Vec<Analysed> = records.par_iter().map_init(Words::none_met, analyse).collect();
    Inverted::of(&analysed)
}

/// How a facet value stands in the index.
pub(super) fn facet_term(field: &str, value: &str) -> String {
    format!("{field}:{value}")
}
