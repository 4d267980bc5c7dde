//! The files of a new site, carried in the binary, with languages and owners filled in.

use std::fmt::Write as _;

use include_dir::{Dir, File, include_dir};

static SCAFFOLD: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/commands/init/scaffold");

/// The languages that the scaffold is written in: its labels, and the entries in its folder `texts`.
const WRITTEN: [&str; 6] = ["en", "fr", "es", "ru", "ar", "zh"];

/// What a translation says itself; it inherits everything else.
const TRANSLATED: [&str; 2] = ["title:", "summary:"];

/// A site to be made.
pub struct Scaffold {
    /// The tags of the languages, the main one first.
    pub languages: Vec<String>,
    /// Who is asked about changes.
    pub owners: Vec<String>,
}

impl Scaffold {
    /// Every file with its path in the new site, but for translations. Entries are in the main language, or in English where they
    /// are not written in it.
    pub fn files(&self) -> Vec<(String, Vec<u8>)> {
        let shared = all(&SCAFFOLD).into_iter().filter(|(name, _)| !name.starts_with("texts/"));
        let mut files: Vec<(String, Vec<u8>)> =
            shared.map(|(name, text)| (placed(&name), self.filled(&text).into_bytes())).collect();
        let main = self.languages.first().and_then(|main| written(main)).unwrap_or(WRITTEN[0]);
        files.extend(texts(main).map(|(name, text)| (format!("content/{name}"), text.into_bytes())));
        files
    }

    /// The translations of the entries, into the other languages that they are written in; `version` tells by collection and name
    /// which version of an original they were made from.
    pub fn translations(&self, version: impl Fn(&str, &str) -> Option<String>) -> Vec<(String, Vec<u8>)> {
        let mut files = Vec::new();
        for tag in self.languages.iter().skip(1) {
            for (name, text) in written(tag).into_iter().flat_map(texts) {
                let original = name.strip_suffix(".md").and_then(|name| name.split_once('/'));
                let from = original.and_then(|(collection, slug)| version(collection, slug));
                if let (Some((collection, slug)), Some(from)) = (original, from) {
                    let text = translation(&text, &from);
                    files.push((format!("content/{collection}/{slug}.{tag}.md"), text.into_bytes()));
                }
            }
        }
        files
    }

    fn filled(&self, text: &str) -> String {
        let quoted = |words: &[String]| {
            let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
            words.join(", ")
        };
        let text = text
            .replace("@LANGUAGES@", &quoted(&self.languages))
            .replace("@OWNERS@", &quoted(&self.owners))
            .replace("@VERSION@", env!("CARGO_PKG_VERSION"));
        match self.languages.first() {
            Some(main) if !WRITTEN.contains(&main.as_str()) => with_main(&text, main),
            _ => text,
        }
    }
}

/// The language that the scaffold speaks to readers of another: `fr` to those of `fr-CA`.
fn written(tag: &str) -> Option<&'static str> {
    let base = tag.split('-').next().unwrap_or_default();
    WRITTEN.into_iter().find(|known| *known == base)
}

/// Every file below a folder, with its path from the scaffold's.
fn all(folder: &Dir<'_>) -> Vec<(String, String)> {
    let named = |file: &File<'_>| {
        let name = file.path().to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
        (name, String::from_utf8_lossy(file.contents()).into_owned())
    };
    folder.files().map(named).chain(folder.dirs().flat_map(all)).collect()
}

/// The entries in a language, with their paths below `content/`.
fn texts(language: &str) -> impl Iterator<Item = (String, String)> {
    let folder = format!("texts/{language}");
    let files = SCAFFOLD.get_dir(&folder).map(all).unwrap_or_default();
    files.into_iter().filter_map(move |(name, text)| {
        Some((name.strip_prefix(&folder)?.trim_start_matches('/').to_owned(), text))
    })
}

/// An entry as the translation of the same entry in another language.
fn translation(text: &str, from: &str) -> String {
    let split = text.strip_prefix("---\n").and_then(|text| text.split_once("\n---\n"));
    let (fields, body) = split.unwrap_or(("", text));
    let says = |line: &&str| TRANSLATED.iter().any(|field| line.starts_with(field));
    let said: Vec<&str> = fields.lines().filter(says).collect();
    format!("---\n{}\ntranslated-from: {from}\ntranslation: reviewed\n---\n{body}", said.join("\n"))
}

/// Labels need a text in the main language; one that the scaffold does not speak begins with the text of the nearest language that
/// it does. Other tags than those of a language alone are refused in labels of a site that does not speak them.
fn with_main(text: &str, main: &str) -> String {
    let nearest = format!("{} = \"", written(main).unwrap_or(WRITTEN[0]));
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        let mut rest = line;
        while let Some((before, label)) = rest.split_once("{ en = ") {
            let table = format!("en = {}", label.split('}').next().unwrap_or_default());
            let own = table.split(&nearest).nth(1).and_then(|own| own.split('"').next()).unwrap_or_default();
            let _ = write!(out, "{before}{{ {main} = \"{own}\", en = ");
            rest = label;
        }
        out.push_str(rest);
    }
    out
}

/// Files whose names begin with a dot lie in the scaffold without it, so that they are not taken for our own.
fn placed(name: &str) -> String {
    match name.strip_prefix("github/") {
        Some(rest) => format!(".github/{rest}"),
        None if name == "gitignore" => ".gitignore".to_owned(),
        None => name.to_owned(),
    }
}
