//! Following references: every target must exist, be published, and have the part that is named.

use super::graph::{Edge, Graph};
use crate::content::{EntryId, Library, Meaning, Mention, Values};
use crate::ground::{Code, Diagnostic, Report, SitePath, Sources, Spanned, near_miss, only_near_miss};
use crate::site::{CollectionId, FieldId, FieldKind, Fields, Reference, Site, Visibility};

/// Follows the references of all entries.
pub fn follow(site: &Site, sources: &Sources, library: &Library, graph: &mut Graph, report: &mut Report) {
    for id in library.entries.ids() {
        follow_entry(site, sources, library, id, graph, report);
    }
}

/// Follows the references of one entry.
pub fn follow_entry(
    site: &Site,
    sources: &Sources,
    library: &Library,
    id: EntryId,
    graph: &mut Graph,
    report: &mut Report,
) {
    let entry = &library.entries[id];
    let fields = &site.collections[entry.collection].fields;
    let mut follower = Follower { site, sources, library, graph, report, from: id, path: Vec::new() };
    follower.values(fields, &entry.original.values);
}

/// The entries that a reference may mean by a name; one, where nothing is wrong.
pub fn named_entries(site: &Site, library: &Library, reference: &Reference, written: &str) -> Vec<EntryId> {
    let (collections, name) = meant_collections(site, reference, written);
    collections.iter().filter_map(|collection| library.find(*collection, name)).collect()
}

/// The collections that a name may mean, and the name without its collection.
fn meant_collections<'a>(
    site: &Site,
    reference: &Reference,
    written: &'a str,
) -> (Vec<CollectionId>, &'a str) {
    match written.split_once('/') {
        Some((folder, name)) => {
            let named = site.collection(folder).filter(|named| reference.collections.contains(named));
            (named.into_iter().collect(), name)
        }
        None => (reference.collections.clone(), written),
    }
}

struct Follower<'a> {
    site: &'a Site,
    sources: &'a Sources,
    library: &'a Library,
    graph: &'a mut Graph,
    report: &'a mut Report,
    from: EntryId,
    path: Vec<FieldId>,
}

impl Follower<'_> {
    fn values(&mut self, fields: &Fields, values: &Values) {
        for (id, field) in fields.iter() {
            self.path.push(id);
            for datum in values.get(id) {
                if let (FieldKind::Reference(reference), Meaning::Reference(mention)) =
                    (&field.kind, &datum.meaning)
                {
                    self.mention(reference, mention);
                }
                if let (Some(nested), Some(inner)) = (field.nested(), datum.nested()) {
                    self.values(nested, inner);
                }
            }
            self.path.pop();
        }
    }

    fn mention(&mut self, reference: &Reference, mention: &Mention) {
        let Some(to) = self.target(reference, &mention.target) else { return };
        let span = mention.target.span;
        let name = mention.target.value.as_str();
        let hidden = self.library.entries[to].visibility == Visibility::Hidden;
        if to == self.from {
            self.report.push(Diagnostic::new(Code::SelfReference, span).with("target", name));
            return;
        }
        if hidden && self.library.entries[self.from].visibility != Visibility::Hidden {
            let fault = Diagnostic::new(Code::LinkToHidden, span).with("target", name);
            self.report.push(fault.touching(self.file_of(to)));
        }
        if let Some(part) = &mention.part {
            self.check_part(reference, to, part);
        }
        let part = mention.part.as_ref().map(|part| part.value.clone());
        self.graph.join(Edge { from: self.from, field: self.path.clone(), to, part, span });
    }

    fn target(&mut self, reference: &Reference, target: &Spanned<String>) -> Option<EntryId> {
        let (collections, name) = meant_collections(self.site, reference, &target.value);
        match named_entries(self.site, self.library, reference, &target.value).as_slice() {
            [only] => Some(*only),
            [] if collections.iter().any(|collection| self.library.may_be_unread(*collection, name)) => None,
            [] => {
                let (near, is_sure) = self.near(reference, &target.value);
                self.dangling(reference, target, "missing", near.as_deref(), is_sure);
                None
            }
            _ => {
                self.dangling(reference, target, "ambiguous", None, false);
                None
            }
        }
    }

    fn file_of(&self, entry: EntryId) -> SitePath {
        self.sources[self.library.entries[entry].original.source].path.clone()
    }

    fn dangling(
        &mut self,
        reference: &Reference,
        target: &Spanned<String>,
        why: &str,
        near: Option<&str>,
        is_sure: bool,
    ) {
        // The file that would be meant, so that whoever renames it hears of this.
        let name = target.value.rsplit('/').next().unwrap_or_default();
        let file = |collection: &CollectionId| {
            SitePath::new(&format!("content/{}/{name}.md", self.site.collections[*collection].name)).ok()
        };
        let files: Vec<SitePath> = reference.collections.iter().filter_map(file).collect();
        let names: Vec<&str> = reference
            .collections
            .iter()
            .map(|collection| self.site.collections[*collection].name.as_str())
            .collect();
        let mut fault = Diagnostic::new(Code::DanglingReference, target.span)
            .with("target", target.value.as_str())
            .with("collections", names.join("`, `"))
            .with("why", why)
            .suggest(near)
            .mend(&target.value, near.filter(|_| is_sure));
        fault.touches = files;
        self.report.push(fault);
    }

    /// The nearest slug, and whether nothing else can be meant; with its collection where several are allowed. A
    /// title counts as well as a slug.
    fn near(&self, reference: &Reference, written: &str) -> (Option<String>, bool) {
        let several = reference.collections.len() > 1;
        let lower = written.to_lowercase();
        let mut names = Vec::new();
        for collection in &reference.collections {
            let folder = &self.site.collections[*collection].name;
            for (id, entry) in self.library.of_collection(*collection) {
                let name = if several { format!("{folder}/{}", entry.slug) } else { entry.slug.clone() };
                if self.library.title(self.site, id, self.site.languages.main).to_lowercase() == lower {
                    return (Some(name), false);
                }
                names.push(name);
            }
        }
        let names = || names.iter().map(String::as_str);
        match only_near_miss(written, names()) {
            Some(only) => (Some(only.to_owned()), true),
            None => (near_miss(written, names()).map(str::to_owned), false),
        }
    }

    fn check_part(&mut self, reference: &Reference, to: EntryId, part: &Spanned<String>) {
        let Some(declared) = &reference.part else { return };
        let entry = &self.library.entries[to];
        let group = self.site.part_group(entry.collection, declared);
        let keys: Vec<String> = group
            .map(|(group, key)| {
                entry
                    .original
                    .values
                    .get(group)
                    .iter()
                    .filter_map(|item| item.nested()?.first(key)?.as_key())
                    .collect()
            })
            .unwrap_or_default();
        if !keys.contains(&part.value) {
            self.report.push(
                Diagnostic::new(Code::UnknownSubTarget, part.span)
                    .with("part", part.value.as_str())
                    .with("entry", self.library.title(self.site, to, self.site.languages.main))
                    .with("known", keys.join(", "))
                    .touching(self.file_of(to))
                    .suggest(near_miss(&part.value, keys.iter().map(String::as_str))),
            );
        }
    }
}
