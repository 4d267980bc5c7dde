//! Help lines: what to do about a fault, said so that it can be written down as it stands.

use insta::assert_snapshot;

use super::support::{TestSite, empty_site};

/// A site in French with a field of each kind that needs telling.
const LANDS: &str = r#"
-- site.toml --
title = "Terres"
languages = ["fr", "ar"]
-- content/vocabularies/kinds.toml --
label = "Genres"
[[term]]
id = "woodland"
label = { fr = "Forêt", ar = "غابة" }
[[term]]
id = "meadow"
label = { fr = "Prairie", ar = "مرج" }
-- content/lands/_collection.toml --
label = { fr = "Terres", ar = "أراض" }
require-any = [["countries", "regions"]]
[[section]]
id = "soil"
required = true
label = { fr = "Le sol", ar = "التربة" }
[fields.title]
type = "text"
required = true
[fields.kind]
type = "choice"
vocabulary = "kinds"
[fields.countries]
type = "country"
many = true
[fields.regions]
type = "region"
many = true
[fields.years]
type = "period"
[fields.seen]
type = "date"
[fields.near]
type = "reference"
collections = ["lands"]
many = true
key = "land"
[fields.near.fields.how]
type = "text"
required = true
[fields.paths]
type = "group"
many = true
[fields.paths.fields.name]
type = "text"
required = true
[fields.paths.fields.opened]
type = "year"
required = true
[fields.sources]
type = "source"
many = true
-- content/lands/old-oak.md --
---
title: Le vieux chêne
countries: [FR]
---
## Le sol {#soil}
Argile.
"#;

fn lands() -> TestSite {
    let site = empty_site();
    site.write_all(LANDS);
    site
}

/// What the report says of a site: each fault with its line, and its help.
fn told_of_all(site: &TestSite) -> String {
    let report = site.check();
    let wanted =
        |line: &&str| ["error[", "warning[", "--> ", "= help: "].iter().any(|part| line.contains(part));
    let lines = report.lines().filter(wanted).map(|line| line.trim_start().trim_start_matches("= "));
    lines.collect::<Vec<_>>().join("\n")
}

/// What the report says when this file is added.
fn told(path: &str, text: &str) -> String {
    let site = lands();
    site.write(path, text);
    told_of_all(&site)
}

/// What is said of one line in the front matter of an entry that has all it needs.
fn told_of(line: &str) -> String {
    let text = format!("---\ntitle: A\ncountries: [FR]\n{line}\n---\n## Le sol {{#soil}}\nArgile.\n");
    let place = format!("--> content/lands/a.md:{}:", if line.starts_with("countries") { 3 } else { 4 });
    let text = if line.starts_with("countries") { text.replacen("countries: [FR]\n", "", 1) } else { text };
    told("content/lands/a.md", &text).replace(&place, "at ")
}

