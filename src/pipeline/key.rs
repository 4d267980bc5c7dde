//! Keys: what was made from the same is the same, so whoever still has it need not make it again.
//!
//! A key is a hash of everything that some files are made from, but for the program that makes them. There is no
//! tracking of what depends on what: what is hashed is what the making is given.

use super::{Records, fingerprint};
use crate::ground::{SiteFiles, SitePath, Source};
use crate::pages::View;
use crate::pages::views::SiteView;

/// The hash of everything that some files are made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key([u8; 32]);

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
        key.add(&common.0);
        fingerprint::add(&mut key.0, site).ok()?;
        Some(key.end())
    }

    /// The key of one page that sees a site; its address stands in the view. A view that refuses to be written has none.
    pub(super) fn of_page(site: Self, view: &View) -> Option<Self> {
        let mut key = Hashing::new("page");
        key.add(&site.0);
        key.add(view.template.as_bytes());
        fingerprint::add(&mut key.0, view).ok()?;
        Some(key.end())
    }

    /// The key of a language's index and shards.
    pub(super) fn of_index(records: &Records<'_>) -> Self {
        let mut key = Hashing::new("index");
        key.add(records.hash().as_bytes());
        key.end()
    }

    /// In hexadecimal digits.
    pub fn to_hex(self) -> String {
        blake3::Hash::from_bytes(self.0).to_hex().to_string()
    }

    /// What [`Key::to_hex`] wrote.
    pub fn from_hex(digits: &str) -> Option<Self> {
        blake3::Hash::from_hex(digits).ok().map(|hash| Self(*hash.as_bytes()))
    }
}

fn of_files(what: &str, files: &SiteFiles, wanted: impl Fn(&SitePath) -> bool) -> Key {
    let mut key = Hashing::new(what);
    for source in files.texts.values().filter(|source| wanted(&source.path)) {
        key.add_text(source);
    }
    for (path, bytes) in files.binaries.iter().filter(|(path, _)| wanted(path)) {
        key.add_binary(path, bytes);
    }
    key.add_date(files);
    key.end()
}

/// A key being made: of pieces that cannot run into each other.
struct Hashing(blake3::Hasher);

impl Hashing {
    fn new(what: &str) -> Self {
        let mut new = Self(blake3::Hasher::new());
        new.add(what.as_bytes());
        new
    }

    fn add(&mut self, piece: &[u8]) {
        self.0.update(&(piece.len() as u64).to_le_bytes());
        self.0.update(piece);
    }

    fn add_text(&mut self, source: &Source) {
        self.add(source.path.as_str().as_bytes());
        self.add(&[u8::from(source.refused)]);
        self.add(source.text.as_bytes());
    }

    fn add_binary(&mut self, path: &SitePath, bytes: &[u8]) {
        self.add(path.as_str().as_bytes());
        self.add(bytes);
    }

    fn add_date(&mut self, files: &SiteFiles) {
        self.add(files.date.map(|date| date.to_string()).unwrap_or_default().as_bytes());
    }

    fn end(self) -> Key {
        Key(*self.0.finalize().as_bytes())
    }
}
