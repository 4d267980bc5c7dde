//! The newcomer whose computer speaks English.

use insta::assert_snapshot;

use super::walk::{Newcomer, transcript};

#[test]
fn eleven_mistakes_are_mended_by_what_the_terminal_says() {
    let newcomer = Newcomer {
        language: "en",
        locale: "en_US.UTF-8",
        title: "A well for the school",
        summary: "The village dug a well beside its school.",
        guide: "A first guide",
        source: "Report of the council",
        words: "The village dug a well:",
        picture: "Children at a well",
    };
    assert_snapshot!(transcript(&newcomer), @r#"
    $ vademecum init site --languages en
    A site with N files is in site. Look at it: vademecum serve --root site

    $ vademecum new examples a-school
    ./content/examples/a-school.md

    $ vademecum check
    error[V302]: the field `summary` is missing
      --> content/examples/a-school.md:1:1
       |
     1 | ---
       | ^^^ it belongs in here
       |
      ::: content/examples/_collection.toml:32:9
       |
    32 | [fields.summary]
       |         ------- required by this declaration
       |
       = help: add it, such as `summary: …`

    error[V314]: this is 109 characters long; at most 90 are allowed
     --> content/examples/a-school.md:6:8
      |
    6 | title: A well for the school A well for the school A well for the school A well for the school A well for the school
      |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ too long
      |
      = help: shorten it, and move the rest into the body

    error[V304]: `schols` is not in the vocabulary `topics`
      --> content/examples/a-school.md:11:17
       |
    11 | topics: [water, schols]
       |                 ^^^^^^ not a term of this vocabulary
       |
       = help: did you mean `schools`?
       = help: possible: `water`, `schools`, as in `content/vocabularies/topics.toml`

    error[V301]: this kind of entry has no field `contries`
      --> content/examples/a-school.md:15:1
       |
    15 | contries: [KE]
       | ^^^^^^^^ not a field
       |
       = help: did you mean `countries`?
       = help: check the spelling, or remove the line

    error[V501]: there is no entry `A first guide` in `guides`
      --> content/examples/a-school.md:21:10
       |
    21 | guides: [A first guide]
       |          ^^^^^^^^^^^^^ no such entry
       |
       = help: did you mean `a-first-guide`?
       = help: an entry is named by its file, without folder and ending

    error[V305]: `31.12.2024` is not a date
      --> content/examples/a-school.md:34:15
       |
    34 |     accessed: 31.12.2024
       |               ^^^^^^^^^^ not a date
       |
       = help: did you mean `2024-12-31`?
       = help: write year, month and day: `2024-03-31`

    error[V324]: there is no source `2` in this entry
      --> content/examples/a-school.md:43:25
       |
    43 | The village dug a well: [@2]
       |                         ^^^^ no such source
       |
       = help: sources of this entry: `1`; cite one of them, or add the one that is meant

    error[V504]: there is no file `../guides/a-frist-guide.md`
      --> content/examples/a-school.md:44:25
       |
    44 | The village dug a well: [A first guide](../guides/a-frist-guide.md)
       |                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ leads nowhere
       |
       = help: did you mean `../guides/a-first-guide.md`?
       = help: write the way from this file to the other one, such as `../folder/file.md`

    error[V505]: there is no heading `#outcom` in this text
      --> content/examples/a-school.md:45:25
       |
    45 | The village dug a well: [Report of the council](#outcom)
       |                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ leads nowhere
       |
       = help: did you mean `#outcome`?
       = help: its headings: #outcome, #what-was-done

    error[V407]: this picture has no words for readers who cannot see it
      --> content/examples/a-school.md:51:25
       |
    51 | The village dug a well: ![](school.png)
       |                         ^^^^^^^^^^^^^^^ no alternative text
       |
       = help: say between the brackets what it shows: `![Two officers opening a container](harbour.jpg)`

    warning[V408]: there is a character here that nobody sees: it has no width (U+200B)
      --> content/examples/a-school.md:52:24
       |
    52 | The village dug a well:\u{200b} The village dug a well:
       |                        ^ right before this
       |
       = help: remove it; it often comes along when text is copied from a web page or a word processor

    10 errors, 1 warning.
    `vademecum explain V302` tells more.

    $ vademecum check --fix
    mended[V304]: content/examples/a-school.md:11:17: `schols` is now `schools`
    mended[V301]: content/examples/a-school.md:15:1: `contries` is now `countries`
    mended[V305]: content/examples/a-school.md:34:15: `31.12.2024` is now `2024-12-31`
    mended[V408]: content/examples/a-school.md:52:24: removed `U+200B`

    error[V302]: the field `summary` is missing
      (as above)

    error[V314]: this is 109 characters long; at most 90 are allowed
      (as above)

    error[V501]: there is no entry `A first guide` in `guides`
      (as above)

    error[V324]: there is no source `2` in this entry
      (as above)

    error[V504]: there is no file `../guides/a-frist-guide.md`
      (as above)

    error[V505]: there is no heading `#outcom` in this text
      (as above)

    error[V407]: this picture has no words for readers who cannot see it
      (as above)

    7 errors. 4 faults were mended.
    `vademecum explain V302` tells more.

    $ vademecum check
    No faults found.

    $ vademecum build
    Published N files to /site/public in N.N s: N written, N as before, N removed.
    "#);
}
