//! The texts of all entries: bodies and Markdown fields, in every language.
//!
//! Every text is parsed once when the site is checked. Fields are short and stay parsed. Of bodies, which are most of a
//! site, only the outline stays; a body is parsed again where its page is made, which costs a few hundredths of the page
//! and saves more memory than the texts themselves take. The last few stay parsed: a body that is not translated stands on a
//! page in each language, and these are made one after the other.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use super::sections;
use crate::content::{Entry, Library, Meaning, Version};
use crate::ground::{Report, SourceId, Sources, Span};
use crate::markup::{Document, Outline, parse};
use crate::notation::place_in_scalar;
use crate::pictures::Gallery;
use crate::site::Site;

/// How many bodies stay parsed: a few for each thread.
const RECENT: usize = 64;

/// Texts by the place where they are written.
#[derive(Debug, Clone, Default)]
pub struct Documents {
    by_place: HashMap<Span, Arc<Text>>,
    recent: Arc<Mutex<Recent>>,
}

/// The bodies that were parsed last, the latest at the end.
type Recent = VecDeque<(Span, Arc<Document>)>;

/// What is kept of a text.
#[derive(Debug)]
enum Text {
    /// A field's.
    Field(Arc<Document>),
    /// A body's; the file it stands in says the rest.
    Body { outline: Outline, is_empty: bool, file: Arc<str> },
}

/// What was parsed of each version, for the next time. Whoever keeps it must forget it when a declaration changes.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    by_file: HashMap<SourceId, (Arc<Version>, Parsed)>,
    pub(super) gallery: Gallery,
}

/// The texts of a version, and their faults.
type Parsed = (Vec<(Span, Arc<Text>)>, Report);

impl Documents {
    /// Parses every text once. A field that a translation inherits is the original's text, parsed with it. What
    /// `memory` has of versions that have not changed is not parsed again.
    pub fn read(
        site: &Site,
        sources: &Sources,
        library: &Library,
        memory: &mut Memory,
        report: &mut Report,
    ) -> Self {
        let versions: Vec<(&Entry, &Arc<Version>)> = library
            .entries
            .values()
            .flat_map(|entry| entry.shared_versions().map(move |version| (entry, version)))
            .collect();
        let read: Vec<Parsed> = versions
            .par_iter()
            .map(|(entry, version)| {
                memory.of(version).unwrap_or_else(|| {
                    let mut faults = Report::new();
                    (read_version(site, sources, entry, version, &mut faults), faults)
                })
            })
            .collect();
        let mut documents = Self::default();
        memory.by_file.clear();
        for ((_, version), parsed) in versions.into_iter().zip(read) {
            documents.by_place.extend(parsed.0.iter().cloned());
            report.absorb(parsed.1.clone());
            memory.by_file.insert(version.source, (Arc::clone(version), parsed));
        }
        documents
    }

    /// Parses the texts of one entry anew.
    pub(super) fn reread(&mut self, site: &Site, sources: &Sources, entry: &Entry, report: &mut Report) {
        self.recent = Arc::default();
        let own: Vec<SourceId> = entry.versions().map(|version| version.source).collect();
        self.by_place.retain(|place, _| !own.contains(&place.source));
        for version in entry.versions() {
            self.by_place.extend(read_version(site, sources, entry, version, report));
        }
    }

    /// The text written at a place, as a tree.
    pub fn at(&self, place: Span) -> Option<Arc<Document>> {
        Some(match &**self.by_place.get(&place)? {
            Text::Field(document) => Arc::clone(document),
            Text::Body { file, .. } => self.body_at(place, file),
        })
    }

    /// The body at a place of its file, parsed anew if that was not done just before.
    fn body_at(&self, place: Span, file: &str) -> Arc<Document> {
        let recent = || self.recent.lock().unwrap_or_else(PoisonError::into_inner);
        let known =
            recent().iter().rev().find(|(known, _)| *known == place).map(|(_, body)| Arc::clone(body));
        known.unwrap_or_else(|| {
            let body = Arc::new(parse_body(file, place, &mut Report::new()));
            let mut recent = recent();
            if recent.len() == RECENT {
                recent.pop_front();
            }
            recent.push_back((place, Arc::clone(&body)));
            body
        })
    }

    /// The headings, links and citations of the text written at a place.
    pub fn outline(&self, place: Span) -> Option<&Outline> {
        self.by_place.get(&place).map(|text| text.outline())
    }

    /// The outlines of the texts of one file, in the order in which they stand there.
    pub fn of_file(&self, source: SourceId) -> Vec<(Span, &Outline)> {
        let texts = self.by_place.iter().filter(|(place, _)| place.source == source);
        let mut found: Vec<(Span, &Outline)> = texts.map(|(place, text)| (*place, text.outline())).collect();
        found.sort_unstable_by_key(|(place, _)| *place);
        found
    }

    /// The version whose body readers of a version get: its own, or the original's where it has none. `None` where
    /// that says nothing either.
    pub fn with_body<'a>(&self, entry: &'a Entry, version: &'a Version) -> Option<&'a Version> {
        [version, &*entry.original]
            .into_iter()
            .find(|version| self.by_place.get(&version.body).is_some_and(|text| !text.is_empty()))
    }

    /// The outline of the body that readers of a version get.
    pub fn body_outline(&self, entry: &Entry, version: &Version) -> Option<&Outline> {
        self.outline(self.with_body(entry, version)?.body)
    }
}

impl Text {
    fn outline(&self) -> &Outline {
        match self {
            Self::Field(document) => &document.outline,
            Self::Body { outline, .. } => outline,
        }
    }

    fn is_empty(&self) -> bool {
        match self {
            Self::Field(document) => document.blocks.is_empty(),
            Self::Body { is_empty, .. } => *is_empty,
        }
    }
}

fn parse_body(file: &str, body: Span, report: &mut Report) -> Document {
    let text = file.get(body.range()).unwrap_or_default();
    parse(text, &|range| body.within(range), report)
}

impl Memory {
    fn of(&self, version: &Arc<Version>) -> Option<Parsed> {
        let (known, parsed) = self.by_file.get(&version.source)?;
        Arc::ptr_eq(known, version).then(|| parsed.clone())
    }
}

fn read_version(
    site: &Site,
    sources: &Sources,
    entry: &Entry,
    version: &Version,
    report: &mut Report,
) -> Vec<(Span, Arc<Text>)> {
    let body = version.body;
    let file = Arc::clone(&sources[body.source].text);
    let document = parse_body(&file, body, report);
    let collection = &site.collections[entry.collection];
    // A translation without a body shows the original's, with all its sections.
    if version.source == entry.original.source || !document.blocks.is_empty() {
        sections::check(site, entry, version, &document, report);
    }
    let is_empty = document.blocks.is_empty();
    let mut parsed = vec![(body, Arc::new(Text::Body { outline: document.outline, is_empty, file }))];
    version.values.each(&collection.fields, &mut |_, datum| {
        if let Meaning::Markdown(text) = &datum.meaning
            && version.states(datum)
        {
            let place = |range| place_in_scalar(sources, datum.span, text, range);
            parsed.push((datum.span, Arc::new(Text::Field(Arc::new(parse(text, &place, report))))));
        }
    });
    parsed
}
