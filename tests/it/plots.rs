//! Plots: where items stand, that nothing found is as visible as something found, and faults in declarations.

use insta::assert_snapshot;

use super::support::{TestSite, notes, table};

/// Notes whose points say a mood and how it is known, and a plot of them.
const PLOT: &str = r#"
-- site.toml --
title = "Notes"
languages = ["en", "fr", "ar"]
[[plot]]
id = "points"
title = { en = "Points", fr = "Les points" }
caption = "Recorded, not proven."
collection = "notes"
items = "points"
across = "mood"
up = "ground"
label = "text"
-- content/vocabularies/grounds.toml --
label = { en = "How it is known", fr = "Comment on le sait" }
[[term]]
id = "seen"
label = "Seen"
[[term]]
id = "heard"
label = "Heard"
-- content/notes/_collection.toml --
label = "Notes"
singular = "Note"
[fields.title]
type = "text"
required = true
[fields.kind]
type = "choice"
vocabulary = "grounds"
[fields.moods]
type = "choice"
vocabulary = "moods"
many = true
[fields.points]
type = "group"
many = true
place = "before"
[fields.points.fields.text]
type = "text"
[fields.points.fields.mood]
type = "choice"
vocabulary = "moods"
[fields.points.fields.ground]
type = "choice"
vocabulary = "grounds"
-- content/notes/a.md --
---
title: A <b>
kind: heard
points:
  - { text: First & last, mood: sad, ground: seen }
  - { text: Second, mood: glad, ground: heard }
---
-- content/notes/a.fr.md --
---
title: Le A
points:
  - { text: Premier }
  - { text: Deuxième }
---
-- content/notes/b.md --
---
title: B
kind: seen
points:
  - { text: Third, ground: heard }
---
"#;

