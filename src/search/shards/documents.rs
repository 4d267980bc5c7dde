//! Documents: what result lines show, and the texts from which excerpts are cut.

use std::sync::Arc;

use serde::Serialize;

use super::envelope::Shard;
use crate::search::recorded::Recorded;
use crate::search::records::{Record, RecordSection};
use crate::search::survey::Labels;

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

/// Cuts documents into shards: those of a batch by themselves, whatever stands before them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cutter {
    most: usize,
    /// What stands for what.
    pub labels: Labels,
}

/// The documents of a batch, cut into shards.
#[derive(Debug, Default)]
pub struct Documents {
    /// How many documents each shard has.
    pub counts: Vec<usize>,
    pub shards: Vec<Arc<Shard>>,
}

impl Cutter {
    /// The cutter for these records.
    pub fn of(records: &(impl Recorded + ?Sized)) -> Self {
        let most = if records.count() <= FEW { FINE_SIZE } else { SIZE };
        Self { most, labels: records.labels().into_owned() }
    }

    /// Cuts some records into shards. A shard that would become too long with a record ends before it.
    pub fn cut(&self, records: &[Record]) -> Documents {
        let mut documents = Documents::default();
        let (mut start, mut size) = (0, 0);
        for (position, record) in records.iter().enumerate() {
            let length = length(record);
            if size + length / 2 > self.most {
                self.end(&records[start..position], &mut documents);
                (start, size) = (position, 0);
            }
            size += length;
        }
        self.end(&records[start..], &mut documents);
        documents
    }

    fn end(&self, records: &[Record], documents: &mut Documents) {
        if !records.is_empty() {
            let lines: Vec<Line<'_>> = records.iter().map(|record| self.line(record)).collect();
            documents.counts.push(records.len());
            documents.shards.push(Arc::new(Shard::of_json('d', &lines)));
        }
    }

    fn line<'a>(&self, record: &'a Record) -> Line<'a> {
        let Labels { collections, marks } = &self.labels;
        let is_its = |(name, kind): &(String, String)| *name == record.collection && *kind == record.kind;
        let mark = |(label, values): &'a (String, Vec<String>)| {
            (position(marks, |mark| mark == label), values.as_slice())
        };
        let section = |section: &'a RecordSection| {
            (section.anchor.as_str(), section.heading.as_str(), section.text.as_str())
        };
        Line(
            &record.url,
            &record.title,
            position(collections, is_its),
            record.marks.iter().map(mark).collect(),
            record.sections.iter().map(section).collect(),
        )
    }
}

/// The position of what fits; labels are those of all records.
fn position<T>(labels: &[T], fits: impl Fn(&T) -> bool) -> usize {
    labels.iter().position(fits).unwrap_or_default()
}

/// How many characters a record has, whatever they take in UTF-8: what they take on the way to a reader, packed, is
/// much the same in every script.
fn length(record: &Record) -> usize {
    let characters = |text: &str| text.chars().count();
    let sections =
        record.sections.iter().map(|section| characters(&section.heading) + characters(&section.text));
    record.url.len() + characters(&record.title) + sections.sum::<usize>()
}
