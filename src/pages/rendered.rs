//! Fragments that were rendered for no page in particular, and what a page makes of them.
//!
//! Where something of the page's own belongs, a fragment has a character that is for use inside programs alone and has no place in
//! a text (Unicode Standard, section 23.7). It is taken out once, so that a page only joins pieces.

use serde::{Serialize, Serializer};

/// What stands for a page's way to the root.
pub(super) const ROOT: &str = "\u{fdd0}";
/// What stands for a page's file in the folder of its language.
pub(super) const FILE: &str = "\u{fdd1}";

/// The HTML of a fragment, for any page.
#[derive(Debug)]
pub struct Rendered {
    /// Pieces, each with what follows it on a page.
    pieces: Vec<(String, Gap)>,
    hash: blake3::Hash,
}

/// What a fragment leaves to the page.
#[derive(Debug, Clone, Copy)]
enum Gap {
    Root,
    File,
    /// The fragment has ended.
    Nothing,
}

/// The HTML of a fragment on a page. For a hash of the page it is the hash of the fragment: what else is in it, the page says
/// itself with its path.
#[derive(Debug, Clone)]
pub struct Html {
    text: String,
    fragment: blake3::Hash,
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
        let pieces = html.split_inclusive(|c| ROOT.contains(c) || FILE.contains(c)).map(piece).collect();
        Self { pieces, hash: blake3::hash(html.as_bytes()) }
    }

    /// The fragment on a page, with the page's way to the root and its file in the folder of its language.
    pub(super) fn on_page(&self, root: &str, file: &str) -> Html {
        let mut text =
            String::with_capacity(self.pieces.iter().map(|(piece, _)| piece.len() + root.len()).sum());
        for (piece, gap) in &self.pieces {
            text.push_str(piece);
            text.push_str(match gap {
                Gap::Root => root,
                Gap::File => file,
                Gap::Nothing => "",
            });
        }
        Html { text, fragment: self.hash }
    }
}

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.serialize_str(&self.text)
        } else {
            serializer.serialize_bytes(self.fragment.as_bytes())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_fills_in_what_is_its_own() {
        let rendered = Rendered::new(&format!("a{ROOT}b{ROOT}fr/{FILE}"));
        assert_eq!(rendered.on_page("../", "x.html").text, "a../b../fr/x.html");
        assert_eq!(Rendered::new("").on_page("../", "x").text, "");
        assert_eq!(Rendered::new(&format!("{FILE}c")).on_page("../", "x").text, "xc");
    }
}
