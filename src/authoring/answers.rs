//! What people answer, in their words, as values: terms by their names, entries by their titles, lists by commas.
//!
//! Nothing is refused here. A word that stands for nothing stays as it is, so that the one validator, the reader of
//! front matter, can say what is wrong with it.

use std::cmp::Reverse;

use super::explain::Explainer;
use super::fields::{IMAGE_PARTS, SOURCE_PARTS};
use super::yaml::{list, member, scalar, table};
use crate::content::FieldReader;
use crate::ground::{Argument, Code, Diagnostic, Report, near_miss};
use crate::notation::{Node, Value};
use crate::site::{Field, FieldKind, Reference, Vocabulary};

/// What separates the parts of a value on one line.
pub const BAR: char = '|';

/// Most names that are offered for a word.
const OFFERED: usize = 8;

impl<'a> Explainer<'a> {
    /// The value that an answer means. Values of a list stand on lines of their own, or between commas where they
    /// are names; the parts of a value stand between bars.
    pub fn value(&self, field: &'a Field, answer: &str) -> Node {
        let answer = answer.trim();
        if !field.cardinality.many {
            return self.single(field, answer, 1);
        }
        let items: Vec<&str> = match field.kind {
            FieldKind::Text(_)
            | FieldKind::Markdown(_)
            | FieldKind::Group(_)
            | FieldKind::Source
            | FieldKind::Image => lines(answer).collect(),
            FieldKind::Reference(_) if answer.contains(BAR) => lines(answer).collect(),
            _ => lines(answer).flat_map(names).collect(),
        };
        // Numbers that are given are kept; what has none gets the next that is free.
        let taken: Vec<usize> = items.iter().filter_map(|item| own_number(item).0?.parse().ok()).collect();
        let mut free = (1_usize..).filter(|number| !taken.contains(number));
        let mut value = |item: &str| {
            let number = if own_number(item).0.is_some() { 0 } else { free.next().unwrap_or_default() };
            self.single(field, item, number)
        };
        list(items.into_iter().map(&mut value).collect())
    }

    fn single(&self, field: &'a Field, text: &str, number: usize) -> Node {
        match &field.kind {
            FieldKind::Choice(id) => scalar(&self.term_meant(&self.site.vocabularies[*id], text)),
            FieldKind::Reference(reference) => self.reference(reference, text),
            FieldKind::Group(group) => {
                let fields: Vec<&Field> = group.fields.values().collect();
                let parts = parts(text, fields.len());
                let parts = fields.iter().zip(parts).filter(|(_, part)| !part.is_empty());
                table(parts.map(|(field, part)| member(&field.name, self.value(field, part))).collect())
            }
            FieldKind::Source => {
                let (own, text) = own_number(text);
                let number = own.map_or_else(|| number.to_string(), str::to_owned);
                fixed(&SOURCE_PARTS, text, Some(&number))
            }
            FieldKind::Image => fixed(&IMAGE_PARTS, text, None),
            FieldKind::Markdown(_) | FieldKind::Text(_) => scalar(text),
            _ => scalar(text.trim()),
        }
    }

    fn reference(&self, reference: &'a Reference, text: &str) -> Node {
        if !text.contains(BAR) {
            return scalar(&self.target_meant(reference, text));
        }
        let attributes: Vec<&Field> = reference.attributes.values().collect();
        let parts = parts(text, attributes.len() + 1);
        let target = parts.first().copied().unwrap_or_default();
        let mut members = vec![member(&reference.key, scalar(&self.target_meant(reference, target)))];
        let said = attributes.iter().zip(parts.into_iter().skip(1)).filter(|(_, part)| !part.is_empty());
        members.extend(said.map(|(field, part)| member(&field.name, self.value(field, part))));
        table(members)
    }

