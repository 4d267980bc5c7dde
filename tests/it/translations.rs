//! Translations: what they inherit, how they age, what readers are told.

use insta::assert_snapshot;

use super::support::{TestSite, notes, stdout};

const APPLE: &str = r#"
-- content/notes/apple.md --
---
title: Apple
summary: A fruit.
mood: glad
points:
  - {number: "1", text: Round.}
  - {number: "2", text: Red.}
---
## Taste {#taste}

Sweet.
-- content/notes/other.md --
---
title: Other
---
[taste](apple.md#taste)
"#;

fn hash_of_apple() -> String {
    hash_of(&notes(APPLE), "apple")
}

/// What a translation of an entry would say that it was made from.
fn hash_of(site: &TestSite, slug: &str) -> String {
    let listed = stdout(&site.run(&["translations", "--lang", "fr", "--all"]));
    let line = listed.lines().find(|line| line.contains(&format!("{slug}.fr.md"))).unwrap();
    line.split_whitespace().nth(1).unwrap().to_owned()
}

#[test]
fn a_translation_inherits_what_it_does_not_say() {
    let site = notes(APPLE);
    let hash = hash_of_apple();
    site.write(
        "content/notes/apple.fr.md",
        format!("---\ntitle: Pomme\ntranslated-from: {hash}\npoints:\n  - {{number: \"2\", text: Rouge.}}\n---\n## Goût {{#taste}}\n\nSucrée.\n"),
    );
    let pages = site.build();
    let page = &pages["fr/notes/apple/index.html"];
    for text in ["Pomme", "Sucrée", "Rouge", "Round", "Content"] {
        assert!(page.contains(text), "{text}");
    }
    assert!(!page.contains("class=\"notice\""), "a current translation needs no notice");
    assert!(pages["fr/notes/other/index.html"].contains("../apple/index.html#s-taste"));
    assert!(page.contains("<html lang=\"fr\" dir=\"ltr\" "));
}

#[test]
fn items_keyed_by_a_term_are_translated_one_by_one() {
    let site = notes(
        "-- content/notes/apple.md --\n---\ntitle: Apple\nviews:\n- {mood: sad, note: Too sour.}\n- {mood: glad, note: Sweet.}\n---\n",
    );
    site.write(
        "content/notes/_collection.toml",
        "label = \"Notes\"\n[fields.title]\ntype = \"text\"\nrequired = true\n\
         [fields.views]\ntype = \"group\"\nmany = true\nkey = \"mood\"\n\
         [fields.views.fields.mood]\ntype = \"choice\"\nvocabulary = \"moods\"\nrequired = true\n\
         [fields.views.fields.note]\ntype = \"text\"\n",
    );
    site.write(
        "content/notes/apple.fr.md",
        "---\ntitle: Pomme\nviews:\n- {mood: glad, note: Sucrée.}\n- {mood: secret, note: Caché.}\n---\n",
    );
    assert_eq!(site.faults(), ["V320 content/notes/apple.fr.md:5:4", "V509 content/notes/apple.fr.md:1:1"]);
    site.write(
        "content/notes/apple.fr.md",
        "---\ntitle: Pomme\nviews:\n- {mood: glad, note: Sucrée.}\n---\n",
    );
    let page = &site.build()["fr/notes/apple/index.html"];
    assert!(page.contains("Sucrée.") && page.contains("Too sour.") && !page.contains("Sweet."), "{page}");
}

#[test]
fn a_missing_translation_is_shown_in_the_original_and_says_so() {
    let pages = notes(APPLE).build();
    let page = &pages["ar/notes/apple/index.html"];
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\" "));
    assert!(page.contains("<h1 lang=\"en\" dir=\"ltr\">Apple</h1>"));
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(page.contains("class=\"notice\""));
}

#[test]
fn the_states_of_a_translation_are_told_apart() {
    let hash = hash_of_apple();
    let state = |front: &str| {
        let site = notes(APPLE);
        site.write("content/notes/apple.fr.md", format!("---\ntitle: Pomme\n{front}---\nSucrée.\n"));
        let listed = stdout(&site.run(&["translations", "--lang", "fr", "--all"]));
        let line = listed.lines().find(|line| line.contains("apple.fr.md")).unwrap_or("?").to_owned();
        (line.split_whitespace().next().unwrap_or("?").to_owned(), site.faults())
    };
    assert_eq!(state(&format!("translated-from: {hash}\n")), ("current".into(), vec![]));
    assert_eq!(
        state(&format!("translated-from: {hash}\ntranslation: machine\n")),
        ("machine".into(), vec![])
    );
    assert_eq!(
        state("translated-from: 0000000000000000\n"),
        ("outdated".into(), vec!["V508 content/notes/apple.fr.md:3:18".into()])
    );
    assert_eq!(state(""), ("outdated".into(), vec!["V509 content/notes/apple.fr.md:1:1".into()]));
}