#[test]
fn every_term_has_its_place_whether_something_was_found_there_or_not() {
    let page = &notes(PLOT).build()["plots/points/index.html"];
    assert_snapshot!(table(page, "plot"), @"
    How it is known &darr; | Moods
    Glad 1 | Sad 1 | Secret 0 | Not stated 1
    Seen 1 | 0 | 1 1 | 0 | 0
    Heard 2 | 1 2 | 0 | 0 | 1 3
    ");
    assert_snapshot!(table(page, "plot-lines"), @"
    No. | Note | text | Moods | How it is known
    1 | A &lt;b&gt; | First &amp; last | Sad | Seen
    2 | A &lt;b&gt; | Second | Glad | Heard
    3 | B | Third | Not stated | Heard
    ");
}

#[test]
fn a_mark_leads_to_its_section_and_says_what_it_is() {
    let files = notes(PLOT).build();
    let page = &files["plots/points/index.html"];
    assert!(page.contains(
        "<a href=\"../../notes/a/index.html#field-points\" aria-label=\"1: A &lt;b&gt; – First &amp; last\""
    ));
    assert!(files["notes/a/index.html"].contains("id=\"field-points\""));
    assert!(page.contains("aria-describedby=\"plot-caption\"") && page.contains("Recorded, not proven."));
    assert!(files["index.html"].contains("href=\"plots/points/index.html\">Points</a>"));
}

#[test]
fn a_plot_speaks_the_language_of_its_page() {
    let page = &notes(PLOT).build()["fr/plots/points/index.html"];
    assert!(page.contains("<h1>Les points</h1>") && page.contains("Comment on le sait"));
    assert!(page.contains("Le A – Deuxième"));
    assert!(page.contains("lang=\"en\" dir=\"ltr\">Third</td>"), "what is not translated says so");
}

#[test]
fn rows_may_belong_to_the_entry_and_rise() {
    let declared =
        PLOT.replace("up = \"ground\"", "up = \"kind\"\nrising = true\norder = [\"across\", \"entry\"]");
    let page = &notes(&declared).build()["plots/points/index.html"];
    assert_snapshot!(table(page, "plot"), @"
    How it is known &darr; | Moods
    Glad 1 | Sad 1 | Secret 0 | Not stated 1
    Heard 2 | 1 1 | 1 2 | 0 | 0
    Seen 1 | 0 | 0 | 0 | 1 3
    ");
}

#[test]
fn an_item_with_a_key_is_reached_by_it() {
    let declared = PLOT.replace("place = \"before\"", "place = \"before\"\nkey = \"text\"");
    let site = notes(&declared);
    std::fs::remove_file(site.path("content/notes/a.fr.md")).unwrap();
    let page = &site.build()["plots/points/index.html"];
    assert!(page.contains("notes/a/index.html#points-first-last"));
}

fn faulty(plot: &str) -> TestSite {
    let site = notes(PLOT);
    site.write("site.toml", format!("title = \"Notes\"\nlanguages = [\"en\", \"fr\"]\n{plot}"));
    site
}

#[test]
fn faults_in_a_plot_are_located() {
    let whole = "title = \"A\"\ncaption = \"C\"\ncollection = \"notes\"\n";
    let site = faulty(&format!(
        "[[plot]]\nid = \"a\"\n{whole}items = \"points\"\nacross = \"mod\"\nup = \"knd\"\nlabel = \"mood\"\norder = [\"up\", \"acros\"]\n\
         [[plot]]\nid = \"b\"\n{whole}items = \"title\"\nacross = \"mood\"\nup = \"kind\"\nlabel = \"text\"\n\
         [[plot]]\nid = \"c\"\n{whole}items = \"points\"\nacross = \"text\"\nup = \"moods\"\nlabel = \"text\"\n\
         [[plot]]\nid = \"c\"\ntitle = \"C\"\ncollection = \"nots\"\nitem = \"points\"\n"
    ));
    assert_snapshot!(site.check(), @r#"
    error[V208]: there is no field `mod` to refer to
     --> site.toml:9:10
      |
    9 | across = "mod"
      |          ^^^^^ no such field
      |
      = help: did you mean `mood`?
      = help: fields are declared under `[fields]` in `_collection.toml`

    error[V208]: there is no field `knd` to refer to
      --> site.toml:10:6
       |
    10 | up = "knd"
       |      ^^^^^ no such field
       |
       = help: did you mean `kind`?
       = help: fields are declared under `[fields]` in `_collection.toml`

    error[V213]: `label` cannot use the field `mood`
      --> site.toml:11:9
       |
    11 | label = "mood"
       |         ^^^^^^ not with a field of this type
       |
       = help: items are called by a field of the type text or markdown

    error[V209]: `acros` is not possible here
      --> site.toml:12:16
       |
    12 | order = ["up", "acros"]
       |                ^^^^^^^ not possible
       |
       = help: did you mean `across`?
       = help: possible: across, up, entry

    error[V213]: `items` cannot use the field `title`
      --> site.toml:18:9
       |
    18 | items = "title"
       |         ^^^^^^^ not with a field of this type
       |
       = help: the items of a worksheet come from a group with a `key`, so that they can be told apart; those of a plot from any group

    error[V213]: `across` cannot use the field `text`
      --> site.toml:28:10
       |
    28 | across = "text"
       |          ^^^^^^ not with a field of this type
       |
       = help: columns are a field of the items, of the type choice, country or region

    error[V605]: `up` cannot use the field `moods`, which may hold several values
      --> site.toml:29:6
       |
    29 | up = "moods"
       |      ^^^^^^^ may hold several values
       |
       = help: a plot gives each item one place; name a field without `many`

    error[V203]: `caption` is missing
      --> site.toml:32:1
       |
    32 | id = "c"
       | ^^ in this table
       |
       = help: add `caption`

    error[V203]: `items` is missing
      --> site.toml:32:1
       |
    32 | id = "c"
       | ^^ in this table
       |
       = help: add `items`

    error[V203]: `across` is missing
      --> site.toml:32:1
       |
    32 | id = "c"
       | ^^ in this table
       |
       = help: add `across`

    error[V203]: `up` is missing
      --> site.toml:32:1
       |
    32 | id = "c"
       | ^^ in this table
       |
       = help: add `up`

    error[V203]: `label` is missing
      --> site.toml:32:1
       |
    32 | id = "c"
       | ^^ in this table
       |
       = help: add `label`

    error[V206]: there is no collection `nots`
      --> site.toml:34:14
       |
    34 | collection = "nots"
       |              ^^^^^^ no such collection
       |
       = help: did you mean `notes`?
       = help: a collection is a folder in `content/` with a `_collection.toml` in it

    error[V202]: `item` is not known here
      --> site.toml:35:1
       |
    35 | item = "points"
       | ^^^^ not known
       |
       = help: did you mean `items`?
       = help: known here: id, title, description, caption, collection, items, across, up, rising, label, order

    warning[V509]: this translation does not say which version of the original it translates
     --> content/notes/a.fr.md:1:1
      |
    1 | ---
      | ^^^ in here
      |
      = help: if it matches the original of today, add `translated-from: b02ef2092c698222`

    14 errors, 1 warning.
    "#);
}
