//! The texts of a corpus, and the two parts of each that count here.

use std::fs;
use std::io;
use std::path::Path;

use walkdir::WalkDir;

/// The entries of a corpus as they are written.
pub fn read(corpus: &Path) -> io::Result<Vec<String>> {
    let mut texts = Vec::new();
    for entry in WalkDir::new(corpus.join("content")).sort_by_file_name() {
        let entry = entry?;
        if entry.file_type().is_file() && entry.path().extension().is_some_and(|ending| ending == "md") {
            texts.push(fs::read_to_string(entry.path())?);
        }
    }
    if texts.is_empty() {
        return Err(io::Error::other(format!("{} has no texts", corpus.display())));
    }
    Ok(texts)
}

/// The title and the body of a text, found by the lines that the generator writes.
pub fn title_and_body(text: &str) -> (&str, &str) {
    let front = text.strip_prefix("---\n").unwrap_or(text);
    let (front, body) = front.split_once("\n---\n").unwrap_or(("", front));
    let title = front.lines().find_map(|line| line.strip_prefix("title: ")).unwrap_or_default();
    (title.trim_matches('"'), body)
}
