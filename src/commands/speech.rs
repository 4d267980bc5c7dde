//! The language that the program speaks: asked for, or that of the environment.

use clap::Args;

use super::outcome::Outcome;
use super::report::{LANGUAGES, Messages};

/// In which language messages are written.
#[derive(Debug, Clone, Default, Args)]
pub struct Speech {
    /// The language of messages: en, fr, es, ru, ar or zh [default: that of the environment, or English]
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

impl Speech {
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

/// The messages in the language that the environment names, in the order of POSIX; English where it names none that is known.
pub fn of_the_environment() -> Messages {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| {
        let value = std::env::var(name).ok()?;
        (!value.is_empty()).then_some(value)
    });
    named.and_then(|locale| Messages::in_language(&locale)).unwrap_or_else(Messages::english)
}
