//! Word lists as `site.toml` declares them: wording that may do harm, by itself or near certain words.
//!
//! ```toml
//! [[wording]]
//! id = "guilt"
//! reason = { en = "Nobody is guilty before a final judgment." }
//! words = { en = ["criminal", "culprit*"] }      # `*` stands for any ending
//! near = { en = ["suspect*"] }                   # only near these; without them anywhere
//! within = 8                                     # how many words lie between at most
//! ```

use super::Languages;
use super::label::Label;
use super::language::LanguageId;
use super::level::severity;
use super::names::check_name;
use crate::ground::{Id, Report, Severity, Span, Spanned};
use crate::notation::{Member, Members, Node, Value, text_of};

/// How many words may lie between two words that are near each other, where nothing else is said.
const NEAR: usize = 8;

/// Wording that may do harm.
#[derive(Debug, Clone)]
pub struct WordList {
    /// Its name.
    pub id: String,
    /// Why it may.
    pub reason: Label,
    /// The words or phrases, by language.
    pub words: Vec<Vec<String>>,
    /// The words near which they may, by language; empty in all where they may anywhere.
    pub near: Vec<Vec<String>>,
    /// Most words between the two.
    pub within: usize,
    /// How bad it is.
    pub level: Severity,
    /// Where it is declared.
    pub declared: Span,
}

impl WordList {
    /// The words of a language, and those near which they count; `None` where that does not matter.
    pub fn in_language(&self, language: LanguageId) -> (&[String], Option<&[String]>) {
        let of = |lists: &'_ [Vec<String>]| lists.get(language.index()).map_or(0, Vec::len);
        let words: &[String] = if of(&self.words) > 0 { &self.words[language.index()] } else { &[] };
        let anywhere = self.near.iter().all(Vec::is_empty);
        let near: &[String] = if of(&self.near) > 0 { &self.near[language.index()] } else { &[] };
        (words, (!anywhere).then_some(near))
    }
}

/// Reads every `[[wording]]`.
pub(super) fn read_word_lists(nodes: &[Node], languages: &Languages, report: &mut Report) -> Vec<WordList> {
    nodes.iter().filter_map(|node| read_word_list(node, languages, report)).collect()
}

fn read_word_list(node: &Node, languages: &Languages, report: &mut Report) -> Option<WordList> {
    let mut members = Members::of(node, report)?;
    let id = members.require("id", report).and_then(|node| text_of(node, report));
    let reason = members.require("reason", report).map(|node| Label::read(node, languages, report));
    members.require("words", report);
    let words = by_language(members.named("words", report), languages, report);
    let near = by_language(members.named("near", report), languages, report);
    let within = members.count("within", report).unwrap_or(NEAR);
    let level = severity(members.text("level", report), report);
    members.finish(report);
    let id = id?;
    check_name(id, report);
    Some(WordList { id: id.value.to_owned(), reason: reason?, words, near, within, level, declared: id.span })
}

fn by_language(members: &[Member], languages: &Languages, report: &mut Report) -> Vec<Vec<String>> {
    let mut lists = vec![Vec::new(); languages.all.len()];
    for member in members {
        let tag = member.key.text.as_str();
        let Some(language) = languages.find(tag) else {
            report.push(languages.unknown(Spanned { value: tag, span: member.key.span }));
            continue;
        };
        let nodes = match &member.node.value {
            Value::List(items) => items.as_slice(),
            _ => std::slice::from_ref(&member.node),
        };
        lists[language.index()] =
            nodes.iter().filter_map(|node| Some(text_of(node, report)?.value.to_lowercase())).collect();
    }
    lists
}
