//! The languages of a site: tags, own names and writing direction.
//!
//! A tag is checked by the syntax of BCP 47. Names and directions of common languages are known here; a
//! language that is not listed goes by its tag and runs left to right unless its script says otherwise.

use unic_langid::LanguageIdentifier;

use crate::ground::{ids, near_miss};

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

/// Tag, own name and English name (Unicode CLDR) of languages that portals are written in.
const NAMES: &[(&str, &str, &str)] = &[
    ("am", "አማርኛ", "Amharic"),
    ("ar", "العربية", "Arabic"),
    ("bn", "বাংলা", "Bangla"),
    ("de", "Deutsch", "German"),
    ("el", "Ελληνικά", "Greek"),
    ("en", "English", "English"),
    ("es", "Español", "Spanish"),
    ("fa", "فارسی", "Persian"),
    ("fr", "Français", "French"),
    ("he", "עברית", "Hebrew"),
    ("hi", "हिन्दी", "Hindi"),
    ("id", "Indonesia", "Indonesian"),
    ("it", "Italiano", "Italian"),
    ("ja", "日本語", "Japanese"),
    ("km", "ខ្មែរ", "Khmer"),
    ("ko", "한국어", "Korean"),
    ("my", "မြန်မာ", "Burmese"),
    ("nl", "Nederlands", "Dutch"),
    ("pl", "Polski", "Polish"),
    ("ps", "پښتو", "Pashto"),
    ("pt", "Português", "Portuguese"),
    ("ro", "Română", "Romanian"),
    ("ru", "Русский", "Russian"),
    ("sq", "Shqip", "Albanian"),
    ("sr", "Српски", "Serbian"),
    ("sw", "Kiswahili", "Swahili"),
    ("th", "ไทย", "Thai"),
    ("tr", "Türkçe", "Turkish"),
    ("uk", "Українська", "Ukrainian"),
    ("ur", "اردو", "Urdu"),
    ("vi", "Tiếng Việt", "Vietnamese"),
    ("zh", "中文", "Chinese"),
];

const RIGHT_TO_LEFT: &[&str] = &["ar", "dv", "fa", "he", "ku-Arab", "ps", "sd", "ug", "ur", "yi"];

impl Language {
    /// The language of a tag; `None` where the tag is not well formed.
    pub fn new(tag: &str) -> Option<Self> {
        let tag = well_formed(tag)?;
        let base = tag.split('-').next().unwrap_or(&tag);
        let name = NAMES.iter().find(|(known, ..)| *known == base).map_or(tag.as_str(), |(_, name, _)| name);
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
    // `und` and the empty language are well formed, but name no language. Nor does a longer word: tags of four letters are kept
    // for later, and none of five to eight has been registered; what is written so is the name of a language.
    let names_one = !identifier.language.is_empty() && identifier.language.as_str().len() <= 3;
    names_one.then(|| identifier.to_string())
}

/// The tag of the language whose name a word is, or nearly is: `fr` for `french` and for `Français`.
pub fn tag_of_name(word: &str) -> Option<&'static str> {
    let names = || NAMES.iter().flat_map(|(_, own, english)| [*own, *english]);
    let meant = near_miss(word, names())?;
    NAMES.iter().find(|(_, own, english)| *own == meant || *english == meant).map(|(tag, ..)| *tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_checked_and_put_in_their_usual_form() {
        assert_eq!(well_formed("PT-br"), Some("pt-BR".into()));
        assert_eq!(well_formed("gsw"), Some("gsw".into()));
        assert_eq!(well_formed("english"), None);
        assert_eq!(well_formed("e"), None);
        assert_eq!(well_formed("en us"), None);
        assert_eq!(well_formed("und"), None);
    }

    #[test]
    fn a_language_is_known_by_its_name() {
        for (word, tag) in
            [("french", "fr"), ("francais", "fr"), ("ESPAÑOL", "es"), ("русский", "ru"), ("中文", "zh")]
        {
            assert_eq!(tag_of_name(word), Some(tag), "{word}");
        }
        assert_eq!(tag_of_name("klingonese"), None);
    }

    #[test]
    fn arabic_runs_from_the_right() {
        assert_eq!(Language::new("ar").map(|language| language.direction()), Some("rtl"));
        assert_eq!(Language::new("az-Arab").map(|language| language.direction()), Some("rtl"));
        assert_eq!(Language::new("zh").map(|language| language.direction()), Some("ltr"));
    }
}
