//! The files held to tantivy's own, byte for byte; shards made again held to those of a clean build.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use proptest::prelude::*;
use tantivy::directory::RamDirectory;
use tantivy::index::SegmentId;
use tantivy::indexer::{AddOperation, SegmentWriter};
use tantivy::postings::Postings as _;
use tantivy::schema::IndexRecordOption;
use tantivy::tokenizer::{PreTokenizedString, Token as Written};
use tantivy::{Directory, DocSet, TERMINATED, TantivyDocument, Term};

use super::analysis::Analyzer;
use super::bytes::{Bytes, Gaps};
use super::expand::is_form;
use super::index::{facet_term, index, index_without_shards, invert};
use super::kept::Kept;
use super::postings::Postings;
use super::recorded::Recorded;
use super::records::{Record, RecordSection};
use super::segment::{SEGMENT, fields_of, schema, settings};
use super::shelf::tests::opened;
use super::words::Words;
use crate::ground::{Gathered, Output};
use crate::pages::{FacetField, FacetTerm};

const WORDS: [&str; 12] =
    ["the", "red", "Hats", "hat", "port", "ships", "资产没收", "été", "of", "x1", "a\u{301}b", "-- ,"];

fn text(longest: usize) -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(WORDS.to_vec()), 0..longest)
        .prop_map(|words| words.join(" "))
}

fn record() -> impl Strategy<Value = Record> {
    let section = (text(3), text(20)).prop_map(|(heading, text)| RecordSection {
        anchor: "there".to_owned(),
        heading,
        text,
    });
    let sections = proptest::collection::vec(section, 0..4);
    let facets = proptest::sample::subsequence(vec!["a", "b", "c:d"], 0..3);
    (0..5_000_u32, text(4), sections, facets).prop_map(|(number, title, sections, facets)| Record {
        url: format!("notes/n{number}/index.html"),
        title,
        collection: "notes".to_owned(),
        kind: "Note".to_owned(),
        marks: vec![(format!("Mark {}", number % 3), vec!["x".to_owned()])],
        sections,
        facets: facets.into_iter().map(|value| ("kind".to_owned(), value.to_owned())).collect(),
    })
}

/// Few records, or so many that there are several batches.
fn records() -> impl Strategy<Value = Vec<Record>> {
    let few = proptest::collection::vec(record(), 0..6);
    // Many small records of a few kinds, told apart by their addresses.
    let many = (proptest::collection::vec(record(), 1..6), 200..700_usize).prop_map(|(kinds, count)| {
        let numbered = |number: usize| {
            let url = format!("notes/many{number}/index.html");
            Record { url, ..kinds[(number * number) % kinds.len()].clone() }
        };
        (0..count).map(numbered).collect()
    });
    prop_oneof![few, many]
}

fn facet_fields() -> Vec<FacetField> {
    let value = |name: &str| FacetTerm { name: name.to_owned(), label: name.to_owned(), depth: 0 };
    let values = ["a", "b", "c:d", "none"].map(value).to_vec();
    vec![FacetField { name: "kind".to_owned(), label: "Kind".to_owned(), values }]
}

fn gathered(make: impl FnOnce(&(dyn Fn(Output) + Sync))) -> BTreeMap<String, Arc<Vec<u8>>> {
    let files = Gathered::default();
    make(&|output| files.add(output));
    let mut named = BTreeMap::new();
    for output in files.into_outputs() {
        let before = named.insert(output.path.as_str().to_owned(), output.bytes);
        assert_eq!(before, None, "two files of one name");
    }
    named
}

fn built(records: &[Record]) -> BTreeMap<String, Arc<Vec<u8>>> {
    gathered(|take| index("en", records, &facet_fields(), take).unwrap())
}

/// A text as tantivy is told of one whose words are known.
fn pretokenized(text: &str, analyzer: &Analyzer) -> PreTokenizedString {
    let written = |token: super::Token| Written {
        text: token.term,
        position: token.position,
        position_length: 1,
        ..Written::default()
    };
    PreTokenizedString {
        text: text.to_owned(),
        tokens: analyzer.tokens(text).into_iter().map(written).collect(),
    }
}

fn bodies(record: &Record) -> Vec<String> {
    record.sections.iter().map(|section| format!("{}\n{}", section.heading, section.text)).collect()
}

fn forms_of(record: &Record, analyzer: &Analyzer) -> BTreeSet<String> {
    let texts = bodies(record).into_iter().chain([record.title.clone()]);
    let forms = texts.flat_map(|text| analyzer.tokens(&text)).map(|token| token.form);
    forms.filter(|form| is_form(form)).collect()
}

