//! Views: what a template is given. This file is the contract with theme authors.
//!
//! Every template gets `page` and `site`, and one more name after its kind: `home`, `entry`, `list`,
//! `vocabulary`, `matrix`, `cell` or `search`. All addresses are relative to the page and ready to be written
//! into `href`. All text is plain and must be escaped, which templates do by themselves, except fields
//! called `html`: they hold safe HTML and are written with `| safe`. `themes/default/README.md` says the
//! same for people who do not read Rust, and a test compares the two.

use serde::Serialize;

/// The page itself.
#[derive(Debug, Clone, Serialize)]
pub struct PageView {
    /// `home`, `entry`, `list`, `vocabulary`, `matrix`, `cell`, `search` or `not-found`.
    pub kind: &'static str,
    /// For the browser's title bar and for lists of results.
    pub title: String,
    /// One or two sentences for search engines and previews; may be empty.
    pub description: String,
    /// The language of the page.
    pub language: LanguageView,
    /// The page's own file, from the root of the site.
    pub path: String,
    /// What leads from the page to the root: `../../`, or nothing.
    pub root: String,
    /// The full address, where `site.toml` says where the site will be.
    pub address: Option<String>,
    /// The same page in the other languages, this one included.
    pub alternates: Vec<AlternateView>,
    /// The way here from the home page.
    pub crumbs: Vec<LinkView>,
    /// Whether search engines should keep it: not so for a page shown in another language than its own.
    pub indexed: bool,
}

/// A language.
#[derive(Debug, Clone, Serialize)]
pub struct LanguageView {
    /// For `lang`.
    pub tag: String,
    /// What its speakers call it.
    pub name: String,
    /// For `dir`: `ltr` or `rtl`.
    pub direction: &'static str,
}

/// The same page in a language.
#[derive(Debug, Clone, Serialize)]
pub struct AlternateView {
    /// The language.
    pub language: LanguageView,
    /// Where.
    pub href: String,
    /// The full address, where it is known.
    pub address: Option<String>,
    /// Whether it is this page.
    pub current: bool,
    /// Whether the page's text exists in that language.
    pub translated: bool,
}

/// What is the same on all pages of a language.
#[derive(Debug, Clone, Serialize)]
pub struct SiteView {
    /// The site's name.
    pub title: String,
    /// What it is; may be empty.
    pub description: String,
    /// The date of the edition, in words; may be empty.
    pub edition: String,
    /// The home page.
    pub home: String,
    /// The search page.
    pub search: String,
    /// How to add something, if the site has such a page.
    pub contribute: Option<LinkView>,
    /// The main menu.
    pub menu: Vec<MenuView>,
    /// The coverage matrices.
    pub matrices: Vec<LinkView>,
    /// The vocabularies that have pages.
    pub vocabularies: Vec<LinkView>,
    /// Entries of collections that no list shows, such as "About".
    pub pages: Vec<LinkView>,
}

/// A link with its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LinkView {
    /// What it says.
    pub label: String,
    /// Where it leads.
    pub href: String,
}

/// An item of the main menu.
#[derive(Debug, Clone, Serialize)]
pub struct MenuView {
    /// What it says.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// Whether the page belongs to it.
    pub current: bool,
}

/// A collection.
#[derive(Debug, Clone, Serialize)]
pub struct CollectionView {
    /// The folder's name: for classes and conditions, not for readers.
    pub name: String,
    /// What readers call all of them.
    pub label: String,
    /// What readers call one of them.
    pub singular: String,
    /// What the collection is about; may be empty.
    pub description: String,
    /// Its list, if it has one.
    pub href: Option<String>,
}

/// An entry as one line or card.
#[derive(Debug, Clone, Serialize)]
pub struct CardView {
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: String,
    /// Its kind.
    pub collection: CollectionView,
    /// Its summary; may be empty.
    pub summary: String,
    /// The language of title and summary, which is not always the page's.
    pub language: LanguageView,
    /// The fields that the collection wants on every line.
    pub marks: Vec<FieldView>,
}

/// The home page.
#[derive(Debug, Clone, Serialize)]
pub struct HomeView {
    /// Collections whose entries are entrances.
    pub features: Vec<GroupView>,
    /// The latest entries of some collections.
    pub recent: Vec<CardView>,
    /// The collections that lists show, with the number of their entries.
    pub collections: Vec<CountView>,
}