    /// The id of the term that a word names: by its id, by its name in any language, or as `Name (id)`.
    pub fn term_meant(&self, vocabulary: &Vocabulary, written: &str) -> String {
        let word = in_brackets(written).filter(|id| vocabulary.find(id).is_some()).unwrap_or(written.trim());
        let lower = word.to_lowercase();
        let names_it = |label: &crate::site::Label| label.texts().any(|text| text.to_lowercase() == lower);
        let by_id = vocabulary.terms.values().find(|term| term.id.eq_ignore_ascii_case(word));
        let found = by_id.or_else(|| vocabulary.terms.values().find(|term| names_it(&term.label)));
        found.map_or_else(|| word.to_owned(), |term| term.id.clone())
    }

    /// The name of the entry that a text names: by its name, its title in any language, or as `Title (name)`.
    pub fn target_meant(&self, reference: &Reference, written: &str) -> String {
        let names = self.target_names(reference);
        let written = written.trim();
        if let Some(name) = in_brackets(written).filter(|name| names.iter().any(|known| known == name)) {
            return name.to_owned();
        }
        let lower = written.to_lowercase();
        let entitled = names.iter().zip(self.target_titles(reference));
        let mut found =
            entitled.filter(|(name, titles)| name.to_lowercase() == lower || titles.contains(&lower));
        found.next().map_or_else(|| written.to_owned(), |(name, _)| name.clone())
    }

    /// The titles of the entries that a reference can lead to, in every language, in lower case; in the order of
    /// their names.
    fn target_titles(&self, reference: &Reference) -> Vec<Vec<String>> {
        let entries =
            reference.collections.iter().flat_map(|collection| self.library.of_collection(*collection));
        let titles = entries.map(|(id, _)| {
            let languages = self.site.languages.all.ids();
            languages.map(|language| self.library.title(self.site, id, language).to_lowercase()).collect()
        });
        titles.collect()
    }

    /// Names to choose from that have something to do with a word, each with what readers call it.
    pub fn offers(&self, field: &Field, word: &str) -> Vec<(String, String)> {
        let known = self.names_of(field);
        let words: Vec<String> = word.to_lowercase().split_whitespace().map(str::to_owned).collect();
        let touched = |(name, label): &(String, String)| {
            let (name, label) = (name.to_lowercase(), label.to_lowercase());
            let touches = |word: &&String| {
                (word.chars().count() > 2 && (name.contains(*word) || label.contains(*word)))
                    || near_miss(word, label.split_whitespace().chain([name.as_str()])).is_some()
            };
            words.iter().filter(touches).count()
        };
        let mut offered: Vec<(usize, &(String, String))> =
            known.iter().map(|name| (touched(name), name)).filter(|(touched, _)| *touched > 0).collect();
        // Of `Article 27`, the first word is in every title.
        offered.sort_by_key(|(touched, _)| Reverse(*touched));
        offered.into_iter().take(OFFERED).map(|(_, name)| name.clone()).collect()
    }

    /// All names that a field chooses from, each with what readers call it.
    pub fn names_of(&self, field: &Field) -> Vec<(String, String)> {
        match &field.kind {
            FieldKind::Choice(id) => {
                let terms = self.site.vocabularies[*id].terms.values();
                terms.map(|term| (term.id.clone(), term.label.text(self.language).to_owned())).collect()
            }
            FieldKind::Reference(reference) => {
                let entries = reference.collections.iter().flat_map(|id| self.library.of_collection(*id));
                let titles = entries.map(|(id, _)| self.library.title(self.site, id, self.language));
                self.target_names(reference).into_iter().zip(titles).collect()
            }
            _ => Vec::new(),
        }
    }

    /// What the reader of front matter says to a value, and which references in it lead nowhere.
    pub fn faults(&self, field: &'a Field, value: &Node) -> Report {
        let mut report = Report::new();
        FieldReader { site: self.site }.data(field, value, &mut report);
        if let FieldKind::Reference(reference) = &field.kind {
            report.absorb(self.unknown_targets(reference, value));
        }
        report
    }

