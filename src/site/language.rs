//! The languages of a site: tags, own names and writing direction.
//!
//! A tag is checked by the syntax of BCP 47. Names and directions of common languages are known here; a
//! language that is not listed goes by its tag and runs left to right unless its script says otherwise.

use unic_langid::LanguageIdentifier;

use crate::ground::ids;

ids! {
    /// One of the site's languages, in the order of `site.toml`.
    LanguageId
}

/// A language of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// BCP 47 tag, such as `en` or `pt-BR`.
    pub tag: String,
    /// What its speakers call it.
    pub name: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
}

/// Tag and own name (Unicode CLDR) of languages that portals are written in.
const NAMES: &[(&str, &str)] = &[
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("bn", "বাংলা"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "Español"),
    ("fa", "فارسی"),
    ("fr", "Français"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("id", "Indonesia"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("km", "ខ្មែរ"),
    ("ko", "한국어"),
    ("my", "မြန်မာ"),
    ("nl", "Nederlands"),
    ("pl", "Polski"),
    ("ps", "پښتو"),
    ("pt", "Português"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("sq", "Shqip"),
    ("sr", "Српски"),
    ("sw", "Kiswahili"),
    ("th", "ไทย"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("vi", "Tiếng Việt"),
    ("zh", "中文"),
];

const RIGHT_TO_LEFT: &[&str] = &["ar", "dv", "fa", "he", "ku-Arab", "ps", "sd", "ug", "ur", "yi"];

impl Language {
    /// The language of a tag; `None` where the tag is not well formed.
    pub fn new(tag: &str) -> Option<Self> {
        let tag = well_formed(tag)?;
        let base = tag.split('-').next().unwrap_or(&tag);
        let name = NAMES.iter().find(|(known, _)| *known == base).map_or(tag.as_str(), |(_, name)| name);
        let right_to_left = tag.contains("-Arab") || tag.contains("-Hebr") || RIGHT_TO_LEFT.contains(&base);
        Some(Self { name: name.to_owned(), right_to_left, tag })
    }

    /// `rtl` or `ltr`, as HTML's `dir` attribute wants it.
    pub fn direction(&self) -> &'static str {
        if self.right_to_left { "rtl" } else { "ltr" }
    }
}

/// The tag in its usual capitals, if it is well formed (BCP 47, the part that names a language).
pub fn well_formed(tag: &str) -> Option<String> {
    let identifier: LanguageIdentifier = tag.parse().ok()?;
    // `und` and the empty language are well formed, but name no language.
    (!identifier.language.is_empty()).then(|| identifier.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_checked_and_put_in_their_usual_form() {
        assert_eq!(well_formed("PT-br"), Some("pt-BR".into()));
        assert_eq!(well_formed("english"), Some("english".into()));
        assert_eq!(well_formed("e"), None);
        assert_eq!(well_formed("en us"), None);
        assert_eq!(well_formed("und"), None);
    }

    #[test]
    fn arabic_runs_from_the_right() {
        assert_eq!(Language::new("ar").map(|language| language.direction()), Some("rtl"));
        assert_eq!(Language::new("az-Arab").map(|language| language.direction()), Some("rtl"));
        assert_eq!(Language::new("zh").map(|language| language.direction()), Some("ltr"));
    }
}
