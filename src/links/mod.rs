//! The link graph: who points at whom, in which relation, and back.
//!
//! Built once, when every entry is known: first the texts of all entries are parsed, then references and
//! links are followed and checked, so that nothing is reported dangling because it was read later. It
//! makes no HTML and no addresses: a link leads to an entry, and pages decide where that entry stands.

mod bodies;
mod broken;
mod by_place;
mod cycles;
mod documents;
mod graph;
mod progress;
mod references;
mod sections;
mod translations;

pub use bodies::LinkTarget;
pub use documents::{Documents, Memory};
pub use graph::{Edge, EdgeId, Graph};
pub use progress::{Progress, survey};
pub use references::named_entries;

use std::sync::Arc;

use crate::content::{EntryId, Library};
use crate::ground::{Report, SiteFiles, SourceId};
use crate::pictures::Gallery;
use crate::site::Site;

/// Parses all texts, follows all references and links, and checks them. What `memory` has is not parsed again.
pub fn connect(
    site: &Site,
    files: &SiteFiles,
    library: &Library,
    memory: &mut Memory,
    report: &mut Report,
) -> (Documents, Graph, Gallery) {
    let documents = Documents::read(site, &files.texts, library, memory, report);
    let mut graph = follow_references(site, files, library, memory, report);
    let gallery = memory.gallery.again();
    let gallery = bodies::follow(site, files, library, &documents, gallery, &mut graph, report);
    memory.gallery = gallery.clone();
    translations::check(site, &files.texts, library, report);
    (documents, graph, gallery)
}

/// Follows all references. They depend on what entries say beside their bodies alone: where that is the very same, they are
/// those of the last time, if nothing was wrong with them.
fn follow_references(
    site: &Site,
    files: &SiteFiles,
    library: &Library,
    memory: &mut Memory,
    report: &mut Report,
) -> Graph {
    let follow = |faults: &mut Report| {
        let mut graph = Graph::new(library);
        references::follow(site, &files.texts, library, &mut graph, faults);
        cycles::refuse(site, &files.texts, library, &graph, faults);
        graph
    };
    if let Some((_, known)) = memory.references.as_ref().filter(|(said, _)| *said == library.said) {
        let graph = Graph::with(Arc::clone(known));
        debug_assert_eq!(format!("{graph:?}"), format!("{:?}", follow(&mut Report::new())));
        return graph;
    }
    let mut faults = Report::new();
    let graph = follow(&mut faults);
    memory.references = faults.is_empty().then(|| (library.said.clone(), graph.references()));
    report.absorb(faults);
    graph
}

/// Parses the texts of one entry anew, follows what it says, and checks that, while everything else stays as it was.
///
/// What others say of the entry is not looked at again, nor is any circle that it may have closed.
pub fn reconnect(
    site: &Site,
    files: &SiteFiles,
    library: &Library,
    linked: (&mut Documents, &mut Graph, &mut Gallery),
    id: EntryId,
    report: &mut Report,
) {
    let (documents, graph, gallery) = linked;
    let entry = &library.entries[id];
    let own: Vec<SourceId> = entry.versions().map(|version| version.source).collect();
    documents.reread(site, &files.texts, entry, report);
    graph.forget(id, &own);
    references::follow_entry(site, &files.texts, library, id, graph, report);
    bodies::follow_entry(site, files, library, documents, entry, (graph, gallery), report);
    translations::check_entry(site, &files.texts, entry, report);
}
