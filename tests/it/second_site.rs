//! Another site with other declarations: the program knows no kind of content of its own.

use std::collections::BTreeSet;

use super::support::{empty_site, stdout};

const RECIPES: &str = include_str!("../fixtures/recipes.txt");

#[test]
fn a_recipe_book_builds_and_can_be_searched() {
    let site = empty_site();
    site.write_all(RECIPES);
    let built = site.run(&["build"]);
    assert!(built.status.success(), "{}", super::support::stderr(&built));
    let found = stdout(&site.run(&["search", "lentils", "--json"]));
    assert!(found.contains("\"title\": \"Lentil soup\""), "{found}");
    let by_facet = stdout(&site.run(&["search", "soup course:main", "--json"]));
    assert!(by_facet.contains("\"total\": 0"), "{by_facet}");
}

#[test]
fn a_recipe_book_has_the_pages_that_its_declarations_ask_for() {
    let site = empty_site();
    site.write_all(RECIPES);
    let pages: BTreeSet<String> = site.build().into_keys().collect();
    for path in [
        "index.html",
        "recipes/index.html",
        "recipes/lentil-soup/index.html",
        "recipes/by/course/starter/index.html",
        "recipes/by/ingredients-item/lentils/index.html",
        "ingredients/lentils/index.html",
        "terms/courses/starter/index.html",
        "matrices/season/index.html",
        "matrices/season/lentils/winter/index.html",
        "es/recipes/lentil-soup/index.html",
        "es/checklists/tried/index.html",
        "worksheets/menu/index.html",
        "es/worksheets/menu/data.js",
        "search/es/index/meta.json",
        "404.html",
    ] {
        assert!(pages.contains(path), "{path} is missing");
    }
}
