//! The commands as people and scripts call them.

use insta::assert_snapshot;
use vademecum::commands::report::Messages;

use super::support::{command, empty_site, notes, repository, stderr, stdout};

/// Three notes, one of them in two languages.
pub const SITE: &str = r"
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
    let all = [
        "build",
        "check",
        "coverage",
        "diff",
        "explain",
        "import-issue",
        "init",
        "lsp",
        "new",
        "schema",
        "search",
        "serve",
        "translations",
    ];
    for name in all {
        let output = command().args([name, "--help"]).output().unwrap();
        let help = stdout(&output);
        assert!(output.status.success() && help.contains("Examples:"), "{name}: {help}");
    }
    assert!(stdout(&command().arg("--help").output().unwrap()).contains("Exit codes:"));
}

#[test]
fn every_command_speaks_the_language_that_it_is_asked_to() {
    let site = notes(SITE);
    let said = |arguments: &[&str], language: &str| {
        let output = site.run(&[arguments, &["--messages-lang", language]].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", stderr(&output));
        stderr(&output)
    };
    let refused: [&[&str]; 10] = [
        &["check", "content/nowhere.md"],
        &["coverage", "--lang", "de"],
        &["explain", "V000"],
        &["diff", "a", "b"],
        &["import-issue", "site.toml", "--collection", "nots"],
        &["init", ".", "--languages", "en"],
        &["new", "notes", "A b"],
        &["schema", "nots"],
        &["search", "x", "--lang", "de"],
        &["translations", "--lang", "de"],
    ];
    assert!(site.run(&["build"]).status.success());
    for arguments in refused {
        let french = said(arguments, "fr");
        assert!(french.starts_with("erreur: "), "{arguments:?}: {french}");
        assert_ne!(said(arguments, "ar"), french, "{arguments:?}");
    }
    site.write("mine/mine.txt", "mine");
    let output = site.run(&["build", "--out", "mine", "--lang", "es"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(stderr(&output).starts_with("error: `"), "{}", stderr(&output));
    assert!(stderr(&output).contains("no está vacía"), "{}", stderr(&output));
    for command in ["build", "check", "diff", "explain", "import-issue", "schema", "serve"] {
        let help = stdout(&site.run(&[command, "--help"]));
        assert!(help.contains("--messages-lang") && help.contains("[alias: --lang]"), "{command}: {help}");
    }
    let unknown = site.run(&["check", "--lang", "xx"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert_snapshot!(stderr(&unknown), @"error: there are no messages in `xx`; there are en, fr, es, ru, ar, zh");
}

#[test]
fn a_refusal_offers_what_may_have_been_meant() {
    let site = notes(SITE);
    assert_snapshot!(stderr(&site.run(&["new", "nots", "x", "--messages-lang", "fr"])), @"
    erreur: il n’y a pas de collection `nots`. Ce site a : notes
    aide: vouliez-vous dire `notes` ?
    ");
    assert_snapshot!(stderr(&site.run(&["new", "notes", "Éléphant rose"])), @"
    error: `Éléphant rose` cannot be the name of an entry: use lower-case letters a to z, digits and single hyphens
    help: did you mean `elephant-rose`?
    ");
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

#[test]
fn every_refusal_and_every_word_of_a_command_has_a_message() {
    // A message that is missing shows by its name; in Chinese no message is its own name.
    let chinese = Messages::in_language("zh").unwrap();
    let mut found = 0;
    let files = walkdir::WalkDir::new(repository().join("src/commands")).into_iter().map(Result::unwrap);
    for file in files.filter(|file| file.path().extension().is_some_and(|ending| ending == "rs")) {
        let text = std::fs::read_to_string(file.path()).unwrap();
        for before in ["Refusal::new(\"", "essages.text(\"", "words(\"diff-", "words(\"progress-"] {
            for rest in text.split(before).skip(1) {
                let (_, beginning) = before.split_once('"').unwrap();
                let name = format!("{beginning}{}", rest.split('"').next().unwrap());
                assert_ne!(chinese.text(&name, &[]), name, "{}", file.path().display());
                found += 1;
            }
        }
    }
    assert!(found > 60, "{found}");
}
