//! The way out of a fault, where it can be taken by itself: what may have been meant, the section that is missing, the
//! version that a translation is made from.

use super::Known;
use super::address::address_place;
use crate::content::split;
use crate::ground::{Argument, Code, Diagnostic, Report, SourceId, Span};

/// A change that mends a fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// The name of the message that tells what it does.
    pub title: &'static str,
    /// What the message mentions.
    pub arguments: Vec<(&'static str, Argument)>,
    /// Whether it is most likely what is wanted.
    pub preferred: bool,
    /// Places and what is to be written there.
    pub edits: Vec<(Span, String)>,
}

/// The changes that would mend a fault.
pub fn fixes(known: &Known<'_>, fault: &Diagnostic) -> Vec<Fix> {
    let found = match fault.code {
        Code::TranslationOutdated => fault.word("hash").map(|hash| current(fault.span, hash.to_owned())),
        Code::TranslationUndated => {
            fault.word("hash").and_then(|hash| undated(known, fault.span.source, hash))
        }
        Code::MissingSection if fault.suggestion.is_none() => {
            missing_section(known, fault.span.source, fault.word("section"), fault.word("label"))
        }
        _ => {
            let near = fault.suggestion.as_ref().and_then(|near| near_miss(known, fault, near));
            near.or_else(|| mended(known, fault))
        }
    };
    found.into_iter().collect()
}

/// The change that `check --fix` would make by itself.
fn mended(known: &Known<'_>, fault: &Diagnostic) -> Option<Fix> {
    let fix = fault.fix.as_ref()?;
    let edits = vec![(fix.place(&known.files.texts)?, fix.to.clone())];
    Some(Fix { title: "fix-mend", arguments: Vec::new(), preferred: true, edits })
}

fn near_miss(known: &Known<'_>, fault: &Diagnostic, near: &str) -> Option<Fix> {
    if fault.span.is_empty() {
        // A fault of a file as a whole: its name cannot be mended in its text.
        return None;
    }
    let place = match fault.code {
        Code::BrokenLink | Code::BrokenAnchor => address(known, fault)?,
        _ => bare(known, fault.span),
    };
    Some(Fix {
        title: "fix-near-miss",
        arguments: vec![("suggestion", Argument::from(near))],
        preferred: true,
        edits: vec![(place, near.to_owned())],
    })
}

/// The part of a link that is wrong: the file, or the `#` with the heading behind it.
fn address(known: &Known<'_>, fault: &Diagnostic) -> Option<Span> {
    let texts = known.documents.of_file(fault.span.source);
    let mut links =
        texts.iter().flat_map(|(text, outline)| outline.links.iter().map(move |link| (*text, link)));
    let link = links.find(|(_, link)| link.span == fault.span);
    // A picture that is a value of its own is written alone.
    let whole = match link {
        Some((text, link)) => address_place(&known.files.texts, text, link)?,
        None => bare(known, fault.span),
    };
    let written = whole.text(&known.files.texts);
    let hash = written.find('#').unwrap_or(written.len());
    Some(match fault.code {
        Code::BrokenAnchor => whole.within(hash..written.len()),
        _ => whole.within(0..hash),
    })
}

/// What is written between quotation marks, or the whole.
fn bare(known: &Known<'_>, place: Span) -> Span {
    let text = place.text(&known.files.texts);
    let quoted =
        ['"', '\''].into_iter().any(|mark| text.len() >= 2 && text.starts_with(mark) && text.ends_with(mark));
    if quoted { place.within(1..text.len() - 1) } else { place }
}

fn current(place: Span, written: String) -> Fix {
    Fix { title: "fix-current", arguments: Vec::new(), preferred: false, edits: vec![(place, written)] }
}

fn undated(known: &Known<'_>, source: SourceId, hash: &str) -> Option<Fix> {
    let text = known.text(source);
    let fence = text.trim_start_matches('\u{feff}').get(..3)?;
    let at = text.find('\n')? + 1;
    let line = if fence == "+++" {
        format!("translated-from = \"{hash}\"\n")
    } else {
        format!("translated-from: {hash}\n")
    };
    Some(current(Span::new(source, at..at), line))
}

/// A heading at the end of the text, for the section that is missing.
fn missing_section(
    known: &Known<'_>,
    source: SourceId,
    section: Option<&str>,
    label: Option<&str>,
) -> Option<Fix> {
    let (section, label) = (section?, label?);
    let text = known.text(source);
    let body = split(source, text, &mut Report::new())?.body;
    let written = text[..body.end as usize].trim_end().len().max(body.start as usize);
    let gap = if written == body.start as usize { "\n" } else { "\n\n" };
    let heading = format!("{gap}## {label} {{#{section}}}\n");
    Some(Fix {
        title: "fix-section",
        arguments: vec![("label", Argument::from(label))],
        preferred: false,
        edits: vec![(Span::new(source, written..text.len()), heading)],
    })
}
