//! The words of the program, by Project Fluent: of diagnostics, and of whatever else a command says.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::ground::{Argument, Code, Diagnostic, escape_controls};

/// The languages there are, each with its messages. English is the first and has every message.
pub const LANGUAGES: &[(&str, &str)] = &[
    ("en", include_str!("messages.en.ftl")),
    ("fr", include_str!("messages.fr.ftl")),
    ("es", include_str!("messages.es.ftl")),
    ("ru", include_str!("messages.ru.ftl")),
    ("ar", include_str!("messages.ar.ftl")),
    ("zh", include_str!("messages.zh.ftl")),
];

/// All messages, in one language.
pub struct Messages {
    tag: &'static str,
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
        let (tag, text) = LANGUAGES[0];
        Self::read(tag, text)
    }

    /// The messages in the language of a tag such as `fr-CA`, or of a locale such as `fr_FR.UTF-8`.
    pub fn in_language(tag: &str) -> Option<Self> {
        let base = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        let (tag, text) = LANGUAGES.iter().find(|(known, _)| known.eq_ignore_ascii_case(base))?;
        Some(Self::read(tag, text))
    }

    fn read(tag: &'static str, text: &str) -> Self {
        let language: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Terminals without bidirectional writing would show the marks.
        bundle.set_use_isolating(false);
        // A test reads the files; a message with a fault would show by its name here.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Self { tag, bundle }
    }

    /// What a kind of fault is called, whatever it is about.
    pub fn title(&self, code: Code) -> String {
        self.find(code.name(), Some("title"), &[]).unwrap_or_else(|| code.name().to_owned())
    }

    /// The page of documentation of a kind of fault, in Markdown.
    pub fn page(&self, code: Code) -> &'static str {
        code.page(self.tag)
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
            values.set(*key, self.fluent_value(value));
        }
        let mut faults = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut faults).into_owned())
    }

    /// Input that a message quotes cannot steer the terminal: control characters are shown, not carried out.
    fn fluent_value(&self, argument: &Argument) -> FluentValue<'static> {
        match argument {
            Argument::Count(count) => FluentValue::from(*count),
            Argument::Text(text) => FluentValue::from(shown(text)),
            Argument::Words(words) if words.is_empty() => FluentValue::from("none"),
            Argument::Words(words) => {
                let quoted: Vec<String> = words.iter().map(|word| shown(word)).collect();
                FluentValue::from(quoted.join(&format!("`{}`", self.text("between-words", &[]))))
            }
            Argument::Label { texts, main } => {
                let own = texts.iter().find(|(tag, _)| tag == self.tag);
                let text = own.or_else(|| texts.iter().find(|(tag, _)| tag == main));
                FluentValue::from(shown(text.map_or("", |(_, text)| text)))
            }
        }
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
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// What a message file must have in common with the others: each message and attribute with its variables.
    fn shape(text: &str) -> BTreeMap<String, BTreeSet<String>> {
        let mut shape = BTreeMap::new();
        let mut name = String::new();
        let mut part = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let attribute = line.trim_start().strip_prefix('.').and_then(|rest| rest.split_once(" ="));
            if line.starts_with(|c: char| c.is_ascii_lowercase()) {
                line.split_once(" =").map_or(line, |(name, _)| name).clone_into(&mut name);
                name.clone_into(&mut part);
            } else if let Some((attribute, _)) = attribute {
                part = format!("{name}.{attribute}");
            }
            let variables: &mut BTreeSet<String> = shape.entry(part.clone()).or_default();
            let ends = |c: char| !c.is_ascii_alphanumeric() && c != '-';
            variables.extend(
                line.split('$').skip(1).map(|rest| rest.split(ends).next().unwrap_or_default().to_owned()),
            );
        }
        shape.remove("");
        shape
    }

    #[test]
    fn every_language_has_the_same_messages_with_the_same_variables() {
        let english = shape(LANGUAGES[0].1);
        for (tag, text) in LANGUAGES {
            let faults = FluentResource::try_new((*text).to_owned()).err().map(|(_, faults)| faults);
            assert!(faults.is_none(), "{tag}: {faults:?}");
            assert_eq!(shape(text), english, "{tag}");
        }
    }

    #[test]
    fn every_code_has_a_message_and_a_title_in_every_language() {
        for (tag, _) in LANGUAGES {
            let messages = Messages::in_language(tag).unwrap();
            for code in Code::ALL {
                assert!(messages.bundle.has_message(code.name()), "{tag}: {}", code.name());
                assert_ne!(messages.title(*code), code.name(), "{tag}");
            }
        }
    }

    #[test]
    fn numbers_take_the_plural_of_their_language() {
        let count = |tag: &str, count: usize| {
            let messages = Messages::in_language(tag).unwrap();
            messages.text("mended", &[("count", Argument::Count(count))])
        };
        let forms = |tag: &str| {
            let without_digits = |count_| count(tag, count_).replace(|c: char| c.is_numeric(), "");
            [0, 1, 2, 3, 11, 100].map(without_digits).into_iter().collect::<BTreeSet<_>>().len()
        };
        assert_eq!(["en", "fr", "es", "ru", "ar", "zh"].map(forms), [2, 2, 2, 3, 6, 1]);
        assert_ne!(count("ru", 21), count("ru", 22));
    }

    #[test]
    fn a_locale_names_a_language() {
        for (locale, tag) in [("fr_FR.UTF-8", "fr"), ("AR", "ar"), ("zh-Hans-CN", "zh"), ("en_GB@euro", "en")]
        {
            assert_eq!(Messages::in_language(locale).map(|messages| messages.tag), Some(tag));
        }
        assert!(Messages::in_language("C.UTF-8").is_none() && Messages::in_language("").is_none());
    }
}
