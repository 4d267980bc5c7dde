//! The marker in a published folder: proof that we made it, and what we put there.
//!
//! A text file `.vademecum`: a sentence for people, then a line for each file with its hash.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::DiskFault;

/// The marker's name.
pub const MARKER: &str = ".vademecum";

const HEADING: &str = "# This folder is made by vademecum. Every build replaces all of it: change the site's \
                       sources, not this.\n";

/// What a published folder should hold: path and hash.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manifest {
    /// [`ContentHash`](crate::ground::ContentHash) in hexadecimal digits, by path.
    pub files: BTreeMap<String, String>,
}

impl Manifest {
    /// The marker of a folder; `None` where there is none, or none of ours.
    pub fn read(folder: &Path) -> Result<Option<Self>, DiskFault> {
        let path = folder.join(MARKER);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(fault) if fault.kind() == std::io::ErrorKind::InvalidData => return Ok(None),
            Err(fault) => return Err(DiskFault::machine("read", &path)(fault)),
        };
        let Some(lines) = text.strip_prefix(HEADING) else { return Ok(None) };
        let files = lines.lines().filter_map(|line| {
            let (hash, path) = line.split_once("  ")?;
            Some((path.to_owned(), hash.to_owned()))
        });
        Ok(Some(Self { files: files.collect() }))
    }

    /// The marker's text.
    pub fn to_text(&self) -> String {
        let mut text = HEADING.to_owned();
        for (path, hash) in &self.files {
            text.push_str(hash);
            text.push_str("  ");
            text.push_str(path);
            text.push('\n');
        }
        text
    }
}
