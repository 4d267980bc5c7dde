//! What the parts of start pages show: the names and selections of `site.toml`, looked up among the entries.
//!
//! Pages that are named are looked up in the plan, when there is one.

use std::collections::HashMap;

use super::census::{Census, FacetValue};
use super::order::sort_by;
use super::plan::{Job, Plan};
use crate::content::{EntryId, Library};
use crate::ground::{Code, Diagnostic, Report, SitePath, Spanned, near_miss};
use crate::links::Graph;
use crate::site::{Selection, Shows, Site, Start, Visibility, Wanted};

/// The entries that a part of a start page shows.
#[derive(Debug, Clone, Default)]
pub(super) struct Selected {
    /// The entries, in order.
    pub entries: Vec<EntryId>,
    /// How many there would be without a limit.
    pub total: usize,
    /// The value that all of them have, if one is asked for.
    pub value: Option<FacetValue>,
}

impl Census {
    /// The entries of each part; unknown names and parts without any entry are reported.
    pub(super) fn selected(
        &self,
        site: &Site,
        library: &Library,
        graph: &Graph,
        start: &Start,
        report: &mut Report,
    ) -> Vec<Selected> {
        let part = |shows: &Shows, report: &mut Report| match shows {
            Shows::Entries(names) => {
                let found = names.iter().filter_map(|name| named_entry(site, library, name, report));
                let entries: Vec<EntryId> = found.collect();
                Selected { total: entries.len(), entries, value: None }
            }
            Shows::Selection(selection) => self.select(site, library, graph, selection, report),
            Shows::Pages(_) => Selected::default(),
        };
        start.parts.iter().map(|declared| part(&declared.shows, report)).collect()
    }

    fn select(
        &self,
        site: &Site,
        library: &Library,
        graph: &Graph,
        selection: &Spanned<Selection>,
        report: &mut Report,
    ) -> Selected {
        let Selection { collection, only, most, order } = &selection.value;
        let mut value = None;
        let mut entries = match only {
            None => self.listed(*collection).to_vec(),
            Some((path, wanted)) => {
                value = wanted_value(site, library, wanted, report);
                let Some(value) = value else { return Selected::default() };
                let facet = self.facet(site, library, graph, *collection, path).remove(&value);
                facet.unwrap_or_default()
            }
        };
        if entries.is_empty() {
            report.push(Diagnostic::new(Code::NothingSelected, selection.span));
        }
        sort_by(order, &mut entries, library);
        let total = entries.len();
        entries.truncate(most.unwrap_or(total));
        Selected { entries, total, value }
    }
}

fn wanted_value(site: &Site, library: &Library, wanted: &Wanted, report: &mut Report) -> Option<FacetValue> {
    match wanted {
        Wanted::Term(vocabulary, term) => Some(FacetValue::Term(*vocabulary, *term)),
        Wanted::Entry(collections, name) => {
            let found = collections.iter().find_map(|collection| library.find(*collection, &name.value));
            if found.is_none()
                && !collections.iter().any(|collection| library.may_be_unread(*collection, &name.value))
            {
                let slugs = collections.iter().flat_map(|collection| library.of_collection(*collection));
                let slugs = slugs.map(|(_, entry)| entry.slug.as_str());
                let known = &site.collections[*collections.first()?].name;
                report.push(
                    Diagnostic::new(Code::UnknownEntry, name.span)
                        .with("entry", format!("{known}/{}", name.value))
                        .suggest(near_miss(&name.value, slugs)),
                );
            }
            found.map(FacetValue::Entry)
        }
    }
}

/// The entry that `collection/slug` names and that readers can see; anything else is reported.
fn named_entry(
    site: &Site,
    library: &Library,
    name: &Spanned<String>,
    report: &mut Report,
) -> Option<EntryId> {
    let (folder, slug) = name.value.split_once('/').unwrap_or((&name.value, ""));
    let collection = site.collection(folder);
    let found = collection.and_then(|collection| library.find(collection, slug));
    let Some(entry) = found else {
        if !collection.is_some_and(|collection| library.may_be_unread(collection, slug)) {
            let full = |name: &str, slug: &str| format!("{name}/{slug}");
            let known: Vec<String> = library
                .entries
                .values()
                .map(|entry| full(&site.collections[entry.collection].name, &entry.slug))
                .collect();
            report.push(
                Diagnostic::new(Code::UnknownEntry, name.span)
                    .with("entry", name.value.as_str())
                    .touching(file_of(folder, slug))
                    .suggest(near_miss(&name.value, known.iter().map(String::as_str))),
            );
        }
        return None;
    };
    if library.entries[entry].visibility == Visibility::Hidden {
        let fault = Diagnostic::new(Code::LinkToHidden, name.span).with("target", name.value.as_str());
        report.push(fault.touching(file_of(folder, &library.entries[entry].slug)));
        return None;
    }
    Some(entry)
}

/// The file of an entry, so that whoever removes or hides it hears of this.
fn file_of(folder: &str, slug: &str) -> Option<SitePath> {
    SitePath::new(&format!("content/{folder}/{slug}.md")).ok()
}

/// The pages that start pages name, by name; a name that no page has is reported.
pub(super) fn find_pages(site: &Site, plan: &Plan, report: &mut Report) -> HashMap<String, Job> {
    let parts = site.starts.values().flat_map(|start| &start.parts);
    let names: Vec<&Spanned<String>> = parts
        .filter_map(|part| match &part.shows {
            Shows::Pages(names) => Some(names),
            _ => None,
        })
        .flatten()
        .collect();
    if names.is_empty() {
        return HashMap::new();
    }
    // The main language has no folder of its own, so its pages stand where names say.
    let main = plan.pages.values().filter(|page| page.language == site.languages.main);
    let by_folder: HashMap<&str, Job> = main.map(|page| (folder(&page.path), page.job)).collect();
    let mut found = HashMap::new();
    for name in names {
        let wanted = name.value.trim_end_matches('/');
        if let Some(job) = by_folder.get(wanted) {
            found.insert(name.value.clone(), *job);
        } else {
            let mut folders: Vec<&str> = by_folder.keys().copied().collect();
            folders.sort_unstable();
            let mut fault = Diagnostic::new(Code::UnknownPage, name.span).with("page", name.value.as_str());
            // Some pages are about an entry, and are called by its slug.
            let slug = wanted.rsplit('/').next().unwrap_or_default();
            let collections = site.collections.values();
            fault.touches = collections.filter_map(|collection| file_of(&collection.name, slug)).collect();
            report.push(fault.suggest(near_miss(wanted, folders)));
        }
    }
    found
}

fn folder(path: &SitePath) -> &str {
    path.as_str().trim_end_matches("index.html").trim_end_matches('/')
}
