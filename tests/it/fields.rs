//! Front matter: every type of field, every fault at its place, all of them in one run.

use insta::assert_snapshot;

use super::edits::name_others;
use super::support::{empty_site, notes};

#[test]
fn an_unknown_term_points_at_its_line() {
    let site = notes("-- content/notes/ada.md --\n---\ntitle: Ada\nmood: gald\n---\n");
    assert_snapshot!(site.check(), @"
    error[V304]: `gald` is not in the vocabulary `moods`
     --> content/notes/ada.md:3:7
      |
    3 | mood: gald
      |       ^^^^ not a term of this vocabulary
      |
      = help: did you mean `glad`?
      = help: possible: `glad`, `sad`, `secret`, as in `content/vocabularies/moods.toml`

    1 error.
    ");
}

#[test]
fn all_faults_of_all_files_come_in_one_run() {
    let site = notes(
        "-- content/notes/a.md --\n---\nsummary: no title\nmod: glad\n---\n\
         -- content/notes/b.md --\n+++\ntitle = \"B\"\nmood = [\"glad\"]\npoints = 3\n+++\n[x](c.md)\n\
         -- site.toml --\ntitle = \"Notes\"\nlanguage = [\"en\"]\n",
    );
    assert_snapshot!(site.faults().join("\n"), @"
    V302 content/notes/a.md:1:1
    V301 content/notes/a.md:3:1
    V303 content/notes/b.md:3:8
    V303 content/notes/b.md:4:10
    V504 content/notes/b.md:6:1
    V202 site.toml:2:1
    ");
}

#[test]
fn a_label_or_a_slip_of_the_pen_is_recognised() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A\nmood: Content\n---\n");
    assert_snapshot!(site.check(), @"
    error[V304]: `Content` is not in the vocabulary `moods`
     --> content/notes/a.md:3:7
      |
    3 | mood: Content
      |       ^^^^^^^ not a term of this vocabulary
      |
      = help: did you mean `glad`?
      = help: possible: `glad`, `sad`, `secret`, as in `content/vocabularies/moods.toml`

    1 error.
    ");
}

/// A collection with a field of each type.
const TYPES: &str = r#"
-- site.toml --
title = "Types"
languages = ["en"]
-- content/things/_collection.toml --
label = "Things"
[fields.title]
type = "text"
required = true
max-characters = 5
[fields.words]
type = "text"
max-words = 3
[fields.prose]
type = "markdown"
[fields.whole]
type = "integer"
minimum = 1
maximum = 9
[fields.share]
type = "number"
[fields.day]
type = "date"
[fields.year]
type = "year"
[fields.years]
type = "period"
[fields.open]
type = "boolean"
[fields.country]
type = "country"
many = true
[fields.region]
type = "region"
[fields.tongue]
type = "language"
[fields.web]
type = "url"
[fields.quotes]
type = "citation"
many = true
[fields.sources]
type = "source"
many = true
[fields.photo]
type = "image"
[fields.pair]
type = "group"
many = true
key = "name"
min-items = 2
max-items = 3
[fields.pair.fields.name]
type = "text"
required = true
[fields.pair.fields.value]
type = "number"
required = true
"#;

#[test]
fn a_first_day_of_a_month_is_written_as_its_language_does() {
    let site = notes(
        "-- content/notes/_collection.toml --\nlabel = \"Notes\"\n[fields.title]\ntype = \"text\"\nrequired = true\n[fields.day]\ntype = \"date\"\n\
         -- content/notes/a.md --\n---\ntitle: A\nday: 2024-03-01\n---\n\
         -- content/notes/b.md --\n---\ntitle: B\nday: 2024-03-11\n---\n",
    );
    let pages = site.build();
    assert!(pages["fr/notes/a/index.html"].contains("1er mars 2024"));
    assert!(pages["fr/notes/b/index.html"].contains("11 mars 2024"));
    assert!(pages["notes/a/index.html"].contains("1 March 2024"));
}

#[test]
fn every_type_accepts_what_it_should() {
    let site = empty_site();
    site.write_all(TYPES);
    site.write_all(
        r#"
-- content/things/a.md --
---
title: "1.10"
words: 跨国犯罪
prose: |
  One *two*.
whole: 9
share: -12.5
day: 2024-02-29
year: 1999
years: 2010-present
open: yes
country: [NO, KE]
region: "014"
tongue: pt-br
web: https://example.org/a?b=c
quotes: [1, two]
sources:
  - id: 1
    title: A report
    author: [A. Writer, B. Writer]
    publisher: A house
    issued: 2020
    accessed: 2024-05-06
    number: X/2020/1
    url: https://example.org/
    language: fr
    note: In part.
  - {id: two, title: Another, issued: 2021-03-04}
pair:
  - {name: x, value: 1}
  - {name: y, value: 2}
---
"#,
    );
    assert_snapshot!(site.check(), @"No faults found.");
}

#[test]
fn every_type_refuses_what_it_should() {
    let site = empty_site();
    site.write_all(TYPES);
    site.write_all(
        r#"
-- content/things/a.md --
---
title: "123456"
words: one two three four
whole: 10
share: 12,5
day: 2023-02-29
year: "99"
years: 2020-2010
open: maybe
country: [Norway, UK, XX]
region: Europe
tongue: e
web: javascript:alert(1)
quotes: [3]
sources:
  - id: 1
  - id: 1
    title: X
    isued: 2020
    issued: May 2020
    url: //host/share
photo:
  file: nowhere.png
pair:
  - {name: x, value: one}
---
"#,
    );
    assert_snapshot!(site.faults().join("\n"), @"
    V314 content/things/a.md:2:8
    V314 content/things/a.md:3:8
    V308 content/things/a.md:4:8
    V307 content/things/a.md:5:8
    V305 content/things/a.md:6:6
    V327 content/things/a.md:7:7
    V306 content/things/a.md:8:8
    V309 content/things/a.md:9:7
    V310 content/things/a.md:10:11
    V310 content/things/a.md:10:19
    V310 content/things/a.md:10:23
    V311 content/things/a.md:11:9
    V312 content/things/a.md:12:9
    V313 content/things/a.md:13:6
    V324 content/things/a.md:14:10
    V203 content/things/a.md:16:5
    V202 content/things/a.md:19:5
    V305 content/things/a.md:20:13
    V313 content/things/a.md:21:10
    V203 content/things/a.md:23:3
    V203 content/things/a.md:23:3
    V315 content/things/a.md:25:3
    V307 content/things/a.md:25:22
    ");
}

#[test]
fn yaml_that_could_harm_is_refused() {
    let site = notes(
        "-- content/notes/a.md --\n---\ntitle: &a A\nsummary: *a\n---\n\
         -- content/notes/b.md --\n---\ntitle: !!str B\n<<: {mood: glad}\n---\n\
         -- content/notes/c.md --\n---\ntitle: C\ntitle: D\n---\n\
         -- content/notes/d.md --\n---\ntitle: Foo: bar\n---\n\
         -- content/notes/e.md --\n---\n\ttitle: E\n---\n",
    );
    assert_snapshot!(site.check(), @"
    error[V103]: this marks a value with `&`, which front matter may not do
     --> content/notes/a.md:2:8
      |
    2 | title: &a A
      |        ^^ not allowed here
      |
      = help: write the value out; if the text itself begins with this character, put it in quotation marks

    error[V103]: this repeats a value with `*`, which front matter may not do
     --> content/notes/a.md:3:10
      |
    3 | summary: *a
      |          ^^ not allowed here
      |
      = help: write the value out; if the text itself begins with this character, put it in quotation marks

    error[V103]: this gives a value a type with `!`, which front matter may not do
     --> content/notes/b.md:2:8
      |
    2 | title: !!str B
      |        ^^^^^ not allowed here
      |
      = help: write the value out; if the text itself begins with this character, put it in quotation marks

    error[V103]: this merges values with `<<`, which front matter may not do
     --> content/notes/b.md:3:1
      |
    3 | <<: {mood: glad}
      | ^^ not allowed here
      |
      = help: write the value out; if the text itself begins with this character, put it in quotation marks

    error[V104]: `title` is given twice
     --> content/notes/c.md:3:1
      |
    2 | title: C
      | ----- the first time
    3 | title: D
      | ^^^^^ the second time
      |
      = help: keep one of the two; several values of one field are written as a list

    error[V101]: this value has a colon in it
     --> content/notes/d.md:2:11
      |
    2 | title: Foo: bar
      |           ^ here
      |
      = help: put the whole value in quotation marks: a colon followed by a space has a meaning of its own

    6 errors.
    ");
}

#[test]
fn norway_is_a_country_and_numbers_can_be_text() {
    let site = notes(
        "-- content/notes/_collection.toml --\nlabel = \"N\"\n[fields.title]\ntype = \"text\"\nrequired = true\n\
         [fields.where]\ntype = \"country\"\n\
         -- content/notes/a.md --\n---\ntitle: 1.10\nwhere: NO\n---\n",
    );
    let pages = site.build();
    let page = &pages["notes/a/index.html"];
    assert!(page.contains("1.10") && page.contains("Norway"), "{page}");
}

#[test]
fn a_computed_field_follows_its_rules() {
    let declared = r#"
-- content/vocabularies/levels.toml --
label = "Levels"
[[term]]
id = "high"
label = "High"
[[term]]
id = "old"
label = "Old"
[[term]]
id = "low"
label = "Low"
-- content/notes/_collection.toml --
label = "Notes"
card = ["level"]
[fields.title]
type = "text"
required = true
[fields.checked]
type = "date"
[fields.trials]
type = "group"
many = true
[fields.trials.fields.mood]
type = "choice"
vocabulary = "moods"
[fields.trials.fields.places]
type = "integer"
[computed.level]
label = "Level"
vocabulary = "levels"
[[computed.level.rules]]
when = [{ items = "trials", where = { mood = ["glad"], places = { minimum = 2 } } }]
then = "high"
[[computed.level.rules]]
when = [{ field = "checked", older-than-months = 24 }]
then = "old"
[[computed.level.rules]]
then = "low"
-- site.toml --
title = "Notes"
languages = ["en"]
edition = "2026-01-01"
-- content/notes/a.md --
---
title: A
trials: [{mood: sad, places: 5}, {mood: glad, places: 2}]
---
-- content/notes/b.md --
---
title: B
trials: [{mood: glad, places: 1}, {mood: sad, places: 3}]
checked: 2024-01-01
---
-- content/notes/c.md --
---
title: C
checked: 2024-01-02
---
"#;
    let site = notes(declared);
    let pages = site.build();
    for (slug, level) in [("a", "High"), ("b", "Old"), ("c", "Low")] {
        assert!(pages[&format!("notes/{slug}/index.html")].contains(level), "{slug} is {level}");
    }
    site.write("content/notes/d.md", "---\ntitle: D\nlevel: high\n---\n");
    assert_snapshot!(site.check(), @"
    error[V301]: `level` is computed and cannot be written
      --> content/notes/d.md:3:1
       |
     3 | level: high
       | ^^^^^ remove this
       |
      ::: content/notes/_collection.toml:16:11
       |
    16 | [computed.level]
       |           ----- computed by this declaration
       |
       = help: its value follows from the other fields; change those

    1 error.
    ");
}

#[test]
fn entries_that_refer_to_each_other_are_named_on_each_others_lines() {
    let site = notes(
        "-- content/notes/a.md --\n---\ntitle: A\nsee: [b]\n---\n-- content/notes/b.md --\n---\ntitle: B\nsee: [a]\n---\n",
    );
    name_others(&site);
    let pages = site.build();
    let list = &pages["notes/index.html"];
    assert_eq!(list.matches("class=\"mark-see\"").count(), 2);
    for title in ["A", "B"] {
        assert_eq!(list.matches(&format!("<bdi lang=\"en\">{title}</bdi>")).count(), 1, "{title}");
    }
}

#[test]
fn an_entry_that_is_hidden_has_no_page_and_no_place_in_lists() {
    let site = notes(
        "-- content/notes/a.md --\n---\ntitle: Apple\nmood: secret\n---\n\
         -- content/notes/b.md --\n---\ntitle: Pear\n---\n",
    );
    let pages = site.build();
    assert!(!pages.contains_key("notes/a/index.html"));
    assert!(pages.values().all(|page| !page.contains("Apple")));
    assert!(pages["notes/index.html"].contains("Pear"));
}
