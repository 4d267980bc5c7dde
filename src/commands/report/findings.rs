//! What a run found, in the order in which it is told: one value for every format.

use std::collections::BTreeSet;

use crate::content::{EntryId, unshown};
use crate::ground::{
    Accepted, Argument, Code, Diagnostic, Id, Place, Report, Severity, SitePath, Source, SourceId, Sources,
    Span,
};
use crate::pipeline::Checked;

/// Everything that a run has to tell.
pub struct Findings<'a> {
    /// The faults: errors first, then by file and place.
    pub faults: Vec<Diagnostic>,
    /// Faults that stand, each with the reason someone gave.
    pub accepted: Vec<Accepted>,
    /// Faults that this run has mended.
    pub mended: Vec<Mended>,
    /// Entries that are checked and not shown, by what hides them.
    pub unshown: Vec<Unshown>,
    /// The files that are asked about; `None` where all are.
    pub asked: Option<BTreeSet<SourceId>>,
    /// The files they are in.
    pub sources: &'a Sources,
    /// Where the site lies in the repository or folder that other programs know, with a `/` at its end; empty where that is
    /// the same folder.
    pub prefix: String,
}

/// A fault that was mended. Its place is that before the change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mended {
    /// Which kind of fault.
    pub code: Code,
    /// The file.
    pub file: SitePath,
    /// Where it was.
    pub place: Place,
    /// What was written.
    pub from: String,
    /// What stands there now.
    pub to: String,
}

/// Entries that one term hides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unshown {
    /// What readers call the term.
    pub term: Argument,
    /// Each entry's name, with its collection, and its files.
    pub entries: Vec<(String, Vec<SourceId>)>,
}

impl Unshown {
    /// All of a site.
    pub fn of(checked: &Checked) -> Vec<Self> {
        let Checked { site, library, .. } = checked;
        let named = |id: &EntryId| {
            let entry = &library.entries[*id];
            let name = format!("{}/{}", site.collections[entry.collection].name, entry.slug);
            (name, entry.versions().map(|version| version.source).collect())
        };
        let hidden = unshown(site, library).into_iter().map(|((vocabulary, term), entries)| Self {
            term: site.words(&site.vocabularies[vocabulary].terms[term].label),
            entries: entries.iter().map(named).collect(),
        });
        hidden.collect()
    }
}

impl<'a> Findings<'a> {
    /// What a report holds.
    pub fn new(report: Report, sources: &'a Sources) -> Self {
        let (mut faults, mut accepted) = report.into_sorted();
        if !(faults.is_empty() && accepted.is_empty()) {
            // They are in the order of numbers, which need not be that of the files.
            let ranks = sources.ranks();
            let rank = |fault: &Diagnostic| ranks.get(fault.span.source.index()).copied();
            faults.sort_by_key(|fault| (fault.severity, rank(fault)));
            accepted.sort_by_key(|accepted| rank(&accepted.diagnostic));
        }
        Self {
            faults,
            accepted,
            mended: Vec::new(),
            unshown: Vec::new(),
            asked: None,
            sources,
            prefix: String::new(),
        }
    }

    /// Whether a file is among those that are asked about.
    pub fn is_asked(&self, file: SourceId) -> bool {
        self.asked.as_ref().is_none_or(|asked| asked.contains(&file))
    }

    /// How many faults are this bad.
    pub fn count(&self, severity: Severity) -> usize {
        self.faults.iter().filter(|fault| fault.severity == severity).count()
    }

    /// The file of a span.
    pub fn source(&self, span: Span) -> &'a Source {
        &self.sources[span.source]
    }

    /// First and last place of a span.
    pub fn places(&self, span: Span) -> (Place, Place) {
        let source = self.source(span);
        (source.place(span.start as usize), source.place(span.end as usize))
    }

    /// The path of a span's file, as programs outside know it.
    pub fn outside_path(&self, span: Span) -> String {
        format!("{}{}", self.prefix, self.source(span).path)
    }
}
