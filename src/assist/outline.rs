//! Overviews: the headings of a text, the links out of it, the entries of a name.

use super::Known;
use super::address::address_place;
use crate::content::EntryId;
use crate::ground::{SitePath, SourceId, Span};
use crate::links::LinkTarget;
use crate::markup::plain_inline;
use crate::site::{COLLECTION_FILE, LanguageId};

/// Most entries that are listed for a name.
const MOST_LISTED: usize = 200;

/// A heading of a text and what stands under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// What it says.
    pub text: String,
    /// 2 to 6.
    pub level: u8,
    /// Where it is written.
    pub span: Span,
    /// From the heading to the next one of its level or above.
    pub section: Span,
}

/// The headings of a file's body, in order.
pub fn outline(known: &Known<'_>, source: SourceId) -> Vec<Heading> {
    let Some((entry, language)) = known.library.of_file(source) else { return Vec::new() };
    let body = known.library.entries[entry].version(language).body;
    let Some(outline) = known.documents.outline(body) else { return Vec::new() };
    let headings = &outline.headings;
    let end = |position: usize| {
        let after = headings[position + 1..].iter().find(|later| later.level <= headings[position].level);
        after.map_or(body.end, |later| later.span.start)
    };
    let heading = |(position, heading): (usize, &crate::markup::Heading)| Heading {
        text: plain_inline(&heading.content),
        level: heading.level,
        span: heading.span,
        section: Span { end: end(position), ..heading.span },
    };
    headings.iter().enumerate().map(heading).collect()
}

/// A link to another file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileLink {
    /// Where its address is written.
    pub span: Span,
    /// The file it names.
    pub path: SitePath,
}

/// The links of a file's texts to files of the site.
pub fn file_links(known: &Known<'_>, source: SourceId) -> Vec<FileLink> {
    let mut found = Vec::new();
    for (place, outline) in known.documents.of_file(source) {
        for (position, link) in outline.links.iter().enumerate() {
            let path = match known.graph.link_at(place, position) {
                Some(LinkTarget::Entry { entry, language, .. }) => {
                    Some(known.path(known.library.entries[*entry].version(*language).source).clone())
                }
                Some(LinkTarget::Picture(path)) => Some(path.clone()),
                Some(LinkTarget::List(collection)) => {
                    let name = &known.site.collections[*collection].name;
                    SitePath::new(&format!("content/{name}/{COLLECTION_FILE}")).ok()
                }
                _ => None,
            };
            let span = address_place(&known.files.texts, place, link);
            found.extend(path.zip(span).map(|(path, span)| FileLink { span, path }));
        }
    }
    found
}

/// The entries whose title in any language, or whose slug, holds a text; those with the fitting title.
pub fn entries_called(known: &Known<'_>, text: &str) -> Vec<(EntryId, LanguageId, String)> {
    let wanted = text.to_lowercase();
    let mut found = Vec::new();
    for (id, entry) in known.library.entries.iter() {
        let languages = std::iter::once(known.language).chain(known.site.languages.all.ids());
        let written = languages.filter(|language| {
            *language == known.site.languages.main || entry.translation(*language).is_some()
        });
        let titles = written.map(|language| (language, known.library.title(known.site, id, language)));
        let fits = |title: &str| wanted.is_empty() || title.to_lowercase().contains(&wanted);
        let mut titles = titles.filter(|(_, title)| fits(title) || entry.slug.contains(&wanted));
        if let Some((language, title)) = titles.next() {
            found.push((id, language, title));
        }
        if found.len() == MOST_LISTED {
            break;
        }
    }
    found
}
