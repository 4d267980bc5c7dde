//! The language server, as editors use it.

use std::collections::BTreeSet;
use std::fs;

use proptest::prelude::*;
use serde_json::{Value, json};
use vademecum::assist::{self, Known};
use vademecum::pipeline;

use super::editor::{Editor, edited, marked};
use super::support::{TestSite, notes};

/// Notes about fruit that refer to each other, one of them in French as well.
fn fruit() -> TestSite {
    notes(
        r#"
-- content/notes/apple.md --
---
title: "Apple: the first one"
summary: How to keep an apple.
mood: glad
points:
  - number: "1"
    text: Keep it cool.
  - number: "2 (a)"
    text: Keep it *dry*.
sources:
  - id: orchard
    title: The orchard book
    issued: 2019
---
## Keeping {#keeping}

Cool and dry.[@orchard]

### In a cellar

Dark.
-- content/notes/pear.md --
---
title: Pear
see:
  - to: apple
    point: "1"
    why: They are alike.
  - "apple"
---
See [apples](apple.md#keeping) and [again][a].

[a]: ./apple.md
-- content/notes/pear.fr.md --
---
title: Poire
translated-from: 0123456789abcdef
see:
  - to: apple
    point: "1"
    why: Elles se ressemblent.
---
Voir [les pommes](apple.md).
"#,
    )
}

const PEAR: &str = "content/notes/pear.md";
const APPLE: &str = "content/notes/apple.md";

/// Opens a new note in which `|` marks a place, and asks what completes there: what is shown and what is written.
fn completions(site: &TestSite, path: &str, text: &str) -> Vec<(String, String)> {
    let mut editor = Editor::usual(site);
    let (text, position) = marked(text);
    editor.open(path, &text);
    let list = editor.ask_at("textDocument/completion", path, &position);
    let text_of = |value: &Value| value.as_str().unwrap().to_owned();
    let items = list["items"].as_array().cloned().unwrap_or_default();
    let found = items.iter().map(|item| (text_of(&item["label"]), text_of(&item["textEdit"]["newText"])));
    let found = found.collect();
    assert_eq!(editor.leave(), Some(0));
    found
}

fn pair(shown: &str, written: &str) -> (String, String) {
    (shown.to_owned(), written.to_owned())
}

#[test]
fn faults_are_told_while_typing_and_the_editor_wins_over_the_disk() {
    let site = fruit();
    let mut editor = Editor::usual(&site);
    editor.wait_for(|editor| editor.codes("content/notes/pear.fr.md") == ["V508"]);
    let text = "---\ntitle: Pear\nmood: gald\nsee:\n  - aple\n---\nSee [x](apple.md#keping).\n";
    editor.open(PEAR, text);
    editor.wait_for(|editor| editor.codes(PEAR) == ["V304", "V501", "V505"]);
    let fault = &editor.faults[PEAR][0];
    assert_eq!(fault["range"]["start"], json!({ "line": 2, "character": 6 }));
    let message = fault["message"].as_str().unwrap();
    assert!(message.contains("`gald`") && message.contains("did you mean `glad`"), "{message}");
    let related = &fault["relatedInformation"][0]["location"]["uri"];
    assert_eq!(editor.path(related), "content/vocabularies/moods.toml");
    // A part of the line is changed, behind letters that take two units each.
    editor.change_parts(
        PEAR,
        2,
        &json!([
            { "range": { "start": { "line": 2, "character": 6 }, "end": { "line": 2, "character": 10 } }, "text": "glad" },
            { "range": { "start": { "line": 4, "character": 4 }, "end": { "line": 4, "character": 8 } }, "text": "apple" },
            { "range": { "start": { "line": 6, "character": 5 }, "end": { "line": 6, "character": 6 } }, "text": "😀😀" },
            { "range": { "start": { "line": 6, "character": 20 }, "end": { "line": 6, "character": 26 } }, "text": "keeping" },
        ]),
    );
    editor.wait_for(|editor| editor.codes(PEAR).is_empty());
    // What is closed is as it is on the disk, and that has no fault.
    editor.change(PEAR, 3, "---\ntitle: Pear\nnope: x\n---\n");
    editor.wait_for(|editor| editor.codes(PEAR).contains(&"V301".to_owned()));
    let uri = editor.uri(PEAR);
    editor.tell("textDocument/didClose", &json!({ "textDocument": { "uri": uri } }));
    editor.wait_for(|editor| editor.codes(PEAR).is_empty());
    assert_eq!(editor.leave(), Some(0));
}

#[test]
fn faults_elsewhere_follow_a_change_too() {
    let site = fruit();
    let mut editor = Editor::usual(&site);
    let text = fs::read_to_string(site.path(APPLE)).unwrap();
    editor.open(APPLE, &text.replace("{#keeping}", ""));
    editor.change(APPLE, 2, &text.replace("{#keeping}", "{#storing}"));
    editor.wait_for(|editor| editor.codes(PEAR) == ["V505"]);
    editor.change(APPLE, 3, &text);
    editor.wait_for(|editor| editor.codes(PEAR).is_empty());
    assert_eq!(editor.leave(), Some(0));
}

#[test]
fn what_the_editor_is_told_is_what_check_finds() {
    let site = fruit();
    let broken = "---\ntitle: Pear\nmood: gald\nfollows: apple\nsee: [apple, plum]\n---\n# High\n\n[x](nowhere.md) <b>\n";
    site.write(PEAR, broken);
    site.write(APPLE, "---\ntitle: Apple\nfollows: pear\nmood: sad\nmood: glad\n---\n");
    site.write("content/notes/fig.md", "---\ntitle: Fig\nfollows: pear\n---\n");
    site.write(PEAR, format!("{broken}\n[y](fig.md#none)\n").replace("follows: apple", "follows: fig"));
    let mut editor = Editor::usual(&site);
    let text = fs::read_to_string(site.path(PEAR)).unwrap();
    editor.open(PEAR, &text);
    let mut expected: Vec<String> = site.faults();
    expected.sort();
    let told = |editor: &Editor| {
        let mut told: Vec<String> = Vec::new();
        for (path, faults) in &editor.faults {
            for fault in faults {
                let start = &fault["range"]["start"];
                let (line, column) = (start["line"].as_u64().unwrap(), start["character"].as_u64().unwrap());
                told.push(format!("{} {path}:{}:{}", fault["code"].as_str().unwrap(), line + 1, column + 1));
            }
        }
        told.sort();
        told
    };
    assert!(expected.iter().any(|fault| fault.starts_with("V503")), "there is a circle: {expected:?}");
    editor.wait_for(|editor| told(editor) == expected);
    // Typing where nothing is wrong leaves every fault where it is.
    editor.change(PEAR, 2, &format!("{text}\nMore.\n"));
    editor
        .ask("textDocument/documentSymbol", &json!({ "textDocument": { "uri": editor.uri(PEAR) } }))
        .unwrap();
    assert_eq!(told(&editor), expected);
    assert_eq!(editor.leave(), Some(0));
}

#[test]
fn columns_are_bytes_for_an_editor_that_prefers_them() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A\nmood: \"é\"\n---\né [x](b.md)\n");
    let general = json!({ "general": { "positionEncodings": ["utf-8", "utf-16"] } });
    let (mut editor, told) = Editor::start(&site, &general, &Value::Null);
    assert_eq!(told["capabilities"]["positionEncoding"], "utf-8");
    let path = "content/notes/a.md";
    editor.wait_for(|editor| editor.codes(path) == ["V304", "V504"]);
    assert_eq!(editor.faults[path][0]["range"]["end"]["character"], 10);
    assert_eq!(editor.faults[path][1]["range"]["start"]["character"], 3);
    drop(editor);
    let (editor, told) = Editor::start(&site, &json!({}), &Value::Null);
    assert_eq!(told["capabilities"]["positionEncoding"], "utf-16");
    assert_eq!(editor.leave(), Some(0));
}

