//! The references of all entries, joined into a graph; those that must be as they were the last time are taken over.

use std::sync::Arc;

use rayon::prelude::*;

use super::cycles;
use super::graph::{Graph, Outgoing, References};
use super::references::follow_entry;
use crate::content::{EntryId, Library, Said, Version};
use crate::ground::{Id, Report, Sources};
use crate::site::Site;

/// What was followed the last time.
#[derive(Debug, Clone)]
pub struct Known {
    /// What all entries said.
    said: Said,
    /// The originals whose references can be taken over, by entry: nothing was wrong with them, and they name no part of
    /// what they point at.
    originals: Vec<Option<Arc<Version>>>,
    /// Whether nothing was wrong with any.
    faultless: bool,
    references: Arc<References>,
}

/// Follows the references of all entries. They depend on what entries say beside their bodies alone: where that is the very
/// same, they are those of the last time; where all entries stand at their places, those of an original that is the very same
/// are.
pub fn follow_all(
    site: &Site,
    sources: &Sources,
    library: &Library,
    last: &mut Option<Known>,
    report: &mut Report,
) -> Graph {
    if let Some(known) = last.as_ref().filter(|known| known.faultless && known.said.all == library.said.all) {
        debug_assert!(known.references.are_those(site, sources, library));
        return Graph::with(Arc::clone(&known.references));
    }
    let known = last.take().filter(|known| known.said.places == library.said.places);
    let (mut originals, mut outgoing) = match &known {
        Some(known) => (known.originals.clone(), known.references.outgoing.clone()),
        None => (vec![None; library.entries.len()], vec![Arc::default(); library.entries.len()]),
    };
    let stands = |original: &Option<Arc<Version>>, now: &Arc<Version>| {
        original.as_ref().is_some_and(|original| Arc::ptr_eq(original, now))
    };
    let ids = library.entries.iter().filter(|(id, entry)| !stands(&originals[id.index()], &entry.original));
    let changed: Vec<EntryId> = ids.map(|(id, _)| id).collect();
    let follow = |id: &EntryId| follow_entry(site, sources, library, *id);
    let followed: Vec<(Outgoing, Report)> = changed.par_iter().map(follow).collect();
    let mut point_alike = true;
    let mut faultless = true;
    for (id, (now, faults)) in changed.into_iter().zip(followed) {
        let is_settled = faults.is_empty() && !now.names_parts();
        originals[id.index()] = is_settled.then(|| Arc::clone(&library.entries[id].original));
        point_alike &= now.point_alike(&outgoing[id.index()]);
        faultless &= faults.is_empty();
        outgoing[id.index()] = Arc::new(now);
        report.absorb(faults);
    }
    let references = match known.filter(|_| point_alike) {
        Some(known) => known.references.with(outgoing),
        None => References::new(library, outgoing),
    };
    debug_assert!(references.are_those(site, sources, library));
    let graph = Graph::with(Arc::new(references));
    let mut circles = Report::new();
    cycles::refuse(site, sources, library, &graph, &mut circles);
    faultless &= circles.is_empty();
    report.absorb(circles);
    *last = Some(Known { said: library.said.clone(), originals, faultless, references: graph.references() });
    graph
}

impl References {
    /// Whether following everything anew comes to the same.
    fn are_those(&self, site: &Site, sources: &Sources, library: &Library) -> bool {
        let follow = |id| Arc::new(follow_entry(site, sources, library, id).0);
        let anew = Self::new(library, library.entries.ids().map(follow).collect());
        format!("{self:?}") == format!("{anew:?}")
    }
}
