//! The words of the interface, in every language, by Project Fluent.
//!
//! A theme has one file of messages a language (`messages/fr.ftl`). A message that it lacks is looked up in the
//! default theme, then in English, so that a site can change a single word, and start in a new language with
//! a few. Texts of entries and labels of the content model do not live here.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::ground::{Argument, Code, Diagnostic, Id, Report, SourceId, Sources, Span};
use crate::site::{LanguageId, Site};

/// The language that every message exists in.
const FALLBACK: &str = "en";

type Bundle = FluentBundle<FluentResource>;

/// The messages of a theme.
pub struct Wording {
    /// By language; in each, the places to look, in order.
    by_language: Vec<Vec<Bundle>>,
}

impl Wording {
    /// Reads the messages of the site's theme; a malformed message is reported.
    pub fn read(site: &Site, texts: &Sources, report: &mut Report) -> Self {
        let folders = site.theme_folders();
        let read_language = |tag: &str, report: &mut Report| {
            let tags = if tag == FALLBACK { vec![tag] } else { vec![tag, FALLBACK] };
            let folders = &folders;
            let files = tags.iter().flat_map(|tag| {
                folders.iter().rev().map(move |folder| (*tag, format!("{folder}/messages/{tag}.ftl")))
            });
            files
                .filter_map(|(tag, path)| {
                    let (id, source) = texts.iter().find(|(_, source)| source.path.as_str() == path)?;
                    Some(read_file(tag, id, &source.text, report))
                })
                .collect()
        };
        let languages = site.languages.all.values();
        Self { by_language: languages.map(|language| read_language(&language.tag, report)).collect() }
    }

    /// A message in a language. An unknown message is its own name, in brackets, so that it can be seen.
    pub fn text(&self, language: LanguageId, name: &str, arguments: &[(&str, Argument)]) -> String {
        self.find(language, name, arguments).unwrap_or_else(|| format!("[{name}]"))
    }

    /// A message in a language, if there is one.
    pub fn find(&self, language: LanguageId, name: &str, arguments: &[(&str, Argument)]) -> Option<String> {
        let bundles = self.by_language.get(language.index())?;
        let (bundle, pattern) =
            bundles.iter().find_map(|bundle| Some((bundle, bundle.get_message(name)?.value()?)))?;
        let mut values = FluentArgs::new();
        for (key, value) in arguments {
            values.set(*key, fluent_value(value));
        }
        // A value that a message wants and does not get shows as `{$name}`; that is a fault of the caller.
        let mut faults = Vec::new();
        Some(bundle.format_pattern(pattern, Some(&values), &mut faults).into_owned())
    }
}

fn read_file(tag: &str, source: SourceId, text: &str, report: &mut Report) -> Bundle {
    let language: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![language]);
    // Marks around each value keep a Latin title from turning an Arabic sentence round.
    bundle.set_use_isolating(crate::site::Language::new(tag).is_some_and(|language| language.right_to_left));
    let resource = match FluentResource::try_new(text.to_owned()) {
        Ok(resource) => resource,
        Err((resource, faults)) => {
            for fault in faults {
                let place = Span::new(source, fault.pos.clone());
                report
                    .push(Diagnostic::new(Code::MessageSyntax, place).with("reason", fault.kind.to_string()));
            }
            resource
        }
    };
    bundle.add_resource_overriding(resource);
    bundle
}

fn fluent_value(argument: &Argument) -> FluentValue<'_> {
    match argument {
        Argument::Text(text) => FluentValue::from(text.as_str()),
        Argument::Words(words) => FluentValue::from(words.join(", ")),
        Argument::Count(count) => FluentValue::from(*count),
        Argument::Label { texts, main } => {
            let text = texts.iter().find(|(tag, _)| tag == main);
            FluentValue::from(text.map_or("", |(_, text)| text.as_str()))
        }
    }
}
