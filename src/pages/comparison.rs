//! Comparisons: entries side by side, ready for each entry that several refer to, and the page where readers choose.

use super::census::{Census, FacetValue};
use super::maker::Maker;
use super::order::sort_by;
use super::plan::Job;
use super::views::{ComparedRowView, ComparisonView, CountView, LinkView};
use crate::content::{EntryId, Library};
use crate::links::Graph;
use crate::site::{Comparison, ComparisonId, FieldPath, Site, Visibility};

/// Where the choice of a reader stands in the address: `#compare=slug,slug`.
const CHOICE: &str = "#compare=";

/// An entry that others refer to, with those others.
#[derive(Debug, Clone)]
pub struct Compared {
    /// What they refer to.
    pub about: EntryId,
    /// Who does, in the order of the comparison.
    pub entries: Vec<EntryId>,
}

impl Compared {
    /// Whether there is something to compare.
    pub fn is_ready(&self) -> bool {
        self.entries.len() > 1
    }
}

impl Census {
    /// The entries that the listed ones refer to along a comparison's reference.
    pub(super) fn compared_by(
        &self,
        site: &Site,
        library: &Library,
        graph: &Graph,
        comparison: &Comparison,
    ) -> Vec<Compared> {
        let Some(field) = comparison.each else { return Vec::new() };
        let facet = self.facet(site, library, graph, comparison.collection, &vec![field]);
        let compared = |(value, mut entries): (FacetValue, Vec<EntryId>)| {
            let FacetValue::Entry(about) = value else { return None };
            // The sort is stable: what the keys do not tell apart stays in the order of the collection.
            sort_by(&comparison.order, &mut entries, library);
            let shown = library.entries[about].visibility != Visibility::Hidden;
            shown.then_some(Compared { about, entries })
        };
        let mut all: Vec<Compared> = facet.into_iter().filter_map(compared).collect();
        all.sort_by_key(|compared| self.position(compared.about));
        all
    }
}

impl Maker<'_> {
    pub(super) fn comparison(&self, id: ComparisonId, about: Option<EntryId>) -> ComparisonView {
        let comparison = &self.site().comparisons[id];
        let all = self.pages.census.compared(id);
        let about = about.and_then(|about| all.iter().find(|compared| compared.about == about));
        let entries = about.map_or(&[][..], |compared| compared.entries.as_slice());
        let (shown, others) = entries.split_at(comparison.most.min(entries.len()));
        let fields = &self.site().collections[comparison.collection].fields;
        let order = comparison.order.iter().map(|key| {
            let field = fields[key.field].label.text(self.language);
            if key.descending {
                self.words("compare-highest", &[("field", field.into())])
            } else {
                field.to_owned()
            }
        });
        let ready = all.iter().filter(|_| about.is_none()).filter_map(|compared| self.ready(id, compared));
        ComparisonView {
            title: self.name(Job::Comparison(id, None)),
            description: self.about(Job::Comparison(id, None)),
            collection: self.collection_view(comparison.collection),
            most: comparison.most,
            chooser: self.chooser(id, shown).unwrap_or_default(),
            data: about.is_none().then(|| self.data_link()).flatten(),
            ready: ready.collect(),
            about: about.map(|compared| self.card(compared.about)),
            entries: self.cards(shown),
            rows: comparison.rows.iter().map(|path| self.compared_row(comparison, path, shown)).collect(),
            order: order.collect(),
            others: others.iter().filter_map(|entry| self.link(Job::Entry(*entry))).collect(),
        }
    }

    /// A comparison that is ready, if there is something to compare.
    fn ready(&self, id: ComparisonId, compared: &Compared) -> Option<CountView> {
        let href = self.href(Job::Comparison(id, Some(compared.about)))?;
        let label = self.value_label(FacetValue::Entry(compared.about));
        Some(CountView { label, href, count: compared.entries.len(), depth: 0 })
    }

    /// The page where readers choose, with some entries chosen.
    fn chooser(&self, id: ComparisonId, chosen: &[EntryId]) -> Option<String> {
        let page = self.href(Job::Comparison(id, None))?;
        if chosen.is_empty() {
            return Some(page);
        }
        let slugs: Vec<&str> =
            chosen.iter().map(|entry| self.pages.library.entries[*entry].slug.as_str()).collect();
        Some(format!("{page}{CHOICE}{}", slugs.join(",")))
    }

    fn compared_row(
        &self,
        comparison: &Comparison,
        path: &FieldPath,
        entries: &[EntryId],
    ) -> ComparedRowView {
        ComparedRowView {
            label: self.row_label(comparison, path),
            cells: entries.iter().map(|entry| self.compared_lines(*entry, path)).collect(),
        }
    }

    /// The field as readers know it; a field of a group is named after its group.
    pub(super) fn row_label(&self, comparison: &Comparison, path: &FieldPath) -> String {
        let fields = &self.site().collections[comparison.collection].fields;
        let steps = (1..=path.len()).filter_map(|length| fields.at(&path[..length]));
        let labels: Vec<&str> = steps.map(|field| field.label.text(self.language)).collect();
        labels.join(" · ")
    }

    /// The comparisons in which an entry can be chosen: each with it chosen.
    pub(super) fn comparisons_with(&self, id: EntryId) -> Vec<LinkView> {
        if !self.pages.census.is_listed(id) {
            return Vec::new();
        }
        let collection = self.pages.library.entries[id].collection;
        let with = |(comparison, _): (ComparisonId, &Comparison)| {
            let label = self.name(Job::Comparison(comparison, None));
            Some(LinkView { label, href: self.chooser(comparison, &[id])? })
        };
        let comparisons = self.site().comparisons.iter();
        comparisons.filter(|(_, comparison)| comparison.collection == collection).filter_map(with).collect()
    }

    /// The comparisons of what refers to an entry.
    pub(super) fn comparisons_about(&self, id: EntryId) -> Vec<LinkView> {
        let about = |comparison: ComparisonId| {
            let label = self.name(Job::Comparison(comparison, None));
            Some(LinkView { label, href: self.href(Job::Comparison(comparison, Some(id)))? })
        };
        self.site().comparisons.ids().filter_map(about).collect()
    }
}
