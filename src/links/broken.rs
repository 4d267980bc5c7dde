//! Links that lead nowhere, told with what may be meant: a file of that name elsewhere or of a like name, an entry of
//! that title, a like heading.

use super::documents::Documents;
use crate::content::{EntryId, Library};
use crate::ground::{Code, Diagnostic, SiteFiles, SitePath, Span, near_miss, some_of};
use crate::markup::Outline;
use crate::site::Site;

/// The fault of a link or picture, `written` at a place, whose file is not there.
pub fn broken_link(
    site: &Site,
    files: &SiteFiles,
    library: &Library,
    span: Span,
    written: &str,
    target: Option<&SitePath>,
) -> Diagnostic {
    let here = &files.texts[span.source].path;
    let near = target.and_then(|target| {
        let near = near_file(files, target);
        near.or_else(|| called(site, files, library, target))
    });
    Diagnostic::new(Code::BrokenLink, span)
        .with("address", written)
        .touching(target.cloned())
        .suggest(near.map(|near| here.link_to(near)).as_deref())
}

/// A file of that name elsewhere, or of a like name.
fn near_file<'a>(files: &'a SiteFiles, target: &SitePath) -> Option<&'a SitePath> {
    let texts = files.texts.values().map(|source| &source.path);
    let paths = || {
        let all = texts.clone().chain(files.binaries.keys());
        all.filter(|path| path.as_str().starts_with("content/"))
    };
    let named = |name: &str| paths().find(|path| path.name() == name);
    named(target.name()).or_else(|| {
        // Of names as short as `a.md`, every one is a slip of every other.
        let near = near_miss(target.name(), paths().map(SitePath::name));
        named(near.filter(|name| name.len() > 6)?)
    })
}

/// The file of the entry whose title is written as the name of a file.
fn called<'a>(
    site: &Site,
    files: &'a SiteFiles,
    library: &Library,
    target: &SitePath,
) -> Option<&'a SitePath> {
    let name = target.name().strip_suffix(".md").unwrap_or(target.name());
    let as_file = |title: &str| title.to_lowercase().replace(' ', "-");
    let wanted = as_file(name);
    let called = library.entries.ids().flat_map(|id| {
        let languages = site.languages.all.ids();
        languages.map(move |language| (id, as_file(&library.title(site, id, language))))
    });
    // Of titles as short as `A`, every one is a slip of every other.
    let titles: Vec<(EntryId, String)> = called.filter(|(_, title)| title.chars().count() > 3).collect();
    let near = near_miss(&wanted, titles.iter().map(|(_, title)| title.as_str()))?;
    let (entry, _) = titles.iter().find(|(_, title)| title == near)?;
    Some(&files.texts[library.entries[*entry].original.source].path)
}

/// The fault of a link to a heading that is not in a text; `file` is the one that the link names, if it names one.
pub fn broken_anchor(
    files: &SiteFiles,
    documents: &Documents,
    span: Span,
    anchor: &str,
    file: Option<&str>,
    text: Option<Span>,
) -> Diagnostic {
    let outline = text.and_then(|text| documents.outline(text));
    let mut known: Vec<&str> = outline.into_iter().flat_map(Outline::anchors).collect();
    known.sort_unstable();
    known.dedup();
    let as_written = |anchor: &str| format!("#{anchor}");
    let listed: Vec<String> = known.iter().map(|anchor| as_written(anchor)).collect();
    Diagnostic::new(Code::BrokenAnchor, span)
        .with("anchor", anchor)
        .with("file", file.unwrap_or("none"))
        .with("known", some_of(&listed.iter().map(String::as_str).collect::<Vec<_>>()))
        .touching(text.map(|text| files.texts[text.source].path.clone()))
        .suggest(near_miss(anchor, known.iter().copied()).map(as_written).as_deref())
}
