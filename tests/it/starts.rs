//! Start pages, what's new, the glossary, the translations, and relations in groups.

use insta::assert_snapshot;

use super::support::{TestSite, notes, stdout};

/// Notes with dates, a start page and a glossary; `more` is added to `site.toml`.
fn guided(more: &str) -> TestSite {
    let site = notes(
        "\
-- content/notes/_collection.toml --
label = { en = \"Notes\", fr = \"Notes\" }
singular = \"Note\"
menu = 1
facets = [\"mood\", \"follows\"]
card = [\"mood\"]
dated-by = \"day\"
[fields.title]
type = \"text\"
required = true
[fields.summary]
type = \"text\"
[fields.day]
type = \"date\"
[fields.mood]
type = \"choice\"
vocabulary = \"moods\"
[fields.follows]
type = \"reference\"
collections = [\"notes\"]
inverse = { name = \"followed-by\", label = \"Followed by\", group-by = \"mood\" }
-- content/vocabularies/moods.toml --
label = \"Moods\"
note = \"Moods pass.\"
[[term]]
id = \"glad\"
label = { en = \"Glad\", fr = \"Élu\" }
description = { en = \"Full of joy.\", fr = \"Plein de joie.\" }
[[term]]
id = \"sad\"
label = { en = \"Sad\", fr = \"Zut\" }
description = \"Without joy.\"
[[term]]
id = \"calm\"
label = { en = \"Calm\", fr = \"Eau\" }
-- content/notes/plan.md --
---
title: Plan
summary: What to do.
day: 2026-03-01
---
Text.
-- content/notes/fruit.md --
---
title: Fruit
summary: What to eat.
day: 2026-03-31
mood: sad
follows: notes/plan
---
Text.
-- content/notes/bread.md --
---
title: Bread
summary: What to bake.
day: 2026-01-02
mood: glad
follows: notes/plan
---
Text.
-- content/notes/water.md --
---
title: Water
mood: sad
follows: notes/plan
---
",
    );
    site.write(
        "site.toml",
        format!(
            "title = \"Notes\"\nlanguages = [\"en\", \"fr\", \"ar\"]\ncontribute = \"notes/plan\"\n\
             [home]\nrecent = [\"notes\"]\n\
             [[matrix]]\nid = \"moods\"\ntitle = \"Moods\"\ncollections = [\"notes\"]\nrows = \"follows\"\n\
             columns = \"mood\"\n[[matrix.gap]]\nrows = [\"plan\"]\ncolumns = [\"calm\"]\nreason = \"Nobody is calm.\"\n{more}"
        ),
    );
    site
}

const START: &str = "\
[[start]]
id = \"cook\"
title = { en = \"I cook\", fr = \"Je cuisine\" }
description = \"For cooks.\"
[[start.part]]
title = \"First\"
entries = [\"notes/water\", \"notes/plan\"]
[[start.part]]
title = \"Sad ones\"
collection = \"notes\"
only = { field = \"mood\", is = \"sad\" }
order = [\"-day\"]
most = 1
[[start.part]]
title = \"After the plan\"
collection = \"notes\"
only = { field = \"follows\", is = \"plan\" }
[[start.part]]
title = \"Pages\"
pages = [\"matrices/moods\", \"terms/moods/sad\", \"new\"]
";

/// Where the links in the content of a page lead, each with its text.
fn links(page: &str) -> String {
    let content = page.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
    let links = content.split("<a ").skip(1).filter_map(|rest| {
        let href = rest.split("href=\"").nth(1)?.split('"').next()?;
        let text = rest.split('>').nth(1)?.split('<').next()?;
        Some(format!("{text} -> {href}"))
    });
    links.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_start_page_shows_what_it_names_and_selects_with_the_way_to_the_whole_list() {
    let files = guided(START).build();
    assert_snapshot!(links(&files["starts/cook/index.html"]), @"
    Water -> ../../notes/water/index.html
    Plan -> ../../notes/plan/index.html
    Fruit -> ../../notes/fruit/index.html
    All: Notes · Sad -> ../../notes/by/mood/sad/index.html
    Bread -> ../../notes/bread/index.html
    Fruit -> ../../notes/fruit/index.html
    Water -> ../../notes/water/index.html
    All: Notes · Plan -> ../../notes/by/follows/plan/index.html
    Moods -> ../../matrices/moods/index.html
    Sad -> ../../terms/moods/sad/index.html
    What’s new -> ../../new/index.html
    ");
    assert!(files["fr/starts/cook/index.html"].contains("<h1>Je cuisine</h1>"));
    let home = &files["index.html"];
    assert!(home.contains("starts/cook/index.html") && home.contains("For cooks."), "{home}");
    assert!(files["notes/plan/index.html"].contains("../../starts/cook/index.html"), "in the footer");
}

#[test]
fn what_a_start_page_names_must_be_there() {
    let site = guided(
        "[[start]]\nid = \"cook\"\ntitle = \"Cook\"\n\
         [[start.part]]\ntitle = \"No entry\"\nentries = [\"notes/plam\", \"plan\"]\n\
         [[start.part]]\ntitle = \"No page\"\npages = [\"matrices/mood\"]\n\
         [[start.part]]\ntitle = \"No term\"\ncollection = \"notes\"\nonly = { field = \"mood\", is = \"sat\" }\n\
         [[start.part]]\ntitle = \"No target\"\ncollection = \"notes\"\nonly = { field = \"follows\", is = \"plans\" }\n\
         [[start.part]]\ntitle = \"No field\"\ncollection = \"notes\"\nonly = { field = \"day\", is = \"sad\" }\n\
         [[start.part]]\ntitle = \"Nothing\"\ncollection = \"notes\"\nonly = { field = \"mood\", is = \"calm\" }\n\
         [[start.part]]\ntitle = \"Both\"\ncollection = \"notes\"\npages = [\"new\"]\n\
         [[start.part]]\ntitle = \"Neither\"\nmost = 3\n",
    );
    assert_snapshot!(site.check(), @r#"
    error[V611]: there is no entry `notes/plam`
      --> site.toml:21:12
       |
    21 | entries = ["notes/plam", "plan"]
       |            ^^^^^^^^^^^^ names no entry
       |
       = help: did you mean `notes/plan`?
       = help: name it as its file is named, with its folder: `collection/slug`

    error[V611]: there is no entry `plan`
      --> site.toml:21:26
       |
    21 | entries = ["notes/plam", "plan"]
       |                          ^^^^^^ names no entry
       |
       = help: did you mean `notes/plan`?
       = help: name it as its file is named, with its folder: `collection/slug`

    error[V612]: there is no page `matrices/mood`
      --> site.toml:24:10
       |
    24 | pages = ["matrices/mood"]
       |          ^^^^^^^^^^^^^^^ no such page
       |
       = help: did you mean `matrices/moods`?
       = help: name the folder in which it is published, without `index.html`

    error[V304]: `sat` is not in the vocabulary `moods`
      --> site.toml:28:31
       |
    28 | only = { field = "mood", is = "sat" }
       |                               ^^^^^ not a term of this vocabulary
       |
       = help: did you mean `sad`?
       = help: possible: `glad`, `sad`, `calm`, as in `content/vocabularies/moods.toml`

    error[V611]: there is no entry `notes/plans`
      --> site.toml:32:34
       |
    32 | only = { field = "follows", is = "plans" }
       |                                  ^^^^^^^ names no entry
       |
       = help: did you mean `plan`?
       = help: name it as its file is named, with its folder: `collection/slug`

    error[V213]: `start` cannot use the field `day`
      --> site.toml:36:18
       |
    36 | only = { field = "day", is = "sad" }
       |                  ^^^^^ not with a field of this type
       |
       = help: entries are selected by a field of the types choice, country, region or reference, or by a computed field

    error[V610]: this part does not say clearly what it shows
      --> site.toml:41:1
       |
    41 | [[start.part]]
       | ^^^^^^^^^^^^^^ more than one of `entries`, `collection` and `pages`
       |
       = help: give exactly one of the three

    error[V610]: this part does not say clearly what it shows
      --> site.toml:45:1
       |
    45 | [[start.part]]
       | ^^^^^^^^^^^^^^ neither `entries` nor `collection` nor `pages`
       |
       = help: give exactly one of the three

    warning[V613]: this part shows nothing
      --> site.toml:39:14
       |
    39 | collection = "notes"
       |              ^^^^^^^ no entry is selected
       |
       = help: ask for less, or take the part out

    8 errors, 1 warning.
    "#);
}

#[test]
fn a_start_page_names_no_entry_that_is_kept_hidden() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A\nmood: secret\n---\n");
    site.write(
        "site.toml",
        "title = \"Notes\"\nlanguages = [\"en\"]\n[[start]]\nid = \"cook\"\ntitle = \"Cook\"\n\
         [[start.part]]\ntitle = \"First\"\nentries = [\"notes/a\"]\n",
    );
    assert_snapshot!(site.faults().join("\n"), @"V507 site.toml:8:12");
}

#[test]
fn what_is_new_stands_under_its_month_the_newest_first() {
    let site = guided("page-size = 2\n");
    // A key of the file itself stands before its tables.
    let declared = std::fs::read_to_string(site.path("site.toml")).unwrap();
    site.write("site.toml", format!("page-size = 2\n{}", declared.replace("page-size = 2\n", "")));
    let files = site.build();
    let text = |page: &str| {
        let months = page.split("group-title\">").skip(1).map(|part| {
            let days: Vec<&str> =
                part.split("<time datetime=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
            format!("{}: {}", part.split('<').next().unwrap_or_default(), days.join(" "))
        });
        months.collect::<Vec<_>>().join("\n")
    };
    assert_snapshot!(text(&files["new/index.html"]), @"March 2026: 2026-03-31 2026-03-01");
    assert_snapshot!(text(&files["new/page-2/index.html"]), @"January 2026: 2026-01-02");
    assert_snapshot!(text(&files["fr/new/page-2/index.html"]), @"janvier 2026: 2026-01-02");
    let page = &files["new/index.html"];
    assert!(
        page.contains("<p class=\"kind\">Note</p>") && page.contains("term-sad"),
        "kind and marks: {page}"
    );
    assert!(!page.contains("feed.xml"), "without an address there is no feed");
    assert!(files["index.html"].contains("<p class=\"whole\"><a href=\"new/index.html\">"));
    let declared = std::fs::read_to_string(site.path("site.toml")).unwrap();
    site.write("site.toml", format!("base-url = \"https://example.org/\"\n{declared}"));
    assert!(
        site.build()["new/index.html"].contains("<a type=\"application/atom+xml\" href=\"../feed.xml\">")
    );
}

#[test]
fn a_site_without_dates_or_glossary_or_languages_has_no_such_pages() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A\n---\n");
    site.write("site.toml", "title = \"Notes\"\nlanguages = [\"en\"]\n");
    let files = site.build();
    for page in ["new", "glossary", "translations"] {
        assert!(!files.contains_key(&format!("{page}/index.html")), "{page}");
    }
}

const GLOSSARY: &str = "\
[[glossary]]
vocabularies = [\"moods\"]
[[glossary]]
collections = [\"notes\"]
definition = \"summary\"
";

#[test]
fn the_glossary_has_what_is_defined_in_the_order_of_the_language() {
    let files = guided(GLOSSARY).build();
    let terms = |page: &str| {
        let text = |part: &str| {
            let mut plain = part.replace("</p>", " ");
            while let Some((start, end)) = plain.find('<').zip(plain.find('>')) {
                plain.replace_range(start..=end, "");
            }
            plain.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        page.split("<section class=\"letter\"")
            .skip(1)
            .map(|part| text(&format!("<{}", part.split("</section>").next().unwrap())))
            .collect::<Vec<_>>()
            .join("\n")
    };
    assert_snapshot!(terms(&files["glossary/index.html"]), @"
    B Bread What to bake. Notes
    F Fruit What to eat. Notes
    G Glad Full of joy. Moods · 1 entry
    P Plan What to do. Notes · 3 entries
    S Sad Without joy. Moods · 2 entries
    ");
    assert_snapshot!(terms(&files["fr/glossary/index.html"]), @"
    B Bread What to bake. Notes
    E Élu Plein de joie. Moods · 1 fiche
    F Fruit What to eat. Notes
    P Plan What to do. Notes · 3 fiches
    Z Zut Without joy. Moods · 2 fiches
    ");
    let page = &files["glossary/index.html"];
    assert!(page.contains("id=\"term-moods-sad\"") && page.contains("id=\"term-notes-fruit\""), "{page}");
    assert!(page.contains("Moods pass.") && !page.contains("Calm"), "notes, and nothing undefined: {page}");
    assert!(page.contains("<a href=\"#letter-1\">B</a>"), "{page}");
    let french = &files["fr/glossary/index.html"];
    assert!(
        french.contains("<p lang=\"en\" dir=\"ltr\">Without joy.</p>"),
        "a borrowed text says so: {french}"
    );
}

#[test]
fn a_glossary_that_defines_nothing_is_told() {
    let site = guided(
        "[[glossary]]\nvocabularies = [\"mods\", \"countries\"]\n\
         [[glossary]]\ncollections = [\"notes\"]\n\
         [[glossary]]\ncollections = [\"notes\"]\ndefinition = \"mood\"\n\
         [[glossary]]\ndefinition = \"summary\"\n",
    );
    assert_snapshot!(site.check(), @r#"
    error[V207]: there is no vocabulary `mods`
      --> site.toml:17:17
       |
    17 | vocabularies = ["mods", "countries"]
       |                 ^^^^^^ no such vocabulary
       |
       = help: did you mean `moods`?
       = help: a vocabulary is a file in `content/vocabularies/`

    error[V203]: `definition` is missing
      --> site.toml:19:1
       |
    19 | collections = ["notes"]
       | ^^^^^^^^^^^ in this table
       |
       = help: add `definition`

    error[V213]: `definition` cannot use the field `mood`
      --> site.toml:22:14
       |
    22 | definition = "mood"
       |              ^^^^^^ not with a field of this type
       |
       = help: a definition is a field of the type text or markdown

    error[V202]: `definition` is not known here
      --> site.toml:24:1
       |
    24 | definition = "summary"
       | ^^^^^^^^^^ not known
       |
       = help: known here: collections, vocabularies

    error[V203]: `vocabularies` is missing
      --> site.toml:24:1
       |
    24 | definition = "summary"
       | ^^^^^^^^^^ in this table
       |
       = help: add `vocabularies`

    warning[V614]: nothing in `countries` has a definition
      --> site.toml:17:25
       |
    17 | vocabularies = ["mods", "countries"]
       |                         ^^^^^^^^^^^ adds nothing to the glossary
       |
       = help: write definitions, or take it out

    5 errors, 1 warning.
    "#);
}

#[test]
fn the_translations_are_counted_as_the_program_counts_them() {
    let site = guided("");
    let hash = |slug: &str| {
        let listed = stdout(&site.run(&["translations", "--lang", "fr"]));
        let line = listed.lines().find(|line| line.contains(&format!("/{slug}.fr.md"))).unwrap().to_owned();
        line.split_whitespace().nth(1).unwrap().to_owned()
    };
    let front =
        |slug: &str, more: &str| format!("---\ntitle: T\ntranslated-from: {}\n{more}---\n", hash(slug));
    site.write("content/notes/plan.fr.md", front("plan", "translation: reviewed\n") + "Texte.\n");
    site.write("content/notes/fruit.fr.md", front("fruit", "translation: machine\n") + "Texte.\n");
    site.write("content/notes/bread.fr.md", front("bread", ""));
    site.write("content/notes/water.fr.md", "---\ntitle: Eau\ntranslated-from: 0123456789abcdef\n---\n");
    assert_snapshot!(stdout(&site.run(&["translations", "--all"])), @"
    partly    2724941f616d0bf2  content/notes/bread.fr.md
    machine   18f0196e7eb5d2d9  content/notes/fruit.fr.md
    current   05b87ccf8ff7a3cd  content/notes/plan.fr.md
    outdated  f84888baa2492c28  content/notes/water.fr.md
    fr: 1 current, 1 machine, 1 partly, 1 outdated, 0 missing

    missing   2724941f616d0bf2  content/notes/bread.ar.md
    missing   18f0196e7eb5d2d9  content/notes/fruit.ar.md
    missing   05b87ccf8ff7a3cd  content/notes/plan.ar.md
    missing   f84888baa2492c28  content/notes/water.ar.md
    ar: 0 current, 0 machine, 0 partly, 0 outdated, 4 missing
    ");
    let files = site.build();
    let page = &files["translations/index.html"];
    let french = page.split("id=\"language-fr\"").nth(1).unwrap().split("</section>").next().unwrap();
    for said in [
        "1 is whole and read through",
        "1 is whole, translated by machine and not read through",
        "1 has title and summary only",
        "1 is older than its original",
        "None is missing",
    ] {
        assert!(french.contains(said), "{said}: {french}");
    }
    assert!(
        french.contains("../notes/water/index.html") && french.contains("../notes/bread/index.html"),
        "{french}"
    );
    assert!(page.split("id=\"language-ar\"").nth(1).unwrap().contains("4 are missing"), "{page}");
    assert!(page.contains("<a class=\"button\" href=\"../notes/plan/index.html\">"), "how to help: {page}");
    let arabic = &files["ar/translations/index.html"];
    assert!(
        arabic.contains("ترجمة واحدة أقدم من أصلها") && arabic.contains(" ترجمات ناقصة"),
        "plurals: {arabic}"
    );
}

#[test]
fn entries_that_refer_stand_under_the_values_of_a_field_and_gaps_are_named() {
    let files = guided("").build();
    let page = &files["notes/plan/index.html"];
    let relation =
        page.split("id=\"relation-followed-by\"").nth(1).unwrap().split("</section>").next().unwrap();
    let at = |text: &str| relation.find(text).unwrap_or_else(|| panic!("{text}: {relation}"));
    assert!(at("Followed by <span class=\"count\">3</span>") < at("Glad</a>"));
    assert!(at("Glad</a>") < at("Bread") && at("Bread") < at("Sad</a>") && at("Sad</a>") < at("Water"));
    let gaps = page.split("id=\"gaps\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(
        gaps.contains("Nobody is calm.") && gaps.contains("matrices/moods/plan/calm/index.html"),
        "{gaps}"
    );
    assert!(gaps.contains("Add one") && !gaps.contains("Glad"), "{gaps}");
    assert!(!files["notes/bread/index.html"].contains("id=\"relation-followed-by\""));
}

#[test]
fn a_relation_is_grouped_by_a_field_that_has_values_to_group_by() {
    let site = guided("");
    let declared = std::fs::read_to_string(site.path("content/notes/_collection.toml")).unwrap();
    site.write(
        "content/notes/_collection.toml",
        declared.replace("group-by = \"mood\"", "group-by = \"mod\""),
    );
    assert_snapshot!(site.faults().join("\n"), @"V208 content/notes/_collection.toml:20:69");
    site.write(
        "content/notes/_collection.toml",
        declared.replace("group-by = \"mood\"", "group-by = \"day\""),
    );
    assert_snapshot!(site.faults().join("\n"), @"V213 content/notes/_collection.toml:20:69");
}

#[test]
fn a_list_of_a_value_says_what_the_value_means() {
    let files = guided("").build();
    let list = &files["notes/by/mood/glad/index.html"];
    assert!(list.contains("<p class=\"lead\">Full of joy.</p>") && list.contains("Moods pass."), "{list}");
    assert!(files["fr/notes/by/mood/glad/index.html"].contains("Plein de joie."));
    assert!(!files["notes/by/follows/plan/index.html"].contains("class=\"lead\""));
}
