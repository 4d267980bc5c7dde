//! Answers that are text: what stands on one line, and what runs over several.

use std::io::{BufRead, Write};

use super::Interview;
use super::reply::Reply;
use crate::commands::new::conversation::Line;
use crate::commands::outcome::Outcome;
use crate::notation::Node;
use crate::site::Field;

impl<'a, Input: BufRead, Out: Write> Interview<'a, '_, Input, Out> {
    /// Asks for what stands on one line.
    pub(super) fn short(&mut self, field: &'a Field) -> Result<Reply<Node>, Outcome> {
        loop {
            let answer = match self.conversation.line()? {
                Line::Back => return Ok(Reply::Back),
                Line::End => return Ok(Reply::End(None)),
                Line::List => {
                    self.list(field)?;
                    continue;
                }
                Line::Text(text) if text.is_empty() => return Ok(Reply::Left),
                Line::Text(text) => text,
            };
            let value = self.explain.value(field, &answer);
            if self.is_sound(field, &value)? {
                return Ok(Reply::Given(value));
            }
            self.offer(field, &answer)?;
        }
    }

    /// Asks for text of several lines until it is sound.
    pub(super) fn long(&mut self, field: &'a Field) -> Result<Reply<Node>, Outcome> {
        loop {
            let reply = self.lines()?.map(|text| self.explain.value(field, &text));
            match reply {
                Reply::Given(value) if !self.is_sound(field, &value)? => {}
                reply => return Ok(reply),
            }
        }
    }

    /// Takes text of several lines, which ends with a line that holds a full stop only.
    pub(super) fn lines(&mut self) -> Result<Reply<String>, Outcome> {
        self.say("ask-long")?;
        let mut text = String::new();
        loop {
            match self.conversation.line()? {
                Line::Back => return Ok(Reply::Back),
                Line::End => return Ok(Reply::End(Some(text).filter(|text| !text.trim().is_empty()))),
                Line::Text(line) if line == "." => break,
                Line::Text(line) if line.is_empty() && text.is_empty() => return Ok(Reply::Left),
                Line::List => text.push_str("?\n"),
                Line::Text(line) => {
                    text.push_str(&line);
                    text.push('\n');
                }
            }
        }
        let text = text.trim().to_owned();
        Ok(if text.is_empty() { Reply::Left } else { Reply::Given(text) })
    }
}
