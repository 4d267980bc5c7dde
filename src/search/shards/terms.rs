//! Terms: what a word tells, its postings, and where it stands in each document.

use std::sync::Arc;

use rayon::prelude::*;

use super::envelope::{Envelope, Shard};
use super::kept_terms::{KeptTerms, Writing};
use super::manifest::{Directory, Manifest};
use crate::search::bytes::{Bytes, Pieces};
use crate::search::postings::Lists;
use crate::search::segment::norm_ids;

/// About how many bytes a shard of terms has. One is loaded for each word asked for, so they are small; a frequent
/// word fills one by itself.
const TERMS: usize = 4 * 1024;
/// About how many bytes a shard of positions has.
const POSITIONS: usize = 64 * 1024;
/// How many documents a shard of lengths covers.
const LENGTHS: usize = 4_096;
/// How many terms are written at once: enough for all threads, few in memory.
const AT_ONCE: usize = 2_048;
/// How many of them a thread takes.
const SHARE: usize = 64;

pub(super) fn put(
    fields: [&Lists<'_>; 2],
    documents: u32,
    kept: Option<&mut KeptTerms>,
    envelope: &mut Envelope<'_>,
    manifest: &mut Manifest,
) {
    let terms = all_terms(fields);
    match kept {
        Some(kept) => put_again(fields, &terms, documents, kept, envelope, manifest),
        None => put_all(fields, &terms, documents, envelope, manifest),
    }
    let norms = fields.map(norm_ids);
    for (title, body) in norms[0].chunks(LENGTHS).zip(norms[1].chunks(LENGTHS)) {
        manifest.norms.push_str(&envelope.put(Shard::of_bytes('n', &[title, body].concat())));
    }
}

/// Puts all terms, on all threads.
fn put_all(
    fields: [&Lists<'_>; 2],
    words: &[u32],
    documents: u32,
    envelope: &mut Envelope<'_>,
    manifest: &mut Manifest,
) {
    let (mut terms, mut positions) = (Pieces::default(), Pieces::default());
    for some in words.chunks(AT_ONCE) {
        let written = some.par_chunks(SHARE).map(|some| -> Vec<(Bytes, Bytes)> {
            let mut memory = Bytes::default();
            let mut write = |term: &u32| {
                (weights(fields, *term, documents, &mut memory), places(fields, *term, &mut memory))
            };
            some.iter().map(&mut write).collect()
        });
        let written: Vec<Vec<(Bytes, Bytes)>> = written.collect();
        for (term, (weights, places)) in some.iter().zip(written.iter().flatten()) {
            terms.add(TERMS, fields[0].text(*term), weights.as_slice());
            positions.add(POSITIONS, fields[0].text(*term), places.as_slice());
        }
        put_pieces(&mut terms, 't', envelope, &mut manifest.terms);
        put_pieces(&mut positions, 'p', envelope, &mut manifest.positions);
    }
    end(terms, 't', envelope, &mut manifest.terms);
    end(positions, 'p', envelope, &mut manifest.positions);
}

/// Puts all terms, of which those that are kept need not be written again.
fn put_again(
    fields: [&Lists<'_>; 2],
    words: &[u32],
    documents: u32,
    kept: &mut KeptTerms,
    envelope: &mut Envelope<'_>,
    manifest: &mut Manifest,
) {
    let text = &|term| fields[0].text(term);
    let write = &|term, memory: &mut Bytes| weights(fields, term, documents, memory);
    kept.postings.put(words, &Writing { kind: 't', size: TERMS, text, write }, envelope, &mut manifest.terms);
    let write = &|term, memory: &mut Bytes| places(fields, term, memory);
    let writing = Writing { kind: 'p', size: POSITIONS, text, write };
    kept.positions.put(words, &writing, envelope, &mut manifest.positions);
}

/// The terms of both fields, by code point.
fn all_terms([title, body]: [&Lists<'_>; 2]) -> Vec<u32> {
    let has_list = |term: &u32| title.has(*term) || body.has(*term);
    title.all_words().iter().copied().filter(has_list).collect()
}

/// Writes a term's frequency, weight and postings in each field. Any memory will do for what is written in between.
fn weights(fields: [&Lists<'_>; 2], term: u32, documents: u32, memory: &mut Bytes) -> Bytes {
    let mut weights = Bytes::default();
    for field in fields {
        let frequency = field.frequency(term);
        weights.number(frequency);
        if frequency > 0 {
            weights.float(inverse_frequency(frequency, documents));
            memory.clear();
            field.write_postings(term, memory);
            weights.count(memory.len());
            weights.raw(memory.as_slice());
        }
    }
    weights
}

/// Writes where a term stands in each field.
fn places(fields: [&Lists<'_>; 2], term: u32, memory: &mut Bytes) -> Bytes {
    let mut places = Bytes::default();
    for field in fields {
        memory.clear();
        field.write_positions(term, memory);
        places.count(memory.len());
        places.raw(memory.as_slice());
    }
    places
}

/// How much a term tells, as tantivy computes it (`idf`, after Robertson and Spärck Jones).
fn inverse_frequency(frequency: u32, documents: u32) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "this is how tantivy computes it")]
    let odds = ((documents - frequency) as f32 + 0.5) / (frequency as f32 + 0.5);
    (1.0 + odds).ln()
}

/// Puts the pieces that are finished into shards, and notes them in the manifest's directory.
fn put_pieces(pieces: &mut Pieces, kind: char, envelope: &mut Envelope<'_>, directory: &mut Directory) {
    let (first, bytes): (Vec<String>, Vec<Vec<u8>>) = pieces.done.drain(..).unzip();
    directory.first.extend(first);
    let shards: Vec<Arc<Shard>> =
        bytes.par_iter().map(|bytes| Arc::new(Shard::of_bytes(kind, bytes))).collect();
    directory.shards.push_str(&envelope.put_all(&shards));
}

/// The same with the last piece.
pub(super) fn end(mut pieces: Pieces, kind: char, envelope: &mut Envelope<'_>, directory: &mut Directory) {
    pieces.end();
    put_pieces(&mut pieces, kind, envelope, directory);
}
