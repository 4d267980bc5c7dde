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
use crate::ground::{Report, Sources};
use crate::links::Graph;
use crate::site::Site;

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

/// Whether a file's words are those of the site itself: its content and declarations, not its theme.
fn is_own(path: &str) -> bool {
    path.starts_with("content/") || path == crate::site::SITE_FILE
}
