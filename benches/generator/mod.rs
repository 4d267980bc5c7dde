//! Sites to measure with, made up from a seed: the same arguments make the same bytes.
//!
//! Texts in memory only; `benches/corpus` writes them to a folder, `benches/stages` works on them as they are.

pub mod language;
pub mod random;
pub mod site;
