//! What may lie in a site's folder, and what is said about the rest.

use insta::assert_snapshot;

use super::support::{empty_site, notes};

const SOUND: &str = "-- content/notes/a.md --\n---\ntitle: A\n---\n";

#[test]
fn a_file_over_its_limit_is_refused() {
    let site = notes(SOUND);
    site.write(
        "content/notes/big.md",
        format!("---\ntitle: Big\n---\n{}", "word ".repeat(3 * 1024 * 1024 / 5)),
    );
    assert_snapshot!(site.check(), @"
    error[V002]: this file is larger than 2 MiB
    --> content/notes/big.md
     = help: split the text into several entries, or make the picture smaller

    1 error.
    ");
}

#[test]
fn bytes_that_are_no_text_are_shown_where_they_stand() {
    let site = notes(SOUND);
    site.write("content/notes/b.md", b"---\ntitle: B\xff\xfe\n---\n");
    assert_snapshot!(site.check(), @"
    error[V001]: this file is not plain text in UTF-8
     --> content/notes/b.md:2:9
      |
    2 | title: B��
      |         ^ the first character that cannot be read
      |
      = help: save the file again with the encoding “UTF-8”; in most editors that is in “Save as”

    1 error.
    ");
}

#[cfg(unix)]
#[test]
fn links_out_of_the_site_are_not_followed() {
    let site = notes(SOUND);
    std::os::unix::fs::symlink("/etc/passwd", site.path("content/notes/b.md")).unwrap();
    std::os::unix::fs::symlink("/etc", site.path("content/etc")).unwrap();
    assert_snapshot!(site.check(), @"
    error[V003]: this is a symbolic link, and links are not followed
    --> content/etc
     = help: put the file itself here; a link could lead outside the site

    error[V003]: this is a symbolic link, and links are not followed
    --> content/notes/b.md
     = help: put the file itself here; a link could lead outside the site

    2 errors.
    ");
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let site = notes(SOUND);
    let made = std::process::Command::new("mkfifo").arg(site.path("content/notes/b.md")).status().unwrap();
    assert!(made.success());
    assert_snapshot!(site.check(), @"
    error[V007]: this is not a file but a device, a pipe or a socket
    --> content/notes/b.md
     = help: remove it from the site

    1 error.
    ");
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_one_on_other_systems_are_refused() {
    let site = notes(SOUND);
    site.write("content/notes/A.md", "---\ntitle: B\n---\n");
    site.write("content/notes/con.md", "---\ntitle: C\n---\n");
    site.write("content/notes/what?.md", "---\ntitle: C\n---\n");
    site.write("content/notes/e\u{301}.md", "---\ntitle: C\n---\n");
    assert_snapshot!(site.check(), @r#"
    error[V321]: `A` cannot be part of an address
    --> content/notes/A.md
     = help: did you mean `a`?
     = help: name the file with lower-case letters a to z, digits and single hyphens

    error[V005]: this name and `content/notes/A.md` are the same on computers that do not tell capitals apart
    --> content/notes/a.md
     = help: rename one of the two files

    error[V004]: this file cannot have this name on every computer
    --> content/notes/con.md
     = help: Windows keeps this name for a device; choose another one

    error[V321]: `é` cannot be part of an address
    --> content/notes/é.md
     = help: did you mean `e`?
     = help: name the file with lower-case letters a to z, digits and single hyphens

    error[V004]: this file cannot have this name on every computer
    --> content/notes/what?.md
     = help: use letters, digits and hyphens; the characters < > : " \ | ? * are not allowed everywhere

    5 errors.
    "#);
}

#[test]
fn files_without_a_place_are_named() {
    let site = notes(SOUND);
    site.write("content/notes/b.docx", "x");
    site.write("content/stray.md", "---\ntitle: C\n---\n");
    site.write("content/nots/c.md", "---\ntitle: C\n---\n");
    site.write("content/notes/c.de.md", "---\ntitle: C\n---\n");
    site.write("content/notes/c.en.md", "---\ntitle: C\n---\n");
    site.write("content/notes/d.fr.md", "---\ntitle: C\n---\n");
    site.write("content/.DS_Store", "litter is passed over");
    assert_snapshot!(site.check(), @"
    error[V006]: files of this kind have no place in `content/`
    --> content/notes/b.docx
     = help: entries are `.md` files, declarations `.toml`, pictures `.jpg`, `.png` or `.webp`; move anything else elsewhere

    error[V326]: `de` in the file's name is not a language of this site
    --> content/notes/c.de.md
     = help: languages of this site: en, fr, ar; a dot in a name is only for the language

    error[V326]: `en` is the main language, so it does not stand in the file's name
    --> content/notes/c.en.md
     = help: remove `.en` from the name: the original is `name.md`, a translation `name.fr.md`

    error[V319]: there is no original for this translation
    --> content/notes/d.fr.md
     = help: the original is missing: `content/notes/d.md`; create it, or correct this file's name

    error[V328]: `nots` is not a collection, so this entry has no kind
    --> content/nots/c.md
     = help: did you mean `notes`?
     = help: move the file into the folder of a collection: a folder in `content/` with a `_collection.toml`

    error[V328]: this entry lies in no folder, so it has no kind
    --> content/stray.md
     = help: move the file into the folder of a collection: a folder in `content/` with a `_collection.toml`

    6 errors.
    ");
}

#[test]
fn front_matter_must_begin_and_end() {
    let site = notes(
        "-- content/notes/a.md --\ntitle: A\n\
         -- content/notes/b.md --\n---\ntitle: B\n\
         -- content/notes/c.md --\n",
    );
    site.write("content/notes/d.md", format!("---\ntitle: D\nsummary: {}\n---\n", "x".repeat(70_000)));
    assert_snapshot!(site.check(), @"
    error[V105]: this file has no front matter
     --> content/notes/a.md:1:1
      |
    1 | title: A
      | ^^^^^^^^ expected `---` on the first line
      |
      = help: begin the file with a line `---`, then the fields, then another line `---`

    error[V106]: the front matter never ends
     --> content/notes/b.md:1:1
      |
    1 | ---
      | ^^^ it begins here
      |
      = help: put a line `---` between the last field and the text

    error[V105]: this file has no front matter
    --> content/notes/c.md
     = help: begin the file with a line `---`, then the fields, then another line `---`

    error[V107]: the front matter is longer than 64 KiB
     --> content/notes/d.md:1:1
      |
    1 | ---
      | ^^^ it begins here
      |
      = help: move long texts into the body, below the front matter

    4 errors.
    ");
}

#[test]
fn a_folder_without_a_site_says_so() {
    let site = super::support::empty_site();
    site.write("content/notes/a.md", "---\ntitle: A\n---\n");
    assert_snapshot!(site.check(), @"
    error[V328]: `notes` is not a collection, so this entry has no kind
    --> content/notes/a.md
     = help: move the file into the folder of a collection: a folder in `content/` with a `_collection.toml`

    error[V201]: there is no `site.toml` here, or it is empty
    --> site.toml
     = help: run vademecum in the folder of a site, or name the folder with --root

    2 errors.
    ");
}

#[test]
fn slips_in_declarations_are_found_with_the_near_miss() {
    let site = notes(SOUND);
    site.write_all(
        r#"
-- site.toml --
titel = "Notes"
languages = ["en", "xx-toolongtag"]
main-language = "fr"
base-url = "example.org"
edition = "yesterday"
[[matrix]]
id = "M 1"
title = "M"
collections = ["note"]
rows = "mood"
columns = "title"
-- content/vocabularies/moods.toml --
label = "Moods"
[[term]]
id = "glad"
label = { fr = "Content" }
[[term]]
id = "glad"
label = "Again"
[[term]]
id = "Very Sad"
label = "Sad"
visibility = "unseen"
parent = "none"
-- content/notes/_collection.toml --
lable = "Notes"
url = "notes"
facets = ["moods", "title"]
[fields.title]
type = "txt"
[fields.mood]
type = "choice"
vocabulary = "mood"
[fields.see]
type = "reference"
collections = ["nodes"]
[fields.many]
type = "text"
may = true
[computed.level]
vocabulary = "moods"
[[computed.level.rules]]
when = [{ field = "mod", is = ["glad"] }]
then = "gald"
"#,
    );
    assert_snapshot!(site.check(), @r#"
    error[V202]: `lable` is not known here
     --> content/notes/_collection.toml:1:1
      |
    1 | lable = "Notes"
      | ^^^^^ not known
      |
      = help: did you mean `label`?
      = help: known here: label, singular, description, url, template, menu, citable, form, suggest, owners, listed, fields, computed, facets, card, sort, reference-by, dated-by, authored-by, require-any, heading, section, check, review, referred-by, rules

    error[V203]: `label` is missing
     --> content/notes/_collection.toml:1:1
      |
    1 | lable = "Notes"
      | ^^^^^ in this table
      |
      = help: add `label`

    error[V214]: `notes` is not a pattern for addresses
     --> content/notes/_collection.toml:2:7
      |
    2 | url = "notes"
      |       ^^^^^^^ not a pattern
      |
      = help: use lower-case words joined by `/` and `{slug}` once, such as `practices/{slug}`

    error[V208]: there is no field `moods` to refer to
     --> content/notes/_collection.toml:3:11
      |
    3 | facets = ["moods", "title"]
      |           ^^^^^^^ no such field
      |
      = help: did you mean `mood`?
      = help: fields are declared under `[fields]` in `_collection.toml`

    error[V209]: `txt` is not possible here
     --> content/notes/_collection.toml:5:8
      |
    5 | type = "txt"
      |        ^^^^^ not possible
      |
      = help: did you mean `text`?
      = help: possible: text, markdown, integer, number, date, year, period, boolean, choice, country, region, reference, language, url, source, citation, image, group

    error[V207]: there is no vocabulary `mood`
     --> content/notes/_collection.toml:8:14
      |
    8 | vocabulary = "mood"
      |              ^^^^^^ no such vocabulary
      |
      = help: did you mean `moods`?
      = help: a vocabulary is a file in `content/vocabularies/`

    error[V206]: there is no collection `nodes`
      --> content/notes/_collection.toml:11:16
       |
    11 | collections = ["nodes"]
       |                ^^^^^^^ no such collection
       |
       = help: did you mean `notes`?
       = help: a collection is a folder in `content/` with a `_collection.toml` in it

    error[V202]: `may` is not known here
      --> content/notes/_collection.toml:14:1
       |
    14 | may = true
       | ^^^ not known
       |
       = help: did you mean `many`?
       = help: known here: type, label, help, required, many, min-items, max-items, unique, translatable, place, max-characters, max-words

    error[V208]: there is no field `mod` to refer to
      --> content/notes/_collection.toml:18:19
       |
    18 | when = [{ field = "mod", is = ["glad"] }]
       |                   ^^^^^ no such field
       |
       = help: did you mean `mood`?
       = help: fields are declared under `[fields]` in `_collection.toml`

    error[V304]: `gald` is not in the vocabulary `moods`
      --> content/notes/_collection.toml:19:8
       |
    19 | then = "gald"
       |        ^^^^^^ not a term of this vocabulary
       |
       = help: did you mean `glad`?
       = help: possible: `glad`, as in `content/vocabularies/moods.toml`

    error[V212]: there is no text in the main language, `en`
     --> content/vocabularies/moods.toml:4:9
      |
    4 | label = { fr = "Content" }
      |         ^^^^^^^^^^^^^^^^^^ this needs a text for `en`
      |
      = help: add it: readers of every other language see it where theirs is missing

    error[V211]: `glad` is used twice
     --> content/vocabularies/moods.toml:6:6
      |
    6 | id = "glad"
      |      ^^^^^^ the second time
      |
      = help: choose another name for one of the two

    error[V210]: `Very Sad` cannot be part of an address
     --> content/vocabularies/moods.toml:9:6
      |
    9 | id = "Very Sad"
      |      ^^^^^^^^^^ not a name
      |
      = help: did you mean `very-sad`?
      = help: use lower-case letters a to z, digits and single hyphens

    error[V209]: `unseen` is not possible here
      --> content/vocabularies/moods.toml:11:14
       |
    11 | visibility = "unseen"
       |              ^^^^^^^^ not possible
       |
       = help: possible: public, notice, unlisted, hidden

    error[V202]: `titel` is not known here
     --> site.toml:1:1
      |
    1 | titel = "Notes"
      | ^^^^^ not known
      |
      = help: did you mean `title`?
      = help: known here: languages, main-language, title, description, base-url, theme, edition, page-size, contribute, imprint, matrix, trace, plot, comparison, home, checklist, worksheet, start, glossary, rules, wording

    error[V203]: `title` is missing
     --> site.toml:1:1
      |
    1 | titel = "Notes"
      | ^^^^^ in this table
      |
      = help: add `title`

    error[V312]: `xx-toolongtag` is not a language tag
     --> site.toml:2:20
      |
    2 | languages = ["en", "xx-toolongtag"]
      |                    ^^^^^^^^^^^^^^^ not a language tag
      |
      = help: write the tag of the language, such as `en`, `fr` or `pt-BR`

    error[V205]: `fr` is not a language of this site
     --> site.toml:3:17
      |
    3 | main-language = "fr"
      |                 ^^^^ not a language of this site
      |
      = help: languages of this site: `en`; they are listed under `languages` in site.toml

    error[V216]: `example.org` cannot be the address of a site
     --> site.toml:4:12
      |
    4 | base-url = "example.org"
      |            ^^^^^^^^^^^^^ not a base address
      |
      = help: write the full address with `https://` at the beginning and `/` at the end

    error[V305]: `yesterday` is not a date
     --> site.toml:5:11
      |
    5 | edition = "yesterday"
      |           ^^^^^^^^^^^ not a date
      |
      = help: write year, month and day: `2024-03-31`

    error[V210]: `M 1` cannot be part of an address
     --> site.toml:7:6
      |
    7 | id = "M 1"
      |      ^^^^^ not a name
      |
      = help: did you mean `m-1`?
      = help: use lower-case letters a to z, digits and single hyphens

    error[V206]: there is no collection `note`
     --> site.toml:9:16
      |
    9 | collections = ["note"]
      |                ^^^^^^ no such collection
      |
      = help: did you mean `notes`?
      = help: a collection is a folder in `content/` with a `_collection.toml` in it

    22 errors.
    "#);
}

#[cfg(unix)]
#[test]
fn nothing_behind_a_linked_content_folder_is_read() {
    let secret = tempfile::TempDir::new().unwrap();
    std::fs::create_dir(secret.path().join("x")).unwrap();
    std::fs::write(secret.path().join("x/secret.md"), "---\ntitle: S\n---\n").unwrap();
    let site = empty_site();
    site.write("site.toml", "title = \"T\"\n");
    std::os::unix::fs::symlink(secret.path(), site.path("content")).unwrap();
    let shown = site.check();
    assert!(shown.contains("V003") && !shown.contains("secret"), "{shown}");
}
