//! References in CSL-JSON, the data format of the Citation Style Language.

use serde_json::{Map, Value, json};

use crate::content::{Issued, Publication};
use crate::pages::views::CitationView;

/// References as a file.
pub fn list(items: &[Value]) -> String {
    format!("{:#}\n", Value::Array(items.to_vec()))
}

/// The reference to an entry.
pub fn entry(citation: &CitationView) -> Value {
    let mut item = Item::new(&citation.key, "webpage", &citation.title);
    item.names(&citation.authors);
    item.text("abstract", &citation.summary);
    item.text("container-title", &citation.container);
    item.text("publisher", &citation.publisher);
    item.date("issued", &citation.date);
    item.text("language", &citation.language.tag);
    item.text("URL", citation.address.as_deref().unwrap_or_default());
    Value::Object(item.0)
}

/// A publication that an entry rests on.
pub fn publication(source: &Publication) -> Value {
    // `document` is the type for what says no other.
    let mut item = Item::new(&source.id, source.kind.as_deref().unwrap_or("document"), &source.title);
    item.names(&source.authors);
    let mut text = |key: &str, value: &Option<String>| item.text(key, value.as_deref().unwrap_or_default());
    text("publisher", &source.publisher);
    text("container-title", &source.container);
    text("number", &source.number);
    text("language", &source.language);
    text("note", &source.note);
    text("URL", &source.url);
    match source.issued {
        Some(Issued::Year(year)) => item.date("issued", &year.to_string()),
        Some(Issued::Day(day)) => item.date("issued", &day.to_string()),
        None => {}
    }
    if let Some(day) = source.accessed {
        item.date("accessed", &day.to_string());
    }
    Value::Object(item.0)
}

struct Item(Map<String, Value>);

impl Item {
    fn new(id: &str, kind: &str, title: &str) -> Self {
        let mut item = Self(Map::new());
        item.text("id", id);
        item.text("type", kind);
        item.text("title", title);
        item
    }

    fn text(&mut self, key: &str, value: &str) {
        if !value.is_empty() {
            self.0.insert(key.to_owned(), json!(value));
        }
    }

    /// Authors as they should be read: nothing is known of family and given names.
    fn names(&mut self, authors: &[String]) {
        if !authors.is_empty() {
            let names = authors.iter().map(|name| json!({ "literal": name }));
            self.0.insert("author".to_owned(), names.collect());
        }
    }

    /// A year, or year, month and day joined by hyphens.
    fn date(&mut self, key: &str, date: &str) {
        let parts: Vec<i32> = date.split('-').filter_map(|part| part.parse().ok()).collect();
        if !parts.is_empty() {
            self.0.insert(key.to_owned(), json!({ "date-parts": [parts] }));
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::pages::views::LanguageView;

    /// Titles made to break out of some format.
    pub fn hostile() -> impl Strategy<Value = String> {
        "(\\PC|[\\\\{}%#$&_~^\"<>@,\r\n\t\u{85}\u{2028}]|ER  - |]]>|</title>){0,40}"
    }

    /// A citation of an entry with a title.
    pub fn titled(title: &str) -> CitationView {
        CitationView {
            key: "notes-a-en".to_owned(),
            title: title.to_owned(),
            summary: String::new(),
            authors: vec!["A body, with {braces}".to_owned()],
            container: "Notes & more".to_owned(),
            publisher: "A publisher".to_owned(),
            date: "2026-11-26".to_owned(),
            language: LanguageView { tag: "en".to_owned(), name: "English".to_owned(), direction: "ltr" },
            address: Some("https://example.org/notes/a/".to_owned()),
            licence: None,
            text: String::new(),
            structured: String::new(),
            files: Vec::new(),
            plain_text: "index.txt".to_owned(),
        }
    }

    proptest! {
        #[test]
        fn a_title_is_read_back_as_it_was(title in hostile()) {
            let read: Value = serde_json::from_str(&list(&[entry(&titled(&title))])).unwrap();
            prop_assert_eq!(read[0]["title"].as_str().unwrap_or_default(), title.as_str());
        }
    }

    #[test]
    fn dates_are_as_precise_as_they_are_known() {
        let issued =
            |date: &str| entry(&CitationView { date: date.to_owned(), ..titled("A") })["issued"].clone();
        assert_eq!(issued("2026-11-26"), json!({ "date-parts": [[2026, 11, 26]] }));
        assert_eq!(issued("2026"), json!({ "date-parts": [[2026]] }));
        assert_eq!(issued(""), Value::Null);
    }
}
