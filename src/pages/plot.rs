//! Plots: which items stand in which cell, and the same items as lines of a table.
//!
//! Every term of an axis has its place, filled or not: what was looked at without finding anything is as much a finding.

use super::fields::part_anchor;
use super::maker::Maker;
use super::plan::Job;
use super::text::FIELD_ANCHOR;
use super::views::{LinkView, PlotItemView, PlotRowView, PlotTermView, PlotView};
use crate::content::{EntryId, Meaning, Values};
use crate::ground::Id;
use crate::site::{
    Field, FieldId, FieldKind, Fields, Place, Plot, PlotId, PlotKey, TermId, Up, VocabularyId,
};

/// A place on an axis; none where an item does not say.
type Position = Option<TermId>;

/// An item before it has its number.
struct Mark<'a> {
    entry: EntryId,
    item: &'a Values,
    across: Position,
    up: Position,
}

impl Maker<'_> {
    pub(super) fn plot(&self, id: PlotId) -> PlotView {
        let plot = &self.site().plots[id];
        let fields = &self.site().collections[plot.collection].fields;
        let none = Fields::default();
        let inside = fields[plot.items].nested().unwrap_or(&none);
        let across = inside.at(&[plot.across]).and_then(Field::vocabulary);
        let up = match plot.up {
            Up::Item(field) => inside.at(&[field]),
            Up::Entry(field) => fields.at(&[field]),
        };
        let up = up.and_then(Field::vocabulary);
        let marks = self.marks_of(plot);
        let columns = self.positions(across, &marks, |mark| mark.across, false);
        let rows = self.positions(up, &marks, |mark| mark.up, plot.rising);
        let items: Vec<PlotItemView> = marks
            .iter()
            .enumerate()
            .map(|(at, mark)| self.plot_item(plot, [across, up], at + 1, mark))
            .collect();
        let within = |row: Position, column: Position| {
            let here = marks.iter().zip(&items).filter(|(mark, _)| mark.up == row && mark.across == column);
            here.map(|(_, item)| item.clone()).collect()
        };
        let row = |row: &Position| PlotRowView {
            term: self.plot_term(up, *row, marks.iter().filter(|mark| mark.up == *row).count()),
            cells: columns.iter().map(|column| within(*row, *column)).collect(),
        };
        let column = |column: &Position| {
            self.plot_term(across, *column, marks.iter().filter(|mark| mark.across == *column).count())
        };
        PlotView {
            title: self.name(Job::Plot(id)),
            description: self.about(Job::Plot(id)),
            caption: plot.caption.text(self.language).to_owned(),
            collection: self.collection_view(plot.collection),
            label: inside.at(&[plot.label]).map_or("", |field| field.label.text(self.language)).to_owned(),
            across: self.axis_title(across),
            up: self.axis_title(up),
            columns: columns.iter().map(column).collect(),
            rows: rows.iter().map(row).collect(),
            items,
        }
    }

    /// The items of all listed entries in the order of the table.
    fn marks_of(&self, plot: &Plot) -> Vec<Mark<'_>> {
        let mut marks = Vec::new();
        for entry in self.pages.census.listed(plot.collection) {
            let values = &self.pages.library.entries[*entry].version(self.language).values;
            for item in values.get(plot.items).iter().filter_map(|datum| datum.nested()) {
                let up = match plot.up {
                    Up::Item(field) => term(item, field),
                    Up::Entry(field) => term(values, field),
                };
                marks.push(Mark { entry: *entry, item, across: term(item, plot.across), up });
            }
        }
        let place = |position: Position, rising: bool| match position {
            // What is not said comes last, whichever way the rest runs.
            None => usize::MAX,
            Some(term) if rising => usize::MAX - 1 - term.index(),
            Some(term) => term.index(),
        };
        let key = |mark: &Mark<'_>, key: &PlotKey| match key {
            PlotKey::Across => place(mark.across, false),
            PlotKey::Up => place(mark.up, plot.rising),
            PlotKey::Entry => self.pages.census.position(mark.entry),
        };
        marks.sort_by_cached_key(|mark| plot.order.iter().map(|by| key(mark, by)).collect::<Vec<usize>>());
        marks
    }

    /// The places of an axis: of a vocabulary that the site declares every term, of a built-in one, which has hundreds,
    /// those in use; and one for what is not said, if anything is not.
    fn positions(
        &self,
        vocabulary: Option<VocabularyId>,
        marks: &[Mark<'_>],
        of: impl Fn(&Mark<'_>) -> Position,
        rising: bool,
    ) -> Vec<Position> {
        let Some(vocabulary) = vocabulary else { return Vec::new() };
        let vocabulary = &self.site().vocabularies[vocabulary];
        let all = vocabulary.declared.is_some();
        let used = |position: Position| marks.iter().any(|mark| of(mark) == position);
        let terms = vocabulary.terms.ids().filter(|term| all || used(Some(*term)));
        let mut positions: Vec<Position> = terms.map(Some).collect();
        if rising {
            positions.reverse();
        }
        positions.extend(used(None).then_some(None));
        positions
    }

    fn axis_title(&self, vocabulary: Option<VocabularyId>) -> String {
        let label = vocabulary.map(|vocabulary| &self.site().vocabularies[vocabulary].label);
        self.label_or_empty(label)
    }

    fn plot_term(&self, vocabulary: Option<VocabularyId>, position: Position, count: usize) -> PlotTermView {
        let label = self.position_label(vocabulary, position);
        let href =
            vocabulary.zip(position).and_then(|(vocabulary, term)| self.href(Job::Term(vocabulary, term, 0)));
        PlotTermView { label, href, count }
    }

    fn position_label(&self, vocabulary: Option<VocabularyId>, position: Position) -> String {
        match vocabulary.zip(position) {
            None => self.word("not-stated"),
            Some((vocabulary, term)) => {
                self.site().vocabularies[vocabulary].terms[term].label.text(self.language).to_owned()
            }
        }
    }

    fn plot_item(
        &self,
        plot: &Plot,
        [across, up]: [Option<VocabularyId>; 2],
        number: usize,
        mark: &Mark<'_>,
    ) -> PlotItemView {
        let entry = &self.pages.library.entries[mark.entry];
        let group = &self.site().collections[plot.collection].fields[plot.items];
        let page = self.href(Job::Entry(mark.entry)).unwrap_or_default();
        let text = mark.item.get(plot.label).first();
        let text_language = text.map_or(self.language, |datum| self.language_of(datum.span));
        PlotItemView {
            number,
            entry: LinkView {
                label: self.name(Job::Entry(mark.entry)),
                href: page + &place_on_page(group, mark.item),
            },
            language: self.language_of_entry(entry),
            text: text.map_or_else(|| self.word("not-stated"), |datum| self.text_of(datum)),
            text_language: self.language_view(text_language),
            across: self.position_label(across, mark.across),
            up: self.position_label(up, mark.up),
        }
    }
}

fn term(values: &Values, field: FieldId) -> Position {
    match values.first(field) {
        Some(Meaning::Term(term)) => Some(*term),
        _ => None,
    }
}

/// The fragment that leads to an item on its entry's page: to itself if it has a key, to its section if it has one.
fn place_on_page(group: &Field, item: &Values) -> String {
    let FieldKind::Group(declared) = &group.kind else { return String::new() };
    if group.place == Place::Nowhere {
        return String::new();
    }
    if let Some(key) = declared.key.and_then(|key| item.first(key)).and_then(Meaning::as_key) {
        return format!("#{}", part_anchor(&group.name, &key));
    }
    match group.place {
        Place::Before | Place::After => format!("#{FIELD_ANCHOR}{}", group.name),
        _ => String::new(),
    }
}
