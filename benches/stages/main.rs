//! Each stage of a build by itself, on a small site from the generator: `cargo bench --bench stages [NAME]`.
//!
//! What takes the time of a whole build, `benches/compare.sh` tells; what a change does to one stage, this does.
//! Publishing goes to the folder for temporary files, so `TMPDIR` says on which disk.
#![expect(
    clippy::expect_used,
    reason = "what is measured was made here, and a fault in it is one of this program"
)]

#[path = "../generator/mod.rs"]
mod generator;

mod example;
mod publishing;
mod reading;
mod searching;
mod showing;

/// The same allocator as the program has.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}
