//! The commands as people and scripts call them.

use super::support::{command, empty_site, notes, stderr, stdout};

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
    for name in ["build", "check", "lsp", "search", "serve", "translations"] {
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