#[test]
fn a_changed_original_makes_its_translations_outdated() {
    let site = notes(APPLE);
    let hash = hash_of_apple();
    site.write("content/notes/apple.fr.md", format!("---\ntitle: Pomme\ntranslated-from: {hash}\n---\n"));
    assert_eq!(site.faults(), Vec::<String>::new());
    // What is inherited does not count, what is translated does.
    site.write_all(&APPLE.replace("mood: glad", "mood: sad"));
    assert_eq!(site.faults(), Vec::<String>::new());
    site.write_all(&APPLE.replace("Sweet.", "Sour."));
    assert_eq!(site.faults(), ["V508 content/notes/apple.fr.md:3:18"]);
}

#[test]
fn items_told_apart_by_their_place_alone_are_the_originals_once_it_has_changed() {
    let site = notes("");
    let declared = std::fs::read_to_string(site.path("content/notes/_collection.toml")).unwrap();
    let results = "[fields.results]\ntype = \"group\"\nmany = true\n[fields.results.fields.text]\ntype = \"text\"\n\
        [fields.results.fields.figure]\ntype = \"integer\"\n";
    site.write("content/notes/_collection.toml", format!("{declared}{results}"));
    let original = |first: &str, second: &str| {
        let text = format!("---\ntitle: A\nresults:\n{first}{second}---\n");
        site.write("content/notes/a.md", text);
    };
    let (acres, camps) = ("- { text: acres, figure: 470 }\n", "- { text: camps, figure: 30 }\n");
    let translation = |from: &str| {
        let text = format!(
            "---\ntitle: A\ntranslated-from: {from}\nresults: [{{ text: arpents }}, {{ text: camps de base }}]\n---\n"
        );
        site.write("content/notes/a.fr.md", text);
    };
    let page = || site.build()["fr/notes/a/index.html"].clone();
    original(acres, camps);
    translation(&hash_of(&site, "a"));
    let current = page();
    assert!(current.contains("arpents") && current.contains("camps de base"), "{current}");
    original(camps, acres);
    let outdated = page();
    assert!(!outdated.contains("arpents") && outdated.contains("acres"), "{outdated}");
}

#[test]
fn a_translation_may_not_change_facts() {
    let site = notes(APPLE);
    site.write(
        "content/notes/apple.fr.md",
        "---\ntitle: Pomme\ntranslation: robot\nmood: sad\npoints:\n  - {number: \"3\", text: Non.}\n  - {text: Non.}\nbody: x\n---\n[x](apple.md#gout)\n",
    );
    assert_snapshot!(site.check(), @r#"
    error[V209]: `robot` is not possible here
     --> content/notes/apple.fr.md:3:14
      |
    3 | translation: robot
      |              ^^^^^ not possible
      |
      = help: possible: reviewed, machine

    error[V318]: `mood` is inherited from the original and cannot be stated here
      --> content/notes/apple.fr.md:4:1
       |
     4 | mood: sad
       | ^^^^ remove this
       |
      ::: content/notes/_collection.toml:11:9
       |
    11 | [fields.mood]
       |         ---- declared as not translatable
       |
       = help: a translation states only texts; change everything else in the original

    error[V320]: the original has no such item in `points`
     --> content/notes/apple.fr.md:6:6
      |
    6 |   - {number: "3", text: Non.}
      |      ^^^^^^ here
      |
      = help: translate the items of the original one by one, each with its key as it stands there

    error[V320]: this item of `points` does not say which item of the original it translates
     --> content/notes/apple.fr.md:7:6
      |
    7 |   - {text: Non.}
      |      ^^^^ here
      |
      = help: translate the items of the original one by one, each with its key as it stands there

    error[V301]: this kind of entry has no field `body`
     --> content/notes/apple.fr.md:8:1
      |
    8 | body: x
      | ^^^^ not a field
      |
      = help: check the spelling, or remove the line

    error[V505]: there is no heading `#gout` in `apple.md`
      --> content/notes/apple.fr.md:10:1
       |
    10 | [x](apple.md#gout)
       | ^^^^^^^^^^^^^^^^^^ leads nowhere
       |
       = help: its headings: #taste

    warning[V509]: this translation does not say which version of the original it translates
     --> content/notes/apple.fr.md:1:1
      |
    1 | ---
      | ^^^ in here
      |
      = help: if it matches the original of today, add `translated-from: 1be32e2075739faf`

    6 errors, 1 warning.
    "#);
}

#[test]
fn a_translation_without_body_shows_the_original_text() {
    let site = notes(APPLE);
    let hash = hash_of_apple();
    site.write("content/notes/apple.fr.md", format!("---\ntitle: Pomme\ntranslated-from: {hash}\n---\n"));
    let pages = site.build();
    let page = &pages["fr/notes/apple/index.html"];
    assert!(page.contains("<div class=\"prose body\" lang=\"en\" dir=\"ltr\">"));
    assert!(page.contains("pas encore traduit"), "{page}");
}
