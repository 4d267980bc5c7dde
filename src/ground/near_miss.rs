//! "Did you mean": the nearest known word to one that is not known.

/// Longest word, in letters, that is taken for a slip of the pen; comparing longer ones takes time and helps nobody.
const LONGEST_WORD: usize = 64;

/// Fewest letters of a word that can be a slip of one other word only: among shorter ones chance is at work.
const SHORTEST_SURE: usize = 4;

/// The candidate closest to `word`, if it is close enough to be a slip of the pen.
///
/// Distance is Damerau-Levenshtein (a swap of neighbours counts one); one slip is allowed for every three
/// letters, and at least one. A word that contains the candidate, or is contained in it, also counts.
/// Ties go to the candidate that comes first.
pub fn near_miss<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let letters = word.chars().count();
    if letters > LONGEST_WORD {
        return None;
    }
    let slips_allowed = (letters / 3).max(1);
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let lower = candidate.to_lowercase();
        // Words that differ in length by more than the slips allowed need not be compared letter by letter.
        let is_near = lower.chars().count().abs_diff(letters) <= slips_allowed;
        let distance = if is_near { strsim::damerau_levenshtein(&word, &lower) } else { slips_allowed + 1 };
        let contains = word.len() > 3
            && lower.len() > 3
            && (lower.contains(word.as_str()) || word.contains(lower.as_str()));
        // A containing word is as good as the last slip that is allowed, never better than a true slip.
        let distance = if contains { distance.min(slips_allowed) } else { distance };
        if distance <= slips_allowed && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The candidate that `word` can only be a slip of: the single one that has a letter more or less, two neighbours in the other
/// order, or other marks between its words. Unlike [`near_miss`] it is sure enough to be written without asking; so another
/// first letter, another letter in the place of one (`protest`, `protect`) and another number are no slips, and neither is
/// another word in the place of one.
pub fn only_near_miss<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = bare(word);
    if !(SHORTEST_SURE..=LONGEST_WORD).contains(&word.chars().count()) {
        return None;
    }
    let mut near = candidates.into_iter().filter(|candidate| is_slip(&word, &bare(candidate)));
    near.next().filter(|_| near.next().is_none())
}

/// Whether two words are the same but for one letter that is too many or missing, or two neighbours that changed places.
fn is_slip(word: &str, other: &str) -> bool {
    if word == other {
        return true;
    }
    let letters = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        letters
    };
    let lengths = word.chars().count().abs_diff(other.chars().count());
    digits(word).eq(digits(other))
        && word.chars().next() == other.chars().next()
        && slips(word, other) == 1
        && (lengths == 1 || letters(word) == letters(other))
}

/// A word in small letters, without what stands between its parts.
fn bare(word: &str) -> String {
    word.to_lowercase().chars().filter(|c| !matches!(c, '-' | '_' | ' ')).collect()
}

fn digits(word: &str) -> impl Iterator<Item = char> {
    word.chars().filter(|c| c.is_numeric())
}

/// Most words that a message lists.
const MOST_LISTED: usize = 10;

/// Some of the words for a message, or `none`: of thousands, nobody reads more than a few.
pub fn some_of(words: &[&str]) -> String {
    let listed = words[..words.len().min(MOST_LISTED)].join(", ");
    match words.len() {
        0 => "none".to_owned(),
        known if known > MOST_LISTED => format!("{listed}, …"),
        _ => listed,
    }
}

/// Some of the words for a message, each in the marks that quote it.
pub fn quoted_some_of(words: &[String]) -> String {
    let quoted: Vec<String> = words.iter().take(MOST_LISTED + 1).map(|word| format!("`{word}`")).collect();
    some_of(&quoted.iter().map(String::as_str).collect::<Vec<_>>())
}

/// How many slips lead from one word to the other: a letter too many, too few, another one, or two neighbours
/// that changed places (optimal string alignment; no letter is changed twice).
pub fn slips(a: &str, b: &str) -> usize {
    strsim::osa_distance(a, b)
}

#[cfg(test)]
mod tests {
    use super::{near_miss, only_near_miss};

    #[test]
    fn only_one_word_can_be_meant_or_none_is_sure() {
        assert_eq!(only_near_miss("coruption", ["corruption", "waste"]), Some("corruption"));
        assert_eq!(only_near_miss("harbor", ["harbour", "harbors"]), None);
        assert_eq!(only_near_miss("toxic-waste", ["waste"]), None);
        assert_eq!(only_near_miss("ya", ["yes"]), None);
        assert_eq!(only_near_miss("strategy-2019", ["strategy-2018"]), None);
        assert_eq!(only_near_miss("stratgy-2018", ["strategy-2018"]), Some("strategy-2018"));
        assert_eq!(only_near_miss("Money_Laundering", ["money-laundering"]), Some("money-laundering"));
        assert_eq!(only_near_miss("polcie", ["police"]), Some("police"));
    }

    #[test]
    fn another_word_is_never_a_slip() {
        for (word, other) in [
            ("not-published", "published"),
            ("unpublished", "published"),
            ("unplanned", "planned"),
            ("amoral", "moral"),
            ("no-better", "better"),
            ("protest", "protect"),
            ("protection", "prosecution"),
            ("trafficking-in-arms", "trafficking-in-persons"),
            ("smuggling-of-goods", "smuggling-of-migrants"),
            ("illegal-fishing", "illegal-mining"),
            ("austria-gold", "australia-gold"),
            ("kenya-drug-trial", "kenya-ivory-trial"),
        ] {
            assert_eq!(only_near_miss(word, [other]), None, "{word}");
            assert_eq!(only_near_miss(other, [word]), None, "{other}");
        }
    }

    #[test]
    fn slips_are_found_and_strangers_are_not() {
        let words = ["corruption", "counterfeiting", "cybercrime", "waste"];
        assert_eq!(near_miss("coruption", words), Some("corruption"));
        assert_eq!(near_miss("cybrecrime", words), Some("cybercrime"));
        assert_eq!(near_miss("toxic-waste", words), Some("waste"));
        assert_eq!(near_miss("zebra", words), None);
        assert_eq!(near_miss("", words), None);
    }
}
