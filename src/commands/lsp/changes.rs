//! Proposed changes as an editor carries them out: all files in one edit.

use std::collections::BTreeMap;

use gen_lsp_types::{
    DocumentChange, OptionalVersionedTextDocumentIdentifier, RenameFile, TextDocumentEdit,
    TextDocumentIdentifier, TextEdit, WorkspaceEdit,
};

use super::state::State;
use crate::ground::{SourceId, Span};

/// Texts at places, and then files at new paths, as one edit.
pub fn workspace_edit(
    state: &State,
    edits: &[(Span, String)],
    moves: &[(SourceId, String)],
) -> WorkspaceEdit {
    let mut by_file: BTreeMap<SourceId, Vec<TextEdit>> = BTreeMap::new();
    for (span, text) in edits {
        let range = state.places.range(&state.files.texts[span.source], span.range());
        by_file.entry(span.source).or_default().push(TextEdit { range, new_text: text.clone() });
    }
    let mut changes: Vec<DocumentChange> = Vec::new();
    for (source, edits) in by_file {
        let path = &state.files.texts[source].path;
        let Some(uri) = state.places.uri(path.as_str()) else { continue };
        // The version of a text that is open keeps an editor from changing another one.
        let version = state.open.get(path).map(|open| open.version);
        let text_document = OptionalVersionedTextDocumentIdentifier {
            version,
            text_document_identifier: TextDocumentIdentifier {
                uri: state.open.get(path).map_or(uri, |open| open.uri.clone()),
            },
        };
        let edits = edits.into_iter().map(Into::into).collect();
        changes.push(TextDocumentEdit { text_document, edits }.into());
    }
    for (source, new) in moves {
        let old = state.files.texts[*source].path.as_str();
        if let (Some(old_uri), Some(new_uri)) = (state.places.uri(old), state.places.uri(new)) {
            changes.push(RenameFile { old_uri, new_uri, options: None, annotation_id: None }.into());
        }
    }
    WorkspaceEdit { document_changes: Some(changes), ..WorkspaceEdit::default() }
}
