//! `vademecum import-issue`: a filled form becomes a file to go on with.

use std::path::PathBuf;

use clap::Args;

use super::Root;
use super::declared_site::{DeclaredSite, check_slug};
use super::outcome::Outcome;
use super::speech::ExplanationLanguage;
use crate::authoring::{read_issue, skeleton};
use crate::disk;
use crate::ground::escape_controls;
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
    language: ExplanationLanguage,
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
    pub(super) fn run(self) -> Outcome {
        self.import().err().unwrap_or(Outcome::Done)
    }

    fn import(&self) -> Result<(), Outcome> {
        let declared = DeclaredSite::open(&self.root, &self.language)?;
        let collection = declared.collection(&self.collection)?;
        let text = disk::read_text(&self.file)?;
        let read = read_issue(declared.explainer(), collection, &text);
        let title = read.known.iter().find(|member| member.key.text == "title");
        let title = title.and_then(|member| member.node.as_text()).unwrap_or_default();
        let slug = self.slug.clone().unwrap_or_else(|| kebab(title));
        if slug.is_empty() {
            let words = "no name can be made from the title; give one with --slug";
            return Err(Outcome::Misuse(words.to_owned()));
        }
        check_slug(&slug)?;
        let file = skeleton(declared.explainer(), collection, &read.known, &read.body);
        declared.write(collection, &slug, &file)?;
        for heading in &read.unknown {
            let heading = escape_controls(heading);
            anstream::eprintln!("not a question of this form, kept at the end of the text: “{heading}”");
        }
        Ok(())
    }
}
