//! Checks beyond what entries need to be published: what the site asks of them, and what nobody sees in a text.
//!
//! They run when everything is known and change nothing. What a fault counts for is decided last, in [`weigh`].

mod demands;
mod hidden;
mod levels;
mod memory;
mod relations;
mod rights;
mod scripts;
mod wording;

use std::sync::Arc;

use crate::content::{Library, Version};
use crate::ground::{Report, Source, SourceId, Sources};
use crate::links::Graph;
use crate::site::{SITE_FILE, Site};

pub use levels::{weigh, weigh_some};
pub use memory::Memory;

/// Looks at every text and every entry. What `memory` has of texts that have not changed is not looked for again.
pub fn run(
    site: &Site,
    sources: &Sources,
    library: &Library,
    graph: &Graph,
    memory: &mut Memory,
    report: &mut Report,
) {
    let in_file = |id: SourceId, text: &str| {
        let mut found = hidden::find(id, text);
        found.extend(scripts::find(id, text));
        found
    };
    memory.files.look(own_words(sources), in_file, report);
    demands::check(site, library, report);
    relations::check(site, sources, library, graph, report);
    let versions = library.entries.values().flat_map(|entry| entry.shared_versions());
    let in_version = |_, version: &Version| {
        let mut found = rights::find(site, library, version);
        if !site.word_lists.is_empty() {
            found.extend(wording::find(site, sources, library, version));
        }
        found
    };
    memory.versions.look(versions.map(|version| (version.source, version)), in_version, report);
}

/// The files whose words are those of the site itself: its content and declarations, not its theme.
fn own_words(sources: &Sources) -> impl Iterator<Item = (SourceId, &Arc<str>)> + Clone {
    let is_own =
        |source: &Source| source.path.as_str().starts_with("content/") || source.path.as_str() == SITE_FILE;
    let own = sources.iter().filter(move |(_, source)| !source.refused && is_own(source));
    own.map(|(id, source)| (id, &source.text))
}
