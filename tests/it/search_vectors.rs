//! What the search makes of texts and queries, written down for the browser to be held to.
//!
//! The file of vectors is made here and compared here, so it cannot grow stale; the browser's tests read it. After
//! a change that is meant: `VECTORS=write cargo test search_vectors`, then read the difference.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};
use tempfile::TempDir;
use vademecum::disk::FolderShelf;
use vademecum::ground::Gathered;
use vademecum::pages::{FacetField, FacetTerm};
use vademecum::search::{Analyzer, Candidate, Index, Query, Record, RecordSection, index};

use super::support::repository;

const FILE: &str = "tests/fixtures/search-vectors.json";

/// Texts in which a rule of the analysis shows.
const TEXTS: &[(&str, &str)] = &[
    ("en", "The confiscation of proceeds, seized ASSETS and e-mail addresses: 1,000 euros in 2024."),
    (
        "en",
        "Skis, internal investigations, interfering; naïve café cafe\u{301} Straße ÆON œuvre Łódź İstanbul",
    ),
    ("en", "ski's rock’n’roll x_y 3.5kg ½ ² Ⅳ ٣ 资产no gap한국어 ไทย"),
    ("fr", "L’entraide judiciaire n’était pas refusée aux États parties; cœur, où, çà et là, DÉCHETS"),
    ("es", "La extradición de niños víctimas, pingüinos y acciones según EL ARTÍCULO 16"),
    ("ru", "Ёлка ещё йод подъезд; конфискация доходов, международное сотрудничество"),
    ("ar", "مُصادَرةُ الأصول والتعاون الدولي بين الدول الأطراف ـ الضحايا"),
    ("zh", "没收犯罪所得，UNODC第18条“司法协助”；㐀𠀀々〇人"),
    ("xx", "Whole words stay. \u{feff}zero\u{200b}width\u{200d}join \u{1f468}\u{200d}\u{1f469} \u{0}control"),
    ("xx", "a\u{301}\u{301}b ﬁ Ǆ ϴ ẞ ſ K Å \u{1e9e} ǅ ΑΣ"),
];

/// Queries in which a rule of the planner shows.
const QUERIES: &[(&str, &str)] = &[
    ("en", "asset confis"),
    ("en", "asset confiscation "),
    ("en", "assets asset ASSET"),
    ("en", "\"proceeds of crime\" laundering"),
    ("en", "“joint investigation” -tax kind:note kind:case kind:note"),
    ("en", "kind: unknown:x http://a.b/c:d -"),
    ("en", "\"open phrase"),
    ("en", "a\"b\"c «d» 「e」"),
    ("en", "−minus --double"),
    ("en", "the of and"),
    ("en", "\u{feff} \u{85}a\u{a0}b\u{3000}c"),
    ("en", "__proto__ constructor:x toString"),
    ("zh", "资产没收"),
    ("zh", "税 资产"),
    ("ar", "الضحايا والشهود"),
    ("ru", "ёлки -йод"),
    (
        "en",
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron",
    ),
    ("en", "\"a b\" \"red hat\" \"blue hat\" \"green hat\" \"grey hat\" \"pink hat\""),
];

/// Queries to the small index below, whose answers are written down.
const QUESTIONS: &[&str] = &[
    "harbour",
    "harbour police",
    "harbour police gold",
    "\"harbour police\"",
    "\"gold coins\" -silver",
    "kind:case",
    "kind:case,note",
    "gold kind:note",
    "harb",
    "harbuor",
    "polcie investgators",
    "confis",
    "nothing like this",
    "-gold",
    "ship ships shipping",
    "\"the police of the harbour\"",
    "gold gold coins coins",
];

fn records() -> Vec<Record> {
    let long = "Trade went on as before and nobody wrote anything down. ".repeat(8);
    let texts: [(&str, &str, &[&str]); 7] = [
        ("Harbour police", "note", &["The police of the harbour searched ships for gold."]),
        (
            "Gold coins",
            "note",
            &["Gold coins were found, silver was not.", "Coins of gold, coins of silver."],
        ),
        ("Confiscation", "case", &[&long, "The harbour police confiscated gold coins and two ships."]),
        ("Investigators", "case", &["Investigators came to the harbour. 👨‍👩‍👧 e\u{301}tude"]),
        ("Ships", "case", &["", "Shipping by ship.", &long]),
        ("Empty", "note", &[]),
        ("Police police police", "note", &["police"]),
    ];
    let record = |(number, (title, kind, sections)): (usize, &(&str, &str, &[&str]))| Record {
        url: format!("notes/{number}/index.html"),
        title: (*title).to_owned(),
        collection: "notes".to_owned(),
        kind: "Note".to_owned(),
        marks: vec![("Kind".to_owned(), vec![(*kind).to_owned()])],
        sections: sections
            .iter()
            .enumerate()
            .map(|(position, text)| RecordSection {
                anchor: if position == 0 { String::new() } else { format!("s-{position}") },
                heading: if position == 0 { String::new() } else { format!("Part {position} <b>&amp;") },
                text: (*text).to_owned(),
            })
            .collect(),
        facets: vec![("kind".to_owned(), (*kind).to_owned())],
    };
    texts.iter().enumerate().map(record).collect()
}

