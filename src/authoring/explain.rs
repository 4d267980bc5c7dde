//! What a field wants, in a contributor's language: the words under a blank line.
//!
//! Sentences are messages of the interface (`form-…`), labels and help those of the declaration. Long vocabularies
//! are begun, and the place of the whole list is named.

use crate::content::Library;
use crate::ground::Argument;
use crate::site::{
    Bounds, COUNTRIES, Cardinality, Collection, Field, FieldId, FieldKind, LanguageId, REGIONS, Reference,
    Site, Term, TextLimits, VocabularyId,
};
use crate::wording::Wording;

/// A list up to this long is given whole.
const WHOLE: usize = 12;
/// So much of a longer one is given.
const BEGINNING: usize = 6;

/// Says what fields want, in one language.
#[derive(Clone, Copy)]
pub struct Explainer<'a> {
    /// The site.
    pub site: &'a Site,
    /// Its entries, for what references can name.
    pub library: &'a Library,
    /// The words of the interface.
    pub wording: &'a Wording,
    /// The language of the contributor.
    pub language: LanguageId,
}

impl<'a> Explainer<'a> {
    /// A message of the interface.
    pub fn words(&self, name: &str, arguments: &[(&str, Argument)]) -> String {
        let words = self.wording.text(self.language, name, arguments);
        // A list that goes on ends with dots of its own, which a mark of direction may follow.
        words.replace("….", "…").replace("…\u{2069}.", "…\u{2069}")
    }

