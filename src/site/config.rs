//! `site.toml`: what is written there, and what of it can be understood on its own.

use jiff::civil::Date;
use url::Url;

use super::Languages;
use super::imprint::Imprint;
use super::label::Label;
use super::language::{Language, LanguageId, tag_of_name};
use super::level::Levels;
use super::word_list::{WordList, read_word_lists};
use crate::ground::{
    Arena, Code, Diagnostic, Id, Report, SourceId, Sources, Span, Spanned, iso_date, malformed_date,
};
use crate::notation::{Members, Node, Value, parse_toml};

/// The name of the file that describes a site.
pub const SITE_FILE: &str = "site.toml";

/// `site.toml` as far as it can be understood before the collections are known.
pub(super) struct Config {
    pub title: Label,
    pub description: Option<Label>,
    pub base_url: Option<String>,
    pub languages: Languages,
    pub theme: String,
    pub edition: Option<Date>,
    pub page_size: usize,
    pub contribute: Option<String>,
    pub imprint: Imprint,
    pub home: Option<Node>,
    pub matrices: Vec<Node>,
    pub traces: Vec<Node>,
    pub plots: Vec<Node>,
    pub comparisons: Vec<Node>,
    pub checklists: Vec<Node>,
    pub worksheets: Vec<Node>,
    pub starts: Vec<Node>,
    pub glossary: Vec<Node>,
    pub levels: Levels,
    pub word_lists: Vec<WordList>,
}

impl Config {
    pub(super) fn read(sources: &Sources, report: &mut Report) -> Self {
        let empty = Node { value: Value::Table(Vec::new()), span: Span::start_of(SourceId::from_index(0)) };
        let found = sources.iter().find(|(_, source)| source.path.as_str() == SITE_FILE);
        let is_there = found.is_some_and(|(_, source)| !source.text.trim().is_empty());
        let tree = match found {
            // Of a refused file everything has been said.
            Some((_, source)) if source.refused => empty.clone(),
            Some((id, source)) if is_there => {
                parse_toml(&source.text, Span::new(id, 0..source.text.len()), report)
            }
            _ => {
                let place = found.map_or(empty.span, |(id, _)| Span::start_of(id));
                report.push(Diagnostic::new(Code::SiteFileMissing, place));
                empty.clone()
            }
        };
        let tree = if matches!(tree.value, Value::Table(_)) { tree } else { empty };
        Self::from_tree(&tree, is_there, report)
    }

    fn from_tree(tree: &Node, present: bool, report: &mut Report) -> Self {
        let mut unheard = Report::new();
        // A missing site.toml is one fault, not one for each key it would have had.
        let report = if present { report } else { &mut unheard };
        let mut members = match Members::of(tree, report) {
            Some(members) => members,
            None => Members::empty(tree.span),
        };
        let languages = read_languages(&mut members, report);
        let title = match members.require("title", report) {
            Some(node) => Label::read(node, &languages, report),
            None => Label::same("", &languages),
        };
        let description = members.get("description").map(|node| Label::read(node, &languages, report));
        let base_url = members.text("base-url", report).and_then(|url| base_url(url, report));
        let theme = members.text("theme", report).map_or(super::DEFAULT_THEME, |text| text.value).to_owned();
        let edition = members.text("edition", report).and_then(|text| edition(text, report));
        let page_size = members.count("page-size", report).unwrap_or(100).max(1);
        let contribute = members.text("contribute", report).map(|text| text.value.to_owned());
        let imprint = Imprint::read(members.get("imprint"), &languages, report);
        let matrices = members.list("matrix", report).to_vec();
        let traces = members.list("trace", report).to_vec();
        let plots = members.list("plot", report).to_vec();
        let comparisons = members.list("comparison", report).to_vec();
        let home = members.get("home").cloned();
        let checklists = members.list("checklist", report).to_vec();
        let worksheets = members.list("worksheet", report).to_vec();
        let starts = members.list("start", report).to_vec();
        let glossary = members.list("glossary", report).to_vec();
        let levels = Levels::read(members.named("rules", report), report);
        let word_lists = read_word_lists(members.list("wording", report), &languages, report);
        members.finish(report);
        Self {
            title,
            description,
            base_url,
            languages,
            theme,
            edition,
            page_size,
            contribute,
            imprint,
            home,
            matrices,
            traces,
            plots,
            comparisons,
            checklists,
            worksheets,
            starts,
            glossary,
            levels,
            word_lists,
        }
    }
}

fn read_languages(members: &mut Members<'_>, report: &mut Report) -> Languages {
    let mut all: Arena<LanguageId, Language> = Arena::new();
    for tag in members.texts("languages", report) {
        match Language::new(tag.value) {
            Some(language) if all.values().all(|known| known.tag != language.tag) => {
                all.push(language);
            }
            Some(_) => report.push(Diagnostic::new(Code::DuplicateName, tag.span).with("name", tag.value)),
            None => report.push(
                Diagnostic::new(Code::MalformedLanguage, tag.span)
                    .with("tag", tag.value)
                    .suggest(tag_of_name(tag.value)),
            ),
        }
    }
    if all.is_empty() {
        all.extend(Language::new("en"));
    }
    let languages = Languages { main: LanguageId::from_index(0), all };
    let main = match members.text("main-language", report) {
        None => languages.main,
        Some(tag) => languages.find(tag.value).unwrap_or_else(|| {
            report.push(languages.unknown(tag));
            languages.main
        }),
    };
    Languages { main, ..languages }
}

fn base_url(written: Spanned<&str>, report: &mut Report) -> Option<String> {
    let sound = Url::parse(written.value).is_ok_and(|url| {
        matches!(url.scheme(), "http" | "https") && url.query().is_none() && url.fragment().is_none()
    });
    if !sound || !written.value.ends_with('/') {
        report.push(Diagnostic::new(Code::BaseUrl, written.span).with("url", written.value));
        return None;
    }
    Some(written.value.to_owned())
}

fn edition(written: Spanned<&str>, report: &mut Report) -> Option<Date> {
    let date = iso_date(written.value);
    if date.is_none() {
        report.push(malformed_date(written));
    }
    date
}
