//! How a command ended, and the exit code that says so.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use super::Format;
use super::refusal::Refusal;
use super::report::{Findings, Messages, annotations, junit, lines, sarif, step_summary, terminal};
use crate::disk::{self, DiskFault};
use crate::ground::Severity;

/// How a command ended.
pub enum Outcome {
    /// As it should.
    Done,
    /// With faults in content or configuration, which have been shown.
    Faults,
    /// With a fault of the machine.
    Machine(Refusal),
    /// With a command that cannot be carried out as it is given.
    Misuse(Refusal),
}

impl Outcome {
    /// Says what is left to say, and gives the exit code.
    pub fn finish(self, messages: &Messages) -> ExitCode {
        let (refusal, code) = match self {
            Self::Done => return ExitCode::SUCCESS,
            Self::Faults => return ExitCode::from(1),
            Self::Misuse(refusal) => (refusal, 2),
            Self::Machine(refusal) => (refusal, 3),
        };
        anstream::eprintln!("{}", as_error(&refusal, messages));
        ExitCode::from(code)
    }
}

/// A refusal as an error output shows it.
pub fn as_error(refusal: &Refusal, messages: &Messages) -> String {
    format!("{}: {}", messages.text("error", &[]), refusal.words(messages))
}

impl From<DiskFault> for Outcome {
    fn from(fault: DiskFault) -> Self {
        Self::Machine(Refusal::from(&fault))
    }
}

/// Writes a line to the standard output. Where nobody reads on, nothing is wrong; a full disk is.
pub fn say(text: impl std::fmt::Display) -> Result<(), Outcome> {
    let mut out = anstream::stdout().lock();
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        Err(fault) if fault.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Outcome::Machine(Refusal::new("output-unwritable").said(&fault)))
        }
        _ => Ok(()),
    }
}

/// Shows what was found: for people on the error output, for programs on the standard output. With errors, the
/// outcome is [`Outcome::Faults`].
pub fn show(findings: &Findings<'_>, messages: &Messages, format: Format, publishing: bool) -> Outcome {
    let failed = findings.count(Severity::Error) > 0;
    let shown = match format {
        Format::Terminal => {
            anstream::eprintln!("{}", terminal(findings, messages));
            if let Some(first) = findings.faults.first() {
                let code = [("code", first.code.number().into())];
                anstream::eprintln!("{}", messages.text("explain-hint", &code));
            }
            if failed && publishing {
                anstream::eprintln!("{}", messages.text("nothing-published", &[]));
            }
            Ok(())
        }
        Format::Json => match lines(findings, messages).trim_end() {
            "" => Ok(()),
            text => say(text),
        },
        Format::Sarif => say(sarif(findings, messages)),
        Format::Junit => say(junit(findings, messages).trim_end()),
        Format::Github => say(annotations(findings, messages)).and_then(|()| add_to_step(findings, messages)),
    };
    match shown {
        Err(outcome) => outcome,
        Ok(()) if failed => Outcome::Faults,
        Ok(()) => Outcome::Done,
    }
}

/// Adds the summary to the file that GitHub Actions shows of a step, if there is one.
fn add_to_step(findings: &Findings<'_>, messages: &Messages) -> Result<(), Outcome> {
    let Some(path) = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()) else {
        return Ok(());
    };
    let summary = step_summary(findings, messages);
    Ok(disk::append(Path::new(&path), &summary)?)
}