#[test]
fn a_value_of_another_kind_is_shown_the_shape_of_its_field() {
    let lines = [
        "near: old-oak",
        "near: [{how: behind it}]",
        "paths: the first path",
        "paths: [{name: First}]",
        "kind: [woodland, meadow]",
        "years: {from: 2016}",
        "sources: https://example.org/",
        "sources: [{id: 1}]",
        "sources: [{id: 1, title: \"\"}]",
        "years:",
    ];
    assert_snapshot!(lines.map(told_of).join("\n\n"), @"
    error[V302]: the field `how` is missing
    at 7
    help: more than its name must be said, such as `near: [{land: old-oak, how: …}]`

    error[V302]: the field `land` is missing
    at 9
    help: add it, such as `land: …`

    error[V303]: `paths` takes several named values
    at 8
    help: write its parts by name, such as `paths: [{name: …, opened: 2024}]`

    error[V302]: the field `opened` is missing
    at 10
    help: add it, such as `opened: 2024`

    error[V303]: `kind` takes one value, not a list
    at 7
    help: keep one value, such as `kind: woodland`

    error[V303]: `years` takes a single value
    at 8
    help: write a value without parts, such as `years: 2016-2024`

    error[V303]: `sources` takes several named values
    at 10
    help: write its parts by name, such as `sources: [{id: 1, title: …}]`

    error[V203]: `title` is missing
    at 12
    help: add `title`

    error[V323]: `title` has no value
    at 26
    help: write a value, such as `title: …`

    error[V323]: `years` has no value
    at 1
    help: write a value, such as `years: 2016-2024`, or remove the line
    ");
}

#[test]
fn a_word_of_the_readers_own_is_recognised_in_every_language() {
    let lines = [
        "kind: Forêt",
        "kind: مرج",
        "kind: Prarie",
        "kind: desert",
        "countries: [Kenia]",
        "countries: [Germany]",
        "countries: [肯尼亚]",
        "countries: [UK]",
        "countries: [Atlantis]",
        "near: [{land: Le vieux chene, how: x}]",
        "near: [{land: elsewhere, how: x}]",
    ];
    assert_snapshot!(lines.map(told_of).join("\n\n"), @"
    error[V304]: `Forêt` is not in the vocabulary `kinds`
    at 7
    help: did you mean `woodland`?
    help: possible: `woodland`, `meadow`, as in `content/vocabularies/kinds.toml`

    error[V304]: `مرج` is not in the vocabulary `kinds`
    at 7
    help: did you mean `meadow`?
    help: possible: `woodland`, `meadow`, as in `content/vocabularies/kinds.toml`

    error[V304]: `Prarie` is not in the vocabulary `kinds`
    at 7
    help: did you mean `meadow`?
    help: possible: `woodland`, `meadow`, as in `content/vocabularies/kinds.toml`

    error[V304]: `desert` is not in the vocabulary `kinds`
    at 7
    help: possible: `woodland`, `meadow`, as in `content/vocabularies/kinds.toml`

    error[V310]: `Kenia` is not a country code
    at 13
    help: did you mean `KE`?
    help: write the code of two capital letters of ISO 3166-1, such as `KE` for Kenya

    error[V310]: `Germany` is not a country code
    at 13
    help: did you mean `DE`?
    help: write the code of two capital letters of ISO 3166-1, such as `KE` for Kenya

    error[V310]: `肯尼亚` is not a country code
    at 13
    help: did you mean `KE`?
    help: write the code of two capital letters of ISO 3166-1, such as `KE` for Kenya

    error[V310]: `UK` is not a country code
    at 13
    help: did you mean `GB`?
    help: write the code of two capital letters of ISO 3166-1, such as `KE` for Kenya

    error[V310]: `Atlantis` is not a country code
    at 13
    help: write the code of two capital letters of ISO 3166-1, such as `KE` for Kenya

    error[V501]: there is no entry `Le vieux chene` in `lands`
    at 15
    help: did you mean `old-oak`?
    help: an entry is named by its file, without folder and ending

    error[V501]: there is no entry `elsewhere` in `lands`
    at 15
    help: an entry is named by its file, without folder and ending; possible: `old-oak`
    ");
}

#[test]
fn a_time_in_another_form_is_told_the_form_and_what_is_in_doubt() {
    let lines = [
        "seen: 03/04/2024",
        "seen: 2024-03",
        "seen: 2024-02-30",
        "seen: ٢٠٢٤/٣/٣١",
        "seen: 2024年3月31日",
        "seen: in spring",
        "years: 2016 bis 2024",
        "years: 2024-2016",
        "years: 2016-",
        "years: since the war",
    ];
    assert_snapshot!(lines.map(told_of).join("\n\n"), @"
    error[V305]: `03/04/2024` is not a date
    at 7
    help: day and month could change places: write `2024-04-03` or `2024-03-04`

    error[V305]: `2024-03` is not a date
    at 7
    help: the day is missing; write year, month and day: `2024-03-31`

    error[V305]: `2024-02-30` is not a date
    at 7
    help: there is no such day; write year, month and day: `2024-03-31`

    error[V305]: `٢٠٢٤/٣/٣١` is not a date
    at 7
    help: did you mean `2024-03-31`?
    help: write year, month and day: `2024-03-31`

    error[V305]: `2024年3月31日` is not a date
    at 7
    help: did you mean `2024-03-31`?
    help: write year, month and day: `2024-03-31`

    error[V305]: `in spring` is not a date
    at 7
    help: write year, month and day: `2024-03-31`

    error[V306]: `2016 bis 2024` is not a period
    at 8
    help: did you mean `2016-2024`?
    help: write `2016`, `2016-2024` or `2010-present`; with months, `2016-05/2018-07`

    error[V306]: `2024-2016` is not a period
    at 8
    help: did you mean `2016-2024`?
    help: write `2016`, `2016-2024` or `2010-present`; with months, `2016-05/2018-07`

    error[V306]: `2016-` is not a period
    at 8
    help: did you mean `2016-present`?
    help: write `2016`, `2016-2024` or `2010-present`; with months, `2016-05/2018-07`

    error[V306]: `since the war` is not a period
    at 8
    help: write `2016`, `2016-2024` or `2010-present`; with months, `2016-05/2018-07`
    ");
}

#[test]
fn a_section_is_named_in_the_language_of_its_file() {
    let original = "---\ntitle: A\ncountries: [FR]\n---\n## le sol\nArgile.\n";
    let translation =
        |body: &str| told("content/lands/old-oak.ar.md", &format!("---\ntitle: البلوط\n---\n{body}"));
    let all = [
        told("content/lands/a.md", original),
        translation("## التربة\nطين.\n"),
        translation("## شيء {#other}\nطين.\n"),
        translation("## التربة هنا {#soil}\n"),
    ];
    assert_snapshot!(all.join("\n\n"), @"
    error[V322]: the heading “le sol” does not say that it is the section `soil`
    --> content/lands/a.md:5:1
    help: did you mean `## le sol {#soil}`?
    help: what stands in braces says which section it is, in whatever words and language

    error[V322]: the heading “التربة” does not say that it is the section `soil`
    --> content/lands/old-oak.ar.md:4:1
    help: did you mean `## التربة {#soil}`?
    help: what stands in braces says which section it is, in whatever words and language
    warning[V509]: this translation does not say which version of the original it translates
    --> content/lands/old-oak.ar.md:1:1
    help: if it matches the original of today, add `translated-from: 747e2f0612f58632`

    error[V322]: the section “التربة” is missing
    --> content/lands/old-oak.ar.md:4:1
    help: add a heading `## التربة {#soil}` and what belongs under it
    warning[V509]: this translation does not say which version of the original it translates
    --> content/lands/old-oak.ar.md:1:1
    help: if it matches the original of today, add `translated-from: 747e2f0612f58632`

    error[V901]: nothing stands under the heading “التربة هنا”
    --> content/lands/old-oak.ar.md:4:1
    help: write the section below its heading; what stands between `<!--` and `-->` is not published
    warning[V509]: this translation does not say which version of the original it translates
    --> content/lands/old-oak.ar.md:1:1
    help: if it matches the original of today, add `translated-from: 747e2f0612f58632`
    ");
}

#[test]
fn what_must_be_there_is_not_said_to_be_removable() {
    assert_snapshot!(told_of("countries:"), @"
    error[V323]: `countries` has no value
    at 1
    help: write a value, such as `countries: [KE]`
    ");
    let both = "---\ntitle: A\ncountries: [FR]\nregions:\n---\n## Le sol {#soil}\nArgile.\n";
    assert_snapshot!(told("content/lands/a.md", both), @r#"
    error[V323]: `regions` has no value
    --> content/lands/a.md:4:1
    help: write a value, such as `regions: ["014"]`, or remove the line
    "#);
}

#[test]
fn of_alternatives_the_empty_one_is_pointed_at() {
    let site = lands();
    site.write("content/lands/a.md", "---\ntitle: A\nregions: []\n---\n## Le sol {#soil}\nArgile.\n");
    assert_snapshot!(site.check(), @r#"
    error[V325]: one of `countries`, `regions` is needed
     --> content/lands/a.md:3:10
      |
    3 | regions: []
      |          ^^ empty
      |
      = help: write one of: `countries: [KE]`, `regions: ["014"]`

    1 error.
    "#);
    site.write("content/lands/a.md", "---\ntitle: A\n---\n## Le sol {#soil}\nArgile.\n");
    assert_snapshot!(site.check(), @r#"
    error[V325]: one of `countries`, `regions` is needed
     --> content/lands/a.md:1:1
      |
    1 | ---
      | ^^^ in here
      |
      = help: write one of: `countries: [KE]`, `regions: ["014"]`

    1 error.
    "#);
}

#[test]
fn a_link_by_title_finds_its_file() {
    let text = "---\ntitle: A\ncountries: [FR]\n---\n## Le sol {#soil}\n[x](Le%20vieux%20chêne.md) [y](le-vieux-chene.md) [z](nowhere.md)\n";
    assert_snapshot!(told("content/lands/a.md", text), @"
    error[V504]: there is no file `Le vieux chêne.md`
    --> content/lands/a.md:6:1
    help: did you mean `old-oak.md`?
    help: write the way from this file to the other one, such as `../folder/file.md`
    error[V504]: there is no file `le-vieux-chene.md`
    --> content/lands/a.md:6:28
    help: did you mean `old-oak.md`?
    help: write the way from this file to the other one, such as `../folder/file.md`
    error[V504]: there is no file `nowhere.md`
    --> content/lands/a.md:6:51
    help: write the way from this file to the other one, such as `../folder/file.md`
    ");
}

#[test]
fn a_declaration_of_another_kind_is_shown_how_to_write_it() {
    let site = lands();
    site.write("site.toml", "title = { fr = \"Terres\", English = \"Lands\" }\nlanguages = [\"fr\", \"العربية\", \"english\"]\nmain-language = \"Français\"\nedition = \"31.03.2024\"\n");
    site.write(
        "content/lands/_collection.toml",
        "label = [\"Terres\"]\nmenu = \"first\"\ncitable = \"no\"\nsection = \"soil\"\nfields = 3\n",
    );
    assert_snapshot!(told_of_all(&site), @r#"
    error[V203]: `[fields.title]` is missing
    --> content/lands/_collection.toml
    help: add `[fields.title]`
    error[V204]: expected text, found a list
    --> content/lands/_collection.toml:1:9
    help: write one text in quotation marks: `"text"`
    error[V212]: there is no text in the main language, `fr`
    --> content/lands/_collection.toml:1:9
    help: add it: readers of every other language see it where theirs is missing
    error[V204]: expected a whole number, found a single value
    --> content/lands/_collection.toml:2:8
    help: write digits only: `12`
    error[V204]: expected `true` or `false`, found a single value
    --> content/lands/_collection.toml:3:11
    help: write `true` or `false`
    error[V204]: expected a list, found a single value
    --> content/lands/_collection.toml:4:11
    help: put square brackets around it, even around a single value: `["one", "two"]`
    error[V204]: expected a table, found a single value
    --> content/lands/_collection.toml:5:10
    help: write values by name: `{ name = "value" }` in TOML, `{name: value}` in front matter
    error[V301]: this kind of entry has no field `title`
    --> content/lands/old-oak.md:2:1
    help: check the spelling, or remove the line
    error[V301]: this kind of entry has no field `countries`
    --> content/lands/old-oak.md:3:1
    help: check the spelling, or remove the line
    error[V205]: `English` is not a language of this site
    --> site.toml:1:26
    help: languages of this site: `fr`; they are listed under `languages` in site.toml
    error[V312]: `العربية` is not a language tag
    --> site.toml:2:20
    help: did you mean `ar`?
    help: write the tag of the language, such as `en`, `fr` or `pt-BR`
    error[V312]: `english` is not a language tag
    --> site.toml:2:31
    help: did you mean `en`?
    help: write the tag of the language, such as `en`, `fr` or `pt-BR`
    error[V205]: `Français` is not a language of this site
    --> site.toml:3:17
    help: did you mean `fr`?
    help: languages of this site: `fr`; they are listed under `languages` in site.toml
    error[V305]: `31.03.2024` is not a date
    --> site.toml:4:11
    help: did you mean `2024-03-31`?
    help: write year, month and day: `2024-03-31`
    "#);
}
