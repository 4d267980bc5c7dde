//! `vademecum search`, as people and scripts call it.

use std::io::Write;
use std::process::Stdio;

use insta::assert_snapshot;

use super::command_line::SITE;
use super::support::{TestSite, command, notes, stderr, stdout};

fn published() -> TestSite {
    let site = notes(SITE);
    assert!(site.run(&["build"]).status.success());
    site
}

/// The answer of a site that is published for this one question.
fn search(arguments: &[&str]) -> serde_json::Value {
    let site = published();
    let output = site.run(&[&["search", "--json"], arguments].concat());
    assert!(output.status.success(), "{}", stderr(&output));
    serde_json::from_str(&stdout(&output)).unwrap()
}

fn titles(answer: &serde_json::Value) -> Vec<&str> {
    answer["hits"].as_array().unwrap().iter().map(|hit| hit["title"].as_str().unwrap()).collect()
}

#[test]
fn words_phrases_exclusions_and_filters_are_understood() {
    assert_eq!(titles(&search(&["apples"])), ["Apple pie", "Pear"]);
    assert_eq!(titles(&search(&["\"proceeds of sugar\""])), ["Apple pie"]);
    assert_eq!(titles(&search(&["\"sugar of proceeds\""])), Vec::<&str>::new());
    assert_eq!(titles(&search(&["apple -pie"])), ["Pear"]);
    assert_eq!(titles(&search(&["apple mood:sad"])), ["Pear"]);
    assert_eq!(titles(&search(&["mood:glad"])), ["Apple pie"]);
    assert_eq!(titles(&search(&["collection:notes"])).len(), 2);
    assert_eq!(titles(&search(&["--limit", "1", "apple"])), ["Apple pie"]);
    assert_eq!(search(&["--limit", "1", "apple"])["total"], 2);
}

#[test]
fn a_hit_says_where_and_why() {
    let answer = search(&["proceeds sugar"]);
    let hit = &answer["hits"][0];
    assert_eq!(hit["url"], "notes/apple/index.html#s-baking");
    assert_eq!(hit["collection"], "notes");
    assert_eq!(hit["section"], "Baking");
    assert!(hit["score"].as_f64().unwrap() > 0.0);
    let excerpt: Vec<char> = hit["excerpt"].as_str().unwrap().chars().collect();
    let marks = hit["marks"].as_array().unwrap();
    let marked: Vec<String> = marks
        .iter()
        .map(|mark| {
            let at = |index: usize| usize::try_from(mark[index].as_u64().unwrap()).unwrap();
            excerpt[at(0)..at(1)].iter().collect()
        })
        .collect();
    assert_eq!(marked, ["proceeds", "sugar"]);
}

