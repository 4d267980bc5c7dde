//! What the editor says of itself at the beginning, and what the server can do.

use std::path::{Path, PathBuf};

use gen_lsp_types::{
    CodeActionKind, CodeActionOptions, CompletionOptions, DocumentLinkOptions, InitializeParams,
    PositionEncodingKind, RenameOptions, ResourceOperationKind, ServerCapabilities, TextDocumentSyncKind,
    TextDocumentSyncOptions, WorkspaceFolders,
};
use serde_json::Value;

use crate::site::SITE_FILE;

/// How columns are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// In bytes.
    Utf8,
    /// In code units of UTF-16, which every editor knows.
    Utf16,
}

/// What the editor asked for.
#[derive(Debug)]
pub struct Options {
    /// The folder of the site.
    pub root: PathBuf,
    /// How columns are counted.
    pub encoding: Encoding,
    /// The language that the person at the editor reads.
    pub language: Option<String>,
    /// The address below which each code has a page, with a `/` at the end.
    pub rules: Option<String>,
    /// Whether files can be renamed in an edit.
    pub renames_files: bool,
    /// Whether the editor watches files if it is asked to.
    pub watches: bool,
}

impl Options {
    /// Reads what an editor sent; `root` is what the command line says.
    pub fn read(parameters: &InitializeParams, root: Option<PathBuf>) -> Self {
        let own = parameters.initialization_options.as_ref();
        let text = |name: &str| own.and_then(|own| own.get(name)).and_then(Value::as_str).map(str::to_owned);
        let workspace = parameters.capabilities.workspace.as_ref();
        let edits = workspace.and_then(|workspace| workspace.workspace_edit.as_ref());
        let operations = edits.and_then(|edits| edits.resource_operations.as_ref());
        let watched = workspace.and_then(|workspace| workspace.did_change_watched_files.as_ref());
        Self {
            root: root.unwrap_or_else(|| site_folder(parameters)),
            encoding: encoding(parameters),
            language: text("lang").or_else(|| parameters.locale.clone()),
            rules: text("rules"),
            renames_files: edits.and_then(|edits| edits.document_changes) == Some(true)
                && operations.is_some_and(|known| known.contains(&ResourceOperationKind::Rename)),
            watches: watched.and_then(|watched| watched.dynamic_registration) == Some(true),
        }
    }
}

fn encoding(parameters: &InitializeParams) -> Encoding {
    let general = parameters.capabilities.general.as_ref();
    let offered = general.and_then(|general| general.position_encodings.as_deref()).unwrap_or_default();
    if offered.contains(&PositionEncodingKind::UTF8) { Encoding::Utf8 } else { Encoding::Utf16 }
}

/// The folder with `site.toml`: the editor's first folder that has one, or lies in a site.
#[expect(deprecated, reason = "editors that know no workspace folders name one root")]
fn site_folder(parameters: &InitializeParams) -> PathBuf {
    let mut folders: Vec<PathBuf> = Vec::new();
    let listed = &parameters.workspace_folders_initialize_params.workspace_folders;
    if let Some(WorkspaceFolders::WorkspaceFolderList(listed)) = listed {
        folders.extend(listed.iter().filter_map(|folder| folder.uri.to_file_path().ok()));
    }
    folders.extend(parameters.root_uri.as_ref().and_then(|uri| uri.to_file_path().ok()));
    folders.extend(std::env::current_dir());
    let has_site = |folder: &&Path| folder.join(SITE_FILE).is_file();
    let found = folders.iter().find_map(|folder| folder.ancestors().find(has_site));
    found.map(Path::to_owned).or_else(|| folders.first().cloned()).unwrap_or_else(|| PathBuf::from("."))
}

/// What the server can do.
pub fn capabilities(encoding: Encoding) -> ServerCapabilities {
    let words = |words: &[&str]| Some(words.iter().map(|&word| word.to_owned()).collect());
    ServerCapabilities {
        position_encoding: Some(match encoding {
            Encoding::Utf8 => PositionEncodingKind::UTF8,
            Encoding::Utf16 => PositionEncodingKind::UTF16,
        }),
        text_document_sync: Some(
            TextDocumentSyncOptions {
                open_close: Some(true),
                change: Some(TextDocumentSyncKind::Incremental),
                ..TextDocumentSyncOptions::default()
            }
            .into(),
        ),
        completion_provider: Some(CompletionOptions {
            trigger_characters: words(&["@", "(", "/", "#", "[", " ", "\"", "-"]),
            ..CompletionOptions::default()
        }),
        hover_provider: Some(true.into()),
        definition_provider: Some(true.into()),
        references_provider: Some(true.into()),
        document_symbol_provider: Some(true.into()),
        workspace_symbol_provider: Some(true.into()),
        document_link_provider: Some(DocumentLinkOptions::default()),
        code_action_provider: Some(
            CodeActionOptions {
                code_action_kinds: Some(vec![CodeActionKind::QuickFix]),
                ..CodeActionOptions::default()
            }
            .into(),
        ),
        rename_provider: Some(
            RenameOptions { prepare_provider: Some(true), ..RenameOptions::default() }.into(),
        ),
        ..ServerCapabilities::default()
    }
}
