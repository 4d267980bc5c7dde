//! Following the links in texts: to other entries and their headings, to pictures, and out of the site.
//!
//! A link is written as a relative path to a file, so that it works in a Git host's preview. It is checked
//! against the file that it names. Which language a reader is led to is decided where the page is made.

use std::collections::{HashMap, HashSet};

use super::broken::{broken_anchor, broken_link};
use super::documents::{Aim, Documents};
use super::graph::Links;
use crate::content::{Datum, Entry, EntryId, Library, Meaning, Version, publications, unknown_citation};
use crate::ground::{Address, Code, Diagnostic, Report, SiteFiles, SitePath, Span, small_map};
use crate::markup::{Link, LinkKind, Outline};
use crate::site::{CollectionId, LanguageId, Site, Visibility};

/// Where a link in a text leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkTarget {
    /// To an entry, perhaps to one of its headings.
    Entry {
        /// The entry.
        entry: EntryId,
        /// The language of the file that the link names.
        language: LanguageId,
        /// The heading's anchor.
        anchor: Option<String>,
    },
    /// To the list of a collection.
    List(CollectionId),
    /// To a heading of the same text.
    Here(String),
    /// From a field to a heading of the body on the same page.
    Body(String),
    /// Out of the site.
    Outside(String),
    /// A picture of the site.
    Picture(SitePath),
}

/// What the links of a version lead to.
#[derive(Debug)]
pub struct Followed {
    /// The links.
    pub links: Links,
    /// The pictures they show, and where.
    pub pictures: Vec<(SitePath, Span)>,
    /// What is wrong with them.
    pub faults: Report,
}

/// The anchors of each text that a link leads into; asked for each link, so gathered once.
pub type Anchors<'a> = HashMap<Span, HashSet<&'a str>>;

/// Follows the links of the texts of a version of an entry.
pub fn follow<'a>(
    site: &'a Site,
    files: &'a SiteFiles,
    library: &'a Library,
    documents: &'a Documents,
    anchors: &mut Anchors<'a>,
    (entry, version): (&Entry, &Version),
) -> Followed {
    let (links, pictures, faults) = (Vec::new(), Vec::new(), Report::new());
    let mut follower = Follower { site, files, library, documents, anchors, links, pictures, faults };
    follower.version(entry, version);
    let Follower { links, pictures, faults, .. } = follower;
    Followed { links: small_map(links), pictures, faults }
}

/// The version whose texts are being followed.
struct Text<'a> {
    entry: &'a Entry,
    version: &'a Version,
    /// Ids of the entry's sources.
    sources: &'a [&'a str],
    shown: bool,
}

/// Where a link stands: in which text, as which of its links, and where people find it.
#[derive(Clone, Copy)]
struct At {
    text: Span,
    position: usize,
    span: Span,
}

struct Follower<'a, 'b> {
    site: &'a Site,
    files: &'a SiteFiles,
    library: &'a Library,
    documents: &'a Documents,
    anchors: &'b mut Anchors<'a>,
    links: Vec<((Span, usize), LinkTarget)>,
    pictures: Vec<(SitePath, Span)>,
    faults: Report,
}

impl Follower<'_, '_> {
    fn version(&mut self, entry: &Entry, version: &Version) {
        let fields = &self.site.collections[entry.collection].fields;
        let shown = entry.visibility != Visibility::Hidden;
        let sources: Vec<&str> =
            publications(fields, &version.values).map(|source| source.id.as_str()).collect();
        let text = Text { entry, version, sources: &sources, shown };
        self.document(&text, version.body);
        version.values.each(fields, &mut |_, datum| self.value(&text, datum));
    }

    fn lead(&mut self, at: At, target: LinkTarget) {
        self.links.push(((at.text, at.position), target));
    }

    /// Whether the text at a place has a heading of that anchor.
    fn has_anchor(&mut self, text: Span, anchor: &str) -> bool {
        let documents = self.documents;
        let gather = || documents.outline(text).into_iter().flat_map(Outline::anchors).collect();
        self.anchors.entry(text).or_insert_with(gather).contains(anchor)
    }

    fn value(&mut self, text: &Text<'_>, datum: &Datum) {
        match &datum.meaning {
            // What is inherited was followed with the original.
            _ if !text.version.states(datum) => {}
            Meaning::Markdown(_) => self.document(text, datum.span),
            Meaning::Image(picture) => {
                let path = self.path_of(text.version).follow(&picture.file.value);
                let at = At { text: picture.file.span, position: 0, span: picture.file.span };
                self.picture(at, path.as_ref(), &picture.file.value);
            }
            _ => {}
        }
    }

    fn path_of(&self, version: &Version) -> &SitePath {
        &self.files.texts[version.source].path
    }

