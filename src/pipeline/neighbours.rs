//! What a check of a few entries must read: their files, and the entries that can have to do with them.
//!
//! A fault that is about an entry lies in its own files, in those of an entry that names it, or comes from an entry that it
//! names. Names are looked for as they are written, before anything is parsed: who does not write a name does not mean it. Where
//! names could be written in another way, or where a fault can come from further off, no neighbours are told and everything is
//! to be read. Near misses are no neighbours: what may have been meant by a name that nothing has, is not known here.

use std::collections::HashSet;

use memchr::memmem::Finder;
use memchr::{memchr_iter, memchr3_iter};

use crate::ground::{PICTURE_ENDINGS, SitePath, Wanted, is_picture};
use crate::pages::stands_apart;
use crate::site::{CollectionId, FieldKind, Fields, Site, is_kebab};

/// More files than these have so many neighbours that reading everything is as fast.
const MOST: usize = 64;

/// The files that a check of some entries must read.
pub struct Neighbours<'a> {
    site: &'a Site,
    /// The slugs of the entries to check.
    names: HashSet<String>,
    finders: Vec<Finder<'static>>,
    /// Every word of theirs that could be a slug.
    said: HashSet<String>,
    /// Collections with entries that are meant by more than their slug, or may not say the same as another.
    whole: HashSet<CollectionId>,
    /// Whether they are pictures, or show any: then so is everyone who shows one.
    pictures: bool,
}

impl<'a> Neighbours<'a> {
    /// The neighbours of the entries and pictures at some paths, each with what it says; nothing, where it is gone. `None`
    /// where everything must be read.
    pub fn of(site: &'a Site, chosen: &[(String, SitePath)]) -> Option<Self> {
        if chosen.len() > MOST {
            return None;
        }
        let has_other_names = |id: &CollectionId| site.collections[*id].reference_by.is_some();
        let mut neighbours = Self {
            site,
            names: HashSet::new(),
            finders: Vec::new(),
            said: HashSet::new(),
            whole: site.collections.ids().filter(has_other_names).collect(),
            pictures: false,
        };
        for (text, path) in chosen {
            neighbours.choose(path)?;
            neighbours.listen(text)?;
        }
        let finder = |name: &String| Finder::new(name.as_bytes()).into_owned();
        neighbours.finders = neighbours.names.iter().map(finder).collect();
        Some(neighbours)
    }

    fn choose(&mut self, path: &SitePath) -> Option<()> {
        let folder = path.folder().strip_prefix("content/")?;
        if is_picture(path) {
            self.pictures = true;
            return Some(());
        }
        let slug = slug(path).filter(|slug| is_kebab(slug))?;
        if let Some(id) = self.site.collection(folder) {
            // Who means it by another name cannot be told by its slug.
            if self.site.collections[id].reference_by.is_some() || !stands_apart(self.site, id, slug) {
                return None;
            }
            if self.site.collections[id].fields.values().any(|field| field.unique) {
                self.whole.insert(id);
            }
        }
        self.names.insert(slug.to_owned());
        Some(())
    }

    /// Notes whom a text may name.
    fn listen(&mut self, text: &str) -> Option<()> {
        if may_hide_names(text.as_bytes()) {
            return None;
        }
        let words = || text.split(|letter: char| !u8::try_from(letter).is_ok_and(is_of_name));
        // A circle can lead through entries that have nothing else to do with each other.
        let mut acyclic = HashSet::new();
        self.site
            .collections
            .values()
            .for_each(|collection| acyclic_fields(&collection.fields, &mut acyclic));
        if words().any(|word| acyclic.contains(word)) {
            return None;
        }
        self.pictures |= shows_picture(text.as_bytes());
        self.said.extend(words().map(str::to_owned));
        Some(())
    }
}

impl Wanted for Neighbours<'_> {
    fn by_path(&self, path: &SitePath) -> Option<bool> {
        if !path.has_ending("md") || !path.as_str().starts_with("content/") {
            return Some(self.pictures || !is_picture(path));
        }
        let slug = slug(path)?;
        let folder = path.folder().strip_prefix("content/").unwrap_or_default();
        let is_known = self.names.contains(slug)
            || self.said.contains(slug)
            || self.site.collection(folder).is_some_and(|id| self.whole.contains(&id));
        is_known.then_some(true)
    }

    fn by_text(&self, text: &[u8]) -> bool {
        self.finders.iter().any(|finder| is_said(text, finder))
            || may_hide_names(text)
            || self.pictures && shows_picture(text)
    }
}

/// The name without language and ending.
fn slug(path: &SitePath) -> Option<&str> {
    path.name().strip_suffix(".md").and_then(|name| name.split('.').next())
}

/// Whether a byte can be part of a slug or of the name of a field.
fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'
}

/// Whether a name stands in a text, and not as a part of a longer one.
fn is_said(text: &[u8], name: &Finder<'_>) -> bool {
    let is_end = |byte: Option<&u8>| byte.is_none_or(|byte| !is_of_name(*byte));
    name.find_iter(text).any(|start| {
        let end = start + name.needle().len();
        is_end(start.checked_sub(1).and_then(|before| text.get(before))) && is_end(text.get(end))
    })
}

/// Whether a text could write a name in another way: escapes of YAML, TOML and Markdown, of addresses, and of HTML.
fn may_hide_names(text: &[u8]) -> bool {
    memchr3_iter(b'\\', b'%', b'&', text).any(|at| {
        let rest = &text[at + 1..];
        match text[at] {
            b'%' => rest.get(..2).is_some_and(is_escaped_letter),
            // Of the names of characters, only this one stands for plain letters: `fj`.
            b'&' => rest.starts_with(b"#") || rest.starts_with(b"fjlig"),
            _ => true,
        }
    })
}

/// Whether two digits stand for a byte that names of files are made of.
fn is_escaped_letter(digits: &[u8]) -> bool {
    let digits = std::str::from_utf8(digits).ok();
    let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
    byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.')
}

/// Whether a text names a file that could be a picture.
fn shows_picture(text: &[u8]) -> bool {
    let is_ending = |rest: &[u8], ending: &str| {
        rest.get(..ending.len()).is_some_and(|found| found.eq_ignore_ascii_case(ending.as_bytes()))
    };
    memchr_iter(b'.', text).any(|at| PICTURE_ENDINGS.iter().any(|ending| is_ending(&text[at + 1..], ending)))
}

fn acyclic_fields<'a>(fields: &'a Fields, found: &mut HashSet<&'a str>) {
    for field in fields.values() {
        if matches!(&field.kind, FieldKind::Reference(reference) if reference.acyclic) {
            found.insert(&field.name);
        }
        if let Some(nested) = field.nested() {
            acyclic_fields(nested, found);
        }
    }
}
