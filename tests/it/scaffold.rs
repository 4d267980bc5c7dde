//! A new site, its schemas and forms, and the way of a newcomer.

use std::fs;

use insta::assert_snapshot;
use serde_json::{Value, json};

use super::support::{TestSite, command, empty_site, notes, stderr, stdout};

fn begun(arguments: &[&str]) -> TestSite {
    let site = empty_site();
    let output = command().args(["init", "."]).args(arguments).current_dir(site.root()).output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    site
}

#[test]
fn a_new_site_has_no_fault_and_its_search_finds_the_entry() {
    for languages in ["en", "fr,en", "ar,fr,en,es,ru,zh", "de", "pt-BR,en"] {
        let site = begun(&["--languages", languages]);
        assert_eq!(stderr(&site.run(&["check"])).trim(), "No faults found.", "{languages}");
        assert!(site.run(&["build"]).status.success());
        let main = languages.split(',').next().unwrap();
        let (word, title) = match main {
            "fr" => ("puits", "Un premier exemple"),
            "ar" => ("بئر", "مثال أول"),
            _ => ("well", "A first example"),
        };
        let found = site.run(&["search", word, "--lang", main]);
        assert!(stdout(&found).contains(title), "{languages}: {}", stdout(&found));
    }
}

#[test]
fn a_new_site_is_written_in_its_languages() {
    let languages = ["en", "fr", "es", "ru", "ar", "zh"];
    let titles = [
        "A first guide",
        "Un premier guide",
        "Una primera guía",
        "Первое руководство",
        "دليل أول",
        "第一份指南",
    ];
    for (main, title) in languages.iter().zip(titles) {
        let second = if *main == "fr" { "en" } else { "fr" };
        let site = begun(&["--languages", &format!("{main},{second},de")]);
        assert_eq!(stderr(&site.run(&["check"])).trim(), "No faults found.", "{main}");
        let original = fs::read_to_string(site.path("content/guides/a-first-guide.md")).unwrap();
        assert!(original.starts_with(&format!("---\ntitle: {title}\n")), "{original}");
        for entry in ["guides/a-first-guide", "examples/a-first-example", "pages/contribute"] {
            assert!(site.path(&format!("content/{entry}.{second}.md")).exists(), "{main}: {entry}");
            assert!(
                !site.path(&format!("content/{entry}.de.md")).exists(),
                "what it cannot say, it does not"
            );
        }
        let debt = stdout(&site.run(&["translations", "--lang", second]));
        assert!(debt.contains(&format!("{second}: 3 current")), "{debt}");
    }
    let site = begun(&["--languages", "fr-CA,en"]);
    assert_eq!(stderr(&site.run(&["check"])).trim(), "No faults found.");
    assert!(fs::read_to_string(site.path("site.toml")).unwrap().contains("fr-CA = \"Une nouvelle base"));
    assert!(fs::read_to_string(site.path("content/pages/contribute.md")).unwrap().contains("Contribuer"));
}

