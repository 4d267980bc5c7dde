//! How an entry is cited: what is known of it as a publication, in words and as data.
//!
//! The formats that are files of their own are made on the exports floor, from the same view.

use jiff::civil::Date;
use serde_json::{Map, Value, json};

use super::maker::Maker;
use super::plan::Job;
use super::views::{CitationView, LinkView};
use crate::content::{Entry, EntryId, Meaning};
use crate::ground::script_json;

/// The files beside the page of an entry that hold its reference: what readers call the format, and the name.
pub const CITATION_FILES: [(&str, &str); 3] =
    [("BibTeX", "cite.bib"), ("RIS", "cite.ris"), ("CSL-JSON", "cite.json")];

/// The file beside the page of an entry that holds its text.
pub const TEXT_FILE: &str = "index.txt";

impl Maker<'_> {
    /// The same page, speaking the language of the text that it shows: a reference is all in one language.
    pub(super) fn shown_language(&self, entry: &Entry) -> Self {
        Self { language: entry.language_shown(self.language, self.site()), ..*self }
    }

    /// The reference to an entry, in the maker's language.
    pub(super) fn citation(&self, id: EntryId, summary: &str) -> Option<CitationView> {
        let site = self.site();
        let entry = &self.pages.library.entries[id];
        let language = self.language;
        let page = &self.pages.plan.pages[self.pages.plan.page(Job::Entry(id), language)?];
        let own_page = self.link_to(&page.path);
        let folder = own_page.strip_suffix("index.html").unwrap_or(&own_page);
        let slug = format!("{}-{}", site.collections[entry.collection].name, entry.slug);
        let publisher = site.imprint.publisher.as_ref().map_or("", |label| label.text(language));
        let (date, in_words) = self.citation_date(entry);
        let files = CITATION_FILES
            .map(|(label, name)| LinkView { label: label.to_owned(), href: format!("{folder}{name}") });
        let mut view = CitationView {
            key: format!("{slug}-{}", site.languages.all[language].tag),
            title: self.pages.library.title(site, id, self.language),
            summary: summary.to_owned(),
            authors: self.authors(entry),
            container: site.title.text(language).to_owned(),
            publisher: publisher.to_owned(),
            date,
            language: self.language_view(language),
            address: self.pages.address(page),
            licence: site.imprint.licence.clone(),
            text: String::new(),
            structured: String::new(),
            files: files.to_vec(),
            plain_text: format!("{folder}{TEXT_FILE}"),
        };
        view.text = self.reference_text(&view, &in_words);
        view.structured = script_json(&structured(&view));
        Some(view)
    }

    fn authors(&self, entry: &Entry) -> Vec<String> {
        let site = self.site();
        let collection = &site.collections[entry.collection];
        let language = self.language;
        let mut authors = Vec::new();
        if let Some(id) = collection.authored_by {
            let field = &collection.fields[id];
            let name = |meaning: &Meaning| match meaning {
                Meaning::Text(name) => Some(name.clone()),
                Meaning::Term(term) => {
                    let term = &site.vocabularies[field.vocabulary()?].terms[*term];
                    Some(term.label.text(language).to_owned())
                }
                Meaning::Reference(mention) => {
                    let edge = self.pages.graph.edge_at(mention.target.span)?;
                    Some(self.pages.library.title(site, edge.to, language))
                }
                _ => None,
            };
            authors.extend(entry.original.values.get(id).iter().filter_map(|datum| name(&datum.meaning)));
        }
        if authors.is_empty() {
            authors.extend(site.imprint.author.as_ref().map(|label| label.text(language).to_owned()));
        }
        authors
    }

    /// The declared date of an entry, or else the edition's: for programs and in words.
    fn citation_date(&self, entry: &Entry) -> (String, String) {
        let day = |date: Date| (date.to_string(), self.date(date));
        let field = self.site().collections[entry.collection].dated_by;
        match field.and_then(|field| entry.original.values.first(field)) {
            Some(Meaning::Date(date)) => day(*date),
            Some(Meaning::Year(year)) => (format!("{year:04}"), year.to_string()),
            _ => self.site().edition.map(day).unwrap_or_default(),
        }
    }

    /// Author, title, site, publisher and date, address: the order of the Chicago Manual of Style.
    fn reference_text(&self, view: &CitationView, date: &str) -> String {
        let title = self.words("cite-title", &[("text", view.title.as_str().into())]);
        // An author who is also the publisher is named once.
        let publisher = Some(view.publisher.as_str()).filter(|name| !view.authors.iter().any(|a| a == name));
        let issued: Vec<&str> = publisher.into_iter().chain([date]).filter(|part| !part.is_empty()).collect();
        let parts = [
            view.authors.join(", "),
            title,
            view.container.clone(),
            issued.join(", "),
            view.address.clone().unwrap_or_default(),
        ];
        let parts: Vec<&str> =
            parts.iter().map(|part| part.trim_end_matches('.')).filter(|part| !part.is_empty()).collect();
        format!("{}.", parts.join(". "))
    }
}

/// The reference in the words of schema.org.
fn structured(view: &CitationView) -> Value {
    let mut data = Map::new();
    let mut put = |key: &str, value: Value| {
        let empty = value.as_str().is_some_and(str::is_empty) || value.is_null();
        if !empty {
            data.insert(key.to_owned(), value);
        }
    };
    put("@context", json!("https://schema.org"));
    put("@type", json!("CreativeWork"));
    put("name", json!(view.title));
    put("description", json!(view.summary));
    put("inLanguage", json!(view.language.tag));
    put("url", json!(view.address));
    put("datePublished", json!(view.date));
    put("license", json!(view.licence));
    put("isPartOf", json!({ "@type": "WebSite", "name": view.container }));
    if !view.authors.is_empty() {
        let authors = view.authors.iter().map(|name| json!({ "@type": "Organization", "name": name }));
        put("author", Value::Array(authors.collect()));
    }
    if !view.publisher.is_empty() {
        put("publisher", json!({ "@type": "Organization", "name": view.publisher }));
    }
    Value::Object(data)
}
