//! Publishing: the new edition takes the place of the old one in a single step.
//!
//! Until that step the old site stands whole; after it, the new one. Killed at any moment, a build leaves one
//! of the two. Only a folder that bears our marker, or an empty one, is ever replaced.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::kept::{Kept, Making, Piece};
use super::manifest::{MARKER, Manifest};
use super::stage::{Complete, Stage, sync_folder};
use super::workplace::{Workplace, remove_tree};
use super::{DiskFault, SOURCE_FOLDERS};
use crate::ground::Output;
use crate::pipeline::{Key, Take};

/// What publishing did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// The published folder, as an absolute path.
    pub folder: PathBuf,
    /// Files that are new or changed.
    pub written: usize,
    /// Files that are as they were.
    pub reused: usize,
    /// Files of the last edition that this one does not have.
    pub removed: usize,
}

/// An edition that is being published: it takes files, and then the place of the last one.
pub struct Edition<'a> {
    workplace: Workplace,
    old: Manifest,
    stage: Stage,
    kept: &'a Kept,
}

impl<'a> Edition<'a> {
    /// Begins an edition of the site in `root`, to be published to the folder `out`; `kept` is what is known of the
    /// last one there.
    ///
    /// # Errors
    /// A folder that must not be replaced, another build at work, or what the machine refuses.
    pub fn begin(root: &Path, out: &Path, kept: &'a Kept) -> Result<Self, DiskFault> {
        let out = resolve(out)?;
        refuse_precious(root, &out)?;
        let workplace = Workplace::lock(&out)?;
        let old = standing_manifest(&out)?;
        let stage = Stage::begin(workplace.stage(), out, !old.files.is_empty())?;
        Ok(Self { workplace, old, stage, kept })
    }

    /// Puts the edition of the site of this key in place; where there was nothing to say about the site, it is `silent`.
    ///
    /// # Errors
    /// What the machine refuses, now or when files were taken. The old site stands untouched.
    pub fn publish(self, site: Key, silent: bool) -> Result<Published, DiskFault> {
        let known = |complete: &Complete| {
            let Complete { manifest, by_key, .. } = complete;
            // Of a site that was taken over as a whole, all is known already.
            let is_new = !by_key.contains_key(&site);
            is_new.then(|| self.kept.text(&Making { site, silent, by_key, manifest })).flatten()
        };
        let (Complete { manifest, counts, changed, .. }, known) = self.stage.end(&self.old, known)?;
        if changed {
            put_in_place(&self.workplace, &self.workplace.stage(), &self.workplace.out)?;
        }
        if let Some(known) = known {
            Kept::write(&self.workplace, &known);
        }
        let removed = self.old.files.keys().filter(|path| !manifest.files.contains_key(*path)).count();
        let folder = self.workplace.out.clone();
        Ok(Published { folder, written: counts.written, reused: counts.reused, removed })
    }
}

impl Take for Edition<'_> {
    /// Takes files, from any thread; `false` after a fault, which [`Edition::publish`] tells.
    fn take(&self, key: Option<Key>, outputs: Vec<Output>) -> bool {
        self.stage.put(key, outputs)
    }

    /// Takes files of the last edition, where they are as they were made. What its marker does not say of them, too, is not
    /// believed.
    fn take_over(&self, key: Key) -> bool {
        let said = |piece: &&Piece| {
            self.old.files.get(piece.path.as_str()).is_some_and(|hash| *hash == piece.hash.to_hex().as_str())
        };
        let files = self.kept.files(key);
        files.is_some_and(|files| files.iter().all(said) && self.stage.put_again(key, &files))
    }
}

impl Drop for Edition<'_> {
    /// Removes what is left of the stage: a half-made one after a fault, since a full disk needs its room. If that
    /// fails too, the next build does it.
    fn drop(&mut self) {
        let _ = remove_tree(&self.workplace.stage());
    }
}

