//! What the script of a comparison needs to know: every entry with what it says, and under which headings it is chosen.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::census::FacetValue;
use super::maker::Maker;
use super::plan::Job;
use super::views::{ComparedLineView, ComparedValueView};
use crate::content::EntryId;
use crate::site::{Comparison, ComparisonId};

#[derive(Serialize)]
pub(super) struct Data {
    most: usize,
    rows: Vec<String>,
    entries: Vec<Known>,
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Known {
    slug: String,
    title: String,
    href: String,
    kind: String,
    /// Where it is another than the page's.
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    /// What stands beside it where it is chosen.
    marks: Vec<Line>,
    /// For each row, what it says.
    cells: Vec<Vec<Line>>,
}

#[derive(Serialize)]
struct Line {
    kind: &'static str,
    values: Vec<Value>,
}

#[derive(Serialize)]
struct Value {
    #[serde(skip_serializing_if = "String::is_empty")]
    label: String,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    href: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<String>,
}

/// Entries under a heading; the heading is empty where there is only one group.
#[derive(Serialize)]
struct Group {
    title: String,
    entries: Vec<usize>,
}

/// All that can be compared, in the language of the page.
pub(super) fn comparison_data(maker: &Maker<'_>, id: ComparisonId) -> Data {
    let comparison = &maker.site().comparisons[id];
    let listed = maker.pages.census.listed(comparison.collection);
    Data {
        most: comparison.most,
        rows: comparison.rows.iter().map(|path| maker.row_label(comparison, path)).collect(),
        entries: listed.iter().map(|entry| known(maker, comparison, *entry)).collect(),
        groups: groups(maker, id, listed),
    }
}

fn known(maker: &Maker<'_>, comparison: &Comparison, id: EntryId) -> Known {
    let entry = &maker.pages.library.entries[id];
    let collection = &maker.site().collections[comparison.collection];
    let own = &maker.own_language().tag;
    let lines = |lines: Vec<ComparedLineView>| lines.into_iter().map(|said| line(said, own)).collect();
    let mark = |field: &_| {
        let label = collection.fields[*field].label.text(maker.language);
        let mut said = maker.compared_lines(id, &[*field]);
        for value in said.iter_mut().filter_map(|line| line.values.first_mut()) {
            label.clone_into(&mut value.label);
        }
        said
    };
    Known {
        slug: entry.slug.clone(),
        title: maker.name(Job::Entry(id)),
        href: maker.href(Job::Entry(id)).unwrap_or_default(),
        kind: collection.singular.text(maker.language).to_owned(),
        language: maker.other_language_of(entry),
        marks: lines(collection.card.iter().flat_map(mark).collect()),
        cells: comparison.rows.iter().map(|path| lines(maker.compared_lines(id, path))).collect(),
    }
}

fn line(said: ComparedLineView, own: &str) -> Line {
    let value = |ComparedValueView { label, text, href, language }| {
        let language = Some(language.tag).filter(|tag| tag != own);
        Value { label, text, href, language }
    };
    Line { kind: said.kind, values: said.values.into_iter().map(value).collect() }
}

/// The entries under what they refer to, each under all of it; what refers to nothing comes last.
fn groups(maker: &Maker<'_>, id: ComparisonId, listed: &[EntryId]) -> Vec<Group> {
    let numbers: HashMap<EntryId, usize> = listed.iter().copied().zip(0..).collect();
    let numbers =
        |entries: &[EntryId]| entries.iter().filter_map(|entry| numbers.get(entry)).copied().collect();
    let compared = maker.pages.census.compared(id);
    let group = |entries: &[EntryId], title: String| Group { title, entries: numbers(entries) };
    let mut groups: Vec<Group> = Vec::new();
    for one in compared {
        groups.push(group(&one.entries, maker.value_label(FacetValue::Entry(one.about))));
    }
    let grouped: HashSet<&EntryId> = compared.iter().flat_map(|one| &one.entries).collect();
    let rest: Vec<EntryId> = listed.iter().filter(|entry| !grouped.contains(entry)).copied().collect();
    if !rest.is_empty() {
        let title = if groups.is_empty() { String::new() } else { maker.word("compare-ungrouped") };
        groups.push(group(&rest, title));
    }
    groups
}
