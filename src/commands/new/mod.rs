//! `vademecum new`: a file to begin with, made from what the collection declares.

mod conversation;
mod interview;

use std::io::{stdin, stdout};

use clap::Args;

use super::Root;
use super::declared_site::{DeclaredSite, check_slug};
use super::outcome::Outcome;
use super::refusal::Refusal;
use super::report::Messages;
use super::speech::MessageLanguageApart;
use super::translations::nothing_in;
use crate::authoring::{Body, skeleton, translation_skeleton, without_isolates};
use crate::site::CollectionId;
use conversation::Conversation;
use interview::Interview;

/// Begins an entry: a file with every field, what it is for, and the headings of the text.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  vademecum new notes my-first-note                       a file content/notes/my-first-note.md to fill in
  vademecum new notes my-first-note --interview           asks field by field and writes the file
  vademecum new notes my-first-note --messages-lang fr    explained in French
  vademecum new notes my-first-note --lang fr             a file for the translation of an entry into French

A file that is there already is never overwritten. When it is filled in, `vademecum check` says what is missing.")]
pub struct NewCommand {
    #[command(flatten)]
    root: Root,
    #[command(flatten)]
    pub(super) language: MessageLanguageApart,
    /// The collection: a folder in content/
    collection: String,
    /// The name of the entry, which becomes its address: lower-case letters, digits and hyphens
    slug: String,
    /// Begin a translation of an entry into this language
    #[arg(long, value_name = "TAG", conflicts_with = "interview")]
    lang: Option<String>,
    /// Ask field by field
    #[arg(long)]
    interview: bool,
}

impl NewCommand {
    pub(super) fn run(self, messages: &Messages) -> Outcome {
        self.begin(messages).err().unwrap_or(Outcome::Done)
    }

    fn begin(&self, messages: &Messages) -> Result<(), Outcome> {
        check_slug(&self.slug)?;
        let declared = DeclaredSite::open(&self.root, self.language.asked(), messages)?;
        let collection = declared.collection(&self.collection)?;
        match &self.lang {
            Some(tag) => self.translation(&declared, collection, tag),
            None if declared
                .library
                .find(collection, &self.slug)
                .is_some_and(|found| declared.library.entries[found].slug == self.slug) =>
            {
                Err(Outcome::Misuse(Refusal::new("entry-exists").with("slug", self.slug.as_str())))
            }
            None if self.interview => self.ask(&declared, collection),
            None => {
                let text = skeleton(declared.explainer(), collection, &[], &Body::default());
                declared.write(collection, &self.slug, &text)
            }
        }
    }

    fn ask(&self, declared: &DeclaredSite, collection: CollectionId) -> Result<(), Outcome> {
        declared.refuse_taken(collection, &self.slug)?;
        let explain = declared.explainer();
        let words = |name| without_isolates(&explain.words(name, &[]));
        let mut conversation = Conversation::new(stdin().lock(), stdout().lock(), words("ask-unreadable"));
        let (known, body) =
            Interview { explain, messages: declared.messages(), conversation: &mut conversation }
                .entry(collection);
        if known.is_empty() && body.sections.is_empty() {
            conversation.say(&words("ask-nothing"));
            return conversation.close();
        }
        let text = skeleton(explain, collection, &known, &body);
        if let Err(outcome) = declared.write(collection, &self.slug, &text) {
            // What was answered is worth more than the file.
            conversation.say(&format!("\n{}\n\n{text}", words("ask-not-written")));
            return Err(outcome);
        }
        conversation.say(&words("ask-done"));
        conversation.close()
    }

    fn translation(
        &self,
        declared: &DeclaredSite,
        collection: CollectionId,
        tag: &str,
    ) -> Result<(), Outcome> {
        let site = &declared.site;
        let language = site.languages.find(tag).filter(|language| *language != site.languages.main);
        let Some(language) = language else {
            return Err(Outcome::Misuse(nothing_in(tag, site)));
        };
        let found = declared.library.find(collection, &self.slug);
        let Some(entry) = found.map(|id| &declared.library.entries[id]) else {
            let refusal = Refusal::new("nothing-to-translate").with("slug", self.slug.as_str());
            return Err(Outcome::Misuse(refusal.with("collection", self.collection.as_str())));
        };
        let body = entry.original.body.text(&declared.files.texts);
        let text = translation_skeleton(declared.explainer(), entry, language, body);
        declared.write(collection, &format!("{}.{tag}", entry.slug), &text)
    }
}
