//! Sections that bodies need: whether a body has each of them, and says something in it.
//!
//! A section is known by the anchor of its heading, not by its words.

use crate::content::{Entry, Version};
use crate::ground::{Code, Diagnostic, Report, Span};
use crate::markup::{Block, Document, Heading, plain_inline};
use crate::site::{LanguageId, Section, Site};

/// Reports the required sections that the body of a version lacks, or leaves empty.
pub fn check(site: &Site, entry: &Entry, version: &Version, document: &Document, report: &mut Report) {
    let language = language_of(site, entry, version);
    let sections = &site.collections[entry.collection].sections;
    for section in sections.iter().filter(|section| section.required) {
        match document.outline.heading(&section.id) {
            None => report.push(missing_section(section, language, document, version.body)),
            Some(heading) if is_empty_section(document, heading) => report.push(
                Diagnostic::new(Code::EmptySection, heading.span)
                    .with("label", plain_inline(&heading.content)),
            ),
            Some(_) => {}
        }
    }
}

/// The language that a version is written in.
fn language_of(site: &Site, entry: &Entry, version: &Version) -> LanguageId {
    let is_it = |language: &LanguageId| {
        entry.translation(*language).is_some_and(|translation| translation.version.source == version.source)
    };
    site.languages.all.ids().find(is_it).unwrap_or(site.languages.main)
}

/// The fault of a section that is not there; where a heading reads as it is called, that one lacks the anchor.
fn missing_section(section: &Section, language: LanguageId, document: &Document, body: Span) -> Diagnostic {
    let reads = |heading: &&Heading| {
        let words = plain_inline(&heading.content).trim().to_lowercase();
        section.label.texts().any(|label| label.trim().to_lowercase() == words)
    };
    let fault = |place, why, label: &str| {
        Diagnostic::new(Code::MissingSection, place)
            .with("section", section.id.as_str())
            .with("label", label)
            .with("why", why)
    };
    match document.outline.headings.iter().find(reads) {
        None => fault(body.within(0..0), "absent", section.label.text(language)),
        Some(heading) => {
            let words = plain_inline(&heading.content);
            let marks = "#".repeat(usize::from(heading.level));
            let whole = format!("{marks} {words} {{#{}}}", section.id);
            fault(heading.span, "anchor", &words).suggest(Some(&whole))
        }
    }
}

/// Whether nothing stands between a heading and the next one of its rank, or the end.
fn is_empty_section(document: &Document, heading: &Heading) -> bool {
    let is_it =
        |block: &Block| matches!(block, Block::Heading(at) if document.outline.headings[*at] == *heading);
    let Some(start) = document.blocks.iter().position(is_it) else { return false };
    match document.blocks.get(start + 1) {
        None => true,
        Some(Block::Heading(next)) => document.outline.headings[*next].level <= heading.level,
        Some(_) => false,
    }
}
