//! Comparisons: which are ready, what stands in their tables and in the data of the page where readers choose, and
//! faults in declarations.

use std::collections::BTreeMap;

use insta::assert_snapshot;
use serde_json::Value;

use super::support::{data_of, notes, notes_declaring, table};

/// Notes that follow others, compared by what they follow.
const COMPARISON: &str = r#"
-- site.toml --
title = "Notes"
languages = ["en", "fr", "ar"]
[[comparison]]
id = "notes"
title = { en = "Notes side by side", fr = "Notes côte à côte" }
description = "To compare."
collection = "notes"
rows = ["mood", "summary", "points", "points.text", "see"]
each = "follows"
order = ["-mood", "title"]
most = 2
-- content/notes/a.md --
---
title: A <b>
mood: glad
follows: root
summary: About <a>.
see: [{ to: b, point: "1" }]
points:
  - { number: "1", text: "Only *one* of [these](b.md).[@x]" }
  - { number: "2", text: Second }
sources: [{ id: x, title: X }]
---
-- content/notes/b.md --
---
title: B
mood: sad
follows: root
points:
  - { number: "1", text: First }
---
-- content/notes/b.fr.md --
---
title: Le B
points:
  - { number: "1", text: Premier }
---
-- content/notes/c.md --
---
title: C
follows: root
---
-- content/notes/lone.md --
---
title: Lone
follows: c
---
-- content/notes/hidden.md --
---
title: Hidden
mood: secret
follows: c
---
-- content/notes/root.md --
---
title: Root
---
"#;

type Files = BTreeMap<String, String>;

/// The data of the page where readers choose, in a language's folder.
fn data(files: &Files, folder: &str) -> Value {
    data_of(&files[&format!("{folder}comparisons/notes/data.js")], "comparison")
}

fn entry<'d>(data: &'d Value, slug: &str) -> &'d Value {
    data["entries"].as_array().unwrap().iter().find(|entry| entry["slug"] == slug).unwrap()
}

