//! Pages of documentation: one Markdown file a code, with an example that has the fault and one that has not.
//!
//! The files of an example stand in fences that name them: a fence opened with `markdown content/notes/a.md`. Several
//! fences of one name make one file. A word behind the name says what text cannot show; `docs/rules/README.md` lists the
//! words. The tests build every example.

use crate::ground::Code;

const EXAMPLE_SITE: &str = include_str!("../../../docs/rules/README.md");

/// The page of a code, in English. Its twins in other languages differ in words alone, never in examples.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Files that have the fault; none where no content can cause it.
    pub wrong: Example,
    /// The same files, mended.
    pub right: Example,
}

/// Files that take their places in the example site.
pub type Example = Vec<ExampleFile>;

/// One file of an example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExampleFile {
    /// Relative to the site's folder.
    pub path: String,
    /// What the fence holds, with the word that says how to read it; empty for plain text.
    pub parts: Vec<(String, String)>,
}

impl Page {
    /// The page of a code.
    pub fn of(code: Code) -> Self {
        let text = code.page("en");
        Self { wrong: files(section(text, "## Wrong")), right: files(section(text, "## Right")) }
    }
}

/// The small site that all examples stand in.
pub fn example_site() -> Example {
    files(EXAMPLE_SITE)
}

/// The lines below a heading, up to the next heading outside fences.
fn section<'a>(text: &'a str, heading: &str) -> &'a str {
    let mut start = None;
    let mut fence: Option<&str> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let marks = leading_ticks(line);
        match fence {
            Some(open) if marks == open && line.trim_end() == open => fence = None,
            None if marks.len() >= 3 => fence = Some(marks),
            None if start.is_some() && line.starts_with("## ") => break,
            None if line.trim_end() == heading => start = Some(at + line.len()),
            _ => {}
        }
        at += line.len();
    }
    start.map_or("", |start| &text[start..at])
}

fn files(text: &str) -> Example {
    let mut files: Example = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let marks = leading_ticks(line);
        if marks.len() < 3 {
            continue;
        }
        let mut inner = String::new();
        for line in lines.by_ref().take_while(|line| *line != marks) {
            inner.push_str(line);
            inner.push('\n');
        }
        let mut words = line[marks.len()..].split(' ').skip(1);
        // A fence without a file's name only shows something.
        let Some(path) = words.next() else { continue };
        let part = (words.next().unwrap_or_default().to_owned(), inner);
        match files.iter_mut().find(|file| file.path == path) {
            Some(file) => file.parts.push(part),
            None => files.push(ExampleFile { path: path.to_owned(), parts: vec![part] }),
        }
    }
    files
}

fn leading_ticks(line: &str) -> &str {
    &line[..line.len() - line.trim_start_matches('`').len()]
}