fn facets() -> Vec<FacetField> {
    let term = |name: &str| FacetTerm { name: name.to_owned(), label: name.to_uppercase(), depth: 0 };
    let values = vec![term("note"), term("case"), term("none")];
    vec![FacetField { name: "kind".to_owned(), label: "Kind".to_owned(), values }]
}

fn analysis() -> Vec<Value> {
    let tokens = |tag: &str, text: &str| -> Vec<Value> {
        let scalar = |byte: usize| text[..byte].chars().count();
        let tokens = Analyzer::new(tag).tokens(text);
        tokens
            .iter()
            .map(|token| {
                let place = (token.position, scalar(token.start), scalar(token.end));
                json!([token.term, token.form, place.0, place.1, place.2])
            })
            .collect()
    };
    TEXTS
        .iter()
        .map(|(tag, text)| json!({ "language": tag, "text": text, "tokens": tokens(tag, text) }))
        .collect()
}

fn plans() -> Vec<Value> {
    let plan = |(tag, text): &(&str, &str)| {
        let query = Query::read(text, &Analyzer::new(tag), &["kind".to_owned()]);
        let words: Vec<Value> = query.words.iter().map(|word| json!([word.term, word.form])).collect();
        json!({
            "language": tag, "query": text, "words": words, "open": query.open, "phrases": query.phrases,
            "excluded": query.excluded, "filters": query.filters, "cut": query.cut,
        })
    };
    QUERIES.iter().map(plan).collect()
}

fn excerpts() -> Vec<Value> {
    let filler = "nothing of interest here, ".repeat(12);
    let cases: [(&str, String, &[&str]); 5] = [
        (
            "en",
            format!("{filler}the harbour police and the gold. {filler}Gold again."),
            &["harbour", "gold", "polic"],
        ),
        ("en", format!("{filler}👨‍👩‍👧{}gold{}", "👨‍👩‍👧".repeat(30), "🇫🇷".repeat(150)), &["gold"]),
        ("zh", format!("{}没收资产{}", "关于".repeat(80), "合作".repeat(90)), &["没收", "收资", "资产"]),
        ("en", "short and whole".to_owned(), &["whole"]),
        ("en", format!("{filler} no match at all {filler}"), &["gold"]),
    ];
    let excerpt = |(tag, text, terms): &(&str, String, &[&str])| {
        let analyzer = Analyzer::new(tag);
        let candidate = Candidate::new(text, terms, &analyzer);
        let excerpt = candidate.cut();
        json!({
            "language": tag, "text": text, "terms": terms, "worth": candidate.worth,
            "excerpt": excerpt.text, "marks": excerpt.marks,
        })
    };
    cases.iter().map(excerpt).collect()
}

/// The small index as it is published for browsers, and its answers.
fn answers() -> Value {
    let outputs = Gathered::default();
    index("en", records().as_slice(), &facets(), &|output| outputs.add(output)).unwrap();
    let outputs = outputs.into_outputs();
    let folder = TempDir::new().unwrap();
    let mut scripts: BTreeMap<String, String> = BTreeMap::new();
    for output in &outputs {
        let path = folder.path().join(output.path.as_str());
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, output.bytes.as_slice()).unwrap();
        if output.path.ending() == "js" {
            scripts
                .insert(output.path.as_str().to_owned(), String::from_utf8(output.bytes.to_vec()).unwrap());
        }
    }
    let index = Index::open(Arc::new(FolderShelf::of_index(folder.path(), "en"))).unwrap();
    let answer = |question: &&str| {
        let answer = index.ask(question, 10).unwrap();
        let hits = answer.hits.iter().map(|hit| {
            let section = hit.section.map(|position| &hit.record.sections[position]);
            json!([
                hit.record.url,
                hit.score.to_bits(),
                section.map(|section| &section.heading),
                hit.excerpt.text,
                hit.excerpt.marks,
            ])
        });
        let hits: Vec<Value> = hits.collect();
        let expanded = answer.words.iter().filter(|word| !word.added.is_empty());
        let expanded: Vec<Value> = expanded.map(|word| json!([word.form, word.added])).collect();
        json!({ "query": question, "total": answer.total, "hits": hits, "expanded": expanded })
    };
    let questions: Vec<Value> = QUESTIONS.iter().map(answer).collect();
    json!({ "scripts": scripts, "questions": questions })
}

#[test]
fn the_vectors_for_browsers_are_up_to_date() {
    let vectors = json!({
        "analysis": analysis(), "plans": plans(), "excerpts": excerpts(), "index": answers(),
    });
    let text = format!("{vectors:#}\n");
    let file = repository().join(FILE);
    if std::env::var_os("VECTORS").is_some_and(|value| value == "write") {
        std::fs::write(&file, &text).unwrap();
    }
    let known = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(known == text, "{FILE} differs from what the program makes; see the head of this test");
}
