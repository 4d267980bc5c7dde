//! The manifest: what the browser must know before it can ask for a shard.

use serde::Serialize;

use crate::search::analysis::{ANALYSIS_VERSION, STEMMER};
use crate::search::postings::Lists;
use crate::search::survey::Labels;

/// The version of the formats of shards; the theme's script refuses another one.
pub const FORMAT: u32 = 1;

/// Which shard has which words: shard `i` has those from `first[i]` on, by code point, up to `first[i + 1]`.
#[derive(Debug, Default, Serialize)]
pub struct Directory {
    /// Where each shard begins; the first begins with the empty word.
    pub first: Vec<String>,
    /// The hashes of the shards, one behind the other.
    pub shards: String,
}

/// Which shard has which documents.
#[derive(Debug, Default, Serialize)]
pub struct Records {
    /// How many documents each shard has.
    pub counts: Vec<usize>,
    /// The hashes of the shards, one behind the other.
    pub shards: String,
}

/// What the ranking counts lengths by: bits of 32-bit floats.
#[derive(Debug, Default, Serialize)]
pub struct Lengths {
    average: u32,
    boost: u32,
}

/// A facet field and its shard.
#[derive(Debug, Serialize)]
pub struct FacetLine {
    /// Its name in queries.
    pub name: String,
    /// What readers see.
    pub label: String,
    /// The hash of the shard.
    pub shard: String,
}

/// What [`super::shards`] says of a language's shards.
#[derive(Debug, Serialize)]
pub struct Manifest {
    format: u32,
    analysis: u32,
    tantivy: String,
    stemmer: &'static str,
    language: String,
    stop: String,
    documents: u32,
    title: Lengths,
    body: Lengths,
    /// Kind `t`.
    pub terms: Directory,
    /// Kind `p`.
    pub positions: Directory,
    /// Kind `v`.
    pub forms: Directory,
    /// Kind `w`; words and boundaries are reversed.
    pub endings: Directory,
    /// Kind `c`.
    pub completions: Option<String>,
    /// Kind `n`: the hashes, one behind the other.
    pub norms: String,
    /// Kind `d`.
    pub records: Records,
    /// Kind `f`, in the order to show.
    pub facets: Vec<FacetLine>,
    /// The collections that documents belong to: name, and what readers call one entry.
    pub collections: Vec<(String, String)>,
    /// The labels of what stands on result lines.
    pub marks: Vec<String>,
}

impl Manifest {
    /// A manifest without shards.
    pub fn new(tag: &str, stop_words: &[&str], labels: &Labels) -> Self {
        Self {
            format: FORMAT,
            analysis: ANALYSIS_VERSION,
            tantivy: tantivy::version().to_string(),
            stemmer: STEMMER,
            language: tag.to_owned(),
            stop: stop_words.join(" "),
            documents: 0,
            title: Lengths::default(),
            body: Lengths::default(),
            terms: Directory::default(),
            positions: Directory::default(),
            forms: Directory::default(),
            endings: Directory::default(),
            completions: None,
            norms: String::new(),
            records: Records::default(),
            facets: Vec::new(),
            collections: labels.collections.clone(),
            marks: labels.marks.clone(),
        }
    }

    /// Notes what the ranking counts by: documents, lengths of title and body, and what each of the two counts.
    pub fn counts(&mut self, [title, body]: [(&Lists<'_>, f32); 2], documents: u32) {
        let lengths = |(lists, boost): (&Lists<'_>, f32)| {
            #[expect(clippy::cast_precision_loss, reason = "this is how tantivy computes it")]
            let average = lists.total() as f32 / documents as f32;
            Lengths { average: average.to_bits(), boost: boost.to_bits() }
        };
        self.documents = documents;
        self.title = lengths(title);
        self.body = lengths(body);
    }
}