#[test]
fn each_code_leads_to_its_page_where_there_is_one() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A\nmood: x\n---\n");
    let rules = json!({ "rules": "https://example.org/rules/" });
    let (mut editor, _) = Editor::start(&site, &json!({}), &rules);
    editor.wait_for(|editor| !editor.codes("content/notes/a.md").is_empty());
    let fault = &editor.faults["content/notes/a.md"][0];
    assert_eq!(fault["codeDescription"]["href"], "https://example.org/rules/V304.md");
    assert_eq!(editor.leave(), Some(0));
}

#[test]
fn names_of_fields_complete_with_what_they_are_for() {
    let site = fruit();
    let names = |path: &str, text: &str| -> Vec<String> {
        completions(&site, path, text).into_iter().map(|(_, written)| written).collect()
    };
    let path = "content/notes/new.md";
    assert_eq!(
        names(path, "---\ntitle: A\nsummary: x\n|\n---\n"),
        ["mood: ", "see: ", "follows: ", "points: ", "sources: "]
    );
    assert_eq!(names(path, "---\npoints:\n  - number: 1\n    |\n---\n"), ["text: "]);
    assert_eq!(names(path, "---\nsee:\n  - to: apple\n    |\n---\n"), ["point: ", "why: "]);
    assert!(names(path, "---\nsources:\n  - id: 1\n    |\n---\n").contains(&"container-title: ".to_owned()));
    // A translation states only what is translated.
    assert_eq!(
        names("content/notes/apple.fr.md", "---\ntitle: Pomme\n|\n---\n"),
        ["summary: ", "see: ", "points: ", "translated-from: ", "translation: "]
    );
    assert_eq!(names(path, "+++\ntitle = \"A\"\nmo|\n+++\n")[1], "mood = ");
}

