//! `vademecum explain`: what a code means, why the rule exists, and how to mend it.

use std::fmt::Write;

use clap::Args;

use super::outcome::{Outcome, say};
use super::refusal::Refusal;
use super::report::Messages;
use super::speech::MessageLanguage;
use crate::ground::{Code, near_miss};

/// Explains a code of `vademecum check`.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  vademecum explain V304            what it means, why, an example that has the fault and one that has not
  vademecum explain unknown-term    the same, by its name
  vademecum explain                 every code, with its title
  vademecum explain V304 --lang fr  what it means, in French")]
pub struct ExplainCommand {
    /// The code, such as V304; without it all are listed
    #[arg(value_name = "CODE")]
    code: Option<String>,
    #[command(flatten)]
    pub(super) language: MessageLanguage,
}

impl ExplainCommand {
    pub(super) fn run(self, messages: &Messages) -> Outcome {
        self.tell(messages).err().unwrap_or(Outcome::Done)
    }

    fn tell(&self, messages: &Messages) -> Result<(), Outcome> {
        match &self.code {
            None => say(list(messages).trim_end()),
            Some(word) => say(readable(find(word)?, messages).trim_end()),
        }
    }
}

fn find(word: &str) -> Result<Code, Outcome> {
    Code::find(word).ok_or_else(|| {
        let known = Code::ALL.iter().flat_map(|code| [code.number(), code.name()]);
        Outcome::Misuse(Refusal::new("code-unknown").with("code", word).suggest(near_miss(word, known)))
    })
}

fn list(messages: &Messages) -> String {
    let mut text = String::new();
    for code in Code::ALL {
        let level = messages.text(code.severity().name(), &[]);
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{code}  {level:8}  {}", messages.title(*code));
    }
    text
}

/// The page with its title in the reader's language, and with examples set apart by indentation.
fn readable(code: Code, messages: &Messages) -> String {
    let level = messages.text(code.severity().name(), &[]);
    let arguments =
        [("code", code.number().into()), ("level", level.into()), ("title", messages.title(code).into())];
    let mut text = format!("{}\n", messages.text("heading-page", &arguments));
    let mut fence: Option<&str> = None;
    for line in messages.page(code).lines().skip(1) {
        let ticks = &line[..line.len() - line.trim_start_matches('`').len()];
        match fence {
            Some(open) if line == open => fence = None,
            Some(_) if line.is_empty() => text.push('\n'),
            Some(_) => {
                let _ = writeln!(text, "    {line}");
            }
            None if ticks.len() >= 3 => {
                fence = Some(ticks);
                let file = line[ticks.len()..].split_once(' ').map_or("", |(_, file)| file);
                let _ = writeln!(text, "  {file}");
            }
            None => {
                let _ = writeln!(text, "{}", line.strip_prefix("## ").unwrap_or(line));
            }
        }
    }
    text
}
