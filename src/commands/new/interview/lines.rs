//! Answers that are text: what stands on one line, and what runs over several.
//!
//! An answer that is refused is asked for again. It is kept all the same where nothing better follows, also by whoever goes
//! back or stops there: the file then has it, and a check says what is wrong with it.

use std::io::{BufRead, Write};

use super::Interview;
use super::reply::Reply;
use crate::commands::new::conversation::Line;
use crate::notation::Node;
use crate::site::Field;

impl<'a, Input: BufRead, Out: Write> Interview<'a, '_, Input, Out> {
    /// Asks for what stands on one line.
    pub(super) fn short(&mut self, field: &'a Field) -> Reply<Node> {
        let mut refused = None;
        loop {
            let answer = match self.conversation.line() {
                Line::Back => return Reply::Back(refused),
                Line::End => return Reply::End(refused),
                Line::List => {
                    self.list(field);
                    continue;
                }
                Line::Text(text) if text.is_empty() => return Reply::Left,
                Line::Text(text) => text,
            };
            let value = self.explain.value(field, &answer);
            let faults = self.explain.faults(field, &value);
            if self.accepts(field, &answer, faults) {
                return Reply::Given(value);
            }
            refused = Some(value);
        }
    }

    /// Asks for text of several lines until it is sound, or is to stay as it is.
    pub(super) fn long(&mut self, field: &'a Field) -> Reply<Node> {
        let explain = self.explain;
        let mut refused = None;
        loop {
            match self.lines().map(|text| explain.value(field, &text)) {
                Reply::Given(value) if self.is_sound(field, &value) => return Reply::Given(value),
                Reply::Given(value) => {
                    self.say("ask-keep");
                    refused = Some(value);
                }
                Reply::Left => return refused.map_or(Reply::Left, Reply::Given),
                Reply::End(value) => return Reply::End(value.or(refused)),
                Reply::Back(value) => return Reply::Back(value.or(refused)),
            }
        }
    }

    /// Takes text of several lines, which ends with a line that holds a full stop only.
    pub(super) fn lines(&mut self) -> Reply<String> {
        self.say("ask-long");
        let mut lines: Vec<String> = Vec::new();
        loop {
            match self.conversation.line() {
                Line::Back if lines.is_empty() => return Reply::Back(None),
                Line::Back => {
                    lines.pop();
                    self.say("ask-line-back");
                }
                Line::End => return Reply::End(joined(&lines)),
                Line::Text(line) if line == "." => break,
                Line::Text(line) if line.is_empty() && lines.is_empty() => return Reply::Left,
                Line::List => lines.push("?".to_owned()),
                Line::Text(line) => lines.push(line),
            }
        }
        joined(&lines).map_or(Reply::Left, Reply::Given)
    }
}

/// The text of the lines, if they say anything.
fn joined(lines: &[String]) -> Option<String> {
    Some(lines.join("\n").trim().to_owned()).filter(|text| !text.is_empty())
}
