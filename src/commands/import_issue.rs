//! `vademecum import-issue`: a filled form becomes a file to go on with.

use std::path::PathBuf;

use clap::Args;

use super::Root;
use super::declared_site::{DeclaredSite, check_slug};
use super::outcome::Outcome;
use super::refusal::Refusal;
use super::report::Messages;
use super::speech::MessageLanguage;
use crate::authoring::{read_issue, skeleton};
use crate::disk;
use crate::site::kebab;

/// Turns a filled form, saved as Markdown, into the file of an entry.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  vademecum import-issue issue.md --collection notes
  vademecum import-issue issue.md --collection notes --slug my-note
  gh issue view 12 --json body --jq .body > issue.md     fetches an issue of GitHub

Headings that belong to no question are named, and what stands below them goes to the end of the text. Nothing is lost.
`vademecum check` says what is missing.")]
pub struct ImportIssueCommand {
    #[command(flatten)]
    root: Root,
    #[command(flatten)]
    pub(super) language: MessageLanguage,
    /// The filled form
    file: PathBuf,
    /// The collection that it suggests an entry of
    #[arg(long, value_name = "NAME")]
    collection: String,
    /// The name of the entry [default: made from its title]
    #[arg(long, value_name = "SLUG")]
    slug: Option<String>,
}

impl ImportIssueCommand {
    pub(super) fn run(self, messages: &Messages) -> Outcome {
        self.import(messages).err().unwrap_or(Outcome::Done)
    }

    fn import(&self, messages: &Messages) -> Result<(), Outcome> {
        let declared = DeclaredSite::open(&self.root, self.language.asked(), messages)?;
        let collection = declared.collection(&self.collection)?;
        let text = disk::read_text(&self.file)?;
        let read = read_issue(declared.explainer(), collection, &text);
        let title = read.known.iter().find(|member| member.key.text == "title");
        let title = title.and_then(|member| member.node.as_text()).unwrap_or_default();
        let slug = self.slug.clone().unwrap_or_else(|| kebab(title));
        if slug.is_empty() {
            return Err(Outcome::Misuse(Refusal::new("no-name-from-title")));
        }
        check_slug(&slug)?;
        let file = skeleton(declared.explainer(), collection, &read.known, &read.body);
        declared.write(collection, &slug, &file)?;
        for heading in &read.unknown {
            anstream::eprintln!(
                "{}",
                messages.text("heading-unknown", &[("heading", heading.as_str().into())])
            );
        }
        Ok(())
    }
}
