//! The imprint: who publishes a site and under which terms, as citations and metadata say it.

use super::Languages;
use super::label::Label;
use crate::ground::{Address, Code, Diagnostic, Report, judge_address};
use crate::notation::{Members, Node};

/// `[imprint]` of `site.toml`.
#[derive(Debug, Clone, Default)]
pub struct Imprint {
    /// Who is named as the author of entries that name none.
    pub author: Option<Label>,
    /// Who publishes the site.
    pub publisher: Option<Label>,
    /// The web address of the licence of its content.
    pub licence: Option<String>,
}

impl Imprint {
    pub(super) fn read(node: Option<&Node>, languages: &Languages, report: &mut Report) -> Self {
        let Some(mut members) = node.and_then(|node| Members::of(node, report)) else {
            return Self::default();
        };
        let author = members.get("author").map(|node| Label::read(node, languages, report));
        let publisher = members.get("publisher").map(|node| Label::read(node, languages, report));
        let licence = members.text("licence", report).and_then(|written| {
            let reason = match judge_address(written.value) {
                Ok(Address::Web(url)) => return Some(url),
                Ok(_) => "not-web",
                Err(fault) => fault.name(),
            };
            report.push(
                Diagnostic::new(Code::AddressRefused, written.span)
                    .with("address", written.value)
                    .with("reason", reason),
            );
            None
        });
        members.finish(report);
        Self { author, publisher, licence }
    }
}
