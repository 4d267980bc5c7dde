//! vademecum compiles Markdown into a static knowledge base that can be searched.
//!
//! The map of the house, lowest floor first; a module imports only from floors below its own:
//!
//! | floor | modules |
//! |---|---|
//! | 0 | [`ground`]: ids, texts with spans, diagnostics, paths, addresses, outputs |
//! | 1 | [`notation`]: YAML and TOML with spans |
//! | 2 | [`site`]: what the maintainers declared |
//! | 3 | [`content`]: entries · [`markup`]: Markdown to safe HTML · [`pictures`] · [`wording`] |
//! | 4 | [`links`]: the graph · [`authoring`]: files and forms for contributors |
//! | 5 | [`pages`]: census, plan, views · [`checks`]: what the site asks of its entries · [`assist`]: what an editor may ask |
//! | 6 | [`theme`]: templates and assets · [`search`]: index and query · [`exports`]: what other programs read |
//! | 7 | [`pipeline`]: the build, top to bottom |
//! | edge | [`disk`]: files · [`commands`]: the command line |
//!
//! Everything below the edge is pure: texts in, outputs out. The program knows no kind of content; a site
//! declares its own in `content/*/_collection.toml`. Start reading at [`pipeline::build`].

pub mod assist;
pub mod authoring;
pub mod checks;
pub mod commands;
pub mod content;
pub mod disk;
pub mod exports;
pub mod ground;
pub mod links;
pub mod markup;
pub mod notation;
pub mod pages;
pub mod pictures;
pub mod pipeline;
pub mod search;
pub mod site;
pub mod theme;
pub mod wording;
