//! The interview: what to ask next, and when to go back.
//!
//! Every answer is checked as front matter is checked, by the same code. What was answered stays when the
//! conversation ends early, however it ends: nothing in an interview can fail.

mod lines;
mod parts;
mod reply;
mod words;

use std::io::{BufRead, Write};

use super::conversation::Conversation;
use crate::authoring::{Body, Explainer, is_written};
use crate::commands::report::Messages;
use crate::notation::{Member, Node};
use crate::site::{Collection, CollectionId, Field, FieldKind, Section};
use reply::{Next, Reply, keep, keep_member};

/// Someone who interviews a contributor.
pub struct Interview<'a, 'b, Input, Out> {
    /// Explains the fields.
    pub explain: Explainer<'a>,
    /// What faults are told in.
    pub messages: Messages,
    /// The contributor.
    pub conversation: &'b mut Conversation<Input, Out>,
}

/// A question of an interview.
enum Question<'a> {
    Field(&'a Field, String),
    Section(&'a Section),
}

impl<'a, Input: BufRead, Out: Write> Interview<'a, '_, Input, Out> {
    /// Asks for everything that an entry of a collection can say.
    pub fn entry(&mut self, collection: CollectionId) -> (Vec<Member>, Body) {
        let site = self.explain.site;
        let collection: &'a Collection = &site.collections[collection];
        self.say("ask-intro");
        let questions = questions(self.explain, collection);
        let (mut known, mut body) = (Vec::new(), Body::default());
        let mut next = 0;
        while let Some(question) = questions.get(next) {
            let then = match question {
                Question::Field(field, requirement) => {
                    self.introduce(field, requirement);
                    keep_member(&mut known, &field.name, self.field(field))
                }
                Question::Section(section) => {
                    self.introduce_section(section);
                    keep(self.lines(), |text| {
                        body.sections.retain(|(id, _)| *id != section.id);
                        body.sections.extend(text.map(|text| (section.id.clone(), text)));
                    })
                }
            };
            match then {
                Next::On => next += 1,
                Next::Back => next = next.saturating_sub(1),
                Next::Stop => break,
            }
        }
        (known, body)
    }

    fn field(&mut self, field: &'a Field) -> Reply<Node> {
        match &field.kind {
            FieldKind::Group(_) | FieldKind::Source | FieldKind::Image => self.values(field),
            FieldKind::Reference(reference) if !reference.attributes.is_empty() => self.values(field),
            FieldKind::Markdown(_) => self.long(field),
            FieldKind::Text(_) if field.cardinality.many => self.long(field),
            _ => self.short(field),
        }
    }
}

/// The fields and sections of a collection in the order in which they are asked for.
fn questions<'a>(explain: Explainer<'a>, collection: &'a Collection) -> Vec<Question<'a>> {
    let asked = collection.fields.iter().filter(|(_, field)| is_written(field));
    let fields = asked.map(|(id, field)| Question::Field(field, explain.requirement(collection, id)));
    fields.chain(collection.sections.iter().map(Question::Section)).collect()
}
