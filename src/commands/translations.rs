//! `vademecum translations`: the debt, and the hashes that pay it.

use clap::Args;
use serde::Serialize;

use super::outcome::{Outcome, say};
use super::refusal::Refusal;
use super::report::Messages;
use super::speech::MessageLanguageApart;
use super::{ListFormat, Root, sound_site};
use crate::links::{Progress, survey};
use crate::pipeline::Checked;
use crate::site::{LanguageId, Site};

/// Lists translations that are missing, partly done, outdated or not yet read by a person.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  vademecum translations                   what is missing or out of date, in every language
  vademecum translations --lang ar         in one language
  vademecum translations --all             the current ones too
  vademecum translations --format json     one JSON object a line, for programs

A translation records the version of the original it was made from: write the hash shown here into its front
matter as `translated-from`.")]
pub struct TranslationsCommand {
    #[command(flatten)]
    root: Root,
    /// Only this language
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// Current translations too
    #[arg(long)]
    all: bool,
    /// How the list is written
    #[arg(long, value_enum, default_value = "terminal")]
    format: ListFormat,
    #[command(flatten)]
    pub(super) language: MessageLanguageApart,
}

/// Why nothing can be in a language: the site is not translated into it.
pub fn nothing_in(tag: &str, site: &Site) -> Refusal {
    let main = &site.languages.all[site.languages.main].tag;
    let known: Vec<&str> = site.languages.tags().filter(|tag| tag != main).collect();
    Refusal::new("language-not-of-translations").with("tag", tag).with("known", known.join(", "))
}

/// A translation as an object.
#[derive(Serialize)]
struct TranslationLine<'a> {
    language: &'a str,
    state: &'static str,
    reviewed: bool,
    file: String,
    hash: &'a str,
}

impl TranslationsCommand {
    pub(super) fn run(self, messages: &Messages) -> Outcome {
        self.list(messages).err().unwrap_or(Outcome::Done)
    }

    fn list(&self, messages: &Messages) -> Result<(), Outcome> {
        let checked = sound_site(&self.root, self.format, messages)?;
        let site = &checked.site;
        let languages: Vec<LanguageId> = site
            .languages
            .all
            .ids()
            .filter(|language| *language != site.languages.main)
            .filter(|language| self.lang.as_ref().is_none_or(|tag| site.languages.all[*language].tag == *tag))
            .collect();
        if let Some(tag) = self.lang.as_ref().filter(|_| languages.is_empty()) {
            return Err(Outcome::Misuse(nothing_in(tag, site)));
        }
        languages.into_iter().try_for_each(|language| self.language(&checked, language))
    }

    fn language(&self, checked: &Checked, language: LanguageId) -> Result<(), Outcome> {
        let site = &checked.site;
        let tag = &site.languages.all[language].tag;
        let mut counts = Progress::ALL.map(|state| (state, 0_usize));
        for (id, state) in survey(site, &checked.library, &checked.documents, language) {
            let entry = &checked.library.entries[id];
            counts.iter_mut().filter(|(known, _)| *known == state).for_each(|(_, count)| *count += 1);
            if state == Progress::Current && !self.all {
                continue;
            }
            let line = TranslationLine {
                language: tag,
                state: state.name(),
                reviewed: entry.translation(language).is_some_and(|translation| translation.reviewed),
                file: format!("content/{}/{}.{tag}.md", site.collections[entry.collection].name, entry.slug),
                hash: &entry.hash,
            };
            match self.format {
                ListFormat::Json => say(serde_json::to_string(&line).unwrap_or_default())?,
                ListFormat::Terminal => say(format_args!("{:9} {}  {}", line.state, line.hash, line.file))?,
            }
        }
        if self.format == ListFormat::Terminal {
            let counts = counts.map(|(state, count)| format!("{count} {}", state.name()));
            say(format_args!("{tag}: {}\n", counts.join(", ")))?;
        }
        Ok(())
    }
}
