//! The walk: what a newcomer types, the mistakes, and what they make of the help lines.
//!
//! Everything that a machine can take from what the terminal shows is taken from there: the line, the wrong words, what is offered
//! for them. What a person must supply is the text of a summary and the words for a picture.

use std::fmt::Write as _;
use std::fs;
use std::io::Cursor;
use std::process::Output;

use image::{DynamicImage, ImageFormat};

use super::super::support::{TestSite, command, empty_site, stderr, stdout};
use super::carets::{Shown, shown};

/// The entry, in the site that `init` makes.
const ENTRY: &str = "site/content/examples/a-school.md";

/// What a newcomer writes, in their own language.
pub struct Newcomer {
    /// The tag of the language.
    pub language: &'static str,
    /// The locale of the computer.
    pub locale: &'static str,
    /// A title, which is written so often behind itself that it becomes too long.
    pub title: &'static str,
    /// A summary, left out at first.
    pub summary: &'static str,
    /// What they take for the name of a guide.
    pub guide: &'static str,
    /// The title of a source.
    pub source: &'static str,
    /// Words that stand before what is wrong on the same line.
    pub words: &'static str,
    /// What the picture shows, left out at first.
    pub picture: &'static str,
}

/// The walk from nothing to a page: all that was typed, and all that the terminal showed.
pub fn transcript(newcomer: &Newcomer) -> String {
    let mut terminal = Terminal { site: empty_site(), locale: newcomer.locale, shown: String::new() };
    assert!(terminal.run("", &["init", "site", "--languages", newcomer.language]).status.success());
    assert!(terminal.run("site", &["new", "examples", "a-school"]).status.success());
    let first_text = with_mistakes(newcomer, &terminal.read());
    terminal.write(&first_text);
    terminal.site.write("site/content/examples/school.png", picture());

    let checked = terminal.run("site", &["check"]);
    assert_eq!(checked.status.code(), Some(1));
    let faults = shown(&stderr(&checked));
    assert_eq!(faults.len(), 11, "{}", terminal.shown);
    assert_eq!(
        faults.iter().map(|fault| fault.pointed_at(&first_text)).collect::<Vec<_>>(),
        mistakes(newcomer),
        "each caret stands under its mistake"
    );

    let fixed = terminal.run("site", &["check", "--fix"]);
    assert_eq!(fixed.status.code(), Some(1));
    let rest = shown(&stderr(&fixed));
    assert_eq!(rest.len(), 7, "four are mended: {}", terminal.shown);
    let mut text = terminal.read();
    assert_eq!(differing_lines(&first_text, &text), 4, "and nothing else is changed");
    for fault in rest.iter().rev() {
        let (_, under) = fault.pointed_at(&text);
        text = mended(newcomer, fault, &under, &text);
    }
    terminal.write(&text);

    assert!(terminal.run("site", &["check"]).status.success(), "{}", terminal.shown);
    assert!(terminal.run("site", &["build"]).status.success());
    let page = fs::read_to_string(terminal.site.path("site/public/examples/a-school/index.html")).unwrap();
    assert!(page.contains(newcomer.summary) && page.contains(newcomer.picture), "{page}");
    terminal.shown
}

/// The file that `new` made, filled in, with eleven mistakes.
fn with_mistakes(newcomer: &Newcomer, made: &str) -> String {
    let Newcomer { guide, source, words, .. } = newcomer;
    let mut text = made.to_owned();
    for (empty, filled) in [
        ("\ntitle:\n", format!("\ntitle: {}\n", too_long(newcomer))),
        ("\nsummary:\n", "\n".to_owned()),
        ("\ntopics: []\n", "\ntopics: [water, schols]\n".to_owned()),
        ("\ncountries: []\n", "\ncontries: [KE]\n".to_owned()),
        ("\nyears:\n", "\nyears: 2020-2024\n".to_owned()),
        ("\n#guides: []\n", format!("\nguides: [{guide}]\n")),
        ("\n    title:\n", format!("\n    title: {source}\n")),
        ("\n#    accessed:\n", "\n    accessed: 31.12.2024\n".to_owned()),
        ("\nchecked:\n", "\nchecked: 2025-01-31\n".to_owned()),
        (
            " {#what-was-done}\n",
            format!(
                " {{#what-was-done}}\n\n{words} [@2]\n{words} [{guide}](../guides/a-frist-guide.md)\n\
                 {words} [{source}](#outcom)\n"
            ),
        ),
        (" {#outcome}\n", format!(" {{#outcome}}\n\n{words} ![](school.png)\n{words}\u{200b} {words}\n")),
    ] {
        assert!(text.contains(empty), "{empty}: {text}");
        text = text.replacen(empty, &filled, 1);
    }
    text
}

