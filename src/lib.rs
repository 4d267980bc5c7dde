//! vademecum
#![expect(clippy::module_name_repetitions)]
pub mod commands;
pub mod content;
pub mod disk;
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
