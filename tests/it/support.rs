//! A site in one string, and what vademecum makes of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;
use vademecum::commands::report::{Findings, Messages, lines, terminal};
use vademecum::ground::{Report, SiteFiles};
use vademecum::{disk, pipeline, theme};

/// A small declared site; tests add entries, or files that take the place of these.
pub const NOTES: &str = r#"
-- site.toml --
title = "Notes"
languages = ["en", "fr", "ar"]
-- content/vocabularies/moods.toml --
label = "Moods"
[[term]]
id = "glad"
label = { en = "Glad", fr = "Content" }
[[term]]
id = "sad"
label = "Sad"
[[term]]
id = "secret"
label = "Secret"
visibility = "hidden"
-- content/notes/_collection.toml --
label = { en = "Notes", fr = "Notes" }
singular = "Note"
menu = 1
facets = ["mood"]
card = ["mood"]
[fields.title]
type = "text"
required = true
[fields.summary]
type = "text"
[fields.mood]
type = "choice"
vocabulary = "moods"
[fields.see]
type = "reference"
collections = ["notes"]
many = true
part = { key = "point", field = "points" }
inverse = { name = "seen-by", label = "Seen by" }
[fields.see.fields.why]
type = "text"
[fields.follows]
type = "reference"
collections = ["notes"]
acyclic = true
[fields.points]
type = "group"
many = true
key = "number"
[fields.points.fields.number]
type = "text"
translatable = false
required = true
[fields.points.fields.text]
type = "markdown"
[fields.sources]
type = "source"
many = true
"#;

/// A site in a folder of its own.
pub struct TestSite {
    pub folder: TempDir,
}

/// The notes site with the files of `text`, each after a line `-- path --`.
pub fn notes(text: &str) -> TestSite {
    let site = empty_site();
    site.write_all(NOTES);
    site.write_all(text);
    site
}

/// The collections of the notes site, with a `site.toml` of its own.
pub fn notes_declaring(declarations: &str) -> TestSite {
    let site = notes("");
    site.write("site.toml", format!("title = \"Notes\"\nlanguages = [\"en\"]\n{declarations}"));
    site
}

/// A folder without a site.
pub fn empty_site() -> TestSite {
    TestSite { folder: TempDir::new().unwrap() }
}

impl TestSite {
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    pub fn path(&self, relative: &str) -> PathBuf {
        self.root().join(relative)
    }

    pub fn write(&self, relative: &str, content: impl AsRef<[u8]>) {
        let path = self.path(relative);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    pub fn write_all(&self, text: &str) {
        let mut file: Option<(String, String)> = None;
        for line in text.lines() {
            if let Some(path) = line.strip_prefix("-- ").and_then(|line| line.strip_suffix(" --")) {
                if let Some((path, content)) = file.take() {
                    self.write(&path, content);
                }
                file = Some((path.to_owned(), String::new()));
            } else if let Some((_, content)) = &mut file {
                content.push_str(line);
                content.push('\n');
            }
        }
        if let Some((path, content)) = file {
            self.write(&path, content);
        }
    }

    pub fn read(&self) -> (SiteFiles, Report) {
        read_site(self.root())
    }

    /// The report of a check as a terminal without colours shows it.
    pub fn check(&self) -> String {
        let (files, mut report) = self.read();
        pipeline::check(&files, &mut report);
        let colours = terminal(&Findings::new(report, &files.texts), &Messages::english());
        plain(&colours)
    }

    /// Each fault in short: `code file:line:column`.
    pub fn faults(&self) -> Vec<String> {
        let (files, mut report) = self.read();
        pipeline::check(&files, &mut report);
        lines(&Findings::new(report, &files.texts), &Messages::english()).lines().map(short).collect()
    }

    /// The site's files, by path; a site with faults fails the test.
    pub fn build(&self) -> BTreeMap<String, String> {
        build_site(self.root())
    }

    /// Runs the program on this site.
    pub fn run(&self, arguments: &[&str]) -> Output {
        command().args(arguments).current_dir(self.root()).output().unwrap()
    }
}

/// A site as every command reads it, with the theme that the program brings.
pub fn read_site(root: &Path) -> (SiteFiles, Report) {
    let mut report = Report::new();
    let mut files = disk::read(root, &mut report).unwrap();
    theme::add_built_in_files(&mut files);
    (files, report)
}

/// The files that a site is published as, by path; a site with faults fails the test.
pub fn build_site(root: &Path) -> BTreeMap<String, String> {
    let (files, mut report) = read_site(root);
    let outputs = pipeline::build(&files, &mut report, &|_| {});
    assert!(
        !report.has_errors(),
        "{}",
        plain(&terminal(&Findings::new(report, &files.texts), &Messages::english()))
    );
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    outputs.iter().map(|output| (output.path.as_str().to_owned(), text(&output.bytes))).collect()
}

/// The visible text of a table of a page, a row a line, its cells apart.
pub fn table(page: &str, class: &str) -> String {
    let start = page.find(&format!("<table class=\"{class}\"")).unwrap();
    let table = &page[start..start + page[start..].find("</table>").unwrap()];
    let rows = table.split("<tr>").skip(1).map(|row| {
        let cells = row.split("</t").filter(|cell| cell.contains("<th") || cell.contains("<td"));
        let text = |cell: &str| {
            let cell = &cell[cell.find("<t").unwrap()..];
            // The name above a cell is for narrow screens.
            let cell =
                cell.split_once("compared-name").map_or(cell, |(_, rest)| rest.split_once("</p>").unwrap().1);
            let words = cell.split('<').filter_map(|piece| piece.split_once('>'));
            words.flat_map(|(_, text)| text.split_whitespace()).collect::<Vec<_>>().join(" ")
        };
        cells.map(text).collect::<Vec<_>>().join(" | ")
    });
    rows.collect::<Vec<_>>().join("\n")
}

/// What a script of data gives to the scripts of a page, under its name there.
pub fn data_of(script: &str, name: &str) -> serde_json::Value {
    assert!(!script.contains('<') && script.lines().count() == 1, "nothing can end the script");
    let text = script.strip_prefix(&format!("(globalThis.vademecum??={{}}).{name}=")).unwrap();
    let json: String = serde_json::from_str(text.trim_end()).unwrap();
    serde_json::from_str(&json).unwrap()
}

/// The program, in an environment without colours and dates.
pub fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vademecum"));
    command
        .env("NO_COLOR", "1")
        .env("LC_ALL", "C")
        .env_remove("SOURCE_DATE_EPOCH")
        .env_remove("GITHUB_STEP_SUMMARY");
    command
}

/// Runs git in a site's folder as nobody in particular, whatever the settings of the machine are.
pub fn git(site: &TestSite, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
    command.args(["-c", "user.name=T", "-c", "user.email=t@example.org"]);
    let done = command.args(arguments).current_dir(site.root()).output().unwrap();
    assert!(done.status.success(), "{}", stderr(&done));
}

/// The repository's own folder: the golden site.
pub fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn short(line: &str) -> String {
    let fault: serde_json::Value = serde_json::from_str(line).unwrap();
    let text = |key: &str| fault[key].as_str().unwrap_or_default().to_owned();
    format!("{} {}:{}:{}", text("code"), text("file"), fault["line"], fault["column"])
}

/// Text without the escapes that colour it.
pub fn plain(text: &str) -> String {
    let mut plain = String::new();
    let mut characters = text.chars();
    while let Some(c) = characters.next() {
        if c == '\u{1b}' {
            for c in characters.by_ref() {
                if c.is_ascii_alphabetic() {
                    break;
                }
            }
        } else {
            plain.push(c);
        }
    }
    plain.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}
