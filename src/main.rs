//! The `vademecum` program.

use std::process::ExitCode;

fn main() -> ExitCode {
    vademecum::commands::run(std::env::args_os())
}
