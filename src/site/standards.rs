//! Vocabularies that every site has: countries and regions.
//!
//! Codes are ISO 3166-1 alpha-2 and UN M49 ("Standard country or area codes for statistical use"); names in
//! the six official languages of the United Nations are those of the Unicode CLDR. A site that must use
//! other names says so in `content/vocabularies/countries.toml`.

use super::label::Label;
use super::vocabulary::{Term, Visibility, Vocabulary, VocabularyId};
use super::{LanguageId, Languages};
use crate::ground::Arena;

/// Name of the built-in vocabulary of countries.
pub const COUNTRIES: &str = "countries";
/// Name of the built-in vocabulary of regions.
pub const REGIONS: &str = "regions";

const COUNTRY_TABLE: &str = include_str!("standards/countries.tsv");
const REGION_TABLE: &str = include_str!("standards/regions.tsv");

/// Regions first, then countries, whose parents are regions.
pub(super) fn vocabularies(languages: &Languages) -> Arena<VocabularyId, Vocabulary> {
    let mut vocabularies = Arena::new();
    let regions = read_table(REGIONS, REGION_TABLE, languages, None);
    let countries = read_table(COUNTRIES, COUNTRY_TABLE, languages, Some(&regions));
    let regions = vocabularies.push(regions);
    let countries = vocabularies.push(countries);
    vocabularies[regions].parents = Some(regions);
    vocabularies[countries].parents = Some(regions);
    vocabularies
}

/// Codes that people write for those of the table: reserved by ISO 3166-1, or of three letters.
const OTHER_CODES: [(&str, &str); 4] = [("uk", "GB"), ("el", "GR"), ("usa", "US"), ("uae", "AE")];

/// The code of a country or region whose name in any language of the table is `lower`, in small letters; a site may speak
/// fewer languages than those who write for it.
pub(super) fn code_named(vocabulary: &str, lower: &str) -> Option<&'static str> {
    let table = match vocabulary {
        COUNTRIES => COUNTRY_TABLE,
        REGIONS => REGION_TABLE,
        _ => return None,
    };
    let other = OTHER_CODES.iter().find(|(other, _)| vocabulary == COUNTRIES && *other == lower);
    other.map(|(_, code)| *code).or_else(|| {
        let mut lines = table.lines().filter(|line| !line.starts_with('#'));
        let is_named = |line: &&str| line.split('\t').skip(2).any(|name| name.to_lowercase() == lower);
        lines.find(is_named)?.split('\t').next()
    })
}

/// One line a term: code, parent's code, then the names under the languages of the heading.
fn read_table(name: &str, table: &str, languages: &Languages, parents: Option<&Vocabulary>) -> Vocabulary {
    let mut vocabulary = Vocabulary::new(name, Label::same(name, languages), None);
    let mut columns: Vec<Option<LanguageId>> = Vec::new();
    let mut english = None;
    for line in table.lines() {
        if let Some(heading) = line.strip_prefix("# code\tparent\t") {
            columns = heading.split('\t').map(|tag| languages.find(tag)).collect();
            english = heading.split('\t').position(|tag| tag == "en");
        }
        let mut cells = line.split('\t');
        let (Some(code), Some(parent)) = (cells.next(), cells.next()) else { continue };
        if code.starts_with('#') {
            continue;
        }
        let names: Vec<&str> = cells.collect();
        // A main language that the table does not know borrows the English name.
        let fallback = english.and_then(|column| names.get(column)).copied().unwrap_or(code);
        let mut label = Label::same(fallback, languages);
        for (language, name) in columns.iter().zip(&names) {
            if let Some(language) = language {
                label.set(*language, name);
            }
        }
        let parent = match parents {
            Some(parents) => parents.find(parent),
            None => vocabulary.find(parent),
        };
        let visibility = Visibility::Public;
        vocabulary.add(Term { id: code.to_owned(), label, description: None, parent, visibility });
    }
    vocabulary
}
