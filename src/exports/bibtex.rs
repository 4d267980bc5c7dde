//! References in BibTeX.

use crate::pages::views::CitationView;

/// The reference as one entry of a `.bib` file.
pub fn reference(citation: &CitationView) -> String {
    let mut text = format!("@misc{{{},\n", citation.key);
    let mut field = |name: &str, value: &str| {
        if !value.is_empty() {
            text.extend(["  ", name, " = {", value, "},\n"]);
        }
    };
    // Inner braces keep BibTeX from changing capitals and from taking names of bodies apart.
    let kept = |value: &str| if value.is_empty() { String::new() } else { format!("{{{}}}", escaped(value)) };
    field("title", &kept(&citation.title));
    let authors: Vec<String> = citation.authors.iter().map(|author| kept(author)).collect();
    field("author", &authors.join(" and "));
    field("howpublished", &escaped(&citation.container));
    field("publisher", &escaped(&citation.publisher));
    let (year, rest) = citation.date.split_once('-').unwrap_or((&citation.date, ""));
    field("year", year);
    field("date", if rest.is_empty() { "" } else { &citation.date });
    field("language", &citation.language.tag);
    field("url", &address(citation.address.as_deref().unwrap_or_default()));
    text.push_str("}\n");
    text
}

/// Text in which nothing is a command: braces are spelt as commands, because BibTeX counts even escaped ones.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '\\' => escaped.push_str("\\textbackslash{}"),
            '{' => escaped.push_str("\\textbraceleft{}"),
            '}' => escaped.push_str("\\textbraceright{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            '#' | '$' | '%' | '&' | '_' => escaped.extend(['\\', c]),
            c if c.is_control() || c.is_whitespace() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

/// An address is taken as it stands; only what would end the field is written in its other form.
fn address(url: &str) -> String {
    url.replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::csl::tests::{hostile, titled};
    use super::*;

    /// The depth of braces after each character, as BibTeX counts: a backslash changes nothing.
    fn depths(text: &str) -> Vec<i64> {
        let step = |c| i64::from(c == '{') - i64::from(c == '}');
        text.chars()
            .scan(0, |depth, c| {
                *depth += step(c);
                Some(*depth)
            })
            .collect()
    }

    #[test]
    fn commands_in_a_title_are_only_text() {
        let text = reference(&titled("50% \\input{x} & a_b"));
        assert!(text.contains(
            "title = {{50\\% \\textbackslash{}input\\textbraceleft{}x\\textbraceright{} \\& a\\_b}},"
        ));
    }

    proptest! {
        #[test]
        fn braces_balance_whatever_a_title_holds(title in hostile()) {
            let text = reference(&titled(&title));
            let depths = depths(text.trim_end());
            let (last, before) = depths.split_last().unwrap();
            prop_assert_eq!(*last, 0);
            // After the first brace the entry is not left before its end.
            let opened = before.iter().skip_while(|depth| **depth == 0);
            prop_assert!(opened.copied().all(|depth| depth > 0));
            let fields = if title.is_empty() { 7 } else { 8 };
            prop_assert_eq!(text.lines().count(), fields + 2);
        }
    }
}