/// Cards under a heading.
#[derive(Debug, Clone, Serialize)]
pub struct GroupView {
    /// The heading.
    pub label: String,
    /// What the heading leads to.
    pub href: Option<String>,
    /// The cards.
    pub cards: Vec<CardView>,
}

/// Something with the number of entries behind it.
#[derive(Debug, Clone, Serialize)]
pub struct CountView {
    /// What it is called.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// How many entries.
    pub count: usize,
    /// How deep it lies in a hierarchy of terms, from 0.
    pub depth: usize,
}

/// An entry's page.
#[derive(Debug, Clone, Serialize)]
pub struct EntryView {
    /// The slug.
    pub slug: String,
    /// The collection.
    pub collection: CollectionView,
    /// The title.
    pub title: String,
    /// The summary; may be empty.
    pub summary: String,
    /// The language of title and summary.
    pub language: LanguageView,
    /// How the text stands to its original: `original`, `missing`, `current`, `machine` or `outdated`.
    pub state: &'static str,
    /// Whether a person has read the translation through.
    pub reviewed: bool,
    /// Terms that call for a notice, such as "withdrawn", with what they mean.
    pub notices: Vec<NoticeView>,
    /// The fields that have a value and a place, in the order declared.
    pub fields: Vec<FieldView>,
    /// The body.
    pub body: Option<BodyView>,
    /// The sources, numbered.
    pub sources: Vec<SourceView>,
    /// Entries that refer to this one, by relation.
    pub backlinks: Vec<BacklinkView>,
}

/// A notice at the head of an entry.
#[derive(Debug, Clone, Serialize)]
pub struct NoticeView {
    /// The term.
    pub label: String,
    /// What it means; may be empty.
    pub description: String,
}

/// A body of text.
#[derive(Debug, Clone, Serialize)]
pub struct BodyView {
    /// Safe HTML.
    pub html: String,
    /// The language it is in.
    pub language: LanguageView,
    /// Its headings.
    pub contents: Vec<HeadingView>,
}

/// A heading in a table of contents.
#[derive(Debug, Clone, Serialize)]
pub struct HeadingView {
    /// What it says.
    pub label: String,
    /// Where on the page, with `#`.
    pub href: String,
    /// 2 to 6.
    pub level: u8,
}

/// Entries that refer to this one in one relation.
#[derive(Debug, Clone, Serialize)]
pub struct BacklinkView {
    /// The relation's name.
    pub name: String,
    /// What readers see above the entries.
    pub label: String,
    /// The entries, with what each says about the link.
    pub items: Vec<ReferenceView>,
}

/// A field with its values.
#[derive(Debug, Clone, Serialize)]
pub struct FieldView {
    /// Its key in front matter.
    pub name: String,
    /// What readers see.
    pub label: String,
    /// Where pages show it: `facts`, `before`, `after`, `aside` or `nowhere`.
    pub place: &'static str,
    /// The values.
    pub values: Vec<ValueView>,
}

/// A value; `kind` tells which.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ValueView {
    /// Plain text: a word, a number, a date in words.
    Text {
        /// The text.
        text: String,
        /// Its language.
        language: LanguageView,
    },
    /// Safe HTML made from Markdown.
    Html {
        /// The HTML.
        html: String,
        /// Its language.
        language: LanguageView,
    },
    /// A term.
    Term {
        /// Its id, for classes.
        id: String,
        /// What readers see.
        label: String,
        /// Its page, if it has one.
        href: Option<String>,
        /// What it means; may be empty.
        description: String,
    },
    /// Another entry.
    Reference(Box<ReferenceView>),
    /// A web address.
    Link(LinkView),
    /// A citation of one of the entry's sources.
    Citation {
        /// Its number.
        number: usize,
        /// Its place on the page.
        href: String,
    },
    /// A picture.
    Picture {
        /// Its address.
        src: String,
        /// What it shows.
        alternative: String,
        /// Pixels across.
        width: u32,
        /// Pixels down.
        height: u32,
        /// Who made it; may be empty.
        credit: String,
        /// Under which terms; may be empty.
        licence: String,
    },
    /// Several values that belong together.
    Group {
        /// Its place on the page, where it can be linked to.
        anchor: Option<String>,
        /// The values.
        fields: Vec<FieldView>,
    },
}

/// A link between two entries with what is said about it.
#[derive(Debug, Clone, Serialize)]
pub struct ReferenceView {
    /// The entry at the other end.
    pub card: CardView,
    /// The part of the target; may be empty.
    pub part: String,
    /// What stands before the part: "paragraph"; may be empty.
    pub part_label: String,
    /// What is said about the link.
    pub fields: Vec<FieldView>,
}

