//! Safe changes, carried out: the one place where a fault that can mend itself does so.
//!
//! What may be changed is decided where the fault is found; here the changes of a file are put together and the file is
//! replaced, unless it has changed since it was read.

use std::collections::BTreeMap;
use std::path::Path;

use super::report::{Findings, Mended};
use crate::disk::{self, DiskFault};
use crate::ground::{Diagnostic, SitePath, SourceId, Span};

/// What a round of mending did.
#[derive(Debug, Default)]
pub struct Round {
    /// The faults that are mended.
    pub mended: Vec<Mended>,
    /// Files that had changed since they were read and were left alone.
    pub changed: Vec<SitePath>,
}

/// Mends every fault that can be mended for certain.
pub fn mend(root: &Path, findings: &Findings<'_>) -> Result<Round, DiskFault> {
    let mut by_file: BTreeMap<SourceId, Vec<(Span, &Diagnostic)>> = BTreeMap::new();
    for fault in &findings.faults {
        let place = fault.fix.as_ref().and_then(|fix| fix.place(findings.sources));
        if let Some(place) = place {
            by_file.entry(place.source).or_default().push((place, fault));
        }
    }
    let mut round = Round::default();
    for (id, mut changes) in by_file {
        changes.sort_by_key(|(place, _)| *place);
        let source = &findings.sources[id];
        let (text, done) = changed(&source.text, &changes);
        if disk::replace(&root.join(source.path.as_str()), &source.text, &text)? {
            round.mended.extend(done.into_iter().map(|(place, fault)| mended(findings, place, fault)));
        } else {
            round.changed.push(source.path.clone());
        }
    }
    Ok(round)
}

/// The text with all changes that do not overlap, and those changes.
fn changed<'a>(text: &str, changes: &[(Span, &'a Diagnostic)]) -> (String, Vec<(Span, &'a Diagnostic)>) {
    let (mut new, mut done, mut at) = (String::with_capacity(text.len()), Vec::new(), 0);
    for (place, fault) in changes {
        let range = place.range();
        let Some(fix) = fault.fix.as_ref().filter(|_| range.start >= at) else { continue };
        new.push_str(&text[at..range.start]);
        new.push_str(&fix.to);
        at = range.end;
        done.push((*place, *fault));
    }
    new.push_str(&text[at..]);
    (new, done)
}

fn mended(findings: &Findings<'_>, place: Span, fault: &Diagnostic) -> Mended {
    let (from, to) =
        fault.fix.as_ref().map_or((String::new(), String::new()), |fix| (fix.from.clone(), fix.to.clone()));
    let source = findings.source(place);
    Mended { code: fault.code, file: source.path.clone(), place: findings.places(place).0, from, to }
}
