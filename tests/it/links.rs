//! References and links between entries.

use insta::assert_snapshot;

use super::support::notes;

#[test]
fn references_are_followed_both_ways() {
    let site = notes(
        r#"
-- content/notes/a.md --
---
title: Apple
see:
  - to: b
    point: "1"
    why: It is round.
---
-- content/notes/b.md --
---
title: Pear
points:
  - {number: "1", text: First.}
---
"#,
    );
    let pages = site.build();
    assert!(pages["notes/a/index.html"].contains("../b/index.html#points-1"));
    assert!(
        pages["notes/b/index.html"].contains("id=\"points-1\"")
            || pages["notes/b/index.html"].contains("First.")
    );
    let seen = &pages["notes/b/index.html"];
    assert!(seen.contains("Seen by") && seen.contains("It is round."), "{seen}");
}

#[test]
fn references_that_lead_nowhere_are_reported() {
    let site = notes(
        r#"
-- content/notes/apple.md --
---
title: Apple
see: [pear, aple, apple, {to: plum, point: "2"}, hidden]
follows: cherry
---
-- content/notes/plum.md --
---
title: The plum
see: [The plum tree]
points: [{number: "1"}]
---
-- content/notes/hidden.md --
---
title: Hidden
mood: secret
---
"#,
    );
    assert_snapshot!(site.check(), @r#"
    error[V501]: there is no entry `pear` in `notes`
     --> content/notes/apple.md:3:7
      |
    3 | see: [pear, aple, apple, {to: plum, point: "2"}, hidden]
      |       ^^^^ no such entry
      |
      = help: an entry is named by its file, without folder and ending; possible: `plum`

    error[V501]: there is no entry `aple` in `notes`
     --> content/notes/apple.md:3:13
      |
    3 | see: [pear, aple, apple, {to: plum, point: "2"}, hidden]
      |             ^^^^ no such entry
      |
      = help: an entry is named by its file, without folder and ending; possible: `plum`

    error[V506]: `apple` is this entry itself
     --> content/notes/apple.md:3:19
      |
    3 | see: [pear, aple, apple, {to: plum, point: "2"}, hidden]
      |                   ^^^^^ refers to itself
      |
      = help: name another entry, or remove the line

    error[V502]: “The plum” has no part `2`
     --> content/notes/apple.md:3:44
      |
    3 | see: [pear, aple, apple, {to: plum, point: "2"}, hidden]
      |                                            ^^^ no such part
      |
      = help: did you mean `1`?
      = help: its parts: 1

    error[V507]: `hidden` is not published
     --> content/notes/apple.md:3:50
      |
    3 | see: [pear, aple, apple, {to: plum, point: "2"}, hidden]
      |                                                  ^^^^^^ its status keeps it hidden
      |
      = help: remove the link, or publish the entry

    error[V501]: there is no entry `cherry` in `notes`
     --> content/notes/apple.md:4:10
      |
    4 | follows: cherry
      |          ^^^^^^ no such entry
      |
      = help: an entry is named by its file, without folder and ending; possible: `plum`

    error[V501]: there is no entry `The plum tree` in `notes`
     --> content/notes/plum.md:3:7
      |
    3 | see: [The plum tree]
      |       ^^^^^^^^^^^^^ no such entry
      |
      = help: an entry is named by its file, without folder and ending; possible: `apple`

    7 errors.
    "#);
}

#[test]
fn a_circle_is_refused_where_the_schema_forbids_it() {
    let site = notes(
        "-- content/notes/a.md --\n---\ntitle: A\nfollows: b\n---\n\
         -- content/notes/b.md --\n---\ntitle: B\nfollows: c\n---\n\
         -- content/notes/c.md --\n---\ntitle: C\nfollows: a\n---\n\
         -- content/notes/d.md --\n---\ntitle: D\nfollows: a\nsee: [d2]\n---\n\
         -- content/notes/d2.md --\n---\ntitle: D2\nsee: [d]\n---\n",
    );
    assert_snapshot!(site.check(), @"
    error[V503]: this leads back to its start: a → b → c → a
     --> content/notes/c.md:3:10
      |
    3 | follows: a
      |          ^ closes the circle
      |
      = help: remove one of these references

    1 error.
    ");
}

#[test]
fn links_in_texts_are_checked_with_their_anchors() {
    let site = notes(
        "-- content/notes/a.md --\n---\ntitle: A\n---\n[b](b.md#ned) [c](../nots/c.md) [m](moved.md) [b](./b.md#end)\n\
         -- content/notes/b.md --\n---\ntitle: B\n---\n## End\n\
         -- content/notes/old/x.md --\n---\ntitle: X\n---\n",
    );
    assert_snapshot!(site.check(), @"
    error[V505]: there is no heading `#ned` in `b.md`
     --> content/notes/a.md:4:1
      |
    4 | [b](b.md#ned) [c](../nots/c.md) [m](moved.md) [b](./b.md#end)
      | ^^^^^^^^^^^^^ leads nowhere
      |
      = help: did you mean `#end`?
      = help: its headings: #end

    error[V504]: there is no file `../nots/c.md`
     --> content/notes/a.md:4:15
      |
    4 | [b](b.md#ned) [c](../nots/c.md) [m](moved.md) [b](./b.md#end)
      |               ^^^^^^^^^^^^^^^^^ leads nowhere
      |
      = help: write the way from this file to the other one, such as `../folder/file.md`

    error[V504]: there is no file `moved.md`
     --> content/notes/a.md:4:33
      |
    4 | [b](b.md#ned) [c](../nots/c.md) [m](moved.md) [b](./b.md#end)
      |                                 ^^^^^^^^^^^^^ leads nowhere
      |
      = help: write the way from this file to the other one, such as `../folder/file.md`

    error[V328]: `notes/old` is not a collection, so this entry has no kind
    --> content/notes/old/x.md
     = help: did you mean `notes`?
     = help: move the file into the folder of a collection: a folder in `content/` with a `_collection.toml`

    4 errors.
    ");
}

#[test]
fn two_pages_cannot_have_one_address() {
    let site = notes(
        "-- content/pages/_collection.toml --\nlabel = \"Pages\"\nurl = \"{slug}\"\n[fields.title]\ntype = \"text\"\nrequired = true\n\
         -- content/pages/search.md --\n---\ntitle: Search\n---\n\
         -- content/pages/notes.md --\n---\ntitle: Notes\n---\n",
    );
    assert_snapshot!(site.faults().join("\n"), @"
    V601 content/pages/notes.md:1:1
    V601 content/pages/search.md:1:1
    ");
}

#[test]
fn links_in_folded_or_escaped_fields_lead_where_each_of_them_says() {
    let folded = "    A [first](b.md) and\n    a [second](c.md).";
    for (name, value) in [
        ("quoted", r#""A \"q\" [first](b.md), [second](c.md)""#.to_owned()),
        ("single", "'it''s a [first](b.md), [second](c.md)'".to_owned()),
        ("folded", format!(">\n{folded}")),
        ("literal", format!("|\n\n{folded}")),
        ("plain", "A [first](b.md) and\n    a [second](c.md)".to_owned()),
    ] {
        let site = notes(
            "-- content/notes/b.md --\n---\ntitle: B\n---\n-- content/notes/c.md --\n---\ntitle: C\n---\n",
        );
        site.write(
            "content/notes/a.md",
            format!("---\ntitle: A\npoints:\n- number: \"1\"\n  text: {value}\n---\n"),
        );
        let page = &site.build()["notes/a/index.html"];
        assert!(page.contains("href=\"../b/index.html\">first"), "{name}: {page}");
        assert!(page.contains("href=\"../c/index.html\">second"), "{name}: {page}");
    }
}

#[test]
fn a_link_in_a_field_finds_headings_of_the_field_and_of_the_body() {
    let site = notes(
        "-- content/notes/a.md --
---
title: A
points:
  - number: \"1\"
    text: |
      ## Inner {#inner}

      To [the field](#inner) and [the body](#outer).
---
## Outer {#outer}
",
    );
    let page = &site.build()["notes/a/index.html"];
    let links: Vec<&str> = page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    for (label, ending) in [("the field", "-inner"), ("the body", "s-outer")] {
        let target =
            links.iter().find(|link| link.ends_with(ending)).unwrap_or_else(|| panic!("{label}: {page}"));
        assert!(page.contains(&format!("id=\"{target}\"")), "{label}: #{target} is nowhere");
    }
}

#[test]
fn hostile_numbers_of_headings_links_and_notes_are_read_in_one_walk() {
    // Each of these took minutes when something was looked up anew for every heading, link or mark.
    let headings: String = (0..12_000).map(|_| "## a\n\n## a {#a}\n\n").collect();
    let many = |count: usize, text: fn(usize) -> String| (0..count).map(text).collect::<Vec<_>>().concat();
    let links = many(12_000, |number| format!("## h{number}\n\n[x](#h1)\n\n"));
    let notes_text = many(20_000, |number| format!("x[^{number}]\n\n[^{number}]: y\n\n"));
    for text in [headings, links, notes_text] {
        let site = notes("");
        site.write("content/notes/a.md", format!("---\ntitle: A\n---\n{text}"));
        site.check();
    }
}