    /// Which references in a value lead nowhere.
    pub fn unknown_targets(&self, reference: &Reference, value: &Node) -> Report {
        let mut report = Report::new();
        match &value.value {
            Value::List(items) => {
                for item in items {
                    report.absorb(self.unknown_targets(reference, item));
                }
            }
            Value::Table(members) => {
                let target = members.iter().find(|member| member.key.text == reference.key);
                if let Some(member) = target {
                    report.absorb(self.unknown_targets(reference, &member.node));
                }
            }
            Value::Scalar(target) => {
                let known = |name: &str| match name.split_once('/') {
                    Some((folder, name)) => {
                        self.site.collection(folder).and_then(|id| self.library.find(id, name)).is_some()
                    }
                    None => reference.collections.iter().any(|id| self.library.find(*id, name).is_some()),
                };
                if !target.text.trim().is_empty() && !known(&target.text) {
                    let folders: Vec<&str> = reference
                        .collections
                        .iter()
                        .map(|id| self.site.collections[*id].name.as_str())
                        .collect();
                    report.push(
                        Diagnostic::new(Code::DanglingReference, value.span)
                            .with("target", target.text.as_str())
                            .with("collections", folders.iter().copied().collect::<Argument>())
                            .with("known", Argument::Words(Vec::new()))
                            .with("why", "missing"),
                    );
                }
            }
        }
        report
    }
}

/// `Name (id)` is how forms write a choice.
fn in_brackets(written: &str) -> Option<&str> {
    written.trim().strip_suffix(')')?.rsplit_once('(').map(|(_, id)| id.trim())
}

/// The lines that say something, without the mark of a list or of a ticked box before them.
fn lines(answer: &str) -> impl Iterator<Item = &str> {
    let marks = ["- [x] ", "- [X] ", "- ", "* "];
    let unmarked = move |line: &'_ str| {
        marks.iter().find_map(|mark| line.strip_prefix(mark)).map_or(line.len(), str::len)
    };
    answer
        .lines()
        .map(str::trim)
        .filter(|line| !line.starts_with("- [ ]"))
        .map(move |line| line[line.len() - unmarked(line)..].trim())
        .filter(|line| !line.is_empty())
}

/// Names between commas. A comma inside a name, as in `Courts, judges (courts), …`, is told by the bracket that
/// closes each name where names are written so.
fn names(line: &str) -> Vec<&str> {
    let closed = line.contains("), ") || line.trim_end().ends_with(')');
    let names: Vec<&str> = if closed {
        line.split_inclusive("), ").collect()
    } else {
        line.split([',', '،', '，', '、', ';']).collect()
    };
    names
        .into_iter()
        .map(|name| name.trim().trim_end_matches(',').trim())
        .filter(|name| !name.is_empty())
        .collect()
}

/// The parts of a value between bars; the last takes what is left.
fn parts(text: &str, most: usize) -> Vec<&str> {
    text.splitn(most.max(1), BAR).map(str::trim).collect()
}

/// The number that stands in front of a source, and the rest: citations in the text go by it.
fn own_number(text: &str) -> (Option<&str>, &str) {
    let own = text.split_once(['.', ')', ':']).filter(|(number, _)| number.trim().parse::<u16>().is_ok());
    own.map_or((None, text), |(number, rest)| (Some(number.trim()), rest.trim()))
}

/// A value whose parts have the same names on every site.
fn fixed(keys: &[&str], text: &str, id: Option<&str>) -> Node {
    let mut members: Vec<_> = id.iter().map(|id| member("id", scalar(id))).collect();
    let said = keys.iter().zip(parts(text, keys.len())).filter(|(_, part)| !part.is_empty());
    members.extend(said.map(|(key, part)| member(key, scalar(part))));
    table(members)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_apart_by_commas_or_by_the_brackets_that_close_them() {
        assert_eq!(names("a, b،c"), ["a", "b", "c"]);
        assert_eq!(
            names("Courts, judges (courts), Police (police)"),
            ["Courts, judges (courts)", "Police (police)"]
        );
    }

    #[test]
    fn lines_are_freed_of_marks_and_boxes() {
        let answer = "- [x] One\n- [ ] Two\n\n* Three\n- Four";
        assert_eq!(lines(answer).collect::<Vec<_>>(), ["One", "Three", "Four"]);
    }
}
