//! What each question of a form on the web is called: unique in its form, and found again when it comes back filled in.

use super::explain::Explainer;
use super::fields::is_written;
use crate::ground::Id;
use crate::site::{Collection, Field, FieldId, FieldKind, LanguageId, Section};

/// A question of a form.
#[derive(Clone, Copy)]
pub enum Asked<'a> {
    /// After a field.
    Field(FieldId, &'a Field),
    /// After a section of the text.
    Section(&'a Section),
}

/// Every question of a collection's form with its name in a language. Two that readers call the same are told apart
/// by the names that front matter uses.
pub fn labelled(collection: &Collection, language: LanguageId) -> Vec<(String, Asked<'_>)> {
    let fields = collection
        .fields
        .iter()
        .filter(|(_, field)| is_written(field) && !matches!(field.kind, FieldKind::Image))
        .map(|(id, field)| Asked::Field(id, field));
    let asked: Vec<Asked<'_>> = fields.chain(collection.sections.iter().map(Asked::Section)).collect();
    let plain: Vec<&str> = asked.iter().map(|asked| asked.label(language)).collect();
    let repeated = |label: &str| plain.iter().filter(|known| known.eq_ignore_ascii_case(label)).count() > 1;
    let label = |asked: &Asked<'_>| {
        let label = asked.label(language);
        if repeated(label) { format!("{label} ({})", asked.name()) } else { label.to_owned() }
    };
    asked.iter().map(|asked| (label(asked), *asked)).collect()
}

impl<'a> Asked<'a> {
    fn label(&self, language: LanguageId) -> &'a str {
        match self {
            Self::Field(_, field) => field.label.text(language),
            Self::Section(section) => section.label.text(language),
        }
    }

    /// The name in front matter, or the id of the heading.
    pub fn name(&self) -> &'a str {
        match self {
            Self::Field(_, field) => &field.name,
            Self::Section(section) => &section.id,
        }
    }

    /// An id for the form: letters, digits and hyphens, and never that of another question.
    pub fn id(&self) -> String {
        match self {
            Self::Field(_, field) => format!("field-{}", field.name),
            Self::Section(section) => format!("section-{}", section.id),
        }
    }

    /// The question of a heading, in whatever language of the site the form was filled in.
    pub fn of_heading(explain: Explainer<'_>, collection: &'a Collection, heading: &str) -> Option<Self> {
        let heading = heading.trim().to_lowercase();
        let mut languages: Vec<LanguageId> = explain.site.languages.all.ids().collect();
        languages.sort_by_key(|language| (*language != explain.site.languages.main, language.index()));
        let found = languages.into_iter().find_map(|language| {
            labelled(collection, language).into_iter().find(|(label, _)| label.to_lowercase() == heading)
        });
        found.map(|(_, asked)| asked)
    }
}
