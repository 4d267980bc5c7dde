//! Checks beyond what entries need to be published: what the site asks of them, and what nobody sees in a text.
//!
//! They run when everything is known and change nothing. What a fault counts for is decided last, in [`weigh`].

mod demands;
mod hidden;
mod levels;
mod relations;
mod rights;
mod scripts;
mod wording;

use crate::content::Library;
use crate::ground::{Report, Source, SourceId, Sources};
use crate::links::Graph;
use crate::site::{SITE_FILE, Site};

pub use levels::{weigh, weigh_some};

/// Looks at every text and every entry.
pub fn run(site: &Site, sources: &Sources, library: &Library, graph: &Graph, report: &mut Report) {
    hidden::check(sources, report);
    scripts::check(sources, report);
    demands::check(site, library, report);
    relations::check(site, sources, library, graph, report);
    rights::check(site, library, report);
    wording::check(site, sources, library, report);
}

/// The files whose words are those of the site itself: its content and declarations, not its theme.
fn own_words(sources: &Sources) -> Vec<(SourceId, &Source)> {
    let is_own =
        |source: &Source| source.path.as_str().starts_with("content/") || source.path.as_str() == SITE_FILE;
    sources.iter().filter(|(_, source)| !source.refused && is_own(source)).collect()
}