#[test]
fn the_name_of_a_language_is_no_tag() {
    let site = empty_site();
    let output = site.run(&["init", "new", "--languages", "french,en"]);
    assert_eq!((output.status.code(), site.path("new").exists()), (Some(2), false));
    assert_snapshot!(stderr(&output), @"
    error: `french` is not the tag of a language, such as `en` or `pt-BR`
    help: did you mean `fr`?
    ");
    let declared = notes("-- site.toml --\ntitle = \"Notes\"\nlanguages = [\"en\", \"Français\"]\n");
    assert!(declared.check().contains("did you mean `fr`?"), "{}", declared.check());
}

#[test]
fn a_folder_that_holds_anything_is_left_alone() {
    let site = empty_site();
    site.write("mine.txt", "mine");
    let output = site.run(&["init", "."]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("is not empty"));
    assert_eq!(fs::read_dir(site.root()).unwrap().count(), 1);
    assert_eq!(site.run(&["init", "new", "--languages", "e n"]).status.code(), Some(2));
    assert_eq!(site.run(&["init", "new", "--owner", "me; rm -rf /"]).status.code(), Some(2));
    assert!(!site.path("new").exists());
}

#[test]
fn owners_are_asked_about_their_collections() {
    let site = begun(&["--owner", "@org/editors", "--owner", "@me"]);
    assert_snapshot!(fs::read_to_string(site.path(".github/CODEOWNERS")).unwrap(), @"
    # Made from `owners` in content/*/_collection.toml by `vademecum schema --code-owners`.
    /content/examples/ @org/editors @me
    /content/guides/ @org/editors @me
    ");
    let again = stdout(&site.run(&["schema", "--code-owners"]));
    assert_eq!(again, fs::read_to_string(site.path(".github/CODEOWNERS")).unwrap());
}

#[test]
fn pull_requests_of_strangers_get_no_secret_and_no_token_that_writes() {
    let site = begun(&[]);
    let read = |name: &str| fs::read_to_string(site.path(&format!(".github/workflows/{name}.yml"))).unwrap();
    let settings = |text: &str| {
        let lines = text.lines().filter(|line| !line.trim_start().starts_with('#'));
        lines.collect::<Vec<_>>().join("\n")
    };
    let check = settings(&read("check"));
    assert!(check.contains("  pull_request:") && check.contains("permissions:\n  contents: read\n"));
    assert!(!check.contains("pull_request_target") && !check.contains("secrets") && !check.contains("write"));
    assert!(check.contains("persist-credentials: false"));
    let comment = settings(&read("comment"));
    assert!(comment.contains("workflow_run:") && !comment.contains("checkout"), "nothing of theirs is run");
    for name in ["check", "comment", "publish", "suggest"] {
        for line in settings(&read(name)).lines().filter(|line| line.contains("${{")) {
            let value = line.trim_start();
            let by_key = value.split_once(": ").is_some_and(|(key, _)| !key.contains(' ') && key != "run");
            assert!(by_key, "{name}: what strangers write never stands in a command: {line}");
        }
    }
}

#[test]
fn a_newcomer_gets_from_nothing_to_a_published_entry() {
    let site = begun(&["--languages", "en,fr"]);
    assert!(site.run(&["new", "examples", "a-school"]).status.success());
    let path = "content/examples/a-school.md";
    let mut file = fs::read_to_string(site.path(path)).unwrap();
    for (empty, filled) in [
        ("\ntitle:\n", "\ntitle: A school\n"),
        ("\nsummary:\n", "\nsummary: Teachers came.\n"),
        ("\ntopics: []\n", "\ntopics: [school]\n"),
        ("\ncountries: []\n", "\ncountries: [Kenya]\n"),
        ("\nyears:\n", "\nyears: 2020-2019\n"),
        ("\n    title:\n", "\n    title: Report\n"),
        ("\n## What came of it", "\nThey came.[@2]\n\n## What came of it"),
    ] {
        assert!(file.contains(empty), "{empty}");
        file = file.replacen(empty, filled, 1);
    }
    site.write(path, &file);
    assert_snapshot!(stderr(&site.run(&["check"])), @"
    error[V304]: `school` is not in the vocabulary `topics`
      --> content/examples/a-school.md:12:10
       |
    12 | topics: [school]
       |          ^^^^^^ not a term of this vocabulary
       |
       = help: did you mean `schools`?
       = help: possible: `water`, `schools`, as in `content/vocabularies/topics.toml`

    error[V310]: `Kenya` is not a country code
      --> content/examples/a-school.md:16:13
       |
    16 | countries: [Kenya]
       |             ^^^^^ not a country code
       |
       = help: did you mean `KE`?
       = help: write the code of two capital letters of ISO 3166-1, such as `KE` for Kenya

    error[V306]: `2020-2019` is not a period
      --> content/examples/a-school.md:19:8
       |
    19 | years: 2020-2019
       |        ^^^^^^^^^ not a period
       |
       = help: did you mean `2019-2020`?
       = help: write `2016`, `2016-2024` or `2010-present`; with months, `2016-05/2018-07`

    error[V323]: `checked` has no value
      --> content/examples/a-school.md:39:1
       |
    39 | checked:
       | ^^^^^^^ empty
       |
      ::: content/examples/_collection.toml:70:9
       |
    70 | [fields.checked]
       |         ------- declared here
       |
       = help: write a value, such as `checked: 2024-03-31`

    error[V324]: there is no source `2` in this entry
      --> content/examples/a-school.md:46:11
       |
    46 | They came.[@2]
       |           ^^^^ no such source
       |
       = help: sources of this entry: `1`; cite one of them, or add the one that is meant

    error[V901]: nothing stands under the heading “What came of it”
      --> content/examples/a-school.md:48:1
       |
    48 | ## What came of it {#outcome}
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this section is empty
       |
       = help: write the section below its heading; what stands between `<!--` and `-->` is not published

    6 errors.
    `vademecum explain V304` tells more.
    ");
    for (wrong, right) in [
        ("[school]", "[schools]"),
        ("[Kenya]", "[KE]"),
        ("2020-2019", "2019-2020"),
        ("[@2]", "[@1]"),
        ("\nchecked:\n", "\nchecked: 2025-01-31\n"),
        ("{#outcome}\n", "{#outcome}\n\nThey stayed.\n"),
    ] {
        assert!(file.contains(wrong), "{wrong}");
        file = file.replacen(wrong, right, 1);
    }
    site.write(path, &file);
    assert_eq!(stderr(&site.run(&["check"])).trim(), "No faults found.");
    assert!(site.run(&["build"]).status.success());
    assert!(stdout(&site.run(&["search", "teachers"])).contains("A school"));
}

#[test]
fn a_filled_form_becomes_a_file_and_nothing_is_lost() {
    let site = begun(&["--languages", "en,fr"]);
    site.write(
        "issue.md",
        "Hello!

### Titre

Une école

### Topics

Écoles (schools), Water (water)

### Pays

Kenya, FR

### Years

_No response_

### Sources

2) Rapport | Éditeur | 2020
Other: with a colon

### Ce qui a été fait

Text.

### A heading of my own

```
### Topics
```

### What came of it

- [x] Done

### Favourite colour

Blue

### Title

Again
",
    );
    let output = site.run(&["import-issue", "issue.md", "--collection", "examples", "--messages-lang", "en"]);
    assert_snapshot!(format!("{}{}", stdout(&output), stderr(&output)), @"
    ./content/examples/une-ecole.md
    not a question of this form, kept at the end of the text: “A heading of my own”
    not a question of this form, kept at the end of the text: “Favourite colour”
    ");
    let file = fs::read_to_string(site.path("content/examples/une-ecole.md")).unwrap();
    let written: Vec<&str> =
        file.lines().filter(|line| !line.starts_with("# ") && !line.is_empty()).collect();
    assert_snapshot!(written.join("\n"), @r#"
    ---
    title: Une école
    summary:
    topics: [schools, water]
    countries: [KE, FR]
    years:
    #guides: []
    sources:
      - id: 2
        title: Rapport
        publisher: Éditeur
        issued: 2020
      - id: 1
        title: "Other: with a colon"
    checked:
    ---
    ## What was done {#what-was-done}
    Text.
    ## What came of it {#outcome}
    - [x] Done
    ## From the form, not yet placed
    Hello!
    ### A heading of my own
    ```
    ### Topics
    ```
    ### Favourite colour
    Blue
    ### title
    Again
    "#);
    assert_snapshot!(site.faults().join("\n"), @"
    V323 content/examples/une-ecole.md:9:1
    V323 content/examples/une-ecole.md:19:1
    V323 content/examples/une-ecole.md:35:1
    ");
}

#[test]
fn a_form_that_cannot_be_read_whole_makes_no_entry() {
    let site = begun(&[]);
    let long = format!("### Title\n\nA title\n\n### Summary\n\n{}\n", "x".repeat(3 << 20));
    for form in [long.as_bytes(), b"### Title\n\nUn r\xe9sum\xe9\n"] {
        site.write("issue.md", form);
        let output = site.run(&["import-issue", "issue.md", "--collection", "examples", "--slug", "made"]);
        assert_eq!(output.status.code(), Some(3));
        assert_eq!(
            stderr(&output).trim(),
            "error: `issue.md` cannot be read as text: it is larger than 2 MiB, or not saved as UTF-8. Save it anew as plain text."
        );
        assert!(!site.path("content/examples/made.md").exists());
    }
}

/// The schema in fewer lines: of "a list of such, or one such" stands only the one, under `one or many`.
fn with_each_item_once(schema: Value) -> Value {
    match schema {
        Value::Array(items) => items.into_iter().map(with_each_item_once).collect(),
        Value::Object(mut keys) => {
            if let Some([list, one]) = keys.get("anyOf").and_then(Value::as_array).map(Vec::as_slice)
                && *list == json!({ "items": one, "type": "array" })
            {
                let one = one.clone();
                keys.remove("anyOf");
                keys.insert("one or many".to_owned(), one);
            }
            keys.into_iter().map(|(key, value)| (key, with_each_item_once(value))).collect()
        }
        plain => plain,
    }
}

#[test]
fn schemas_say_what_declarations_say() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A\n---\n");
    let schema = stdout(&site.run(&["schema", "notes", "--messages-lang", "fr"]));
    let declared: Value = serde_json::from_str(&schema).unwrap();
    assert_eq!(
        serde_json::to_string_pretty(&declared).unwrap(),
        schema.trim_end(),
        "in one order, to be read"
    );
    assert_snapshot!(serde_json::to_string_pretty(&with_each_item_once(declared)).unwrap(), @r#"
    {
      "$schema": "http://json-schema.org/draft-07/schema#",
      "additionalProperties": false,
      "properties": {
        "accept": {
          "anyOf": [
            {
              "additionalProperties": false,
              "properties": {
                "reason": {
                  "minLength": 1,
                  "type": "string"
                },
                "rule": {
                  "minLength": 1,
                  "type": "string"
                }
              },
              "required": [
                "rule",
                "reason"
              ],
              "type": "object"
            },
            {
              "items": {
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "minLength": 1,
                    "type": "string"
                  },
                  "rule": {
                    "minLength": 1,
                    "type": "string"
                  }
                },
                "required": [
                  "rule",
                  "reason"
                ],
                "type": "object"
              },
              "type": "array"
            }
          ]
        },
        "follows": {
          "anyOf": [
            {
              "examples": [
                "a"
              ],
              "minLength": 1,
              "type": [
                "string",
                "number"
              ]
            },
            {
              "additionalProperties": false,
              "properties": {
                "to": {
                  "examples": [
                    "a"
                  ],
                  "minLength": 1,
                  "type": [
                    "string",
                    "number"
                  ]
                }
              },
              "required": [
                "to"
              ],
              "type": "object"
            }
          ],
          "description": "Parmi : Notes. Noms : a.",
          "title": "follows"
        },
        "mood": {
          "description": "glad: Content; sad: Sad; secret: Secret",
          "enum": [
            "glad",
            "sad",
            "secret"
          ],
          "enumDescriptions": [
            "Content",
            "Sad",
            "Secret"
          ],
          "title": "mood"
        },
        "points": {
          "description": "Plusieurs sont possibles.",
          "one or many": {
            "additionalProperties": false,
            "properties": {
              "number": {
                "description": "Une ligne de texte.",
                "pattern": "\\S",
                "title": "number",
                "type": [
                  "string",
                  "number",
                  "boolean"
                ]
              },
              "text": {
                "description": "Quelques phrases.",
                "pattern": "\\S",
                "title": "text",
                "type": [
                  "string",
                  "number",
                  "boolean"
                ]
              }
            },
            "required": [
              "number"
            ],
            "type": "object"
          },
          "title": "points"
        },
        "see": {
          "description": "Plusieurs sont possibles. Parmi : Notes. Noms : a.",
          "one or many": {
            "anyOf": [
              {
                "examples": [
                  "a"
                ],
                "minLength": 1,
                "type": [
                  "string",
                  "number"
                ]
              },
              {
                "additionalProperties": false,
                "properties": {
                  "point": {
                    "type": [
                      "string",
                      "number"
                    ]
                  },
                  "to": {
                    "examples": [
                      "a"
                    ],
                    "minLength": 1,
                    "type": [
                      "string",
                      "number"
                    ]
                  },
                  "why": {
                    "description": "Une ligne de texte.",
                    "pattern": "\\S",
                    "title": "why",
                    "type": [
                      "string",
                      "number",
                      "boolean"
                    ]
                  }
                },
                "required": [
                  "to"
                ],
                "type": "object"
              }
            ]
          },
          "title": "see"
        },
        "sources": {
          "description": "Une publication : son titre, qui l’a publiée, quand, et son adresse web. Numérotez-les à partir de 1. Plusieurs sont possibles.",
          "one or many": {
            "additionalProperties": false,
            "properties": {
              "accessed": {
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
                "type": "string"
              },
              "author": {
                "one or many": {
                  "pattern": "\\S",
                  "type": [
                    "string",
                    "number"
                  ]
                }
              },
              "container-title": {
                "pattern": "\\S",
                "type": [
                  "string",
                  "number"
                ]
              },
              "id": {
                "pattern": "\\S",
                "type": [
                  "string",
                  "number"
                ]
              },
              "issued": {
                "anyOf": [
                  {
                    "type": "integer"
                  },
                  {
                    "pattern": "^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$",
                    "type": "string"
                  }
                ]
              },
              "language": {
                "type": "string"
              },
              "note": {
                "pattern": "\\S",
                "type": [
                  "string",
                  "number"
                ]
              },
              "number": {
                "pattern": "\\S",
                "type": [
                  "string",
                  "number"
                ]
              },
              "publisher": {
                "pattern": "\\S",
                "type": [
                  "string",
                  "number"
                ]
              },
              "title": {
                "pattern": "\\S",
                "type": [
                  "string",
                  "number"
                ]
              },
              "type": {
                "type": "string"
              },
              "url": {
                "pattern": "^ *https?://",
                "type": "string"
              }
            },
            "required": [
              "id",
              "title"
            ],
            "type": "object"
          },
          "title": "sources"
        },
        "summary": {
          "description": "Une ligne de texte.",
          "pattern": "\\S",
          "title": "summary",
          "type": [
            "string",
            "number",
            "boolean"
          ]
        },
        "title": {
          "description": "Une ligne de texte.",
          "pattern": "\\S",
          "title": "title",
          "type": [
            "string",
            "number",
            "boolean"
          ]
        }
      },
      "required": [
        "title"
      ],
      "title": "Note",
      "type": "object"
    }
    "#);
    let strict = stdout(&site.run(&["schema", "notes", "--strict"]));
    assert!(strict.contains("\"notes/a\""));
    let old = stdout(&site.run(&["schema", "notes", "--draft4"]));
    assert!(old.contains("draft-04") && !old.contains("examples") && !old.contains("const"));
}
