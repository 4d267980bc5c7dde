//! The texts of all entries: bodies and Markdown fields, in every language.
//!
//! Every text is parsed once when the site is checked. Fields are short and stay parsed. Of bodies, which are most of a
//! site, only the outline stays; a body is parsed again where its page is made, which saves more memory than the texts
//! themselves take. Where everything is made next, the first ones stay parsed until they are asked for. Those that were
//! asked for stay parsed for a while: an index is made of a body just before its page, and a body that is not translated
//! stands on a page in each language.

use std::sync::Arc;

use rayon::prelude::*;

use super::kept_bodies::KeptBodies;
use super::parsed::{Known, Parsed};
use super::sections;
use crate::content::{Entry, Library, Meaning, Version};
use crate::ground::{
    Address, AddressFault, Id, Report, SitePath, SmallMap, Source, SourceId, Sources, Span, judge_address,
    small_map,
};
use crate::markup::{Document, Link, Outline, parse};
use crate::notation::place_in_scalar;
use crate::site::Site;

/// Texts by the place where they are written.
#[derive(Debug, Clone, Default)]
pub struct Documents {
    by_file: Vec<Option<Arc<Texts>>>,
    bodies: Arc<KeptBodies>,
}

/// The texts of a file.
pub type Texts = SmallMap<Span, Text>;

/// What is kept of a text.
#[derive(Debug)]
pub struct Text {
    content: Content,
    /// Where its links lead as they are written, in the order of its outline.
    aims: Vec<Aim>,
}

/// What a text says.
#[derive(Debug)]
enum Content {
    /// A field's.
    Field(Arc<Document>),
    /// A body's; the file it stands in says the rest.
    Body { outline: Arc<Outline>, is_empty: bool, file: Arc<str> },
}

/// Where a link leads as it is written: told by its words and its file alone, whatever else the site has.
#[derive(Debug)]
pub(super) struct Aim {
    /// The address that is written.
    pub address: Result<Address, AddressFault>,
    /// The file that it names, if it names one of the site.
    pub file: Option<SitePath>,
}

impl Documents {
    /// Parses every text once. A field that a translation inherits is the original's text, parsed with it. What
    /// `parsed` has of versions that have not changed is not parsed again. Bodies stay parsed as far as `bodies` has
    /// room for them.
    pub fn read(
        site: &Site,
        sources: &Sources,
        library: &Library,
        parsed: &mut Parsed,
        bodies: KeptBodies,
        report: &mut Report,
    ) -> Self {
        let versions = || {
            library.entries.values().flat_map(|entry| entry.shared_versions().map(move |own| (entry, own)))
        };
        let changed: Vec<(&Arc<Entry>, &Arc<Version>)> =
            versions().filter(|(_, version)| !parsed.has(version)).collect();
        let read = |(entry, version): &(&Arc<Entry>, &Arc<Version>)| {
            let mut faults = Report::new();
            let texts = Arc::new(read_version(site, sources, entry, version, &bodies, &mut faults));
            Known { version: Arc::clone(version), texts, faults }
        };
        let read: Vec<Known> = changed.par_iter().map(read).collect();
        for known in read {
            parsed.put(known);
        }
        let mut documents = Self { bodies: Arc::new(bodies), ..Self::default() };
        documents.by_file.resize(sources.bound(), None);
        for (_, version) in versions() {
            let file = version.source.index();
            let Some(known) = parsed.of(version.source) else { continue };
            report.extend(known.faults.iter().cloned());
            documents.by_file[file] = Some(Arc::clone(&known.texts));
        }
        documents
    }

    /// Parses the texts of one entry anew.
    pub(super) fn reread(&mut self, site: &Site, sources: &Sources, entry: &Entry, report: &mut Report) {
        self.bodies = Arc::default();
        for version in entry.versions() {
            let texts = read_version(site, sources, entry, version, &self.bodies, report);
            if let Some(file) = self.by_file.get_mut(version.source.index()) {
                *file = Some(Arc::new(texts));
            }
        }
    }

    /// The text written at a place, as a tree.
    pub fn at(&self, place: Span) -> Option<Arc<Document>> {
        Some(match &self.text(place)?.content {
            Content::Field(document) => Arc::clone(document),
            Content::Body { file, .. } => {
                self.bodies.of(place, || parse_body(file, place, &mut Report::new()))
            }
        })
    }

