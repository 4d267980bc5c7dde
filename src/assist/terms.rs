//! Terms in the files of their vocabularies.

use super::Known;
use crate::ground::{Report, SourceId, Span};
use crate::notation::{Value, parse_toml};
use crate::site::{TermId, VocabularyId};

/// Where a vocabulary's file says a term; `None` for terms that are built in and not renamed there.
pub fn term_place(known: &Known<'_>, vocabulary: VocabularyId, term: TermId) -> Option<Span> {
    let vocabulary = &known.site.vocabularies[vocabulary];
    let id = &vocabulary.terms[term].id;
    let source = vocabulary_file(known, &vocabulary.name)?;
    written_terms(known, source).into_iter().find(|(written, _, _)| written == id).map(|(_, place, _)| place)
}

/// The term whose table in a vocabulary's file holds a place.
pub fn term_at(known: &Known<'_>, source: SourceId, byte: usize) -> Option<(VocabularyId, TermId, Span)> {
    let path = known.path(source);
    let name = path.as_str().strip_prefix("content/vocabularies/")?.strip_suffix(".toml")?;
    let vocabulary = known.site.vocabularies.position(|vocabulary| vocabulary.name == name)?;
    let terms = written_terms(known, source);
    let (id, place, _) = terms.iter().rev().find(|(_, _, start)| *start <= byte)?;
    Some((vocabulary, known.site.vocabularies[vocabulary].find(id)?, *place))
}

fn vocabulary_file(known: &Known<'_>, name: &str) -> Option<SourceId> {
    let path = format!("content/vocabularies/{name}.toml");
    known.files.texts.position(|source| source.path.as_str() == path)
}

/// The terms of a file: id, where the id is written, and where the term's table begins.
fn written_terms(known: &Known<'_>, source: SourceId) -> Vec<(String, Span, usize)> {
    let text = known.text(source);
    let tree = parse_toml(text, Span::new(source, 0..text.len()), &mut Report::new());
    let Value::Table(members) = tree.value else { return Vec::new() };
    let Some(Value::List(terms)) =
        members.into_iter().find(|member| member.key.text == "term").map(|member| member.node.value)
    else {
        return Vec::new();
    };
    let read = |node: &crate::notation::Node| {
        let Value::Table(members) = &node.value else { return None };
        let id = members.iter().find(|member| member.key.text == "id")?;
        let first = members.iter().map(|member| member.key.span.start).min()?;
        let start = text.get(..first as usize)?.rfind("[[").unwrap_or(0);
        Some((id.node.as_text()?.to_owned(), id.node.span, start))
    };
    terms.iter().filter_map(read).collect()
}
