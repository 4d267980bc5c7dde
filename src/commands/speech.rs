//! The language that the program speaks: asked for, or that of the environment.
//!
//! `--messages-lang` names it with every command. `--lang` is short for it, except with commands that have a language of content
//! to choose, such as the one to search in: there `--lang` is that.

use clap::Args;

use super::outcome::Outcome;
use super::refusal::Refusal;
use super::report::{LANGUAGES, Messages};
use crate::site::{LanguageId, Site};

/// The language of messages, of a command that has no other language to choose.
#[derive(Debug, Clone, Default, Args)]
pub struct MessageLanguage {
    /// The language of messages: en, fr, es, ru, ar or zh [default: that of the environment, or English]
    #[arg(long, visible_alias = "lang", value_name = "TAG")]
    messages_lang: Option<String>,
}

/// The language of messages, of a command whose other languages are those of content.
#[derive(Debug, Clone, Default, Args)]
pub struct MessageLanguageApart {
    /// The language of messages: en, fr, es, ru, ar or zh [default: that of the environment, or English]
    #[arg(long, value_name = "TAG")]
    messages_lang: Option<String>,
}

impl MessageLanguage {
    /// The tag that was asked for.
    pub fn asked(&self) -> Option<&str> {
        self.messages_lang.as_deref()
    }
}

impl MessageLanguageApart {
    /// The tag that was asked for.
    pub fn asked(&self) -> Option<&str> {
        self.messages_lang.as_deref()
    }
}

/// The messages to speak with.
///
/// # Errors
/// A language that was asked for and is not there.
pub fn messages(asked: Option<&str>) -> Result<Messages, Outcome> {
    let Some(tag) = asked else { return Ok(of_the_environment()) };
    Messages::in_language(tag).ok_or_else(|| {
        let known: Vec<&str> = LANGUAGES.iter().map(|(tag, _)| *tag).collect();
        let refusal = Refusal::new("messages-missing").with("tag", tag).with("known", known.join(", "));
        Outcome::Misuse(refusal)
    })
}

/// The messages to speak with where explanations come from the site: it may speak a language that the program does not.
pub fn messages_beside_explanations(asked: Option<&str>) -> Messages {
    asked.and_then(Messages::in_language).unwrap_or_else(of_the_environment)
}

/// In which of the site's languages a contributor is told what a field is for: the one that was asked for, or that of the
/// environment, or English, or the main language.
///
/// # Errors
/// A language that was asked for and that the site does not speak.
pub fn explanations(asked: Option<&str>, site: &Site) -> Result<LanguageId, Outcome> {
    if let Some(tag) = asked {
        return language_of(site, tag);
    }
    let of_environment = locale().and_then(|locale| {
        let tag = locale.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
        let base = tag.split('-').next().unwrap_or_default();
        site.languages.find(&tag).or_else(|| site.languages.find(base))
    });
    Ok(of_environment.or_else(|| site.languages.find("en")).unwrap_or(site.languages.main))
}

/// The language of a site that has this tag.
///
/// # Errors
/// A language that the site does not speak.
pub fn language_of(site: &Site, tag: &str) -> Result<LanguageId, Outcome> {
    site.languages.find(tag).ok_or_else(|| {
        let known: Vec<&str> = site.languages.tags().collect();
        let refusal = Refusal::new("site-speaks-not").with("tag", tag).with("known", known.join(", "));
        Outcome::Misuse(refusal)
    })
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
