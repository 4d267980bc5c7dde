//! Exports: what other programs read of a site.
//!
//! Beside the page of an entry that can be cited lie its reference in three formats and its text; for the
//! whole site there are the entries as data and, where the site knows its address, feeds, site map and
//! `robots.txt`. Each format has a file of its own here, which is also where its escaping is done. Which date,
//! authors and publisher are meant is declared; what goes into the head of a page is a template's business.

mod atom;
mod bibtex;
mod coverage;
mod csl;
mod data;
mod plain;
mod ris;
mod sitemap;
mod xml;

use crate::content::TranslationState;
use crate::ground::{Output, SitePath};
use crate::pages::views::{CitationView, EntryView};
use crate::pages::{CITATION_FILES, Page, Pages, Subject, TEXT_FILE, View};

/// The files beside an entry's page. A page that shows the text of another language has none: it leads to those
/// of the text.
pub fn beside(pages: &Pages<'_>, page: &Page, view: &View) -> Vec<Output> {
    let Subject::Entry(entry) = &view.subject else { return Vec::new() };
    let Some(citation) = entry.citation.as_ref().filter(|_| entry.state != TranslationState::Missing.name())
    else {
        return Vec::new();
    };
    let folder = page.path.folder();
    let output =
        |name: &str, text: String| Some(Output::new(SitePath::new(&format!("{folder}/{name}")).ok()?, text));
    let references = CITATION_FILES.map(|(_, name)| output(name, reference(name, citation)));
    let text = output(TEXT_FILE, text(pages, page, entry, citation));
    references.into_iter().chain([text]).flatten().collect()
}

fn reference(name: &str, citation: &CitationView) -> String {
    match name.rsplit('.').next() {
        Some("bib") => bibtex::reference(citation),
        Some("ris") => ris::reference(citation),
        _ => csl::list(&[csl::entry(citation)]),
    }
}

fn text(pages: &Pages<'_>, page: &Page, entry: &EntryView, citation: &CitationView) -> String {
    plain::Writer { pages, language: page.language }.entry(entry, citation)
}

/// The files that are made once for the whole site.
pub fn of_the_site(pages: &Pages<'_>) -> Vec<Output> {
    let languages = || pages.site.languages.all.ids();
    let data = languages().filter_map(|language| data::entries(pages, language));
    let feeds = languages().filter_map(|language| atom::feed(pages, language));
    data.chain(coverage::coverage(pages)).chain(feeds).chain(sitemap::files(pages)).collect()
}
