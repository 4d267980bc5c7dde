//! What commands for contributors work with: the declarations, the entries as far as they can be read, and the
//! contributor's language.

use std::path::PathBuf;

use clap::Args;

use super::outcome::{Outcome, show};
use super::report::{Findings, Messages};
use super::{Format, Root, read_site, speech};
use crate::authoring::Explainer;
use crate::content::{self, Library};
use crate::disk;
use crate::ground::{Report, SiteFiles, SitePath, Source, near_miss};
use crate::site::{CollectionId, LanguageId, Site, is_kebab, kebab};
use crate::wording::Wording;

/// The language in which contributors are spoken to.
#[derive(Debug, Args)]
pub struct Tongue {
    /// The language of explanations [default: that of the environment, or English]
    #[arg(long, value_name = "TAG")]
    messages_lang: Option<String>,
}

/// A site whose declarations are sound; its entries may have faults.
pub struct Desk {
    root: PathBuf,
    pub files: SiteFiles,
    pub site: Site,
    pub library: Library,
    pub wording: Wording,
    pub language: LanguageId,
}

impl Desk {
    /// Reads a site; faults of the declarations are shown and end the command, faults of entries do not.
    pub fn open(root: &Root, tongue: &Tongue) -> Result<Self, Outcome> {
        let mut report = Report::new();
        let mut unheard = Report::new();
        let files = read_site(root, &mut unheard)?;
        let site = Site::read(&files, &mut report);
        if report.has_errors() {
            let findings = Findings::new(report, &files.texts);
            return Err(show(&findings, &tongue.messages(), Format::Terminal, false));
        }
        let library = content::load(&site, &files.texts, &mut unheard);
        let wording = Wording::read(&site, &files.texts, &mut unheard);
        let language = tongue.of(&site)?;
        Ok(Self { root: root.root.clone(), files, site, library, wording, language })
    }

    /// Explains in the contributor's language.
    pub fn explainer(&self) -> Explainer<'_> {
        let Self { site, library, wording, language, .. } = self;
        Explainer { site, library, wording, language: *language }
    }

    /// Messages in the contributor's language, or in English where there are none.
    pub fn messages(&self) -> Messages {
        let tag = &self.site.languages.all[self.language].tag;
        Messages::in_language(tag).unwrap_or_else(Messages::english)
    }

    /// The collection of a name.
    pub fn collection(&self, name: &str) -> Result<CollectionId, Outcome> {
        self.site.collection(name).ok_or_else(|| {
            let known: Vec<&str> = self.site.collections.values().map(|known| known.name.as_str()).collect();
            let near = near_miss(name, known.iter().copied());
            let near = near.map_or_else(String::new, |near| format!(" Did you mean `{near}`?"));
            let known = known.join(", ");
            Outcome::Misuse(format!("there is no collection `{name}`.{near} This site has: {known}"))
        })
    }

    /// Writes a new entry or translation and says where it is.
    pub fn write(&self, collection: CollectionId, name: &str, text: &str) -> Result<(), Outcome> {
        let relative = format!("content/{}/{name}.md", self.site.collections[collection].name);
        let path = self.root.join(&relative);
        disk::create(&path, text.as_bytes()).map_err(|fault| match fault {
            disk::DiskFault::Exists(_) => Outcome::Misuse(fault.to_string()),
            fault => fault.into(),
        })?;
        super::outcome::say(path.display())
    }
}

/// What a site means whose files are known to be sound, because they are our own.
pub fn site_of(files: &[(String, Vec<u8>)]) -> (Site, Library, Wording) {
    let mut unheard = Report::new();
    let mut read = SiteFiles::default();
    let mut named: Vec<(SitePath, &[u8])> = files
        .iter()
        .filter(|(name, _)| !name.starts_with('.'))
        .filter_map(|(name, bytes)| Some((SitePath::new(name).ok()?, bytes.as_slice())))
        .collect();
    named.sort_by(|a, b| a.0.cmp(&b.0));
    for (path, bytes) in named {
        read.texts.push(Source::new(path, String::from_utf8_lossy(bytes).into_owned()));
    }
    crate::theme::add_built_in_files(&mut read);
    let site = Site::read(&read, &mut unheard);
    let library = content::load(&site, &read.texts, &mut unheard);
    let wording = Wording::read(&site, &read.texts, &mut unheard);
    (site, library, wording)
}

/// A name that can be an address; any other ends the command with the nearest one that can.
pub fn check_slug(slug: &str) -> Result<(), Outcome> {
    if is_kebab(slug) {
        return Ok(());
    }
    let near = kebab(slug);
    let near = if near.is_empty() { String::new() } else { format!(" Try `{near}`.") };
    let rule = "use lower-case letters a to z, digits and single hyphens";
    Err(Outcome::Misuse(format!("`{slug}` cannot be the name of an entry: {rule}.{near}")))
}

impl Tongue {
    /// Messages in the language that was asked for, before it is known which languages the site speaks.
    fn messages(&self) -> Messages {
        let asked = self.messages_lang.as_deref();
        asked.and_then(Messages::in_language).unwrap_or_else(speech::of_the_environment)
    }

    /// The site's language that was asked for, or that of the environment, or English, or the main language.
    fn of(&self, site: &Site) -> Result<LanguageId, Outcome> {
        if let Some(asked) = &self.messages_lang {
            return site.languages.find(asked).ok_or_else(|| {
                let known: Vec<&str> = site.languages.tags().collect();
                Outcome::Misuse(format!("this site does not speak `{asked}`; it speaks {}", known.join(", ")))
            });
        }
        let variables = ["LC_ALL", "LC_MESSAGES", "LANG"];
        let set =
            variables.iter().find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
        let of_environment = set.and_then(|value| {
            let tag = value.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
            let base = tag.split('-').next().unwrap_or_default().to_owned();
            site.languages.find(&tag).or_else(|| site.languages.find(&base))
        });
        Ok(of_environment.or_else(|| site.languages.find("en")).unwrap_or(site.languages.main))
    }
}
