//! What's new: all dated entries, the newest first, month by month.

use jiff::civil::Date;

use super::maker::Maker;
use super::plan::Job;
use super::views::{DatedView, MonthView, NewsView};
use crate::content::EntryId;

impl Maker<'_> {
    pub(super) fn news(&self, number: usize) -> NewsView {
        let dated = self.pages.census.dated();
        let mut months: Vec<MonthView> = Vec::new();
        let mut last: Option<Date> = None;
        for (date, entry) in self.page_of(dated, number) {
            // An entry of the same month stands under the same heading, but for a page's first.
            if last.is_none_or(|last| last.first_of_month() != date.first_of_month()) {
                months.push(MonthView { label: self.month(date.year(), date.month()), entries: Vec::new() });
            }
            last = Some(*date);
            if let Some(month) = months.last_mut() {
                month.entries.push(self.dated(*date, *entry));
            }
        }
        NewsView { total: dated.len(), months, pages: self.pages_view(number, dated.len(), Job::News) }
    }

    fn dated(&self, date: Date, entry: EntryId) -> DatedView {
        DatedView { date: self.date(date), day: date.to_string(), card: self.card(entry) }
    }
}
