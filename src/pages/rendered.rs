//! Fragments that were rendered for no page in particular, and what a page makes of them.
//!
//! Where something of the page's own belongs, a fragment has a character that is for use inside programs alone and has no place in
//! a text (Unicode Standard, section 23.7). It is taken out once, so that a page only joins pieces.

use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::ground::ContentHash;

/// What stands for a page's way to the root.
pub(super) const ROOT: &str = "\u{fdd0}";
/// What stands for a page's file in the folder of its language.
pub(super) const FILE: &str = "\u{fdd1}";

/// The HTML of a fragment, for any page.
#[derive(Debug)]
pub struct Rendered {
    /// Pieces, each with what follows it on a page.
    pieces: Vec<(String, Gap)>,
    /// How many bytes they have together.
    length: usize,
    hash: ContentHash,
}

/// What a fragment leaves to the page.
#[derive(Debug, Clone, Copy)]
enum Gap {
    Root,
    File,
    /// The fragment has ended.
    Nothing,
}

/// The HTML of fragments on a page. For a hash of the page it is their hash: what else is in it, the page says itself with its
/// path.
#[derive(Debug, Clone)]
pub struct Html {
    text: String,
    fragments: ContentHash,
}

impl Rendered {
    /// A fragment as its template wrote it.
    pub fn new(html: &str) -> Self {
        let piece = |piece: &str| match piece.strip_suffix(ROOT) {
            Some(before) => (before.to_owned(), Gap::Root),
            None => match piece.strip_suffix(FILE) {
                Some(before) => (before.to_owned(), Gap::File),
                None => (piece.to_owned(), Gap::Nothing),
            },
        };
        let pieces = html.split_inclusive(ROOT).flat_map(|part| part.split_inclusive(FILE)).map(piece);
        let pieces: Vec<(String, Gap)> = pieces.collect();
        let length = pieces.iter().map(|(piece, _)| piece.len()).sum();
        Self { pieces, length, hash: ContentHash::of(html.as_bytes()) }
    }

    fn write(&self, root: &str, file: &str, text: &mut String) {
        for (piece, gap) in &self.pieces {
            text.push_str(piece);
            text.push_str(match gap {
                Gap::Root => root,
                Gap::File => file,
                Gap::Nothing => "",
            });
        }
    }
}

impl Html {
    /// Fragments on a page, each beginning a line, with the page's way to the root and its file in the folder of its language.
    pub(super) fn of(fragments: &[Arc<Rendered>], root: &str, file: &str) -> Self {
        let length = |rendered: &Arc<Rendered>| rendered.length + rendered.pieces.len() * root.len() + 1;
        let mut text = String::with_capacity(fragments.iter().map(length).sum());
        let mut hashes = Vec::with_capacity(fragments.len() * ContentHash::LENGTH);
        for rendered in fragments {
            if !text.is_empty() {
                text.push('\n');
            }
            rendered.write(root, file, &mut text);
            hashes.extend(rendered.hash.to_bytes());
        }
        Self { text, fragments: ContentHash::of(&hashes) }
    }
}

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.serialize_str(&self.text)
        } else {
            serializer.serialize_bytes(&self.fragments.to_bytes())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_fills_in_what_is_its_own() {
        let on_page = |fragments: &[&str], file: &str| {
            let rendered: Vec<_> = fragments.iter().map(|html| Arc::new(Rendered::new(html))).collect();
            Html::of(&rendered, "../", file).text
        };
        let with_gaps = format!("a{ROOT}b{ROOT}fr/{FILE}");
        assert_eq!(on_page(&[&with_gaps], "x.html"), "a../b../fr/x.html");
        assert_eq!(on_page(&[""], "x"), "");
        assert_eq!(on_page(&[&format!("{FILE}c"), &with_gaps], "x"), "xc\na../b../fr/x");
    }
}
