//! Line breaks in the source of a running text, which are not breaks for the reader.
//!
//! Between words of most scripts such a break stands for a space. Chinese and Japanese write without spaces,
//! so there it stands for nothing: kept as a space it would show as a gap, and would part the two characters
//! for the search. The rule is that of CSS Text Module Level 3, section 4.1.3 ("Segment Break
//! Transformation Rules").

use unicode_width::UnicodeWidthChar;

/// Whether a line break between the two characters stands for nothing.
///
/// Both must be wide, neither Hangul. Dashes, ellipses and quotation marks, which Chinese shares with other
/// scripts, follow the wide character at their side.
pub fn break_is_nothing(before: char, after: char) -> bool {
    (is_wide(before) && (is_wide(after) || is_shared(after))) || (is_shared(before) && is_wide(after))
}

/// A text whose line breaks were folded into spaces, with those that stand for nothing taken out.
pub fn without_folded_spaces(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let around = joined.chars().next_back().zip(characters.peek().copied());
        if character != ' ' || !around.is_some_and(|(before, after)| break_is_nothing(before, after)) {
            joined.push(character);
        }
    }
    joined
}

fn is_wide(character: char) -> bool {
    let is_hangul =
        matches!(character, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7af}');
    character.width() == Some(2) && !is_hangul
}

fn is_shared(character: char) -> bool {
    matches!(character, '\u{2014}' | '\u{2018}'..='\u{201d}' | '\u{2026}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_scripts_without_spaces_lose_the_break() {
        assert_eq!(
            without_folded_spaces("资产 没收， 然后 “归还” 给 UNODC 使用"),
            "资产没收，然后“归还”给 UNODC 使用"
        );
        assert_eq!(without_folded_spaces("조직 범죄 the “end” of it"), "조직 범죄 the “end” of it");
    }
}
