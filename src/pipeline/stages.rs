//! What a build tells of itself while it runs, for whoever waits or takes the time.

/// What a build is doing, for whoever is waiting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Front matter is read, references and links are followed.
    Checking,
    /// So many pages are being made.
    Rendering(usize),
    /// One more page is made.
    Rendered,
    /// So many indexes are being made.
    Indexing(usize),
    /// One more index is made.
    Indexed,
    /// A part of the work begins.
    Begun(Part),
    /// A part of the work is done.
    Ended(Part),
}

/// The parts of a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What the maintainers declared is read.
    Declarations,
    /// Front matter is read and checked.
    Entries,
    /// Texts are parsed; references, links and pictures are followed.
    Links,
    /// Words, templates and scripts are read, at the same time as entries and texts.
    Theme,
    /// Entries are counted, pages get their addresses.
    Plan,
    /// What the site asks of its entries is looked at, at the same time.
    Checks,
    /// Indexes and shards are made, along with most pages and the files beside them.
    Indexes,
    /// Data, feeds and site maps are made, at the same time.
    Exports,
    /// The pages are made that were not made along with an index: all of them, where the index is that of the last edition.
    Pages,
}

/// Hears what a build is doing.
pub type Watch<'a> = &'a (dyn Fn(Stage) + Sync);

/// Does a part of a build, and tells when it begins and ends.
pub(super) fn part<T>(watch: Watch<'_>, part: Part, work: impl FnOnce() -> T) -> T {
    watch(Stage::Begun(part));
    let result = work();
    watch(Stage::Ended(part));
    result
}
