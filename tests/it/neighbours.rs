//! A check of a few files reads only what they have to do with, and says what a check of the whole site says of them.

use std::collections::BTreeSet;
use std::fs;

use insta::assert_snapshot;
use vademecum::disk;
use vademecum::ground::{Report, SitePath, Wanted};
use vademecum::pipeline::Neighbours;
use vademecum::site::Site;

use super::edits::{Chance, asked_for};
use super::support::{TestSite, notes, repository, stderr, stdout};

/// What joins two entries beside what the notes site has: references of both sides, to several collections, and by number; circles
/// and parts are there already. With values that only one may have, words, pictures, and demands.
const MORE_FIELDS: &str = r#"
[fields.friends]
type = "reference"
collections = ["notes"]
many = true
mutual = "friends"
[fields.about]
type = "reference"
collections = ["notes", "tales", "laws"]
many = true
[fields.photo]
type = "image"
"#;

const MORE: &str = r#"
-- site.toml --
title = "Joined"
languages = ["en", "fr"]
[[wording]]
id = "harm"
reason = "it may do harm"
words = { en = ["crook*"] }
-- content/tales/_collection.toml --
label = "Tales"
[fields.title]
type = "text"
required = true
[fields.code]
type = "text"
unique = true
[fields.about]
type = "reference"
collections = ["notes", "tales"]
many = true
[referred-by]
fields = ["notes.about"]
-- content/laws/_collection.toml --
label = "Laws"
reference-by = "number"
[fields.title]
type = "text"
required = true
[fields.number]
type = "integer"
unique = true
[fields.about]
type = "reference"
collections = ["tales"]
many = true
"#;

/// A site in which everything that can join two entries does.
fn joined() -> TestSite {
    let site = notes(MORE);
    let declared = fs::read_to_string(site.path("content/notes/_collection.toml")).unwrap();
    site.write("content/notes/_collection.toml", declared + MORE_FIELDS);
    site.write(NO_ENTRY, "");
    site
}

const SLUGS: [&str; 7] = ["ant", "ant-hill", "bee", "cat", "dog", "a", "page-2"];
const FOLDERS: [&str; 4] = ["notes", "notes", "tales", "laws"];
/// With any other file than an entry or a picture, everything is read; of this one there is nothing to say.
const NO_ENTRY: &str = "themes/unused/words.txt";

fn pick<'a>(chance: &mut Chance, from: &[&'a str]) -> &'a str {
    from[chance.below(from.len())]
}

/// A line of front matter, as someone may write it.
fn line(chance: &mut Chance, folder: &str) -> String {
    let slug = pick(chance, &SLUGS);
    match (chance.below(9), folder) {
        (0, "notes") => format!("mood: {}", pick(chance, &["glad", "secret", "gald"])),
        (1, "notes") => format!("see: [{slug}, {{ to: {}, point: \"1\" }}]", pick(chance, &SLUGS)),
        (2, "notes") => format!("friends: [{slug}]"),
        (3, "notes") => format!("follows: {slug}"),
        (4, "notes") => format!(
            "photo: {{ file: {}, alternative: x, credit: y, license: CC0-1.0 }}",
            pick(chance, &["p.png", "q.png", "r.png"])
        ),
        (5, "notes") => format!("points: [{{ number: \"{}\" }}]", chance.below(3)),
        (4 | 5, "tales") => format!("code: X{}", chance.below(3)),
        (4 | 5, "laws") => format!("number: {}", chance.below(4)),
        (6, "notes") => format!("about: [\"{}/{slug}\"]", pick(chance, &["notes", "tales", "laws"])),
        (7, "notes") => format!("about: [\"{slug}\", \"laws/{}\"]", chance.below(4)),
        (8, "notes") => "about: [\"\\x61nt\"]".to_owned(),
        (_, "laws") => format!("about: [{slug}]"),
        _ => format!("about: [\"{}/{slug}\"]", pick(chance, &["notes", "tales"])),
    }
}

