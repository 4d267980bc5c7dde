//! Documents: what result lines show, and the texts from which excerpts are cut.

use serde::Serialize;

use super::envelope::Envelope;
use super::manifest::Manifest;
use crate::search::records::Record;

/// About how many characters of text a shard has; a long text may make it longer. Each hit that is shown costs a
/// reader one shard, and each shard is a file that a publisher copies: where there are many, they are larger.
const SIZE: usize = 14 * 1024;
/// The same where there are few documents.
const FINE_SIZE: usize = 8 * 1024;
/// Up to this many documents are few.
const FEW: usize = 2_000;

/// A record as the browser reads it: address, title, kind, marks, sections.
#[derive(Serialize)]
struct Line<'a>(&'a str, &'a str, usize, Vec<(usize, &'a [String])>, Vec<(&'a str, &'a str, &'a str)>);

/// The documents of the shard that is being filled.
pub(super) struct Documents {
    most: usize,
    waiting: Vec<Record>,
    size: usize,
}

impl Documents {
    /// An empty shard, of an index of so many documents.
    pub fn of(count: usize) -> Self {
        Self { most: if count <= FEW { FINE_SIZE } else { SIZE }, waiting: Vec::new(), size: 0 }
    }

    /// Adds the next document; a shard that would become too long with it is put away before.
    pub fn add(&mut self, record: Record, envelope: &mut Envelope<'_>, manifest: &mut Manifest) {
        let length = length(&record);
        if self.size + length / 2 > self.most {
            self.end(envelope, manifest);
        }
        self.size += length;
        self.waiting.push(record);
    }

    /// Puts the shard away and begins the next one.
    pub fn end(&mut self, envelope: &mut Envelope<'_>, manifest: &mut Manifest) {
        let lines: Vec<Line<'_>> = self.waiting.iter().map(|record| line(record, manifest)).collect();
        if !lines.is_empty() {
            manifest.records.counts.push(lines.len());
            manifest.records.shards.push_str(&envelope.put_json('d', &lines));
        }
        self.waiting.clear();
        self.size = 0;
    }
}

fn line<'a>(record: &'a Record, manifest: &mut Manifest) -> Line<'a> {
    let collection = position(&mut manifest.collections, (record.collection.clone(), record.kind.clone()));
    let marks = record.marks.iter();
    let marks =
        marks.map(|(label, values)| (position(&mut manifest.marks, label.clone()), values.as_slice()));
    let marks = marks.collect();
    let sections = record.sections.iter();
    let sections =
        sections.map(|section| (section.anchor.as_str(), section.heading.as_str(), section.text.as_str()));
    Line(&record.url, &record.title, collection, marks, sections.collect())
}

/// The position of a value in a list, to which it is added if it is new.
fn position<T: PartialEq>(list: &mut Vec<T>, value: T) -> usize {
    list.iter().position(|known| *known == value).unwrap_or_else(|| {
        list.push(value);
        list.len() - 1
    })
}

/// How many characters a record has, whatever they take in UTF-8: what they take on the way to a reader, packed, is
/// much the same in every script.
fn length(record: &Record) -> usize {
    let characters = |text: &str| text.chars().count();
    let sections =
        record.sections.iter().map(|section| characters(&section.heading) + characters(&section.text));
    record.url.len() + characters(&record.title) + sections.sum::<usize>()
}