#[test]
fn the_language_is_asked_for_or_told_by_the_script() {
    assert_eq!(titles(&search(&["--lang", "fr", "entraides"])), ["Poire"]);
    assert_eq!(search(&["资产"])["language"], "en", "this site has no Chinese index");
    assert_eq!(search(&["تفاح"])["language"], "ar");
    let site = published();
    let unknown = site.run(&["search", "--lang", "xx", "a"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(stderr(&unknown).contains("en, fr, ar"), "{}", stderr(&unknown));
}

#[test]
fn a_word_may_be_unfinished_or_misspelt_and_that_is_said() {
    let expanded = |query: &str| search(&[query])["expanded"].to_string();
    assert_eq!(titles(&search(&["procee"])), ["Apple pie"]);
    assert_eq!(expanded("procee"), r#"[{"forms":["proceeds"],"word":"procee"}]"#);
    assert_eq!(titles(&search(&["proceesd"])), ["Apple pie"], "two letters changed places");
    assert_eq!(expanded("procee "), "[]", "a word with a space behind it is finished");
    assert_eq!(expanded("aple"), "[]", "words of four letters stand for themselves");
}

#[test]
fn all_languages_are_searched_and_each_entry_is_shown_once() {
    let answer = search(&["--lang", "all", "poires OR pear"]);
    let languages = answer["languages"].as_array().unwrap();
    let tags: Vec<&str> = languages.iter().map(|answer| answer["language"].as_str().unwrap()).collect();
    assert_eq!(tags, ["en", "fr", "ar"]);
    assert_eq!(titles(&languages[0]), ["Pear"]);
    assert_eq!(titles(&languages[1]), Vec::<&str>::new(), "already shown in English");
    assert_eq!(titles(&search(&["--lang", "all", "entraide"])["languages"][1]), ["Poire"]);
}

#[test]
fn many_queries_are_answered_line_by_line() {
    let site = published();
    let mut child = command()
        .args(["search", "--lines"])
        .current_dir(site.root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all("apple -pie\n\n\"\nتفاح\n".as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = stdout(&output);
    let answers: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers.len(), 4);
    assert_eq!(titles(&answers[0]), ["Pear"]);
    assert_eq!((&answers[1]["total"], &answers[3]["language"]), (&0.into(), &"ar".into()));
    assert_eq!(site.run(&["search", "--lines", "apple"]).status.code(), Some(2));
}

#[test]
fn a_filter_that_finds_nothing_is_told_with_what_may_have_been_meant() {
    let site = published();
    let said = |query: &str| stderr(&site.run(&["search", query]));
    assert_snapshot!(said("apple Mood:glad"), @"
    There is no field `Mood` to filter by, so it was searched for as a word. Fields: collection, mood
    help: did you mean `mood:glad`?
    ");
    assert_snapshot!(said("mood:Glad"), @"
    Nothing has `Glad` in `mood`. There is: glad, sad
    help: did you mean `mood:glad`?
    ");
    assert_snapshot!(said("colour:red"), @"There is no field `colour` to filter by, so it was searched for as a word. Fields: collection, mood");
    assert_eq!(said("mood:glad http://a.b 12:30 \"a:b\""), "");
    let json = site.run(&["search", "mod:glad", "--json", "--messages-lang", "fr"]);
    assert!(stderr(&json).contains("vouliez-vous dire `mood:glad`"), "{}", stderr(&json));
    assert!(serde_json::from_str::<serde_json::Value>(&stdout(&json)).is_ok());
    let nothing = site.run(&["search", "apple", "--limit", "0"]);
    assert_eq!(nothing.status.code(), Some(2));
    assert!(stderr(&nothing).contains("--limit"), "{}", stderr(&nothing));
    assert_eq!(search(&["--limit", "0", "apple"])["total"], 2);
}

#[test]
fn no_query_is_an_error() {
    let site = published();
    let long = "word ".repeat(5000);
    let nested = "(".repeat(20_000);
    for query in
        ["", " ", "\"", "\"\"", "a:b", "mood:", ":", "💥", &long, &nested, "AND OR NOT", "*", "mood:\"x"]
    {
        let output = site.run(&["search", "--json", "--", query]);
        assert!(output.status.success(), "{query:.20}: {}", stderr(&output));
    }
}

#[cfg(unix)]
#[test]
fn a_site_that_can_only_be_read_can_be_searched() {
    let site = published();
    let everything = |mode: &str| {
        let changed =
            std::process::Command::new("chmod").args(["-R", mode]).arg(site.path("public")).status();
        assert!(changed.unwrap().success());
    };
    everything("a-w");
    let before = listing(&site.path("public"));
    let output = site.run(&["search", "apple"]);
    let after = listing(&site.path("public"));
    everything("u+w");
    assert!(output.status.success() && stdout(&output).contains("Apple pie"), "{}", stderr(&output));
    assert_eq!(before, after, "searching writes nothing");
}

fn listing(folder: &std::path::Path) -> String {
    let output = std::process::Command::new("find").arg(folder).output().unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_damaged_index_is_one_clear_message() {
    let site = published();
    site.write("public/search/en/index/meta.json", "{");
    let output = site.run(&["search", "apple"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(stderr(&output).contains("cannot be read"), "{}", stderr(&output));
}

#[test]
fn an_index_with_a_changed_byte_gives_an_answer_or_one_clear_message() {
    let site = published();
    let mut refused = 0;
    for file in std::fs::read_dir(site.path("public/search/en/index")).unwrap() {
        let path = file.unwrap().path();
        let sound = std::fs::read(&path).unwrap();
        for part in 0..8 {
            let mut damaged = sound.clone();
            damaged[part * sound.len() / 8] ^= 0x5a;
            std::fs::write(&path, damaged).unwrap();
            let output = site.run(&["search", "\"proceeds of sugar\"", "apple"]);
            let said = stderr(&output);
            assert!(!said.contains("panicked"), "{}: {said}", path.display());
            match output.status.code() {
                Some(0) => {}
                Some(3) => {
                    refused += 1;
                    assert!(said.starts_with("error: the index") && said.lines().count() < 3, "{said}");
                }
                other => panic!("{}: {other:?} {said}", path.display()),
            }
        }
        std::fs::write(&path, sound).unwrap();
    }
    assert!(refused > 0, "some of these bytes matter");
}

#[test]
fn output_that_nobody_reads_is_no_crash() {
    let site = published();
    let mut child = command()
        .args(["search", "apple"])
        .current_dir(site.root())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(!stderr(&output).contains("panicked"), "{}", stderr(&output));
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_written_is_one_clear_message() {
    let site = published();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output =
        command().args(["search", "--json", "apple"]).current_dir(site.root()).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(stderr(&output).contains("cannot be written"), "{}", stderr(&output));
}
