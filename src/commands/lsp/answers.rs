//! Answers to an editor's questions.

use gen_lsp_types::{BaseSymbolInformation, WorkspaceSymbol};
use gen_lsp_types::{
    CodeAction, CodeActionKind, CodeActionParams, CodeActionResponse, CompletionItem, CompletionItemKind,
    CompletionList, CompletionParams, DefinitionParams, DocumentLink, DocumentLinkParams, DocumentSymbol,
    DocumentSymbolParams, Hover, HoverParams, Location, MarkupContent, MarkupKind, PrepareRenameParams,
    PrepareRenamePlaceholder, Range, ReferenceParams, RenameParams, SymbolKind, TextDocumentPositionParams,
    TextEdit, WorkspaceEdit, WorkspaceSymbolParams,
};

use super::changes::workspace_edit;
use super::state::State;
use crate::assist::{self, Known, OfferKind, RenameFault};
use crate::commands::refusal::Refusal;
use crate::ground::SourceId;

/// A place in a text of a site that has been read.
fn place<'a>(state: &'a State, asked: &TextDocumentPositionParams) -> Option<(Known<'a>, SourceId, usize)> {
    let known = state.known()?;
    let source = state.file(&asked.text_document.uri)?;
    let byte = state.places.byte(&state.files.texts[source], asked.position);
    Some((known, source, byte))
}

fn markdown(value: String) -> MarkupContent {
    MarkupContent { kind: MarkupKind::Markdown, value }
}

/// What fits where someone types.
pub fn completion(state: &State, asked: &CompletionParams) -> Option<CompletionList> {
    let (known, source, byte) = place(state, &asked.text_document_position_params)?;
    let offers = assist::complete(&known, source, byte)?;
    let text = &state.files.texts[source];
    let range = state.places.range(text, offers.typed.clone());
    let item = |(number, offer): (usize, assist::Offer)| CompletionItem {
        kind: Some(match offer.kind {
            OfferKind::Field => CompletionItemKind::Field,
            OfferKind::Term => CompletionItemKind::EnumMember,
            OfferKind::Entry => CompletionItemKind::Reference,
            OfferKind::Heading => CompletionItemKind::Text,
            OfferKind::Source => CompletionItemKind::Value,
        }),
        label: offer.label,
        detail: offer.detail,
        documentation: offer.about.map(|about| markdown(about).into()),
        sort_text: Some(format!("{number:05}")),
        filter_text: Some(offer.found_by),
        text_edit: Some(TextEdit { range, new_text: offer.written }.into()),
        ..CompletionItem::default()
    };
    let items = offers.offers.into_iter().enumerate().map(item).collect();
    Some(CompletionList { is_incomplete: offers.more, items, ..CompletionList::default() })
}

/// What a thing is.
pub fn hover(state: &State, asked: &HoverParams) -> Option<Hover> {
    let (known, source, byte) = place(state, &asked.text_document_position_params)?;
    let found = assist::at(&known, source, byte)?;
    let text = assist::explain(&known, &found.thing)?;
    let range = state.places.range(&state.files.texts[source], found.span.range());
    Some(Hover { contents: markdown(text).into(), range: Some(range) })
}

/// Where a thing is said.
pub fn definition(state: &State, asked: &DefinitionParams) -> Option<Location> {
    let (known, source, byte) = place(state, &asked.text_document_position_params)?;
    let found = assist::at(&known, source, byte)?;
    state.places.location(&state.files.texts, assist::definition(&known, &found.thing)?)
}

/// Who else says it.
pub fn references(state: &State, asked: &ReferenceParams) -> Option<Vec<Location>> {
    let (known, source, byte) = place(state, &asked.text_document_position_params)?;
    let found = assist::subject(&known, source, byte)?;
    let mut places = assist::mentions(&known, &found.thing);
    if asked.context.include_declaration {
        places.extend(assist::definition(&known, &found.thing));
    }
    places.sort_unstable();
    places.dedup();
    Some(places.into_iter().filter_map(|place| state.places.location(&state.files.texts, place)).collect())
}

/// What would be renamed.
pub fn prepare_rename(state: &State, asked: &PrepareRenameParams) -> Option<PrepareRenamePlaceholder> {
    let (known, source, byte) = place(state, &asked.text_document_position_params)?;
    let (_, span, slug) = assist::renamed_here(&known, source, byte)?;
    let range = state.places.range(&state.files.texts[span.source], span.range());
    Some(PrepareRenamePlaceholder { range, placeholder: slug })
}

