//! Coverage: matrices with reasons for their gaps, traces, and the command that prints both.

use insta::assert_snapshot;

use vademecum::pages::{Job, NoFragments, Subject};
use vademecum::pipeline;

use super::support::{TestSite, notes, read_site, repository, stderr, stdout};

const ENTRIES: &str = "\
-- content/notes/plan.md --
---
title: Plan
mood: glad
see: [notes/fruit]
---
-- content/notes/fruit.md --
---
title: Fruit
mood: sad
follows: notes/plan
---
";

/// The notes by mood and by what they follow.
fn counted(more: &str) -> TestSite {
    let site = notes(ENTRIES);
    site.write(
        "site.toml",
        format!(
            "title = \"Notes\"\nlanguages = [\"en\", \"fr\", \"ar\"]\ncontribute = \"notes/plan\"\n\
             [[matrix]]\nid = \"moods\"\ntitle = \"Moods\"\ncollections = [\"notes\"]\nrows = \"mood\"\n\
             columns = \"follows\"\n{more}"
        ),
    );
    site
}

const GAPS: &str = "\
[[matrix.gap]]
rows = [\"glad\"]
columns = [\"plan\"]
reason = { en = \"Nobody is.\", fr = \"Personne.\" }
[[matrix.gap]]
rows = [\"sad\"]
reason = \"Not | yet.\"
[[trace]]
id = \"seen\"
title = \"Seen\"
collection = \"notes\"
fields = [\"see\"]
";

#[test]
fn a_gap_says_why_on_the_matrix_and_on_its_own_page() {
    let files = counted(GAPS).build();
    let matrix = &files["matrices/moods/index.html"];
    assert!(matrix.contains("Nobody is.") && matrix.contains("Not | yet."), "{matrix}");
    assert!(matrix.contains("No reason is given."), "the third mood has none");
    assert!(matrix.contains("../../notes/plan/index.html"), "it says how to add one");
    assert!(files["matrices/moods/glad/plan/index.html"].contains("Nobody is."));
    assert!(files["fr/matrices/moods/glad/plan/index.html"].contains("Personne."));
    let filled = &files["matrices/moods/sad/plan/index.html"];
    assert!(filled.contains("Fruit") && !filled.contains("Not | yet."), "{filled}");
}

#[test]
fn coverage_is_printed_as_tables_and_for_programs() {
    let site = counted(GAPS);
    assert_snapshot!(stdout(&site.run(&["coverage"])), @"
    ## Moods

    |        | Fruit | Plan |
    |--------|-------|------|
    | Glad   | –     | –    |
    | Sad    | –     | 1    |
    | Secret | –     | –    |

    * Nobody is.
      * Glad × Plan
    * Not | yet.
      * Sad × Fruit
    * No reason is given.
      * Glad × Fruit
      * Secret × Fruit
      * Secret × Plan

    ## Seen

    | Note  | Led to |       |
    |-------|--------|-------|
    | Fruit | –      |       |
    | Plan  | Notes  | Fruit |
    ");
    let output = site.run(&["coverage", "--lang", "fr", "--format", "json"]);
    let coverage: serde_json::Value = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!(coverage["matrices"][0]["gaps"][0]["reason"], "Personne.");
    assert_eq!(coverage["matrices"][0]["rows"][1]["cells"][0]["count"], 0);
    assert_eq!(coverage["traces"][0]["rows"][1]["groups"][0]["links"][0]["label"], "Fruit");
    let output = site.run(&["coverage", "--lang", "xx"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("it speaks en, fr, ar"), "{}", stderr(&output));
}

#[test]
fn gaps_that_are_none_and_traces_with_holes_are_told() {
    let site = counted(
        "[[matrix.gap]]\nrows = [\"sad\"]\ncolumns = [\"plan\"]\nreason = \"Filled.\"\n\
         [[matrix.gap]]\nrows = [\"gald\"]\nreason = \"Unknown.\"\n\
         [[matrix.gap]]\ncolumns = [\"mango\"]\nreasn = \"Misspelt.\"\n\
         [[trace]]\nid = \"Seen\"\ntitle = \"Seen\"\ncollection = \"notes\"\nfields = [\"see\", \"mood\", \"sea\"]\n\
         complete = [\"notes\", \"nots\"]\n",
    );
    assert_snapshot!(site.check(), @r#"
    error[V217]: `gald` is neither a row nor a column there
      --> site.toml:15:9
       |
    15 | rows = ["gald"]
       |         ^^^^^^ the matrix has no such row
       |
       = help: did you mean `glad`?
       = help: name rows as the front matter of entries names them

    error[V203]: `reason` is missing
      --> site.toml:18:1
       |
    18 | columns = ["mango"]
       | ^^^^^^^ in this table
       |
       = help: add `reason`

    error[V202]: `reasn` is not known here
      --> site.toml:19:1
       |
    19 | reasn = "Misspelt."
       | ^^^^^ not known
       |
       = help: did you mean `reason`?
       = help: known here: rows, columns, reason

    error[V210]: `Seen` cannot be part of an address
      --> site.toml:21:6
       |
    21 | id = "Seen"
       |      ^^^^^^ not a name
       |
       = help: did you mean `seen`?
       = help: use lower-case letters a to z, digits and single hyphens

    error[V213]: `trace` cannot use the field `mood`
      --> site.toml:24:18
       |
    24 | fields = ["see", "mood", "sea"]
       |                  ^^^^^^ not with a field of this type
       |
       = help: a trace follows references

    error[V208]: there is no field `sea` to refer to
      --> site.toml:24:26
       |
    24 | fields = ["see", "mood", "sea"]
       |                          ^^^^^ no such field
       |
       = help: did you mean `see`?
       = help: fields are declared under `[fields]` in `_collection.toml`

    error[V206]: there is no collection `nots`
      --> site.toml:25:22
       |
    25 | complete = ["notes", "nots"]
       |                      ^^^^^^ no such collection
       |
       = help: did you mean `notes`?
       = help: a collection is a folder in `content/` with a `_collection.toml` in it

    warning[V604]: no entry of the trace `Seen` leads here
    --> content/notes/plan.md
     = help: name this entry in `see` of an entry of `notes`

    warning[V603]: this reason explains a gap where there is none any more
      --> site.toml:10:1
       |
    10 | [[matrix.gap]]
       | ^^^^^^^^^^^^^^ every cell it names has entries
       |
       = help: take the reason out, or name other rows and columns

    7 errors, 2 warnings.
    "#);
}

#[test]
fn every_element_of_our_paper_is_reached_from_its_paragraph_and_names_it() {
    let (files, mut report) = read_site(&repository());
    let checked = pipeline::check(&files, &mut report);
    let pages = checked.pages();
    let main = checked.site.languages.main;
    let trace = checked.plan.page(Job::Trace(checked.site.traces.ids().next().unwrap()), main).unwrap();
    let coverage = serde_json::to_value(pages.view(trace, &NoFragments)).unwrap();
    let elements =
        ["principles", "objectives", "approaches", "safeguards", "analysis", "structures", "indicators"];
    let rows = coverage["trace"]["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 18, "the paper has eighteen paragraphs");
    let mut reached = std::collections::BTreeSet::new();
    for link in rows.iter().flat_map(|row| row["groups"].as_array().unwrap()).flat_map(|group| {
        group["links"].as_array().unwrap().iter().map(|link| link["href"].as_str().unwrap().to_owned())
    }) {
        reached.insert(link.trim_start_matches("../../").trim_end_matches("/index.html").to_owned());
    }
    let mut named = 0;
    for page in checked.plan.pages.ids() {
        let planned = &checked.plan.pages[page];
        let Job::Entry(entry) = planned.job else { continue };
        let collection = &checked.site.collections[checked.library.entries[entry].collection].name;
        if planned.language != checked.site.languages.main || !elements.contains(&collection.as_str()) {
            continue;
        }
        let Subject::Entry(shown) = pages.view(page, &NoFragments).subject else {
            unreachable!("an entry's page shows it")
        };
        let slug = &checked.library.entries[entry].slug;
        assert!(
            shown.backlinks.iter().any(|relation| relation.name == "paper"),
            "{slug} names its paragraph"
        );
        assert!(reached.contains(&format!("{collection}/{slug}")), "{slug} is reached");
        named += 1;
    }
    assert!(named >= 80, "{named}");
}
