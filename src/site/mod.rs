//! The site as its maintainers declared it: languages, vocabularies, collections, and what pages are made of them.
//!
//! `site.toml`, `content/vocabularies/*.toml` and `content/*/_collection.toml` are read here once, from what
//! was written to what it means. Unknown keys are refused with the near miss. No entry is read here, and
//! nothing here knows any particular kind of content: that is what the declarations are for.

mod check;
mod checklist;
mod collection;
mod comparison;
mod config;
mod declaration;
mod declared;
mod field;
mod glossary;
mod heading;
mod home;
mod imprint;
mod label;
mod language;
mod level;
mod lookup;
mod matrix;
mod names;
mod plot;
mod references;
mod rule;
mod schema;
mod section;
mod standards;
mod start;
mod trace;
mod unread;
mod vocabulary;
mod word_list;
mod worksheet;

pub use check::{Check, ReferredBy, Review};
pub use checklist::{Checklist, ChecklistId};
pub use collection::{COLLECTION_FILE, Collection, CollectionId, SortKey};
pub use comparison::{Comparison, ComparisonId};
pub use config::SITE_FILE;
pub use field::{
    Bounds, Cardinality, Computation, Field, FieldId, FieldKind, FieldPath, Fields, Group, Inverse, Method,
    Part, Place, Reference, TextLimits,
};
pub use glossary::{Defined, Glossary};
pub use heading::Heading;
pub use home::Home;
pub use imprint::Imprint;
pub use label::Label;
pub use language::{Language, LanguageId, tag_of_name, well_formed};
pub use level::{Level, Levels, code_named};
pub use matrix::{Counted, Gap, Matrix, MatrixId};
pub use names::{is_kebab, kebab};
pub use plot::{Plot, PlotId, PlotKey, Up};
pub use rule::{Condition, Rule, Test};
pub use section::Section;
pub use standards::{COUNTRIES, REGIONS};
pub use start::{Selection, Shows, Start, StartId, StartPart, Wanted};
pub use trace::{Trace, TraceId};
pub use unread::Unread;
pub use vocabulary::{Term, TermId, Visibility, Vocabulary, VocabularyId};
pub use word_list::WordList;
pub use worksheet::{Offer, Step, Worksheet, WorksheetId};

use jiff::civil::Date;

use crate::ground::{
    Arena, Argument, Code, Diagnostic, Report, SiteFiles, Source, SourceId, Sources, Spanned, Verdict,
    near_miss,
};

/// The name of the theme that a site has if it names none; files of that name in the site overlay it.
pub const DEFAULT_THEME: &str = "default";
/// Where the files of the theme in the binary stand among the files of a site.
pub const BUILT_IN_THEME: &str = "built-in";

/// The languages of a site and which of them is the main one.
#[derive(Debug, Clone)]
pub struct Languages {
    /// In the order of `site.toml`.
    pub all: Arena<LanguageId, Language>,
    /// The language of originals, and of whatever has no translation.
    pub main: LanguageId,
}

impl Languages {
    /// The site's language of a tag.
    pub fn find(&self, tag: &str) -> Option<LanguageId> {
        self.all.position(|language| language.tag == tag)
    }

    /// The tags, for near misses.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.all.values().map(|language| language.tag.as_str())
    }

    /// The fault of a tag that is none of the site's, with the one that may be meant.
    pub(crate) fn unknown(&self, written: Spanned<&str>) -> Diagnostic {
        let tag = written.value;
        let known: Vec<&str> = self.tags().collect();
        let base = tag.split(['-', '_']).next().unwrap_or_default();
        let named = language::tag_of_name(tag).unwrap_or(base);
        let meant = known.iter().copied().find(|known| known.eq_ignore_ascii_case(named));
        Diagnostic::new(Code::UnknownLanguage, written.span)
            .with("tag", tag)
            .with("known", known.iter().copied().collect::<Argument>())
            .suggest(meant.or_else(|| near_miss(tag, known.iter().copied())))
    }
}

/// A site as meant.
#[derive(Debug, Clone)]
pub struct Site {
    /// What the site is called.
    pub title: Label,
    /// What it is, in a sentence.
    pub description: Option<Label>,
    /// Where it will be published, with a `/` at the end; only feeds and metadata need it.
    pub base_url: Option<String>,
    /// The languages.
    pub languages: Languages,
    /// The theme's folder under `themes/`.
    pub theme: String,
    /// The date of this edition: printed on pages, and "today" for rules about age.
    pub edition: Option<Date>,
    /// The collections, by folder name.
    pub collections: Arena<CollectionId, Collection>,
    /// The vocabularies, the built-in ones first.
    pub vocabularies: Arena<VocabularyId, Vocabulary>,
    /// The coverage matrices.
    pub matrices: Arena<MatrixId, Matrix>,
    /// The traces.
    pub traces: Arena<TraceId, Trace>,
    /// The plots.
    pub plots: Arena<PlotId, Plot>,
    /// The comparisons.
    pub comparisons: Arena<ComparisonId, Comparison>,
    /// The checklists.
    pub checklists: Arena<ChecklistId, Checklist>,
    /// The worksheets.
    pub worksheets: Arena<WorksheetId, Worksheet>,
    /// The start pages.
    pub starts: Arena<StartId, Start>,
    /// Where the terms of the glossary come from.
    pub glossary: Glossary,
    /// What the home page shows.
    pub home: Home,
    /// Most entries on one list page.
    pub page_size: usize,
    /// The entry that tells readers how to add something, as `collection/slug`.
    pub contribute: Option<String>,
    /// Who publishes it, and under which terms.
    pub imprint: Imprint,
    /// How bad kinds of faults are here.
    pub levels: Levels,
    /// Wording that may do harm.
    pub word_lists: Vec<WordList>,
    /// The declarations that could not be read in full.
    pub unread: Unread,
}

