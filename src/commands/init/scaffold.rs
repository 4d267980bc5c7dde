//! The files of a new site, carried in the binary, with languages and owners filled in.

use std::fmt::Write as _;

use include_dir::{Dir, include_dir};

static SCAFFOLD: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/commands/init/scaffold");

/// The languages that the scaffold's labels are written in.
const WRITTEN: [&str; 6] = ["en", "fr", "es", "ru", "ar", "zh"];

/// A site to be made.
pub struct Scaffold {
    /// The tags of the languages, the main one first.
    pub languages: Vec<String>,
    /// Who is asked about changes.
    pub owners: Vec<String>,
}

impl Scaffold {
    /// Every file with its path in the new site.
    pub fn files(&self) -> Vec<(String, Vec<u8>)> {
        let mut files = Vec::new();
        self.gather(&SCAFFOLD, &mut files);
        files
    }

    fn gather(&self, folder: &Dir<'_>, files: &mut Vec<(String, Vec<u8>)>) {
        for file in folder.files() {
            let name = file.path().to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/");
            let text = String::from_utf8_lossy(file.contents());
            files.push((placed(&name), self.filled(&text).into_bytes()));
        }
        for inner in folder.dirs() {
            self.gather(inner, files);
        }
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

/// Labels need a text in the main language; one that the scaffold does not speak begins with the English text. Other
/// tags than those of a language alone are refused in labels of a site that does not speak them.
fn with_main(text: &str, main: &str) -> String {
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        let mut rest = line;
        while let Some((before, label)) = rest.split_once("{ en = \"") {
            let english = label.split('"').next().unwrap_or_default();
            let _ = write!(out, "{before}{{ {main} = \"{english}\", en = \"");
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
