//! Checklists and worksheets: what declarations make of them, and what is said about faults in declarations.

use insta::assert_snapshot;
use serde_json::Value;

use super::support::{data_of, notes, notes_declaring};

/// Notes with lists and a worksheet about them, and what they refer to.
const SHEETS: &str = r#"
-- site.toml --
title = "Notes"
languages = ["en", "fr", "ar"]
edition = "2026-01-31"
[[checklist]]
id = "glad-ones"
title = { en = "Glad ones", fr = "Les contents" }
collection = "notes"
only = { field = "mood", is = "glad" }
question = "title"
marks = ["mood"]
[[checklist]]
id = "points"
title = "Points"
description = "One by one."
collection = "notes"
each = "points"
question = "text"
[[worksheet]]
id = "plan"
title = "Plan"
covers = ["notes"]
[[worksheet.step]]
collection = "notes"
question = "Which notes?"
group-by = "mood"
own = true
[[worksheet.step.offer]]
collection = "notes"
along = ["follows"]
[[worksheet.step.offer]]
collection = "notes"
along = ["see"]
items = "points"
-- content/notes/a.md --
---
title: Is A <glad>?
mood: glad
see: [{ to: b, point: "1" }]
points:
  - number: "1"
    text: Only *one* of [these](b.md).
---
-- content/notes/b.md --
---
title: Is B sad?
mood: sad
follows: a
points:
  - number: "1"
    text: First.
  - number: "2"
    text: Second.
---
-- content/notes/b.fr.md --
---
title: B est-il triste ?
points:
  - number: "1"
    text: Premier.
  - number: "2"
    text: Second.
---
-- content/notes/c.md --
---
title: No mood
---
"#;

/// The data of the worksheet in a language's folder.
fn data(files: &std::collections::BTreeMap<String, String>, folder: &str) -> Value {
    data_of(&files[&format!("{folder}worksheets/plan/data.js")], "worksheet")
}

fn ids(data: &Value, numbers: &Value) -> Vec<String> {
    let id = |number: &Value| {
        let number = usize::try_from(number.as_u64().unwrap()).unwrap();
        data["entries"][number]["id"].as_str().unwrap().to_owned()
    };
    numbers.as_array().unwrap().iter().map(id).collect()
}

#[test]
fn a_checklist_asks_about_the_entries_that_its_declaration_names() {
    let files = notes(SHEETS).build();
    let list = &files["checklists/glad-ones/index.html"];
    assert!(list.contains("Is A &lt;glad&gt;?") && !list.contains("Is B sad?"));
    assert!(list.contains("data-id=\"a\"") && list.contains("term-glad"));
    assert!(files["fr/checklists/glad-ones/index.html"].contains("<h1>Les contents</h1>"));
}

#[test]
fn every_entry_has_a_checklist_of_its_items() {
    let files = notes(SHEETS).build();
    assert!(!files.contains_key("checklists/points/index.html"));
    let list = &files["checklists/points/a/index.html"];
    assert!(list.contains("Only one of these.") && list.contains("data-sheet=\"points/a\""));
    assert!(files["fr/checklists/points/b/index.html"].contains("Premier."));
    let entry = &files["notes/a/index.html"];
    assert!(entry.contains("href=\"../../checklists/points/a/index.html\""));
    assert!(entry.contains("href=\"../../checklists/glad-ones/index.html#question-1\""));
    assert!(!files["notes/b/index.html"].contains("glad-ones"));
}

#[test]
fn a_worksheet_knows_what_a_choice_offers_and_covers() {
    let files = notes(SHEETS).build();
    let data = data(&files, "");
    let step = &data["steps"][0];
    let group = |at: usize| ids(&data, &step["groups"][at]["entries"]);
    assert_eq!([group(0), group(1), group(2)], [["notes/a"], ["notes/b"], ["notes/c"]]);
    assert_eq!(step["groups"][2]["title"], "");
    let entries = data["entries"].as_array().unwrap();
    let a = entries.iter().find(|entry| entry["id"] == "notes/a").unwrap();
    // `follows` is said on the other side, `see` on this one; each offer goes along its own.
    assert_eq!(ids(&data, &a["offers"][0]), ["notes/b"]);
    assert_eq!(ids(&data, &a["offers"][1]), ["notes/b#1", "notes/b#2"]);
    assert_eq!(ids(&data, &a["covers"]), ["notes/a", "notes/b"]);
    let item = entries.iter().find(|entry| entry["id"] == "notes/b#2").unwrap();
    assert_eq!(ids(&data, &item["covers"]), ["notes/b"]);
    assert_eq!(item["title"], "Is B sad?, number 2 — Second.");
    assert_eq!(item["href"], "../../notes/b/index.html#points-2");
    assert_eq!(data["edition"], "2026-01-31");
}

