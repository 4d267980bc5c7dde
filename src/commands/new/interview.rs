//! The interview: what to ask next, how to take an answer, when to go back.
//!
//! Every answer is checked as front matter is checked, by the same code. What was answered stays when the
//! conversation ends early.

use std::io::{BufRead, Write};

use super::conversation::{Conversation, Line};
use crate::authoring::{Body, Explainer, list, member, scalar, table};
use crate::commands::outcome::Outcome;
use crate::commands::report::Messages;
use crate::ground::Report;
use crate::notation::{Member, Node};
use crate::site::{Collection, CollectionId, Field, FieldKind, Section};

/// Someone who interviews a contributor.
pub struct Interview<'a, 'b, Input, Out> {
    /// Explains the fields.
    pub explain: Explainer<'a>,
    /// What faults are told in.
    pub messages: Messages,
    /// The contributor.
    pub conversation: &'b mut Conversation<Input, Out>,
}

/// How a question ended.
enum Reply<T> {
    /// With an answer.
    Given(T),
    /// Without one.
    Left,
    /// With the wish to go back.
    Back,
    /// With the end of the conversation, and what had been said until then.
    End(Option<T>),
}

/// A question of an interview.
enum Question<'a> {
    Field(&'a Field, String),
    Section(&'a Section),
}

impl<'a, Input: BufRead, Out: Write> Interview<'a, '_, Input, Out> {
    /// Asks for everything that an entry of a collection can say.
    pub fn entry(&mut self, collection: CollectionId) -> Result<(Vec<Member>, Body), Outcome> {
        let site = self.explain.site;
        let collection: &'a Collection = &site.collections[collection];
        self.say("ask-intro")?;
        let questions = questions(self.explain, collection);
        let (mut known, mut body) = (Vec::new(), Body::default());
        let mut next = 0;
        while let Some(question) = questions.get(next) {
            let came_back = match question {
                Question::Field(field, requirement) => {
                    self.introduce(field, requirement)?;
                    let reply = self.field(field)?;
                    keep(&mut known, &field.name, reply)
                }
                Question::Section(section) => {
                    let reply = self.section(section)?;
                    keep_section(&mut body, section, reply)
                }
            };
            match came_back {
                Next::On => next += 1,
                Next::Back => next = next.saturating_sub(1),
                Next::Stop => break,
            }
        }
        Ok((known, body))
    }

    fn say(&mut self, name: &str) -> Result<(), Outcome> {
        let words = self.explain.words(name, &[]);
        self.tell(&words)
    }

    /// Says a text without the marks that keep directions apart on pages: terminals show them as boxes.
    fn tell(&mut self, text: &str) -> Result<(), Outcome> {
        self.conversation.say(&text.replace(['\u{2068}', '\u{2069}'], ""))
    }

    fn introduce(&mut self, field: &'a Field, requirement: &str) -> Result<(), Outcome> {
        let explain = self.explain;
        self.tell(&format!("\n{}. {requirement}", explain.label(field)))?;
        if let Some(help) = explain.help(field) {
            self.tell(help)?;
        }
        let notes = explain.notes(field).join(" ");
        if notes.is_empty() { Ok(()) } else { self.tell(&notes) }
    }

    fn field(&mut self, field: &'a Field) -> Result<Reply<Node>, Outcome> {
        match &field.kind {
            FieldKind::Group(_) | FieldKind::Source | FieldKind::Image => self.values(field),
            FieldKind::Reference(reference) if !reference.attributes.is_empty() => self.values(field),
            FieldKind::Markdown(_) => self.long(field),
            FieldKind::Text(_) if field.cardinality.many => self.long(field),
            _ => self.short(field),
        }
    }

    /// Asks for what stands on one line.
    fn short(&mut self, field: &'a Field) -> Result<Reply<Node>, Outcome> {
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

    /// Asks for text of several lines, which ends with a line that holds a full stop only.
    fn long(&mut self, field: &'a Field) -> Result<Reply<Node>, Outcome> {
        loop {
            let text = match self.lines()? {
                Reply::Given(text) => text,
                Reply::Left => return Ok(Reply::Left),
                Reply::Back => return Ok(Reply::Back),
                Reply::End(text) => {
                    let value = text.map(|text| self.explain.value(field, &text));
                    return Ok(Reply::End(value));
                }
            };
            let value = self.explain.value(field, &text);
            if self.is_sound(field, &value)? {
                return Ok(Reply::Given(value));
            }
        }
    }

    fn lines(&mut self) -> Result<Reply<String>, Outcome> {
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

    /// Asks for values that have parts, one after the other.
    fn values(&mut self, field: &'a Field) -> Result<Reply<Node>, Outcome> {
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
            match self.parts(field, items.len())? {
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
    fn parts(&mut self, field: &'a Field, position: usize) -> Result<Reply<Node>, Outcome> {
        loop {
            let (members, ended) = match &field.kind {
                FieldKind::Source => self.named_parts(
                    &["title", "publisher", "issued", "url"],
                    vec![member("id", scalar(&(position + 1).to_string()))],
                )?,
                FieldKind::Image => {
                    self.named_parts(&["file", "alternative", "credit", "licence"], Vec::new())?
                }
                FieldKind::Reference(reference) => {
                    let target = match self.target(field, &reference.key)? {
                        Reply::Given(target) => target,
                        Reply::Left => return Ok(Reply::Left),
                        Reply::Back => return Ok(Reply::Back),
                        Reply::End(_) => return Ok(Reply::End(None)),
                    };
                    self.declared_parts(&reference.attributes.values().collect::<Vec<_>>(), vec![target])?
                }
                FieldKind::Group(group) => {
                    self.declared_parts(&group.fields.values().collect::<Vec<_>>(), Vec::new())?
                }
                _ => return Ok(Reply::Left),
            };
            if members.is_empty() {
                return Ok(if ended { Reply::End(None) } else { Reply::Back });
            }
            let item = table(members);
            if ended {
                return Ok(Reply::End(Some(item)));
            }
            let whole = if field.cardinality.many { list(vec![item.clone()]) } else { item.clone() };
            if self.is_sound(field, &whole)? {
                return Ok(Reply::Given(item));
            }
        }
    }

    /// Asks which entry is meant.
    fn target(&mut self, field: &'a Field, key: &str) -> Result<Reply<Member>, Outcome> {
        let FieldKind::Reference(reference) = &field.kind else { return Ok(Reply::Left) };
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
                        return Ok(Reply::Given(member(key, scalar(&name))));
                    }
                    self.offer(field, &text)?;
                }
            }
        }
    }

    fn declared_parts(
        &mut self,
        fields: &[&'a Field],
        mut known: Vec<Member>,
    ) -> Result<(Vec<Member>, bool), Outcome> {
        let mut next = 0;
        while let Some(field) = fields.get(next).copied() {
            let requirement = self.explain.needed(field.cardinality.required);
            self.introduce(field, &requirement)?;
            let reply = self.field(field)?;
            match keep(&mut known, &field.name, reply) {
                Next::On => next += 1,
                Next::Back if next == 0 => return Ok((Vec::new(), false)),
                Next::Back => next -= 1,
                Next::Stop => return Ok((known, true)),
            }
        }
        Ok((known, false))
    }

    fn named_parts(
        &mut self,
        names: &[&str],
        mut known: Vec<Member>,
    ) -> Result<(Vec<Member>, bool), Outcome> {
        let mut next = 0;
        while let Some(name) = names.get(next) {
            self.say(&format!("ask-{name}"))?;
            let reply = match self.conversation.line()? {
                Line::Back => Reply::Back,
                Line::End => Reply::End(None),
                Line::Text(text) if !text.is_empty() => Reply::Given(scalar(&text)),
                Line::Text(_) | Line::List => Reply::Left,
            };
            match keep(&mut known, name, reply) {
                Next::On => next += 1,
                Next::Back if next == 0 => return Ok((Vec::new(), false)),
                Next::Back => next -= 1,
                Next::Stop => return Ok((known, true)),
            }
        }
        Ok((known, false))
    }

    fn section(&mut self, section: &'a Section) -> Result<Reply<String>, Outcome> {
        let explain = self.explain;
        let label = section.label.text(explain.language);
        self.tell(&format!("\n{label}. {}", explain.needed(section.required)))?;
        if let Some(help) = &section.help {
            self.tell(help.text(explain.language))?;
        }
        self.lines()
    }

    /// Whether front matter may say so; if not, the faults are told.
    fn is_sound(&mut self, field: &'a Field, value: &Node) -> Result<bool, Outcome> {
        let report: Report = self.explain.faults(field, value);
        let sound = !report.has_errors();
        let (faults, _) = report.into_sorted();
        for fault in faults {
            let worded = self.messages.word(&fault);
            self.tell(&worded.message)?;
            for help in worded.help {
                self.tell(&help)?;
            }
        }
        Ok(sound)
    }

    /// Names that may have been meant.
    fn offer(&mut self, field: &'a Field, answer: &str) -> Result<(), Outcome> {
        let offers = self.explain.offers(field, answer);
        if offers.is_empty() {
            return Ok(());
        }
        self.say("ask-meant")?;
        self.names(offers)
    }

    /// Everything that can be chosen.
    fn list(&mut self, field: &'a Field) -> Result<(), Outcome> {
        let names = self.explain.names_of(field);
        if names.is_empty() { self.say("ask-no-list") } else { self.names(names) }
    }

    fn names(&mut self, names: Vec<(String, String)>) -> Result<(), Outcome> {
        for (name, label) in names {
            self.tell(&format!("  {name}: {label}"))?;
        }
        Ok(())
    }
}

/// What comes after a question.
enum Next {
    On,
    Back,
    Stop,
}

/// The fields and sections of a collection in the order in which they are asked for.
fn questions<'a>(explain: Explainer<'a>, collection: &'a Collection) -> Vec<Question<'a>> {
    let asked = collection
        .fields
        .iter()
        .filter(|(_, field)| !matches!(field.kind, FieldKind::Computed(_) | FieldKind::Unread));
    let fields = asked.map(|(id, field)| Question::Field(field, explain.requirement(collection, id)));
    fields.chain(collection.sections.iter().map(Question::Section)).collect()
}

/// Notes what was answered; a question that was answered before and is now left open forgets the answer.
fn keep(known: &mut Vec<Member>, name: &str, reply: Reply<Node>) -> Next {
    let mut put = |value: Option<Node>| {
        known.retain(|member| member.key.text != name);
        known.extend(value.map(|value| member(name, value)));
    };
    match reply {
        Reply::Given(value) => put(Some(value)),
        Reply::Left => put(None),
        Reply::Back => return Next::Back,
        Reply::End(value) => {
            if value.is_some() {
                put(value);
            }
            return Next::Stop;
        }
    }
    Next::On
}

fn keep_section(body: &mut Body, section: &Section, reply: Reply<String>) -> Next {
    let mut put = |text: Option<String>| {
        body.sections.retain(|(id, _)| *id != section.id);
        body.sections.extend(text.map(|text| (section.id.clone(), text)));
    };
    match reply {
        Reply::Given(text) => put(Some(text)),
        Reply::Left => put(None),
        Reply::Back => return Next::Back,
        Reply::End(text) => {
            if text.is_some() {
                put(text);
            }
            return Next::Stop;
        }
    }
    Next::On
}

fn gathered(items: Vec<Node>, many: bool) -> Option<Node> {
    if items.is_empty() {
        return None;
    }
    if many { Some(list(items)) } else { items.into_iter().next() }
}
