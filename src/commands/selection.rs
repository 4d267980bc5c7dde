//! Which files a check tells of: all, those that are named, or those that a revision touches.

use std::path::{Path, PathBuf};

use super::outcome::Outcome;
use super::report::Findings;
use crate::disk::{self, RevisionFault};
use crate::ground::{Diagnostic, SitePath, near_miss};

/// The files that count; none named means all.
#[derive(Debug, Default)]
pub struct Selection {
    /// Files and folders by their paths in the site; the empty path is the whole site.
    paths: Option<Vec<String>>,
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
        let mut paths = Vec::new();
        for path in named {
            let inner = disk::relative(path, root).ok_or_else(|| {
                Outcome::Misuse(format!("`{}` does not lie in the site `{}`", path.display(), root.display()))
            })?;
            paths.push(inner);
        }
        if let Some(revision) = since {
            paths.extend(disk::changed_since(root, revision).map_err(|fault| match fault {
                RevisionFault::NoGit(_) => Outcome::Machine(fault.to_string()),
                _ => Outcome::Misuse(fault.to_string()),
            })?);
        }
        Ok(Self { paths: Some(paths) })
    }

    /// Leaves only what is about the chosen files: faults in them, and faults elsewhere that they have a part in.
    ///
    /// # Errors
    /// A named file that the site does not have and that nothing in it is about.
    pub fn narrow(&self, findings: &mut Findings<'_>, named: &[PathBuf], root: &Path) -> Result<(), Outcome> {
        let Some(paths) = &self.paths else { return Ok(()) };
        let sources = findings.sources;
        let is_chosen = |path: &SitePath| paths.iter().any(|chosen| covers(chosen, path.as_str()));
        let counts = |fault: &Diagnostic| {
            let places = std::iter::once(fault.span).chain(fault.related);
            places.map(|span| &sources[span.source].path).any(is_chosen)
                || fault.touches.iter().any(is_chosen)
        };
        findings.faults.retain(counts);
        findings.accepted.retain(|accepted| counts(&accepted.diagnostic));
        for path in named {
            let inner = disk::relative(path, root).unwrap_or_default();
            let known = || sources.values().map(|source| source.path.as_str());
            let touched = findings
                .faults
                .iter()
                .any(|fault| fault.touches.iter().any(|touched| covers(&inner, touched.as_str())));
            if !touched && !known().any(|known| covers(&inner, known)) {
                let near = near_miss(&inner, known()).map(|near| format!(". Did you mean `{near}`?"));
                let near = near.unwrap_or_default();
                return Err(Outcome::Misuse(format!(
                    "there is no file `{}` in this site{near}",
                    path.display()
                )));
            }
        }
        Ok(())
    }
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
