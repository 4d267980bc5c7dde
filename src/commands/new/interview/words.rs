//! What the interviewer says: what a field is for, what is wrong with an answer, what could have been meant.

use std::io::{BufRead, Write};

use super::Interview;
use crate::authoring::without_isolates;
use crate::ground::{Diagnostic, Report};
use crate::notation::Node;
use crate::site::{Field, Section};

impl<'a, Input: BufRead, Out: Write> Interview<'a, '_, Input, Out> {
    /// Says a message of the interface.
    pub(super) fn say(&mut self, name: &str) {
        let words = self.explain.words(name, &[]);
        self.tell(&words);
    }

    fn tell(&mut self, text: &str) {
        self.conversation.say(&without_isolates(text));
    }

    /// Says what a field is for before it is asked for.
    pub(super) fn introduce(&mut self, field: &'a Field, requirement: &str) {
        let explain = self.explain;
        self.tell(&format!("\n{}. {requirement}", explain.label(field)));
        if let Some(help) = explain.help(field) {
            self.tell(help);
        }
        let notes = explain.notes(field).join(" ");
        if !notes.is_empty() {
            self.tell(&notes);
        }
    }

    /// Says what a section of the text is for.
    pub(super) fn introduce_section(&mut self, section: &Section) {
        let explain = self.explain;
        let label = section.label.text(explain.language);
        self.tell(&format!("\n{label}. {}", explain.needed(section.required)));
        if let Some(help) = &section.help {
            self.tell(help.text(explain.language));
        }
    }

    /// Whether front matter may say so; if not, the faults are told.
    pub(super) fn is_sound(&mut self, field: &'a Field, value: &Node) -> bool {
        let report = self.explain.faults(field, value);
        let sound = !report.has_errors();
        self.tell_faults(&report.into_sorted().0);
        sound
    }

    /// Whether an answer without errors was given; if not, they are told, and names that may have been meant. What is among
    /// these is not asked about beforehand: there it stands with what readers call it.
    pub(super) fn accepts(&mut self, field: &'a Field, answer: &str, report: Report) -> bool {
        let sound = !report.has_errors();
        let offers = if sound { Vec::new() } else { self.explain.offers(field, answer) };
        let (mut faults, _) = report.into_sorted();
        for fault in &mut faults {
            let is_offered = |near: &String| offers.iter().any(|(name, _)| name == near);
            fault.suggestion = fault.suggestion.take().filter(|near| !is_offered(near));
        }
        self.tell_faults(&faults);
        if !offers.is_empty() {
            self.say("ask-meant");
            self.names(offers);
        }
        sound
    }

    /// Tells what is wrong.
    pub(super) fn tell_faults(&mut self, faults: &[Diagnostic]) {
        for fault in faults {
            let worded = self.messages.word(fault);
            self.tell(&worded.message);
            for help in worded.help {
                self.tell(&help);
            }
        }
    }

    /// Everything that can be chosen.
    pub(super) fn list(&mut self, field: &'a Field) {
        let names = self.explain.names_of(field);
        if names.is_empty() {
            self.say("ask-no-list");
        } else {
            self.names(names);
        }
    }

    fn names(&mut self, names: Vec<(String, String)>) {
        for (name, label) in names {
            self.tell(&format!("  {name}: {label}"));
        }
    }
}