#[test]
fn values_complete_by_label_and_are_written_by_id() {
    let site = fruit();
    let path = "content/notes/new.md";
    let terms = [pair("Glad", "glad"), pair("Sad", "sad"), pair("Secret", "secret")];
    assert_eq!(completions(&site, path, "---\ntitle: A\nmood: |\n---\n"), terms);
    // Half-written front matter, without its end and with a fault above, is no hindrance.
    assert_eq!(completions(&site, path, "---\ntitle: \"A\nmood: gl|"), terms);
    let notes = [pair("Apple: the first one", "apple")];
    assert_eq!(completions(&site, path, "---\nsee:\n  - to: app|\n---\n"), notes);
    assert_eq!(completions(&site, path, "---\nsee: [pear, first|]\n---\n"), notes);
    let quoted = [pair("Apple: the first one", "\"apple\"")];
    assert_eq!(completions(&site, path, "+++\nfollows = app|\n+++\n"), quoted);
    assert_eq!(completions(&site, path, "+++\nfollows = \"app|\"\n+++\n"), notes);
    let parts = [pair("1", "1"), pair("2 (a)", "2 (a)")];
    assert_eq!(completions(&site, path, "---\nsee:\n  - to: apple\n    point: |\n---\n"), parts);
}

#[test]
fn countries_and_regions_complete_by_name_in_every_language() {
    let site = notes("");
    let declaration = fs::read_to_string(site.path("content/notes/_collection.toml")).unwrap();
    let more = "[fields.countries]\ntype = \"country\"\nmany = true\n[fields.regions]\ntype = \"region\"\n";
    site.write("content/notes/_collection.toml", declaration + more);
    let mut editor = Editor::start(&site, &json!({}), &json!({ "lang": "fr" })).0;
    let path = "content/notes/a.md";
    let (text, position) = marked("---\ntitle: A\ncountries: [KE, |]\nregions: x\n---\n");
    editor.open(path, &text);
    let list = editor.ask_at("textDocument/completion", path, &position);
    let items = list["items"].as_array().unwrap();
    let norway = items.iter().find(|item| item["textEdit"]["newText"] == "NO").unwrap();
    assert_eq!(norway["label"], "Norvège");
    let words = norway["filterText"].as_str().unwrap();
    assert!(words.contains("Norway") && words.contains("النرويج"), "{words}");
    let position = json!({ "line": 3, "character": 9 });
    let list = editor.ask_at("textDocument/completion", path, &position);
    let written: Vec<&Value> =
        list["items"].as_array().unwrap().iter().map(|item| &item["textEdit"]["newText"]).collect();
    assert!(written.contains(&&json!("\"014\"")), "a code of digits stands in quotation marks");
    assert_eq!(editor.leave(), Some(0));
}

