//! Terms: what tantivy's inverted index has, read term by term.

use std::collections::BTreeSet;

use tantivy::postings::Postings;
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, TERMINATED, TantivyError, Term};

use super::bytes::{Bytes, Gaps, Pieces};
use super::envelope::Envelope;
use super::manifest::{Directory, Manifest};
use crate::search::rank::{Ranking, TextField};

/// About how many bytes a shard of terms has. One is loaded for each word asked for, so they are small; a frequent
/// word fills one by itself.
const TERMS: usize = 4 * 1024;
/// About how many bytes a shard of positions has.
const POSITIONS: usize = 64 * 1024;
/// How many documents a shard of lengths covers.
const LENGTHS: usize = 4_096;

pub(super) fn export(
    ranking: &Ranking<'_>,
    envelope: &mut Envelope<'_>,
    manifest: &mut Manifest,
) -> Result<(), TantivyError> {
    let (mut terms, mut positions) = (Pieces::default(), Pieces::default());
    for term in all_terms(ranking)? {
        let (mut weights, mut places) = (Bytes::default(), Bytes::default());
        for text in ranking.text() {
            let (postings, found) = export_term(ranking, text, &term, &mut weights)?;
            if !postings.as_slice().is_empty() {
                weights.count(postings.len());
                weights.raw(postings.as_slice());
            }
            places.count(found.len());
            places.raw(found.as_slice());
        }
        terms.add(TERMS, &term, weights.as_slice());
        positions.add(POSITIONS, &term, places.as_slice());
        put(&mut terms, 't', envelope, &mut manifest.terms);
        put(&mut positions, 'p', envelope, &mut manifest.positions);
    }
    end(terms, 't', envelope, &mut manifest.terms);
    end(positions, 'p', envelope, &mut manifest.positions);
    let documents = ranking.segment().max_doc();
    let all: Vec<u32> = (0..documents).collect();
    for block in all.chunks(LENGTHS) {
        let lengths =
            ranking.text().iter().flat_map(|text| block.iter().map(|doc| text.norms.fieldnorm_id(*doc)));
        manifest.norms.push_str(&envelope.put_bytes('n', &lengths.collect::<Vec<u8>>()));
    }
    Ok(())
}

/// The terms of both fields, by code point.
fn all_terms(ranking: &Ranking<'_>) -> Result<BTreeSet<String>, TantivyError> {
    let mut terms = BTreeSet::new();
    for text in ranking.text() {
        let mut stream = text.index.terms().stream()?;
        while let Some((term, _)) = stream.next() {
            terms.insert(String::from_utf8_lossy(term).into_owned());
        }
    }
    Ok(terms)
}

/// Writes a term's frequency and weight in a field; returns its postings and its positions.
fn export_term(
    ranking: &Ranking<'_>,
    text: &TextField,
    term: &str,
    weights: &mut Bytes,
) -> Result<(Bytes, Bytes), TantivyError> {
    let (mut postings, mut places) = (Bytes::default(), Bytes::default());
    let term = Term::from_field_text(text.field, term);
    let Some(mut found) = text.index.read_postings(&term, IndexRecordOption::WithFreqsAndPositions)? else {
        weights.number(0);
        return Ok((postings, places));
    };
    weights.number(found.doc_freq());
    weights.float(inverse_frequency(found.doc_freq(), ranking.segment().max_doc()));
    let (mut gaps, mut at) = (Gaps::default(), Vec::new());
    let mut doc = found.doc();
    while doc != TERMINATED {
        let (gap, times) = (gaps.gap(doc), found.term_freq());
        postings.number(gap << 1 | u32::from(times == 1));
        if times > 1 {
            postings.number(times);
        }
        found.positions_with_offset(0, &mut at);
        let mut last = 0;
        for place in &at {
            places.number(place - last);
            last = *place;
        }
        doc = found.advance();
    }
    Ok((postings, places))
}

/// How much a term tells, as tantivy computes it (`idf`, after Robertson and Spärck Jones).
fn inverse_frequency(frequency: u32, documents: u32) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "this is how tantivy computes it")]
    let odds = ((documents - frequency) as f32 + 0.5) / (frequency as f32 + 0.5);
    (1.0 + odds).ln()
}

/// Puts the pieces that are finished into shards, and notes them in the manifest's directory.
fn put(pieces: &mut Pieces, kind: char, envelope: &mut Envelope<'_>, directory: &mut Directory) {
    for (first, bytes) in pieces.done.drain(..) {
        directory.first.push(first);
        directory.shards.push_str(&envelope.put_bytes(kind, &bytes));
    }
}

/// The same with the last piece.
pub(super) fn end(mut pieces: Pieces, kind: char, envelope: &mut Envelope<'_>, directory: &mut Directory) {
    pieces.end();
    put(&mut pieces, kind, envelope, directory);
}
