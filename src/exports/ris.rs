//! References in RIS, the line format of reference managers.

use crate::pages::views::CitationView;

/// The reference as one record; lines end as the format wants, with CR and LF.
pub fn reference(citation: &CitationView) -> String {
    let mut text = String::new();
    let mut line = |tag: &str, value: &str| {
        if !value.is_empty() {
            text.extend([tag, "  - ", value, "\r\n"]);
        }
    };
    line("TY", "ELEC");
    line("ID", &citation.key);
    line("TI", &one_line(&citation.title));
    for author in &citation.authors {
        // The specification keeps the asterisk out of names.
        line("AU", &one_line(&author.replace('*', " ")));
    }
    line("T2", &one_line(&citation.container));
    line("PB", &one_line(&citation.publisher));
    let (year, rest) = citation.date.split_once('-').unwrap_or((&citation.date, ""));
    line("PY", year);
    if !rest.is_empty() {
        line("DA", &format!("{}/", citation.date.replace('-', "/")));
    }
    line("AB", &one_line(&citation.summary));
    line("LA", &citation.language.tag);
    line("UR", citation.address.as_deref().unwrap_or_default());
    text.push_str("ER  - \r\n");
    text
}

/// Text without anything that a reader of lines could take for the end of one.
fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control() || c.is_whitespace())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::csl::tests::{hostile, titled};
    use super::*;

    #[test]
    fn a_record_begins_with_its_type_and_ends_once() {
        insta::assert_snapshot!(reference(&titled("A title\nER  - ")).replace('\r', ""), @"
        TY  - ELEC
        ID  - notes-a-en
        TI  - A title ER -
        AU  - A body, with {braces}
        T2  - Notes & more
        PB  - A publisher
        PY  - 2026
        DA  - 2026/11/26/
        LA  - en
        UR  - https://example.org/notes/a/
        ER  -
        ");
    }

    proptest! {
        #[test]
        fn no_title_adds_a_line(title in hostile()) {
            let text = reference(&titled(&title));
            let lines: Vec<&str> = text.split_terminator("\r\n").collect();
            let ends = ['\r', '\n', '\u{85}', '\u{2028}'];
            let sound = lines.iter().all(|line| &line[2..6] == "  - " && !line.contains(ends));
            prop_assert!(sound);
            prop_assert_eq!(lines.iter().filter(|line| line.starts_with("ER")).count(), 1);
        }
    }
}
