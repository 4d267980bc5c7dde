//! Levels: how bad each kind of fault is on this site, or in one collection.
//!
//! ```toml
//! [rules]
//! V508 = "error"     # no outdated translation is published
//! V410 = "off"
//! ```
//!
//! Errors have no level to choose: with them the site would be broken or untrue. What stands in a `_collection.toml` goes before
//! what stands in `site.toml`.

use std::collections::BTreeMap;

use super::names::one_of;
use crate::ground::{Code, Diagnostic, Report, Severity, Spanned, near_miss};
use crate::notation::{Member, text_of};

/// How a site takes a kind of fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// It is not looked for.
    Off,
    /// It is this bad.
    Severity(Severity),
}

const NAMES: [(&str, Level); 4] = [
    ("error", Level::Severity(Severity::Error)),
    ("warning", Level::Severity(Severity::Warning)),
    ("note", Level::Severity(Severity::Note)),
    ("off", Level::Off),
];

/// The levels that were chosen.
#[derive(Debug, Clone, Default)]
pub struct Levels {
    by_code: BTreeMap<Code, Level>,
}

impl Levels {
    /// The level chosen for a code.
    pub fn of(&self, code: Code) -> Option<Level> {
        self.by_code.get(&code).copied()
    }

    /// Reads a table of codes and levels.
    pub(super) fn read(members: &[Member], report: &mut Report) -> Self {
        let mut levels = Self::default();
        for member in members {
            let level = text_of(&member.node, report).and_then(|word| one_of(word, &NAMES, report));
            let Some(code) = code_named(Spanned { value: &member.key.text, span: member.key.span }, report)
            else {
                continue;
            };
            let lowers = level.is_some_and(|level| level != Level::Severity(Severity::Error));
            if code.severity() == Severity::Error && lowers {
                report.push(Diagnostic::new(Code::LevelFixed, member.key.span).with("rule", code.number()));
            } else if let Some(level) = level {
                levels.by_code.insert(code, level);
            }
        }
        levels
    }
}

/// The code of a number or name; another word is reported.
pub fn code_named(written: Spanned<&str>, report: &mut Report) -> Option<Code> {
    let code = Code::find(written.value);
    if code.is_none() {
        let known = Code::ALL.iter().flat_map(|code| [code.number(), code.name()]);
        report.push(
            Diagnostic::new(Code::UnknownRule, written.span)
                .with("rule", written.value)
                .suggest(near_miss(written.value, known)),
        );
    }
    code
}

/// The severity of a declared check; a warning where none is named.
pub(super) fn severity(written: Option<Spanned<&str>>, report: &mut Report) -> Severity {
    const SEVERITIES: [(&str, Severity); 3] =
        [("error", Severity::Error), ("warning", Severity::Warning), ("note", Severity::Note)];
    written.and_then(|word| one_of(word, &SEVERITIES, report)).unwrap_or(Severity::Warning)
}
