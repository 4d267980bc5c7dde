//! Which files of a site are read.

use super::SitePath;

/// Which files of a site are read. Of the others it is known that they are there, and nothing else.
pub trait Wanted: Sync {
    /// Whether a file is read, as far as its path tells; `None` where what it says decides.
    fn by_path(&self, path: &SitePath) -> Option<bool>;

    /// Whether a file is read that says this, where its path did not tell.
    fn by_text(&self, text: &[u8]) -> bool;
}

/// Every file.
pub struct Everything;

impl Wanted for Everything {
    fn by_path(&self, _: &SitePath) -> Option<bool> {
        Some(true)
    }

    fn by_text(&self, _: &[u8]) -> bool {
        true
    }
}
