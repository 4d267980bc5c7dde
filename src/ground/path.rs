//! Portable relative paths.
//!
//! A site travels on USB sticks between file systems that fold case, refuse colons or normalise accents.
//! A [`SitePath`] is therefore a path that means one file everywhere: relative, `/` between the parts, in
//! Unicode normalisation form C, no reserved name or character, no part ending in a dot or space.
//! Rules: Microsoft, "Naming Files, Paths, and Namespaces"; Unicode Standard Annex 15.

use std::fmt;
use std::sync::Arc;

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A checked relative path, parts joined by `/`. Shared: many remember where something was read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SitePath(Arc<str>);

/// Why a name cannot be a file everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathFault {
    /// The path or one of its parts is empty, `.` or `..`, or it begins at a root.
    Shape,
    /// A control character, or one of `< > : " \ | ? *`.
    Character(char),
    /// A device name on Windows, such as `con` or `lpt1`.
    Reserved,
    /// A part that ends in a dot or a space, which Windows drops.
    Ending,
    /// A part longer than 255 bytes.
    Length,
}

/// A step up to the folder around.
const UP: &str = "../";

const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];
/// What is reserved with a digit behind it.
const NUMBERED: [&str; 2] = ["com", "lpt"];

/// Whether one part of a path (a file or folder name) is the same file everywhere.
///
/// # Errors
/// The first rule it breaks.
pub fn portable_name(name: &str) -> Result<(), PathFault> {
    if name.is_empty() || name == "." || name == ".." {
        return Err(PathFault::Shape);
    }
    if let Some(found) = name.chars().find(|&c| c.is_control() || "<>:\"\\|?*/".contains(c)) {
        return Err(PathFault::Character(found));
    }
    if name.ends_with(['.', ' ']) {
        return Err(PathFault::Ending);
    }
    if name.len() > 255 {
        return Err(PathFault::Length);
    }
    let stem = name.split('.').next().unwrap_or(name);
    let numbered = stem
        .strip_suffix(|last: char| last.is_ascii_digit())
        .is_some_and(|rest| NUMBERED.iter().any(|device| rest.eq_ignore_ascii_case(device)));
    if numbered || RESERVED.iter().any(|device| stem.eq_ignore_ascii_case(device)) {
        return Err(PathFault::Reserved);
    }
    Ok(())
}

impl SitePath {
    /// Checks a path whose parts are joined by `/`; accents are composed.
    ///
    /// # Errors
    /// The first rule that one of its parts breaks.
    pub fn new(path: &str) -> Result<Self, PathFault> {
        for part in path.split('/') {
            portable_name(part)?;
        }
        // Most paths are ASCII, which is composed as it is.
        let is_composed = path.is_ascii() || is_nfc(path);
        Ok(Self(if is_composed { Arc::from(path) } else { path.nfc().collect::<String>().into() }))
    }

    /// A path written in our own code, known to be portable.
    pub fn literal(path: &'static str) -> Self {
        debug_assert!(Self::new(path).is_ok(), "not a portable path: {path}");
        Self(Arc::from(path))
    }

    /// A path that is not portable, for showing it in a message only: what cannot be shown is escaped.
    pub fn escaped(path: &str) -> Self {
        Self(super::escape_controls(path).into())
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last part.
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }

    /// What stands behind the last dot of the name, in lower case: `md`; empty where there is no dot.
    pub fn ending(&self) -> String {
        self.name().rsplit_once('.').map_or_else(String::new, |(_, ending)| ending.to_lowercase())
    }

    /// Whether the name ends in a dot and `ending`, which is in small letters, whatever its own are.
    pub fn has_ending(&self, ending: &str) -> bool {
        self.name().rsplit_once('.').is_some_and(|(_, own)| own.eq_ignore_ascii_case(ending))
    }

    /// The folder it lies in; empty at the top.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The text under which two names are one file on a file system that folds case.
    pub fn folded(&self) -> String {
        if self.0.is_ascii() {
            return self.0.to_ascii_lowercase();
        }
        self.0.chars().flat_map(char::to_lowercase).nfc().collect()
    }