    fn document(&mut self, text: &Text<'_>, place: Span) {
        let documents = self.documents;
        for (position, (link, aim)) in documents.links(place).enumerate() {
            self.link(text, At { text: place, position, span: link.span }, link, aim);
        }
        for citation in documents.outline(place).into_iter().flat_map(|outline| &outline.citations) {
            if !text.sources.contains(&citation.id.as_str()) {
                self.faults.push(unknown_citation(&citation.id, citation.span, text.sources));
            }
        }
    }

    fn link(&mut self, text: &Text<'_>, at: At, link: &Link, aim: &Aim) {
        match &aim.address {
            Err(fault) => self.refuse(link, fault.name()),
            Ok(Address::Web(_)) if link.kind == LinkKind::Picture => self.refuse(link, "outside-picture"),
            Ok(Address::Web(url) | Address::Contact(url)) => {
                self.lead(at, LinkTarget::Outside(url.clone()));
            }
            Ok(Address::Fragment(anchor)) => self.fragment(text, at, anchor),
            Ok(Address::File { path, fragment }) => match link.kind {
                LinkKind::Picture => self.picture(at, aim.file.as_ref(), path),
                LinkKind::Link => self.file(text, at, aim.file.as_ref(), path, fragment.clone()),
            },
        }
    }

    /// A link to a heading of the same text, or of the body that the same page shows.
    fn fragment(&mut self, text: &Text<'_>, at: At, anchor: &str) {
        let body = self.documents.with_body(text.entry, text.version).map(|version| version.body);
        if self.has_anchor(at.text, anchor) {
            self.lead(at, LinkTarget::Here(anchor.to_owned()));
        } else if body.is_some_and(|body| self.has_anchor(body, anchor)) {
            self.lead(at, LinkTarget::Body(anchor.to_owned()));
        } else {
            self.broken_anchor(at.span, anchor, None, body.or(Some(at.text)));
        }
    }

    fn refuse(&mut self, link: &Link, reason: &str) {
        self.faults.push(
            Diagnostic::new(Code::AddressRefused, link.span)
                .with("address", link.written.as_str())
                .with("reason", reason),
        );
    }

    fn file(
        &mut self,
        text: &Text<'_>,
        at: At,
        target: Option<&SitePath>,
        written: &str,
        anchor: Option<String>,
    ) {
        let found = target.and_then(|path| self.library.at_path(path));
        let Some((entry, language)) = found else {
            let folder = target.and_then(|path| path.as_str().strip_prefix("content/"));
            match folder.and_then(|folder| self.site.collection(folder)) {
                Some(collection) => self.lead(at, LinkTarget::List(collection)),
                None if target.is_some_and(|path| self.library.is_unread_path(path)) => {}
                None => self.broken_link(at.span, written, target),
            }
            return;
        };
        if text.shown && self.library.entries[entry].visibility == Visibility::Hidden {
            let fault = Diagnostic::new(Code::LinkToHidden, at.span).with("target", written);
            self.faults.push(fault.touching(target.cloned()));
        }
        self.language(text, at, entry, language);
        if let Some(anchor) = &anchor {
            let entry = &self.library.entries[entry];
            let body = self.documents.with_body(entry, entry.version(language)).map(|version| version.body);
            if !body.is_some_and(|body| self.has_anchor(body, anchor)) {
                self.broken_anchor(at.span, anchor, Some(written), body);
            }
        }
        self.lead(at, LinkTarget::Entry { entry, language, anchor });
    }

    /// A link names the original or the text of its own language; readers are led to theirs.
    fn language(&mut self, text: &Text<'_>, at: At, entry: EntryId, language: LanguageId) {
        let languages = &self.site.languages;
        let own = self.library.of_file(text.version.source).map_or(languages.main, |(_, language)| language);
        if language == own || language == languages.main {
            return;
        }
        let original = &self.files.texts[self.library.entries[entry].original.source].path;
        self.faults.push(
            Diagnostic::new(Code::LinkLanguage, at.span)
                .with("own", languages.all[own].tag.as_str())
                .with("own-name", languages.all[own].name.as_str())
                .with("other", languages.all[language].tag.as_str())
                .with("other-name", languages.all[language].name.as_str())
                .with("better", self.path_of(text.version).link_to(original))
                .touching(original.clone()),
        );
    }

    fn picture(&mut self, at: At, path: Option<&SitePath>, written: &str) {
        match path.filter(|path| self.files.binaries.contains_key(*path)) {
            Some(path) => {
                self.pictures.push((path.clone(), at.span));
                self.lead(at, LinkTarget::Picture(path.clone()));
            }
            None => self.broken_link(at.span, written, path),
        }
    }

    fn broken_link(&mut self, span: Span, written: &str, target: Option<&SitePath>) {
        self.faults.push(broken_link(self.site, self.files, self.library, span, written, target));
    }

    fn broken_anchor(&mut self, span: Span, anchor: &str, file: Option<&str>, text: Option<Span>) {
        self.faults.push(broken_anchor(self.files, self.documents, span, anchor, file, text));
    }
}
