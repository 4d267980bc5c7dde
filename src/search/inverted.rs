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
    /// The postings of each list, and behind them its positions: who reads the ones often reads the others.
    bytes: Vec<u8>,
    /// How many words each document has in the field.
    pub lengths: Vec<u32>,
}

/// Where a list ends that begins where the one before ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct List {
    /// The number of the word.
    pub number: u32,
    /// Where its postings end.
    postings: u32,
    /// Where its positions end, which follow.
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
            form: Field::counted(records, |record| &record.forms),
            facet: Field::of(records, |record| &record.facets, Says::Presence),
        }
    }
}

impl Field {
    fn of(records: &[Analysed], field: impl Fn(&Analysed) -> &Vec<Place>, says: Says) -> Self {
        let length = |record: &Analysed| u32::try_from(field(record).len()).unwrap_or(u32::MAX);
        let lengths = records.iter().map(length).collect();
        let sorted = Sorted::of(records, field);
        let mut bytes = Bytes::default();
        let lists = sorted.lists().map(|(number, places)| write(number, places, says, &mut bytes));
        let mut lists: Vec<List> = lists.collect();
        lists.shrink_to_fit();
        Self { lists, bytes: bytes.into_inner(), lengths }
    }

    /// Lists that say nothing of their documents.
    fn counted(records: &[Analysed], field: impl Fn(&Analysed) -> &Vec<u32>) -> Self {
        let length = |record: &Analysed| u32::try_from(field(record).len()).unwrap_or(u32::MAX);
        let numbers = records.iter().flat_map(&field).map(|number| *number as usize + 1).max();
        // How many documents have each number, and the last of them, counted from one.
        let mut counts = vec![(0_u16, 0_u16); numbers.unwrap_or(0)];
        for (record, document) in records.iter().zip(1..) {
            for number in field(record) {
                let (documents, last) = &mut counts[*number as usize];
                *documents += u16::from(*last != document);
                *last = document;
            }
        }
        let lists = counts.iter().zip(0..).filter(|((documents, _), _)| *documents > 0);
        let list = |((documents, last), number): (&(u16, u16), u32)| List {
            number,
            postings: 0,
            positions: 0,
            documents: *documents,
            last: last - 1,
        };
        let mut lists: Vec<List> = lists.map(list).collect();
        lists.shrink_to_fit();
        Self { lists, bytes: Vec::new(), lengths: records.iter().map(length).collect() }
    }

    /// Tells of each word in how far its list is another one in another field: whether its postings are, and its positions.
    pub fn differences(&self, other: &Self, mut tell: impl FnMut(u32, [bool; 2])) {
        let (mut here, mut there) = (0, 0);
        while here < self.lists.len() || there < other.lists.len() {
            let number = |field: &Self, at: usize| field.lists.get(at).map_or(u32::MAX, |list| list.number);
            let (this, that) = (number(self, here), number(other, there));
            if this == that {
                let [own, others] = [self.bytes(here), other.bytes(there)];
                tell(this, [own.0 != others.0, own.1 != others.1]);
            } else {
                tell(this.min(that), [true; 2]);
            }
            here += usize::from(this <= that);
            there += usize::from(that <= this);
        }
    }

    /// The postings and the positions of the list at an index.
    pub fn bytes(&self, index: usize) -> (&[u8], &[u8]) {
        let start = index.checked_sub(1).map_or(0, |before| self.lists[before].positions as usize);
        let List { postings, positions, .. } = self.lists[index];
        self.bytes[start..positions as usize].split_at(postings as usize - start)
    }
}

/// Writes a list behind the others.
fn write(number: u32, places: &[Found], says: Says, bytes: &mut Bytes) -> List {
    let (mut gaps, mut documents, mut last) = (Gaps::default(), 0, 0);
    for found in places.chunk_by(|a, b| a.document == b.document) {
        (documents, last) = (documents + 1, found[0].document);
        let gap = gaps.gap(u32::from(last));
        if says == Says::Presence {
            bytes.number(gap);
        } else {
            bytes.number(gap << 1 | u32::from(found.len() == 1));
            if found.len() > 1 {
                bytes.count(found.len());
            }
        }
    }
    let postings = end(bytes);
    if says == Says::Places {
        let mut before = Found::default();
        for place in places {
            let from = if place.document == before.document { before.position } else { 0 };
            bytes.number(place.position - from);
            before = *place;
        }
    }
    List { number, postings, positions: end(bytes), documents, last }
}

/// Where what was written ends.
fn end(bytes: &Bytes) -> u32 {
    u32::try_from(bytes.len()).unwrap_or(u32::MAX)
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
