//! The floor of reading and writing: every source is read, and as many files of the same sizes are written as the
//! site has, on all cores. Nothing is computed, and nobody waits until it is on the disk for good.

use std::collections::BTreeSet;
use std::fs;
use std::hint::black_box;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Instant;

use rayon::prelude::*;
use walkdir::WalkDir;

use super::Floor;

/// A file by its path from the root, and its bytes.
type Listed = Vec<(PathBuf, usize)>;

/// Reads a corpus and writes what looks like a site to a folder that must not be there yet: deleting so many files and
/// making them at once again is several times slower on some file systems.
pub fn floor(corpus: &Path, site: &Path, fresh: &Path) -> Floor {
    if fresh.exists() {
        return Err(format!("{} is there already", fresh.display()).into());
    }
    let sources = files_below(corpus)?;
    let files = files_below(site)?;
    let folders: BTreeSet<&Path> = files.iter().filter_map(|(path, _)| path.parent()).collect();
    let most = files.iter().map(|(_, size)| *size).max().unwrap_or(0);
    let bytes: Vec<u8> =
        b"The bytes of a site, as many as it has. ".iter().copied().cycle().take(most).collect();
    let begun = Instant::now();
    sources
        .par_iter()
        .try_for_each(|(path, _)| fs::read(corpus.join(path)).map(|text| drop(black_box(text))))?;
    folders.iter().try_for_each(|folder| fs::create_dir_all(fresh.join(folder)))?;
    files.par_iter().try_for_each(|(path, size)| fs::write(fresh.join(path), &bytes[..*size]))?;
    Ok(begun.elapsed())
}

fn files_below(folder: &Path) -> io::Result<Listed> {
    let mut files = Vec::new();
    for entry in WalkDir::new(folder).follow_root_links(true) {
        let entry = entry?;
        if entry.file_type().is_file() {
            let size = usize::try_from(entry.metadata()?.len()).map_err(io::Error::other)?;
            files.push((entry.path().strip_prefix(folder).unwrap_or(entry.path()).to_owned(), size));
        }
    }
    Ok(files)
}
