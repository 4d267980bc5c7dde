//! Pages of vocabularies and of their terms.

use super::support::notes;

#[test]
fn countries_stand_as_tiles_by_region_and_as_a_list_with_the_note_of_their_vocabulary() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A\nwhere: [KE, NO]\n---\n");
    site.write(
        "content/notes/_collection.toml",
        "label = \"Notes\"\n[fields.title]\ntype = \"text\"\nrequired = true\n\
         [fields.where]\ntype = \"country\"\nmany = true\n",
    );
    site.write(
        "content/vocabularies/countries.toml",
        "label = \"Countries\"\nnote = \"Names take no side.\"\n",
    );
    let files = site.build();
    let page = &files["terms/countries/index.html"];
    assert!(page.contains("<h2>Africa</h2>") && page.contains("<h2>Europe</h2>"), "{page}");
    assert!(!page.contains("<h2>Oceania</h2>"), "nothing is recorded there");
    assert!(page.contains("aria-label=\"Kenya: 1 entry\""), "{page}");
    assert!(page.contains("Uganda: No entries"), "what is empty is shown as empty");
    assert!(page.contains("Names take no side."));
    assert!(files["terms/countries/ke/index.html"].contains("Names take no side."));
    assert!(!files["notes/index.html"].contains("Names take no side."));
}

#[test]
fn countries_stand_in_the_order_of_the_language() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A\nwhere: [EG, ES, ZM, AX]\n---\n");
    site.write("site.toml", "title = \"Notes\"\nlanguages = [\"en\", \"fr\"]\n");
    site.write(
        "content/notes/_collection.toml",
        "label = \"Notes\"\nfacets = [\"where\"]\n[fields.title]\ntype = \"text\"\nrequired = true\n\
         [fields.where]\ntype = \"country\"\nmany = true\n",
    );
    let files = site.build();
    for page in ["notes", "terms/countries"] {
        let order = |folder: &str, names: [&str; 4]| {
            let page = &files[&format!("{folder}{page}/index.html")];
            let places = names
                .map(|name| page.rfind(&format!(">{name}<")).unwrap_or_else(|| panic!("{name}: {page}")));
            assert!(places.is_sorted(), "{names:?} on {folder}{page}");
        };
        order("", ["Åland Islands", "Egypt", "Spain", "Zambia"]);
        order("fr/", ["Égypte", "Espagne", "Îles Åland", "Zambie"]);
    }
}

#[test]
fn the_page_of_a_term_is_cut_into_pages() {
    let site = notes("-- site.toml --\ntitle = \"Notes\"\nlanguages = [\"en\"]\npage-size = 2\n");
    for name in ["a", "b", "c"] {
        site.write(
            &format!("content/notes/{name}.md"),
            format!("---\ntitle: Note {name}\nmood: glad\n---\n"),
        );
    }
    let files = site.build();
    let titles = |page: &str| {
        let found = files[page].split("Note ").skip(1).map(|rest| rest[..1].to_owned());
        let mut titles: Vec<String> = found.collect();
        titles.dedup();
        titles
    };
    assert_eq!(titles("terms/moods/glad/index.html"), ["a", "b"]);
    assert_eq!(titles("terms/moods/glad/page-2/index.html"), ["c"]);
    assert!(files["terms/moods/glad/index.html"].contains("3 entries"), "all are counted on each page");
    assert!(files["terms/moods/glad/page-2/index.html"].contains("href=\"../index.html\""));
    assert!(!files.contains_key("terms/moods/glad/page-3/index.html"));
}
