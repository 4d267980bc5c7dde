//! Relations that may never lead back to their start, such as "supersedes".

use crate::content::{EntryId, Library};
use crate::ground::{Code, Diagnostic, Id, Report, Sources, Span};
use crate::site::{CollectionId, FieldId, FieldKind, FieldPath, Fields, Site};

use super::graph::Graph;

/// Reports every circle in a field that is declared `acyclic`, once; it is about all files on its way.
pub fn refuse(site: &Site, sources: &Sources, library: &Library, graph: &Graph, report: &mut Report) {
    for (collection, declared) in site.collections.iter() {
        let mut path = Vec::new();
        acyclic_fields(&declared.fields, &mut path, &mut |path| {
            refuse_in(sources, library, graph, collection, path, report);
        });
    }
}

fn acyclic_fields(fields: &Fields, path: &mut Vec<FieldId>, found: &mut impl FnMut(&FieldPath)) {
    for (id, field) in fields.iter() {
        path.push(id);
        if matches!(&field.kind, FieldKind::Reference(reference) if reference.acyclic) {
            found(path);
        }
        if let Some(nested) = field.nested() {
            acyclic_fields(nested, path, found);
        }
        path.pop();
    }
}

/// Walks the relation from every entry that was not reached before; an entry met twice on one walk closes a
/// circle. The walk keeps its own stack, so that a long chain cannot exhaust the program's.
fn refuse_in(
    sources: &Sources,
    library: &Library,
    graph: &Graph,
    collection: CollectionId,
    field: &FieldPath,
    report: &mut Report,
) {
    let next = |entry: EntryId| -> Vec<(EntryId, Span)> {
        graph.from(entry).filter(|edge| edge.field == *field).map(|edge| (edge.to, edge.span)).collect()
    };
    let mut done = vec![false; library.entries.len()];
    for (start, _) in library.of_collection(collection) {
        let mut trail: Vec<(EntryId, Vec<(EntryId, Span)>)> = Vec::new();
        if !done[start.index()] {
            trail.push((start, next(start)));
        }
        while let Some((entry, ahead)) = trail.last_mut() {
            let entry = *entry;
            let Some((to, span)) = ahead.pop() else {
                done[entry.index()] = true;
                trail.pop();
                continue;
            };
            if let Some(position) = trail.iter().position(|(seen, _)| *seen == to) {
                let circle = || trail[position..].iter().map(|(id, _)| &library.entries[*id]);
                let names: Vec<&str> = circle().map(|entry| entry.slug.as_str()).collect();
                let way = format!("{} → {}", names.join(" → "), names[0]);
                let mut fault = Diagnostic::new(Code::Cycle, span).with("way", way);
                fault.touches = circle().map(|entry| sources[entry.original.source].path.clone()).collect();
                report.push(fault);
            } else if !done[to.index()] && library.entries[to].collection == collection {
                trail.push((to, next(to)));
            }
        }
    }
}
