//! Explanations beside what people write, as comments of front matter and of Markdown.

use std::fmt::Write as _;

use super::explain::without_isolates;
use super::yaml::wrapped;

/// Longest line of a comment, in characters.
const LINE: usize = 100;

/// Writes a text as comments of YAML, `indent` spaces from the edge.
pub fn yaml_comment(text: &str, indent: usize, out: &mut String) {
    for line in wrapped(text, LINE) {
        let _ = writeln!(out, "{}# {}", " ".repeat(indent), without_isolates(&line));
    }
}

/// A text that can stand in a comment of Markdown.
pub fn markdown_comment(text: &str) -> String {
    without_isolates(&text.replace("--", "- -")).trim().to_owned()
}
