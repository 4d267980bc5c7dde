//! Start pages: for one kind of reader, entries and pages to go on from.

use super::maker::Maker;
use super::plan::Job;
use super::selection::Selected;
use super::views::{CountView, StartPartView, StartView};
use crate::site::{Selection, Shows, StartId};

impl Maker<'_> {
    pub(super) fn start(&self, id: StartId) -> StartView {
        let start = &self.site().starts[id];
        let selected = self.pages.census.of_start(id);
        let parts = start.parts.iter().zip(selected).map(|(part, selected)| StartPartView {
            title: part.title.text(self.language).to_owned(),
            cards: self.cards(&selected.entries),
            pages: match &part.shows {
                Shows::Pages(names) => {
                    let jobs = names.iter().filter_map(|name| self.pages.plan.named(&name.value));
                    jobs.filter_map(|job| self.page_link(job)).collect()
                }
                _ => Vec::new(),
            },
            whole: match &part.shows {
                Shows::Selection(selection) => self.whole(&selection.value, selected),
                _ => None,
            },
        });
        StartView {
            title: self.name(Job::Start(id)),
            description: self.about(Job::Start(id)),
            parts: parts.collect(),
        }
    }

    /// The list from which a part shows a selection: of the value in that field, of the value, or of the collection.
    fn whole(&self, selection: &Selection, selected: &Selected) -> Option<CountView> {
        let list = Job::List(selection.collection, 0);
        let Some(((path, _), value)) = selection.only.as_ref().zip(selected.value) else {
            let (label, href) = (self.name(list), self.href(list)?);
            return Some(CountView { label, href, count: selected.total, depth: 0 });
        };
        let facets = &self.site().collections[selection.collection].facets;
        let facet = facets.iter().position(|facet| facet == path);
        let facet = facet.and_then(|facet| self.href(Job::Facet(selection.collection, facet, value, 0)));
        let label = format!("{} · {}", self.name(list), self.value_label(value));
        Some(CountView {
            label,
            href: facet.or_else(|| self.value_page(value))?,
            count: selected.total,
            depth: 0,
        })
    }
}
