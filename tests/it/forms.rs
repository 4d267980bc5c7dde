//! Blank forms for paper.

use super::support::notes;

#[test]
fn a_collection_that_says_so_has_a_blank_form_in_every_language() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A\n---\n");
    assert!(!site.build().keys().any(|path| path.contains("forms/")));
    let declared = std::fs::read_to_string(site.path("content/notes/_collection.toml")).unwrap();
    let declared = declared.replace("menu = 1", "menu = 1\nform = true");
    site.write("content/notes/_collection.toml", declared);
    let files = site.build();
    let form = &files["forms/notes/index.html"];
    let text = |html: &str| html.split_whitespace().collect::<Vec<_>>().join(" ");
    let form = text(form);
    assert!(form.contains("<h1>Note: blank form</h1>"));
    assert!(form.contains("<h2>title</h2> <p class=\"blank-note\"><strong>Needed.</strong> One line of text.</p> <div class=\"blank-line\"></div>"), "{form}");
    assert!(form.contains("<ul class=\"boxes\"> <li>Glad</li> <li>Sad</li> <li>Secret</li> </ul>"));
    assert_eq!(
        form.matches("<p class=\"blank-name\">number</p>").count(),
        2,
        "parts of a group are printed twice"
    );
    // On paper the reader is led to the list of titles, and sees no name of a file.
    assert!(form.contains("Chosen from: <a href=\"../../notes/index.html\">Notes</a>"), "{form}");
    assert!(!form.contains("content/notes"), "{form}");
    assert!(text(&files["fr/forms/notes/index.html"]).contains("<strong>Obligatoire.</strong>"));
    assert!(text(&files["ar/forms/notes/index.html"]).contains("<strong>مطلوب.</strong>"));
    assert!(files["notes/a/index.html"].contains("../../forms/notes/index.html"), "every page leads to it");
}
