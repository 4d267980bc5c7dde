//! Sources: publications in the words of the Citation Style Language.
//!
//! Keys follow CSL-JSON (`type`, `title`, `author`, `publisher`, `container-title`, `issued`, `accessed`, `number`,
//! `note`, `URL` written `url`). An entry's body and fields cite a source by its `id`.

use jiff::civil::Date;

use super::period::parse_year;
use super::shape::text_shape;
use crate::ground::{
    Address, Code, Diagnostic, Report, Span, Spanned, iso_date, judge_address, malformed_date,
};
use crate::notation::{Members, Node, text_of};
use crate::site::well_formed;

/// A publication that an entry rests on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Publication {
    /// What citations in the entry say.
    pub id: String,
    /// CSL type, such as `report` or `webpage`.
    pub kind: Option<String>,
    /// Its title.
    pub title: String,
    /// Persons or bodies who wrote it, as they should be read.
    pub authors: Vec<String>,
    /// Who published it.
    pub publisher: Option<String>,
    /// The journal, book or site it is part of.
    pub container: Option<String>,
    /// When it appeared.
    pub issued: Option<Issued>,
    /// When it was looked up.
    pub accessed: Option<Date>,
    /// A document symbol or report number.
    pub number: Option<String>,
    /// A web address that the address filter accepted.
    pub url: Option<String>,
    /// The language it is in, if another than the entry's.
    pub language: Option<String>,
    /// Anything else a reader should know.
    pub note: Option<String>,
}

/// A date of publication as precise as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Issued {
    /// A year.
    Year(i16),
    /// A day.
    Day(Date),
}

/// What can be said of a publication, in the order in which people write it.
pub const PUBLICATION_KEYS: [&str; 12] = [
    "id",
    "type",
    "title",
    "author",
    "publisher",
    "container-title",
    "issued",
    "accessed",
    "number",
    "url",
    "language",
    "note",
];

impl Publication {
    /// Reads a source; faults are reported, `None` where it has no id or title.
    pub fn read(node: &Node, report: &mut Report) -> Option<Self> {
        let mut members = Members::of(node, report)?;
        let id = required_text(&mut members, "id", report);
        let title = required_text(&mut members, "title", report);
        let owned = |text: Option<Spanned<&str>>| text.map(|text| text.value.to_owned());
        let publication = Self {
            id: owned(id)?,
            title: owned(title)?,
            kind: owned(members.text("type", report)),
            authors: members.texts("author", report).iter().map(|text| text.value.to_owned()).collect(),
            publisher: owned(members.text("publisher", report)),
            container: owned(members.text("container-title", report)),
            issued: members.text("issued", report).and_then(|text| issued(text, report)),
            accessed: members.text("accessed", report).and_then(|text| day(text, report)),
            number: owned(members.text("number", report)),
            url: members.text("url", report).and_then(|text| web_address(text, report)),
            language: members.text("language", report).and_then(|text| language(text, report)),
            note: owned(members.text("note", report)),
        };
        members.finish(report);
        Some(publication)
    }
}

/// A text that must be there and say something; an empty one is reported where it stands.
pub fn required_text<'a>(
    members: &mut Members<'a>,
    key: &'static str,
    report: &mut Report,
) -> Option<Spanned<&'a str>> {
    let text = members.require(key, report).and_then(|node| text_of(node, report))?;
    if text.value.trim().is_empty() {
        report.push(empty_text(key, text.span));
        return None;
    }
    Some(text)
}

/// The fault of a text that must say something, and is no declared field.
pub(super) fn empty_text(key: &str, span: Span) -> Diagnostic {
    Diagnostic::new(Code::EmptyValue, span)
        .with("field", key)
        .with("shape", text_shape(key))
        .with("need", "required")
}

fn issued(text: Spanned<&str>, report: &mut Report) -> Option<Issued> {
    match parse_year(text.value) {
        Some(year) => Some(Issued::Year(year)),
        None => day(text, report).map(Issued::Day),
    }
}

fn day(text: Spanned<&str>, report: &mut Report) -> Option<Date> {
    let date = iso_date(text.value);
    if date.is_none() {
        report.push(malformed_date(text));
    }
    date
}

fn language(text: Spanned<&str>, report: &mut Report) -> Option<String> {
    let tag = well_formed(text.value);
    if tag.is_none() {
        report.push(Diagnostic::new(Code::MalformedLanguage, text.span).with("tag", text.value));
    }
    tag
}

/// A web address as the address filter passes it on; any other address is reported.
pub fn web_address(text: Spanned<&str>, report: &mut Report) -> Option<String> {
    let reason = match judge_address(text.value) {
        Ok(Address::Web(url)) => return Some(url),
        Ok(_) => "not-web",
        Err(fault) => fault.name(),
    };
    report.push(
        Diagnostic::new(Code::AddressRefused, text.span).with("address", text.value).with("reason", reason),
    );
    None
}