    /// Follows a relative link from this file; `None` where it leaves the site.
    ///
    /// `a/b.md` and `../c.md#x` give `c.md`; the fragment and query are not part of `relative`.
    pub fn follow(&self, relative: &str) -> Option<Self> {
        let mut parts: Vec<&str> = self.0.split('/').collect();
        parts.pop();
        for part in relative.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                name => parts.push(name),
            }
        }
        Self::new(&parts.join("/")).ok()
    }

    /// The relative link that leads from this file to `target`, parts joined by `/`.
    ///
    /// The result names a file, never a folder, so it works from `file://` as well as over http.
    pub fn link_to(&self, target: &Self) -> String {
        // Every page makes many of these, so the two texts are compared as they stand, not taken apart first.
        let alike = self.0.bytes().zip(target.0.bytes()).take_while(|(a, b)| a == b).map(|(byte, _)| byte);
        let shared = alike.enumerate().filter(|(_, byte)| *byte == b'/').last().map_or(0, |(at, _)| at + 1);
        let (from, to) = (&self.0[shared..], &target.0[shared..]);
        let steps = from.bytes().filter(|byte| *byte == b'/').count();
        let mut link = String::with_capacity(UP.len() * steps + to.len());
        link.extend(std::iter::repeat_n(UP, steps));
        link.push_str(to);
        link
    }
}

impl fmt::Display for SitePath {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_that_some_file_system_refuses_are_refused_everywhere() {
        assert_eq!(SitePath::new("a/../b"), Err(PathFault::Shape));
        assert_eq!(SitePath::new("/a"), Err(PathFault::Shape));
        assert_eq!(SitePath::new("a:b"), Err(PathFault::Character(':')));
        assert_eq!(SitePath::new("con.md"), Err(PathFault::Reserved));
        assert_eq!(SitePath::new("COM1"), Err(PathFault::Reserved));
        assert_eq!(SitePath::new("Lpt9.md"), Err(PathFault::Reserved));
        assert!(SitePath::new("com.md").is_ok() && SitePath::new("é1.md").is_ok());
        assert_eq!(SitePath::new("a./b"), Err(PathFault::Ending));
        assert_eq!(SitePath::new("a\u{7}"), Err(PathFault::Character('\u{7}')));
        assert_eq!(
            SitePath::new("constitution/com10.md").map(|path| path.0),
            Ok("constitution/com10.md".into())
        );
    }

    #[test]
    fn accents_are_composed() {
        assert_eq!(SitePath::new("e\u{301}").map(|path| path.0), Ok("é".into()));
    }

    proptest! {
        #[test]
        fn a_link_leads_to_its_target(
            from in "[a-c]{1,2}(/[a-c]{1,2}){0,3}", to in "[a-c]{1,2}(/[a-c]{1,2}){0,3}",
        ) {
            let from = SitePath::new(&from).unwrap();
            let to = SitePath::new(&to).unwrap();
            prop_assert_eq!(from.follow(&from.link_to(&to)), Some(to));
        }

        #[test]
        fn a_link_goes_no_further_up_than_it_must(
            from in "[a-c]{1,2}(/[a-c]{1,2}){0,3}", to in "[a-c]{1,2}(/[a-c]{1,2}){0,3}",
        ) {
            let (from, to) = (SitePath::new(&from).unwrap(), SitePath::new(&to).unwrap());
            let folders = |path: &SitePath| -> Vec<String> {
                path.folder().split('/').filter(|folder| !folder.is_empty()).map(str::to_owned).collect()
            };
            let (around, target) = (folders(&from), folders(&to));
            let shared = around.iter().zip(&target).take_while(|(a, b)| a == b).count();
            prop_assert_eq!(from.link_to(&to).matches("../").count(), around.len() - shared);
        }

        #[test]
        fn no_link_leaves_the_site(from in "[a-c](/[a-c]){0,2}", link in "[./a-c]{0,12}") {
            let from = SitePath::new(&from).unwrap();
            if let Some(found) = from.follow(&link) {
                prop_assert!(SitePath::new(found.as_str()).is_ok());
            }
        }
    }
}