/// The files that tantivy makes of the same by itself, without what it stores.
fn by_tantivy(records: &[Record]) -> BTreeMap<String, Vec<u8>> {
    let analyzer = Analyzer::new("en");
    let (schema, fields) = schema();
    let files = RamDirectory::create();
    let index = tantivy::Index::create(files.clone(), schema, settings()).unwrap();
    let id = SegmentId::from_uuid_string(SEGMENT).unwrap();
    let segment = index.segment(index.new_segment_meta(id, 0));
    let mut writer = SegmentWriter::for_segment(64 * 1024 * 1024, segment).unwrap();
    let mut forms: BTreeMap<String, usize> = BTreeMap::new();
    for record in records {
        for form in forms_of(record, &analyzer) {
            *forms.entry(form).or_default() += 1;
        }
    }
    for (number, record) in records.iter().enumerate() {
        let mut document = TantivyDocument::new();
        document.add_pre_tokenized_text(fields.title, pretokenized(&record.title, &analyzer));
        for text in bodies(record) {
            document.add_pre_tokenized_text(fields.body, pretokenized(&text, &analyzer));
        }
        // As many documents as have the form, whichever they are.
        let here = forms.iter().filter(|(_, count)| number < **count);
        let tokens = here.map(|(form, _)| Written { text: form.clone(), position: 0, ..Written::default() });
        let tokens = PreTokenizedString { text: String::new(), tokens: tokens.collect() };
        document.add_pre_tokenized_text(fields.form, tokens);
        for (field, value) in &record.facets {
            document.add_text(fields.facet, facet_term(field, value));
        }
        writer.add_document(AddOperation { opstamp: 0, document }).unwrap();
    }
    writer.finalize().unwrap();
    let names = ["idx", "pos", "term", "fieldnorm", "fast"]
        .map(|ending| format!("{}.{ending}", SEGMENT.replace('-', "")));
    let bytes = |name: &String| files.open_read(Path::new(name)).unwrap().read_bytes().unwrap().to_vec();
    names.iter().map(|name| (format!("search/en/index/{name}"), bytes(name))).collect()
}

/// The list of a word as shards hold it, read from tantivy's index.
fn list_by_tantivy(reader: &tantivy::SegmentReader, term: &Term) -> (Bytes, Bytes) {
    let (mut postings, mut places) = (Bytes::default(), Bytes::default());
    let index = reader.inverted_index(term.field()).unwrap();
    let found = index.read_postings(term, IndexRecordOption::WithFreqsAndPositions).unwrap();
    let (mut gaps, mut at, mut found) = (Gaps::default(), Vec::new(), found.unwrap());
    while found.doc() != TERMINATED {
        let (gap, times) = (gaps.gap(found.doc()), found.term_freq());
        postings.number(gap << 1 | u32::from(times == 1));
        if times > 1 {
            postings.number(times);
        }
        found.positions_with_offset(0, &mut at);
        let mut last = 0;
        for place in &at {
            places.number(place - last);
            last = *place;
        }
        found.advance();
    }
    (postings, places)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn tantivy_makes_the_same_files_by_itself(records in records()) {
        let built = built(&records);
        for (name, bytes) in by_tantivy(&records) {
            prop_assert!(*built[&name] == *bytes, "{}", name);
        }
        let alone = gathered(|take| {
            index_without_shards("en", records.as_slice(), &facet_fields(), take).unwrap();
        });
        let is_index = |(name, _): &(&String, &Arc<Vec<u8>>)| name.starts_with("search/en/index/");
        prop_assert!(alone.iter().eq(built.iter().filter(is_index)));
    }

    #[test]
    fn shards_hold_the_lists_that_tantivy_has(records in records()) {
        let outputs = Gathered::default();
        index_without_shards("en", records.as_slice(), &[], &|output| outputs.add(output)).unwrap();
        let index = opened(outputs.into_outputs());
        let fields = fields_of(&index.schema()).unwrap();
        let searcher = index.reader().unwrap().searcher();
        let reader = searcher.segment_reader(0);
        let words = Words::new(Analyzer::new("en"));
        let mut postings = Postings::default();
        for batch in records.batches().iter() {
            postings.push(Arc::new(invert(&records.as_slice().records(batch), &words)));
        }
        let known = words.in_order();
        let lists = postings.lists(&known);
        for (field, lists) in [(fields.title, &lists.title), (fields.body, &lists.body)] {
            for word in &lists.numbers {
                let (postings, places) = list_by_tantivy(reader, &Term::from_field_text(field, lists.text(*word)));
                let (mut own_postings, mut own_places) = (Bytes::default(), Bytes::default());
                lists.write_postings(*word, &mut own_postings);
                lists.write_positions(*word, &mut own_places);
                prop_assert_eq!(own_postings.as_slice(), postings.as_slice());
                prop_assert_eq!(own_places.as_slice(), places.as_slice());
            }
            prop_assert_eq!(lists.numbers.len(), reader.inverted_index(field).unwrap().terms().num_terms());
            prop_assert_eq!(lists.total(), reader.inverted_index(field).unwrap().total_num_tokens());
        }
    }

    #[test]
    fn shards_made_again_are_those_of_a_clean_build(
        first in records(),
        edits in proptest::collection::vec((0..5_u8, any::<[prop::sample::Index; 2]>(), record()), 1..6),
    ) {
        let mut kept = Kept::new("en");
        let mut records = first;
        kept.shards(records.as_slice(), &facet_fields());
        for (kind, [place, other], record) in edits {
            let place = place.index(records.len() + 1);
            match kind {
                0 => records.insert(place, record),
                1 if place < records.len() => drop(records.remove(place)),
                2 if place < records.len() => records[place].sections = record.sections,
                3 if place < records.len() => {
                    let moved = records.remove(place);
                    records.insert(other.index(records.len() + 1), moved);
                }
                _ if place < records.len() => records[place] = record,
                _ => {}
            }
            let files = kept.shards(records.as_slice(), &facet_fields());
            let built = built(&records);
            let mut shards = 0;
            for (path, bytes) in built.iter().filter(|(path, _)| !path.starts_with("search/en/index/")) {
                prop_assert!(files.file(path).as_ref() == Some(bytes), "{}", path);
                shards += 1;
            }
            prop_assert_eq!(files.len(), shards);
        }
    }
}