/// The absolute path of the output folder, links on the way resolved; the folder itself need not exist.
fn resolve(out: &Path) -> Result<PathBuf, DiskFault> {
    let absolute = std::path::absolute(out).map_err(DiskFault::machine("find", out))?;
    let (Some(parent), Some(name)) = (absolute.parent(), absolute.file_name()) else {
        return Err(DiskFault::Precious { path: absolute, what: "root" });
    };
    fs::create_dir_all(parent).map_err(DiskFault::machine("create", parent))?;
    let parent = fs::canonicalize(parent).map_err(DiskFault::machine("find", parent))?;
    Ok(parent.join(name))
}

fn refuse_precious(root: &Path, out: &Path) -> Result<(), DiskFault> {
    let precious = |what| Err(DiskFault::Precious { path: out.to_owned(), what });
    let root = fs::canonicalize(root).map_err(DiskFault::machine("find", root))?;
    if root.starts_with(out) {
        return precious("site");
    }
    if let Ok(inner) = out.strip_prefix(&root)
        && SOURCE_FOLDERS.iter().chain(&["src", "tests", ".git"]).any(|own| inner.starts_with(own))
    {
        return precious("sources");
    }
    let home = std::env::home_dir().and_then(|home| fs::canonicalize(home).ok());
    if home.is_some_and(|home| home.starts_with(out)) {
        return precious("home");
    }
    if fs::symlink_metadata(out).is_ok_and(|metadata| !metadata.is_dir()) {
        return precious("file");
    }
    Ok(())
}

/// What stands in the output folder now. A folder that is not ours, or holds what is not ours, is refused.
fn standing_manifest(out: &Path) -> Result<Manifest, DiskFault> {
    if !out.exists() {
        return Ok(Manifest::default());
    }
    let Some(manifest) = Manifest::read(out)? else {
        let mut listed = fs::read_dir(out).map_err(DiskFault::machine("read", out))?;
        return if listed.next().is_none() {
            Ok(Manifest::default())
        } else {
            Err(DiskFault::ForeignFolder(out.to_owned()))
        };
    };
    let mut foreign = BTreeSet::new();
    for entry in WalkDir::new(out).follow_links(false) {
        let entry = entry.map_err(|fault| {
            let path = fault.path().unwrap_or(out).to_owned();
            DiskFault::machine("read", &path)(fault.into())
        })?;
        let relative = entry.path().strip_prefix(out).unwrap_or(entry.path());
        let path = relative.to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
        let ours = path == MARKER || manifest.files.contains_key(&path);
        if !entry.file_type().is_dir() && !ours {
            foreign.insert(path);
        }
    }
    if foreign.is_empty() {
        return Ok(manifest);
    }
    Err(DiskFault::ForeignFiles { path: out.to_owned(), files: foreign.into_iter().collect() })
}

/// The one step. Where the system can exchange two folders, it is one; elsewhere the old edition steps aside
/// first, and the next build puts it back if this one is killed in between.
fn put_in_place(workplace: &Workplace, stage: &Path, out: &Path) -> Result<(), DiskFault> {
    if !out.exists() {
        fs::rename(stage, out).map_err(DiskFault::machine("publish-to", out))?;
    } else if !exchange(stage, out)? {
        let aside = workplace.aside();
        fs::rename(out, &aside).map_err(DiskFault::machine("replace", out))?;
        if let Err(fault) = fs::rename(stage, out) {
            // The old edition goes back to its place; if that fails as well, the next build does it.
            let _ = fs::rename(&aside, out);
            return Err(DiskFault::machine("publish-to", out)(fault));
        }
    }
    if let Some(parent) = out.parent() {
        sync_folder(parent)?;
    }
    sync_folder(&workplace.folder)?;
    // What is left is the last edition. The new one stands; if this fails, the next build tries again.
    let _ = remove_tree(stage);
    let _ = remove_tree(&workplace.aside());
    Ok(())
}

/// Exchanges two folders in one step; `false` where the system or file system cannot.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn exchange(stage: &Path, out: &Path) -> Result<bool, DiskFault> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;

    match renameat_with(CWD, stage, CWD, out, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => Ok(false),
        Err(fault) => Err(DiskFault::machine("publish-to", out)(fault.into())),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn exchange(_: &Path, _: &Path) -> Result<bool, DiskFault> {
    Ok(false)
}
