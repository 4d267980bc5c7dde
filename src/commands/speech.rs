//! The language that the program speaks: asked for, or that of the environment.

use clap::Args;

use super::outcome::Outcome;
use super::report::{LANGUAGES, Messages};
use crate::site::{LanguageId, Site};

/// In which language messages are written.
#[derive(Debug, Clone, Default, Args)]
pub struct MessageLanguage {
    /// The language of messages: en, fr, es, ru, ar or zh [default: that of the environment, or English]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

impl MessageLanguage {
    /// The messages to speak with.
    ///
    /// # Errors
    /// A language that was asked for and is not there.
    pub fn messages(&self) -> Result<Messages, Outcome> {
        match &self.lang {
            None => Ok(of_the_environment()),
            Some(tag) => Messages::in_language(tag).ok_or_else(|| {
                let known: Vec<&str> = LANGUAGES.iter().map(|(tag, _)| *tag).collect();
                Outcome::Misuse(format!("there are no messages in `{tag}`; there are {}", known.join(", ")))
            }),
        }
    }
}

/// In which of the site's languages a contributor is told what a field is for. It is asked for by a name of its own, because
/// `--lang` is the language of what is written.
#[derive(Debug, Args)]
pub struct ExplanationLanguage {
    /// The language of explanations [default: that of the environment, or English]
    #[arg(long, value_name = "TAG")]
    messages_lang: Option<String>,
}

impl ExplanationLanguage {
    /// Messages in the language that was asked for, before it is known which languages the site speaks.
    pub fn messages(&self) -> Messages {
        let asked = self.messages_lang.as_deref();
        asked.and_then(Messages::in_language).unwrap_or_else(of_the_environment)
    }

    /// The site's language that was asked for, or that of the environment, or English, or the main language.
    ///
    /// # Errors
    /// A language that was asked for and that the site does not speak.
    pub fn of(&self, site: &Site) -> Result<LanguageId, Outcome> {
        if let Some(asked) = &self.messages_lang {
            return site.languages.find(asked).ok_or_else(|| {
                let known: Vec<&str> = site.languages.tags().collect();
                Outcome::Misuse(format!("this site does not speak `{asked}`; it speaks {}", known.join(", ")))
            });
        }
        let of_environment = locale().and_then(|locale| {
            let tag = locale.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
            let base = tag.split('-').next().unwrap_or_default();
            site.languages.find(&tag).or_else(|| site.languages.find(base))
        });
        Ok(of_environment.or_else(|| site.languages.find("en")).unwrap_or(site.languages.main))
    }
}

/// The messages in the language that the environment names; English where it names none that is known.
pub fn of_the_environment() -> Messages {
    locale().and_then(|locale| Messages::in_language(&locale)).unwrap_or_else(Messages::english)
}

/// The locale that the environment names, in the order of POSIX.
fn locale() -> Option<String> {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set)
}
