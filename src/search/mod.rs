//! Search: how text becomes terms, how an index is made and asked, how a result is shown.
//!
//! There is one index a language, because the weight of a word depends on the whole collection of texts it is
//! found in. Indexing and asking share one [`Analyzer`]; the query is read by a small planner of our own
//! that knows no errors and is bounded. Everything works on files in memory or on a [`Shelf`]: where the
//! index lies is the edge's business. tantivy is used here and nowhere else.
//!
//! A browser asks the same index, cut into shards, by a script of the theme that repeats what is done here. So
//! analysis, planner, ranking and excerpt keep to steps that both can make alike: no locale, no double
//! precision, sums in a stated order, lengths in Unicode scalar values.

mod analysis;
mod bytes;
mod changed;
mod excerpt;
mod expand;
mod hints;
mod index;
mod inverted;
mod json;
mod kept;
mod library;
mod lookup;
mod memory;
mod postings;
mod query;
mod rank;
mod recorded;
mod records;
mod runs;
mod segment;
mod shards;
mod shelf;
mod stop_words;
mod store;
mod survey;
mod surveyed;
#[cfg(test)]
mod tests;
mod words;

pub use analysis::{ANALYSIS_VERSION, Analyzer, STEMMER, Token};
pub use excerpt::{Candidate, Excerpt};
pub use expand::AskedWord;
pub use hints::Hint;
pub use index::{LANGUAGES_FILE, index, index_folder, index_without_shards, languages_output};
pub use kept::{Kept, ShardFiles};
pub use library::{Answer, Hit, Index, OpenFault};
pub use query::{MAXIMUM_CHARACTERS, MAXIMUM_PHRASES, MAXIMUM_WORDS, Query, Word};
pub use recorded::{Companion, Recorded};
pub use records::{Record, RecordSection, Recorder, facet_fields};
pub use shelf::{Shelf, Stored};
pub use survey::{Batch, Labels};
pub use surveyed::Surveyed;
