//! Stop words: words so common that they say nothing about a text.
//!
//! Our own lists, one word a line, written as the analyzer folds them and sorted by code point. Articles,
//! pronouns, prepositions, conjunctions and auxiliary verbs only: a word that could be searched for stays.

use std::sync::LazyLock;

type List = LazyLock<Vec<&'static str>>;

static LISTS: [(&str, List); 6] = [
    ("ar", LazyLock::new(|| include_str!("stop_words/ar.txt").lines().collect())),
    ("en", LazyLock::new(|| include_str!("stop_words/en.txt").lines().collect())),
    ("es", LazyLock::new(|| include_str!("stop_words/es.txt").lines().collect())),
    ("fr", LazyLock::new(|| include_str!("stop_words/fr.txt").lines().collect())),
    ("ru", LazyLock::new(|| include_str!("stop_words/ru.txt").lines().collect())),
    ("zh", LazyLock::new(|| include_str!("stop_words/zh.txt").lines().collect())),
];

/// The stop words of a language, sorted; none for a language without a list.
pub fn stop_words(tag: &str) -> &'static [&'static str] {
    LISTS.iter().find(|(known, _)| *known == tag).map_or(&[], |(_, list)| list.as_slice())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted_for_the_search_in_them() {
        for (tag, list) in &LISTS {
            assert!(list.is_sorted(), "{tag}");
            assert!(list.len() > 50, "{tag}");
        }
    }
}
