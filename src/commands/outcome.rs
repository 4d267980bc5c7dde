//! How a command ended, and the exit code that says so.

use std::io::Write;
use std::process::ExitCode;

use super::Format;
use super::report::{Messages, lines, terminal};
use crate::disk::DiskFault;
use crate::ground::{Report, Sources};

/// How a command ended.
pub enum Outcome {
    /// As it should.
    Done,
    /// With faults in content or configuration, which have been shown.
    Faults,
    /// With a fault of the machine.
    Machine(String),
    /// With a command that cannot be carried out as it is given.
    Misuse(String),
}

impl Outcome {
    /// Says what is left to say, and gives the exit code.
    pub fn finish(self) -> ExitCode {
        match self {
            Self::Done => ExitCode::SUCCESS,
            Self::Faults => ExitCode::from(1),
            Self::Machine(words) => {
                anstream::eprintln!("error: {words}");
                ExitCode::from(3)
            }
            Self::Misuse(words) => {
                anstream::eprintln!("error: {words}");
                ExitCode::from(2)
            }
        }
    }
}

impl From<DiskFault> for Outcome {
    fn from(fault: DiskFault) -> Self {
        Self::Machine(fault.to_string())
    }
}

/// Writes a line to the standard output. Where nobody reads on, nothing is wrong; a full disk is.
pub fn say(text: impl std::fmt::Display) -> Result<(), Outcome> {
    let mut out = anstream::stdout().lock();
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        Err(fault) if fault.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Outcome::Machine(format!("the answer cannot be written: {fault}")))
        }
        _ => Ok(()),
    }
}

/// Shows a report: for people on the error output, for programs on the standard output. With errors, the
/// outcome is [`Outcome::Faults`].
pub fn show(report: Report, sources: &Sources, format: Format, publishing: bool) -> Outcome {
    let failed = report.has_errors();
    let messages = Messages::english();
    match format {
        Format::Json => {
            if let Err(outcome) = say(lines(report, sources, &messages).trim_end()) {
                return outcome;
            }
        }
        Format::Terminal => {
            anstream::eprintln!("{}", terminal(report, sources, &messages));
            if failed && publishing {
                anstream::eprintln!("{}", messages.text("nothing-published", &[]));
            }
        }
    }
    if failed { Outcome::Faults } else { Outcome::Done }
}
