//! What other programs read of a site: references, texts, data, feeds and site maps.

use std::collections::BTreeMap;

use insta::assert_snapshot;
use serde_json::Value;

use super::golden::golden_site;
use super::support::{TestSite, notes};

/// A site whose entries can be cited; `extra` stands in `site.toml`.
fn cited(extra: &str, entries: &str) -> TestSite {
    let site = notes(entries);
    let settings = std::fs::read_to_string(site.path("site.toml")).unwrap();
    site.write("site.toml", format!("{extra}\n{settings}\n[imprint]\nauthor = \"The note takers\"\n"));
    let declared = std::fs::read_to_string(site.path("content/notes/_collection.toml")).unwrap();
    let fields = "[fields.day]\ntype = \"date\"\n[fields.by]\ntype = \"text\"\nmany = true\n";
    let uses = "citable = true\ndated-by = \"day\"\nauthored-by = \"by\"\n";
    site.write("content/notes/_collection.toml", format!("{uses}{declared}{fields}"));
    site
}

const BASE: &str = "base-url = \"https://example.org/notes/\"";

const ENTRIES: &str = "\
-- content/notes/a.md --
---
title: 'A & \"B\" </script><b>{x}'
summary: Short.
day: 2026-03-01
by: [Ada, Bob]
mood: glad
sources:
  - { id: s, title: A book, publisher: A press, issued: 2020, url: 'https://example.com/b' }
---
See [the press](https://example.com/press) and [the other](b.md).[@s, p. 4]

## Steps

1. First
2. Then
   - inside

> [!NOTE]
> Mind this.

| a | b |
|---|---|
| 1 | 2 |
-- content/notes/a.fr.md --
---
title: Note A
---
Texte.
-- content/notes/b.md --
---
title: B
day: 2026-05-02
---
Text.
-- content/notes/c.md --
---
title: C
---
Text.
";

fn paths_below<'a>(files: &'a BTreeMap<String, String>, folder: &str) -> Vec<&'a str> {
    files.keys().filter_map(|path| path.strip_prefix(folder)).collect()
}

