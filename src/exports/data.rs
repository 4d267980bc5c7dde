//! The entries of a language as data: `data/LANGUAGE/entries.json`.
//!
//! What programs can count and filter by is whole: titles, summaries, facets, sources and addresses. The text itself
//! is on the pages.

use rayon::prelude::*;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

use super::csl;
use crate::content::{EntryId, TranslationState, publications};
use crate::ground::{Output, SitePath};
use crate::pages::{Job, Pages, field_name};
use crate::site::LanguageId;

#[derive(Serialize)]
struct Catalogue<'a> {
    title: &'a str,
    language: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    edition: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    licence: Option<&'a str>,
    entries: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    collection: &'a str,
    slug: &'a str,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<&'a str>,
    /// How the text stands to its original.
    state: &'static str,
    /// Changes with anything in the file of the text.
    version: &'a str,
    /// From the root of the site.
    path: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<String>,
    /// Values by field: ids of terms, slugs of entries.
    facets: BTreeMap<String, Vec<String>>,
    sources: Vec<Value>,
}

/// The listed entries that are written in a language.
pub fn entries(pages: &Pages<'_>, language: LanguageId) -> Option<Output> {
    let site = pages.site;
    let listed: Vec<EntryId> = pages.collections().flat_map(|id| pages.census.listed(id)).copied().collect();
    let tag = site.languages.all[language].tag.as_str();
    let catalogue = Catalogue {
        title: site.title.text(language),
        language: tag,
        edition: site.edition.map(|date| date.to_string()),
        licence: site.imprint.licence.as_deref(),
        entries: listed.par_iter().filter_map(|id| entry(pages, language, *id)).collect(),
    };
    let path = SitePath::new(&format!("data/{tag}/entries.json")).ok()?;
    Some(Output::new(path, serde_json::to_vec(&catalogue).ok()?))
}

fn entry<'a>(pages: &Pages<'a>, language: LanguageId, id: EntryId) -> Option<Entry<'a>> {
    let site = pages.site;
    let entry = &pages.library.entries[id];
    let state = entry.state(language, site);
    if state == TranslationState::Missing {
        return None;
    }
    let collection = &site.collections[entry.collection];
    let page = &pages.plan.pages[pages.plan.page(Job::Entry(id), language)?];
    let mut facets: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for path in &collection.facets {
        let values = pages.census.values(site, pages.graph, entry, path);
        let names = values.into_iter().map(|value| pages.value_name(value));
        facets.entry(field_name(&collection.fields, path)).or_default().extend(names);
    }
    facets.retain(|_, values| !values.is_empty());
    Some(Entry {
        collection: &collection.name,
        slug: &entry.slug,
        title: pages.library.title(site, id, language),
        summary: collection.summary().and_then(|field| entry.version(language).values.text(field)),
        state: state.name(),
        version: &entry.version(language).fingerprint,
        path: page.path.as_str(),
        address: pages.address(page),
        facets,
        sources: publications(&collection.fields, &entry.original.values).map(csl::publication).collect(),
    })
}
