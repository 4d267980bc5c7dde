//! Reports: diagnostics as people and programs read them.
//!
//! The words are in `messages.*.ftl`, a file a language; how they are laid out is in a module for each format. Nothing here
//! decides what a fault is or how bad.

mod findings;
mod github;
mod junit;
mod lines;
mod markdown;
mod messages;
mod page;
mod sarif;
mod terminal;

pub use findings::{Findings, Mended, Unshown};
pub use github::{annotations, summary as step_summary};
pub use junit::junit;
pub use lines::lines;
pub use messages::{LANGUAGES, Messages, Worded};
pub use page::{Example, ExampleFile, Page, example_site};
pub use sarif::sarif;
pub use terminal::{not_shown, terminal};
