//! Values on pages: every type of field as readers see it.

use jiff::civil::Date;

use super::maker::Maker;
use super::plan::Job;
use super::text::SOURCE_ANCHOR;
use super::views::{FieldView, LinkView, ReferenceView, SourceView, ValueView};
use crate::content::{
    Datum, End, Entry, EntryId, Issued, Meaning, Mention, Moment, Period, Publication, Values, publications,
};
use crate::ground::{Argument, Span};
use crate::links::LinkTarget;
use crate::markup::PICTURE_SIZES;
use crate::site::{Field, FieldId, FieldKind, Fields, LanguageId, Part, Place, Reference, well_formed};

impl Maker<'_> {
    /// The fields that have values, in the order declared.
    pub(super) fn fields(&self, entry: &Entry, fields: &Fields, values: &Values) -> Vec<FieldView> {
        let views = fields.ids().map(|id| self.field(entry, fields, id, values));
        views.filter(|view| !view.values.is_empty()).collect()
    }

    pub(super) fn field(&self, entry: &Entry, fields: &Fields, id: FieldId, values: &Values) -> FieldView {
        let field = &fields[id];
        let data = values.get(id).iter();
        FieldView {
            name: field.name.clone(),
            label: field.label.text(self.language).to_owned(),
            place: match field.place {
                Place::Facts => "facts",
                Place::Before => "before",
                Place::After => "after",
                Place::Aside => "aside",
                Place::Nowhere => "nowhere",
            },
            values: data.filter_map(|datum| self.value(entry, field, datum)).collect(),
        }
    }

    fn value(&self, entry: &Entry, field: &Field, datum: &Datum) -> Option<ValueView> {
        let text = |text: String| ValueView::Text { text, language: self.own_language() };
        Some(match &datum.meaning {
            Meaning::Text(words) => ValueView::Text {
                text: words.clone(),
                language: self.language_view(self.language_of(datum.span)),
            },
            Meaning::Markdown(_) => ValueView::Html {
                html: self.field_html(entry, datum.span),
                place: datum.span,
                language: self.language_view(self.language_of(datum.span)),
            },
            Meaning::Integer(number) => text(number.to_string()),
            Meaning::Number(number) => text(number.to_string()),
            Meaning::Date(date) => text(self.date(*date)),
            Meaning::Year(year) => text(year.to_string()),
            Meaning::Period(period) => text(self.period(*period)),
            Meaning::Boolean(truth) => text(self.word(if *truth { "yes" } else { "no" })),
            Meaning::Term(term) => {
                let vocabulary = field.vocabulary()?;
                let declared = &self.site().vocabularies[vocabulary].terms[*term];
                let description = declared.description.as_ref();
                ValueView::Term {
                    id: declared.id.clone(),
                    label: declared.label.text(self.language).to_owned(),
                    href: self.href(Job::Term(vocabulary, *term, 0)),
                    description: self.label_or_empty(description),
                }
            }
            Meaning::Reference(mention) => {
                let FieldKind::Reference(reference) = &field.kind else { return None };
                ValueView::Reference(Box::new(self.reference(entry, reference, mention)?))
            }
            Meaning::Language(tag) => text(language_name(tag)),
            Meaning::Url(url) => ValueView::Link(LinkView { label: url.clone(), href: url.clone() }),
            // Sources have a section of their own.
            Meaning::Source(_) => return None,
            Meaning::Citation(id) => {
                let fields = &self.site().collections[entry.collection].fields;
                let number =
                    publications(fields, &entry.original.values).position(|source| source.id == *id)? + 1;
                ValueView::Citation { number, href: format!("#{SOURCE_ANCHOR}{number}") }
            }
            Meaning::Image(picture) => {
                let LinkTarget::Picture(path) = self.pages.graph.link_at(picture.file.span, 0)? else {
                    return None;
                };
                let shown = self.picture(self.pages.gallery.picture(path)?);
                ValueView::Picture {
                    src: shown.source,
                    alternative: picture.alternative.clone(),
                    width: shown.width,
                    height: shown.height,
                    copies: shown.copies,
                    webp: shown.webp,
                    sizes: PICTURE_SIZES,
                    credit: picture.credit.clone().unwrap_or_default(),
                    licence: picture.licence.clone(),
                }
            }
            Meaning::Group(values) => {
                let FieldKind::Group(group) = &field.kind else { return None };
                let key = group.key.and_then(|key| values.first(key)).and_then(Meaning::as_key);
                ValueView::Group {
                    anchor: key.map(|key| part_anchor(&field.name, &key)),
                    fields: self.fields(entry, &group.fields, values),
                }
            }
        })
    }

    fn reference(&self, entry: &Entry, reference: &Reference, mention: &Mention) -> Option<ReferenceView> {
        let edge = self.pages.graph.edge_at(mention.target.span)?;
        let mut view = ReferenceView {
            card: self.bare_card(edge.to),
            part: edge.part.clone().unwrap_or_default(),
            part_label: String::new(),
            fields: self.fields(entry, &reference.attributes, &mention.attributes),
        };
        if let (Some(part), Some(key)) = (&reference.part, &edge.part) {
            part.label.text(self.language).clone_into(&mut view.part_label);
            if let Some(words) = self.part_words(edge.to, part, key) {
                (view.part, view.part_label) = (words, String::new());
            }
            view.card.href.push('#');
            view.card.href.push_str(&part_anchor(&part.field, key));
        }
        Some(view)
    }

    /// What readers call a part whose key is not meant for them: the first text of the item.
    fn part_words(&self, target: EntryId, part: &Part, key: &str) -> Option<String> {
        let target = &self.pages.library.entries[target];
        let (group, key_field) = self.site().part_group(target.collection, part)?;
        let fields = self.site().collections[target.collection].fields[group].nested()?;
        if fields[key_field].place != Place::Nowhere {
            return None;
        }
        let mut items = target.version(self.language).values.get(group).iter().filter_map(Datum::nested);
        let item =
            items.find(|item| item.first(key_field).and_then(Meaning::as_key).as_deref() == Some(key))?;
        let text =
            |field| matches!(fields[field].kind, FieldKind::Text(_)).then(|| item.text(field)).flatten();
        fields.ids().filter(|field| *field != key_field).find_map(text).map(str::to_owned)
    }

    /// The language that a text is written in: its file's.
    pub(super) fn language_of(&self, place: Span) -> LanguageId {
        self.pages.library.of_file(place.source).map_or(self.site().languages.main, |(_, language)| language)
    }

    /// The sources of an entry, numbered as citations number them.
    pub(super) fn sources(&self, entry: &Entry) -> Vec<SourceView> {
        let fields = &self.site().collections[entry.collection].fields;
        let sources = publications(fields, &entry.original.values).enumerate();
        sources.map(|(index, source)| self.source(index + 1, source)).collect()
    }

    fn source(&self, number: usize, source: &Publication) -> SourceView {
        let details = [&source.container, &source.publisher, &source.number];
        let language = source.language.as_ref().and_then(|tag| crate::site::Language::new(tag));
        SourceView {
            number,
            anchor: format!("{SOURCE_ANCHOR}{number}"),
            title: source.title.clone(),
            authors: source.authors.clone(),
            details: details.into_iter().flatten().cloned().collect(),
            issued: source.issued.map(|issued| self.issued(issued)).unwrap_or_default(),
            url: source.url.clone(),
            accessed: source.accessed.map(|date| self.date(date)).unwrap_or_default(),
            language: language.map(|language| super::views::LanguageView {
                direction: language.direction(),
                tag: language.tag,
                name: language.name,
            }),
            note: source.note.clone().unwrap_or_default(),
        }
    }

    fn issued(&self, issued: Issued) -> String {
        match issued {
            Issued::Year(year) => year.to_string(),
            Issued::Day(date) => self.date(date),
        }
    }

    /// A date in words.
    pub(super) fn date(&self, date: Date) -> String {
        // Day and month choose words; a year is never grouped as a number is.
        let count = |number: i8| Argument::Count(usize::try_from(number).unwrap_or(1));
        let year = Argument::Text(date.year().to_string());
        let arguments = [("day", count(date.day())), ("month", count(date.month())), ("year", year)];
        self.words("date", &arguments)
    }

    fn period(&self, period: Period) -> String {
        let start = self.moment(period.start);
        match period.end {
            End::Same => start,
            End::At(end) => {
                self.words("period", &[("start", start.into()), ("end", self.moment(end).into())])
            }
            End::Present => self.words("period-open", &[("start", start.into())]),
        }
    }

    fn moment(&self, moment: Moment) -> String {
        let year = moment.year.to_string();
        match moment.month {
            None => year,
            Some(month) => self.month(moment.year, month),
        }
    }

    /// A month of a year in words.
    pub(super) fn month(&self, year: i16, month: i8) -> String {
        let month = Argument::Count(usize::try_from(month).unwrap_or(1));
        self.words("month", &[("month", month), ("year", year.to_string().into())])
    }
}

/// The id of a group's item on its page: `provisions-1-a`.
pub(super) fn part_anchor(field: &str, key: &str) -> String {
    format!("{field}-{}", crate::site::kebab(key))
}

/// What a language is called by its speakers, or its tag.
fn language_name(tag: &str) -> String {
    let known = well_formed(tag).and_then(|tag| crate::site::Language::new(&tag));
    known.map_or_else(|| tag.to_owned(), |language| language.name)
}
