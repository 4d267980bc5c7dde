//! The home page as `site.toml` declares it.

use super::collection::CollectionId;
use super::declared::Declared;
use crate::ground::{Report, Spanned};
use crate::notation::{Members, Node};

/// What the home page shows.
#[derive(Debug, Clone, Default)]
pub struct Home {
    /// Collections whose entries are shown as entrances.
    pub feature: Vec<CollectionId>,
    /// Collections from which the latest entries are shown.
    pub recent: Vec<CollectionId>,
}

impl Declared<'_> {
    /// Reads `[home]`; a site that has none shows neither.
    pub(super) fn home(&self, node: Option<&Node>, report: &mut Report) -> Home {
        let Some(mut members) = node.and_then(|node| Members::of(node, report)) else {
            return Home::default();
        };
        let feature = members.texts("feature", report);
        let recent = members.texts("recent", report);
        members.finish(report);
        let mut named = |names: Vec<Spanned<&str>>| {
            names.into_iter().filter_map(|name| self.collection(name, report)).collect()
        };
        Home { feature: named(feature), recent: named(recent) }
    }
}