#[test]
fn the_data_of_a_worksheet_speaks_the_language_of_its_page_and_cannot_end_its_script() {
    let files = notes(SHEETS).build();
    let french = data(&files, "fr/");
    let entry = |id: &str| {
        french["entries"].as_array().unwrap().iter().find(|entry| entry["id"] == id).unwrap().clone()
    };
    assert_eq!(entry("notes/b")["title"], "B est-il triste ?");
    assert_eq!(entry("notes/b")["language"], Value::Null);
    assert_eq!(entry("notes/a")["language"], "en");
    // That nothing can end the script is looked at wherever it is read: here are words with `<` in them.
    let english = data(&files, "");
    assert!(english["entries"].to_string().contains("Is A <glad>?"));
}

#[test]
fn a_site_without_sheets_has_no_page_for_them() {
    let files = notes("-- content/notes/a.md --\n---\ntitle: A\n---\n").build();
    assert!(!files.keys().any(|path| path.contains("worksheets") || path.contains("checklists")));
    assert!(!files["index.html"].contains("worksheets/"));
}

#[test]
fn faults_in_a_checklist_are_located() {
    let site = notes_declaring(
        "[[checklist]]\nid = \"A list\"\ntitle = \"A\"\ncollection = \"notes\"\nquestion = \"mood\"\nmark = [\"mood\"]\n\
         [[checklist]]\nid = \"b\"\ntitle = \"B\"\ncollection = \"nots\"\nquestion = \"title\"\n\
         [[checklist]]\nid = \"c\"\ntitle = \"C\"\ncollection = \"notes\"\nquestion = \"title\"\nonly = { field = \"mood\", is = \"gald\" }\n\
         [[checklist]]\nid = \"d\"\ntitle = \"D\"\ncollection = \"notes\"\nquestion = \"text\"\neach = \"see\"\n\
         [[checklist]]\nid = \"e\"\ntitle = \"E\"\ncollection = \"notes\"\nquestion = \"titel\"\nmarks = [\"title\"]\n\
         [[checklist]]\nid = \"c\"\ntitle = \"C\"\ncollection = \"notes\"\nquestion = \"title\"\n",
    );
    assert_snapshot!(site.faults().join("\n"), @"
    V210 site.toml:4:6
    V213 site.toml:7:12
    V202 site.toml:8:1
    V206 site.toml:12:14
    V304 site.toml:19:31
    V213 site.toml:25:8
    V208 site.toml:30:12
    V213 site.toml:31:10
    V211 site.toml:32:1
    ");
}

#[test]
fn faults_in_a_worksheet_are_located() {
    let site = notes_declaring(
        "[[worksheet]]\nid = \"a\"\ntitle = \"A\"\ncovers = [\"moods\"]\nsteps = 1\n\
         [[worksheet.step]]\ncollection = \"notes\"\ngroup-by = \"title\"\n\
         [[worksheet.step.offer]]\ncollection = \"notes\"\nalong = [\"sees\", \"title\"]\nitems = \"mood\"\n\
         [[worksheet.step]]\ncollection = \"notes\"\n\
         [[worksheet]]\nid = \"a\"\ntitle = \"A\"\n",
    );
    assert_snapshot!(site.check(), @r#"
    error[V206]: there is no collection `moods`
     --> site.toml:6:11
      |
    6 | covers = ["moods"]
      |           ^^^^^^^ no such collection
      |
      = help: a collection is a folder in `content/` with a `_collection.toml` in it

    error[V202]: `steps` is not known here
     --> site.toml:7:1
      |
    7 | steps = 1
      | ^^^^^ not known
      |
      = help: did you mean `step`?
      = help: known here: id, title, description, covers, step

    error[V213]: `group-by` cannot use the field `title`
      --> site.toml:10:12
       |
    10 | group-by = "title"
       |            ^^^^^^^ not with a field of this type
       |
       = help: headings come from fields of the types choice, country, region or reference, or computed fields

    error[V208]: there is no field `sees` to refer to
      --> site.toml:13:10
       |
    13 | along = ["sees", "title"]
       |          ^^^^^^ no such field
       |
       = help: did you mean `see`?
       = help: fields are declared under `[fields]` in `_collection.toml`

    error[V213]: `along` cannot use the field `title`
      --> site.toml:13:18
       |
    13 | along = ["sees", "title"]
       |                  ^^^^^^^ not with a field of this type
       |
       = help: name a field of the type reference that leads from one of the two collections to the other

    error[V213]: `items` cannot use the field `mood`
      --> site.toml:14:9
       |
    14 | items = "mood"
       |         ^^^^^^ not with a field of this type
       |
       = help: the items of a worksheet come from a group with a `key`, so that they can be told apart; those of a plot from any group

    error[V211]: `notes` is used twice
      --> site.toml:16:14
       |
    16 | collection = "notes"
       |              ^^^^^^^ the second time
       |
       = help: choose another name for one of the two

    error[V211]: `a` is used twice
      --> site.toml:17:1
       |
    17 | [[worksheet]]
       | ^^^^^^^^^^^^^ the second time
       |
       = help: choose another name for one of the two

    8 errors.
    "#);
}
