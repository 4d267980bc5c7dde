//! `vademecum lsp`: the checks of `check` and what the declarations know, in an editor.
//!
//! An editor starts this program and speaks the Language Server Protocol with it over the standard input and
//! output (<https://microsoft.github.io/language-server-protocol/>). What an editor shows wins over what is on
//! disk. One thread answers; another reads the whole site again when typing pauses, so an answer never waits
//! for that. Nothing is written: changes are proposed to the editor.

mod answers;
mod changes;
mod checker;
mod faults;
mod options;
mod places;
mod questions;
mod server;
mod state;
mod texts;

use std::path::PathBuf;

use clap::Args;

use super::outcome::Outcome;

/// Speaks the Language Server Protocol with an editor, over the standard input and output.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  vademecum lsp                    as an editor starts it, in the folder of the site
  vademecum lsp --root ../portal   of the site in another folder

Set-up for VS Code, Neovim, Helix and Zed: docs/editors.md. Nothing is written and no network is used; the
editor makes the changes that are proposed to it.

Exit codes: 0 the editor said goodbye; 1 it went away without.")]
pub struct LspCommand {
    /// The folder with site.toml [default: the editor's folder, or one above it]
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
}

impl LspCommand {
    pub(super) fn run(self) -> Outcome {
        server::run(self.root)
    }
}
