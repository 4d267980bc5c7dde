//! The translations: per language and collection how far they are, and what is outdated or missing.

use super::maker::Maker;
use super::plan::Job;
use super::views::{DebtView, ProgressRowView, ProgressView, TranslatedView, TranslationsView};
use crate::content::EntryId;
use crate::links::{Progress, survey};
use crate::site::{CollectionId, LanguageId};

/// Most entries that the page lists of one language and state; more are counted and found by the program.
const MOST_LISTED: usize = 500;

impl Maker<'_> {
    pub(super) fn translations(&self) -> TranslationsView {
        let languages = &self.site().languages;
        let others = languages.all.ids().filter(|language| *language != languages.main);
        TranslationsView {
            original: self.language_view(languages.main),
            states: Progress::ALL.map(|state| self.word(&format!("state-{}", state.name()))).to_vec(),
            languages: others.map(|language| self.translated(language)).collect(),
        }
    }

    fn translated(&self, language: LanguageId) -> TranslatedView {
        let pages = self.pages;
        let surveyed: Vec<(EntryId, Progress)> =
            survey(pages.site, pages.library, pages.documents, language).collect();
        let row = |collection: CollectionId| {
            let own = surveyed.iter().filter(|(id, _)| pages.library.entries[*id].collection == collection);
            let counts = counted(own.map(|(_, state)| *state));
            (counts.iter().any(|count| *count > 0)).then(|| ProgressRowView {
                collection: self.collection_view(collection),
                counts: counts.to_vec(),
            })
        };
        let totals = counted(surveyed.iter().map(|(_, state)| *state));
        let debts = [Progress::Outdated, Progress::Missing, Progress::Partly];
        TranslatedView {
            language: self.language_view(language),
            rows: pages.in_menu_order().filter_map(row).collect(),
            totals: Progress::ALL
                .into_iter()
                .zip(totals)
                .map(|(state, count)| self.progress(state, count))
                .collect(),
            debts: debts.into_iter().filter_map(|state| self.debt(state, &surveyed)).collect(),
        }
    }

    fn progress(&self, state: Progress, count: usize) -> ProgressView {
        let text = self.words(&format!("entries-{}", state.name()), &[("count", count.into())]);
        ProgressView { state: state.name(), count, text }
    }

    /// The entries in a state that calls for work, if there are any.
    fn debt(&self, state: Progress, surveyed: &[(EntryId, Progress)]) -> Option<DebtView> {
        let entries: Vec<EntryId> =
            surveyed.iter().filter(|(_, own)| *own == state).map(|(id, _)| *id).collect();
        let links = entries.iter().take(MOST_LISTED).filter_map(|entry| self.link(Job::Entry(*entry)));
        (!entries.is_empty()).then(|| DebtView {
            progress: self.progress(state, entries.len()),
            entries: links.collect(),
            more: entries.len().saturating_sub(MOST_LISTED),
        })
    }
}

/// How many there are of each state.
fn counted(states: impl Iterator<Item = Progress>) -> [usize; Progress::ALL.len()] {
    let mut counts = [0; Progress::ALL.len()];
    for state in states {
        let place = Progress::ALL.iter().position(|known| *known == state);
        counts[place.unwrap_or_default()] += 1;
    }
    counts
}
