//! What each fault counts for: the levels that the site chose, and what entries accept with a reason. What only follows
//! from a declaration that cannot be read counts for nothing.

use std::collections::HashMap;

use crate::content::{Acceptance, Library};
use crate::ground::{Code, Diagnostic, Report, Severity, SourceId, Sources, Verdict};
use crate::site::{Level, Site};

/// Gives every fault its level, takes out what is accepted, and reports acceptances that accept nothing.
pub fn weigh(site: &Site, sources: &Sources, library: &Library, report: &mut Report) {
    for acceptance in weigh_some(site, sources, library, report) {
        let mut fault = Diagnostic::new(Code::AcceptanceUnused, acceptance.span);
        let follows = site.unread.explains(&fault, sources);
        if !follows && level(site, sources, &mut fault) == Verdict::Keep {
            report.push(fault);
        }
    }
}

/// The same for some of the faults of a site; gives the acceptances that accept none of them, in the order of their places.
pub fn weigh_some<'a>(
    site: &Site,
    sources: &Sources,
    library: &'a Library,
    report: &mut Report,
) -> Vec<&'a Acceptance> {
    let mut acceptances: HashMap<SourceId, Vec<(&Acceptance, bool)>> = HashMap::new();
    let versions = library.entries.values().flat_map(|entry| entry.versions());
    for version in versions.filter(|version| !version.accepted.is_empty()) {
        let own = version.accepted.iter().map(|acceptance| (acceptance, false));
        acceptances.insert(version.source, own.collect());
    }
    report.weigh(|fault| {
        if site.unread.explains(fault, sources) || level(site, sources, fault) == Verdict::Drop {
            return Verdict::Drop;
        }
        // What the site has made an error is not for an entry to accept.
        let own = acceptances.get_mut(&fault.span.source).filter(|_| fault.severity != Severity::Error);
        let accepted = own.and_then(|own| own.iter_mut().find(|(accepted, _)| accepted.rule == fault.code));
        match accepted {
            Some((acceptance, used)) => {
                *used = true;
                Verdict::Accept(acceptance.reason.clone())
            }
            None => Verdict::Keep,
        }
    });
    let mut unused: Vec<&Acceptance> = acceptances
        .into_values()
        .flatten()
        .filter(|(_, used)| !used)
        .map(|(acceptance, _)| acceptance)
        .collect();
    unused.sort_unstable_by_key(|acceptance| acceptance.span);
    unused
}

/// Gives a fault the level of its collection, or else of the site. A declared check brings its own.
fn level(site: &Site, sources: &Sources, fault: &mut Diagnostic) -> Verdict {
    // A folder without any file has one fault, which lies nowhere.
    let folder = if sources.is_empty() { "" } else { sources[fault.span.source].path.folder() };
    let collection = folder.strip_prefix("content/").and_then(|name| site.collection(name));
    let own = collection.and_then(|id| site.collections[id].levels.of(fault.code));
    match own.or_else(|| site.levels.of(fault.code)) {
        Some(Level::Off) => return Verdict::Drop,
        Some(Level::Severity(severity)) if fault.severity == fault.code.severity() => {
            fault.severity = severity;
        }
        _ => {}
    }
    Verdict::Keep
}
