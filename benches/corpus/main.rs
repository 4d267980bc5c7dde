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

mod language;
mod random;
mod site;

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let number = |position: usize, otherwise: u64| {
        arguments.get(position).map_or(Ok(otherwise), |argument| argument.parse::<u64>())
    };
    let (Some(folder), Ok(entries), Ok(translated), Ok(seed)) =
        (arguments.first(), number(1, 0), number(2, 100), number(3, 1))
    else {
        eprintln!("usage: cargo bench --bench corpus -- FOLDER ENTRIES [TRANSLATED] [SEED]");
        return ExitCode::from(2);
    };
    if entries == 0 {
        println!("No ENTRIES asked for, nothing written.");
        return ExitCode::SUCCESS;
    }
    match site::write(&PathBuf::from(folder), entries, translated, seed) {
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
