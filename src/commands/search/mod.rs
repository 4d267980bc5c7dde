//! `vademecum search`.

mod json;
mod terminal;

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use super::outcome::{Outcome, say};
use super::refusal::{Refusal, first_line};
use super::report::Messages;
use super::speech::MessageLanguageApart;
use crate::disk::{DiskFault, FolderShelf, index_languages};
use crate::search::{Answer, Hit, Index, OpenFault};

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
  vademecum search -- -police witness                   a query that begins with a hyphen stands behind --
  vademecum search --lines < questions.txt              many queries, an answer of JSON for each

The last word may be the beginning of a longer one. A word that hardly anything has is also looked for in
words like it. Both are said.

With --json: total; for each hit url, title, collection, score, excerpt and more. Nothing is written.")]
pub struct SearchCommand {
    /// What to search for
    #[arg(required_unless_present = "lines", value_name = "QUERY")]
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
    /// Read queries from the standard input, one a line, and write each answer as a line of JSON
    #[arg(long, conflicts_with = "query")]
    lines: bool,
    #[command(flatten)]
    pub(super) language: MessageLanguageApart,
}

/// An answer and the language it was found in.
struct Found {
    language: String,
    answer: Answer,
}

impl SearchCommand {
    /// tantivy trusts the bytes of an index, and may panic over damaged ones: a clear message then as well.
    pub(super) fn run(self, messages: &Messages) -> Outcome {
        panic::set_hook(Box::new(|_| {}));
        panic::catch_unwind(AssertUnwindSafe(|| self.answer(messages))).unwrap_or_else(|panic| {
            let said = panic.downcast_ref::<String>().map(String::as_str);
            let said = said.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no reason given");
            Outcome::Machine(Refusal::new("index-damaged").said(&first_line(&said)))
        })
    }

    fn answer(&self, messages: &Messages) -> Outcome {
        // A program may want nothing but the total and the words that were looked for.
        if self.limit == 0 && !self.lines && !self.json {
            return Outcome::Misuse(Refusal::new("search-limit-zero"));
        }
        let site = self.site.clone().unwrap_or_else(default_site);
        match Indexes::of(&site) {
            Ok(mut indexes) => self.answer_all(&mut indexes, messages).err().unwrap_or(Outcome::Done),
            Err(fault) => fault.into(),
        }
    }

    fn answer_all(&self, indexes: &mut Indexes, messages: &Messages) -> Result<(), Outcome> {
        if !self.lines {
            let query = self.query.join(" ");
            let found = self.find(&query, indexes)?;
            if let Some(first) = found.first() {
                let hints = indexes.open(&first.language)?.hints(&query).map_err(unreadable)?;
                terminal::print_hints(&hints, messages);
            }
            if self.json {
                say(json::answers(&query, &found, self.all()))?;
            } else {
                for found in &found {
                    terminal::print(found, &indexes.languages, messages)?;
                }
            }
            return Ok(());
        }
        for line in std::io::stdin().lines() {
            let query =
                line.map_err(|fault| Outcome::Machine(Refusal::new("queries-unreadable").said(&fault)))?;
            let found = self.find(&query, indexes)?;
            say(json::line(&query, &found, self.all()))?;
        }
        Ok(())
    }

    fn all(&self) -> bool {
        self.lang.as_deref() == Some(ALL)
    }

    /// Asks the indexes of all chosen languages; each entry is found once.
    fn find(&self, query: &str, indexes: &mut Indexes) -> Result<Vec<Found>, Outcome> {
        let mut found: Vec<Found> = Vec::new();
        for language in self.chosen(query, &indexes.languages)? {
            let index = indexes.open(&language)?;
            let answer = index.ask(query, self.limit);
            let answer = answer.map_err(unreadable)?;
            found.push(Found { language, answer });
        }
        show_each_entry_once(&mut found, &indexes.languages);
        Ok(found)
    }

    /// The languages to search in, the reader's first.
    fn chosen(&self, query: &str, languages: &[String]) -> Result<Vec<String>, Outcome> {
        let first = language_of(query, languages);
        match self.lang.as_deref() {
            None => Ok(first.into_iter().cloned().collect()),
            Some(ALL) => {
                let others = languages.iter().filter(|tag| Some(*tag) != first);
                Ok(first.into_iter().chain(others).cloned().collect())
            }
            Some(tag) if languages.iter().any(|known| known == tag) => Ok(vec![tag.to_owned()]),
            Some(tag) => {
                let refusal = Refusal::new("index-language-unknown").with("tag", tag);
                Err(Outcome::Misuse(refusal.with("known", languages.join(", "))))
            }
        }
    }
}

/// The indexes of a published site; those that were asked are open.
struct Indexes {
    site: PathBuf,
    languages: Vec<String>,
    open: BTreeMap<String, Index>,
}

impl Indexes {
    fn of(site: &Path) -> Result<Self, DiskFault> {
        let languages = index_languages(site)?;
        Ok(Self { site: site.to_owned(), languages, open: BTreeMap::new() })
    }

    fn open(&mut self, language: &str) -> Result<&Index, Outcome> {
        match self.open.entry(language.to_owned()) {
            Entry::Occupied(open) => Ok(open.into_mut()),
            Entry::Vacant(place) => {
                let index = Index::open(Arc::new(FolderShelf::of_index(&self.site, language)));
                Ok(place.insert(index.map_err(unreadable)?))
            }
        }
    }
}

fn unreadable(fault: impl Into<OpenFault>) -> Outcome {
    Outcome::Machine(Refusal::from(&fault.into()))
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
