//! Following references: every target must exist, be published, and have the part that is named.

use super::graph::{Edge, Outgoing};
use crate::content::{Entry, EntryId, Library, Meaning, Mention, Values};
use crate::ground::{
    Argument, Code, Diagnostic, Report, SitePath, Sources, Spanned, near_miss, only_near_miss,
};
use crate::site::{CollectionId, FieldId, FieldKind, Fields, Reference, Site, Visibility};

/// A message lists the entries that can be named if they are at most so many.
const LISTED: usize = 8;

/// Follows the references of one entry.
pub fn follow_entry(site: &Site, sources: &Sources, library: &Library, id: EntryId) -> (Outgoing, Report) {
    let entry = &library.entries[id];
    let fields = &site.collections[entry.collection].fields;
    let (edges, report) = (Vec::new(), Report::new());
    let mut follower = Follower { site, sources, library, edges, report, from: id, path: Vec::new() };
    follower.values(fields, &entry.original.values);
    (Outgoing::of(follower.edges), follower.report)
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

/// An entry that a reference can lead to.
struct Candidate {
    /// What is written for it: its slug, with its collection where several are allowed.
    name: String,
    /// What it is called in each language.
    titles: Vec<String>,
}

struct Follower<'a> {
    site: &'a Site,
    sources: &'a Sources,
    library: &'a Library,
    edges: Vec<Edge>,
    report: Report,
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
        self.edges.push(Edge { from: self.from, field: self.path.clone(), to, part, span });
    }

    fn target(&mut self, reference: &Reference, target: &Spanned<String>) -> Option<EntryId> {
        let (collections, name) = meant_collections(self.site, reference, &target.value);
        match named_entries(self.site, self.library, reference, &target.value).as_slice() {
            [only] => Some(*only),
            [] if collections.iter().any(|collection| self.library.may_be_unread(*collection, name)) => None,
            [] => {
                let fault = self.missing(reference, target);
                self.report.push(fault);
                None
            }
            _ => {
                let fault = self.dangling(reference, target, "ambiguous");
                self.report.push(fault.with("known", Argument::Words(Vec::new())));
                None
            }
        }
    }

    /// The fault of a target that does not exist, with the name that may be meant, or all that may be written.
    fn missing(&self, reference: &Reference, target: &Spanned<String>) -> Diagnostic {
        let candidates = self.candidates(reference);
        let (near, is_sure) = near(&candidates, &target.value);
        let is_short = near.is_none() && candidates.len() <= LISTED;
        let names = candidates.iter().map(|candidate| candidate.name.as_str());
        self.dangling(reference, target, "missing")
            .with("known", names.filter(|_| is_short).collect::<Argument>())
            .suggest(near)
            .mend(&target.value, near.filter(|_| is_sure))
    }

    fn file_of(&self, entry: EntryId) -> SitePath {
        self.sources[self.library.entries[entry].original.source].path.clone()
    }

    fn dangling(&self, reference: &Reference, target: &Spanned<String>, why: &str) -> Diagnostic {
        // The file that would be meant, so that whoever renames it hears of this.
        let name = target.value.rsplit('/').next().unwrap_or_default();
        let file = |collection: &CollectionId| {
            let collection = &self.site.collections[*collection];
            let folder = format!("content/{}", collection.name);
            // Which file had another name, or has it no longer, is not known: it may be any of the folder.
            let path = if collection.reference_by.is_some() { folder } else { format!("{folder}/{name}.md") };
            SitePath::new(&path).ok()
        };
        let names: Vec<&str> = reference
            .collections
            .iter()
            .map(|collection| self.site.collections[*collection].name.as_str())
            .collect();
        let mut fault = Diagnostic::new(Code::DanglingReference, target.span)
            .with("target", target.value.as_str())
            .with("collections", names.into_iter().collect::<Argument>())
            .with("why", why);
        fault.touches = reference.collections.iter().filter_map(file).collect();
        fault
    }

    /// The entries that a reference of this one can lead to: not itself, and hidden ones only from a hidden one.
    fn candidates(&self, reference: &Reference) -> Vec<Candidate> {
        let several = reference.collections.len() > 1;
        let is_hidden = |entry: &Entry| entry.visibility == Visibility::Hidden;
        let from_hidden = is_hidden(&self.library.entries[self.from]);
        let fits = |id: EntryId, entry: &Entry| id != self.from && (from_hidden || !is_hidden(entry));
        let mut candidates = Vec::new();
        for collection in &reference.collections {
            let folder = &self.site.collections[*collection].name;
            for (id, entry) in self.library.of_collection(*collection).filter(|(id, entry)| fits(*id, entry))
            {
                let name = if several { format!("{folder}/{}", entry.slug) } else { entry.slug.clone() };
                let languages = self.site.languages.all.ids();
                let titles = languages.map(|language| self.library.title(self.site, id, language)).collect();
                candidates.push(Candidate { name, titles });
            }
        }
        candidates
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

/// The name that may be meant, and whether nothing else can be. A title counts as well as a name.
fn near<'a>(candidates: &'a [Candidate], written: &str) -> (Option<&'a str>, bool) {
    let lower = written.to_lowercase();
    let with_title = |is_it: &dyn Fn(&str) -> bool| {
        let found = candidates.iter().find(|candidate| candidate.titles.iter().any(|title| is_it(title)));
        found.map(|candidate| candidate.name.as_str())
    };
    if let Some(called) = with_title(&|title| title.to_lowercase() == lower) {
        return (Some(called), false);
    }
    let names = || candidates.iter().map(|candidate| candidate.name.as_str());
    if let Some(only) = only_near_miss(written, names()) {
        return (Some(only), true);
    }
    // Of titles as short as `A`, every one is a slip of every other.
    let titles = candidates.iter().flat_map(|candidate| &candidate.titles).map(String::as_str);
    let near_title = || near_miss(written, titles.filter(|title| title.chars().count() > 3));
    let near = near_miss(written, names())
        .or_else(|| near_title().and_then(|near| with_title(&|title| title == near)));
    (near, false)
}
