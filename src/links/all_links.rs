//! The links of all texts, put into the graph, and the pictures they show; those that must be as they were the last time are
//! taken over.
//!
//! Where a link leads depends on its own text, on which files there are and are shown, and on the headings of bodies.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::bodies::{Anchors, Followed, follow};
use super::documents::Documents;
use super::graph::{Graph, Links};
use crate::content::{Entry, Library, Token, Version};
use crate::ground::{Id, Report, SiteFiles, SitePath, Span};
use crate::pictures::Gallery;
use crate::site::Site;

/// What was followed the last time.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// What links could lead to: the places of entries, and the headings of their bodies.
    around: Option<(Token, Token)>,
    by_file: Vec<Option<Leading>>,
}

/// Where the links of a version lead, if nothing is wrong with them.
#[derive(Debug, Clone)]
struct Leading {
    version: Arc<Version>,
    links: Arc<Links>,
    pictures: Arc<[(SitePath, Span)]>,
}

/// Follows the links of all texts and gathers the pictures they show in `gallery`.
pub fn follow_all(
    site: &Site,
    files: &SiteFiles,
    library: &Library,
    (documents, headings): (&Documents, &Token),
    last: &mut Known,
    (graph, gallery): (&mut Graph, &mut Gallery),
    report: &mut Report,
) {
    let around = Some((library.said.places.clone(), headings.clone()));
    if last.around != around {
        *last = Known { around, by_file: Vec::new() };
    }
    last.by_file.resize(files.texts.bound(), None);
    let versions =
        || library.entries.values().flat_map(|entry| entry.shared_versions().map(move |own| (entry, own)));
    let stands = |version: &Arc<Version>| {
        let known = last.by_file[version.source.index()].as_ref();
        known.is_some_and(|known| {
            Arc::ptr_eq(&known.version, version)
                && known.pictures.iter().all(|(path, _)| files.binaries.contains_key(path))
        })
    };
    let changed: Vec<(&Arc<Entry>, &Arc<Version>)> =
        versions().filter(|(_, version)| !stands(version)).collect();
    let followed: Vec<Followed> = changed
        .par_iter()
        .map_init(HashMap::new, |anchors, (entry, version)| {
            follow(site, files, library, documents, anchors, (entry, version))
        })
        .collect();
    let mut faulty = Vec::new();
    for ((_, version), followed) in changed.into_iter().zip(followed) {
        let Followed { links, pictures, faults } = followed;
        let file = version.source.index();
        if !faults.is_empty() {
            faulty.push(file);
        }
        report.absorb(faults);
        last.by_file[file] =
            Some(Leading { version: Arc::clone(version), links: Arc::new(links), pictures: pictures.into() });
    }
    for (entry, version) in versions() {
        let Some(leading) = &last.by_file[version.source.index()] else { continue };
        debug_assert!(leading.is_where_it_leads(&|anchors| {
            follow(site, files, library, documents, anchors, (entry, version))
        }));
        graph.lead(version.source, Arc::clone(&leading.links));
        for (path, span) in &*leading.pictures {
            if let Some(bytes) = files.binaries.get(path) {
                gallery.add(path, bytes, *span, report);
            }
        }
    }
    // What is wrong is told each time.
    for file in faulty {
        last.by_file[file] = None;
    }
}

impl Leading {
    /// Whether following the links anew comes to the same.
    fn is_where_it_leads<'a>(&self, follow: &dyn Fn(&mut Anchors<'a>) -> Followed) -> bool {
        let anew = follow(&mut HashMap::new());
        *self.links == anew.links && *self.pictures == *anew.pictures
    }
}
