//! Which entry and language a file under `content/` holds, told by its path alone.

use crate::ground::{Code, Diagnostic, Report, SitePath, Source, SourceId, Sources, Span, near_miss};
use crate::site::{CollectionId, LanguageId, Site, is_kebab, kebab};

/// A content file with its place.
#[derive(Debug, Clone)]
pub struct Placed {
    /// The file.
    pub source: SourceId,
    /// Where it is.
    pub path: SitePath,
    /// Whether it was refused.
    pub refused: bool,
    /// Its folder's collection.
    pub collection: CollectionId,
    /// The name without ending and language.
    pub slug: String,
    /// The language in the name, or the main one.
    pub language: LanguageId,
}

/// Places every Markdown file under `content/`; files that cannot be placed are reported. Refused files keep
/// their place if their name is sound: links to them are not broken.
pub fn place_all(site: &Site, sources: &Sources, report: &mut Report) -> Vec<Placed> {
    content_files(sources).filter_map(|(id, source)| place(site, id, source, report)).collect()
}

/// Whether these are all Markdown files under `content/`, each where it was.
pub fn are_placed(placed: &[Placed], sources: &Sources) -> bool {
    let mut rest = placed.iter();
    let is_next = |(id, source): (SourceId, &Source)| {
        let next = rest.next();
        next.is_some_and(|file| {
            file.source == id && file.refused == source.refused && file.path == source.path
        })
    };
    content_files(sources).all(is_next) && rest.next().is_none()
}

fn content_files(sources: &Sources) -> impl Iterator<Item = (SourceId, &Source)> {
    let is_one =
        |source: &Source| source.path.as_str().starts_with("content/") && source.path.has_ending("md");
    sources.iter().filter(move |(_, source)| is_one(source))
}

fn place(site: &Site, id: SourceId, source: &Source, faults: &mut Report) -> Option<Placed> {
    let mut unheard = Report::new();
    // Of a refused file everything has been said.
    let report = if source.refused { &mut unheard } else { faults };
    let here = Span::start_of(id);
    let folder = source.path.folder().strip_prefix("content/").unwrap_or_default();
    let Some(collection) = site.collection(folder) else {
        let known = site.collections.values().map(|collection| collection.name.as_str());
        report.push(
            Diagnostic::new(Code::NoCollection, here)
                .with("folder", if folder.is_empty() { "none" } else { folder })
                .suggest(near_miss(folder, known)),
        );
        return None;
    };
    let name = source.path.name();
    let name = name.strip_suffix(".md").unwrap_or(name);
    let (slug, language) = match name.split_once('.') {
        None => (name, site.languages.main),
        Some((slug, tag)) => {
            let Some(language) = site.languages.find(tag) else {
                report.push(
                    Diagnostic::new(Code::FileLanguage, here)
                        .with("tag", tag)
                        .with("known", site.languages.tags().collect::<Vec<_>>().join(", "))
                        .suggest(near_miss(tag, site.languages.tags())),
                );
                return None;
            };
            (slug, language)
        }
    };
    if name.contains('.') && language == site.languages.main {
        // `slug.en.md` beside an English main language would hide or double `slug.md`.
        report.push(
            Diagnostic::new(Code::FileLanguage, here)
                .with("tag", site.languages.all[language].tag.as_str())
                .with("known", "main"),
        );
        return None;
    }
    if !is_kebab(slug) {
        let suggestion = kebab(slug);
        report.push(Diagnostic::new(Code::InvalidSlug, here).with("slug", slug).suggest(Some(&suggestion)));
        return None;
    }
    let (path, slug) = (source.path.clone(), slug.to_owned());
    Some(Placed { source: id, path, refused: source.refused, collection, slug, language })
}
