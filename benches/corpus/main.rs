//! Writes a large site to measure with: `cargo bench --bench corpus -- FOLDER ENTRIES [TRANSLATED] [SEED]`.
//!
//! ENTRIES originals in English, each of 400 to 900 words from a vocabulary of 30,000 that follows Zipf's law, with
//! front matter, four taxonomies, links and headings. TRANSLATED says how many of a hundred entries stand in
//! each of the five other languages as well (100 if left out). The same arguments write the same bytes.
#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program of its own, at the edge"
)]

#[path = "../generator/mod.rs"]
mod generator;

use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "usage: cargo bench --bench corpus -- FOLDER ENTRIES [TRANSLATED] [SEED]";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let number = |position: usize, otherwise: u64| {
        arguments.get(position).map_or(Ok(otherwise), |argument| argument.parse::<u64>())
    };
    let Some(folder) = arguments.first() else {
        // So it is asked by `cargo bench`, which goes on with the others.
        println!("{USAGE}");
        return ExitCode::SUCCESS;
    };
    let (Ok(entries), Ok(translated), Ok(seed)) = (number(1, 0), number(2, 100), number(3, 1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    if entries == 0 {
        println!("No ENTRIES asked for, nothing written.");
        return ExitCode::SUCCESS;
    }
    match write(Path::new(folder), entries, translated, seed) {
        Ok(texts) => {
            println!("{entries} entries, {texts} texts in {folder}");
            ExitCode::SUCCESS
        }
        Err(fault) => {
            eprintln!("error: {folder}: {fault}");
            ExitCode::from(3)
        }
    }
}

/// Writes the site; returns how many texts its entries have.
fn write(root: &Path, entries: u64, translated: u64, seed: u64) -> io::Result<usize> {
    let mut texts = 0;
    for (path, text) in generator::site::texts(entries, translated, seed) {
        let path = root.join(path);
        texts += usize::from(path.extension().is_some_and(|ending| ending == "md"));
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)?;
    }
    Ok(texts)
}
