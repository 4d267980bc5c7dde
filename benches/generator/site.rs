//! The site: its declarations, and an entry for each number.

use vademecum::content;
use vademecum::ground::{Report, SiteFiles, SitePath, Source};
use vademecum::site::Site;

use super::language::{Language, capital};
use super::random::Random;

const SITE: &str = r#"title = "Measures"
languages = ["en", "fr", "es", "ru", "ar", "zh"]
main-language = "en"
edition = "2026-01-01"
"#;

const COLLECTION: &str = r#"label = "Notes"
singular = "Note"
menu = 1
facets = ["topics", "methods", "sectors", "countries", "grade"]
card = ["topics", "grade"]
sort = ["title"]
[fields.title]
type = "text"
required = true
[fields.summary]
type = "text"
required = true
[fields.topics]
type = "choice"
vocabulary = "topics"
many = true
[fields.methods]
type = "choice"
vocabulary = "methods"
many = true
[fields.sectors]
type = "choice"
vocabulary = "sectors"
[fields.grade]
type = "choice"
vocabulary = "grades"
[fields.countries]
type = "country"
many = true
[fields.related]
type = "reference"
collections = ["notes"]
many = true
inverse = { name = "related-by", label = "Related by" }
"#;

const TOPICS: u64 = 24;
const METHODS: u64 = 12;
const SECTORS: u64 = 16;
const GRADES: u64 = 5;
/// The vocabularies and how many terms each has.
const VOCABULARIES: [(&str, u64); 4] =
    [("topics", TOPICS), ("methods", METHODS), ("sectors", SECTORS), ("grades", GRADES)];
const COUNTRIES: [&str; 12] = ["KE", "FR", "PE", "SG", "JO", "CN", "ES", "RU", "NG", "IT", "FJ", "CA"];

/// Where the entries lie.
const NOTES: &str = "content/notes";

/// The texts of a site of so many entries, each with its path. `translated` of a hundred entries stand in each of the
/// other languages as well.
pub fn texts(entries: u64, translated: u64, seed: u64) -> Vec<(String, String)> {
    let languages = Language::all(seed);
    let mut texts = declarations();
    let (Some(original), others) = (languages.first(), &languages[1..]) else { return texts };
    for number in 0..entries {
        let mut random = chance(seed, number, original);
        let facts = facts(&mut random, number);
        texts.push((format!("{NOTES}/{}.md", slug(number)), entry(original, &mut random, &facts, number)));
    }
    if translated == 0 {
        return texts;
    }
    for (number, version) in (0..).zip(&versions(&texts)) {
        for language in others {
            let mut random = chance(seed, number, language);
            if random.below(100) < translated {
                let facts = format!("translated-from: {version}\n");
                let path = format!("{NOTES}/{}.{}.md", slug(number), language.tag);
                texts.push((path, entry(language, &mut random, &facts, number)));
            }
        }
    }
    texts
}

/// Texts as they are when they have been read from a folder.
#[expect(clippy::expect_used, reason = "a path that cannot be published is a fault of this program")]
pub fn files(texts: &[(String, String)]) -> SiteFiles {
    let portable = |path: &str| SitePath::new(path).expect("the paths are those of this generator");
    let mut sources: Vec<(SitePath, &str)> =
        texts.iter().map(|(path, text)| (portable(path), text.as_str())).collect();
    sources.sort();
    let mut files = SiteFiles::default();
    for (path, text) in sources {
        files.texts.push(Source::new(path, text));
    }
    files
}

/// `site.toml`, the collection and its vocabularies.
fn declarations() -> Vec<(String, String)> {
    let mut texts = vec![
        ("site.toml".to_owned(), SITE.to_owned()),
        (format!("{NOTES}/_collection.toml"), COLLECTION.to_owned()),
    ];
    for (name, terms) in VOCABULARIES {
        let singular = name.trim_end_matches('s');
        let terms = (0..terms).map(|term| {
            format!("[[term]]\nid = \"{singular}-{term}\"\nlabel = \"{} {term}\"\n", capital(singular))
        });
        let file = format!("label = \"{}\"\n{}", capital(name), terms.collect::<String>());
        texts.push((format!("content/vocabularies/{name}.toml"), file));
    }
    texts
}

/// Each text has its own chance, so that a site of more entries begins with the same ones.
fn chance(seed: u64, number: u64, language: &Language) -> Random {
    Random::new(seed ^ (number << 16) ^ language.tag.bytes().fold(0, |sum, byte| sum * 31 + u64::from(byte)))
}

/// What a translation of each original says it was made from.
fn versions(texts: &[(String, String)]) -> Vec<String> {
    let mut report = Report::new();
    let files = files(texts);
    let site = Site::read(&files, &mut report);
    let library = content::load(&site, &files.texts, &mut report);
    library.entries.values().map(|entry| entry.hash.clone()).collect()
}

fn slug(number: u64) -> String {
    format!("entry-{number:06}")
}

fn facts(random: &mut Random, number: u64) -> String {
    let mut several = |name: &str, terms: u64, most: u64| {
        let mut chosen: Vec<u64> = (0..random.between(1, most)).map(|_| random.below(terms)).collect();
        chosen.sort_unstable();
        chosen.dedup();
        chosen.iter().map(|term| format!("{name}-{term}")).collect::<Vec<_>>().join(", ")
    };
    let (topics, methods) = (several("topic", TOPICS, 3), several("method", METHODS, 2));
    let (sector, grade) = (random.below(SECTORS), random.below(GRADES));
    let mut countries: Vec<&str> = (0..random.between(1, 2)).map(|_| *random.choose(&COUNTRIES)).collect();
    countries.sort_unstable();
    countries.dedup();
    let related = if number > 0 { slug(random.below(number)) } else { String::new() };
    format!(
        "topics: [{topics}]\nmethods: [{methods}]\nsectors: sector-{sector}\ngrade: grade-{grade}\ncountries: [{}]\nrelated: [{related}]\n",
        countries.join(", ")
    )
}

fn entry(language: &Language, random: &mut Random, facts: &str, number: u64) -> String {
    let length = random.between(4, 9);
    let title = capital(&language.words(random, length));
    let length = random.between(15, 30);
    let summary = capital(&language.words(random, length));
    let mut body: Vec<String> = Vec::new();
    let words = random.between(400, 900);
    let sections = random.between(4, 6);
    for section in 0..sections {
        let length = random.between(2, 5);
        let heading = capital(&language.words(random, length));
        body.push(format!("## {heading} {{#section-{section}}}\n"));
        body.push(language.text(random, words / sections));
        if number > 0 && random.below(3) == 0 {
            let target = slug(random.below(number));
            body.push(format!("[{}]({target}.md)\n", language.word(random)));
        }
    }
    format!("---\ntitle: \"{title}\"\nsummary: \"{summary}\"\n{facts}---\n\n{}", body.join("\n"))
}