    /// The file of the body at a place: the very same where it has not changed.
    pub fn file_of_body(&self, place: Span) -> Option<&Arc<str>> {
        match &self.text(place)?.content {
            Content::Body { file, .. } => Some(file),
            Content::Field(_) => None,
        }
    }

    /// The headings, links and citations of the text written at a place.
    pub fn outline(&self, place: Span) -> Option<&Outline> {
        self.text(place).map(Text::outline)
    }

    /// The links of the text written at a place, each with where it leads as it is written.
    pub(super) fn links(&self, place: Span) -> impl Iterator<Item = (&Link, &Aim)> {
        self.text(place).into_iter().flat_map(|text| text.outline().links.iter().zip(&text.aims))
    }

    /// The outlines of the texts of one file, in the order in which they stand there.
    pub fn of_file(&self, source: SourceId) -> Vec<(Span, &Outline)> {
        let texts = self.by_file.get(source.index()).into_iter().flatten().flat_map(|texts| texts.iter());
        texts.map(|(place, text)| (*place, text.outline())).collect()
    }

    /// The version whose body readers of a version get: its own, or the original's where it has none. `None` where
    /// that says nothing either.
    pub fn with_body<'a>(&self, entry: &'a Entry, version: &'a Version) -> Option<&'a Version> {
        [version, &*entry.original]
            .into_iter()
            .find(|version| self.text(version.body).is_some_and(|text| !text.is_empty()))
    }

    /// The outline of the body that readers of a version get.
    pub fn body_outline(&self, entry: &Entry, version: &Version) -> Option<&Outline> {
        self.outline(self.with_body(entry, version)?.body)
    }

    fn text(&self, place: Span) -> Option<&Text> {
        self.by_file.get(place.source.index())?.as_ref()?.get(&place)
    }
}

impl Text {
    /// A text of the file at a path.
    fn new(content: Content, path: &SitePath) -> Self {
        let mut text = Self { content, aims: Vec::new() };
        text.aims = text.outline().links.iter().map(|link| Aim::of(link, path)).collect();
        text
    }

    pub fn outline(&self) -> &Outline {
        match &self.content {
            Content::Field(document) => &document.outline,
            Content::Body { outline, .. } => outline,
        }
    }

    pub fn is_empty(&self) -> bool {
        match &self.content {
            Content::Field(document) => document.blocks.is_empty(),
            Content::Body { is_empty, .. } => *is_empty,
        }
    }
}

impl Aim {
    fn of(link: &Link, from: &SitePath) -> Self {
        let address = judge_address(&link.written);
        let file = match &address {
            Ok(Address::File { path, .. }) => from.follow(path),
            _ => None,
        };
        Self { address, file }
    }
}

fn parse_body(file: &str, body: Span, report: &mut Report) -> Document {
    let text = file.get(body.range()).unwrap_or_default();
    parse(text, &|range| body.within(range), report)
}

fn read_version(
    site: &Site,
    sources: &Sources,
    entry: &Entry,
    version: &Version,
    bodies: &KeptBodies,
    report: &mut Report,
) -> Texts {
    let body = version.body;
    let Source { path, text: file, .. } = &sources[body.source];
    let file = Arc::clone(file);
    let document = parse_body(&file, body, report);
    let collection = &site.collections[entry.collection];
    // A translation without a body shows the original's, with all its sections.
    if version.source == entry.original.source || !document.blocks.is_empty() {
        sections::check(site, entry, version, &document, report);
    }
    let is_empty = document.blocks.is_empty();
    let content = Content::Body { outline: Arc::clone(&document.outline), is_empty, file };
    bodies.keep(body, document);
    let mut parsed = vec![(body, Text::new(content, path))];
    version.values.each(&collection.fields, &mut |_, datum| {
        if let Meaning::Markdown(text) = &datum.meaning
            && version.states(datum)
        {
            let place = |range| place_in_scalar(sources, datum.span, text, range);
            let document = Arc::new(parse(text, &place, report));
            parsed.push((datum.span, Text::new(Content::Field(document), path)));
        }
    });
    small_map(parsed)
}
