//! Which files a check tells of: all, those that are named, or those that a revision touches.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::outcome::Outcome;
use super::refusal::Refusal;
use super::report::Findings;
use crate::disk::{self, RevisionFault, SOURCE_FOLDERS};
use crate::ground::{Diagnostic, SitePath, Source, SourceId, Sources, near_miss};
use crate::site::SITE_FILE;

/// The files that count; none named means all.
#[derive(Debug, Default)]
pub struct Selection {
    /// Files and folders by their paths in the site; the empty path is the whole site.
    paths: Option<Vec<String>>,
    /// Those that were named: the path in the site, and as it was written.
    named: Vec<(String, PathBuf)>,
}

impl Selection {
    /// The files that a command names, and those that differ from a revision.
    ///
    /// # Errors
    /// A path that lies outside the site, or a revision that git does not know.
    pub fn new(root: &Path, named: &[PathBuf], since: Option<&str>) -> Result<Self, Outcome> {
        if named.is_empty() && since.is_none() {
            return Ok(Self::default());
        }
        let inside = |path: &PathBuf| {
            let inner = disk::written_way(path, root).ok_or_else(|| {
                Outcome::Misuse(Refusal::new("path-outside").with_path("path", path).with_path("root", root))
            })?;
            Ok((inner, path.clone()))
        };
        let named: Vec<(String, PathBuf)> = named.iter().map(inside).collect::<Result<_, Outcome>>()?;
        let mut paths: Vec<String> = named.iter().map(|(inner, _)| inner.clone()).collect();
        if let Some(revision) = since {
            paths.extend(disk::changed_since(root, revision).map_err(|fault| match fault {
                RevisionFault::NoGit(_) => Outcome::Machine(Refusal::from(&fault)),
                _ => Outcome::Misuse(Refusal::from(&fault)),
            })?);
        }
        // What a declaration breaks can be anywhere.
        let paths = (!paths.iter().any(|path| is_declaration(path))).then_some(paths);
        Ok(Self { paths, named })
    }

    /// Whether all files count.
    pub fn is_of_all(&self) -> bool {
        self.paths.is_none()
    }

    /// The files that count, of those that are there and of those that are gone; `None` where all count, and where a name is
    /// that of no file that a site may have.
    pub fn files(&self, there: &Sources) -> Option<Vec<SitePath>> {
        let paths = self.paths.as_ref()?;
        let mut files: Vec<SitePath> =
            there.values().map(|source| &source.path).filter(|path| self.has(path)).cloned().collect();
        for path in paths {
            let is_of_site = path == SITE_FILE || SOURCE_FOLDERS.iter().any(|folder| covers(folder, path));
            if is_of_site && !files.iter().any(|file| covers(path, file.as_str())) {
                files.push(SitePath::new(path).ok()?);
            }
        }
        Some(files)
    }

    /// Whether a file counts: it was chosen, or the original that it translates.
    pub fn has(&self, path: &SitePath) -> bool {
        let is_chosen = |path: &str| {
            self.paths.as_ref().is_none_or(|paths| paths.iter().any(|chosen| covers(chosen, path)))
        };
        is_chosen(path.as_str()) || original(path).is_some_and(|original| is_chosen(&original))
    }

    /// Whether a file counts, or any in a folder of that path: a fault may be about whichever of them is called so.
    fn has_any_in(&self, path: &SitePath) -> bool {
        let inside = |chosen: &String| covers(path.as_str(), chosen);
        self.has(path) || self.paths.as_ref().is_some_and(|paths| paths.iter().any(inside))
    }

    /// Leaves only what is about the chosen files: faults in them, and faults elsewhere that they have a part in.
    pub fn narrow(&self, findings: &mut Findings<'_>) {
        if self.is_of_all() {
            return;
        }
        let sources = findings.sources;
        let is_chosen = |path: &SitePath| self.has(path);
        let counts = |fault: &Diagnostic| {
            let places = std::iter::once(fault.span).chain(fault.related);
            places.map(|span| &sources[span.source].path).any(is_chosen)
                || fault.touches.iter().any(|path| self.has_any_in(path))
        };
        findings.faults.retain(counts);
        findings.accepted.retain(|accepted| counts(&accepted.diagnostic));
        let chosen = |(id, source): (SourceId, &Source)| is_chosen(&source.path).then_some(id);
        let asked: BTreeSet<SourceId> = sources.iter().filter_map(chosen).collect();
        for unshown in &mut findings.unshown {
            unshown.entries.retain(|(_, files)| files.iter().any(|file| asked.contains(file)));
        }
        findings.unshown.retain(|unshown| !unshown.entries.is_empty());
        findings.asked = Some(asked);
    }

    /// Refuses a named file that the site does not have and that nothing of what was found is about.
    ///
    /// # Errors
    /// Such a file.
    pub fn refuse_unknown(&self, findings: &Findings<'_>) -> Result<(), Outcome> {
        let known = || findings.sources.values().map(|source| source.path.as_str());
        for (inner, path) in &self.named {
            let is_about =
                |touched: &SitePath| covers(inner, touched.as_str()) || covers(touched.as_str(), inner);
            let touched = findings.faults.iter().any(|fault| fault.touches.iter().any(is_about));
            if !touched && !known().any(|known| covers(inner, known)) {
                let refusal = Refusal::new("file-unknown").with_path("path", path);
                return Err(Outcome::Misuse(refusal.suggest(near_miss(inner, known()))));
            }
        }
        Ok(())
    }
}

/// Whether a path is that of a declaration, be it gone.
fn is_declaration(path: &str) -> bool {
    path == SITE_FILE
        || covers("content", path) && Path::new(path).extension().is_some_and(|ending| ending == "toml")
}

/// The path of the original that a file would translate, by its name.
fn original(path: &SitePath) -> Option<String> {
    let name = path.name().strip_suffix(".md")?;
    let (slug, _language) = name.split_once('.')?;
    Some(format!("{}/{slug}.md", path.folder()))
}

/// Whether a file or folder is or holds a file.
fn covers(chosen: &str, path: &str) -> bool {
    chosen.is_empty()
        || path.strip_prefix(chosen).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::covers;

    #[test]
    fn a_folder_covers_what_lies_in_it_and_nothing_else() {
        assert!(covers("content/cases", "content/cases/a.md") && covers("", "site.toml"));
        assert!(
            !covers("content/cas", "content/cases/a.md")
                && !covers("content/cases/a.md", "content/cases/a.mdx")
        );
    }
}
