//! `vademecum schema`: what editors, forms and Git hosts want to know of the declarations.

use std::path::PathBuf;

use clap::Args;
use serde_json::{Map, Value};

use super::Root;
use super::declared_site::DeclaredSite;
use super::outcome::{Outcome, say};
use super::report::Messages;
use super::speech::MessageLanguage;
use crate::authoring::{Dialect, SchemaWriter, cms_config, code_owners, issue_forms};
use crate::disk;

/// Writes schemas and forms that are made from the declarations.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  vademecum schema --out schemas                           a JSON Schema for each collection, for editors
  vademecum schema notes                                   that of one collection, on the standard output
  vademecum schema --draft4 --out schemas                  for older editors
  vademecum schema --cms > admin/config.yml                for Decap CMS or Sveltia CMS
  vademecum schema --issue-forms --out .github/ISSUE_TEMPLATE   forms for suggestions
  vademecum schema --code-owners > .github/CODEOWNERS      who is asked about changes

In Visual Studio Code with the YAML extension, name a schema in a comment on the first line of the front matter:
`# yaml-language-server: $schema=../../schemas/notes.schema.json`.")]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
pub struct SchemaCommand {
    #[command(flatten)]
    root: Root,
    #[command(flatten)]
    pub(super) language: MessageLanguage,
    /// Only this collection
    collection: Option<String>,
    /// JSON Schema of draft 4 in place of draft 7
    #[arg(long)]
    draft4: bool,
    /// References may only name entries that are there already
    #[arg(long)]
    strict: bool,
    /// A configuration for Decap CMS and Sveltia CMS
    #[arg(long, group = "what")]
    cms: bool,
    /// Forms for GitHub issues, for collections with `suggest = true`
    #[arg(long, group = "what")]
    issue_forms: bool,
    /// A CODEOWNERS file, from `owners` of the collections
    #[arg(long, group = "what")]
    code_owners: bool,
    /// Write files to this folder, in place of earlier ones
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl SchemaCommand {
    pub(super) fn run(self, messages: &Messages) -> Outcome {
        self.write(messages).err().unwrap_or(Outcome::Done)
    }

    fn write(&self, messages: &Messages) -> Result<(), Outcome> {
        let declared = DeclaredSite::open(&self.root, self.language.asked(), messages)?;
        let explain = declared.explainer();
        if self.code_owners {
            return self.put(&[("CODEOWNERS".to_owned(), code_owners(&declared.site))]);
        }
        if self.cms {
            return self.put(&[("config.yml".to_owned(), cms_config(explain))]);
        }
        if self.issue_forms {
            let forms = issue_forms(&declared.site, &declared.library, &declared.wording);
            let forms: Vec<_> = forms.into_iter().map(|form| (form.file, form.text)).collect();
            return self.put(&forms);
        }
        let dialect = if self.draft4 { Dialect::Draft4 } else { Dialect::Draft7 };
        let writer = SchemaWriter { explain, dialect, strict: self.strict };
        let wanted = self.collection.as_ref().map(|name| declared.collection(name)).transpose()?;
        let mut files = Vec::new();
        for (id, collection) in
            declared.site.collections.iter().filter(|(id, _)| wanted.is_none_or(|wanted| wanted == *id))
        {
            files.push((format!("{}.schema.json", collection.name), pretty(&writer.entry(id))));
            if declared.site.languages.all.len() > 1 && (wanted.is_none() || self.out.is_some()) {
                files.push((
                    format!("{}.translation.schema.json", collection.name),
                    pretty(&writer.translation(id)),
                ));
            }
        }
        self.put(&files)
    }

    /// Writes the files to the folder, or says what is in them: a single one as it is, several as one object.
    fn put(&self, files: &[(String, String)]) -> Result<(), Outcome> {
        if let Some(folder) = &self.out {
            for (name, text) in files {
                disk::overwrite(&folder.join(name), text.as_bytes())?;
                say(folder.join(name).display())?;
            }
            return Ok(());
        }
        if let [(_, text)] = files {
            return say(text.trim_end());
        }
        let value = |text: &str| serde_json::from_str(text).unwrap_or(Value::Null);
        let all: Map<String, Value> = files.iter().map(|(name, text)| (name.clone(), value(text))).collect();
        say(pretty(&Value::Object(all)).trim_end())
    }
}

fn pretty(value: &Value) -> String {
    format!("{}\n", serde_json::to_string_pretty(value).unwrap_or_default())
}
