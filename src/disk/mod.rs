//! The disk: where files are read and written, and nowhere else.
//!
//! Reading takes everything that belongs to a site and refuses what does not; publishing puts a finished site
//! in place in one step. Faults of the content are diagnostics; faults of the machine are a [`DiskFault`].
#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "this is the edge that touches files"
)]

mod fault;
mod files;
mod folders;
mod git;
mod growing;
mod kept;
mod list;
mod look;
mod manifest;
mod memory_use;
mod publish;
mod published_data;
mod read;
mod remembered;
mod shelf;
mod stage;
mod told;
mod watch;
mod workplace;

pub use fault::DiskFault;
pub use files::{append, create, is_taken, overwrite, read_text, replace};
pub use folders::{is_free, relative, written_way};
pub use git::{Checkout, RevisionFault, changed_since};
pub use kept::Kept;
pub use list::SOURCE_FOLDERS;
pub use look::MAXIMUM_MARKDOWN;
pub use memory_use::{MemoryUse, memory_use};
pub use publish::{Edition, Published};
pub use published_data::published_data;
pub use read::{read, read_again, read_wanted};
pub use remembered::Remembered;
pub use shelf::{FolderShelf, index_languages};
pub use told::read_texts;
pub use watch::{Change, Told, Watch};
