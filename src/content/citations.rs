//! Citations: an entry's sources, and whether what is cited is one of them.
//!
//! Citations in texts are checked where texts are parsed; the fault is worded here for both.

use super::publication::Publication;
use super::value::{Meaning, Values};
use crate::ground::{Argument, Code, Diagnostic, Report, Span, near_miss};
use crate::site::Fields;

/// A message lists so many sources of an entry.
const LISTED: usize = 12;

/// All publications of an entry, in the order of its fields.
pub fn publications<'a>(fields: &'a Fields, values: &'a Values) -> impl Iterator<Item = &'a Publication> {
    fields.iter().flat_map(|(id, _)| values.get(id)).filter_map(|datum| match &datum.meaning {
        Meaning::Source(source) => Some(&**source),
        _ => None,
    })
}

/// Every citation in a field must be the id of one of the entry's sources.
pub fn check_citations(fields: &Fields, values: &Values, report: &mut Report) {
    let known: Vec<&str> = publications(fields, values).map(|source| source.id.as_str()).collect();
    values.each(fields, &mut |_, datum| {
        if let Meaning::Citation(citation) = &datum.meaning
            && !known.contains(&citation.as_str())
        {
            report.push(unknown_citation(citation, datum.span, &known));
        }
    });
}

/// The fault of a citation that names no source of the entry.
pub fn unknown_citation(citation: &str, span: Span, known: &[&str]) -> Diagnostic {
    // Another number is another source; only words can be slips.
    let words = known.iter().copied().filter(|id| id.chars().any(char::is_alphabetic));
    Diagnostic::new(Code::UnknownCitation, span)
        .with("citation", citation)
        .with("known", known.iter().copied().take(LISTED).collect::<Argument>())
        .suggest(near_miss(citation, words))
}
