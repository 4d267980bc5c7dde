//! Slips of people who write front matter and declarations by hand: told by their cause, and nothing else with them.

use std::fs;

use insta::assert_snapshot;

use super::support::{NOTES, TestSite, notes, stderr};

#[test]
fn each_line_that_cannot_be_read_is_told_and_the_others_are_checked() {
    let site = notes(
        "-- content/notes/a.md --\n---\ntitle: 'L'eau trouble'\nmood: gald\nsee: [b\nkind：x\nsummary:A\n---\n[gone](gone.md)\n",
    );
    assert_snapshot!(site.check(), @"
    error[V101]: the text in quotation marks ends at this apostrophe
     --> content/notes/a.md:2:10
      |
    2 | title: 'L'eau trouble'
      |          ^ here
      |
      = help: put the text between double quotation marks, or write the apostrophe twice

    error[V304]: `gald` is not in the vocabulary `moods`
     --> content/notes/a.md:3:7
      |
    3 | mood: gald
      |       ^^^^ not a term of this vocabulary
      |
      = help: did you mean `glad`?
      = help: possible: `glad`, `sad`, `secret`, as in `content/vocabularies/moods.toml`

    error[V101]: this bracket is never closed
     --> content/notes/a.md:4:6
      |
    4 | see: [b
      |      ^ it opens here
      |
      = help: close the list at its end; if the bracket is part of a text, put the whole value in quotation marks

    error[V101]: this colon is not the one that front matter is written with
     --> content/notes/a.md:5:5
      |
    5 | kind：x
      |     ^^ here
      |
      = help: after the name, write the colon `:` of an English keyboard and a space, as in `title: A case`

    error[V101]: a space is missing after this colon
     --> content/notes/a.md:6:8
      |
    6 | summary:A
      |        ^ here
      |
      = help: write the name, the colon, a space, then the value, as in `title: A case`

    5 errors.
    ");
}

#[test]
fn nothing_is_missing_that_is_only_unreadable() {
    for front in [
        "title:A",
        "title: [A",
        " summary: x\ntitle: A",
        "summary: x\n title: A",
        "Title A",
        "titel: 'L'eau'",
    ] {
        let site = notes(&format!("-- content/notes/a.md --\n---\n{front}\n---\n"));
        assert_eq!(site.faults().iter().map(|fault| &fault[..4]).collect::<Vec<_>>(), ["V101"], "{front}");
    }
    let site = notes("-- content/notes/a.md --\n---\nsummary: 'L'eau'\n---\n");
    assert_eq!(site.faults(), ["V302 content/notes/a.md:1:1", "V101 content/notes/a.md:2:12"]);
    let translated = notes(
        "-- content/notes/a.md --\n---\ntitle: A\n---\n\
         -- content/notes/a.fr.md --\n---\ntitle: 'L'eau'\nmood: glad\n---\n",
    );
    assert_eq!(translated.faults(), ["V101 content/notes/a.fr.md:2:10", "V318 content/notes/a.fr.md:3:1"]);
}

#[test]
fn a_field_is_not_renamed_to_one_that_cannot_be_read() {
    let site = notes("-- content/notes/a.md --\n---\ntitel: A\ntitle: [B\n---\n");
    assert_eq!(site.run(&["check", "--fix"]).status.code(), Some(1));
    assert!(fs::read_to_string(site.path("content/notes/a.md")).unwrap().contains("titel: A\n"));
}

#[test]
fn text_that_a_hash_takes_out_of_a_value_is_found_and_a_new_file_has_none() {
    let site = notes(
        "-- content/notes/a.md --\n---\n# A comment of its own.\ntitle: Affaire #12\nsummary: x # y\n#mood: glad # z\n---\n",
    );
    assert_eq!(site.faults(), ["V109 content/notes/a.md:3:16", "V110 content/notes/a.md:4:12"]);
    let fixed = site.run(&["check", "--fix"]);
    assert_eq!(fixed.status.code(), Some(0), "{}", stderr(&fixed));
    let text = fs::read_to_string(site.path("content/notes/a.md")).unwrap();
    assert!(text.contains("\ntitle: \"Affaire #12\"\nsummary: x # y\n"), "{text}");

    let begun = site.run(&["new", "notes", "b"]);
    assert_eq!(begun.status.code(), Some(0), "{}", stderr(&begun));
    let told = site.faults();
    assert!(told.iter().all(|fault| !fault.contains("b.md") || fault.starts_with("V323")), "{told:?}");
}

#[test]
fn hidden_characters_are_found_behind_entities() {
    let site = notes(
        "-- content/notes/a.md --\n---\ntitle: A\n---\nPaid &#x202e;100&shy;000&#8294; by **A &amp; B**.\n",
    );
    assert_snapshot!(site.check(), @"
    warning[V408]: there is a character here that nobody sees: it turns the direction of writing (U+202E)
     --> content/notes/a.md:4:6
      |
    4 | Paid &#x202e;100&shy;000&#8294; by **A &amp; B**.
      |      ^^^^^^^^ here
      |
      = help: readers could see another text than the one that is stored; remove it

    warning[V408]: there is a character here that nobody sees: it turns the direction of writing (U+2066)
     --> content/notes/a.md:4:25
      |
    4 | Paid &#x202e;100&shy;000&#8294; by **A &amp; B**.
      |                         ^^^^^^^ here
      |
      = help: readers could see another text than the one that is stored; remove it

    2 warnings.
    ");
}

#[test]
fn hidden_characters_are_found_behind_escapes() {
    let site = notes(
        "-- content/notes/a.md --\n---\ntitle: \"A\\u202eB\"\nsummary: \"free\\u200bdom \\t \\u00e9\"\n---\n\
         -- content/notes/b.md --\n+++\ntitle = \"A\\u001B[2J\"\nsummary = '\\u202e'\n+++\n\
         -- content/vocabularies/more.toml --\nlabel = { en = \"A\\U0000200B\" }\n",
    );
    assert_eq!(
        site.faults(),
        [
            "V408 content/notes/a.md:2:10",
            "V408 content/notes/a.md:3:15",
            "V408 content/notes/b.md:2:11",
            "V408 content/vocabularies/more.toml:1:18"
        ]
    );
    site.run(&["check", "--fix"]);
    let text = fs::read_to_string(site.path("content/notes/a.md")).unwrap();
    assert!(text.contains("\"A\\u202eB\"") && text.contains("\"freedom \\t \\u00e9\""), "{text}");
}

/// The faults of a site, but that its translations do not say what they were made from.
fn faults(site: &TestSite) -> Vec<String> {
    site.faults().into_iter().filter(|fault| !fault.starts_with("V509")).collect()
}

/// A site in which entries use everything that is declared, with a fault of its own in one of them.
const USED: &str = "\
-- content/notes/a.md --\n---\ntitle: A\nmood: glad\nsee:\n  - {to: b, point: \"1\", why: x}\n---\n\
-- content/notes/b.md --\n---\ntitle: B\npoints:\n  - {number: \"1\", text: x}\n---\n\
-- content/notes/a.fr.md --\n---\ntitle: A\n---\n\
-- content/other/_collection.toml --\nlabel = \"Other\"\nfacets = [\"mood\"]\n[fields.title]\ntype = \"text\"\nrequired = true\n\
[fields.mood]\ntype = \"choice\"\nvocabulary = \"moods\"\n\
-- content/other/c.md --\n---\ntitle: C\nmood: sad\ndate: 2024\n---\n";

#[test]
fn what_only_follows_from_a_declaration_that_cannot_be_read_is_not_told() {
    let slips = [
        ("site.toml", "languages = [", "languages = "),
        ("site.toml", "title = \"", "title = "),
        ("content/notes/_collection.toml", "[fields.see]", "[fields.see"),
        (
            "content/notes/_collection.toml",
            "[fields.points]\ntype = \"group\"",
            "[fields.points]\ntype = \"group",
        ),
        ("content/vocabularies/moods.toml", "id = \"glad\"", "id = \"glad"),
    ];
    assert_eq!(faults(&notes(USED)), ["V301 content/other/c.md:4:1"]);
    for (file, from, to) in slips {
        let site = notes(USED);
        let text = fs::read_to_string(site.path(file)).unwrap();
        assert!(text.contains(from), "{file}: {from}");
        site.write(file, text.replacen(from, to, 1));
        let told = faults(&site);
        let (own, others): (Vec<&String>, Vec<&String>) = told.iter().partition(|fault| fault.contains(file));
        assert!(
            !own.is_empty() && own.iter().all(|fault| fault.starts_with("V102")),
            "{file} {to}: {told:?}"
        );
        assert_eq!(others, ["V301 content/other/c.md:4:1"], "{file} {to}");
    }
}

#[test]
fn a_declaration_that_is_refused_takes_nothing_else_with_it() {
    let site = notes(USED);
    site.write("content/notes/_collection.toml", vec![b'#'; 65 * 1024 * 1024]);
    assert_eq!(faults(&site), ["V002 content/notes/_collection.toml:1:1", "V301 content/other/c.md:4:1"]);
}

#[test]
fn a_title_says_what_it_lacks() {
    let site = |title: &str| {
        let site = notes("");
        let declared = NOTES.split("-- content/notes/_collection.toml --\n").nth(1).unwrap();
        let declared = declared.replacen("[fields.title]\ntype = \"text\"\nrequired = true\n", title, 1);
        site.write("content/notes/_collection.toml", declared);
        site
    };
    assert_snapshot!(site("[fields.title]\ntype = \"text\"\n").check(), @"
    error[V203]: `required = true` is missing
     --> content/notes/_collection.toml:6:9
      |
    6 | [fields.title]
      |         ^^^^^ in this table
      |
      = help: add `required = true`

    1 error.
    ");
    assert_snapshot!(site("[fields.title]\ntype = \"markdown\"\nrequired = true\n").check(), @r#"
    error[V209]: `markdown` is not possible here
     --> content/notes/_collection.toml:7:8
      |
    7 | type = "markdown"
      |        ^^^^^^^^^^ not possible
      |
      = help: possible: text

    1 error.
    "#);
    assert_snapshot!(site("").check(), @"
    error[V203]: `[fields.title]` is missing
    --> content/notes/_collection.toml
     = help: add `[fields.title]`

    1 error.
    ");
}
