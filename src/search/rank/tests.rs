//! The ranking held to tantivy's own, bit for bit.

use std::sync::Mutex;

use proptest::prelude::*;
use tantivy::collector::{Count, TopDocs};
use tantivy::query::{BooleanQuery, BoostQuery, PhraseQuery, Query, TermQuery};

use super::super::index::index;
use super::super::records::{Record, RecordSection};
use super::super::segment::fields_of;
use super::super::shelf::tests::opened;
use super::scores::ALL_WORDS;
use super::*;

const WORDS: [&str; 6] = ["red", "hat", "port", "ship", "gold", "law"];

fn record(title: &str, text: &str, facet: &str) -> Record {
    Record {
        title: title.to_owned(),
        sections: vec![RecordSection { text: text.to_owned(), ..RecordSection::default() }],
        facets: vec![("kind".to_owned(), facet.to_owned())],
        ..Record::default()
    }
}

fn searcher(records: &[Record]) -> (Searcher, IndexFields) {
    let outputs = Mutex::new(Vec::new());
    index("xx", records, &[], &|output| outputs.lock().unwrap().push(output)).unwrap();
    let index = opened(outputs.into_inner().unwrap());
    let fields = fields_of(&index.schema()).unwrap();
    (index.reader().unwrap().searcher(), fields)
}

fn asked(words: &[&str]) -> Vec<AskedWord> {
    let asked = |word: &&str| AskedWord {
        terms: vec![((*word).to_owned(), 1.0)],
        form: (*word).to_owned(),
        added: Vec::new(),
    };
    words.iter().map(asked).collect()
}

fn ranked(searcher: &Searcher, fields: IndexFields, request: &Request<'_>) -> Vec<(u32, DocId)> {
    let ranking = Ranking::open(searcher, fields).unwrap().unwrap();
    let ranked = ranking.rank(request, 1_000).unwrap();
    assert_eq!(ranked.total, ranked.best.len());
    ranked.best.into_iter().map(|(score, doc)| (score.to_bits(), doc)).collect()
}

/// tantivy's own answer, by the path on which nothing is skipped.
fn by_tantivy(searcher: &Searcher, query: &dyn Query) -> Vec<(u32, DocId)> {
    let top = TopDocs::with_limit(1_000).order_by_score();
    let (found, _) = searcher.search(query, &(top, Count)).unwrap();
    found.into_iter().map(|(score, address)| (score.to_bits(), address.doc_id)).collect()
}

fn in_both_fields(fields: IndexFields, query: impl Fn(Field) -> Box<dyn Query>) -> Vec<Box<dyn Query>> {
    vec![Box::new(BoostQuery::new(query(fields.title), TITLE_BOOST)), query(fields.body)]
}

fn text() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(WORDS.to_vec()), 0..12)
        .prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn scores_are_tantivys_bit_for_bit(
        texts in proptest::collection::vec((text(), text()), 1..30),
        first in 0..6_usize, second in 0..6_usize,
    ) {
        let records: Vec<Record> = texts.iter().map(|(title, text)| record(title, text, "a")).collect();
        let (searcher, fields) = searcher(&records);
        let (first, second) = (WORDS[first], WORDS[second]);
        let filters = BTreeMap::new();
        let request = Request { words: &[], phrases: &[], excluded: &[], filters: &filters };
        let word = |word: &'static str| move |field| {
            Box::new(TermQuery::new(Term::from_field_text(field, word), IndexRecordOption::WithFreqs)) as Box<dyn Query>
        };

        let words = asked(&[first]);
        let ours = ranked(&searcher, fields, &Request { words: &words, ..request });
        prop_assert_eq!(ours, by_tantivy(&searcher, &BooleanQuery::union(in_both_fields(fields, word(first)))));

        if first != second {
            // A document that has not both words has the plain sum of tantivy's scores.
            let words = asked(&[first, second]);
            let ours = ranked(&searcher, fields, &Request { words: &words, ..request });
            let mut clauses = in_both_fields(fields, word(first));
            clauses.extend(in_both_fields(fields, word(second)));
            let sums = by_tantivy(&searcher, &BooleanQuery::union(clauses));
            let both = by_tantivy(&searcher, &BooleanQuery::intersection(vec![
                Box::new(BooleanQuery::union(in_both_fields(fields, word(first)))),
                Box::new(BooleanQuery::union(in_both_fields(fields, word(second)))),
            ]));
            let favoured = |(score, doc): (u32, DocId)| {
                let has_both = both.iter().any(|(_, other)| *other == doc);
                (if has_both { (f32::from_bits(score) * ALL_WORDS).to_bits() } else { score }, doc)
            };
            let mut expected: Vec<(u32, DocId)> = sums.into_iter().map(favoured).collect();
            expected.sort_by(|a, b| f32::from_bits(b.0).total_cmp(&f32::from_bits(a.0)).then(a.1.cmp(&b.1)));
            prop_assert_eq!(ours, expected);

            let phrases = [vec![(0, first.to_owned()), (1, second.to_owned())]];
            let ours = ranked(&searcher, fields, &Request { phrases: &phrases, ..request });
            let phrase = |field| {
                let terms = vec![Term::from_field_text(field, first), Term::from_field_text(field, second)];
                Box::new(PhraseQuery::new(terms)) as Box<dyn Query>
            };
            prop_assert_eq!(ours, by_tantivy(&searcher, &BooleanQuery::union(in_both_fields(fields, phrase))));
        }
    }
}

#[test]
fn filters_and_excluded_words_decide_what_fits() {
    let records = [record("red hat", "port", "a"), record("red", "ship", "b"), record("gold", "red", "b")];
    let (searcher, fields) = searcher(&records);
    let words = asked(&["red"]);
    let filters = BTreeMap::from([("kind".to_owned(), vec!["b".to_owned(), "none".to_owned()])]);
    let excluded = ["ship".to_owned()];
    let request = Request { words: &words, phrases: &[], excluded: &excluded, filters: &filters };
    let docs: Vec<DocId> = ranked(&searcher, fields, &request).into_iter().map(|(_, doc)| doc).collect();
    assert_eq!(docs, [2]);
    // With filters alone everything that they leave fits, in the order of the index.
    let request = Request { words: &[], phrases: &[], excluded: &[], filters: &filters };
    assert_eq!(ranked(&searcher, fields, &request), [(0, 1), (0, 2)]);
}