/// What changes with an entry's name.
pub fn rename(state: &State, asked: &RenameParams) -> Result<Option<WorkspaceEdit>, Refusal> {
    let Some((known, source, byte)) = place(state, &asked.text_document_position_params) else {
        return Ok(None);
    };
    let Some((entry, _, _)) = assist::renamed_here(&known, source, byte) else { return Ok(None) };
    if !state.options.renames_files {
        return Err(Refusal::new("rename-unsupported"));
    }
    let name = asked.new_name.trim();
    match assist::rename(&known, entry, name) {
        Ok(renaming) => Ok(Some(workspace_edit(state, &renaming.edits, &renaming.moves))),
        Err(RenameFault::NotAName(near)) => {
            let near = if near.is_empty() { "none" } else { near.as_str() };
            Err(Refusal::new("rename-not-a-name").with("suggestion", near))
        }
        Err(RenameFault::NotPortable(fault)) => Err(Refusal::not_portable(name, fault)),
        Err(RenameFault::Taken(path)) => Err(Refusal::new("rename-taken").with("path", path)),
    }
}

/// Ways out of the faults in a range.
pub fn actions(state: &State, asked: &CodeActionParams) -> Vec<CodeActionResponse> {
    let (Some(known), Some(source)) = (state.known(), state.file(&asked.text_document.uri)) else {
        return Vec::new();
    };
    let wanted = |kinds: &Vec<CodeActionKind>| {
        kinds.iter().any(|kind| matches!(kind, CodeActionKind::QuickFix | CodeActionKind::Empty))
    };
    if !asked.context.only.as_ref().is_none_or(wanted) {
        return Vec::new();
    }
    let mut actions = Vec::new();
    for fault in state.faults(source).filter(|fault| overlap(fault.shown.range, asked.range)) {
        for fix in assist::fixes(&known, &fault.diagnostic) {
            actions.push(CodeActionResponse::from(CodeAction {
                title: state.messages.text(fix.title, &fix.arguments),
                kind: Some(CodeActionKind::QuickFix),
                diagnostics: Some(vec![fault.shown.clone()]),
                is_preferred: Some(fix.preferred),
                edit: Some(workspace_edit(state, &fix.edits, &[])),
                ..CodeAction::default()
            }));
        }
    }
    actions
}

fn overlap(a: Range, b: Range) -> bool {
    a.start <= b.end && b.start <= a.end
}

/// The headings of a text, each with those below it.
pub fn document_symbols(state: &State, asked: &DocumentSymbolParams) -> Vec<DocumentSymbol> {
    let (Some(known), Some(source)) = (state.known(), state.file(&asked.text_document.uri)) else {
        return Vec::new();
    };
    let text = &state.files.texts[source];
    let mut trail: Vec<(u8, DocumentSymbol)> = Vec::new();
    let mut top = Vec::new();
    for heading in assist::outline(&known, source) {
        while trail.last().is_some_and(|(level, _)| *level >= heading.level) {
            hang(&mut trail, &mut top);
        }
        let name = if heading.text.is_empty() { "…".to_owned() } else { heading.text };
        let whole = state.places.range(text, heading.section.range());
        let own = state.places.range(text, heading.span.range());
        let symbol = DocumentSymbol::new(name, None, SymbolKind::String, None, None, whole, own, None);
        trail.push((heading.level, symbol));
    }
    while !trail.is_empty() {
        hang(&mut trail, &mut top);
    }
    top
}

/// Hangs the last heading of a trail below the one before it.
fn hang(trail: &mut Vec<(u8, DocumentSymbol)>, top: &mut Vec<DocumentSymbol>) {
    let Some((_, last)) = trail.pop() else { return };
    match trail.last_mut() {
        Some((_, above)) => above.children.get_or_insert_default().push(last),
        None => top.push(last),
    }
}

/// The entries of a name.
pub fn workspace_symbols(state: &State, asked: &WorkspaceSymbolParams) -> Vec<WorkspaceSymbol> {
    let Some(known) = state.known() else { return Vec::new() };
    let found = assist::entries_called(&known, &asked.query);
    let symbol = |(id, language, name)| {
        let entry = &known.library.entries[id];
        let thing = assist::Thing::Entry { entry: id, language: Some(language), anchor: None };
        let place = assist::definition(&known, &thing)?;
        let collection = &known.site.collections[entry.collection];
        Some(WorkspaceSymbol {
            location: state.places.location(&state.files.texts, place)?.into(),
            data: None,
            base_symbol_information: BaseSymbolInformation {
                name,
                kind: SymbolKind::File,
                tags: None,
                container_name: Some(collection.label.text(known.language).to_owned()),
            },
        })
    };
    found.into_iter().filter_map(symbol).collect()
}

/// The links of a text to files of the site.
pub fn links(state: &State, asked: &DocumentLinkParams) -> Vec<DocumentLink> {
    let (Some(known), Some(source)) = (state.known(), state.file(&asked.text_document.uri)) else {
        return Vec::new();
    };
    let text = &state.files.texts[source];
    let links = assist::file_links(&known, source).into_iter();
    let link = |link: assist::FileLink| DocumentLink {
        range: state.places.range(text, link.span.range()),
        target: state.places.uri(link.path.as_str()),
        tooltip: None,
        data: None,
    };
    links.map(link).collect()
}
