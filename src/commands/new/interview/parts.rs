//! Answers that have parts: items of a group, links with what is said about them, sources, pictures.

use std::io::{BufRead, Write};

use super::Interview;
use super::reply::{Next, Reply, keep_member};
use crate::authoring::{IMAGE_NEEDED_PARTS, IMAGE_PARTS, SOURCE_PARTS, list, member, scalar, table};
use crate::commands::new::conversation::Line;
use crate::ground::Argument;
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

impl<'a> Part<'a> {
    fn name(self) -> &'a str {
        match self {
            Self::Declared(field) => &field.name,
            Self::Fixed(name) => name,
        }
    }
}

impl<'a, Input: BufRead, Out: Write> Interview<'a, '_, Input, Out> {
    /// Asks for values that have parts, one after the other.
    pub(super) fn values(&mut self, field: &'a Field) -> Reply<Node> {
        let mut items: Vec<Node> = Vec::new();
        let many = field.cardinality.many;
        loop {
            self.say(if items.is_empty() { "ask-fill-in" } else { "ask-another" });
            match self.conversation.line() {
                Line::Back if items.is_empty() => return Reply::Back(None),
                Line::Back => {
                    items.pop();
                    continue;
                }
                Line::End => return Reply::End(gathered(items, many)),
                Line::List => {
                    self.list(field);
                    continue;
                }
                Line::Text(text) if text.is_empty() => break,
                // Whoever names an entry right away has answered the question that comes next.
                Line::Text(text) if self.names_entry(field, &text) => self.conversation.take_ahead(text),
                Line::Text(_) => {}
            }
            match self.value(field, items.len()) {
                Reply::Given(item) => items.push(item),
                // Whoever goes back out of an item takes it back.
                Reply::Left | Reply::Back(_) => {}
                Reply::End(item) => {
                    items.extend(item);
                    return Reply::End(gathered(items, many));
                }
            }
            if !many && !items.is_empty() {
                break;
            }
        }
        gathered(items, many).map_or(Reply::Left, Reply::Given)
    }

    /// Whether a text is the name or title of an entry that a field can refer to.
    fn names_entry(&self, field: &'a Field, text: &str) -> bool {
        let text = text.to_lowercase();
        let is_it =
            |(name, title): (String, String)| name.to_lowercase() == text || title.to_lowercase() == text;
        matches!(field.kind, FieldKind::Reference(_)) && self.explain.names_of(field).into_iter().any(is_it)
    }

    /// Asks for the parts of one value. Those that are needed and were left out are asked for once more, and only those; what is
    /// left out again stays out, for a check to name.
    fn value(&mut self, field: &'a Field, position: usize) -> Reply<Node> {
        let mut known = Vec::new();
        // The number of a source is no answer.
        let number = scalar(&(position + 1).to_string());
        let own = |known: Vec<Member>| match &field.kind {
            _ if known.is_empty() => None,
            FieldKind::Source => {
                Some(table(std::iter::once(member("id", number.clone())).chain(known).collect()))
            }
            _ => Some(table(known)),
        };
        if let FieldKind::Reference(reference) = &field.kind {
            match self.target(field, reference) {
                Reply::Given(target) => known.push(target),
                Reply::Left => return Reply::Left,
                Reply::Back(_) => return Reply::Back(None),
                Reply::End(target) => return Reply::End(own(target.into_iter().collect())),
            }
        }
        let parts = parts_of(field);
        match self.parts(field, &parts, &mut known) {
            Next::Back => return Reply::Back(None),
            Next::Stop => return Reply::End(own(known)),
            Next::On => {}
        }
        let Some(item) = own(known.clone()) else { return Reply::Left };
        let missing = self.missing(field, &parts, &known, &item);
        let then = self.parts(field, &missing, &mut known);
        // In the order in which they are asked for, behind what is no part.
        known.sort_by_key(|member| parts.iter().position(|part| part.name() == member.key.text));
        let item = own(known).unwrap_or(item);
        if matches!(then, Next::Stop) { Reply::End(Some(item)) } else { Reply::Given(item) }
    }

    /// Asks which entry is meant.
    fn target(&mut self, field: &'a Field, reference: &'a Reference) -> Reply<Member> {
        self.say("ask-which");
        let mut refused = None;
        loop {
            match self.conversation.line() {
                Line::Back => return Reply::Back(None),
                Line::End => return Reply::End(refused),
                Line::List => self.list(field),
                Line::Text(text) if text.is_empty() => return Reply::Left,
                Line::Text(text) => {
                    let name = scalar(&self.explain.target_meant(reference, &text));
                    let unknown = self.explain.unknown_targets(reference, &name);
                    let target = member(&reference.key, name);
                    if self.accepts(field, &text, unknown) {
                        return Reply::Given(target);
                    }
                    refused = Some(target);
                }
            }
        }
    }

    /// Asks for parts one after the other and notes them among what is known.
    fn parts(&mut self, field: &'a Field, parts: &[Part<'a>], known: &mut Vec<Member>) -> Next {
        let mut next = 0;
        while let Some(part) = parts.get(next) {
            let reply = match part {
                Part::Declared(declared) => {
                    let requirement = self.explain.needed(declared.cardinality.required);
                    self.introduce(declared, &requirement);
                    self.field(declared)
                }
                Part::Fixed(name) => self.fixed_part(field, name),
            };
            match keep_member(known, part.name(), reply) {
                Next::On => next += 1,
                Next::Back if next == 0 => return Next::Back,
                Next::Back => next -= 1,
                Next::Stop => return Next::Stop,
            }
        }
        Next::On
    }

    /// Asks for a part of a source or picture until it is sound.
    fn fixed_part(&mut self, field: &'a Field, name: &'static str) -> Reply<Node> {
        self.say(&format!("ask-{name}"));
        let mut refused = None;
        loop {
            match self.conversation.line() {
                Line::Back => return Reply::Back(refused),
                Line::End => return Reply::End(refused),
                Line::List => self.say("ask-no-list"),
                Line::Text(text) if text.is_empty() => return Reply::Left,
                Line::Text(text) => {
                    let value = scalar(&text);
                    if self.is_sound(field, &listed(field, with_the_needed(field, name, &value))) {
                        return Reply::Given(value);
                    }
                    refused = Some(value);
                }
            }
        }
    }

    /// The parts that an item needs and does not have; what is wrong with it is told.
    fn missing(
        &mut self,
        field: &'a Field,
        parts: &[Part<'a>],
        known: &[Member],
        item: &Node,
    ) -> Vec<Part<'a>> {
        let report = self.explain.faults(field, &listed(field, item.clone()));
        let (faults, _) = report.into_sorted();
        self.tell_faults(&faults);
        let is_named = |name: &str| {
            let mut named = faults.iter().flat_map(|fault| &fault.arguments);
            named.any(|(_, argument)| matches!(argument, Argument::Text(text) if text == name))
        };
        let is_missing = |part: &&Part<'a>| {
            !known.iter().any(|member| member.key.text == part.name()) && is_named(part.name())
        };
        parts.iter().filter(is_missing).copied().collect()
    }
}

/// A part of a source or picture beside what such a value needs, so that only this part can be wrong.
fn with_the_needed(field: &Field, name: &str, value: &Node) -> Node {
    let needed: &[&str] = match field.kind {
        FieldKind::Source => &["id", "title"],
        _ => &IMAGE_NEEDED_PARTS,
    };
    let others = needed.iter().filter(|other| **other != name).map(|other| member(other, scalar("-")));
    table(others.chain([member(name, value.clone())]).collect())
}

/// An item as its field holds it.
fn listed(field: &Field, item: Node) -> Node {
    if field.cardinality.many { list(vec![item]) } else { item }
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
