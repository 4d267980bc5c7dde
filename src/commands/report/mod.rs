//! Reports: diagnostics as people and programs read them.
//!
//! The words are in `messages.en.ftl`; how they are laid out is in [`terminal`] and [`lines`].

mod lines;
mod messages;
mod terminal;

pub use lines::lines;
pub use messages::{Messages, Worded};
pub use terminal::terminal;
