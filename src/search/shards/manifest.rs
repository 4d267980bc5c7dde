//! The manifest: what the browser must know before it can ask for a shard.

use serde::Serialize;

use crate::search::analysis::{ANALYSIS_VERSION, STEMMER};
use crate::search::rank::TextField;

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
    documents: usize,
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
    pub fn new(tag: &str, stop_words: &[&str], documents: usize) -> Self {
        Self {
            format: FORMAT,
            analysis: ANALYSIS_VERSION,
            tantivy: tantivy::version().to_string(),
            stemmer: STEMMER,
            language: tag.to_owned(),
            stop: stop_words.join(" "),
            documents,
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
            collections: Vec::new(),
            marks: Vec::new(),
        }
    }

    /// Notes what the ranking counts lengths by.
    pub fn lengths(&mut self, [title, body]: &[TextField; 2]) {
        let lengths =
            |text: &TextField| Lengths { average: text.average.to_bits(), boost: text.boost.to_bits() };
        self.title = lengths(title);
        self.body = lengths(body);
    }
}
