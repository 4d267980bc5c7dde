//! Markdown to safe HTML.

use insta::assert_snapshot;

use super::support::notes;

/// The HTML of an entry's text, in a theme that shows nothing else.
fn page(text: &str) -> String {
    let site = notes(
        "-- content/notes/b.md --\n---\ntitle: B\n---\n## Far {#far}\n\
         -- themes/default/templates/entry.html --\n{{ entry.body.html | safe }}\n",
    );
    site.write(
        "content/notes/a.md",
        format!("---\ntitle: A\nsources:\n  - {{id: x, title: X}}\n  - {{id: 2, title: Y}}\n---\n{text}"),
    );
    site.build()["notes/a/index.html"].trim().to_owned()
}

#[test]
fn every_element_is_written() {
    assert_snapshot!(page(
        "## One {#one}\n\nText with *stress*, **weight**, ~~old~~ and `code`.\nNext line\\\nbroken.\n\n\
         - a\n- b\n  1. c\n\n3. three\n\n> said\n\n> [!WARNING]\n> Mind *this*.\n\n```rust\nlet x = 1 < 2;\n```\n\n\
         | A | B |\n|---|--:|\n| 1 | 2 |\n\nTerm\n: Meaning\n\n---\n\nNote[^n] and again[^n].\n\n[^n]: The note.\n\n### One\n"
    ), @r##"
    <h2 id="s-one">One</h2>
    <p>Text with <em>stress</em>, <strong>weight</strong>, <del>old</del> and <code dir="auto">code</code>.
    Next line<br>broken.</p>
    <ul><li>a
    </li><li>b
    <ol><li>c
    </li></ol>
    </li></ul>
    <ol start="3"><li>three
    </li></ol>
    <blockquote><p>said</p>
    </blockquote>
    <div class="admonition warning" role="note"><p class="admonition-title">Warning</p><p>Mind <em>this</em>.</p>
    </div>
    <pre dir="ltr" tabindex="0"><code class="language-rust">let x = 1 &lt; 2;
    </code></pre>
    <div class="table-scroll" tabindex="0"><table><thead><tr><th scope="col">A</th><th scope="col" class="end">B</th></tr></thead><tbody><tr><td>1</td><td class="end">2</td></tr></tbody></table></div>
    <dl><dt>Term</dt><dd>Meaning
    </dd></dl>
    <hr>
    <p>Note<sup><a href="#note-1" id="mark-1-1" role="doc-noteref">1</a></sup> and again<sup><a href="#note-1" id="mark-1-2" role="doc-noteref">1</a></sup>.</p>
    <h3 id="s-one-1">One</h3>
    <div class="footnotes" role="doc-endnotes"><ol><li id="note-1"><p>The note.</p>
    <a href="#mark-1-1" role="doc-backlink" aria-label="Back to the text">↩</a><a href="#mark-1-2" role="doc-backlink" aria-label="Back to the text">↩</a></li></ol></div>
    "##);
}

#[test]
fn links_lead_to_pages_headings_and_out() {
    assert_snapshot!(page(
        "[b](b.md) [far](b.md#far) [here](#top) [all](../notes) [out](https://example.org/?a=1&b=2) <a@b.org>\n\n## Top\n"
    ), @r##"
    <p><a href="../b/index.html">b</a> <a href="../b/index.html#s-far">far</a> <a href="#s-top">here</a> <a href="../index.html">all</a> <a href="https://example.org/?a=1&amp;b=2" rel="noopener noreferrer" class="outside">out</a> <a href="mailto:a@b.org" rel="noopener noreferrer" class="outside">a@b.org</a></p>
    <h2 id="s-top">Top</h2>
    "##);
}

#[test]
fn citations_are_numbered_as_the_sources_are() {
    assert_snapshot!(page("One [@x], two [@2, p. 4] and both [@x][@2], not [x].\n"), @r##"<p>One <a href="#source-1" class="citation" role="doc-biblioref">[1]</a>, two <a href="#source-2" class="citation" role="doc-biblioref">[2, p. 4]</a> and both <a href="#source-1" class="citation" role="doc-biblioref">[1]</a><a href="#source-2" class="citation" role="doc-biblioref">[2]</a>, not [x].</p>"##);
    assert_snapshot!(page("All [@x, @2; @x, p. 3].\n"), @r##"<p>All <a href="#source-1" class="citation" role="doc-biblioref">[1]</a><a href="#source-2" class="citation" role="doc-biblioref">[2]</a><a href="#source-1" class="citation" role="doc-biblioref">[1, p. 3]</a>.</p>"##);
}

#[test]
fn a_line_break_is_a_space_only_where_words_have_spaces() {
    let text = "---\nsources: [{id: x, title: X}]\ntitle: >-\n  打击\n  有组织犯罪\n  against crime\n---\n没收**资产，**\n[@x]\n归还；\n*之后*\nUNODC\n- 一\n  二\n";
    let site =
        notes("-- themes/default/templates/entry.html --\n{{ entry.title }}\n{{ entry.body.html | safe }}\n");
    site.write("content/notes/a.md", text);
    assert_snapshot!(site.build()["notes/a/index.html"].trim(), @r##"
    打击有组织犯罪 against crime
    <p>没收<strong>资产，</strong>
    <a href="#source-1" class="citation" role="doc-biblioref">[1]</a>归还；<em>之后</em>
    UNODC</p>
    <ul><li>一二
    </li></ul>
    "##);
}

#[test]
fn raw_html_becomes_text_and_comments_go() {
    assert_snapshot!(page(
        "<script>alert(1)</script>\n\nA <img src=x onerror=alert(1)> b <!-- hidden --> c &lt;b&gt; \u{0}\n\n<!-- all\nof this -->\n"
    ), @"
    <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>
    <p>A &lt;img src=x onerror=alert(1)&gt; b  c &lt;b&gt; �</p>
    ");
}

#[test]
fn no_attribute_can_be_broken_out_of() {
    assert_snapshot!(page("[x](<https://e.org/\"onmouseover=alert(1)//>)\n\n```\"><script>\nx\n```\n\n## A \"b\" <c> {#x\"y}\n"), @r#"
    <p><a href="https://e.org/%22onmouseover=alert(1)//" rel="noopener noreferrer" class="outside">x</a></p>
    <pre dir="ltr" tabindex="0"><code class="language-&quot;&gt;&lt;script&gt;">x
    </code></pre>
    <h2 id="s-xy">A &quot;b&quot; &lt;c&gt;</h2>
    "#);
}

#[test]
fn faults_in_texts_stand_at_their_place() {
    let site = notes(
        r#"
-- content/notes/a.md --
---
title: A
points:
  - number: "1"
    text: |
      First line.
      See [nowhere](nowhere.md).
  - number: "2"
    text: see [x](javascript:x)
---
# Too high

## Twice {#twice}

## Twice again {#twice}

[no](#nothing) [@none] ![](none.png) [w](//host/x)
"#,
    );
    assert_snapshot!(site.check(), @"
    error[V504]: there is no file `nowhere.md`
     --> content/notes/a.md:7:11
      |
    7 |       See [nowhere](nowhere.md).
      |           ^^^^^^^^^^^^^^^^^^^^^ leads nowhere
      |
      = help: write the way from this file to the other one, such as `../folder/file.md`

    error[V313]: `javascript:x` cannot be a link here
     --> content/notes/a.md:9:15
      |
    9 |     text: see [x](javascript:x)
      |               ^^^^^^^^^^^^^^^^^ refused
      |
      = help: only `https:`, `http:`, `mailto:` and `tel:` lead out of the site

    error[V405]: two headings have the anchor `twice`
      --> content/notes/a.md:15:1
       |
    15 | ## Twice again {#twice}
       | ^^^^^^^^^^^^^^^^^^^^^^^ the second one
       |
       = help: give each heading an anchor of its own

    error[V505]: there is no heading `#nothing` in this text
      --> content/notes/a.md:17:1
       |
    17 | [no](#nothing) [@none] ![](none.png) [w](//host/x)
       | ^^^^^^^^^^^^^^ leads nowhere
       |
       = help: its headings: #too-high, #twice

    error[V324]: there is no source `none` in this entry
      --> content/notes/a.md:17:16
       |
    17 | [no](#nothing) [@none] ![](none.png) [w](//host/x)
       |                ^^^^^^^ no such source
       |
       = help: this entry has no sources; add one with this id

    error[V407]: this picture has no words for readers who cannot see it
      --> content/notes/a.md:17:24
       |
    17 | [no](#nothing) [@none] ![](none.png) [w](//host/x)
       |                        ^^^^^^^^^^^^^ no alternative text
       |
       = help: say between the brackets what it shows: `![Two officers opening a container](harbour.jpg)`

    error[V504]: there is no file `none.png`
      --> content/notes/a.md:17:24
       |
    17 | [no](#nothing) [@none] ![](none.png) [w](//host/x)
       |                        ^^^^^^^^^^^^^ leads nowhere
       |
       = help: write the way from this file to the other one, such as `../folder/file.md`

    error[V313]: `//host/x` cannot be a link here
      --> content/notes/a.md:17:38
       |
    17 | [no](#nothing) [@none] ![](none.png) [w](//host/x)
       |                                      ^^^^^^^^^^^^^ refused
       |
       = help: two slashes at the beginning name a computer in the reader's network; write `https://` in full

    warning[V406]: a single `#` is for the title of the page, which comes from the field `title`
      --> content/notes/a.md:11:1
       |
    11 | # Too high
       | ^^^^^^^^^^ used as `##`
       |
       = help: begin headings in the text with `##`

    8 errors, 1 warning.
    ");
}

#[test]
fn no_text_can_hang_the_build() {
    let site = notes("");
    site.write("content/notes/deep.md", format!("---\ntitle: Deep\n---\n{}x\n", "> ".repeat(3000)));
    site.write("content/notes/list.md", format!("---\ntitle: List\n---\n{}x\n", "- ".repeat(20_000)));
    site.write(
        "content/notes/links.md",
        format!("---\ntitle: Links\n---\n{}x\n", "[a](https://e.org) ".repeat(20_001)),
    );
    let cells = format!("{}\n{}\n{}", "|a".repeat(4_000), "|-".repeat(4_000), "|a\n".repeat(4_000));
    site.write("content/notes/cells.md", format!("---\ntitle: Cells\n---\n{cells}"));
    let long = format!("[x]: https://e.org/{}\n\n", "y".repeat(2_000));
    site.write(
        "content/notes/definition.md",
        format!("---\ntitle: One\n---\n{long}{}x\n", "[x] ".repeat(15_000)),
    );
    let faults = site.faults().join("\n");
    assert_snapshot!(faults, @"
    V404 content/notes/cells.md:4:1
    V403 content/notes/deep.md:4:201
    V402 content/notes/links.md:4:380001
    V403 content/notes/list.md:4:201
    ");
}

#[test]
fn a_picture_is_published_without_its_secrets() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A\n---\n![A field](field.png)\n");
    let mut png = include_bytes!("../fixtures/field.png").to_vec();
    png.extend_from_slice(b"trailing secret");
    site.write("content/notes/field.png", &png);
    site.write("content/notes/unused.png", b"not a picture, but not shown either");
    let files = site.build();
    let (path, picture) = files.iter().find(|(path, _)| path.starts_with("pictures/")).unwrap();
    assert!(!picture.contains("secret"));
    assert!(
        files["notes/a/index.html"]
            .contains(&format!("src=\"../../{path}\" alt=\"A field\" width=\"2\" height=\"1\""))
    );
    site.write("content/notes/field.png", b"<svg onload=alert(1)>");
    assert_eq!(site.faults(), ["V008 content/notes/a.md:4:1"]);
}
