//! What was parsed and followed, for the next time.
//!
//! Whoever keeps it must forget it when a declaration changes.

use super::parsed::Parsed;
use super::{all_links, all_references};
use crate::pictures::Gallery;

/// What was parsed and followed of each file.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    pub(super) texts: Parsed,
    pub(super) references: Option<all_references::Known>,
    pub(super) links: all_links::Known,
    pub(super) gallery: Gallery,
}
