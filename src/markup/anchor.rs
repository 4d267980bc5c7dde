//! Anchors: the names by which links find headings.
//!
//! An author may give one (`## Results {#results}`), and such an anchor survives every rewording. Otherwise it
//! is made from the heading's text in the way Git hosts make it, so that a link works in their preview too.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// Makes anchors that are unique in one document.
#[derive(Debug, Default)]
pub struct AnchorMaker {
    used: BTreeMap<String, usize>,
}

impl AnchorMaker {
    /// An anchor made from a heading's text; a second heading of the same text gets `-1`, and so on.
    pub fn from_text(&mut self, text: &str) -> String {
        let base = slug(text);
        let mut anchor = base.clone();
        while self.used.contains_key(&anchor) {
            let count = self.used.entry(base.clone()).or_default();
            *count += 1;
            anchor = format!("{base}-{count}");
        }
        self.used.insert(anchor.clone(), 0);
        anchor
    }

    /// Takes an anchor that an author gave; `false` where it is taken.
    pub fn take(&mut self, anchor: &str) -> bool {
        // The count of an anchor that is taken goes on, so that no later heading tries the same names again.
        let Entry::Vacant(place) = self.used.entry(anchor.to_owned()) else { return false };
        place.insert(0);
        true
    }
}

/// Lower case, letters and digits of any script kept, spaces to hyphens, the rest dropped.
pub(super) fn slug(text: &str) -> String {
    let lower = text.trim().to_lowercase();
    let mut slug = String::with_capacity(lower.len());
    slug.extend(lower.chars().filter_map(|c| match c {
        ' ' | '-' => Some('-'),
        '_' => Some('_'),
        c if c.is_alphanumeric() => Some(c),
        _ => None,
    }));
    if slug.is_empty() { "section".to_owned() } else { slug }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_are_made_as_git_hosts_make_them() {
        let mut anchors = AnchorMaker::default();
        assert_eq!(anchors.from_text("What went wrong?"), "what-went-wrong");
        assert_eq!(anchors.from_text("What went wrong"), "what-went-wrong-1");
        assert_eq!(anchors.from_text("What went wrong"), "what-went-wrong-2");
        assert_eq!(anchors.from_text("资产没收"), "资产没收");
        assert_eq!(anchors.from_text("!"), "section");
        assert!(!anchors.take("section"));
    }
}
