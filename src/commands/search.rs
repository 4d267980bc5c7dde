//! `vademecum search`.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use serde::Serialize;

use super::outcome::Outcome;
use crate::disk::{FolderShelf, index_languages};
use crate::ground::escape_controls;
use crate::search::{Answer, Excerpt, Hit, Index};

/// Searches a published site, also from a folder that can only be read.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  vademecum search \"asset confiscation\"                 words; all of them is best
  vademecum search '\"joint investigation team\"'         a phrase
  vademecum search 'witness -police'                    without a word
  vademecum search 'port countries:NL'                  only where a field has a value
  vademecum search --site /media/stick/site 资产没收     a site on a stick; the language follows the script
  vademecum search --lang fr entraide --json            in French, for programs

With --json: total; for each hit url, title, collection, score, excerpt and more. Nothing is written.")]
pub struct SearchCommand {
    /// What to search for
    #[arg(required = true, value_name = "QUERY")]
    query: Vec<String>,
    /// The published site [default: public, or this folder if it is one]
    #[arg(long, value_name = "DIR")]
    site: Option<PathBuf>,
    /// The language to search in [default: by the script of the query, else the site's main language]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Most hits to show
    #[arg(long, value_name = "NUMBER", default_value_t = 10)]
    limit: usize,
    /// Write the answer as JSON
    #[arg(long)]
    json: bool,
}

/// The answer as an object.
#[derive(Serialize)]
struct AnswerLine<'a> {
    query: &'a str,
    language: &'a str,
    total: usize,
    cut: bool,
    hits: Vec<HitLine<'a>>,
}

/// A hit as an object.
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
    marks: Vec<(usize, usize)>,
    facts: &'a [(String, Vec<String>)],
}

impl SearchCommand {
    pub(super) fn run(self) -> Outcome {
        let query = self.query.join(" ");
        let site = self.site.clone().unwrap_or_else(default_site);
        let languages = match index_languages(&site) {
            Ok(languages) => languages,
            Err(fault) => return fault.into(),
        };
        let language = match &self.lang {
            Some(tag) if languages.contains(tag) => tag.as_str(),
            Some(tag) => {
                return Outcome::Machine(format!(
                    "there is no index for the language `{tag}`; there is one for {}",
                    languages.join(", ")
                ));
            }
            None => language_of(&query, &languages),
        };
        let index = match Index::open(Arc::new(FolderShelf::of_index(&site, language))) {
            Ok(index) => index,
            Err(fault) => return Outcome::Machine(fault.to_string()),
        };
        match index.ask(&query, self.limit) {
            Ok(answer) if self.json => print_json(&query, language, &answer),
            Ok(answer) => {
                print_hits(&answer);
                anstream::println!("{}", closing_line(&answer, language, &languages));
            }
            Err(fault) => return Outcome::Machine(format!("the index cannot be read: {fault}")),
        }
        Outcome::Done
    }
}

/// `public`, unless this folder is a published site itself.
fn default_site() -> PathBuf {
    let here = PathBuf::from(".");
    if index_languages(&here).is_ok() { here } else { PathBuf::from("public") }
}

/// The language whose script a query is written in, if the site has it; else the main one.
fn language_of<'a>(query: &str, languages: &'a [String]) -> &'a str {
    let script = query.chars().find_map(|c| match c {
        '\u{0600}'..='\u{06ff}' | '\u{0750}'..='\u{077f}' => Some("ar"),
        '\u{0400}'..='\u{052f}' => Some("ru"),
        '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{323af}' => Some("zh"),
        _ => None,
    });
    let of_script =
        languages.iter().find(|tag| script.is_some_and(|script| tag.split('-').next() == Some(script)));
    of_script.or(languages.first()).map_or("", String::as_str)
}

fn address(hit: &Hit) -> String {
    let section = hit.section.map(|position| &hit.record.sections[position]);
    match section {
        Some(section) if !section.anchor.is_empty() => format!("{}#{}", hit.record.url, section.anchor),
        _ => hit.record.url.clone(),
    }
}

fn section_heading(hit: &Hit) -> &str {
    hit.section.map_or("", |position| &hit.record.sections[position].heading)
}

fn print_json(query: &str, language: &str, answer: &Answer) {
    let marks = |excerpt: &Excerpt| {
        let scalar = |byte: usize| excerpt.text[..byte].chars().count();
        excerpt.marks.iter().map(|(start, end)| (scalar(*start), scalar(*end))).collect()
    };
    let hits = answer.hits.iter().map(|found| HitLine {
        url: address(found),
        title: &found.record.title,
        collection: &found.record.collection,
        kind: &found.record.kind,
        score: found.score,
        section: section_heading(found),
        excerpt: &found.excerpt.text,
        marks: marks(&found.excerpt),
        facts: &found.record.marks,
    });
    let line = AnswerLine { query, language, total: answer.total, cut: answer.cut, hits: hits.collect() };
    anstream::println!("{}", serde_json::to_string_pretty(&line).unwrap_or_default());
}

/// The excerpt with what was asked for in bold; what came from files cannot steer the terminal.
fn marked(excerpt: &Excerpt) -> String {
    let mut marked = String::new();
    let mut last = 0;
    for (start, end) in &excerpt.marks {
        marked.push_str(&escape_controls(&excerpt.text[last..*start]));
        marked.push_str(BOLD);
        marked.push_str(&escape_controls(&excerpt.text[*start..*end]));
        marked.push_str(PLAIN);
        last = *end;
    }
    marked.push_str(&escape_controls(&excerpt.text[last..]));
    marked
}

const BOLD: &str = "\u{1b}[1m";
const DIM: &str = "\u{1b}[2m";
const PLAIN: &str = "\u{1b}[0m";

fn print_hits(answer: &Answer) {
    for hit in &answer.hits {
        anstream::println!(
            "{BOLD}{}{PLAIN}  {DIM}{}{PLAIN}",
            escape_controls(&hit.record.title),
            hit.record.kind
        );
        for (label, values) in &hit.record.marks {
            anstream::println!("  {DIM}{label}: {}{PLAIN}", escape_controls(&values.join(", ")));
        }
        anstream::println!("  {}\n  {DIM}{}{PLAIN}\n", marked(&hit.excerpt), address(hit));
    }
    if answer.cut {
        anstream::eprintln!("The query was longer than is read; the end was left out.");
    }
}

/// How much was found. An index holds what stands in its language; the rest is in that of the main language.
fn closing_line(answer: &Answer, language: &str, languages: &[String]) -> String {
    match (answer.total, languages.first()) {
        (0, Some(main)) if main != language => {
            format!("No results among what is written in `{language}`. Search the rest with --lang {main}.")
        }
        (0, _) => "No results.".to_owned(),
        (1, _) => "1 result.".to_owned(),
        (total, _) => format!("{total} results, {} shown.", answer.hits.len()),
    }
}
