//! The words of diagnostics, by Project Fluent.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::ground::{Argument, Diagnostic, escape_controls};

const ENGLISH: &str = include_str!("messages.en.ftl");

/// The messages of diagnostics.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
}

/// A diagnostic in words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Worded {
    /// What is wrong.
    pub message: String,
    /// What stands under the place.
    pub label: Option<String>,
    /// What stands under the second place.
    pub related: Option<String>,
    /// What to do, most likely first.
    pub help: Vec<String>,
}

impl Messages {
    /// The messages in English.
    pub fn english() -> Self {
        let mut bundle = FluentBundle::default();
        bundle.set_use_isolating(false);
        // A test reads the file; a message with a fault would show by its name here.
        let resource = FluentResource::try_new(ENGLISH.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Self { bundle }
    }

    /// A diagnostic in words.
    pub fn word(&self, diagnostic: &Diagnostic) -> Worded {
        let name = diagnostic.code.name();
        let arguments = &diagnostic.arguments;
        let part = |attribute| self.find(name, attribute, arguments);
        let near = diagnostic
            .suggestion
            .as_ref()
            .map(|near| self.text("did-you-mean", &[("suggestion", Argument::Text(near.clone()))]));
        Worded {
            message: self.find(name, None, arguments).unwrap_or_else(|| name.to_owned()),
            label: part(Some("label")),
            related: part(Some("related")),
            help: near.into_iter().chain(part(Some("help"))).collect(),
        }
    }

    /// A message that belongs to no code.
    pub fn text(&self, name: &str, arguments: &[(&'static str, Argument)]) -> String {
        self.find(name, None, arguments).unwrap_or_else(|| name.to_owned())
    }

    fn find(
        &self,
        name: &str,
        attribute: Option<&str>,
        arguments: &[(&'static str, Argument)],
    ) -> Option<String> {
        let message = self.bundle.get_message(name)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        let mut values = FluentArgs::new();
        for (key, value) in arguments {
            values.set(*key, fluent_value(value));
        }
        let mut faults = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut faults).into_owned())
    }
}

/// Input that a message quotes cannot steer the terminal: control characters are shown, not carried out.
fn fluent_value(argument: &Argument) -> FluentValue<'static> {
    match argument {
        Argument::Count(count) => FluentValue::from(*count),
        Argument::Text(text) => FluentValue::from(shown(text)),
    }
}

/// A text of bearable length without control characters, on one line.
fn shown(text: &str) -> String {
    const LONGEST: usize = 300;
    let mut shown = escape_controls(&text.chars().take(LONGEST).collect::<String>());
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::Code;

    #[test]
    fn every_code_has_a_message_that_can_be_read() {
        assert!(FluentResource::try_new(ENGLISH.to_owned()).is_ok());
        let messages = Messages::english();
        for code in Code::ALL {
            assert!(messages.bundle.has_message(code.name()), "{}", code.name());
        }
    }
}
