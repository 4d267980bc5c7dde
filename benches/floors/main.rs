//! What no builder of a site can do without, done alone: the floors that `benches/compare.sh` holds a build against.
//!
//! ```text
//! cargo bench --bench floors -- write CORPUS SITE FRESH   reads CORPUS; writes files like those of SITE to FRESH
//! cargo bench --bench floors -- parse CORPUS              parses every text, on all cores
//! cargo bench --bench floors -- index CORPUS              indexes title and body of every text
//! ```
//!
//! Each floor is a process of its own, so that its memory can be measured from outside. It prints the seconds of the work
//! itself: what has to be known beforehand is not counted.
#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    clippy::disallowed_types,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program of its own, at the edge"
)]

mod index;
mod parse;
mod texts;
mod write;

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

/// The same allocator as the program has.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const USAGE: &str =
    "usage: cargo bench --bench floors -- write CORPUS SITE FRESH | parse CORPUS | index CORPUS";

/// The time that a floor takes.
type Floor = Result<Duration, Box<dyn Error>>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let floor = match words.as_slice() {
        ["write", corpus, site, fresh] => write::floor(Path::new(corpus), Path::new(site), Path::new(fresh)),
        ["parse", corpus] => parse::floor(Path::new(corpus)),
        ["index", corpus] => index::floor(Path::new(corpus)),
        [] => {
            // So it is asked by `cargo bench`, which goes on with the others.
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match floor {
        Ok(took) => {
            println!("{:.4}", took.as_secs_f64());
            ExitCode::SUCCESS
        }
        Err(fault) => {
            eprintln!("error: {fault}");
            ExitCode::from(3)
        }
    }
}
