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

use crate::content::{Entry, Library, Version};
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
    memory.files.look(&own_words(sources), in_file, report);
    demands::check(site, library, report);
    relations::check(site, sources, library, graph, report);
    rights::check(site, library, report);
    if !site.word_lists.is_empty() {
        let versions: Vec<(SourceId, &Arc<Version>)> = library
            .entries
            .values()
            .flat_map(Entry::shared_versions)
            .map(|version| (version.source, version))
            .collect();
        let in_version = |_, version: &Version| wording::find(site, sources, library, version);
        memory.versions.look(&versions, in_version, report);
    }
}

/// The files whose words are those of the site itself: its content and declarations, not its theme.
fn own_words(sources: &Sources) -> Vec<(SourceId, &Arc<str>)> {
    let is_own =
        |source: &Source| source.path.as_str().starts_with("content/") || source.path.as_str() == SITE_FILE;
    let own = sources.iter().filter(|(_, source)| !source.refused && is_own(source));
    own.map(|(id, source)| (id, &source.text)).collect()
}
