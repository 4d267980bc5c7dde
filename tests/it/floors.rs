//! The layout is the map: modules import downwards only, each outside library has one door, and no word of
//! any particular content model stands in the program.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use walkdir::WalkDir;

use super::support::repository;

/// The floors, lowest first. A module imports only from floors below its own.
const FLOORS: &[&[&str]] = &[
    &["ground"],
    &["notation"],
    &["site"],
    &["content", "markup", "pictures", "wording"],
    &["links", "authoring"],
    &["assist", "checks", "pages"],
    &["theme", "search", "exports"],
    &["pipeline"],
    &["disk"],
    &["commands"],
];

/// Each outside library is used in one module only, so that it can be replaced in one place.
const DOORS: &[(&str, &str)] = &[
    ("annotate_snippets", "commands"),
    ("anstream", "commands"),
    ("axum", "commands"),
    ("cbor4ii", "pipeline"),
    ("clap", "commands"),
    // The words of the interface and those of reports.
    ("fluent_bundle", "wording commands"),
    ("frostem", "search"),
    ("granit_parser", "notation"),
    ("icu_collator", "pages"),
    ("icu_locale_core", "pages"),
    ("gen_lsp_types", "commands"),
    ("image", "pictures"),
    // The theme and the scaffold of a new site.
    ("include_dir", "theme commands"),
    ("indicatif", "commands"),
    ("litemap", "ground"),
    ("lsp_server", "commands"),
    // Texts are searched for what must be escaped, and for names.
    ("memchr", "ground pipeline"),
    ("mimalloc", "main"),
    ("notify", "disk"),
    ("oxc", "theme"),
    ("pulldown_cmark", "markup"),
    ("rustc_hash", "search"),
    ("rustix", "disk"),
    ("strsim", "ground"),
    ("tantivy", "search"),
    ("tempfile", "disk"),
    ("tera", "theme"),
    ("tokio", "commands"),
    ("tokio_stream", "commands"),
    ("toml", "notation"),
    ("twox_hash", "ground"),
    ("walkdir", "disk"),
];

/// Libraries that any module may use: hashes, dates, threads, the shapes of data, the rules of Unicode and of addresses.
const WITHOUT_DOOR: &[&str] = &[
    "blake3",
    "jiff",
    "percent_encoding",
    "rayon",
    "serde",
    "serde_json",
    "unic_langid",
    "unicode_normalization",
    "unicode_segmentation",
    "unicode_width",
    "url",
];

/// Words of the shipped portal's content model. They live in `content/`.
const DOMAIN_WORDS: &[&str] = &[
    "approach",
    "article",
    "case study",
    "case_study",
    "convention",
    "crime",
    "crimes",
    "criminal",
    "objective",
    "practice",
    "principle",
    "safeguard",
    "treaty",
];

struct File {
    module: String,
    path: PathBuf,
    text: String,
}

fn sources() -> Vec<File> {
    let root = repository().join("src");
    let entries = WalkDir::new(&root).into_iter().map(Result::unwrap);
    let files = entries.filter(|entry| entry.path().extension().is_some_and(|ending| ending == "rs"));
    let sources = files.map(|file| {
        let path = file.path().strip_prefix(&root).unwrap().to_owned();
        let first = path.components().next().unwrap().as_os_str().to_string_lossy();
        let module = first.trim_end_matches(".rs").to_owned();
        let text = fs::read_to_string(file.path()).unwrap();
        File { module, path, text }
    });
    let found: Vec<File> = sources.collect();
    assert!(found.len() > 40, "the sources were found");
    found
}

/// The text without comments and without the tests at its end.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or(text);
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|floor| floor.contains(&module))
}

