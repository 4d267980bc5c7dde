//! The commands as people and scripts call them.

use std::process::Stdio;

use super::support::{command, empty_site, notes, stderr, stdout};

const SITE: &str = r"
-- content/notes/apple.md --
---
title: Apple pie
summary: How to confiscate an apple from its tree.
mood: glad
---
## Baking {#baking}

Take an apple, take another apple, and the proceeds of sugar.
-- content/notes/pear.md --
---
title: Pear
mood: sad
---
A pear is no apple.
-- content/notes/pear.fr.md --
---
title: Poire
translated-from: x
---
L’entraide des poires.
";

#[test]
fn exit_codes_are_as_documented() {
    let site = notes(SITE);
    assert_eq!(site.run(&["check"]).status.code(), Some(0));
    assert_eq!(site.run(&["chekc"]).status.code(), Some(2));
    assert_eq!(site.run(&["search", "x"]).status.code(), Some(3));
    assert_eq!(site.run(&["check", "--root", "nowhere"]).status.code(), Some(3));
    site.write("content/notes/pear.md", "---\n---\n");
    assert_eq!(site.run(&["check"]).status.code(), Some(1));
    assert_eq!(empty_site().run(&["check"]).status.code(), Some(1));
    assert_eq!(site.run(&["--help"]).status.code(), Some(0));
}

#[test]
fn every_command_explains_itself_with_examples() {
    for name in ["build", "check", "search", "serve", "translations"] {
        let output = command().args([name, "--help"]).output().unwrap();
        let help = stdout(&output);
        assert!(output.status.success() && help.contains("Examples:"), "{name}: {help}");
    }
    assert!(stdout(&command().arg("--help").output().unwrap()).contains("Exit codes:"));
}

#[test]
fn faults_can_be_read_by_programs() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A\nmood: gald\n---\n");
    let output = site.run(&["check", "--format", "json"]);
    let fault: serde_json::Value = serde_json::from_str(stdout(&output).trim()).unwrap();
    assert_eq!(fault["code"], "V304");
    assert_eq!((fault["line"].as_u64(), fault["column"].as_u64()), (Some(3), Some(7)));
    assert_eq!(fault["suggestion"], "glad");
    assert_eq!(fault["severity"], "error");
}

#[test]
fn colours_are_for_terminals_only() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A\nmood: gald\n---\n");
    let output = command().arg("check").current_dir(site.root()).env_remove("NO_COLOR").output().unwrap();
    assert!(!stderr(&output).contains('\u{1b}'), "a pipe gets no colours");
}

#[test]
fn what_a_message_quotes_cannot_steer_the_terminal() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A\nmood: \"\\e]0;owned\\a\"\n---\n");
    let shown = stderr(&site.run(&["check"]));
    assert!(shown.contains("\\u{1b}]0;owned"), "{shown}");
    assert!(!shown.chars().any(|c| c.is_control() && c != '\n'), "{shown:?}");
}

fn search(arguments: &[&str]) -> serde_json::Value {
    let site = notes(SITE);
    assert!(site.run(&["build"]).status.success());
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
    let site = notes(SITE);
    assert!(site.run(&["build"]).status.success());
    let unknown = site.run(&["search", "--lang", "xx", "a"]);
    assert_eq!(unknown.status.code(), Some(3));
    assert!(stderr(&unknown).contains("en, fr, ar"), "{}", stderr(&unknown));
}

#[test]
fn no_query_is_an_error() {
    let site = notes(SITE);
    assert!(site.run(&["build"]).status.success());
    let long = "word ".repeat(5000);
    let nested = "(".repeat(20_000);
    for query in [
        "",
        " ",
        "\"",
        "\"\"",
        "a:b",
        "mood:",
        ":",
        "\u{0}a",
        "💥",
        &long,
        &nested,
        "AND OR NOT",
        "*",
        "mood:\"x",
    ] {
        if query.contains('\u{0}') {
            continue;
        }
        let output = site.run(&["search", "--json", "--", query]);
        assert!(output.status.success(), "{query:.20}: {}", stderr(&output));
    }
}

#[cfg(unix)]
#[test]
fn a_site_that_can_only_be_read_can_be_searched() {
    let site = notes(SITE);
    assert!(site.run(&["build"]).status.success());
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
    let site = notes(SITE);
    assert!(site.run(&["build"]).status.success());
    site.write("public/search/en/index/meta.json", "{");
    let output = site.run(&["search", "apple"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(stderr(&output).contains("cannot be read"), "{}", stderr(&output));
}

#[test]
fn output_that_nobody_reads_is_no_crash() {
    let site = notes(SITE);
    assert!(site.run(&["build"]).status.success());
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
