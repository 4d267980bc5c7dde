//! Levels that a site chooses, and findings that an entry accepts with a reason.

use insta::assert_snapshot;

use super::support::{notes, stderr, stdout};

const HTML: &str = "-- content/notes/a.md --\n---\ntitle: A\n---\nSome <b>HTML.\n";

#[test]
fn a_site_chooses_how_bad_a_warning_is_and_a_collection_chooses_otherwise() {
    let site = notes(HTML);
    site.write("site.toml", "title = \"Notes\"\nlanguages = [\"en\"]\n[rules]\nV401 = \"error\"\n");
    assert_eq!(site.run(&["check"]).status.code(), Some(1));
    assert!(!site.run(&["build"]).status.success() && !site.path("public").exists(), "an error is an error");
    let declaration = std::fs::read_to_string(site.path("content/notes/_collection.toml")).unwrap();
    site.write("content/notes/_collection.toml", format!("{declaration}\n[rules]\nraw-html = \"note\"\n"));
    assert_snapshot!(site.check(), @"
    note[V401]: HTML is shown as text, not carried out
     --> content/notes/a.md:4:6
      |
    4 | Some <b>HTML.
      |      ^^^ HTML
      |
      = help: write it in Markdown; `**bold**`, `[text](address)` and tables are all there

    1 note.
    ");
    site.write("content/notes/_collection.toml", format!("{declaration}\n[rules]\nV401 = \"off\"\n"));
    assert_eq!(site.check(), "No faults found.");
}

#[test]
fn levels_of_unknown_codes_and_of_errors_are_refused() {
    let site = notes(HTML);
    site.write(
        "site.toml",
        "title = \"Notes\"\nlanguages = [\"en\"]\n[rules]\nV4O1 = \"off\"\nV504 = \"note\"\nV505 = \"error\"\nV508 = \"quiet\"\n",
    );
    assert_eq!(
        site.faults(),
        ["V218 site.toml:4:1", "V219 site.toml:5:1", "V209 site.toml:7:8", "V401 content/notes/a.md:4:6"]
    );
}

#[test]
fn an_accepted_finding_is_counted_and_keeps_its_reason() {
    let site = notes(
        "-- content/notes/a.md --\n---\ntitle: A\naccept:\n- {rule: V401, reason: The letter quotes it.}\n---\nSome <b>HTML.\n\
         -- content/notes/b.md --\n---\ntitle: B\n---\nSome <b>HTML.\n",
    );
    assert_snapshot!(site.check(), @"
    warning[V401]: HTML is shown as text, not carried out
     --> content/notes/b.md:4:6
      |
    4 | Some <b>HTML.
      |      ^^^ HTML
      |
      = help: write it in Markdown; `**bold**`, `[text](address)` and tables are all there

    1 warning. 1 finding is accepted, with a reason.
    ");
    let lines = stdout(&site.run(&["check", "--format", "json"]));
    let accepted: serde_json::Value = serde_json::from_str(lines.lines().last().unwrap()).unwrap();
    assert_eq!(
        (accepted["status"].as_str(), accepted["reason"].as_str()),
        (Some("accepted"), Some("The letter quotes it."))
    );
    let log: serde_json::Value =
        serde_json::from_str(&stdout(&site.run(&["check", "--format", "sarif"]))).unwrap();
    let suppressed = &log["runs"][0]["results"][1]["suppressions"][0];
    assert_eq!(suppressed["justification"], "The letter quotes it.");
    assert!(site.build().contains_key("notes/a/index.html"), "`accept` is no field of the entry");
    site.write("site.toml", "title = \"Notes\"\nlanguages = [\"en\"]\n[rules]\nV401 = \"error\"\n");
    assert_eq!(
        site.faults(),
        ["V401 content/notes/a.md:6:6", "V401 content/notes/b.md:4:6", "V329 content/notes/a.md:4:10"],
        "what the site has made an error is not for an entry to accept"
    );
}

#[test]
fn an_acceptance_needs_a_known_code_that_can_be_accepted_and_a_reason() {
    let site = notes(
        "-- content/notes/a.md --\n---\ntitle: A\naccept:\n- {rule: V4O1, reason: x}\n- {rule: V401}\n\
         - {rule: V401, reason: \" \"}\n- {rule: V504, reason: x}\n- {rule: V401, raeson: x}\n---\nText.\n",
    );
    assert_snapshot!(site.faults().join("\n"), @"
    V218 content/notes/a.md:4:10
    V302 content/notes/a.md:5:4
    V323 content/notes/a.md:6:24
    V330 content/notes/a.md:7:10
    V302 content/notes/a.md:8:4
    V202 content/notes/a.md:8:16
    ");
}

#[test]
fn a_translation_accepts_for_itself() {
    let site = notes(
        "-- content/notes/a.md --\n---\ntitle: A\naccept: {rule: V509, reason: Not needed.}\n---\n\
         -- content/notes/a.fr.md --\n---\ntitle: A\naccept: {rule: translation-undated, reason: A short note.}\n---\n",
    );
    assert_eq!(site.faults(), ["V329 content/notes/a.md:3:16", "V509 content/notes/a.fr.md:1:1"]);
    assert!(stderr(&site.run(&["check"])).contains("1 finding is accepted, with a reason."));
}