/// A sentence of a body, as someone may write it.
fn sentence(chance: &mut Chance) -> String {
    let (folder, slug) = (pick(chance, &FOLDERS), pick(chance, &SLUGS));
    match chance.below(9) {
        0 => format!("[a]({slug}.md)"),
        1 => format!("[a](../{folder}/{slug}.md#part-{})", chance.below(2)),
        2 => format!("[a]({slug}.fr.md)"),
        3 => format!("[a](%61nt.md) [b]({slug}\\.md)"),
        4 => format!("![a](../notes/{})", pick(chance, &["p.png", "q.png", "r.png"])),
        5 => format!("A crook and {slug}."),
        6 => "[a](b&#101;e.md)".to_owned(),
        7 => format!("[a]: {slug}.md\n[a]"),
        _ => format!("## Part {} {{#part-{}}}\n\nText.", chance.below(2), chance.below(2)),
    }
}

/// Writes, translates or removes an entry, or a picture; gives the file's path.
fn edit(site: &TestSite, chance: &mut Chance) -> String {
    let (folder, slug) = (pick(chance, &FOLDERS), pick(chance, &SLUGS));
    let original = format!("content/{folder}/{slug}.md");
    let body =
        |chance: &mut Chance| (0..chance.below(4)).map(|_| sentence(chance) + "\n\n").collect::<String>();
    match chance.below(12) {
        0 | 1 => {
            drop(fs::remove_file(site.path(&original)));
            original
        }
        2 | 3 => {
            let translation = format!("content/{folder}/{slug}.fr.md");
            let from = pick(chance, &["", "translated-from: 0123456789abcdef\n"]);
            site.write(&translation, format!("---\ntitle: Titre\n{from}---\n{}", body(chance)));
            translation
        }
        4 => {
            let picture = format!("content/notes/{}", pick(chance, &["p.png", "q.png"]));
            site.write(&picture, "no picture");
            picture
        }
        _ => {
            let lines: BTreeSet<String> = (0..chance.below(5)).map(|_| line(chance, folder)).collect();
            let lines: Vec<String> = lines.into_iter().collect();
            site.write(
                &original,
                format!("---\ntitle: T {slug}\n{}\n---\n\n{}", lines.join("\n"), body(chance)),
            );
            original
        }
    }
}

/// What a check says of some files.
fn said(site: &TestSite, files: &[&str]) -> String {
    let output = site.run(&[&["check", "--format", "json"], files].concat());
    assert!(matches!(output.status.code(), Some(0 | 1)), "{}", stderr(&output));
    stdout(&output) + &stderr(&output)
}

#[test]
fn a_check_of_some_files_says_what_a_check_of_all_says_of_them() {
    let (mut told, mut silent) = (0, 0);
    for seed in 0..asked_for("VADEMECUM_SEEDS", 2) {
        let mut chance = Chance::new(seed as u64);
        let site = joined();
        for _ in 0..20 {
            edit(&site, &mut chance);
        }
        for number in 0..asked_for("VADEMECUM_EDITS", 25) {
            let edited: BTreeSet<String> = (0..=chance.below(2)).map(|_| edit(&site, &mut chance)).collect();
            let mut files: Vec<&str> = edited.iter().map(String::as_str).collect();
            files.retain(|file| site.path(file).exists());
            if files.is_empty() {
                continue;
            }
            let near = said(&site, &files);
            let all = said(&site, &[&files[..], &[NO_ENTRY]].concat());
            assert_eq!(near, all, "seed {seed}, edit {number}: {files:?}");
            if near.is_empty() { silent += 1 } else { told += 1 }
        }
    }
    assert!(told > 10 && silent > 1, "{told} checks told of something, {silent} of nothing");
}

