//! Helping contributors: what a kind of entry asks for, in words, and files to begin with.
//!
//! Everything here is made from the declarations: [`Explainer`] says in a contributor's language what each field
//! wants; files to begin with, schemas for editors and forms for the web are made with it. What people answer in
//! their own words becomes values. Nothing is decided here about whether a value is good: that is for the code that
//! reads front matter.

mod answers;
mod explain;
mod skeleton;
mod translation;
mod yaml;

pub use explain::Explainer;
pub use skeleton::{Body, skeleton};
pub use translation::translation_skeleton;
pub use yaml::{list, member, scalar, table};
