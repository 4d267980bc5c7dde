//! Files that commands write whole, folders that are empty, and what they read of a published site.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;

use super::DiskFault;

/// Writes a new file, with the folders it lies in. A file that is there already is never touched.
///
/// # Errors
/// What the machine refuses, and [`DiskFault::Exists`].
pub fn create(path: &Path, text: &[u8]) -> Result<(), DiskFault> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(DiskFault::machine("create", folder))?;
    }
    let opened = OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = match opened {
        Err(fault) if fault.kind() == std::io::ErrorKind::AlreadyExists => {
            return Err(DiskFault::Exists(path.to_owned()));
        }
        opened => opened.map_err(DiskFault::machine("create", path))?,
    };
    file.write_all(text).and_then(|()| file.sync_all()).map_err(DiskFault::machine("write", path))
}

/// Writes a file, in place of one of that name.
///
/// # Errors
/// What the machine refuses.
pub fn overwrite(path: &Path, text: &[u8]) -> Result<(), DiskFault> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(DiskFault::machine("create", folder))?;
    }
    fs::write(path, text).map_err(DiskFault::machine("write", path))
}

/// Reads a file of text whole, up to 2 MiB; what is no UTF-8 is replaced.
///
/// # Errors
/// What the machine refuses.
pub fn read_text(path: &Path) -> Result<String, DiskFault> {
    let file = fs::File::open(path).map_err(DiskFault::machine("read", path))?;
    let mut bytes = Vec::new();
    let mut limited = std::io::Read::take(file, super::MAXIMUM_MARKDOWN);
    std::io::Read::read_to_end(&mut limited, &mut bytes).map_err(DiskFault::machine("read", path))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Whether a folder is not there yet or holds nothing.
///
/// # Errors
/// What the machine refuses.
pub fn is_free(folder: &Path) -> Result<bool, DiskFault> {
    match fs::read_dir(folder) {
        Ok(mut found) => Ok(found.next().is_none()),
        Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => Ok(true),
        Err(fault) => Err(DiskFault::machine("read", folder)(fault)),
    }
}

/// Files by their paths from the root of a site.
pub type NamedBytes = Vec<(String, Vec<u8>)>;

/// The data files of a published site: path from its root and bytes; `None` where the folder is no such site.
///
/// # Errors
/// What the machine refuses.
pub fn published_data(site: &Path) -> Result<Option<NamedBytes>, DiskFault> {
    let data = site.join("data");
    let Ok(found) = fs::read_dir(&data) else { return Ok(None) };
    let mut files = Vec::new();
    for entry in found {
        let name =
            entry.map_err(DiskFault::machine("read", &data))?.file_name().to_string_lossy().into_owned();
        let path = if name == "coverage.json" {
            format!("data/{name}")
        } else {
            format!("data/{name}/entries.json")
        };
        match fs::read(site.join(&path)) {
            Ok(bytes) => files.push((path, bytes)),
            Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => {}
            Err(fault) => return Err(DiskFault::machine("read", &site.join(&path))(fault)),
        }
    }
    files.sort();
    Ok(Some(files).filter(|files| !files.is_empty()))
}