#[test]
fn an_entry_is_text_for_those_without_a_browser() {
    assert_snapshot!(cited("", ENTRIES).build()["notes/a/index.txt"], @r#"
    A & "B" </script><b>{x}
    =======================

    Note

    Short.

    mood: Glad
    day: 1 March 2026
    by: Ada, Bob

    See the press <https://example.com/press> and the other.[1, p. 4]

    Steps
    -----

    1. First
    2. Then
       - inside

    > Mind this.

    a | b
    1 | 2

    Sources
    -------

    [1] A book. A press. 2020. https://example.com/b

    Ada, Bob. “A & "B" </script><b>{x}”. Notes. 1 March 2026.
    "#);
}

#[test]
fn references_name_authors_title_site_and_date() {
    let files = cited(BASE, ENTRIES).build();
    assert_snapshot!(files["notes/a/cite.bib"], @r#"
    @misc{notes-a-en,
      title = {{A \& "B" </script><b>\textbraceleft{}x\textbraceright{}}},
      author = {{Ada} and {Bob}},
      howpublished = {Notes},
      year = {2026},
      date = {2026-03-01},
      language = {en},
      url = {https://example.org/notes/notes/a/},
    }
    "#);
    let page = &files["notes/a/index.html"];
    let text = page
        .split("class=\"cite-text\" lang=\"en\" dir=\"ltr\">")
        .nth(1)
        .unwrap()
        .split("</p>")
        .next()
        .unwrap();
    assert_snapshot!(text, @"Ada, Bob. “A &amp; &quot;B&quot; &lt;/script&gt;&lt;b&gt;{x}”. Notes. 1 March 2026. https://example.org/notes/notes/a/.");
    let item: Value = serde_json::from_str(&files["notes/b/cite.json"]).unwrap();
    assert_eq!(item[0]["author"][0]["literal"], "The note takers");
    assert_eq!(item[0]["URL"], "https://example.org/notes/notes/b/");
}

#[test]
fn a_text_that_stands_in_for_another_language_leads_to_its_own_files() {
    let files = cited(BASE, ENTRIES).build();
    assert_eq!(
        paths_below(&files, "fr/notes/a/"),
        ["cite.bib", "cite.json", "cite.ris", "index.html", "index.txt"]
    );
    assert_eq!(paths_below(&files, "ar/notes/a/"), ["index.html"]);
    let page = &files["ar/notes/a/index.html"];
    assert!(page.contains("href=\"../../../notes/a/cite.bib\""));
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(page.contains("<p class=\"cite-text\" lang=\"en\" dir=\"ltr\">"));
    assert!(page.contains("<link rel=\"canonical\" href=\"https://example.org/notes/ar/notes/a/\">"));
}

#[test]
fn metadata_says_what_the_page_says() {
    let page = &cited(BASE, ENTRIES).build()["notes/a/index.html"];
    let data = page.split("<script type=\"application/ld+json\">").nth(1).unwrap();
    let data: Value = serde_json::from_str(data.split("</script>").next().unwrap()).unwrap();
    assert_eq!(data["name"], "A & \"B\" </script><b>{x}");
    assert_eq!(data["author"][1]["name"], "Bob");
    for tag in [
        "<meta name=\"citation_title\" content=\"A &amp; &quot;B&quot; &lt;/script&gt;&lt;b&gt;{x}\">",
        "<meta name=\"citation_author\" content=\"Ada\">",
        "<meta name=\"citation_publication_date\" content=\"2026/03/01\">",
        "<meta name=\"DC.creator\" content=\"Bob\">",
        "<meta property=\"og:url\" content=\"https://example.org/notes/notes/a/\">",
        "<link rel=\"alternate\" hreflang=\"fr\" href=\"https://example.org/notes/fr/notes/a/\">",
        "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"../../feed.xml\" title=\"Notes\">",
    ] {
        assert!(page.contains(tag), "{tag} is missing");
    }
}

#[test]
fn a_feed_tells_the_newest_first() {
    let files = cited(BASE, ENTRIES).build();
    assert_snapshot!(files["feed.xml"], @r#"
    <?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
    <id>https://example.org/notes/</id>
    <title>Notes</title>
    <updated>2026-05-02T00:00:00Z</updated>
    <link rel="self" type="application/atom+xml" href="https://example.org/notes/feed.xml"/>
    <link rel="alternate" type="text/html" href="https://example.org/notes/"/>
    <author>
    <name>The note takers</name>
    </author>
    <entry>
    <id>https://example.org/notes/notes/b/</id>
    <title>B</title>
    <updated>2026-05-02T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="https://example.org/notes/notes/b/"/>
    <category term="notes" label="Note"/>
    </entry>
    <entry>
    <id>https://example.org/notes/notes/a/</id>
    <title>A &amp; &quot;B&quot; &lt;/script&gt;&lt;b&gt;{x}</title>
    <updated>2026-03-01T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="https://example.org/notes/notes/a/"/>
    <category term="notes" label="Note"/>
    <summary>Short.</summary>
    </entry>
    </feed>
    "#);
    assert!(files["fr/feed.xml"].contains("<title>Note A</title>"));
    assert!(!files["fr/feed.xml"].contains("<title>B</title>"));
    assert!(!files.contains_key("ar/feed.xml"), "nothing is written in this language");
}

#[test]
fn the_site_map_names_what_search_engines_should_keep() {
    let files = cited(BASE, ENTRIES).build();
    let map = &files["sitemap.xml"];
    assert!(map.contains("<loc>https://example.org/notes/notes/a/</loc>\n<lastmod>2026-03-01</lastmod>"));
    assert!(map.contains("<loc>https://example.org/notes/fr/notes/a/</loc>"));
    assert!(!map.contains("/ar/notes/a/") && !map.contains("404"));
    assert!(files["robots.txt"].contains("Sitemap: https://example.org/notes/sitemap.xml"));
}

#[test]
fn a_theme_keeps_its_own_robots_file() {
    let site = cited(BASE, ENTRIES);
    site.write("themes/default/static/robots.txt", "User-agent: *\nDisallow: /\n");
    assert_eq!(site.build()["robots.txt"], "User-agent: *\nDisallow: /\n");
}

#[test]
fn without_an_address_there_is_nothing_that_needs_one() {
    let files = cited("", ENTRIES).build();
    for path in ["feed.xml", "sitemap.xml", "robots.txt"] {
        assert!(!files.contains_key(path), "{path} needs a full address");
    }
    let page = &files["notes/a/index.html"];
    assert!(!page.contains("og:url") && !page.contains("canonical") && !page.contains("feed.xml"));
}

#[test]
fn entries_are_data_with_their_facets_and_sources() {
    let files = cited("", ENTRIES).build();
    let data: Value = serde_json::from_str(&files["data/en/entries.json"]).unwrap();
    assert_eq!(data["entries"].as_array().map(Vec::len), Some(3));
    let first = &data["entries"][0];
    assert_eq!(first["path"], "notes/a/index.html");
    assert_eq!(first["facets"]["mood"][0], "glad");
    assert_eq!(first["sources"][0]["issued"]["date-parts"][0][0], 2020);
    let french: Value = serde_json::from_str(&files["data/fr/entries.json"]).unwrap();
    assert_eq!(french["entries"].as_array().map(Vec::len), Some(1));
}

#[test]
fn only_what_is_declared_citable_has_files_beside_it() {
    let files = notes(
        ENTRIES
            .split("day: ")
            .next()
            .unwrap()
            .trim_end_matches("summary: Short.\n")
            .lines()
            .chain(["---", "Text."])
            .collect::<Vec<_>>()
            .join("\n")
            .as_str(),
    )
    .build();
    assert_eq!(paths_below(&files, "notes/a/"), ["index.html"]);
    assert!(!files["notes/a/index.html"].contains("ld+json"));
}

#[test]
fn settings_that_cannot_be_meant_are_refused() {
    let site = cited("", ENTRIES);
    let settings = std::fs::read_to_string(site.path("site.toml")).unwrap();
    site.write("site.toml", format!("{settings}licence = \"javascript:x\"\npublischer = \"x\"\n"));
    let declared = std::fs::read_to_string(site.path("content/notes/_collection.toml")).unwrap();
    let wrong = declared.replace("authored-by = \"by\"", "authored-by = \"day\"");
    site.write("content/notes/_collection.toml", wrong);
    assert_snapshot!(site.faults().join("\n"), @"
    V213 content/notes/_collection.toml:3:15
    V313 site.toml:7:11
    V202 site.toml:8:1
    V509 content/notes/a.fr.md:1:1
    ");
}

#[test]
fn every_text_that_can_be_cited_in_the_portal_has_its_files() {
    let files = golden_site();
    let pages = files.iter().filter(|(path, _)| path.ends_with("/index.html"));
    let own = pages.filter(|(_, text)| text.contains("href=\"cite.bib\""));
    let folders: Vec<&str> = own.filter_map(|(path, _)| path.strip_suffix("index.html")).collect();
    assert!(folders.len() >= 100, "only {} texts can be cited", folders.len());
    for folder in folders {
        for name in ["cite.bib", "cite.ris", "cite.json", "index.txt"] {
            assert!(files.contains_key(&format!("{folder}{name}")), "{folder}{name} is missing");
        }
    }
}
