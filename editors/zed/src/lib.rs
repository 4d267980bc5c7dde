//! Tells Zed how to start `vademecum lsp`, in folders that hold a site.

use zed_extension_api::{self as zed, Command, LanguageServerId, Result, Worktree};

struct Vademecum;

impl zed::Extension for Vademecum {
    fn new() -> Self {
        Self
    }

    fn language_server_command(&mut self, _: &LanguageServerId, worktree: &Worktree) -> Result<Command> {
        if worktree.read_text_file("site.toml").is_err() {
            return Err("there is no site.toml in this folder".to_owned());
        }
        let program = worktree.which("vademecum").ok_or("vademecum is not on the PATH")?;
        Ok(Command { command: program, args: vec!["lsp".to_owned()], env: worktree.shell_env() })
    }
}

zed::register_extension!(Vademecum);