    /// What readers call the field.
    pub fn label(&self, field: &'a Field) -> &'a str {
        field.label.text(self.language)
    }

    /// What the declaration says about the field.
    pub fn help(&self, field: &'a Field) -> Option<&'a str> {
        field.help.as_ref().map(|help| help.text(self.language)).filter(|help| !help.is_empty())
    }

    /// The fields one of which is needed, if the field is among such.
    pub fn alternatives(&self, collection: &'a Collection, field: FieldId) -> Option<&'a [FieldId]> {
        collection.require_any.iter().find(|group| group.contains(&field)).map(Vec::as_slice)
    }

    /// Whether a field of a collection is needed, as a sentence.
    pub fn requirement(&self, collection: &'a Collection, field: FieldId) -> String {
        if let Some(group) = self.alternatives(collection, field) {
            let names: Vec<&str> =
                group.iter().map(|field| collection.fields[*field].name.as_str()).collect();
            return self.words("form-any-of", &[("fields", joined(&names).into())]);
        }
        self.needed(collection.fields[field].cardinality.required)
    }

    /// "Needed." or "Optional."
    pub fn needed(&self, required: bool) -> String {
        self.words(if required { "form-needed" } else { "form-optional" }, &[])
    }

    /// What values are like, how many there may be and what they are chosen from, as sentences.
    pub fn notes(&self, field: &'a Field) -> Vec<String> {
        let mut notes = self.shape(field);
        notes.extend(self.choices(field));
        notes
    }

    /// What values are like and how many there may be, as sentences.
    pub fn shape(&self, field: &'a Field) -> Vec<String> {
        let mut notes = vec![self.kind(field)];
        notes.extend(self.number_of_values(field.cardinality, &field.kind));
        notes.extend(self.limits(&field.kind));
        notes.retain(|note| !note.is_empty());
        notes
    }

    fn kind(&self, field: &Field) -> String {
        let name = match &field.kind {
            FieldKind::Text(_) => "form-text",
            FieldKind::Markdown(_) => "form-markdown",
            FieldKind::Integer(_) => "form-integer",
            FieldKind::Number(_) => "form-number",
            FieldKind::Date => "form-date",
            FieldKind::Year => "form-year",
            FieldKind::Period => "form-period",
            FieldKind::Boolean => "form-boolean",
            FieldKind::Language => "form-language",
            FieldKind::Url => "form-url",
            FieldKind::Source => "form-source",
            FieldKind::Citation => "form-citation",
            FieldKind::Image => "form-image",
            FieldKind::Choice(vocabulary) => match self.site.vocabularies[*vocabulary].name.as_str() {
                COUNTRIES => "form-country",
                REGIONS => "form-region",
                _ => return String::new(),
            },
            FieldKind::Group(_) | FieldKind::Reference(_) | FieldKind::Computed(_) | FieldKind::Unread => {
                return String::new();
            }
        };
        self.words(name, &[])
    }

    fn number_of_values(&self, cardinality: Cardinality, kind: &FieldKind) -> Vec<String> {
        let mut notes = Vec::new();
        if cardinality.many && !matches!(kind, FieldKind::Choice(_)) {
            notes.push(self.words("form-many", &[]));
        }
        if let Some(least) = cardinality.least.filter(|least| *least > 1) {
            notes.push(self.words("form-least", &[("count", least.into())]));
        }
        if let Some(most) = cardinality.most {
            notes.push(self.words("form-most", &[("count", most.into())]));
        }
        notes
    }

    fn limits(&self, kind: &FieldKind) -> Vec<String> {
        match kind {
            FieldKind::Text(TextLimits { characters, words })
            | FieldKind::Markdown(TextLimits { characters, words }) => {
                let limit = |name: &str, limit: Option<usize>| {
                    limit.map(|limit| self.words(name, &[("count", limit.into())]))
                };
                limit("form-characters", *characters).into_iter().chain(limit("form-words", *words)).collect()
            }
            FieldKind::Integer(bounds) | FieldKind::Number(bounds) => {
                self.bounds(*bounds).into_iter().collect()
            }
            _ => Vec::new(),
        }
    }

    fn bounds(&self, bounds: Bounds) -> Option<String> {
        let text = |number: f64| Argument::Text(number.to_string());
        match (bounds.minimum, bounds.maximum) {
            (Some(minimum), Some(maximum)) => {
                let arguments = [("minimum", text(minimum)), ("maximum", text(maximum))];
                Some(self.words("form-between", &arguments))
            }
            (Some(minimum), None) => Some(self.words("form-from", &[("minimum", text(minimum))])),
            (None, Some(maximum)) => Some(self.words("form-up-to", &[("maximum", text(maximum))])),
            (None, None) => None,
        }
    }

    /// Which terms or entries there are to choose from.
    fn choices(&self, field: &Field) -> Vec<String> {
        match &field.kind {
            FieldKind::Choice(vocabulary) => self.terms(*vocabulary, field.cardinality.many),
            FieldKind::Reference(reference) => self.targets(reference),
            _ => Vec::new(),
        }
    }

    fn terms(&self, id: VocabularyId, many: bool) -> Vec<String> {
        let vocabulary = &self.site.vocabularies[id];
        if vocabulary.declared.is_none() {
            return if many { vec![self.words("form-many", &[])] } else { Vec::new() };
        }
        let named: Vec<String> = vocabulary.terms.values().map(|term| self.term(term)).collect();
        let name = if many { "form-some-of" } else { "form-one-of" };
        let mut notes = vec![self.words(name, &[("terms", beginning(&named).into())])];
        if named.len() > WHOLE {
            let place = format!("content/vocabularies/{}.toml", vocabulary.name);
            notes.push(self.words("form-whole-list", &[("place", place.into())]));
        }
        notes
    }

    /// A term as front matter names it, with what readers call it where that says more.
    fn term(&self, term: &Term) -> String {
        let label = term.label.text(self.language);
        if label.eq_ignore_ascii_case(&term.id) { term.id.clone() } else { format!("{} ({label})", term.id) }
    }

    fn targets(&self, reference: &Reference) -> Vec<String> {
        let labels: Vec<&str> = reference
            .collections
            .iter()
            .map(|collection| self.site.collections[*collection].label.text(self.language))
            .collect();
        let mut notes = vec![self.words("form-entry-of", &[("collections", joined(&labels).into())])];
        let names = self.target_names(reference);
        if !names.is_empty() {
            notes.push(self.words("form-such-as", &[("names", beginning(&names).into())]));
        }
        if names.len() > WHOLE {
            let places = reference.collections.iter();
            let places: Vec<String> = places
                .map(|collection| format!("content/{}/", self.site.collections[*collection].name))
                .collect();
            notes.push(self.words("form-whole-list", &[("place", joined(&places).into())]));
        }
        notes
    }

    /// The names of all entries that a reference can lead to.
    pub fn target_names(&self, reference: &Reference) -> Vec<String> {
        let several = reference.collections.len() > 1;
        let mut names = Vec::new();
        for id in &reference.collections {
            let collection = &self.site.collections[*id];
            for (_, entry) in self.library.of_collection(*id) {
                let by_value =
                    collection.reference_by.and_then(|field| entry.original.values.first(field)?.as_key());
                let name = by_value.unwrap_or_else(|| entry.slug.clone());
                names.push(if several { format!("{}/{name}", collection.name) } else { name });
            }
        }
        names
    }
}

/// Text without the marks that keep directions apart on pages: editors, terminals and forms show them as boxes.
pub fn without_isolates(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn joined(names: &[impl AsRef<str>]) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    names.join(", ")
}

/// All names of a short list, some of a long one.
fn beginning(names: &[String]) -> String {
    if names.len() <= WHOLE { joined(names) } else { format!("{}, …", joined(&names[..BEGINNING])) }
}
