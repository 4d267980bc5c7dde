//! Answers that have parts: items of a group, links with what is said about them, sources, pictures.

use std::io::{BufRead, Write};

use super::Interview;
use super::reply::{Next, Reply, keep_member};
use crate::authoring::{IMAGE_PARTS, SOURCE_PARTS, list, member, scalar, table};
use crate::commands::new::conversation::Line;
use crate::commands::outcome::Outcome;
use crate::notation::{Member, Node};
use crate::site::{Field, FieldKind, Fields, Reference};

/// A part of a value.
#[derive(Clone, Copy)]
enum Part<'a> {
    /// One that the collection declares.
    Declared(&'a Field),
    /// One that has the same name on every site.
    Fixed(&'static str),
}

impl<'a, Input: BufRead, Out: Write> Interview<'a, '_, Input, Out> {
    /// Asks for values that have parts, one after the other.
    pub(super) fn values(&mut self, field: &'a Field) -> Result<Reply<Node>, Outcome> {
        let mut items: Vec<Node> = Vec::new();
        let many = field.cardinality.many;
        loop {
            self.say(if items.is_empty() { "ask-fill-in" } else { "ask-another" })?;
            match self.conversation.line()? {
                Line::Back if items.is_empty() => return Ok(Reply::Back),
                Line::Back => {
                    items.pop();
                    continue;
                }
                Line::End => return Ok(Reply::End(gathered(items, many))),
                Line::List => {
                    self.list(field)?;
                    continue;
                }
                Line::Text(text) if text.is_empty() => break,
                Line::Text(_) => {}
            }
            match self.value(field, items.len())? {
                Reply::Given(item) => items.push(item),
                Reply::Left | Reply::Back => {}
                Reply::End(item) => {
                    items.extend(item);
                    return Ok(Reply::End(gathered(items, many)));
                }
            }
            if !many && !items.is_empty() {
                break;
            }
        }
        Ok(gathered(items, many).map_or(Reply::Left, Reply::Given))
    }

    /// Asks for the parts of one value until they are sound together.
    fn value(&mut self, field: &'a Field, position: usize) -> Result<Reply<Node>, Outcome> {
        let parts = parts_of(field);
        loop {
            let known = match &field.kind {
                FieldKind::Source => vec![member("id", scalar(&(position + 1).to_string()))],
                FieldKind::Reference(reference) => match self.target(field, reference)? {
                    Reply::Given(target) => vec![target],
                    Reply::Left => return Ok(Reply::Left),
                    Reply::Back => return Ok(Reply::Back),
                    Reply::End(_) => return Ok(Reply::End(None)),
                },
                _ => Vec::new(),
            };
            let item = match self.parts(&parts, known)? {
                Reply::Given(members) if !members.is_empty() => table(members),
                Reply::Given(_) | Reply::Left | Reply::Back => return Ok(Reply::Back),
                Reply::End(members) => return Ok(Reply::End(members.map(table))),
            };
            let whole = if field.cardinality.many { list(vec![item.clone()]) } else { item.clone() };
            if self.is_sound(field, &whole)? {
                return Ok(Reply::Given(item));
            }
        }
    }

    /// Asks which entry is meant.
    fn target(&mut self, field: &'a Field, reference: &'a Reference) -> Result<Reply<Member>, Outcome> {
        self.say("ask-which")?;
        loop {
            match self.conversation.line()? {
                Line::Back => return Ok(Reply::Back),
                Line::End => return Ok(Reply::End(None)),
                Line::List => self.list(field)?,
                Line::Text(text) if text.is_empty() => return Ok(Reply::Left),
                Line::Text(text) => {
                    let name = self.explain.target_meant(reference, &text);
                    if reference.collections.iter().any(|id| self.explain.library.find(*id, &name).is_some())
                        || name.contains('/')
                    {
                        return Ok(Reply::Given(member(&reference.key, scalar(&name))));
                    }
                    self.offer(field, &text)?;
                }
            }
        }
    }

    /// Asks for parts one after the other, beside those that are known; going back from the first leaves the value.
    fn parts(&mut self, parts: &[Part<'a>], mut known: Vec<Member>) -> Result<Reply<Vec<Member>>, Outcome> {
        let mut next = 0;
        while let Some(part) = parts.get(next) {
            let then = match part {
                Part::Declared(field) => {
                    let requirement = self.explain.needed(field.cardinality.required);
                    self.introduce(field, &requirement)?;
                    keep_member(&mut known, &field.name, self.field(field)?)
                }
                Part::Fixed(name) => keep_member(&mut known, name, self.fixed_part(name)?),
            };
            match then {
                Next::On => next += 1,
                Next::Back if next == 0 => return Ok(Reply::Back),
                Next::Back => next -= 1,
                Next::Stop => return Ok(Reply::End(Some(known).filter(|known| !known.is_empty()))),
            }
        }
        Ok(Reply::Given(known))
    }

    fn fixed_part(&mut self, name: &str) -> Result<Reply<Node>, Outcome> {
        self.say(&format!("ask-{name}"))?;
        Ok(match self.conversation.line()? {
            Line::Back => Reply::Back,
            Line::End => Reply::End(None),
            Line::Text(text) if !text.is_empty() => Reply::Given(scalar(&text)),
            Line::Text(_) | Line::List => Reply::Left,
        })
    }
}

/// The parts that are asked for of a field's value.
fn parts_of(field: &Field) -> Vec<Part<'_>> {
    match &field.kind {
        FieldKind::Source => SOURCE_PARTS.map(Part::Fixed).into(),
        FieldKind::Image => IMAGE_PARTS.map(Part::Fixed).into(),
        FieldKind::Reference(reference) => declared(&reference.attributes),
        FieldKind::Group(group) => declared(&group.fields),
        _ => Vec::new(),
    }
}

fn declared(fields: &Fields) -> Vec<Part<'_>> {
    fields.values().map(Part::Declared).collect()
}

/// The value that some items are; none where there are none.
fn gathered(items: Vec<Node>, many: bool) -> Option<Node> {
    if items.is_empty() {
        return None;
    }
    if many { Some(list(items)) } else { items.into_iter().next() }
}
