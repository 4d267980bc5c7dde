//! Everything that was read from the disk, as the core works on it.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::{SitePath, Sources};

/// The endings of the pictures that entries may show, in small letters.
pub const PICTURE_ENDINGS: [&str; 4] = ["jpg", "jpeg", "png", "webp"];

/// The files of a site: texts with ids, everything else as bytes.
#[derive(Debug, Clone, Default)]
pub struct SiteFiles {
    /// `site.toml`, declarations, content and templates, in order of their paths. Whoever follows a site lets files keep their
    /// numbers, so that these need not be in that order.
    pub texts: Sources,
    /// Pictures and a theme's fonts and the like, by path.
    pub binaries: BTreeMap<SitePath, Arc<[u8]>>,
    /// The date of the edition, where something outside the site gives it.
    pub date: Option<Date>,
}

/// Whether a file is read as text, told by its ending.
pub fn is_text(path: &SitePath) -> bool {
    ["css", "ftl", "html", "js", "md", "svg", "toml", "txt", "xml"].contains(&path.ending().as_str())
}

/// Whether a file is a picture that entries may show, told by its ending.
pub fn is_picture(path: &SitePath) -> bool {
    PICTURE_ENDINGS.contains(&path.ending().as_str())
}