#[test]
fn imports_point_down() {
    let mut breaches = Vec::new();
    for file in sources() {
        let Some(own) = floor(&file.module) else { continue };
        let code = code(&file.text);
        for (at, _) in code.match_indices("crate::") {
            let name: String =
                code[at + 7..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            if name != file.module && floor(&name).is_some_and(|other| other >= own) {
                breaches.push(format!("{}: {} imports {name}", file.path.display(), file.module));
            }
        }
    }
    assert_eq!(breaches, Vec::<String>::new());
}

#[test]
fn every_module_has_a_floor() {
    let modules: BTreeSet<String> = sources().into_iter().map(|file| file.module).collect();
    let homeless: Vec<&String> = modules
        .iter()
        .filter(|module| !["lib", "main"].contains(&module.as_str()) && floor(module).is_none())
        .collect();
    assert_eq!(homeless, Vec::<&String>::new());
}

#[test]
fn each_outside_library_has_one_door() {
    let mut breaches = Vec::new();
    let mut needless: BTreeSet<&str> = DOORS.iter().map(|(library, _)| *library).collect();
    for file in sources() {
        let code = code(&file.text);
        for (library, door) in DOORS {
            let used = code.match_indices(&format!("{library}::")).any(|(at, _)| {
                let before = code[..at].chars().next_back();
                !before.is_some_and(|c| c.is_alphanumeric() || c == '_')
                    && !code[..at].ends_with("crate::")
                    && !code[..at].ends_with("super::")
            });
            // `toml` and `image` are also names of our own modules and words.
            let own = door.split(' ').any(|door| file.module == door);
            if used {
                needless.remove(library);
            }
            if used && !own {
                breaches.push(format!("{} uses {library}, whose door is {door}", file.path.display()));
            }
        }
    }
    assert_eq!(needless, BTreeSet::new(), "a door that nobody goes through");
    assert_eq!(breaches, Vec::<String>::new());
}

#[test]
fn the_map_names_every_module_and_every_outside_library() {
    let read = |name: &str| fs::read_to_string(repository().join(name)).unwrap();
    let (map, manifest) = (read("ARCHITECTURE.md"), read("Cargo.toml"));
    let dependencies = manifest.split("\n[dependencies]\n").nth(1).unwrap().split("\n[").next().unwrap();
    let libraries: Vec<String> =
        dependencies.lines().filter_map(|line| Some(line.split_once(" = ")?.0.replace('-', "_"))).collect();
    let known: Vec<&str> =
        DOORS.iter().map(|(library, _)| *library).chain(WITHOUT_DOOR.iter().copied()).collect();
    let unknown: Vec<&String> =
        libraries.iter().filter(|library| !known.contains(&library.as_str())).collect();
    assert_eq!(unknown, Vec::<&String>::new(), "libraries with a door or without");
    let gone: Vec<&&str> =
        known.iter().filter(|library| !libraries.iter().any(|own| own == *library)).collect();
    assert_eq!(gone, Vec::<&&str>::new(), "doors of libraries that are gone");

    let rows: Vec<&str> = map.lines().filter(|line| line.starts_with("| ")).collect();
    let floors = FLOORS.iter().enumerate();
    let modules = floors.flat_map(|(floor, modules)| modules.iter().map(move |module| (floor, module)));
    for (floor, module) in modules {
        let floor = if floor < 8 { floor.to_string() } else { "edge".to_owned() };
        let row = rows.iter().find(|row| row.starts_with(&format!("| {floor} | `{module}` |")));
        let row = row.unwrap_or_else(|| panic!("{module} stands on floor {floor} of the map"));
        for (library, door) in DOORS {
            if door.split(' ').next() == Some(module) {
                let name = library.replace('_', "-");
                assert!(
                    row.contains(library) || row.contains(&name),
                    "{library} stands at {module} on the map"
                );
            }
        }
    }
    for library in WITHOUT_DOOR {
        let name = library.replace('_', "-");
        assert!(map.contains(library) || map.contains(&name), "{library} stands on the map");
    }
}

#[test]
fn no_word_of_a_content_model_is_in_the_program() {
    let mut breaches = Vec::new();
    for file in sources() {
        for line in code(&file.text).lines() {
            let lower = line.to_lowercase();
            for word in DOMAIN_WORDS {
                let found = lower.match_indices(word).any(|(at, _)| {
                    let before = lower[..at].chars().next_back();
                    let after = lower[at + word.len()..].trim_start_matches('s').chars().next();
                    let joins = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
                    !joins(before) && !joins(after)
                });
                // The HTML element of that name is HTML's word.
                if found && !line.contains("<article") {
                    breaches.push(format!("{}: {}", file.path.display(), line.trim()));
                }
            }
        }
    }
    assert_eq!(breaches, Vec::<String>::new());
}

#[test]
fn files_are_of_a_size_to_be_read_in_one_sitting() {
    let long: Vec<String> = sources()
        .iter()
        .filter(|file| file.text.lines().count() > 420)
        .map(|file| format!("{}: {} lines", file.path.display(), file.text.lines().count()))
        .collect();
    assert_eq!(long, Vec::<String>::new());
}