impl Site {
    /// Reads everything that declares the site. Faults are reported, but for those that only follow from a file that
    /// cannot be read; what could be read is returned all the same, so that entries are checked in the same run.
    pub fn read(files: &SiteFiles, report: &mut Report) -> Self {
        let mut faults = Report::new();
        let mut site = Self::as_written(files, &mut faults);
        site.unread = Unread::of(&faults, &files.texts);
        let unread = &site.unread;
        faults.weigh(
            |fault| {
                if unread.explains(fault, &files.texts) { Verdict::Drop } else { Verdict::Keep }
            },
        );
        report.absorb(faults);
        site
    }

    fn as_written(files: &SiteFiles, report: &mut Report) -> Self {
        let sources = &files.texts;
        let config = config::Config::read(sources, report);
        let vocabulary_files = sources_where(sources, |source| {
            source.path.folder() == "content/vocabularies" && source.path.has_ending("toml")
        });
        let vocabularies = vocabulary::read_vocabularies(&vocabulary_files, &config.languages, report);
        let declarations = sources_where(sources, declaration::is_declaration);
        let collections =
            declaration::read_collections(&declarations, &config.languages, &vocabularies, report);
        let declared = declared::Declared {
            languages: &config.languages,
            collections: &collections,
            vocabularies: &vocabularies,
        };
        let matrices = declared.matrices(&config.matrices, report);
        let traces = declared.traces(&config.traces, report);
        let plots = declared.plots(&config.plots, report);
        let comparisons = declared.comparisons(&config.comparisons, report);
        let home = declared.home(config.home.as_ref(), report);
        let checklists = declared.checklists(&config.checklists, report);
        let worksheets = declared.worksheets(&config.worksheets, report);
        let starts = declared.starts(&config.starts, report);
        let glossary = declared.glossary(&config.glossary, report);
        Self {
            title: config.title,
            description: config.description,
            base_url: config.base_url,
            languages: config.languages,
            theme: config.theme,
            edition: files.date.or(config.edition),
            page_size: config.page_size,
            contribute: config.contribute,
            imprint: config.imprint,
            levels: config.levels,
            word_lists: config.word_lists,
            unread: Unread::default(),
            collections,
            vocabularies,
            matrices,
            traces,
            plots,
            comparisons,
            checklists,
            worksheets,
            starts,
            glossary,
            home,
        }
    }

    /// The folders in which the theme's files are looked for; what a later one has takes the place of what an
    /// earlier one has, file by file.
    pub fn theme_folders(&self) -> Vec<String> {
        let mut folders = vec![BUILT_IN_THEME.to_owned(), format!("themes/{DEFAULT_THEME}")];
        if self.theme != DEFAULT_THEME {
            folders.push(format!("themes/{}", self.theme));
        }
        folders
    }

    /// The folder of a language in the published site, with its `/`; the main language has none.
    pub fn language_folder(&self, language: LanguageId) -> String {
        let main = language == self.languages.main;
        if main { String::new() } else { format!("{}/", self.languages.all[language].tag) }
    }

    /// The collection of a folder name.
    pub fn collection(&self, name: &str) -> Option<CollectionId> {
        self.collections.position(|collection| collection.name == name)
    }

    /// A label as a message mentions it: every text, so that the message can take that of its own language.
    pub fn words(&self, label: &Label) -> Argument {
        let languages = &self.languages;
        let own = languages.all.iter().filter(|(id, _)| label.is_own(*id));
        Argument::Label {
            texts: own.map(|(id, language)| (language.tag.clone(), label.text(id).to_owned())).collect(),
            main: languages.all[languages.main].tag.clone(),
        }
    }

    /// Whether a comparison or a start page puts entries of a collection in the order of a field.
    pub fn selects_by(&self, collection: CollectionId, field: FieldId) -> bool {
        let compared = self.comparisons.values().map(|comparison| (comparison.collection, &comparison.order));
        let parts = self.starts.values().flat_map(|start| &start.parts);
        let selected = parts.filter_map(|part| match &part.shows {
            Shows::Selection(selection) => Some((selection.value.collection, &selection.value.order)),
            Shows::Entries(_) | Shows::Pages(_) => None,
        });
        let mut orders = compared.chain(selected).filter(|(own, _)| *own == collection);
        orders.any(|(_, order)| order.iter().any(|key| key.field == field))
    }

    /// The keyed group that a reference's parts are items of, in one of its target collections.
    pub fn part_group(&self, target: CollectionId, part: &Part) -> Option<(FieldId, FieldId)> {
        self.collections[target].fields.keyed_group(&part.field)
    }
}

/// The wanted sources in the order of their paths, which is how the reader sorted them.
fn sources_where(sources: &Sources, wanted: impl Fn(&Source) -> bool) -> Vec<(SourceId, &Source)> {
    sources.iter().filter(|(_, source)| !source.refused && wanted(source)).collect()
}