/// A source.
#[derive(Debug, Clone, Serialize)]
pub struct SourceView {
    /// From 1.
    pub number: usize,
    /// Its place on the page, without `#`.
    pub anchor: String,
    /// The title.
    pub title: String,
    /// Who wrote it; may be empty.
    pub authors: Vec<String>,
    /// Publisher, container and number as far as known, in order.
    pub details: Vec<String>,
    /// When it appeared; may be empty.
    pub issued: String,
    /// Its address.
    pub url: Option<String>,
    /// When it was looked up; may be empty.
    pub accessed: String,
    /// Its language, if another than the entry's.
    pub language: Option<LanguageView>,
    /// Anything else; may be empty.
    pub note: String,
}

/// A list of entries: a collection's, a facet value's or a term's.
#[derive(Debug, Clone, Serialize)]
pub struct ListView {
    /// The heading.
    pub title: String,
    /// What the heading names, when a filter is set: the field's label; may be empty.
    pub filter: String,
    /// What it is about; may be empty.
    pub description: String,
    /// The collection, unless the list goes across collections.
    pub collection: Option<CollectionView>,
    /// How many entries there are on all its pages.
    pub total: usize,
    /// The entries of this page, in groups where the list goes across collections.
    pub groups: Vec<GroupView>,
    /// Ways to narrow the list.
    pub facets: Vec<FacetView>,
    /// The pages of the list.
    pub pages: PagesView,
    /// Where to go for the whole list, when a filter is set.
    pub all: Option<LinkView>,
}

/// The values of a field by which a list can be narrowed.
#[derive(Debug, Clone, Serialize)]
pub struct FacetView {
    /// The field's key.
    pub name: String,
    /// The field.
    pub label: String,
    /// The values that some entry has.
    pub values: Vec<CountView>,
}

/// Where in a long list a page is.
#[derive(Debug, Clone, Serialize)]
pub struct PagesView {
    /// From 1.
    pub number: usize,
    /// How many pages there are.
    pub count: usize,
    /// The page before.
    pub previous: Option<String>,
    /// The page after.
    pub next: Option<String>,
}

/// A vocabulary.
#[derive(Debug, Clone, Serialize)]
pub struct VocabularyView {
    /// What it is called.
    pub label: String,
    /// Its terms.
    pub terms: Vec<CountView>,
}

/// A coverage matrix.
#[derive(Debug, Clone, Serialize)]
pub struct MatrixView {
    /// What it is called.
    pub title: String,
    /// What it counts, and what it does not say; may be empty.
    pub description: String,
    /// What is counted.
    pub counted: Vec<CollectionView>,
    /// The columns.
    pub columns: Vec<LinkView>,
    /// The rows.
    pub rows: Vec<RowView>,
    /// From how many entries on a cell counts as filled, and as well filled.
    pub thresholds: [usize; 2],
}

/// A row of a matrix.
#[derive(Debug, Clone, Serialize)]
pub struct RowView {
    /// What it is.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// A cell for each column.
    pub cells: Vec<CellCountView>,
}

/// A cell in a matrix.
#[derive(Debug, Clone, Serialize)]
pub struct CellCountView {
    /// Its page.
    pub href: String,
    /// How many entries; 0 is a gap.
    pub count: usize,
    /// 0 a gap, 1 some, 2 filled, 3 well filled.
    pub level: usize,
}

/// The page of a matrix's cell.
#[derive(Debug, Clone, Serialize)]
pub struct CellView {
    /// The matrix.
    pub matrix: LinkView,
    /// The row.
    pub row: LinkView,
    /// The column.
    pub column: LinkView,
    /// The entries, by collection.
    pub groups: Vec<GroupView>,
    /// How many there are.
    pub total: usize,
}

/// The search page, as it is without script.
#[derive(Debug, Clone, Serialize)]
pub struct SearchView {
    /// Every collection with its facets.
    pub collections: Vec<SearchCollectionView>,
}

/// A collection on the search page.
#[derive(Debug, Clone, Serialize)]
pub struct SearchCollectionView {
    /// The collection.
    pub collection: CollectionView,
    /// How many entries it lists.
    pub count: usize,
    /// Ways to narrow them.
    pub facets: Vec<FacetView>,
    /// The titles of all its entries, by which a browser's own "find" can find them; empty where there are
    /// more than a page should hold.
    pub titles: Vec<LinkView>,
}
