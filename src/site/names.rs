//! Names that become parts of addresses: what is allowed, and the nearest allowed one.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::ground::{Code, Diagnostic, Report, Spanned, near_miss};

/// Whether a name is lower-case Latin letters, digits and single hyphens: `asset-recovery`.
///
/// Such a name is the same in every file system, needs no percent-encoding and can be read aloud.
pub fn is_kebab(name: &str) -> bool {
    !name.is_empty()
        && name.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

/// Whether a name can be a term's id: a kebab name, or a code of capitals such as `NO`.
pub fn is_term_id(name: &str) -> bool {
    is_kebab(name) || (name.len() == 2 && name.bytes().all(|byte| byte.is_ascii_uppercase()))
}

/// The kebab name nearest to a text: lower case, letters without their accents, everything else a hyphen.
pub fn kebab(text: &str) -> String {
    let mut name = String::new();
    for c in text.nfd().filter(|c| !is_combining_mark(*c)) {
        if c.is_ascii_alphanumeric() {
            name.push(c.to_ascii_lowercase());
        } else if !name.ends_with('-') && !name.is_empty() {
            name.push('-');
        }
    }
    name.trim_end_matches('-').to_owned()
}

/// Reports a name that cannot be part of an address, with the nearest one that can.
pub fn check_name(name: Spanned<&str>, report: &mut Report) {
    if !is_kebab(name.value) {
        let nearest = kebab(name.value);
        let fault = Diagnostic::new(Code::InvalidName, name.span);
        report.push(fault.with("name", name.value).suggest(Some(&nearest)));
    }
}

/// The meaning of a word from a short list; another word is reported with the list.
pub fn one_of<T: Copy>(written: Spanned<&str>, names: &[(&str, T)], report: &mut Report) -> Option<T> {
    let found = names.iter().find(|(name, _)| *name == written.value).map(|(_, meaning)| *meaning);
    if found.is_none() {
        let known: Vec<&str> = names.iter().map(|(name, _)| *name).collect();
        report.push(
            Diagnostic::new(Code::NotOneOf, written.span)
                .with("word", written.value)
                .with("known", known.join(", "))
                .suggest(near_miss(written.value, known.iter().copied())),
        );
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain_enough_for_every_address() {
        assert!(is_kebab("05-participation"));
        for name in ["", "A", "a_b", "a--b", "-a", "a-", "é", "a b"] {
            assert!(!is_kebab(name), "{name}");
        }
        assert!(is_term_id("NO") && !is_term_id("No"));
        assert_eq!(kebab("  Crime & Justice! "), "crime-justice");
        assert_eq!(kebab("L’École"), "l-ecole");
    }
}
