//! The link graph: who points at whom, in which relation, and back.
//!
//! Built once, when every entry is known: first the texts of all entries are parsed, then references and
//! links are followed and checked, so that nothing is reported dangling because it was read later. It
//! makes no HTML and no addresses: a link leads to an entry, and pages decide where that entry stands.

mod all_links;
mod all_references;
mod bodies;
mod broken;
mod by_place;
mod cycles;
mod documents;
mod graph;
mod kept_bodies;
mod memory;
mod parsed;
mod progress;
mod references;
mod sections;
mod translations;

pub use bodies::LinkTarget;
pub use documents::Documents;
pub use graph::{Edge, Graph};
pub use kept_bodies::KeptBodies;
pub use memory::Memory;
pub use progress::{Progress, survey};
pub use references::named_entries;

use std::collections::HashMap;
use std::sync::Arc;

use crate::content::{EntryId, Library};
use crate::ground::{Report, SiteFiles};
use crate::pictures::Gallery;
use crate::site::Site;

/// Parses all texts, follows all references and links, and checks them. What `memory` has is not parsed again; bodies stay
/// parsed as far as `bodies` has room for them.
pub fn connect(
    site: &Site,
    files: &SiteFiles,
    library: &Library,
    memory: &mut Memory,
    bodies: KeptBodies,
    report: &mut Report,
) -> (Documents, Graph, Gallery) {
    let mut faults = Report::new();
    let (documents, mut graph) = rayon::join(
        || Documents::read(site, &files.texts, library, &mut memory.texts, bodies, report),
        || all_references::follow_all(site, &files.texts, library, &mut memory.references, &mut faults),
    );
    report.absorb(faults);
    let mut gallery = memory.gallery.again();
    let written = (&documents, &memory.texts.headings);
    let into = (&mut graph, &mut gallery);
    all_links::follow_all(site, files, library, written, &mut memory.links, into, report);
    memory.gallery = gallery.clone();
    translations::check(site, &files.texts, library, report);
    (documents, graph, gallery)
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
    documents.reread(site, &files.texts, entry, report);
    let (outgoing, faults) = references::follow_entry(site, &files.texts, library, id);
    graph.refer(id, outgoing);
    report.absorb(faults);
    for version in entry.versions() {
        let mut anchors = HashMap::new();
        let followed = bodies::follow(site, files, library, documents, &mut anchors, (entry, version));
        graph.lead(version.source, Arc::new(followed.links));
        report.absorb(followed.faults);
        for (path, span) in followed.pictures {
            if let Some(bytes) = files.binaries.get(&path) {
                gallery.add(&path, bytes, span, report);
            }
        }
    }
    translations::check_entry(site, &files.texts, entry, report);
}
