//! What someone who writes an entry may ask about a place in a text: what is this, what fits here, where does it
//! lead, who else says it, what must change with it.
//!
//! Everything is answered from a site that has been read, by file and byte; which bytes an editor calls line and
//! column, and how it wants to be answered, is known at the edge. Nothing here reads a file or changes one:
//! changes are proposed as edits.

mod address;
mod complete;
mod define;
mod explain;
mod fix;
mod mentions;
mod outline;
mod place;
mod rename;
mod slot;
mod terms;
mod written;

pub use complete::{Offer, OfferKind, Offers, complete};
pub use define::definition;
pub use explain::explain;
pub use fix::{Fix, fixes};
pub use mentions::mentions;
pub use outline::{FileLink, Heading, entries_called, file_links, outline};
pub use place::{Found, Thing, at, subject};
pub use rename::{RenameFault, Renaming, rename, renamed_here};
pub use slot::{Slot, SlotKind, slot};

use crate::content::Library;
use crate::ground::{SiteFiles, SitePath, SourceId};
use crate::links::{Documents, Graph};
use crate::site::{CollectionId, LanguageId, Site};

/// A site that has been read, and the language in which its labels are told.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// What the maintainers declared.
    pub site: &'a Site,
    /// The texts.
    pub files: &'a SiteFiles,
    /// The entries.
    pub library: &'a Library,
    /// Their texts, parsed.
    pub documents: &'a Documents,
    /// Their links.
    pub graph: &'a Graph,
    /// The language of labels and titles.
    pub language: LanguageId,
}

impl<'a> Known<'a> {
    /// The path of a file.
    pub fn path(&self, source: SourceId) -> &'a SitePath {
        &self.files.texts[source].path
    }

    /// The text of a file.
    pub fn text(&self, source: SourceId) -> &'a str {
        &self.files.texts[source].text
    }

    /// The collection and language of a content file, told by its path alone: it may not be readable yet.
    pub fn home(&self, source: SourceId) -> Option<(CollectionId, LanguageId)> {
        let path = self.path(source);
        let collection = self.site.collection(path.as_str().strip_prefix("content/")?.split('/').next()?)?;
        let name = path.name().strip_suffix(".md")?;
        let language = match name.split_once('.') {
            Some((_, tag)) => self.site.languages.find(tag)?,
            None => self.site.languages.main,
        };
        Some((collection, language))
    }

    /// The name by which a reference that may point into several collections calls an entry.
    fn name_for(&self, collections: &[CollectionId], entry: crate::content::EntryId) -> String {
        let entry = &self.library.entries[entry];
        if collections.len() > 1 {
            format!("{}/{}", self.site.collections[entry.collection].name, entry.slug)
        } else {
            entry.slug.clone()
        }
    }
}
