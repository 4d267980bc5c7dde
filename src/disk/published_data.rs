//! The data of a published site, as it was published.

use std::fs;
use std::path::Path;

use super::DiskFault;

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