#[test]
fn texts_complete_citations_links_and_headings() {
    let site = fruit();
    let body =
        |text: &str| format!("---\ntitle: Pear\nsources:\n  - id: web\n    title: A page\n---\n{text}\n");
    assert_eq!(completions(&site, PEAR, &body("It is so.[@|")), [pair("web", "web")]);
    assert_eq!(completions(&site, PEAR, &body("See [x](|")), [pair("Apple: the first one", "apple.md")]);
    assert_eq!(
        completions(&site, PEAR, &body("See [x](apple.md#|")),
        [pair("Keeping", "keeping"), pair("In a cellar", "in-a-cellar")]
    );
    assert_eq!(completions(&site, PEAR, &body("## Here\n\n[x](#|")), [pair("Here", "here")]);
    assert_eq!(completions(&site, PEAR, &body("Nothing to say (|")), []);
}

#[test]
fn hover_explains_fields_terms_entries_and_sources() {
    let site = fruit();
    let mut editor = Editor::usual(&site);
    let mut hover = |path: &str, wanted: &str| {
        let text = fs::read_to_string(site.path(path)).unwrap();
        let (_, position) = marked(&text.replacen(wanted, &format!("|{wanted}"), 1));
        editor.ask_at("textDocument/hover", path, &position)["contents"]["value"]
            .as_str()
            .unwrap_or("")
            .to_owned()
    };
    insta::assert_snapshot!(hover(APPLE, "mood:"), @r"
    **mood** · `mood`

    Moods
    ");
    insta::assert_snapshot!(hover(APPLE, "glad"), @r"
    **Glad** · `glad`

    Moods
    ");
    insta::assert_snapshot!(hover(PEAR, "apple\n"), @r"
    **Apple: the first one** · Note · `apple`

    How to keep an apple.
    ");
    insta::assert_snapshot!(hover(PEAR, "\"1\""), @r"
    **Apple: the first one**

    1

    Keep it cool.
    ");
    insta::assert_snapshot!(hover(PEAR, "apple.md#keeping"), @r"
    **Apple: the first one** · Note · `apple`

    § Keeping

    How to keep an apple.
    ");
    insta::assert_snapshot!(hover(APPLE, "@orchard"), @r"**The orchard book** · 2019");
    assert_eq!(hover(APPLE, "Cool and"), "");
    assert_eq!(editor.leave(), Some(0));
}

#[test]
fn definition_leads_to_where_it_is_said() {
    let site = fruit();
    let mut editor = Editor::usual(&site);
    let mut definition = |path: &str, wanted: &str| {
        let text = fs::read_to_string(site.path(path)).unwrap();
        let (_, position) = marked(&text.replacen(wanted, &format!("|{wanted}"), 1));
        let found = editor.ask_at("textDocument/definition", path, &position);
        format!("{}:{}", editor.path(&found["uri"]), found["range"]["start"]["line"].as_u64().unwrap() + 1)
    };
    assert_eq!(definition(PEAR, "apple\n"), "content/notes/apple.md:2");
    assert_eq!(definition(PEAR, "apple.md#keeping"), "content/notes/apple.md:15");
    assert_eq!(definition(PEAR, "\"1\""), "content/notes/apple.md:6");
    assert_eq!(definition(APPLE, "glad"), "content/vocabularies/moods.toml:3");
    assert_eq!(definition(APPLE, "mood:"), "content/notes/_collection.toml:11");
    assert_eq!(definition(APPLE, "@orchard"), "content/notes/apple.md:11");
    assert_eq!(editor.leave(), Some(0));
}

#[test]
fn references_are_found_across_files() {
    let site = fruit();
    let mut editor = Editor::usual(&site);
    let mut references = |path: &str, wanted: &str| -> Vec<String> {
        let text = fs::read_to_string(site.path(path)).unwrap();
        let (_, position) = marked(&text.replacen(wanted, &format!("|{wanted}"), 1));
        let uri = editor.uri(path);
        let asked = json!({
            "textDocument": { "uri": uri }, "position": position, "context": { "includeDeclaration": false },
        });
        let found = editor.ask("textDocument/references", &asked).unwrap();
        let place = |found: &Value| {
            let line = found["range"]["start"]["line"].as_u64().unwrap() + 1;
            format!("{}:{line}", editor.path(&found["uri"]))
        };
        found.as_array().unwrap().iter().map(place).collect()
    };
    let of_the_entry = [
        "content/notes/pear.fr.md:9",
        "content/notes/pear.md:4",
        "content/notes/pear.md:7",
        "content/notes/pear.md:9",
        "content/notes/pear.md:11",
    ];
    assert_eq!(references(APPLE, "Apple: the"), of_the_entry);
    assert_eq!(references(PEAR, "apple.md#keeping"), ["content/notes/pear.md:9"]);
    assert_eq!(references(APPLE, "## Keeping"), ["content/notes/pear.md:9"]);
    assert_eq!(references("content/vocabularies/moods.toml", "\"glad\""), ["content/notes/apple.md:4"]);
    assert_eq!(references(APPLE, "@orchard"), ["content/notes/apple.md:17"]);
    assert_eq!(editor.leave(), Some(0));
}

#[test]
fn an_entry_is_renamed_in_every_file_at_once() {
    let site = fruit();
    for number in 0..9 {
        let text = format!(
            "---\ntitle: N{number}\nsee: [\"apple\", pear]\n---\n[x](<apple.md>) and `apple`, apple-tree\n"
        );
        site.write(&format!("content/notes/n{number}.md"), text);
    }
    site.write("content/notes/apple.fr.md", "---\ntitle: Pomme\n---\n[ici](apple.fr.md#x)\n\n## X\n");
    site.write("content/notes/apple-tree.md", "---\ntitle: Apple tree\n---\n[no](apple-tree.md)\n");
    site.write(
        "site.toml",
        "title = \"Notes\"\nlanguages = [\"en\", \"fr\"]\ncontribute = \"notes/apple\"\n",
    );
    let before: BTreeSet<String> = site.faults().into_iter().collect();
    let mut editor = Editor::usual(&site);
    let text = fs::read_to_string(site.path(PEAR)).unwrap();
    let (_, position) = marked(&text.replacen("apple\n", "|apple\n", 1));
    let prepared = editor.ask_at("textDocument/prepareRename", PEAR, &position);
    assert_eq!(prepared["placeholder"], "apple");
    let uri = editor.uri(PEAR);
    let mut rename = |name: &str| {
        let asked = json!({ "textDocument": { "uri": uri }, "position": position, "newName": name });
        editor.ask("textDocument/rename", &asked)
    };
    assert!(rename("Red Apple").unwrap_err()["message"].as_str().unwrap().contains("`red-apple`"));
    assert!(rename("pear").unwrap_err()["message"].as_str().unwrap().contains("content/notes/pear.md"));
    assert!(rename("nul").unwrap_err()["message"].as_str().unwrap().contains("Windows keeps this name"));
    let edit = rename("red-apple").unwrap();
    let mut changed = 0;
    for change in edit["documentChanges"].as_array().unwrap() {
        if change["kind"] == "rename" {
            let (old, new) = (editor.path(&change["oldUri"]), editor.path(&change["newUri"]));
            fs::rename(site.path(&old), site.path(&new)).unwrap();
        } else {
            let path = editor.path(&change["textDocument"]["uri"]);
            let text = fs::read_to_string(site.path(&path)).unwrap();
            site.write(&path, edited(&text, change["edits"].as_array().unwrap()));
            changed += 1;
        }
    }
    // Nine notes, two languages of the pear, the apple's own French text, and the declaration.
    assert_eq!(changed, 13);
    let after: BTreeSet<String> = site.faults().into_iter().collect();
    let renamed = before.iter().map(|fault| fault.replace("/apple.", "/red-apple."));
    assert_eq!(after, renamed.collect::<BTreeSet<String>>());
    insta::assert_snapshot!(fs::read_to_string(site.path(PEAR)).unwrap(), @r#"
    ---
    title: Pear
    see:
      - to: red-apple
        point: "1"
        why: They are alike.
      - "red-apple"
    ---
    See [apples](red-apple.md#keeping) and [again][a].

    [a]: ./red-apple.md
    "#);
    let note = fs::read_to_string(site.path("content/notes/n0.md")).unwrap();
    assert!(
        note.contains("[\"red-apple\", pear]") && note.contains("(<red-apple.md>) and `apple`, apple-tree"),
        "{note}"
    );
    assert!(fs::read_to_string(site.path("site.toml")).unwrap().contains("\"notes/red-apple\""));
    assert_eq!(editor.leave(), Some(0));
}

#[test]
fn an_editor_that_cannot_rename_files_is_told_so() {
    let site = fruit();
    let (mut editor, _) = Editor::start(&site, &json!({}), &Value::Null);
    let uri = editor.uri(APPLE);
    let asked =
        json!({ "textDocument": { "uri": uri }, "position": { "line": 1, "character": 9 }, "newName": "x" });
    let refusal = editor.ask("textDocument/rename", &asked).unwrap_err();
    assert!(refusal["message"].as_str().unwrap().contains("rename"), "{refusal}");
    assert_eq!(editor.leave(), Some(0));
}

#[test]
fn near_misses_and_ages_of_translations_can_be_mended_at_once() {
    let site = fruit();
    site.write(
        PEAR,
        "---\ntitle: Pear\nmood: \"gald\"\nsee: [aple]\n---\n[a](aple.md) [b](apple.md#keping)\n",
    );
    let mut editor = Editor::usual(&site);
    let mend = |editor: &mut Editor, path: &str| {
        let uri = editor.uri(path);
        let all = json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 99, "character": 0 } });
        let asked = json!({ "textDocument": { "uri": uri }, "range": all, "context": { "diagnostics": [] } });
        let actions = editor.ask("textDocument/codeAction", &asked).unwrap();
        let actions = actions.as_array().unwrap().clone();
        let edits: Vec<Value> = actions
            .iter()
            .flat_map(|action| action["edit"]["documentChanges"][0]["edits"].as_array().unwrap().clone())
            .collect();
        site.write(path, edited(&fs::read_to_string(site.path(path)).unwrap(), &edits));
        actions.iter().map(|action| action["title"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let titles = mend(&mut editor, PEAR);
    assert_eq!(
        titles,
        ["Change to `glad`", "Change to `apple`", "Change to `apple.md`", "Change to `#keeping`"]
    );
    editor.open(PEAR, &fs::read_to_string(site.path(PEAR)).unwrap());
    let titles = mend(&mut editor, "content/notes/pear.fr.md");
    assert_eq!(titles, ["Mark as current: someone has compared it with the original of today"]);
    assert_eq!(editor.leave(), Some(0));
    // The French pear names a reference that the original has lost; everything else is mended.
    let left: Vec<String> = site.faults();
    assert!(left.iter().all(|fault| fault.contains("pear.fr.md")), "{left:?}");
    assert!(!left.iter().any(|fault| fault.starts_with("V508 content/notes/pear.fr.md:3:18")), "{left:?}");
}

#[test]
fn faults_weigh_as_in_check_and_are_told_in_the_language_of_the_editor() {
    let site = fruit();
    let (mut editor, _) = Editor::start(&site, &json!({}), &json!({ "lang": "fr" }));
    let front = "---\ntitle: Pear\naccept: [{rule: V401, reason: It is quoted.}]\n---\n";
    editor.open(PEAR, &format!("{front}A <b>word</b>. \n"));
    editor.wait_for(|editor| editor.codes(PEAR) == ["V410"]);
    let fault = editor.faults[PEAR][0].clone();
    assert_eq!(fault["severity"], 3);
    assert!(fault["message"].as_str().unwrap().contains("espaces à la fin"), "{fault}");
    let uri = editor.uri(PEAR);
    let context = json!({ "diagnostics": [] });
    let asked = json!({ "textDocument": { "uri": uri }, "range": fault["range"], "context": context });
    let actions = editor.ask("textDocument/codeAction", &asked).unwrap();
    assert_eq!(actions[0]["title"], "Corriger ce qui ne peut se comprendre que d’une façon");
    assert_eq!(actions[0]["edit"]["documentChanges"][0]["edits"][0]["newText"], "");
    // What is accepted is not told while typing either.
    editor.change(PEAR, 2, &format!("{front}A <b>word</b> and [a link](aple.md).\n"));
    editor.wait_for(|editor| editor.codes(PEAR).contains(&"V504".to_owned()));
    assert!(!editor.codes(PEAR).contains(&"V401".to_owned()));
    assert_eq!(editor.leave(), Some(0));
}

#[test]
fn texts_entries_and_links_have_an_overview() {
    let site = fruit();
    let mut editor = Editor::usual(&site);
    let uri = editor.uri(APPLE);
    let symbols =
        editor.ask("textDocument/documentSymbol", &json!({ "textDocument": { "uri": uri } })).unwrap();
    assert_eq!(symbols[0]["name"], "Keeping");
    assert_eq!(symbols[0]["children"][0]["name"], "In a cellar");
    let found = editor.ask("workspace/symbol", &json!({ "query": "poire" })).unwrap();
    assert_eq!(found[0]["name"], "Poire");
    assert_eq!(editor.path(&found[0]["location"]["uri"]), "content/notes/pear.fr.md");
    let uri = editor.uri(PEAR);
    let links = editor.ask("textDocument/documentLink", &json!({ "textDocument": { "uri": uri } })).unwrap();
    let targets: Vec<String> =
        links.as_array().unwrap().iter().map(|link| editor.path(&link["target"])).collect();
    assert_eq!(targets, [APPLE, APPLE]);
    assert_eq!(editor.leave(), Some(0));
}

#[test]
fn changes_on_the_disk_are_followed() {
    let site = fruit();
    let watched = json!({ "workspace": { "didChangeWatchedFiles": { "dynamicRegistration": true } } });
    let (mut editor, _) = Editor::start(&site, &watched, &Value::Null);
    let path = "content/notes/fig.md";
    site.write(path, "---\ntitle: Fig\nmood: x\n---\n");
    let uri = editor.uri(path);
    editor.tell("workspace/didChangeWatchedFiles", &json!({ "changes": [{ "uri": uri, "type": 1 }] }));
    editor.wait_for(|editor| editor.codes(path) == ["V304"]);
    fs::remove_file(site.path(path)).unwrap();
    editor.tell("workspace/didChangeWatchedFiles", &json!({ "changes": [{ "uri": uri, "type": 3 }] }));
    editor.wait_for(|editor| editor.codes(path).is_empty());
    // A text that is not on the disk at all counts as well.
    editor.open(path, "---\ntitle: Fig\nsee: [nothing]\n---\n");
    editor.wait_for(|editor| editor.codes(path) == ["V501"]);
    assert_eq!(editor.leave(), Some(0));
}

#[test]
fn nothing_that_is_sent_makes_it_fall_over() {
    let site = fruit();
    let mut editor = Editor::usual(&site);
    let texts = [
        "",
        "---",
        "---\n",
        "---\ntitle: [",
        "---\n- a\n---\n",
        "+++\n[[",
        "---\nsee:\n  - note:\n---\n[x](",
        "\u{feff}---\r\nti\r\n",
    ];
    editor.open(PEAR, "---\ntitle: Pear\n---\n");
    for (version, text) in (2..).zip(texts) {
        editor.change(PEAR, version, text);
        for method in [
            "completion",
            "hover",
            "definition",
            "references",
            "prepareRename",
            "documentSymbol",
            "codeAction",
            "documentLink",
            "nothing",
        ] {
            for (line, character) in [(0, 0), (1, 3), (3, 99), (4_000_000_000_u64, 4_000_000_000_u64)] {
                let uri = editor.uri(PEAR);
                let position = json!({ "line": line, "character": character });
                let asked = json!({
                    "textDocument": { "uri": uri }, "position": position, "range": { "start": position, "end": position },
                    "context": { "diagnostics": [], "includeDeclaration": true, "triggerKind": 1 },
                });
                let answer = editor.ask(&format!("textDocument/{method}"), &asked);
                assert_eq!(answer.is_err(), method == "nothing", "{method} {text:?} {answer:?}");
            }
        }
    }
    let far = json!({ "line": 7_u64, "character": 9_u64 });
    let near = json!({ "line": 0, "character": 0 });
    editor.change_parts(PEAR, 99, &json!([{ "range": { "start": far, "end": near }, "text": "é" }]));
    // Texts that are closed, elsewhere or unknown, and questions that are none.
    let elsewhere = json!({ "textDocument": { "uri": "untitled:Untitled-1" }, "position": near });
    assert_eq!(editor.ask("textDocument/hover", &elsewhere), Ok(Value::Null));
    let outside = json!({ "textDocument": { "uri": "file:///nowhere/x.md" }, "position": near });
    assert_eq!(editor.ask("textDocument/completion", &outside), Ok(Value::Null));
    assert!(editor.ask("textDocument/hover", &json!({ "position": 3 })).is_err());
    editor.tell("textDocument/didChange", &json!({ "textDocument": { "uri": "file:///x" } }));
    editor.tell("textDocument/didClose", &json!({ "textDocument": { "uri": "file:///x.md" } }));
    editor.change("content/notes/never-opened.md", 1, "x");
    editor.tell("$/cancelRequest", &json!({ "id": 1 }));
    assert_eq!(editor.leave(), Some(0));
}

#[test]
fn a_site_that_cannot_be_read_is_told_and_nobody_waits_for_it() {
    let site = fruit();
    let uri = json!({ "uri": format!("file://{}/{PEAR}", site.root().display()) });
    let mut editor = Editor::usual(&site);
    let asked = json!({ "textDocument": uri, "position": { "line": 1, "character": 1 } });
    assert!(editor.ask("textDocument/hover", &asked).is_ok_and(|told| told.is_object()));
    fs::remove_dir_all(site.root()).unwrap();
    editor.tell("workspace/didChangeWatchedFiles", &json!({ "changes": [{ "uri": uri["uri"], "type": 3 }] }));
    let rename = json!({ "textDocument": uri, "position": { "line": 1, "character": 1 }, "newName": "x" });
    let refusal = editor.ask("textDocument/rename", &rename).unwrap_err();
    assert!(refusal["message"].as_str().unwrap().contains("does not exist"), "{refusal}");
    assert_eq!(editor.leave(), Some(0));
}

#[test]
fn an_editor_that_goes_away_leaves_no_server_behind() {
    let site = fruit();
    assert_eq!(Editor::usual(&site).break_off(b""), Some(1));
    assert_eq!(Editor::usual(&site).break_off(b"Content-Length: 5\r\n\r\n{nope"), Some(1));
    assert_eq!(Editor::usual(&site).break_off(b"Content-Length: x\r\n\r\n"), Some(1));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn every_place_of_any_text_can_be_asked_about(
        front in "([a-z]{1,5}|see|mood|points|title|to|: |- |\n|  |\"|\\[|\\]|,|apple|glad|\\||é|资){0,24}",
        body in "(\\[x\\]\\(|apple.md|#keeping|\\)|\\[@|\\]|## |\n|é|😀| |<b>){0,16}",
        toml in any::<bool>(),
    ) {
        let site = fruit();
        let fence = if toml { "+++" } else { "---" };
        site.write(PEAR, format!("{fence}\ntitle: Pear\n{front}\n{fence}\n{body}"));
        site.write("content/vocabularies/moods.toml", format!("é = 1\n[[term]]\nid = \"glad\"\n{front}"));
        let (files, mut report) = site.read();
        let checked = pipeline::check(&files, &mut report);
        let known = Known {
            site: &checked.site,
            files: &files,
            library: &checked.library,
            documents: &checked.documents,
            graph: &checked.graph,
            language: checked.site.languages.main,
        };
        for (source, file) in files.texts.iter().filter(|(_, file)| file.path.as_str().starts_with("content/")) {
            assist::outline(&known, source);
            assist::file_links(&known, source);
            for byte in (0..=file.text.len() + 1).step_by(3) {
                assist::complete(&known, source, byte);
                if let Some(found) = assist::subject(&known, source, byte) {
                    assist::explain(&known, &found.thing);
                    assist::definition(&known, &found.thing);
                    assist::mentions(&known, &found.thing);
                }
                if let Some((entry, _, _)) = assist::renamed_here(&known, source, byte) {
                    prop_assert!(assist::rename(&known, entry, "plum").is_ok());
                }
            }
        }
        for fault in report.into_sorted().0 {
            assist::fixes(&known, &fault);
        }
    }
}