/// The entries that are read when some files are checked.
fn read_for(site: &TestSite, chosen: &[&str]) -> Option<String> {
    let (files, _) = site.read();
    let declared = Site::read(&files, &mut Report::new());
    let chosen: Vec<(String, SitePath)> = chosen
        .iter()
        .map(|path| (fs::read_to_string(site.path(path)).unwrap_or_default(), SitePath::new(path).unwrap()))
        .collect();
    let neighbours = Neighbours::of(&declared, &chosen)?;
    let files = disk::read_wanted(site.root(), &neighbours, &mut Report::new()).unwrap();
    let read = files.texts.values().filter(|source| !source.refused && source.path.ending() == "md");
    Some(read.map(|source| source.path.name()).collect::<Vec<_>>().join(" "))
}

#[test]
fn who_names_an_entry_and_whom_it_names_are_its_neighbours() {
    let site = notes(
        "-- content/notes/ant.md --\n---\ntitle: A\nsee: [bee]\n---\n[cat](cat.md)\n\
         -- content/notes/ant-hill.md --\n---\ntitle: Not the ant-hill's\n---\n\
         -- content/notes/bee.md --\n---\ntitle: B\n---\n[dog](dog.md)\n\
         -- content/notes/cat.md --\n---\ntitle: C\n---\n\
         -- content/notes/cat.fr.md --\n---\ntitle: C\n---\n\
         -- content/notes/dog.md --\n---\ntitle: D\n---\n\
         -- content/notes/eel.md --\n---\ntitle: E\nsee: [ant]\n---\n\
         -- content/notes/fox.md --\n---\ntitle: F\n---\n[an ant](%61nt.md)\n\
         -- content/notes/gnu.md --\n---\ntitle: G\nfollows: dog\n---\n\
         -- content/notes/hen.md --\n---\ntitle: H\n---\nA hen\\.\n",
    );
    let file = |name: &str| format!("content/notes/{name}.md");
    let read = |name: &str| read_for(&site, &[&file(name)]);
    let of_ant = read("ant").unwrap();
    assert_snapshot!(of_ant, @"ant.md bee.md cat.fr.md cat.md eel.md fox.md hen.md");
    let of_dog = read("dog").unwrap();
    assert_snapshot!(of_dog, @"bee.md dog.md fox.md gnu.md hen.md");
    let of_cat = read("cat.fr").unwrap();
    assert_snapshot!(of_cat, @"ant.md cat.fr.md cat.md fox.md hen.md");
    let of_one_that_is_gone = read("yak").unwrap();
    assert_snapshot!(of_one_that_is_gone, @"fox.md hen.md");
    assert_eq!(read("gnu"), None, "a circle can lead anywhere");
    assert_eq!(read("hen"), None, "it may write names in other ways");
    assert_eq!(read("page-2"), None, "its address may be that of a list");
    assert_eq!(read_for(&site, &["site.toml"]), None);
    assert_eq!(read_for(&site, &["content/notes/_collection.toml"]), None);
}

#[test]
fn of_our_own_site_a_check_of_one_entry_reads_a_small_part() {
    let root = repository();
    let mut report = Report::new();
    let files = disk::read(&root, &mut report).unwrap();
    let site = Site::read(&files, &mut report);
    let mut few = 0;
    let entries: Vec<_> = files.texts.iter().filter(|(_, source)| source.path.ending() == "md").collect();
    for (_, source) in entries.iter().step_by(40) {
        let chosen = [(source.text.to_string(), source.path.clone())];
        let Some(neighbours) = Neighbours::of(&site, &chosen) else { continue };
        let wanted = |path: &SitePath, text: &str| {
            neighbours.by_path(path).unwrap_or_else(|| neighbours.by_text(text.as_bytes()))
        };
        let read = entries.iter().filter(|(_, source)| wanted(&source.path, &source.text)).count();
        few += usize::from(read * 2 < entries.len());
    }
    assert!(few * 2 > entries.len() / 40, "{few} of {}", entries.len() / 40);
}