/// What the report says of the mistakes, in its order: the codes, and what is wrong.
fn mistakes(newcomer: &Newcomer) -> Vec<(String, String)> {
    let Newcomer { guide, source, .. } = newcomer;
    let title = too_long(newcomer);
    let link = format!("[{guide}](../guides/a-frist-guide.md)");
    let heading = format!("[{source}](#outcom)");
    [
        ("V302", "---"),
        ("V314", title.as_str()),
        ("V304", "schols"),
        ("V301", "contries"),
        ("V501", *guide),
        ("V305", "31.12.2024"),
        ("V324", "[@2]"),
        ("V504", &link),
        ("V505", &heading),
        ("V407", "![](school.png)"),
        ("V408", "\u{200b}"),
    ]
    .into_iter()
    .map(|(code, wrong)| (code.to_owned(), wrong.to_owned()))
    .collect()
}

/// More than ninety characters.
fn too_long(newcomer: &Newcomer) -> String {
    let once = newcomer.title.chars().count() + 1;
    let times = 90 / once + 1;
    vec![newcomer.title; times].join(" ")
}

/// The text after one fault is mended as its help says.
fn mended(newcomer: &Newcomer, fault: &Shown, under: &str, text: &str) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let line = &mut lines[fault.line - 1];
    let (said, offered) = (fault.said(under), fault.offered());
    match fault.code.as_str() {
        // "such as `summary: …`": below the fence that the caret stands under.
        "V302" => {
            let _ = write!(line, "\n{}", offered.unwrap().replace('…', newcomer.summary));
        }
        // "at most 90": so many are left.
        "V314" => {
            let most = fault.numbers().into_iter().min().unwrap();
            let (name, title) = line.split_once(": ").unwrap();
            *line = format!("{name}: {}", title.chars().take(most).collect::<String>().trim_end());
        }
        // "between the brackets": there the words are put.
        "V407" => {
            let brackets = offered.unwrap().find(']').and_then(|_| line.find("![]")).unwrap() + 2;
            line.insert_str(brackets, newcomer.picture);
        }
        // What the message names of what is wrong is replaced with what the help offers.
        _ => {
            let (said, offered) = (said.unwrap(), offered.unwrap());
            assert!(line.contains(said), "{said}: {line}");
            *line = line.replacen(said, offered, 1);
        }
    }
    lines.join("\n") + "\n"
}

fn differing_lines(one: &str, other: &str) -> usize {
    assert_eq!(one.lines().count(), other.lines().count());
    one.lines().zip(other.lines()).filter(|(one, other)| one != other).count()
}

fn picture() -> Vec<u8> {
    let mut png = Cursor::new(Vec::new());
    DynamicImage::new_rgb8(2, 2).write_to(&mut png, ImageFormat::Png).unwrap();
    png.into_inner()
}

/// A terminal in which a newcomer types, and what it shows.
struct Terminal {
    site: TestSite,
    locale: &'static str,
    shown: String,
}

impl Terminal {
    fn run(&mut self, folder: &str, arguments: &[&str]) -> Output {
        let mut program = command();
        let output = program
            .args(arguments)
            .env("LC_ALL", self.locale)
            .current_dir(self.site.path(folder))
            .output()
            .unwrap();
        let _ = writeln!(self.shown, "$ vademecum {}", arguments.join(" "));
        for text in [stdout(&output), stderr(&output)] {
            let text = text.replace(self.site.root().to_str().unwrap(), "");
            let text = if arguments[0] == "check" { text } else { without_counts(&text) };
            // A character without width could not be read in a transcript.
            let text = text.replace('\u{200b}', "\\u{200b}");
            let text = self.without_repetition(&text);
            self.shown.push_str(&text);
        }
        self.shown.push('\n');
        output
    }

    /// Of a fault that was shown before in the very same lines, the first stands for all.
    fn without_repetition(&self, text: &str) -> String {
        let blocks = text.split("\n\n").map(|block| match block.split_once('\n') {
            Some((first, rest))
                if rest.contains("--> ") && self.shown.contains(&format!("\n{block}\n\n")) =>
            {
                format!("{first}\n  (as above)")
            }
            _ => block.to_owned(),
        });
        blocks.collect::<Vec<_>>().join("\n\n")
    }

    fn read(&self) -> String {
        fs::read_to_string(self.site.path(ENTRY)).unwrap()
    }

    fn write(&self, text: &str) {
        self.site.write(ENTRY, text);
    }
}

/// How many files a site has, and how long it takes, is not what this is about.
fn without_counts(text: &str) -> String {
    let mut told = String::new();
    for c in text.chars() {
        match c {
            '0'..='9' if told.ends_with('N') => {}
            '0'..='9' => told.push('N'),
            c => told.push(c),
        }
    }
    told
}
