//! `vademecum search`.

mod json;
mod terminal;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use super::outcome::Outcome;
use crate::disk::{FolderShelf, index_languages};
use crate::search::{Answer, Hit, Index};

/// What stands for every language.
const ALL: &str = "all";

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
  vademecum search --lang all trafficking               in every language; each entry is shown once

The last word may be the beginning of a longer one. A word that hardly anything has is also looked for in
words like it. Both are said.

With --json: total; for each hit url, title, collection, score, excerpt and more. Nothing is written.")]
pub struct SearchCommand {
    /// What to search for
    #[arg(required = true, value_name = "QUERY")]
    query: Vec<String>,
    /// The published site [default: public, or this folder if it is one]
    #[arg(long, value_name = "DIR")]
    site: Option<PathBuf>,
    /// The language to search in, or `all` [default: by the script of the query, else the site's main language]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Most hits to show
    #[arg(long, value_name = "NUMBER", default_value_t = 10)]
    limit: usize,
    /// Write the answer as JSON
    #[arg(long)]
    json: bool,
}

/// An answer and the language it was found in.
struct Found {
    language: String,
    answer: Answer,
}

impl SearchCommand {
    pub(super) fn run(self) -> Outcome {
        let query = self.query.join(" ");
        let site = self.site.clone().unwrap_or_else(default_site);
        let languages = match index_languages(&site) {
            Ok(languages) => languages,
            Err(fault) => return fault.into(),
        };
        let chosen = match self.chosen(&query, &languages) {
            Ok(chosen) => chosen,
            Err(outcome) => return outcome,
        };
        let mut found: Vec<Found> = Vec::new();
        for language in chosen {
            match ask(&site, language, &query, self.limit) {
                Ok(answer) => found.push(Found { language: language.clone(), answer }),
                Err(words) => return Outcome::Machine(words),
            }
        }
        show_each_entry_once(&mut found, &languages);
        match (self.json, self.lang.as_deref() == Some(ALL)) {
            (true, all) => anstream::println!("{}", json::answers(&query, &found, all)),
            (false, _) => found.iter().for_each(|found| terminal::print(found, &languages)),
        }
        Outcome::Done
    }

    /// The languages to search in, the reader's first.
    fn chosen<'a>(&self, query: &str, languages: &'a [String]) -> Result<Vec<&'a String>, Outcome> {
        match self.lang.as_deref() {
            None => Ok(language_of(query, languages).into_iter().collect()),
            Some(ALL) => {
                let first = language_of(query, languages);
                let others = languages.iter().filter(|tag| Some(*tag) != first);
                Ok(first.into_iter().chain(others).collect())
            }
            Some(tag) => languages.iter().find(|known| *known == tag).map(|tag| vec![tag]).ok_or_else(|| {
                let known = languages.join(", ");
                Outcome::Machine(format!(
                    "there is no index for the language `{tag}`; there is one for {known}"
                ))
            }),
        }
    }
}

fn ask(site: &Path, language: &str, query: &str, limit: usize) -> Result<Answer, String> {
    let index =
        Index::open(Arc::new(FolderShelf::of_index(site, language))).map_err(|fault| fault.to_string())?;
    index.ask(query, limit).map_err(|fault| format!("the index cannot be read: {fault}"))
}

/// Leaves out what has already been shown in a language that comes first.
fn show_each_entry_once(found: &mut [Found], languages: &[String]) {
    let mut shown = BTreeSet::new();
    for Found { answer, .. } in found {
        answer.hits.retain(|hit| shown.insert(without_language(&hit.record.url, languages).to_owned()));
    }
}

/// The address without the folder of its language: that of the main language has none.
fn without_language<'a>(url: &'a str, languages: &[String]) -> &'a str {
    match url.split_once('/') {
        Some((first, rest)) if languages.iter().any(|tag| tag == first) => rest,
        _ => url,
    }
}

/// `public`, unless this folder is a published site itself.
fn default_site() -> PathBuf {
    let here = PathBuf::from(".");
    if index_languages(&here).is_ok() { here } else { PathBuf::from("public") }
}

/// The language whose script a query is written in, if the site has it; else the main one.
fn language_of<'a>(query: &str, languages: &'a [String]) -> Option<&'a String> {
    let script = query.chars().find_map(|c| match c {
        '\u{0600}'..='\u{06ff}' | '\u{0750}'..='\u{077f}' => Some("ar"),
        '\u{0400}'..='\u{052f}' => Some("ru"),
        '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{323af}' => Some("zh"),
        _ => None,
    });
    let of_script =
        languages.iter().find(|tag| script.is_some_and(|script| tag.split('-').next() == Some(script)));
    of_script.or(languages.first())
}

/// The page of a hit, at the section where the words stand.
fn address(hit: &Hit) -> String {
    let section = hit.section.map(|position| &hit.record.sections[position]);
    match section {
        Some(section) if !section.anchor.is_empty() => format!("{}#{}", hit.record.url, section.anchor),
        _ => hit.record.url.clone(),
    }
}
