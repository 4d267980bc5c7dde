//! What a site asks of its entries, and what nobody sees in a text.

use insta::assert_snapshot;

use super::support::{NOTES, notes, stderr};

/// The notes with more in their declaration.
fn asking(declaration: &str, text: &str) -> super::support::TestSite {
    let site = notes(text);
    let (_, notes) = NOTES.split_once("-- content/notes/_collection.toml --\n").unwrap();
    let (head, fields) = notes.split_once("[fields.title]").unwrap();
    site.write("content/notes/_collection.toml", format!("{head}{declaration}\n[fields.title]{fields}"));
    site
}

const CHECK: &str = r#"
[[check]]
id = "point-with-text"
each = "points"
when = [{ field = "mood", is = "sad" }, { field = "points.number", at-least = 1 }]
need = ["points.text", "summary"]
message = { en = "A sad point says why", fr = "Un point triste dit pourquoi" }
level = "error"
"#;

#[test]
fn a_declared_check_looks_at_each_item_under_its_conditions() {
    let site = asking(
        CHECK,
        "-- content/notes/a.md --\n---\ntitle: A\nmood: sad\nsummary: x\npoints:\n- {number: '1', text: why}\n- number: '2'\n---\n\
         -- content/notes/b.md --\n---\ntitle: B\nmood: glad\npoints:\n- {number: '1'}\n---\n\
         -- content/notes/c.md --\n---\ntitle: C\nmood: secret\npoints:\n- {number: '1'}\n---\n",
    );
    assert_snapshot!(site.check(), @r#"
    error[V801]: A sad point says why
     --> content/notes/a.md:7:3
      |
    7 | - number: '2'
      |   ^^^^^^^^^^^ in here
      |
     ::: content/notes/_collection.toml:8:6
      |
    8 | id = "point-with-text"
      |      ----------------- asked for by this declaration
      |
      = help: state `points.text`

    1 error.
    "#);
    assert!(stderr(&site.run(&["check", "--lang", "fr"])).contains("Un point triste dit pourquoi"));
    assert!(
        stderr(&site.run(&["check", "--lang", "ru"])).contains("A sad point says why"),
        "the site has no Russian"
    );
}

#[test]
fn a_check_without_need_is_a_finding_as_soon_as_its_conditions_hold() {
    let check = "[[check]]\nid = \"no-sadness\"\nwhen = [{ field = \"mood\", is = \"sad\" }]\nmessage = \"Sad\"\nlevel = \"note\"\n";
    let site = asking(check, "-- content/notes/a.md --\n---\ntitle: A\nmood: sad\n---\n");
    assert_eq!(site.faults(), ["V801 content/notes/a.md:1:1"]);
    assert!(site.check().ends_with("1 note."));
}

#[test]
fn slips_in_what_is_asked_are_found() {
    let site = asking(
        "referred-by = [\"note.see\", \"notes.mood\", \"notes.se\"]\nreview = { field = \"mood\", months = 3 }\n\
         [[check]]\nid = \"a\"\neach = \"title\"\nmessage = \"x\"\n\
         [[check]]\nid = \"b\"\nneed = [\"sumary\"]\nmessage = \"x\"\nlevel = \"bad\"\n",
        "",
    );
    assert_snapshot!(site.faults().join("\n"), @"
    V206 content/notes/_collection.toml:6:16
    V213 content/notes/_collection.toml:6:28
    V208 content/notes/_collection.toml:6:42
    V213 content/notes/_collection.toml:7:20
    V213 content/notes/_collection.toml:10:8
    V208 content/notes/_collection.toml:14:9
    V209 content/notes/_collection.toml:16:9
    ");
    let declaration = "[fields.title]\ntype = \"text\"\nrequired = true\n[fields.to]\ntype = \"reference\"\n\
        collections = [\"notes\"]\nmutual = \"from\"\n";
    site.write("content/notes/_collection.toml", format!("label = \"Notes\"\n{declaration}"));
    assert_eq!(site.faults(), ["V208 content/notes/_collection.toml:5:9"]);
}

#[test]
fn a_slip_inside_a_group_is_mended_where_it_is() {
    let check = "[[check]]\nid = \"a\"\nneed = [\"points.txt\"]\nmessage = \"x\"\n\
        [[check]]\nid = \"b\"\nneed = [\"point.text\"]\nmessage = \"x\"\n";
    let said = asking(check, "").check();
    assert_eq!(said.matches("did you mean `points.text`?").count(), 2, "{said}");
}

#[test]
fn a_mutual_relation_may_have_two_names() {
    let site = notes(
        "-- content/notes/a.md --\n---\ntitle: A\nbefore: [b]\n---\n-- content/notes/b.md --\n---\ntitle: B\n---\n",
    );
    site.write(
        "content/notes/_collection.toml",
        "label = \"Notes\"\n[fields.title]\ntype = \"text\"\nrequired = true\n\
         [fields.before]\ntype = \"reference\"\ncollections = [\"notes\"]\nmany = true\nmutual = \"after\"\n\
         [fields.after]\ntype = \"reference\"\ncollections = [\"notes\"]\nmany = true\nmutual = \"before\"\n",
    );
    assert_snapshot!(site.check(), @"
    warning[V802]: `b` does not name this entry in return
     --> content/notes/a.md:3:10
      |
    3 | before: [b]
      |          ^ named here
      |
     ::: content/notes/_collection.toml:5:9
      |
    5 | [fields.before]
      |         ------ declared as mutual
      |
      = help: add `a` to `after` of `b`, or remove this line

    1 warning.
    ");
    site.write("content/notes/b.md", "---\ntitle: B\nafter: [a]\n---\n");
    assert_eq!(site.check(), "No faults found.");
}

const WORDS: &str = r#"
title = "Notes"
languages = ["en", "fr", "ar"]
[[wording]]
id = "guilt"
reason = { en = "Nobody is guilty before a judgment", fr = "Nul n’est coupable avant un jugement" }
words = { en = ["culprit*", "guilty party"], fr = ["coupable*"], ar = ["مجرم"] }
near = { en = ["suspect*"], fr = ["suspect*"] }
within = 3
[[wording]]
id = "drama"
reason = "It is not a film"
words = { en = ["kingpin"] }
level = "note"
"#;

#[test]
fn listed_wording_counts_near_other_words_in_its_own_language() {
    let site = notes(
        "-- content/notes/a.md --\n---\ntitle: The Kingpin\nsummary: A culprit, says one, and far away from it all stands a suspect.\n---\n\
         The suspected CULPRITS left. The guilty party met the suspect. Culprits alone.\n\
         -- content/notes/a.fr.md --\n---\ntitle: A\ntranslated-from: x\n---\nLe suspect coupable et un culprit suspect.\n",
    );
    site.write("site.toml", WORDS);
    let wording: Vec<String> = site.faults().into_iter().filter(|fault| fault.starts_with("V805")).collect();
    assert_snapshot!(wording.join("\n"), @"
    V805 content/notes/a.fr.md:5:12
    V805 content/notes/a.md:5:15
    V805 content/notes/a.md:5:34
    V805 content/notes/a.md:5:64
    V805 content/notes/a.md:2:12
    ");
    let shown = site.check();
    assert!(
        shown.contains("“CULPRITS” beside “suspected” may do harm: Nobody is guilty before a judgment"),
        "{shown}"
    );
    assert!(shown.contains("note[V805]: “Kingpin” may do harm: It is not a film"), "{shown}");
}

#[test]
fn what_nobody_sees_is_shown_by_its_number() {
    let site = notes(
        "-- content/notes/a.md --\n---\ntitle: A\n---\nPay \u{202e}evil\u{202c} now, \u{e0070}\u{e0061}you, z\u{200b}ero.\n\
         Persian می\u{200c}خواهم and a family 👩\u{200d}👧.\nThe b\u{430}nk.\n",
    );
    let shown = site.check().replace(['\u{200b}', '\u{e0070}', '\u{e0061}'], "·");
    assert_snapshot!(shown, @"
    warning[V408]: there is a character here that nobody sees: it turns the direction of writing (U+202E)
     --> content/notes/a.md:4:5
      |
    4 | Pay �evil� now, ··you, z·ero.
      |     ^ here
      |
      = help: readers could see another text than the one that is stored; remove it

    warning[V408]: there is a character here that nobody sees: it turns the direction of writing (U+202C)
     --> content/notes/a.md:4:10
      |
    4 | Pay �evil� now, ··you, z·ero.
      |          ^ here
      |
      = help: readers could see another text than the one that is stored; remove it

    warning[V408]: there is a character here that nobody sees: it is a hidden letter (U+E0070)
     --> content/notes/a.md:4:17
      |
    4 | Pay �evil� now, ··you, z·ero.
      |                 ^ right before this
      |
      = help: hidden letters can carry a message past a reviewer; remove it

    warning[V408]: there is a character here that nobody sees: it has no width (U+200B)
     --> content/notes/a.md:4:25
      |
    4 | Pay �evil� now, ··you, z·ero.
      |                       ^ right before this
      |
      = help: remove it; it often comes along when text is copied from a web page or a word processor

    warning[V409]: `bаnk` has letters of two scripts: Latin, Cyrillic
     --> content/notes/a.md:6:5
      |
    6 | The bаnk.
      |     ^^^^ looks like a word of one script
      |
      = help: write the word anew on one keyboard; a letter that only looks alike is not found by the search, and can deceive

    5 warnings.
    ");
}

#[test]
fn a_link_to_another_language_offers_the_original() {
    let site = notes(
        "-- content/notes/a.md --\n---\ntitle: A\n---\n[b](b.fr.md)\n\
         -- content/notes/a.fr.md --\n---\ntitle: A\ntranslated-from: x\n---\n[b](b.fr.md) [b](b.md) [b](b.ar.md)\n\
         -- content/notes/b.md --\n---\ntitle: B\n---\n\
         -- content/notes/b.fr.md --\n---\ntitle: B\ntranslated-from: x\n---\n\
         -- content/notes/b.ar.md --\n---\ntitle: B\ntranslated-from: x\n---\n",
    );
    let links: Vec<String> = site.faults().into_iter().filter(|fault| fault.starts_with("V510")).collect();
    assert_eq!(links, ["V510 content/notes/a.fr.md:5:24", "V510 content/notes/a.md:4:1"]);
    assert!(
        site.check().contains("help: link to `b.md`; readers are then led to the text in their own language")
    );
}
