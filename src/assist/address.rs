//! Where the address of a link is written: a parsed link only knows the place of the whole, brackets included.

use crate::ground::{Sources, Span};
use crate::markup::Link;

/// The place of a link's address, in the link itself or in the definition that it refers to; `None` where escapes
/// or folded lines have moved it.
pub fn address_place(sources: &Sources, text: Span, link: &Link) -> Option<Span> {
    let whole = link.span.text(sources);
    let inside = whole.rfind("](").map_or(0, |at| at + 2);
    if let Some(at) = whole.get(inside..)?.find(&link.written) {
        return Some(link.span.within(inside + at..inside + at + link.written.len()));
    }
    let mut start = 0;
    for line in text.text(sources).split_inclusive('\n') {
        let address = line.trim_start().starts_with('[').then(|| line.find("]:")).flatten();
        if let Some(found) = address.and_then(|from| Some(from + line[from..].find(&link.written)?)) {
            return Some(text.within(start + found..start + found + link.written.len()));
        }
        start += line.len();
    }
    None
}
