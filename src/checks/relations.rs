//! Relations that only one side states, and entries that nothing refers to.

use crate::content::{EntryId, Library, opening_fence};
use crate::ground::{Code, Diagnostic, Report, Sources};
use crate::links::{Edge, Graph};
use crate::site::{Field, FieldKind, Site, Visibility};

/// Reports one-sided relations and entries that are not referred to as their collection asks.
pub fn check(site: &Site, sources: &Sources, library: &Library, graph: &Graph, report: &mut Report) {
    let shown = |id: EntryId| library.entries[id].visibility != Visibility::Hidden;
    for id in library.entries.ids().filter(|id| shown(*id)) {
        for edge in graph.from(id).filter(|edge| shown(edge.to)) {
            answered(site, sources, library, graph, edge, report);
        }
        referred_to(site, library, graph, id, report);
    }
}

fn answered(
    site: &Site,
    sources: &Sources,
    library: &Library,
    graph: &Graph,
    edge: &Edge,
    report: &mut Report,
) {
    let (from, to) = (&library.entries[edge.from], &library.entries[edge.to]);
    let field = site.collections[from.collection].fields.at(&edge.field);
    let Some((field, mutual)) = field.and_then(|field| Some((field, mutual(field)?))) else { return };
    let fields = &site.collections[to.collection].fields;
    let Some(back) = fields.named(mutual) else { return };
    let answers = |answer: &Edge| answer.to == edge.from && answer.field == [back];
    if !graph.from(edge.to).any(answers) {
        report.push(
            Diagnostic::new(Code::OneSided, edge.span)
                .with("target", to.slug.as_str())
                .with("own", from.slug.as_str())
                .with("field", mutual)
                .related(field.declared)
                .touching(sources[to.original.source].path.clone()),
        );
    }
}

fn mutual(field: &Field) -> Option<&str> {
    match &field.kind {
        FieldKind::Reference(reference) => reference.mutual.as_deref(),
        _ => None,
    }
}

fn referred_to(site: &Site, library: &Library, graph: &Graph, id: EntryId, report: &mut Report) {
    let entry = &library.entries[id];
    let wanted = &site.collections[entry.collection].referred_by;
    if wanted.fields.is_empty() {
        return;
    }
    let counts = |edge: &Edge| {
        let from = &library.entries[edge.from];
        from.visibility != Visibility::Hidden
            && wanted
                .fields
                .iter()
                .any(|(collection, path)| *collection == from.collection && *path == edge.field)
    };
    if !graph.to(id).any(counts) {
        let names: Vec<String> = wanted.names.iter().map(|name| format!("`{}`", name.value)).collect();
        report.push(
            Diagnostic::new(Code::NotReferredTo, opening_fence(entry.original.source))
                .with("fields", names.join(", "))
                .related(wanted.names.first().map(|name| name.span)),
        );
    }
}
