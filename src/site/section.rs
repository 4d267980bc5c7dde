//! Sections that the bodies of a collection have, as its `_collection.toml` declares them.
//!
//! Whether a body has them is not known here.

use super::Languages;
use super::label::Label;
use super::names::check_name;
use crate::ground::{Code, Diagnostic, Report, Span};
use crate::notation::{Members, Node, text_of};

/// A section that bodies have.
#[derive(Debug, Clone)]
pub struct Section {
    /// The id of its heading.
    pub id: String,
    /// What readers and blank forms call it.
    pub label: Label,
    /// What contributors are told about it.
    pub help: Option<Label>,
    /// Whether every body needs it.
    pub required: bool,
}

/// Reads every `[[section]]`; two of one id are a fault.
pub(super) fn read_sections(nodes: &[Node], languages: &Languages, report: &mut Report) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for node in nodes {
        if let Some((section, span)) = read_section(node, languages, report) {
            if sections.iter().any(|known| known.id == section.id) {
                report.push(Diagnostic::new(Code::DuplicateName, span).with("name", section.id.as_str()));
            } else {
                sections.push(section);
            }
        }
    }
    sections
}

fn read_section(node: &Node, languages: &Languages, report: &mut Report) -> Option<(Section, Span)> {
    let mut members = Members::of(node, report)?;
    let id = members.require("id", report).and_then(|node| text_of(node, report));
    let label = members.require("label", report).map(|node| Label::read(node, languages, report));
    let help = members.get("help").map(|node| Label::read(node, languages, report));
    let required = members.flag("required", report);
    members.finish(report);
    let id = id?;
    check_name(id, report);
    Some((Section { id: id.value.to_owned(), label: label?, help, required }, id.span))
}
