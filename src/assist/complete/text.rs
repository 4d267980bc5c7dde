//! Citations, links and headings in running text: in a body, and in fields of Markdown.

use super::entries::{entries, link};
use super::values::citable;
use super::{Offer, OfferKind, Offers};
use crate::assist::Known;
use crate::content::EntryId;
use crate::ground::SourceId;
use crate::markup::plain_inline;
use crate::site::LanguageId;

/// What fits behind `[@` and behind `](` on the line that ends at a byte; `None` where neither is open.
pub fn in_text(known: &Known<'_>, source: SourceId, byte: usize) -> Option<Offers> {
    let before = known.text(source).get(..byte)?;
    let line = &before[before.rfind('\n').map_or(0, |at| at + 1)..];
    let open = |mark: &str, closing: char| {
        let typed = &line[line.rfind(mark)? + mark.len()..];
        (!typed.contains(closing)).then_some(typed)
    };
    if let Some(typed) = open("[@", ']').filter(|typed| !typed.contains(',')) {
        let offers = citable(known, source);
        return Some(Offers { typed: byte - typed.len()..byte, offers, more: false });
    }
    let typed = open("](", ')').filter(|typed| !typed.contains(' '))?;
    Some(match typed.split_once('#') {
        Some((file, anchor)) => {
            let offers = headings(known, source, file);
            Offers { typed: byte - anchor.len()..byte, offers, more: false }
        }
        None => files(known, source, byte, typed),
    })
}

/// Links to entries, in the language of the file where they are written in it.
fn files(known: &Known<'_>, source: SourceId, byte: usize, typed: &str) -> Offers {
    let from = known.path(source);
    let language = known.home(source).map_or(known.site.languages.main, |(_, language)| language);
    let own = known.library.of_file(source).map(|(entry, _)| entry);
    let collections: Vec<_> = known.site.collections.ids().collect();
    let name = typed.rsplit('/').next().unwrap_or(typed);
    let (mut offers, more) = entries(known, &collections, own, name, |id| link(known, from, id, language));
    for offer in &mut offers {
        // An editor compares what has been typed with these words, and that may begin with `../`.
        offer.found_by = format!("{} {}", offer.written, offer.found_by);
    }
    Offers { typed: byte - typed.len()..byte, offers, more }
}

/// The headings of the text that a link names, or of the text itself.
fn headings(known: &Known<'_>, source: SourceId, file: &str) -> Vec<Offer> {
    let target: Option<(EntryId, LanguageId)> = if file.is_empty() {
        known.library.of_file(source)
    } else {
        known.path(source).follow(file).and_then(|path| known.library.at_path(&path))
    };
    let Some((entry, language)) = target else { return Vec::new() };
    let entry = &known.library.entries[entry];
    let outline = known.documents.body_outline(entry, entry.version(language));
    let headings = outline.into_iter().flat_map(|outline| &outline.headings);
    headings
        .map(|heading| {
            let text = plain_inline(&heading.content);
            Offer {
                label: text.clone(),
                detail: Some(format!("#{}", heading.anchor)),
                about: None,
                written: heading.anchor.clone(),
                found_by: format!("{} {text}", heading.anchor),
                kind: OfferKind::Heading,
            }
        })
        .collect()
}
