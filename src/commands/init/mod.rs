//! `vademecum init`: a working site to begin with.

mod scaffold;

use std::path::PathBuf;

use clap::Args;

use super::outcome::{Outcome, say};
use super::refusal::Refusal;
use super::report::Messages;
use super::speech::MessageLanguageApart;
use crate::authoring::{code_owners, issue_forms};
use crate::content::{self, Library};
use crate::disk;
use crate::ground::{Report, SiteFiles, SitePath, Source};
use crate::site::{Site, tag_of_name, well_formed};
use crate::wording::Wording;
use scaffold::Scaffold;

/// Makes a working site in an empty folder: collections with an entry each, a vocabulary, workflows for GitHub.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  vademecum init my-site                                a site in English
  vademecum init my-site --languages fr,en              in French, with translations into English
  vademecum init my-site --messages-lang ru             says in Russian what it did
  vademecum init my-site --owner @my-org/editors        who is asked about changes to the content

A folder that holds anything is left alone. The workflows check pull requests of strangers with a token that can only
read and without any secret; read the README in the new folder.")]
pub struct InitCommand {
    /// The folder; it is made if it is not there
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// The languages, the main one first
    #[arg(long, value_name = "TAGS", value_delimiter = ',', default_value = "en")]
    languages: Vec<String>,
    /// Who is asked about changes, as CODEOWNERS names them: @person, @organization/team or an address
    #[arg(long, value_name = "OWNER")]
    owner: Vec<String>,
    #[command(flatten)]
    pub(super) language: MessageLanguageApart,
}

impl InitCommand {
    pub(super) fn run(self, messages: &Messages) -> Outcome {
        self.make(messages).err().unwrap_or(Outcome::Done)
    }

    fn make(&self, messages: &Messages) -> Result<(), Outcome> {
        let languages = self.tags()?;
        let owners = self.owners()?;
        if !disk::is_free(&self.folder)? {
            return Err(Outcome::Misuse(Refusal::new("folder-not-empty").with_path("path", &self.folder)));
        }
        let scaffold = Scaffold { languages, owners };
        let mut files = scaffold.files();
        let (site, library, _) = site_of(&files);
        files.extend(scaffold.translations(|collection, slug| {
            let original = library.find(site.collection(collection)?, slug)?;
            Some(library.entries[original].hash.clone())
        }));
        let (site, library, wording) = site_of(&files);
        files.push((".github/CODEOWNERS".to_owned(), code_owners(&site).into_bytes()));
        for form in issue_forms(&site, &library, &wording) {
            files.push((format!(".github/ISSUE_TEMPLATE/{}", form.file), form.text.into_bytes()));
        }
        for (name, bytes) in &files {
            disk::create(&self.folder.join(name), bytes)?;
        }
        let folder = self.folder.display().to_string();
        // A name with blanks is one argument only within quotation marks.
        let argument =
            if folder.contains(char::is_whitespace) { format!("\"{folder}\"") } else { folder.clone() };
        let arguments =
            [("count", files.len().into()), ("folder", folder.into()), ("argument", argument.into())];
        say(messages.text("site-begun", &arguments))
    }

    fn tags(&self) -> Result<Vec<String>, Outcome> {
        let mut tags: Vec<String> = Vec::new();
        for tag in &self.languages {
            let Some(tag) = well_formed(tag.trim()) else {
                let refusal = Refusal::new("tag-malformed").with("tag", tag.as_str());
                return Err(Outcome::Misuse(refusal.suggest(tag_of_name(tag.trim()))));
            };
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        Ok(tags)
    }

    fn owners(&self) -> Result<Vec<String>, Outcome> {
        let is_sound = |owner: &&String| {
            owner.contains('@') && owner.chars().all(|c| c.is_ascii_alphanumeric() || "@/._+-".contains(c))
        };
        match self.owner.iter().find(|owner| !is_sound(owner)) {
            Some(owner) => {
                Err(Outcome::Misuse(Refusal::new("owner-malformed").with("owner", owner.as_str())))
            }
            None => Ok(self.owner.clone()),
        }
    }
}

/// What a site means whose files are known to be sound, because they are our own.
fn site_of(files: &[(String, Vec<u8>)]) -> (Site, Library, Wording) {
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
