//! The order of words in a language, and the letters they stand under.
//!
//! By the Unicode Collation Algorithm with the rules of the CLDR for each language (ICU4X): accents count where the
//! language says so, Chinese stands by its sounds. This is the only door of that library.

use std::cmp::Ordering;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;
use unicode_normalization::UnicodeNormalization;

/// What stands before a Latin letter to mean the first of the words that are sorted under it, in languages whose
/// own script has no alphabet (CLDR, index characters).
const INDEX_MARK: char = '\u{FDD0}';
/// The heading of what begins with no letter.
const NO_LETTER: &str = "#";

/// The alphabet of a language.
pub(super) struct Alphabet {
    words: CollatorBorrowed<'static>,
    /// Tells letters apart, but neither accents nor capitals.
    letters: CollatorBorrowed<'static>,
}

impl Alphabet {
    /// The alphabet of a language by its tag; an order for all scripts where nothing is known of the language.
    pub(super) fn of(tag: &str) -> Option<Self> {
        let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
        let collator = |strength: Strength| {
            let mut options = CollatorOptions::default();
            options.strength = Some(strength);
            Collator::try_new((&locale).into(), options).ok()
        };
        Some(Self { words: collator(Strength::Tertiary)?, letters: collator(Strength::Primary)? })
    }

    /// Which of two words comes first.
    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        self.words.compare(a, b).then_with(|| a.cmp(b))
    }

    /// The letter that a word stands under.
    pub(super) fn letter(&self, word: &str) -> String {
        let Some(first) = word.chars().find(|c| c.is_alphanumeric()).filter(|c| c.is_alphabetic()) else {
            return NO_LETTER.to_owned();
        };
        // Marks come before all words where a language does not know them.
        if self.words.compare(&marked('A'), "A") == Ordering::Less && is_ideograph(first) {
            let reached = |letter: &char| self.words.compare(&marked(*letter), word).is_le();
            if let Some(letter) = ('A'..='Z').rev().find(reached) {
                return letter.to_string();
            }
        }
        let capital: String = first.to_uppercase().collect();
        let bare: String = capital.nfd().take(1).collect();
        if self.letters.compare(&bare, &capital).is_eq() { bare } else { capital }
    }
}

fn marked(letter: char) -> String {
    format!("{INDEX_MARK}{letter}")
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(tag: &str, words: &[&'static str]) -> Vec<&'static str> {
        let alphabet = Alphabet::of(tag).unwrap();
        let mut words = words.to_vec();
        words.sort_by(|a, b| alphabet.compare(a, b));
        words
    }

    fn letters(tag: &str, words: &[&str]) -> String {
        let alphabet = Alphabet::of(tag).unwrap();
        words.iter().map(|word| alphabet.letter(word)).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn each_language_has_its_own_order() {
        assert_eq!(sorted("fr", &["Zone", "Égal", "Eau"]), ["Eau", "Égal", "Zone"]);
        assert_eq!(sorted("es", &["ñu", "nube", "nzz", "oso"]), ["nube", "nzz", "ñu", "oso"]);
        assert_eq!(sorted("ru", &["Йод", "Ёлка", "Ель", "Игра"]), ["Ёлка", "Ель", "Игра", "Йод"]);
        assert_eq!(sorted("ar", &["بيانات", "إلزامي", "اختياري"]), ["اختياري", "إلزامي", "بيانات"]);
        assert_eq!(sorted("zh", &["没收", "保护", "控制下交付"]), ["保护", "控制下交付", "没收"]);
    }

    #[test]
    fn words_stand_under_the_letter_that_readers_look_for() {
        assert_eq!(letters("en", &["apple", "Élan", "“Shall”", "0 · Described", "…"]), "A E S # #");
        assert_eq!(letters("es", &["ñu", "árbol"]), "Ñ A");
        assert_eq!(letters("ru", &["ёлка", "йод", "Zoo"]), "Е Й Z");
        assert_eq!(letters("ar", &["إلزامي", "أفضل", "اختياري", "بيانات"]), "ا ا ا ب");
        assert_eq!(letters("zh", &["保护", "没收", "有组织犯罪集团", "啊", "Zoo"]), "B M Y A Z");
        assert_eq!(letters("en", &["没收"]), "没");
    }
}
