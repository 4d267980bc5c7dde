//! A batch of records turned round: from the words of each document to the documents of each word.
//!
//! Documents are counted from the beginning of the batch, so a batch says the same wherever it stands. Its lists
//! are written as shards hold them, and need only be put one behind the other: of each, the first gap changes.

use super::bytes::{Bytes, Gaps};
use super::words::{Analysed, Place};

/// A batch, turned round.
#[derive(Debug, Default)]
pub(super) struct Inverted {
    /// How many documents there are.
    pub documents: u32,
    pub title: Field,
    pub body: Field,
    pub form: Field,
    pub facet: Field,
}

/// The lists of one field.
#[derive(Debug, Default)]
pub(super) struct Field {
    /// Whose lists these are, by number.
    pub lists: Vec<List>,
    postings: Vec<u8>,
    positions: Vec<u8>,
    /// How many words each document has in the field.
    pub lengths: Vec<u32>,
}

/// Where a list ends that begins where the one before ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct List {
    /// The number of the word.
    pub number: u32,
    postings: u32,
    positions: u32,
    /// How many documents it has, and the last of them. A batch has fewer than this can count.
    pub documents: u16,
    pub last: u16,
}

/// What a list says of each of its documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Says {
    /// Nothing; only how many there are is known.
    Count,
    /// That the word is there.
    Presence,
    /// How often, and where.
    Places,
}

impl Inverted {
    /// Turns the records of a batch round.
    pub fn of(records: &[Analysed]) -> Self {
        Self {
            documents: u32::try_from(records.len()).unwrap_or(u32::MAX),
            title: Field::of(records, |record| &record.title, Says::Places),
            body: Field::of(records, |record| &record.body, Says::Places),
            form: Field::of(records, |record| &record.forms, Says::Count),
            facet: Field::of(records, |record| &record.facets, Says::Presence),
        }
    }
}

impl Field {
    fn of(records: &[Analysed], field: impl Fn(&Analysed) -> &Vec<Place>, says: Says) -> Self {
        let length = |record: &Analysed| u32::try_from(field(record).len()).unwrap_or(u32::MAX);
        let mut turned = Self { lengths: records.iter().map(length).collect(), ..Self::default() };
        let sorted = Sorted::of(records, field);
        let (mut postings, mut positions) = (Bytes::default(), Bytes::default());
        for (number, places) in sorted.lists() {
            let (documents, last) = write(places, says, &mut postings, &mut positions);
            turned.lists.push(List {
                number,
                postings: u32::try_from(postings.len()).unwrap_or(u32::MAX),
                positions: u32::try_from(positions.len()).unwrap_or(u32::MAX),
                documents,
                last,
            });
        }
        turned.lists.shrink_to_fit();
        turned.postings = postings.into_inner();
        turned.positions = positions.into_inner();
        turned
    }

    /// The postings and the positions of the list at an index.
    pub fn bytes(&self, index: usize) -> (&[u8], &[u8]) {
        let (postings, positions) = match index.checked_sub(1) {
            Some(before) => (self.lists[before].postings, self.lists[before].positions),
            None => (0, 0),
        };
        let list = self.lists[index];
        (
            &self.postings[postings as usize..list.postings as usize],
            &self.positions[positions as usize..list.positions as usize],
        )
    }
}

/// Writes a list; how many documents it has, and the last of them.
fn write(places: &[Found], says: Says, postings: &mut Bytes, positions: &mut Bytes) -> (u16, u16) {
    let (mut gaps, mut documents, mut last) = (Gaps::default(), 0, 0);
    for found in places.chunk_by(|a, b| a.document == b.document) {
        (documents, last) = (documents + 1, found[0].document);
        let gap = gaps.gap(u32::from(last));
        match says {
            Says::Count => {}
            Says::Presence => postings.number(gap),
            Says::Places => {
                postings.number(gap << 1 | u32::from(found.len() == 1));
                if found.len() > 1 {
                    postings.count(found.len());
                }
                let mut before = 0;
                for place in found {
                    positions.number(place.position - before);
                    before = place.position;
                }
            }
        }
    }
    (documents, last)
}

/// Where a word stands.
#[derive(Debug, Clone, Copy, Default)]
struct Found {
    position: u32,
    document: u16,
}

/// The places of all words, in the order of the words' numbers; of one word in the order of the texts.
struct Sorted {
    /// Where the places of each number end.
    ends: Vec<u32>,
    found: Vec<Found>,
}

impl Sorted {
    /// Sorts by counting: how many places each number has tells where they begin.
    fn of(records: &[Analysed], field: impl Fn(&Analysed) -> &Vec<Place>) -> Self {
        let all = || records.iter().map(&field).zip(0_u16..);
        let numbers = all().flat_map(|(places, _)| places).map(|place| place.number as usize + 1).max();
        let mut ends = vec![0_u32; numbers.unwrap_or(0)];
        for place in all().flat_map(|(places, _)| places) {
            ends[place.number as usize] += 1;
        }
        let mut sum = 0;
        for end in &mut ends {
            let count = std::mem::replace(end, sum);
            sum += count;
        }
        let mut found = vec![Found::default(); sum as usize];
        for (places, document) in all() {
            for place in places {
                let end = &mut ends[place.number as usize];
                found[*end as usize] = Found { position: place.position, document };
                *end += 1;
            }
        }
        Self { ends, found }
    }

    fn lists(&self) -> impl Iterator<Item = (u32, &[Found])> {
        let mut start = 0;
        let lists = self.ends.iter().zip(0..).map(move |(end, number)| {
            let list = start..*end as usize;
            start = list.end;
            (number, list)
        });
        lists.filter(|(_, list)| !list.is_empty()).map(|(number, list)| (number, &self.found[list]))
    }
}