#[test]
fn what_several_entries_refer_to_has_a_comparison_of_the_first_of_them() {
    let files = notes(COMPARISON).build();
    let page = &files["comparisons/notes/root/index.html"];
    assert_snapshot!(table(page, "compared"), @"
    Field | Note B | Note A &lt;b&gt;
    mood | Sad | Glad
    summary | Not stated | About &lt;a&gt;.
    points | 1 text: First | 1 text: Only one of these.[1] 2 text: Second
    points · text | First | Only one of these.[1] Second
    see | Not stated | B (point 1)
    ");
    assert!(page.contains("Shown: 2 of 3."));
    assert!(page.contains("<li><a href=\"../../../notes/c/index.html\">C</a></li>"), "no room for it");
    assert!(page.contains("href=\"../index.html#compare=b,a\""));
    // One entry alone is no comparison, and one that nobody may see does not count.
    let made: Vec<&String> = files.keys().filter(|path| path.starts_with("comparisons/")).collect();
    assert_eq!(
        made,
        ["comparisons/notes/data.js", "comparisons/notes/index.html", "comparisons/notes/root/index.html"]
    );
}

#[test]
fn entries_lead_to_the_comparisons_they_belong_to() {
    let files = notes(COMPARISON).build();
    assert!(files["notes/a/index.html"].contains("href=\"../../comparisons/notes/index.html#compare=a\""));
    assert!(files["notes/root/index.html"].contains("href=\"../../comparisons/notes/root/index.html\""));
    assert!(!files["notes/c/index.html"].contains("comparisons/notes/c/"));
    assert!(files["index.html"].contains("href=\"comparisons/notes/index.html\""));
    assert!(files["comparisons/notes/index.html"].contains("href=\"root/index.html\">Root</a>"));
}

#[test]
fn the_data_says_what_the_page_says_in_the_language_of_the_page() {
    let files = notes(COMPARISON).build();
    let english = data(&files, "");
    assert_eq!(english["most"], 2);
    assert_eq!(english["rows"], serde_json::json!(["mood", "summary", "points", "points · text", "see"]));
    assert_snapshot!(entry(&english, "a"), @r#"{"cells":[[{"kind":"words","values":[{"href":"../../terms/moods/glad/index.html","text":"Glad"}]}],[{"kind":"words","values":[{"text":"About <a>."}]}],[{"kind":"group","values":[{"text":"1"},{"label":"text","text":"Only one of these.[1]"}]},{"kind":"group","values":[{"text":"2"},{"label":"text","text":"Second"}]}],[{"kind":"text","values":[{"text":"Only one of these.[1]"}]},{"kind":"text","values":[{"text":"Second"}]}],[{"kind":"link","values":[{"href":"../../notes/b/index.html#points-1","text":"B (point 1)"}]}]],"href":"../../notes/a/index.html","kind":"Note","marks":[{"kind":"words","values":[{"href":"../../terms/moods/glad/index.html","label":"mood","text":"Glad"}]}],"slug":"a","title":"A <b>"}"#);
    assert_snapshot!(english["groups"], @r#"[{"entries":[3],"title":"C"},{"entries":[1,0,2],"title":"Root"},{"entries":[4],"title":"Others"}]"#);
    assert!(english["entries"].as_array().unwrap().iter().all(|entry| entry["slug"] != "hidden"));
    let french = data(&files, "fr/");
    assert_eq!(entry(&french, "b")["title"], "Le B");
    assert_eq!(entry(&french, "b")["language"], Value::Null);
    assert_eq!(entry(&french, "a")["language"], "en");
    assert_eq!(entry(&french, "a")["cells"][1][0]["values"][0]["language"], "en");
}

#[test]
fn without_a_reference_there_is_one_list_to_choose_from() {
    let files = notes(&COMPARISON.replace("each = \"follows\"\n", "")).build();
    let data = data(&files, "");
    assert_eq!(data["groups"].as_array().unwrap().len(), 1);
    assert_eq!(data["groups"][0]["title"], "");
    assert!(!files.contains_key("comparisons/notes/root/index.html"));
}

#[test]
fn faults_in_a_comparison_are_located() {
    let site = notes_declaring(
        "[[comparison]]\nid = \"a\"\ntitle = \"A\"\ncollection = \"notes\"\nrows = [\"mod\", \"points.txt\", \"point.text\", \"sources\"]\neach = \"mood\"\norder = [\"-titel\"]\nmost = 9\n\
         [[comparison]]\nid = \"b\"\ntitle = \"B\"\ncollection = \"nots\"\nrow = [\"title\"]\nmost = \"many\"\n",
    );
    assert_snapshot!(site.check(), @r#"
    error[V208]: there is no field `mod` to refer to
     --> site.toml:7:9
      |
    7 | rows = ["mod", "points.txt", "point.text", "sources"]
      |         ^^^^^ no such field
      |
      = help: did you mean `mood`?
      = help: fields are declared under `[fields]` in `_collection.toml`

    error[V208]: there is no field `points.txt` to refer to
     --> site.toml:7:16
      |
    7 | rows = ["mod", "points.txt", "point.text", "sources"]
      |                ^^^^^^^^^^^^ no such field
      |
      = help: did you mean `points.text`?
      = help: fields are declared under `[fields]` in `_collection.toml`

    error[V208]: there is no field `point.text` to refer to
     --> site.toml:7:30
      |
    7 | rows = ["mod", "points.txt", "point.text", "sources"]
      |                              ^^^^^^^^^^^^ no such field
      |
      = help: did you mean `points.text`?
      = help: fields are declared under `[fields]` in `_collection.toml`

    error[V213]: `rows` cannot use the field `sources`
     --> site.toml:7:44
      |
    7 | rows = ["mod", "points.txt", "point.text", "sources"]
      |                                            ^^^^^^^^^ not with a field of this type
      |
      = help: sources, citations and pictures are not compared

    error[V213]: `each` cannot use the field `mood`
     --> site.toml:8:8
      |
    8 | each = "mood"
      |        ^^^^^^ not with a field of this type
      |
      = help: a checklist of its own is made of a group with a `key`, so that its items can be told apart; a comparison, for each entry of one collection that a field of the type reference leads to

    error[V208]: there is no field `titel` to refer to
     --> site.toml:9:10
      |
    9 | order = ["-titel"]
      |          ^^^^^^^^ no such field
      |
      = help: did you mean `title`?
      = help: fields are declared under `[fields]` in `_collection.toml`

    error[V606]: `9` entries cannot stand side by side
      --> site.toml:10:8
       |
    10 | most = 9
       |        ^ not so many
       |
       = help: say a number from 2 to 6

    error[V203]: `rows` is missing
      --> site.toml:11:1
       |
    11 | [[comparison]]
       | ^^^^^^^^^^^^^^ in this table
       |
       = help: add `rows`

    error[V206]: there is no collection `nots`
      --> site.toml:14:14
       |
    14 | collection = "nots"
       |              ^^^^^^ no such collection
       |
       = help: did you mean `notes`?
       = help: a collection is a folder in `content/` with a `_collection.toml` in it

    error[V202]: `row` is not known here
      --> site.toml:15:1
       |
    15 | row = ["title"]
       | ^^^ not known
       |
       = help: did you mean `rows`?
       = help: known here: id, title, description, collection, rows, each, order, most

    error[V606]: `many` entries cannot stand side by side
      --> site.toml:16:8
       |
    16 | most = "many"
       |        ^^^^^^ not so many
       |
       = help: say a number from 2 to 6

    11 errors.
    "#);
}
