//! What changes between two editions, from folders and from Git.

use std::process::Command;

use insta::assert_snapshot;

use super::support::{TestSite, command, empty_site, git, notes, stderr, stdout};

const BEFORE: &str = r#"
-- site.toml --
title = "Notes"
languages = ["en", "fr", "ar"]
[[matrix]]
id = "moods"
title = "Moods | by mood"
collections = ["notes"]
rows = "mood"
columns = "mood"
-- content/notes/apple.md --
---
title: Apple
mood: glad
---
Text.
-- content/notes/pear.md --
---
title: Pear
---
-- content/notes/same.md --
---
title: Same
mood: glad
---
"#;

/// A site in Git, with one commit.
fn in_git(site: &TestSite) {
    git(site, &["init", "--quiet", "--initial-branch=main"]);
    commit(site);
}

fn commit(site: &TestSite) {
    git(site, &["add", "--all"]);
    git(site, &["commit", "--quiet", "-m", "m"]);
}

fn change(site: &TestSite) {
    let hash = "-- content/notes/apple.fr.md --\n---\ntranslated-from: old\ntitle: Pomme\n---\n";
    site.write_all(hash);
    site.write_all("-- content/notes/apple.md --\n---\ntitle: Apple <b>@me\nmood: sad\n---\nText.\n");
    site.write_all("-- content/notes/new.md --\n---\ntitle: New\n---\n");
    std::fs::remove_file(site.path("content/notes/pear.md")).unwrap();
}

#[test]
fn two_revisions_of_git_are_compared_and_the_working_copy_stays() {
    let site = notes(BEFORE);
    in_git(&site);
    change(&site);
    commit(&site);
    site.write("content/notes/draft.md", "not yet in Git, and broken");
    let output = site.run(&["diff", "main~1", "main"]);
    // What is not seen keeps a mention from reaching anybody.
    let shown = format!("{}{}", stdout(&output), stderr(&output)).replace('\u{200b}', "[ZWSP]");
    assert_snapshot!(shown, @r#"
    ## What changes for readers

    ### Added: 1

    * New (`notes/new`)

    ### Changed: 1

    * Apple &lt;b>@[ZWSP]me (`notes/apple`): text; mood −glad +sad; new translations: fr

    ### Removed: 1

    * Pear (`notes/pear`)

    ### Translations left behind: 1

    * fr: Apple &lt;b>@[ZWSP]me (`notes/apple`)

    ### Coverage: Moods \| by mood

    Cells with any entry: 1 before, 2 after, of 9.

    | row | column | before | after | |
    |---|---|--:|--:|---|
    | Glad | Glad | 2 | 1 |  |
    | Sad | Sad | 0 | 1 | gap filled |
    "#);
    let status = Command::new("git").args(["status", "--short"]).current_dir(site.root()).output().unwrap();
    assert_eq!(stdout(&status).trim(), "?? content/notes/draft.md");
    assert_eq!(
        stdout(&site.run(&["diff", "main", "main"])).lines().last(),
        Some("No entry and no figure is different.")
    );
}

#[test]
fn two_published_folders_are_compared() {
    let site = notes(BEFORE);
    assert!(site.run(&["build", "--out", "before"]).status.success());
    change(&site);
    assert!(site.run(&["build", "--out", "after"]).status.success());
    let output = stdout(&site.run(&["diff", "before", "after", "--format", "json"]));
    let difference: serde_json::Value = serde_json::from_str(&output).unwrap();
    assert_eq!(difference["added"][0]["slug"], "new");
    assert_eq!(difference["removed"][0]["slug"], "pear");
    assert_eq!(difference["outdated"][0]["language"], "fr");
    assert_eq!(difference["changed"][0]["fields"][0]["new"][0], "sad");
    assert_eq!(difference["coverage"][0]["filled_after"], 2);
}

#[test]
fn a_site_below_the_root_of_its_repository_is_found() {
    let outer = empty_site();
    let site = notes(BEFORE);
    std::fs::create_dir(outer.path("portal")).unwrap();
    let copied =
        Command::new("cp").args(["-r", "."]).arg(outer.path("portal")).current_dir(site.root()).status();
    assert!(copied.unwrap().success());
    in_git(&outer);
    std::fs::remove_file(outer.path("portal/content/notes/pear.md")).unwrap();
    commit(&outer);
    let output =
        command().args(["diff", "main~1", "HEAD"]).current_dir(outer.path("portal")).output().unwrap();
    assert!(stdout(&output).contains("### Removed: 1\n\n* Pear (`notes/pear`)"), "{}", stderr(&output));
}

#[test]
fn what_is_no_edition_is_told() {
    let site = notes(BEFORE);
    in_git(&site);
    let output = site.run(&["diff", "--", "-x", "main"]);
    assert_eq!(output.status.code(), Some(2));
    assert_snapshot!(stderr(&output), @"error: `-x` is neither the folder of a published site with data nor a revision of Git");
    site.write("content/notes/apple.md", "---\ntitle: A\nmood: gald\n---\n");
    commit(&site);
    let output = site.run(&["diff", "main~1", "main"]);
    assert_eq!(output.status.code(), Some(1));
    let said = stderr(&output);
    assert!(said.starts_with("`main` has faults:\nerror[V304]"), "{said}");
    assert!(said.ends_with("Nothing was compared, because `main` has faults.\n\n"), "{said}");
    site.write("content/notes/pear.md", "---\ntitle: P\nmood: saad\n---\n");
    commit(&site);
    let french = site.run(&["diff", "main~1", "main", "--lang", "fr"]);
    assert_eq!((french.status.code(), stdout(&french).as_str()), (Some(1), ""));
    let told: Vec<String> = stderr(&french)
        .lines()
        .filter(|line| line.contains("main") || line.starts_with("erreur"))
        .map(str::to_owned)
        .collect();
    assert_snapshot!(told.join("\n"), @"
    `main~1` a des défauts :
    erreur[V304]: `gald` n’est pas dans le vocabulaire `moods`
    Rien n’a été comparé, car `main~1` a des défauts.
    `main` a des défauts :
    erreur[V304]: `gald` n’est pas dans le vocabulaire `moods`
    erreur[V304]: `saad` n’est pas dans le vocabulaire `moods`
    Rien n’a été comparé, car `main` a des défauts.
    ");
    assert!(stdout(&site.run(&["diff", "main~2", "main~2", "--lang", "fr"])).starts_with("## Ce qui change"));
}
