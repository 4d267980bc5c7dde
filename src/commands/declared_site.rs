//! A site whose declarations are sound, for commands that help contributors: the entries as far as they can be read, and
//! the contributor's language.

use std::path::PathBuf;

use super::outcome::{Outcome, say, show};
use super::refusal::Refusal;
use super::report::{Findings, Messages};
use super::speech::explanations;
use super::{Format, Root, read_site};
use crate::authoring::Explainer;
use crate::content::{self, Library};
use crate::disk::{self, DiskFault};
use crate::ground::{Report, SiteFiles, near_miss, portable_name};
use crate::site::{CollectionId, LanguageId, Site, is_kebab, kebab};
use crate::wording::Wording;

/// A site whose declarations are sound; its entries may have faults.
pub struct DeclaredSite {
    root: PathBuf,
    pub files: SiteFiles,
    pub site: Site,
    pub library: Library,
    pub wording: Wording,
    pub language: LanguageId,
}

impl DeclaredSite {
    /// Reads a site; faults of the declarations are shown and end the command, faults of entries do not.
    pub fn open(root: &Root, asked: Option<&str>, messages: &Messages) -> Result<Self, Outcome> {
        let mut report = Report::new();
        let mut unheard = Report::new();
        let files = read_site(root, &mut unheard)?;
        let site = Site::read(&files, &mut report);
        if report.has_errors() {
            let findings = Findings::new(report, &files.texts);
            return Err(show(&findings, messages, Format::Terminal, false));
        }
        let library = content::load(&site, &files.texts, &mut unheard);
        let wording = Wording::read(&site, &files.texts, &mut unheard);
        let language = explanations(asked, &site)?;
        Ok(Self { root: root.root.clone(), files, site, library, wording, language })
    }

    /// Explains in the contributor's language.
    pub fn explainer(&self) -> Explainer<'_> {
        let Self { site, library, wording, language, .. } = self;
        Explainer { site, library, wording, language: *language }
    }

    /// Messages in the language of the explanations, or in English where there are none.
    pub fn messages(&self) -> Messages {
        let tag = &self.site.languages.all[self.language].tag;
        Messages::in_language(tag).unwrap_or_else(Messages::english)
    }

    /// The collection of a name.
    pub fn collection(&self, name: &str) -> Result<CollectionId, Outcome> {
        self.site.collection(name).ok_or_else(|| {
            let known: Vec<&str> = self.site.collections.values().map(|known| known.name.as_str()).collect();
            let near = near_miss(name, known.iter().copied());
            let refusal = Refusal::new("collection-unknown").with("name", name).suggest(near);
            Outcome::Misuse(refusal.with("known", known.join(", ")))
        })
    }

    /// Refuses the name of a file that is there already, before anyone is asked for what should stand in it.
    pub fn refuse_taken(&self, collection: CollectionId, name: &str) -> Result<(), Outcome> {
        let path = self.place(collection, name);
        if disk::is_taken(&path) { Err(not_overwritten(DiskFault::Exists(path))) } else { Ok(()) }
    }

    /// Writes a new entry or translation and says where it is.
    pub fn write(&self, collection: CollectionId, name: &str, text: &str) -> Result<(), Outcome> {
        let path = self.place(collection, name);
        disk::create(&path, text.as_bytes()).map_err(not_overwritten)?;
        say(path.display())
    }

    fn place(&self, collection: CollectionId, name: &str) -> PathBuf {
        self.root.join(format!("content/{}/{name}.md", self.site.collections[collection].name))
    }
}

/// A name that is taken is a slip of whoever gave it, not of the machine.
fn not_overwritten(fault: DiskFault) -> Outcome {
    match fault {
        DiskFault::Exists(_) => Outcome::Misuse(Refusal::from(&fault)),
        fault => fault.into(),
    }
}

/// A name that can be an address, and a file on every computer; any other ends the command, where there is one with the nearest
/// name that can.
pub fn check_slug(slug: &str) -> Result<(), Outcome> {
    if is_kebab(slug) {
        return portable_name(&format!("{slug}.md"))
            .map_err(|fault| Outcome::Misuse(Refusal::not_portable(slug, fault)));
    }
    let refusal = Refusal::new("slug-malformed").with("slug", slug);
    Err(Outcome::Misuse(refusal.suggest(Some(&kebab(slug)))))
}
