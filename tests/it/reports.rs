//! Reports as people and programs read them: carets, annotations, test cases, languages.

use insta::assert_snapshot;

use super::support::{TestSite, notes, stderr, stdout};

/// More faults of a kind than GitHub shows.
fn crowded() -> TestSite {
    let site = notes("");
    for number in 0..12 {
        site.write(
            &format!("content/notes/a{number:02}.md"),
            "---\ntitle: A\nmood: gald\n---\nSome <b>HTML</b>.\n",
        );
    }
    site
}

#[test]
fn carets_stand_under_what_they_point_at_in_every_script() {
    let site = notes(
        "-- content/notes/a.md --\n---\ntitle: 资产没收\nmood: 高兴\n---\n中文 [链接](nowhere.md) 后面\n\
         نص عربي [رابط](nowhere.md) بعده\nمُحَرَّك [x](nowhere.md)\nа́ café ｆｕｌｌ [y](nowhere.md)\n",
    );
    assert_snapshot!(site.check(), @"
    error[V304]: `高兴` is not in the vocabulary `moods`
     --> content/notes/a.md:3:7
      |
    3 | mood: 高兴
      |       ^^^^ not a term of this vocabulary
      |
      = help: possible: `glad`, `sad`, `secret`, as in `content/vocabularies/moods.toml`

    error[V504]: there is no file `nowhere.md`
     --> content/notes/a.md:5:4
      |
    5 | 中文 [链接](nowhere.md) 后面
      |      ^^^^^^^^^^^^^^^^^^ leads nowhere
      |
      = help: write the way from this file to the other one, such as `../folder/file.md`

    error[V504]: there is no file `nowhere.md`
     --> content/notes/a.md:6:9
      |
    6 | نص عربي [رابط](nowhere.md) بعده
      |         ^^^^^^^^^^^^^^^^^^ leads nowhere
      |
      = help: write the way from this file to the other one, such as `../folder/file.md`

    error[V504]: there is no file `nowhere.md`
     --> content/notes/a.md:7:10
      |
    7 | مُحَرَّك [x](nowhere.md)
      |      ^^^^^^^^^^^^^^^ leads nowhere
      |
      = help: write the way from this file to the other one, such as `../folder/file.md`

    error[V504]: there is no file `nowhere.md`
     --> content/notes/a.md:8:14
      |
    8 | а́ café ｆｕｌｌ [y](nowhere.md)
      |                 ^^^^^^^^^^^^^^^ leads nowhere
      |
      = help: write the way from this file to the other one, such as `../folder/file.md`

    5 errors.
    ");
}

#[test]
fn github_gets_ten_annotations_of_a_kind_and_a_summary_of_all() {
    let site = crowded();
    let summary = site.path("summary.md");
    std::fs::write(&summary, "# Before\n").unwrap();
    let output = super::support::command()
        .args(["check", "--format", "github"])
        .env("GITHUB_STEP_SUMMARY", &summary)
        .current_dir(site.root())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let shown = stdout(&output);
    let of_kind = |kind: &str| shown.lines().filter(|line| line.starts_with(kind)).count();
    assert_eq!((of_kind("::error "), of_kind("::warning ")), (10, 10), "{shown}");
    let lines: Vec<&str> = shown.lines().collect();
    assert_snapshot!([lines[0], lines[10], lines[20], lines[21]].join("\n"), @"
    ::error file=content/notes/a00.md,line=3,endLine=3,col=7,endColumn=11,title=V304%3A A term that is not in the vocabulary::`gald` is not in the vocabulary `moods`%0Adid you mean `glad`?%0Apossible: `glad`, `sad`, `secret`, as in `content/vocabularies/moods.toml`
    ::warning file=content/notes/a00.md,line=5,endLine=5,col=6,endColumn=9,title=V401%3A HTML in a text::HTML is shown as text, not carried out%0Awrite it in Markdown; `**bold**`, `[text](address)` and tables are all there
    GitHub shows only so many beside the lines; 16 more findings are in the summary of this step.
    12 errors, 24 warnings.
    ");
    let summary = std::fs::read_to_string(summary).unwrap();
    assert_eq!(summary.lines().filter(|line| line.starts_with("| error V304 |")).count(), 12, "{summary}");
    assert_eq!(summary.lines().filter(|line| line.starts_with("| warning V401 |")).count(), 24, "{summary}");
    assert_snapshot!(summary.lines().take(8).collect::<Vec<_>>().join("\n"), @"
    # Before
    ## vademecum

    12 errors, 24 warnings.

    | Code | Place | What is wrong | What to do |
    |---|---|---|---|
    | error V304 | `content/notes/a00.md:3:7` | `gald` is not in the vocabulary `moods` | did you mean `glad`?<br>possible: `glad`, `sad`, `secret`, as in `content/vocabularies/moods.toml` |
    ");
}

#[test]
fn paths_are_those_of_the_folder_the_program_was_started_in() {
    let site = crowded();
    let name = site.root().file_name().unwrap().to_str().unwrap().to_owned();
    let output = super::support::command()
        .args(["check", "--format", "github", "--root", &name])
        .current_dir(site.root().parent().unwrap())
        .output()
        .unwrap();
    assert!(stdout(&output).starts_with(&format!("::error file={name}/content/notes/a00.md,line=3,")));
}

#[test]
fn junit_has_a_case_for_each_file() {
    let site = notes(
        "-- content/notes/a.md --\n---\ntitle: \"A \\u0001 & <b>\"\nmood: \"ga\\u0001<l>d\"\n---\nSome <b>HTML</b>.\n\
         -- content/notes/b.md --\n---\ntitle: B\n---\n",
    );
    let output = site.run(&["check", "--format", "junit"]);
    assert_eq!(output.status.code(), Some(1));
    assert_snapshot!(stdout(&output), @r#"
    <?xml version="1.0" encoding="utf-8"?>
    <testsuites name="vademecum" tests="5" failures="1" errors="0">
    <testsuite name="vademecum check" tests="5" failures="1" errors="0" skipped="0">
    <testcase classname="vademecum" name="content/notes/_collection.toml"/>
    <testcase classname="vademecum" name="content/notes/a.md">
    <failure type="V304" message="`ga\u{1}&lt;l&gt;d` is not in the vocabulary `moods`">3:7: error V304: `ga\u{1}&lt;l&gt;d` is not in the vocabulary `moods`
      possible: `glad`, `sad`, `secret`, as in `content/vocabularies/moods.toml`</failure>
    <system-out>2:11: warning V408: there is a character here that nobody sees: it is a control character (U+0001)
      remove it; it often comes along when text is copied from a web page or a word processor
    3:10: warning V408: there is a character here that nobody sees: it is a control character (U+0001)
      remove it; it often comes along when text is copied from a web page or a word processor
    5:6: warning V401: HTML is shown as text, not carried out
      write it in Markdown; `**bold**`, `[text](address)` and tables are all there
    5:13: warning V401: HTML is shown as text, not carried out
      write it in Markdown; `**bold**`, `[text](address)` and tables are all there</system-out>
    </testcase>
    <testcase classname="vademecum" name="content/notes/b.md"/>
    <testcase classname="vademecum" name="content/vocabularies/moods.toml"/>
    <testcase classname="vademecum" name="site.toml"/>
    </testsuite>
    </testsuites>
    "#);
    let one = stdout(&site.run(&["check", "--format", "junit", "content/notes/b.md"]));
    let cases: Vec<&str> = one.lines().filter(|line| line.starts_with("<testcase")).collect();
    assert_eq!(
        cases,
        [r#"<testcase classname="vademecum" name="content/notes/b.md"/>"#],
        "only what is asked for"
    );
    assert_eq!(stdout(&site.run(&["check", "--format", "junit", "content"])).matches("<testcase").count(), 4);
}

#[test]
fn sarif_tells_rules_places_and_reasons() {
    let site = notes(
        "-- content/notes/a b.md --\n---\ntitle: A\n---\n\
         -- content/notes/c.md --\n---\ntitle: C\nmood: gald\n---\n中文 <b>\n",
    );
    let output = site.run(&["check", "--format", "sarif"]);
    let log: serde_json::Value = serde_json::from_str(&stdout(&output)).unwrap();
    let run = &log["runs"][0];
    let results = run["results"].as_array().unwrap();
    let ids: Vec<&str> = results.iter().map(|result| result["ruleId"].as_str().unwrap()).collect();
    assert_eq!(ids, ["V321", "V304", "V401"]);
    let index = usize::try_from(results[1]["ruleIndex"].as_u64().unwrap()).unwrap();
    let rule = &run["tool"]["driver"]["rules"][index];
    assert_eq!((rule["id"].as_str(), rule["name"].as_str()), (Some("V304"), Some("UnknownTerm")));
    let uri = |result: &serde_json::Value| {
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str().unwrap().to_owned()
    };
    assert_eq!(uri(&results[0]), "content/notes/a%20b.md");
    let region = &results[2]["locations"][0]["physicalLocation"]["region"];
    assert_eq!((region["startLine"].as_u64(), region["startColumn"].as_u64()), (Some(5), Some(4)));
}

#[test]
fn messages_come_in_the_language_of_the_reader() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A\nmood: gald\n---\n");
    assert_snapshot!(stderr(&site.run(&["check", "--lang", "fr"])), @"
    erreur[V304]: `gald` n’est pas dans le vocabulaire `moods`
     --> content/notes/a.md:3:7
      |
    3 | mood: gald
      |       ^^^^ pas un terme de ce vocabulaire
      |
      = aide: vouliez-vous dire `glad` ?
      = aide: possibles : `glad`, `sad`, `secret`, comme dans `content/vocabularies/moods.toml`

    1 erreur.
    `vademecum explain V304` en dit plus.
    ");
    assert_snapshot!(stderr(&site.run(&["check", "--lang", "ar"])), @"
    خطأ[V304]: `gald` ليس في قائمة المصطلحات `moods`
     --> content/notes/a.md:3:7
      |
    3 | mood: gald
      |       ^^^^ ليس من مصطلحات هذه القائمة
      |
      = مساعدة: هل قصدت `glad`؟
      = مساعدة: الممكن: `glad`، `sad`، `secret` كما في `content/vocabularies/moods.toml`

    خطأ واحد.
    للمزيد: `vademecum explain V304`.
    ");
    let by_environment = super::support::command()
        .arg("check")
        .env("LC_ALL", "")
        .env("LC_MESSAGES", "ru_RU.UTF-8")
        .env("LANG", "zh_CN.UTF-8")
        .current_dir(site.root())
        .output()
        .unwrap();
    assert_eq!(stderr(&by_environment), stderr(&site.run(&["check", "--lang", "ru"])));
    assert!(stderr(&by_environment).starts_with("ошибка[V304]: "), "{}", stderr(&by_environment));
    let unknown = site.run(&["check", "--lang", "eo"]);
    assert_eq!(unknown.status.code(), Some(2));
}
