//! Style as it is published: without comments and without white space that says nothing.
//!
//! Nothing else is changed: no rule is merged, no value rewritten, so what a theme author wrote is what a browser
//! applies (CSS Syntax Level 3, section 4: a comment and a run of white space each separate tokens). A space before a
//! colon, or around `+` and `-`, may mean something and stays.

/// The style in fewer bytes.
pub fn squeezed(style: &str) -> String {
    let mut out = String::with_capacity(style.len());
    let mut rest = style;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '"' | '\'' => string_length(rest, c),
            '/' if rest.starts_with("/*") => {
                space(&mut out);
                rest = rest.find("*/").map_or("", |end| &rest[end + 2..]);
                continue;
            }
            c if c.is_ascii_whitespace() => {
                space(&mut out);
                rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace());
                continue;
            }
            '\\' => rest.chars().take(2).map(char::len_utf8).sum(),
            _ => c.len_utf8(),
        };
        // The last declaration of a block needs no semicolon.
        let nothing: &[char] = match c {
            '}' => &[' ', ';'],
            '{' | ';' | ',' => &[' '],
            _ => &[],
        };
        out.truncate(out.trim_end_matches(nothing).len());
        out.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    out.truncate(out.trim_end().len());
    out
}

/// A space, unless it stands where it says nothing: at the start, after a space, and after what ends a part.
fn space(out: &mut String) {
    if !out.is_empty() && !out.ends_with([' ', '{', '}', ';', ',', ':']) {
        out.push(' ');
    }
}

/// The bytes of a string with its quotes; an unclosed one reaches to the end.
fn string_length(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        if !escaped && c == quote {
            return at + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_says_nothing_is_left_out() {
        let style = "/* Tokens */\n:root {\n  --ink: #000;\n  --gap: clamp(1rem, 1rem + 2vw, 2rem);\n}\n\n.a :lang(ar) > b, .a:hover\n{ color : red }\n";
        assert_eq!(
            squeezed(style),
            ":root{--ink:#000;--gap:clamp(1rem,1rem + 2vw,2rem)}.a :lang(ar) > b,.a:hover{color :red}"
        );
    }

    #[test]
    fn strings_and_escapes_stay_as_they_are() {
        let style = r#"a::before { content: " /*  ; */ \"  "; } .w-1\/2  b { x: url(a.svg) } /* open"#;
        assert_eq!(squeezed(style), r#"a::before{content:" /*  ; */ \"  "}.w-1\/2 b{x:url(a.svg)}"#);
    }

    #[test]
    fn a_comment_keeps_apart_what_it_stood_between() {
        assert_eq!(squeezed("a/* and */b{margin:1px/**/2px}"), "a b{margin:1px 2px}");
    }

    proptest! {
        #[test]
        fn it_ends_on_any_text_and_squeezing_again_changes_nothing(text in "[ a{};:,/*\"'\\\\\n-]{0,40}") {
            let once = squeezed(&text);
            prop_assert_eq!(squeezed(&once), once.clone());
            prop_assert!(once.len() <= text.len() + 1);
        }
    }
}
