//! Answers as JSON: the same names and values as the search in the browser gives.

use serde::Serialize;

use super::{Found, address};
use crate::search::{AskedWord, Hit};

/// The answers in all languages.
#[derive(Serialize)]
struct Answers<'a> {
    query: &'a str,
    languages: Vec<AnswerLine<'a>>,
}

/// The answer in a language.
#[derive(Serialize)]
struct AnswerLine<'a> {
    query: &'a str,
    language: &'a str,
    total: usize,
    /// Whether the query was longer than is read.
    cut: bool,
    hits: Vec<HitLine<'a>>,
    /// The words asked for, as the index has them.
    terms: Vec<&'a str>,
    /// What was also searched for.
    expanded: Vec<ExpandedLine<'a>>,
}

/// A hit.
#[derive(Serialize)]
struct HitLine<'a> {
    /// The page; the section of the excerpt stands behind `#`.
    url: String,
    title: &'a str,
    collection: &'a str,
    kind: &'a str,
    score: f32,
    section: &'a str,
    excerpt: &'a str,
    /// What to mark in the excerpt: ranges of Unicode scalar values.
    marks: &'a [(usize, usize)],
    facts: &'a [(String, Vec<String>)],
}

/// A word that hardly anything has, and the words that were searched for beside it.
#[derive(Serialize)]
struct ExpandedLine<'a> {
    word: &'a str,
    forms: &'a [String],
}

/// One answer as an object on many lines, or those of all languages as one.
pub fn answers(query: &str, found: &[Found], all: bool) -> String {
    written(query, found, all, |value| serde_json::to_string_pretty(value))
}

/// The same on one line.
pub fn line(query: &str, found: &[Found], all: bool) -> String {
    written(query, found, all, |value| serde_json::to_string(value))
}

/// What is written: an answer, or all of them.
#[derive(Serialize)]
#[serde(untagged)]
enum Written<'a> {
    One(AnswerLine<'a>),
    All(Answers<'a>),
}

fn written(
    query: &str,
    found: &[Found],
    all: bool,
    write: impl Fn(&Written<'_>) -> serde_json::Result<String>,
) -> String {
    let mut lines: Vec<AnswerLine<'_>> = found.iter().map(|found| answer_line(query, found)).collect();
    let written = match (all, lines.pop()) {
        (false, Some(line)) => Written::One(line),
        (_, last) => {
            lines.extend(last);
            Written::All(Answers { query, languages: lines })
        }
    };
    // Texts and numbers can always be written as JSON.
    write(&written).unwrap_or_default()
}

fn answer_line<'a>(query: &'a str, found: &'a Found) -> AnswerLine<'a> {
    let answer = &found.answer;
    let own = |word: &'a AskedWord| word.terms.first().map(|(term, _)| term.as_str());
    let expanded = answer.words.iter().filter(|word| !word.added.is_empty());
    AnswerLine {
        query,
        language: &found.language,
        total: answer.total,
        cut: answer.cut,
        hits: answer.hits.iter().map(hit_line).collect(),
        terms: answer.words.iter().filter_map(own).collect(),
        expanded: expanded.map(|word| ExpandedLine { word: &word.form, forms: &word.added }).collect(),
    }
}

fn hit_line(hit: &Hit) -> HitLine<'_> {
    let section = hit.section.map(|position| &hit.record.sections[position]);
    HitLine {
        url: address(hit),
        title: &hit.record.title,
        collection: &hit.record.collection,
        kind: &hit.record.kind,
        score: hit.score,
        section: section.map_or("", |section| &section.heading),
        excerpt: &hit.excerpt.text,
        marks: &hit.excerpt.marks,
        facts: &hit.record.marks,
    }
}
