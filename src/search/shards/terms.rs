//! Terms: what a word tells, its postings, and where it stands in each document.

use std::sync::Arc;

use rayon::prelude::*;

use super::envelope::{Envelope, Shard};
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
    envelope: &mut Envelope<'_>,
    manifest: &mut Manifest,
) {
    let (mut terms, mut positions) = (Pieces::default(), Pieces::default());
    for some in all_terms(fields).chunks(AT_ONCE) {
        let written = some.par_chunks(SHARE).map(|some| -> Vec<(Bytes, Bytes)> {
            let mut list = Bytes::default();
            some.iter().map(|term| write(fields, *term, documents, &mut list)).collect()
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
    let norms = fields.map(norm_ids);
    for (title, body) in norms[0].chunks(LENGTHS).zip(norms[1].chunks(LENGTHS)) {
        manifest.norms.push_str(&envelope.put(Shard::of_bytes('n', &[title, body].concat())));
    }
}

/// The terms of both fields, by code point.
fn all_terms([title, body]: [&Lists<'_>; 2]) -> Vec<u32> {
    let has_list = |term: &u32| title.has(*term) || body.has(*term);
    title.all_words().iter().copied().filter(has_list).collect()
}

/// Writes a term's frequency, weight and postings in each field; and its positions. Any memory will do for `list`, which is
/// used in between.
fn write(fields: [&Lists<'_>; 2], term: u32, documents: u32, list: &mut Bytes) -> (Bytes, Bytes) {
    let (mut weights, mut places) = (Bytes::default(), Bytes::default());
    for field in fields {
        let frequency = field.frequency(term);
        weights.number(frequency);
        if frequency > 0 {
            weights.float(inverse_frequency(frequency, documents));
            list.clear();
            field.write_postings(term, list);
            weights.count(list.len());
            weights.raw(list.as_slice());
        }
        list.clear();
        field.write_positions(term, list);
        places.count(list.len());
        places.raw(list.as_slice());
    }
    (weights, places)
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
