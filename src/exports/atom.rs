//! Feeds in Atom (RFC 4287): the newest entries of a language by their declared date.

use jiff::civil::Date;

use super::xml::Xml;
use crate::content::EntryId;
use crate::ground::Output;
use crate::pages::{Job, Pages};
use crate::site::LanguageId;

/// The feed of a language; none without full addresses, for entries are known by them.
pub fn feed(pages: &Pages<'_>, language: LanguageId) -> Option<Output> {
    let site = pages.site;
    let path = pages.feed_path(language)?;
    let latest = pages.census.latest(language);
    let (newest, _) = latest.first()?;
    let home = &pages.plan.pages[pages.plan.page(Job::Home, language)?];
    let home = pages.address(home)?;
    let own = format!("{}{}", site.base_url.as_ref()?, path.as_str());
    let title = site.title.text(language);
    let tag = &site.languages.all[language].tag;
    let mut xml = Xml::new(&format!("feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{tag}\""));
    xml.text("id", &home);
    xml.text("title", title);
    if let Some(description) = &site.description {
        xml.text("subtitle", description.text(language));
    }
    xml.text("updated", &moment(*newest));
    xml.empty("link", &[("rel", "self"), ("type", "application/atom+xml"), ("href", &own)]);
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &home)]);
    // A feed needs an author; where nobody is named it is the site itself.
    let author = site.imprint.author.as_ref().or(site.imprint.publisher.as_ref());
    xml.open("author");
    xml.text("name", author.map_or(title, |label| label.text(language)));
    xml.close("author");
    for (date, id) in latest {
        entry(&mut xml, pages, language, *id, *date);
    }
    Some(Output::new(path, xml.finish("feed")))
}

fn entry(xml: &mut Xml, pages: &Pages<'_>, language: LanguageId, id: EntryId, date: Date) {
    let page = pages.plan.page(Job::Entry(id), language);
    let Some(address) = page.and_then(|page| pages.address(&pages.plan.pages[page])) else { return };
    let entry = &pages.library.entries[id];
    let collection = &pages.site.collections[entry.collection];
    let summary = collection.summary().and_then(|field| entry.version(language).values.text(field));
    xml.open("entry");
    xml.text("id", &address);
    xml.text("title", &pages.library.title(pages.site, id, language));
    xml.text("updated", &moment(date));
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &address)]);
    let label = collection.singular.text(language);
    xml.empty("category", &[("term", &collection.name), ("label", label)]);
    if let Some(summary) = summary {
        xml.text("summary", summary);
    }
    xml.close("entry");
}

/// A day as the moment it begins; feeds know moments only.
fn moment(date: Date) -> String {
    format!("{date}T00:00:00Z")
}
