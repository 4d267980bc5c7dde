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

/// The candidate that `word` can only be a slip of: the single one within the slips allowed. Unlike [`near_miss`] it is sure
/// enough to be written without asking; so another number is never a slip, but another year, case or age.
pub fn only_near_miss<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let letters = word.chars().count();
    if !(SHORTEST_SURE..=LONGEST_WORD).contains(&letters) {
        return None;
    }
    let slips_allowed = letters / 3;
    let is_near = |candidate: &&str| {
        let lower = candidate.to_lowercase();
        digits(&lower).eq(digits(&word))
            && lower.chars().count().abs_diff(letters) <= slips_allowed
            && strsim::damerau_levenshtein(&word, &lower) <= slips_allowed
    };
    let mut near = candidates.into_iter().filter(is_near);
    near.next().filter(|_| near.next().is_none())
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
