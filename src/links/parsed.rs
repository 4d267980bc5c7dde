//! What was parsed of each version, for the next time, and whether bodies have the headings that they had.

use std::sync::Arc;

use super::documents::{Text, Texts};
use crate::content::{Token, Version};
use crate::ground::{Id, Report, SourceId};

/// The texts of each version. Whoever keeps them must forget them when a declaration changes.
#[derive(Debug, Clone, Default)]
pub struct Parsed {
    by_file: Vec<Option<Known>>,
    /// What the headings of all bodies are, and which bodies are empty.
    pub headings: Token,
}

/// The texts of a version, and their faults.
#[derive(Debug, Clone)]
pub struct Known {
    pub version: Arc<Version>,
    pub texts: Arc<Texts>,
    pub faults: Report,
}

impl Parsed {
    /// What was parsed of the version in a file.
    pub fn of(&self, file: SourceId) -> Option<&Known> {
        self.by_file.get(file.index())?.as_ref()
    }

    /// Whether the very same version was parsed.
    pub fn has(&self, version: &Arc<Version>) -> bool {
        self.of(version.source).is_some_and(|known| Arc::ptr_eq(&known.version, version))
    }

    /// Remembers a version in the place of the last.
    pub fn put(&mut self, known: Known) {
        let file = known.version.source;
        if !self.of(file).is_some_and(|last| last.is_headed_like(&known)) {
            self.headings = Token::default();
        }
        if self.by_file.len() <= file.index() {
            self.by_file.resize(file.index() + 1, None);
        }
        self.by_file[file.index()] = Some(known);
    }
}

impl Known {
    /// Whether two bodies have the same headings, in the same order, and both say something or nothing.
    fn is_headed_like(&self, other: &Self) -> bool {
        let headed_alike = |own: &Text, other: &Text| {
            own.is_empty() == other.is_empty() && own.outline().anchors().eq(other.outline().anchors())
        };
        self.body().zip(other.body()).is_some_and(|(own, other)| headed_alike(own, other))
    }

    fn body(&self) -> Option<&Text> {
        self.texts.get(&self.version.body)
    }
}
