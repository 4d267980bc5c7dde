//! Reading a site: `site.toml`, everything under `content/` and `themes/`, and nothing else.
//!
//! Files are looked at by all threads and numbered in the order of their paths, so that two machines number them alike.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;
use walkdir::DirEntry;

use super::DiskFault;
use super::list::list;
use super::look::{Seen, look};
use super::remembered::{Content, Known, Remembered, Stamp};
use crate::ground::{
    Argument, Code, Diagnostic, Everything, Report, SiteFiles, SitePath, Source, SourceId, Span, Wanted,
    is_text,
};
use crate::site::SITE_FILE;

/// Reads the site in a folder.
///
/// # Errors
/// What the machine refuses. Faults of the files themselves are reported.
pub fn read(root: &Path, report: &mut Report) -> Result<SiteFiles, DiskFault> {
    read_wanted(root, &Everything, report)
}

/// Reads some files of the site in a folder; the others have a name and say nothing. Texts whose names are the same up to the
/// first dot are one entry in several languages, and are read together.
///
/// # Errors
/// What the machine refuses.
pub fn read_wanted(root: &Path, wanted: &dyn Wanted, report: &mut Report) -> Result<SiteFiles, DiskFault> {
    let found = list(root)?;
    let together: Vec<&[DirEntry]> = found.chunk_by(|a, b| stem(a) == stem(b)).collect();
    let seen: Vec<_> =
        together.par_iter().flat_map_iter(|files| look_together(root, files, wanted)).collect();
    let mut numbering = Numbering::new(report);
    for seen in seen {
        numbering.add(seen?);
    }
    Ok(numbering.end())
}

/// The path up to the first dot of the name.
fn stem(entry: &DirEntry) -> (&Path, &[u8]) {
    let name = entry.file_name().as_encoded_bytes();
    let end = name.iter().position(|byte| *byte == b'.').unwrap_or(name.len());
    (entry.path().parent().unwrap_or(entry.path()), &name[..end])
}

/// Looks at files that belong together: if one of them is read, so are its texts in other languages.
fn look_together(root: &Path, files: &[DirEntry], wanted: &dyn Wanted) -> Vec<Result<Seen, DiskFault>> {
    let mut seen: Vec<_> = files.iter().map(|entry| look(root, entry, None, None, wanted)).collect();
    if seen.iter().any(|seen| matches!(seen, Ok(Seen::Read(..)))) {
        for (entry, seen) in files.iter().zip(&mut seen) {
            if matches!(seen, Ok(Seen::Named(path)) if is_text(path)) {
                *seen = look(root, entry, None, None, &Everything);
            }
        }
    }
    seen
}

/// Reads the site in a folder; a file that `remembered` knows, and that by all the system tells has not changed
/// since, is not opened again. A file that has changed, but says the same, keeps its text.
///
/// # Errors
/// What the machine refuses.
pub fn read_again(
    root: &Path,
    remembered: &mut Remembered,
    report: &mut Report,
) -> Result<SiteFiles, DiskFault> {
    let found = list(root)?;
    let known: Vec<Option<Known>> = found.iter().map(|entry| remembered.take(entry.path())).collect();
    let look = |(entry, known): (&DirEntry, Option<Known>)| {
        let stamp = Stamp::of(entry);
        (stamp, look(root, entry, stamp, known, &Everything))
    };
    let seen: Vec<_> = found.par_iter().zip(known).map(look).collect();
    let mut numbering = Numbering::new(report);
    let mut next = Remembered::default();
    for (entry, (stamp, seen)) in found.iter().zip(seen) {
        let seen = seen?;
        if let Seen::Read(_, content) = &seen {
            next.keep(entry.path(), stamp, content.clone());
        }
        numbering.add(seen);
    }
    *remembered = next;
    Ok(numbering.end())
}

/// Gives files their numbers, in the order in which they come.
struct Numbering<'a> {
    files: SiteFiles,
    /// Paths as a file system that folds case would see them.
    folded: BTreeMap<String, SourceId>,
    report: &'a mut Report,
}

impl<'a> Numbering<'a> {
    fn new(report: &'a mut Report) -> Self {
        Self { files: SiteFiles::default(), folded: BTreeMap::new(), report }
    }

    fn add(&mut self, seen: Seen) {
        match seen {
            Seen::Read(path, Content::Text(text, fault)) => self.text(path, text, fault),
            Seen::Read(path, Content::Bytes(bytes)) => self.bytes(path, bytes),
            Seen::Named(path) if is_text(&path) => drop(self.number(Source::refused(path))),
            Seen::Named(path) => self.bytes(path, Arc::from([])),
            Seen::Refused(path, code, mention) => self.refuse(path, code, mention),
            Seen::Gone => {}
        }
    }

    /// The files; that there is no `site.toml` is reported at the place where it would be.
    fn end(mut self) -> SiteFiles {
        let path = SitePath::literal(SITE_FILE);
        if self.files.texts.position(|source| source.path == path).is_none() {
            self.refuse(path, Code::SiteFileMissing, None);
        }
        self.files
    }

    /// Keeps a file's text; bytes that are no text are reported where the first of them stands.
    fn text(&mut self, path: SitePath, text: Arc<str>, fault: Option<usize>) {
        let id = self.number(Source::new(path, text));
        if let Some(start) = fault {
            let place = Span::new(id, start..start + '\u{fffd}'.len_utf8());
            self.report.push(Diagnostic::new(Code::NotUtf8, place));
        }
    }

    fn bytes(&mut self, path: SitePath, bytes: Arc<[u8]>) {
        self.number(Source::refused(path.clone()));
        self.files.binaries.insert(path, bytes);
    }

    /// Gives a file its number (a picture has no text to point into), and reports it if another file has the same name but for capitals.
    fn number(&mut self, source: Source) -> SourceId {
        let folded = source.path.folded();
        let id = self.files.texts.push(source);
        if let Some(first) = self.folded.insert(folded, id) {
            let other = self.files.texts[first].path.as_str().to_owned();
            self.report.push(Diagnostic::new(Code::NamesFold, Span::start_of(id)).with("other", other));
        }
        id
    }

    /// Reports a file that is not read at all.
    fn refuse(&mut self, path: SitePath, code: Code, mention: Option<(&'static str, Argument)>) {
        let id = self.files.texts.push(Source::refused(path));
        let mut fault = Diagnostic::new(code, Span::start_of(id));
        fault.arguments.extend(mention);
        self.report.push(fault);
    }
}
