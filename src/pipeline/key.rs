//! Keys: what was made from the same is the same, so whoever still has it need not make it again.
//!
//! A key is a hash of everything that some files are made from, but for the program that makes them. There is no
//! tracking of what depends on what: what is hashed is what the making is given.

use rayon::prelude::*;

use super::{Records, fingerprint};
use crate::ground::{ContentHash, ContentHasher, SiteFiles, SitePath, Source};
use crate::pages::View;
use crate::pages::views::SiteView;

/// The hash of everything that some files are made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(ContentHash);

impl Key {
    /// The key of a whole site: every file that was read, and the date.
    pub fn of_site(files: &SiteFiles) -> Self {
        of_files("site", files, |_| true)
    }

    /// What all pages are made from beside their views: templates, words, declarations. Entries and their pictures
    /// reach a page only by its view.
    pub(super) fn of_common(files: &SiteFiles) -> Self {
        let is_entry = |path: &SitePath| path.as_str().starts_with("content/") && !path.has_ending("toml");
        of_files("common", files, |path| !is_entry(path))
    }

    /// The key of a site as some pages see it, and of everything else that all pages are made from.
    pub(super) fn of_site_view(common: Self, site: &SiteView) -> Option<Self> {
        let mut key = Hashing::new("site view");
        key.add(&common.0.to_bytes());
        key.add(&fingerprint::of(site).ok()?.to_bytes());
        Some(key.end())
    }

    /// The key of one page that sees a site; its address stands in the view. A view that refuses to be written has none.
    pub(super) fn of_page(site: Self, view: &View) -> Option<Self> {
        let mut key = Hashing::new("page");
        key.add(&site.0.to_bytes());
        key.add(view.template.as_bytes());
        key.add(&fingerprint::of(view).ok()?.to_bytes());
        Some(key.end())
    }

    /// The key of a language's index and shards.
    pub(super) fn of_index(records: &Records<'_>) -> Self {
        let mut key = Hashing::new("index");
        key.add(&records.hash().to_bytes());
        key.end()
    }

    /// In hexadecimal digits.
    pub fn to_hex(self) -> String {
        self.0.to_hex()
    }

    /// What [`Key::to_hex`] wrote.
    pub fn from_hex(digits: &str) -> Option<Self> {
        ContentHash::from_hex(digits).map(Self)
    }
}

fn of_files(what: &str, files: &SiteFiles, wanted: impl Fn(&SitePath) -> bool) -> Key {
    let texts: Vec<&Source> = files.texts.values().filter(|source| wanted(&source.path)).collect();
    let hashes: Vec<ContentHash> =
        texts.par_iter().map(|source| ContentHash::of(source.text.as_bytes())).collect();
    let mut key = Hashing::new(what);
    for (source, hash) in texts.into_iter().zip(hashes) {
        key.add(source.path.as_str().as_bytes());
        key.add(&[u8::from(source.refused)]);
        key.add(&hash.to_bytes());
    }
    for (path, bytes) in files.binaries.iter().filter(|(path, _)| wanted(path)) {
        key.add(path.as_str().as_bytes());
        key.add(bytes);
    }
    key.add(files.date.map(|date| date.to_string()).unwrap_or_default().as_bytes());
    key.end()
}

/// A key being made: of pieces that cannot run into each other.
struct Hashing(ContentHasher);

impl Hashing {
    fn new(what: &str) -> Self {
        let mut new = Self(ContentHasher::new());
        new.add(what.as_bytes());
        new
    }

    fn add(&mut self, piece: &[u8]) {
        self.0.add(&(piece.len() as u64).to_le_bytes());
        self.0.add(piece);
    }

    fn end(self) -> Key {
        Key(self.0.end())
    }
}
