//! Renaming an entry: every place that must change with its file's name, so that nothing is left behind.
//!
//! References in front matter, in translations too, where they say which item is translated; links in texts of all
//! languages; `site.toml`, where it names entries; and the files themselves. References by another name, such as a
//! number, stay as they are.

use super::address::address_place;
use super::written::{Role, written};
use super::{Known, Thing, subject};
use crate::content::{EntryId, split};
use crate::ground::{PathFault, Report, SitePath, SourceId, Sources, Span};
use crate::links::named_entries;
use crate::notation::{Value, parse_toml};
use crate::site::{FieldKind, SITE_FILE, is_kebab, kebab};

/// What a new name changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Renaming {
    /// Places and what is to be written there, in order.
    pub edits: Vec<(Span, String)>,
    /// Files and the paths they get.
    pub moves: Vec<(SourceId, String)>,
}

/// Why an entry cannot be called so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RenameFault {
    /// The name could not be part of an address; the nearest that could.
    NotAName(String),
    /// Some computers refuse a file of this name.
    NotPortable(PathFault),
    /// Another entry is called so.
    Taken(String),
}

/// The entry that is renamed from a place, where it is named there, and its slug: an entry that is referred to, or
/// that of the file.
pub fn renamed_here(known: &Known<'_>, source: SourceId, byte: usize) -> Option<(EntryId, Span, String)> {
    let found = subject(known, source, byte)?;
    let Thing::Entry { entry, anchor, .. } = found.thing else { return None };
    let slug = known.library.entries[entry].slug.clone();
    if let Some(place) = slug_place(&known.files.texts, found.span, &slug).filter(|_| anchor.is_none()) {
        return Some((entry, place, slug));
    }
    // Elsewhere in its own file an entry is best pointed at by its title.
    let (own, language) = known.library.of_file(source)?;
    let own_slug = known.library.entries[own].slug.clone();
    Some((own, super::define::title_place(known, own, language), own_slug))
}

/// What changes when an entry gets another slug.
///
/// # Errors
/// The name cannot be one, or is taken.
pub fn rename(known: &Known<'_>, entry: EntryId, new: &str) -> Result<Renaming, RenameFault> {
    if !is_kebab(new) {
        return Err(RenameFault::NotAName(kebab(new)));
    }
    let target = &known.library.entries[entry];
    let mut renaming = Renaming::default();
    if new == target.slug {
        return Ok(renaming);
    }
    for version in target.versions() {
        let path = known.path(version.source);
        let ending = path.name().strip_prefix(target.slug.as_str()).unwrap_or(".md");
        renaming.moves.push((version.source, format!("{}/{new}{ending}", path.folder())));
    }
    if let Some(fault) = renaming.moves.iter().find_map(|(_, path)| SitePath::new(path).err()) {
        return Err(RenameFault::NotPortable(fault));
    }
    let is_taken = |path: &String| known.files.texts.values().any(|source| source.path.as_str() == path);
    if let Some((_, path)) = renaming.moves.iter().find(|(_, path)| is_taken(path)) {
        return Err(RenameFault::Taken(path.clone()));
    }
    let slug = target.slug.as_str();
    let mut places = references(known, entry, slug);
    places.extend(links(known, entry, slug));
    places.extend(declarations(known, entry, slug));
    places.sort_unstable();
    places.dedup();
    renaming.edits = places.into_iter().map(|place| (place, new.to_owned())).collect();
    Ok(renaming)
}

/// The slug in what is written at a place, without quotes, folder and ending.
fn slug_place(sources: &Sources, place: Span, slug: &str) -> Option<Span> {
    let text = place.text(sources);
    let joins = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    let alone = |at: usize| !text[..at].ends_with(joins) && !text[at + slug.len()..].starts_with(joins);
    let at = text.rmatch_indices(slug).map(|(at, _)| at).find(|at| alone(*at))?;
    Some(place.within(at..at + slug.len()))
}

/// References to an entry by its slug, in the files of every entry that refers to it.
fn references(known: &Known<'_>, entry: EntryId, slug: &str) -> Vec<Span> {
    let mut referring: Vec<EntryId> = known.graph.to(entry).map(|edge| edge.from).collect();
    referring.sort_unstable();
    referring.dedup();
    let mut places = Vec::new();
    for from in referring {
        let from = &known.library.entries[from];
        let fields = &known.site.collections[from.collection].fields;
        for version in from.versions() {
            let source = version.source;
            let Some(draft) = split(source, known.text(source), &mut Report::new()) else { continue };
            let Value::Table(members) = &draft.node.value else { continue };
            for found in written(fields, members) {
                if let Role::Target(reference, name) = found.role
                    && name.rsplit('/').next() == Some(slug)
                    && named_entries(known.site, known.library, reference, name).contains(&entry)
                {
                    places.extend(slug_place(&known.files.texts, found.span, slug));
                }
            }
        }
    }
    places
}

/// The file's name in the links of all texts to an entry.
fn links(known: &Known<'_>, entry: EntryId, slug: &str) -> Vec<Span> {
    let sources = &known.files.texts;
    let links = known.graph.links_to(entry).into_iter();
    let places = links.filter_map(|(text, position, _)| {
        let link = known.documents.outline(text)?.links.get(position)?;
        let address = address_place(sources, text, link)?;
        let file = address.text(sources).split('#').next().unwrap_or_default();
        slug_place(sources, address.within(0..file.len()), slug)
    });
    places.collect()
}

/// Where `site.toml` names an entry.
fn declarations(known: &Known<'_>, entry: EntryId, slug: &str) -> Vec<Span> {
    let target = &known.library.entries[entry];
    let mut places = Vec::new();
    if known.site.contribute == Some(format!("{}/{slug}", known.site.collections[target.collection].name)) {
        places.extend(contribute_place(known));
    }
    for matrix in known.site.matrices.values() {
        let spans = |field: crate::site::FieldId, collection: crate::site::CollectionId| {
            let kind = &known.site.collections[collection].fields[field].kind;
            matches!(kind, FieldKind::Reference(reference) if reference.collections.contains(&target.collection))
        };
        let rows = matrix.counted.iter().any(|counted| spans(counted.rows, counted.collection));
        let columns = matrix.counted.iter().any(|counted| spans(counted.columns, counted.collection));
        for gap in &matrix.gaps {
            let named = gap.rows.iter().filter(|_| rows).chain(gap.columns.iter().filter(|_| columns));
            places.extend(named.filter(|name| name.value == slug).map(|name| name.span));
        }
    }
    places.into_iter().filter_map(|place| slug_place(&known.files.texts, place, slug)).collect()
}

fn contribute_place(known: &Known<'_>) -> Option<Span> {
    let source = known.files.texts.position(|source| source.path.as_str() == SITE_FILE)?;
    let text = known.text(source);
    let tree = parse_toml(text, Span::new(source, 0..text.len()), &mut Report::new());
    let Value::Table(members) = tree.value else { return None };
    members.iter().find(|member| member.key.text == "contribute").map(|member| member.node.span)
}
