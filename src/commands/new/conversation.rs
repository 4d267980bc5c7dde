//! Questions and answers on plain lines, as a screen reader reads them and a pipe can give them.
//!
//! Nothing here fails: where lines can no longer be read or written, the conversation is at its end, and what was said
//! until then is kept. What broke it off is told when it is closed.

use std::io::{BufRead, Write};

use crate::commands::outcome::Outcome;
use crate::commands::refusal::Refusal;
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
    unreadable: String,
    /// A line that answers the next question already.
    ahead: Option<String>,
    broken: Option<Outcome>,
}

impl<Input: BufRead, Out: Write> Conversation<Input, Out> {
    /// A conversation over lines; `unreadable` is said to one that is no text.
    pub fn new(input: Input, out: Out, unreadable: String) -> Self {
        Self { input, out, unreadable, ahead: None, broken: None }
    }

    /// Says something on a line of its own. What it quotes cannot steer the terminal.
    pub fn say(&mut self, text: &str) {
        let shown: Vec<String> = text.lines().map(escape_controls).collect();
        self.write(&format!("{}\n", shown.join("\n")));
    }

    /// Takes a line for the answer to the next question.
    pub fn take_ahead(&mut self, text: String) {
        self.ahead = Some(text);
    }

    /// Waits for a line. One that is no text is asked for again.
    pub fn line(&mut self) -> Line {
        if let Some(text) = self.ahead.take() {
            return Line::Text(text);
        }
        loop {
            self.write("> ");
            if self.broken.is_some() {
                return Line::End;
            }
            let mut bytes = Vec::new();
            match self.input.read_until(b'\n', &mut bytes) {
                Ok(0) => return Line::End,
                Ok(_) => match std::str::from_utf8(&bytes) {
                    Ok(text) => return meant(text.trim()),
                    Err(_) => self.say(&self.unreadable.clone()),
                },
                Err(fault) => {
                    self.broken = Some(Outcome::Machine(Refusal::new("answer-unreadable").said(&fault)));
                    return Line::End;
                }
            }
        }
    }

    /// Ends the conversation.
    ///
    /// # Errors
    /// What had broken it off before.
    pub fn close(self) -> Result<(), Outcome> {
        self.broken.map_or(Ok(()), Err)
    }

    fn write(&mut self, text: &str) {
        let written = self.out.write_all(text.as_bytes()).and_then(|()| self.out.flush());
        if let Err(fault) = written {
            self.broken.get_or_insert(Outcome::Machine(Refusal::new("output-unwritable").said(&fault)));
        }
    }
}

fn meant(line: &str) -> Line {
    match line {
        "<" => Line::Back,
        "?" => Line::List,
        "!" => Line::End,
        text => Line::Text(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{BufReader, Cursor, Error, Read, Result};

    use super::*;

    /// An input that gives a line and then fails.
    struct Failing(Cursor<&'static [u8]>);

    impl Read for Failing {
        fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
            match self.0.read(buffer)? {
                0 => Err(Error::other("the cable was pulled")),
                read => Ok(read),
            }
        }
    }

    #[test]
    fn a_line_that_is_no_text_is_asked_for_again() {
        let mut out = Vec::new();
        let input = Cursor::new(b"caf\xe9\ncaf\xc3\xa9\n");
        let mut conversation = Conversation::new(input, &mut out, "Again, please.".to_owned());
        assert!(matches!(conversation.line(), Line::Text(text) if text == "café"));
        assert!(matches!(conversation.line(), Line::End) && conversation.close().is_ok());
        assert_eq!(String::from_utf8(out).unwrap(), "> Again, please.\n> > ");
    }

    #[test]
    fn what_breaks_a_conversation_off_ends_it_and_is_told_at_its_close() {
        let input = BufReader::new(Failing(Cursor::new(b"one\n")));
        let mut conversation = Conversation::new(input, Vec::new(), String::new());
        assert!(matches!(conversation.line(), Line::Text(text) if text == "one"));
        assert!(matches!(conversation.line(), Line::End));
        assert!(matches!(conversation.line(), Line::End));
        assert!(conversation.close().is_err());
    }
}
