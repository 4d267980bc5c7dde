//! The library: all entries, and how to find one.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::entry::{Entry, EntryId};
use super::placing::Placed;
use super::said::Said;
use super::value::Meaning;
use crate::ground::{Arena, Id, SitePath, SourceId};
use crate::site::{CollectionId, LanguageId, Site};

/// All entries of a site.
#[derive(Debug, Clone, Default)]
pub struct Library {
    /// By collection, then slug. Shared: an entry that is the very same has not changed.
    pub entries: Arena<EntryId, Arc<Entry>>,
    pub(super) names: Arc<Names>,
    /// What all entries say.
    pub said: Said,
}

/// How entries are found. Only names and places count here, so that libraries can share it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Names {
    /// By collection.
    by_name: Vec<HashMap<String, EntryId>>,
    /// By the number of the file.
    by_file: Vec<Option<(EntryId, LanguageId)>>,
    by_path: HashMap<SitePath, SourceId>,
    /// Entries whose front matter could not be read: they exist, but nothing is known of them.
    unread: HashSet<(CollectionId, String)>,
    /// Collections with an entry whose other name could not be read.
    nameless: HashSet<CollectionId>,
}

impl Names {
    pub fn of(site: &Site, entries: &Arena<EntryId, Arc<Entry>>, placed: &[Placed]) -> Self {
        let mut names = Self { by_name: vec![HashMap::new(); site.collections.len()], ..Self::default() };
        let paths = || placed.iter().map(|file| (file.path.clone(), file.source)).collect();
        let (by_path, ()) = rayon::join(paths, || names.find_entries(site, entries));
        names.by_path = by_path;
        for file in placed {
            if file.language == site.languages.main && names.of_file(file.source).is_none() {
                names.unread.insert((file.collection, file.slug.clone()));
                if site.collections[file.collection].reference_by.is_some() {
                    names.nameless.insert(file.collection);
                }
            }
        }
        names
    }

    fn find_entries(&mut self, site: &Site, entries: &Arena<EntryId, Arc<Entry>>) {
        for (id, entry) in entries.iter() {
            self.by_name[entry.collection.index()].insert(entry.slug.clone(), id);
            self.put(entry.original.source, (id, site.languages.main));
            for (language, translation) in site.languages.all.ids().zip(&entry.translations) {
                if let Some(translation) = translation {
                    self.put(translation.version.source, (id, language));
                }
            }
        }
        // A value that stands for the slug never hides a slug.
        for (id, entry) in entries.iter() {
            let field = site.collections[entry.collection].reference_by;
            let name = field.and_then(|field| entry.original.values.first(field)).and_then(Meaning::as_key);
            if let Some(name) = name {
                self.by_name[entry.collection.index()].entry(name).or_insert(id);
            } else if field.is_some() {
                self.nameless.insert(entry.collection);
            }
        }
    }

    fn put(&mut self, file: SourceId, holds: (EntryId, LanguageId)) {
        if self.by_file.len() <= file.index() {
            self.by_file.resize(file.index() + 1, None);
        }
        self.by_file[file.index()] = Some(holds);
    }

    fn of_file(&self, source: SourceId) -> Option<(EntryId, LanguageId)> {
        self.by_file.get(source.index()).copied().flatten()
    }
}

impl Library {
    /// Puts what was read anew in the place of an entry. A value that stood for its slug is still found by until
    /// everything is read again.
    pub(super) fn replace(&mut self, site: &Site, id: EntryId, entry: Entry) {
        let field = site.collections[entry.collection].reference_by;
        if let Some(name) = field.and_then(|field| entry.original.values.first(field)?.as_key()) {
            Arc::make_mut(&mut self.names).by_name[entry.collection.index()].entry(name).or_insert(id);
        }
        self.entries[id] = Arc::new(entry);
    }

    /// The entry of a collection with a slug, or with the value that stands for it.
    pub fn find(&self, collection: CollectionId, name: &str) -> Option<EntryId> {
        self.names.by_name.get(collection.index())?.get(name).copied()
    }

    /// Whether a name may be that of an entry that could not be read: then nothing can be said of it yet.
    pub fn may_be_unread(&self, collection: CollectionId, name: &str) -> bool {
        self.names.unread.contains(&(collection, name.to_owned()))
            || self.names.nameless.contains(&collection)
    }

    /// Whether a path is that of a content file that could not be read.
    pub fn is_unread_path(&self, path: &SitePath) -> bool {
        self.names.by_path.get(path).is_some_and(|source| self.of_file(*source).is_none())
    }

    /// The entry and language that a file holds.
    pub fn of_file(&self, source: SourceId) -> Option<(EntryId, LanguageId)> {
        self.names.of_file(source)
    }

    /// The entry and language of the file at a path.
    pub fn at_path(&self, path: &SitePath) -> Option<(EntryId, LanguageId)> {
        self.of_file(*self.names.by_path.get(path)?)
    }

    /// The entries of a collection, in order of their slugs.
    pub fn of_collection(&self, collection: CollectionId) -> impl Iterator<Item = (EntryId, &Entry)> {
        let entries = self.entries.iter().map(|(id, entry)| (id, &**entry));
        entries.filter(move |(_, entry)| entry.collection == collection)
    }

    /// The day by which an entry is new: the value of the field that its collection is dated by.
    pub fn date(&self, site: &Site, entry: EntryId) -> Option<Date> {
        let entry = &self.entries[entry];
        match entry.original.values.first(site.collections[entry.collection].dated_by?)? {
            Meaning::Date(date) => Some(*date),
            _ => None,
        }
    }

    /// What readers of a language call an entry: its title, or its collection's heading with its values.
    pub fn title(&self, site: &Site, entry: EntryId, language: LanguageId) -> String {
        let entry = &self.entries[entry];
        let collection = &site.collections[entry.collection];
        let values = &entry.version(language).values;
        let Some(heading) = &collection.heading else {
            return collection.title().and_then(|title| values.text(title)).unwrap_or(&entry.slug).to_owned();
        };
        // The words around the title are in the title's language.
        let mut text = heading.pattern.text(entry.language_shown(language, site)).to_owned();
        for field in &heading.fields {
            let value = values.first(*field).and_then(Meaning::as_key).unwrap_or_default();
            text = text.replace(&format!("{{{}}}", collection.fields[*field].name), &value);
        }
        text
    }
}
