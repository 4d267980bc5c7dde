//! Phrases: words that stand at their distances.

use tantivy::postings::{Postings, SegmentPostings};
use tantivy::query::Bm25Weight;
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, DocSet, TERMINATED, TantivyError, Term};

use super::scores::Scores;
use super::{Ranking, TextField};

impl Ranking<'_> {
    /// Adds the phrases' scores; says which documents have all of them.
    pub(super) fn add_phrases(
        &self,
        phrases: &[Vec<(usize, String)>],
        scores: &mut Scores,
    ) -> Result<Vec<bool>, TantivyError> {
        let documents = scores.sums.len();
        let mut have_all = vec![true; documents];
        let mut sums = vec![0.0; documents];
        for phrase in phrases {
            let mut has = vec![false; documents];
            for text in &self.text {
                self.add_phrase(text, phrase, &mut sums, &mut has)?;
            }
            have_all.iter_mut().zip(&has).for_each(|(all, has)| *all &= has);
        }
        scores.sums.iter_mut().zip(&sums).for_each(|(sum, phrases)| *sum += phrases);
        Ok(have_all)
    }

    fn add_phrase(
        &self,
        text: &TextField,
        phrase: &[(usize, String)],
        sums: &mut [f32],
        has: &mut [bool],
    ) -> Result<(), TantivyError> {
        let terms: Vec<Term> =
            phrase.iter().map(|(_, term)| Term::from_field_text(text.field, term)).collect();
        let mut postings = Vec::new();
        for (term, (offset, _)) in terms.iter().zip(phrase) {
            let found = text.index.read_postings(term, IndexRecordOption::WithFreqsAndPositions)?;
            let Some(found) = found else { return Ok(()) };
            postings.push((u32::try_from(*offset).unwrap_or(u32::MAX), found));
        }
        let bm25 = Bm25Weight::for_terms(self.searcher, &terms)?.boost_by(text.boost);
        let mut doc = 0;
        while let Some(next) = next_common(&mut postings, doc) {
            let count = occurrences(&mut postings);
            if count > 0 {
                sums[next as usize] += bm25.score(text.norms.fieldnorm_id(next), count);
                has[next as usize] = true;
            }
            doc = next + 1;
        }
        Ok(())
    }
}

/// The next document from `doc` on that stands in all postings.
fn next_common(postings: &mut [(u32, SegmentPostings)], mut doc: DocId) -> Option<DocId> {
    let mut position = 0;
    let mut agreed = 0;
    while agreed < postings.len() {
        let postings_here = &mut postings[position].1;
        let at = if postings_here.doc() < doc { postings_here.seek(doc) } else { postings_here.doc() };
        if at == TERMINATED {
            return None;
        }
        agreed = if at == doc { agreed + 1 } else { 1 };
        doc = at;
        position = (position + 1) % postings.len();
    }
    Some(doc)
}

/// At how many places of the document all words stand at their distance.
fn occurrences(postings: &mut [(u32, SegmentPostings)]) -> u32 {
    let mut places: Option<Vec<u32>> = None;
    let mut found = Vec::new();
    for (offset, postings) in postings {
        postings.positions_with_offset(0, &mut found);
        let starts = found.iter().filter_map(|place| place.checked_sub(*offset));
        places = Some(match places {
            None => starts.collect(),
            Some(places) => {
                let starts: Vec<u32> = starts.collect();
                places.into_iter().filter(|place| starts.binary_search(place).is_ok()).collect()
            }
        });
    }
    places.map_or(0, |places| u32::try_from(places.len()).unwrap_or(u32::MAX))
}
