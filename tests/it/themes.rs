//! Themes: overriding file by file, and what is said about faults in them.

use insta::assert_snapshot;

use super::support::{notes, stderr};

const A: &str = "-- content/notes/a.md --\n---\ntitle: A {{ title }}\n---\nText {{ page }} {% raw %}\n";

#[test]
fn a_site_replaces_single_files_of_the_theme() {
    let site = notes(A);
    site.write("themes/default/templates/not-found.html", "Gone from {{ site.title }}.");
    site.write("themes/default/assets/style.css", "body { color: teal }");
    site.write("themes/default/messages/en.ftl", "home = Front door\n");
    site.write("themes/default/static/robots.txt", "User-agent: *\n");
    let files = site.build();
    assert_eq!(files["404.html"], "Gone from Notes.");
    assert_eq!(files["robots.txt"], "User-agent: *\n");
    assert!(files.iter().any(|(path, text)| path.starts_with("assets/style.") && text.contains("teal")));
    assert!(files["notes/a/index.html"].contains("Front door"));
}

#[test]
fn a_file_of_the_theme_never_takes_the_place_of_a_page() {
    let site = notes(A);
    site.write("themes/default/static/notes/a/Index.html", "mine");
    site.write("themes/default/assets/LICENSE", "Free");
    assert_snapshot!(site.faults().join("\n"), @"V601 themes/default/static/notes/a/Index.html:1:1");
    std::fs::remove_dir_all(site.path("themes/default/static")).unwrap();
    assert!(site.build().keys().any(|path| path.starts_with("assets/LICENSE.")), "a name needs no ending");
}

#[test]
fn a_theme_of_its_own_borrows_the_rest() {
    let site = notes(A);
    site.write("site.toml", "title = \"Notes\"\nlanguages = [\"en\"]\ntheme = \"mine\"\n");
    site.write("themes/mine/templates/not-found.html", "Mine: {{ t(key=\"home\") }}");
    let files = site.build();
    assert_eq!(files["404.html"], "Mine: Home");
    assert!(files["index.html"].contains("<title>Notes</title>"));
}

#[test]
fn what_contributors_write_is_never_a_template() {
    let page = &notes(A).build()["notes/a/index.html"];
    assert!(page.contains("A {{ title }}") && page.contains("Text {{ page }} {% raw %}"));
}

#[test]
fn faults_in_what_pages_share_are_located_and_told_once() {
    let site = notes(A);
    site.write("content/notes/b.md", "---\ntitle: B\n---\n");
    site.write("themes/default/templates/line.html", "{{ card.title }}\n{{ card.nothing }}\n");
    assert_snapshot!(stderr(&site.run(&["build"])), @"
    error[V703]: this template failed while making a page
     --> themes/default/templates/line.html:2:9
      |
    2 | {{ card.nothing }}
      |         ^^^^^^^ Field `nothing` is not defined. Available fields: collection, href, language, marks, summary, title

    1 error.
    `vademecum explain V703` tells more.
    Nothing was published; the site published before, if any, is untouched.
    ");
}

#[test]
fn what_pages_share_leads_from_each_to_the_same_places() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A\nmood: glad\n---\n");
    let files = site.build();
    for (page, root) in [("notes/index.html", "../"), ("notes/by/mood/glad/index.html", "../../../../")] {
        let page = &files[page];
        assert!(page.contains(&format!("<a href=\"{root}notes/a/index.html\">A</a>")), "{page}");
        assert!(page.contains(&format!("class=\"brand\" href=\"{root}index.html\"")), "{page}");
        assert!(!page.contains('\u{fdd0}'), "nothing is left to be filled in");
    }
}

#[test]
fn faults_in_templates_are_located() {
    let site = notes(A);
    site.write(
        "themes/default/templates/home.html",
        "{% extends \"base.html\" %}\n{% block content %}{{ home.nothing }}{% endblock %}\n",
    );
    assert_snapshot!(stderr(&site.run(&["build"])), @"
    error[V703]: this template failed while making a page
     --> themes/default/templates/home.html:2:28
      |
    2 | {% block content %}{{ home.nothing }}{% endblock %}
      |                            ^^^^^^^ Field `nothing` is not defined. Available fields: collections, features, recent, starts

    1 error.
    `vademecum explain V703` tells more.
    Nothing was published; the site published before, if any, is untouched.
    ");
    site.write("themes/default/templates/home.html", "<p>{{ home. }}</p>\n");
    site.write("themes/default/templates/cell.html", "{% if %}\n");
    site.write("themes/default/messages/en.ftl", "home = { $x\nsearch = Search\n");
    site.write("site.toml", "title = \"Notes\"\nlanguages = [\"en\"]\n");
    assert_snapshot!(site.check(), @r#"
    error[V704]: this message cannot be read
     --> themes/default/messages/en.ftl:2:1
      |
    2 | search = Search
      | ^ Expected a token starting with "}"
      |
      = help: messages are written as `name = text`; a text of several lines is indented

    error[V702]: this template cannot be read
     --> themes/default/templates/cell.html:1:7
      |
    1 | {% if %}
      |       ^^ Found `%}` but expected one of: integer, float, string, bool, ident, `-`, `not`, `<`, `{`, `[` or `(`

    error[V702]: this template cannot be read
     --> themes/default/templates/home.html:1:13
      |
    1 | <p>{{ home. }}</p>
      |             ^^ Found `}}` but expected identifier.

    3 errors.
    "#);
}

#[test]
fn a_theme_or_template_that_is_not_there_is_named() {
    let site = notes(A);
    site.write("site.toml", "title = \"Notes\"\nlanguages = [\"en\"]\ntheme = \"mien\"\n");
    let declared = std::fs::read_to_string(site.path("content/notes/_collection.toml")).unwrap();
    site.write("content/notes/_collection.toml", format!("template = \"entri.html\"\n{declared}"));
    assert_snapshot!(site.check(), @"
    error[V701]: there is no template `entri.html`
    --> content/notes/_collection.toml
     = help: did you mean `entry.html`?
     = help: templates lie in `templates/` in the theme

    error[V215]: there is no theme `mien`
    --> site.toml
     = help: a theme is a folder in `themes/`; the built-in one is called `default`

    2 errors.
    ");
}

/// The names of all fields of the views, from their source.
fn fields_of_views() -> Vec<String> {
    let folder = super::support::repository().join("src/pages/views");
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        for line in text.lines() {
            let field = line.trim_start().trim_start_matches("pub ");
            let name: String = field.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
            if !name.is_empty() && field[name.len()..].starts_with(": ") {
                names.push(name);
            }
        }
    }
    assert!(names.len() > 100, "the views were found");
    names
}

#[test]
fn the_contract_with_theme_authors_is_complete() {
    let contract = include_str!("../../themes/default/README.md");
    let missing: Vec<String> =
        fields_of_views().into_iter().filter(|name| !contract.contains(&format!("`{name}`"))).collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn the_contract_promises_nothing_that_is_not_there() {
    let contract = include_str!("../../themes/default/README.md");
    let views = contract.split("## Views").nth(1).unwrap().split("## Places").next().unwrap();
    let fields = fields_of_views();
    let promised: Vec<&str> =
        views.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()).collect();
    assert!(promised.len() > 100, "the promises were found");
    let kinds = ["kind", "text", "html", "term", "reference", "link", "citation", "picture", "group"];
    let wrong: Vec<&str> = promised
        .into_iter()
        .filter(|name| !fields.iter().any(|field| field == name) && !kinds.contains(name))
        .collect();
    assert_eq!(wrong, Vec::<&str>::new());
}
