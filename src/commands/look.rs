//! Reading and checking a site for a command that tells of faults: all of it, or what a few files have to do with.
//!
//! A check of a few entries reads them and their neighbours. It finds what a check of the whole site would tell of them; where
//! that is not certain beforehand, or where what may have been meant has to be looked for everywhere, the whole site is checked.

use super::report::{Findings, Unshown};
use super::selection::Selection;
use super::{Root, complete, read_site};
use crate::disk::{self, DiskFault};
use crate::ground::{Code, Report, SiteFiles, SitePath, Wanted};
use crate::pipeline::{self, Neighbours};
use crate::site::Site;

/// A site that was read and checked.
pub struct Look {
    files: SiteFiles,
    report: Report,
    unshown: Vec<Unshown>,
}

impl Look {
    /// Looks at what a selection is about.
    ///
    /// # Errors
    /// What the machine refuses.
    pub fn at(root: &Root, selection: &Selection) -> Result<Self, DiskFault> {
        match Self::near(root, selection)? {
            Some(near) if !near.leads_nowhere(selection) => Ok(near),
            _ => Self::everywhere(root),
        }
    }

    fn everywhere(root: &Root) -> Result<Self, DiskFault> {
        let mut report = Report::new();
        let files = read_site(root, &mut report)?;
        Ok(Self::check(files, report))
    }

    /// Looks at the chosen files and their neighbours; `None` where only all files would tell.
    fn near(root: &Root, selection: &Selection) -> Result<Option<Self>, DiskFault> {
        if selection.is_of_all() {
            return Ok(None);
        }
        let mut unheard = Report::new();
        let declarations = disk::read_wanted(&root.root, &Declarations, &mut unheard)?;
        let site = Site::read(&declarations, &mut unheard);
        let neighbours = selection.files(&declarations.texts).and_then(|chosen| {
            let text = |path: SitePath| Some((text_of(root, &declarations, &path)?, path));
            let chosen = chosen.into_iter().map(text).collect::<Option<Vec<(String, SitePath)>>>()?;
            Neighbours::of(&site, &chosen)
        });
        let Some(neighbours) = neighbours else { return Ok(None) };
        let mut report = Report::new();
        let mut files = disk::read_wanted(&root.root, &neighbours, &mut report)?;
        complete(&mut files);
        Ok(Some(Self::check(files, report)))
    }

    fn check(files: SiteFiles, mut report: Report) -> Self {
        let checked = pipeline::check(&files, &mut report);
        Self { files, report, unshown: Unshown::of(&checked) }
    }

    /// What was found about a selection.
    pub fn findings(&self, selection: &Selection) -> Findings<'_> {
        let mut findings = Findings::new(self.report.clone(), &self.files.texts);
        findings.unshown.clone_from(&self.unshown);
        selection.narrow(&mut findings);
        findings
    }

    /// Whether anything leads nowhere: what may have been meant can be any entry.
    fn leads_nowhere(&self, selection: &Selection) -> bool {
        let leads_nowhere = |code: Code| {
            matches!(
                code,
                Code::DanglingReference | Code::BrokenLink | Code::UnknownEntry | Code::UnknownPage
            )
        };
        let findings = self.findings(selection);
        let accepted = findings.accepted.iter().map(|accepted| &accepted.diagnostic);
        findings.faults.iter().chain(accepted).any(|fault| leads_nowhere(fault.code))
    }
}

/// The text of a chosen file, empty where the site has none; `None` where it cannot be told so easily.
fn text_of(root: &Root, listed: &SiteFiles, path: &SitePath) -> Option<String> {
    // What is not listed may lie behind a link that leads out of the site.
    let is_there = listed.texts.values().any(|source| source.path == *path);
    if path.ending() == "md" && is_there {
        return disk::read_text(&root.root.join(path.as_str())).ok();
    }
    Some(String::new())
}

/// What the maintainers declared.
struct Declarations;

impl Wanted for Declarations {
    fn by_path(&self, path: &SitePath) -> Option<bool> {
        Some(path.ending() == "toml")
    }

    fn by_text(&self, _: &[u8]) -> bool {
        false
    }
}
