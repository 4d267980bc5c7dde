//! Questions and answers on plain lines, as a screen reader reads them and a pipe can give them.

use std::io::{BufRead, Write};

use crate::commands::outcome::Outcome;
use crate::ground::escape_controls;

/// A line that was typed.
pub enum Line {
    /// An answer; empty where nothing was typed.
    Text(String),
    /// Back to the question before.
    Back,
    /// A list of all that can be chosen.
    List,
    /// Enough for now; also where the input ends.
    End,
}

/// Someone who is asked and answers.
pub struct Conversation<Input, Out> {
    input: Input,
    out: Out,
}

impl<Input: BufRead, Out: Write> Conversation<Input, Out> {
    /// A conversation over lines.
    pub fn new(input: Input, out: Out) -> Self {
        Self { input, out }
    }

    /// Says something on a line of its own. What it quotes cannot steer the terminal.
    pub fn say(&mut self, text: &str) -> Result<(), Outcome> {
        let shown: Vec<String> = text.lines().map(escape_controls).collect();
        self.write(&format!("{}\n", shown.join("\n")))
    }

    /// Waits for a line.
    pub fn line(&mut self) -> Result<Line, Outcome> {
        self.write("> ")?;
        let mut line = String::new();
        let read = self.input.read_line(&mut line);
        match read {
            Ok(0) => Ok(Line::End),
            Ok(_) => Ok(match line.trim() {
                "<" => Line::Back,
                "?" => Line::List,
                "!" => Line::End,
                text => Line::Text(text.to_owned()),
            }),
            Err(fault) => Err(Outcome::Machine(format!("the answer cannot be read: {fault}"))),
        }
    }

    fn write(&mut self, text: &str) -> Result<(), Outcome> {
        let written = self.out.write_all(text.as_bytes()).and_then(|()| self.out.flush());
        written.map_err(|fault| Outcome::Machine(format!("the question cannot be written: {fault}")))
    }
}
