//! From an idea to an entry: new files, interviews, and what a check says about them.

use std::io::{Read, Write};
use std::process::{Child, Stdio};

use insta::assert_snapshot;

use super::support::{TestSite, command, notes, stderr, stdout};

/// A collection with a field of every shape.
const DECLARED: &str = r#"
-- content/notes/_collection.toml --
label = { en = "Notes", fr = "Notes" }
singular = "Note"
require-any = [["mood", "why-no-mood"]]
[[section]]
id = "story"
label = { en = "Story", fr = "Récit" }
help = { en = "What happened.", fr = "Ce qui s’est passé." }
required = true
[[section]]
id = "after"
label = "After"
[fields.title]
type = "text"
label = { en = "Title", fr = "Titre" }
help = { en = "Short.", fr = "Court." }
required = true
max-characters = 20
[fields.mood]
type = "choice"
vocabulary = "moods"
[fields.why-no-mood]
type = "text"
[fields.day]
type = "date"
required = true
[fields.see]
type = "reference"
collections = ["notes"]
many = true
[fields.see.fields.why]
type = "text"
required = true
[fields.points]
type = "group"
many = true
required = true
key = "number"
[fields.points.fields.number]
type = "text"
translatable = false
required = true
[fields.points.fields.text]
type = "markdown"
[fields.words]
type = "text"
many = true
[fields.sources]
type = "source"
many = true
required = true
"#;

fn site() -> TestSite {
    let site = notes("");
    site.write_all(DECLARED);
    site
}

#[test]
fn a_new_file_explains_itself_and_a_check_names_what_is_empty() {
    let site = site();
    let made = site.run(&["new", "notes", "first", "--messages-lang", "fr"]);
    assert_eq!((made.status.code(), stdout(&made).trim()), (Some(0), "./content/notes/first.md"));
    assert_snapshot!(std::fs::read_to_string(site.path("content/notes/first.md")).unwrap(), @"
    ---
    # Écrivez après les deux-points. Les lignes qui commencent par # sont des explications et ne sont pas
    # publiées. Pour utiliser un champ facultatif, supprimez le # devant son nom.

    # Titre — Obligatoire. Une ligne de texte. Au plus 20 caractères.
    # Court.
    title:

    # mood — Au moins un de ces champs est nécessaire : mood, why-no-mood. Un parmi : glad (Content), sad,
    # secret.
    mood:

    # why-no-mood — Au moins un de ces champs est nécessaire : mood, why-no-mood. Une ligne de texte.
    #why-no-mood:

    # day — Obligatoire. Un jour, sous la forme année, mois, jour : 2024-03-31.
    day:

    # see — Facultatif. Plusieurs sont possibles. Parmi : Notes.
    #see:
    #  - to:
        # why — Obligatoire. Une ligne de texte.
    #    why:

    # points — Obligatoire. Plusieurs sont possibles.
    points:
        # number — Obligatoire. Une ligne de texte.
      - number:
        # text — Facultatif. Quelques phrases.
    #    text:

    # words — Facultatif. Une ligne de texte. Plusieurs sont possibles.
    #words: []

    # sources — Obligatoire. Une publication : son titre, qui l’a publiée, quand, et son adresse web.
    # Numérotez-les à partir de 1. Plusieurs sont possibles.
    sources:
      - id: 1
        title:
    #    publisher:
    #    issued:
    #    url:
    #    author: []
    #    number:
    #    language:
    #    accessed:
    #    note:
    ---

    ## Story {#story}

    <!-- Obligatoire. Ce qui s’est passé. -->

    <!-- Facultatif.
    ## After {#after}
    -->
    ");
    assert_snapshot!(site.faults().join("\n"), @"
    V323 content/notes/first.md:7:1
    V323 content/notes/first.md:11:1
    V323 content/notes/first.md:17:1
    V323 content/notes/first.md:28:5
    V323 content/notes/first.md:39:5
    V901 content/notes/first.md:50:1
    ");
}

#[test]
fn a_file_that_is_there_is_never_overwritten() {
    let site = site();
    assert!(site.run(&["new", "notes", "first"]).status.success());
    site.write("content/notes/first.md", "mine");
    let again = site.run(&["new", "notes", "first"]);
    assert_eq!(again.status.code(), Some(2));
    assert!(stderr(&again).contains("is not overwritten"), "{}", stderr(&again));
    assert_eq!(std::fs::read_to_string(site.path("content/notes/first.md")).unwrap(), "mine");
}

#[test]
fn what_cannot_be_begun_is_told_with_a_way_out() {
    let site = site();
    let told = |arguments: &[&str]| {
        let output = site.run(arguments);
        assert_eq!(output.status.code(), Some(2));
        stderr(&output)
    };
    let all = [
        told(&["new", "notse", "first"]),
        told(&["new", "notes", "My Note!"]),
        told(&["new", "notes", "first", "--lang", "fr"]),
        told(&["new", "notes", "first", "--lang", "de"]),
        told(&["new", "notes", "first", "--messages-lang", "de"]),
    ];
    assert_snapshot!(all.concat(), @"
    error: there is no collection `notse`. This site has: notes
    help: did you mean `notes`?
    error: `My Note!` cannot be the name of an entry: use lower-case letters a to z, digits and single hyphens
    help: did you mean `my-note`?
    error: there is no entry `first` to translate in `notes`
    error: nothing is translated into `de`; the site has fr, ar
    error: this site does not speak `de`; it speaks en, fr, ar
    ");
}

#[test]
fn a_name_that_some_computer_refuses_is_told_before_anything_is_written() {
    let site = site();
    site.write("issue.md", "### Title\n\nAux\n");
    for name in ["con", "nul", "aux", "com1", "lpt9"] {
        let output = site.run(&["new", "notes", name]);
        let words = format!(
            "error: `{name}` cannot be the name of an entry: Windows keeps this name for a device; choose another one\n"
        );
        assert_eq!((output.status.code(), stderr(&output)), (Some(2), words));
    }
    let imported = site.run(&["import-issue", "issue.md", "--collection", "notes"]);
    assert_eq!(imported.status.code(), Some(2));
    assert!(stderr(&imported).contains("Windows keeps this name"), "{}", stderr(&imported));
    let long = site.run(&["new", "notes", &"a".repeat(253)]);
    assert_eq!(long.status.code(), Some(2));
    assert!(stderr(&long).contains("choose a shorter one"), "{}", stderr(&long));
    assert_eq!(std::fs::read_dir(site.path("content/notes")).unwrap().count(), 1, "only the declaration");
}

#[test]
fn the_language_of_explanations_is_that_of_the_environment() {
    let site = site();
    let begin = |slug: &str, language: &str| {
        let mut command = command();
        command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env("LANG", language);
        assert!(command.args(["new", "notes", slug]).current_dir(site.root()).status().unwrap().success());
        std::fs::read_to_string(site.path(&format!("content/notes/{slug}.md"))).unwrap()
    };
    assert!(begin("a", "fr_CA.UTF-8").contains("# Titre — Obligatoire."));
    assert!(begin("b", "C").contains("# Title — Needed."));
    assert!(begin("c", "ar_EG.UTF-8").contains("— مطلوب."));
}

const ENTRY: &str = "
-- content/notes/a.md --
---
title: A
mood: glad
day: 2024-01-31
see: [{ to: b, why: They are alike. }]
points:
  - number: \"1\"
    text: The first -- and last.
words: [One, Two]
sources: [{ id: 1, title: Book }]
---
Before.

## Story {#story}

It was so. --> And so.

## Own heading

Own text.
-- content/notes/b.md --
---
title: B
why-no-mood: None
day: 2024-01-31
points: [{ number: \"1\" }]
sources: [{ id: 1, title: Book }]
---
## Story {#story}

Other.
";

#[test]
fn a_translation_begins_with_the_texts_of_the_original() {
    let site = site();
    site.write_all(ENTRY);
    assert_eq!(site.faults(), Vec::<String>::new());
    assert!(site.run(&["new", "--lang", "fr", "notes", "a"]).status.success());
    assert_snapshot!(std::fs::read_to_string(site.path("content/notes/a.fr.md")).unwrap(), @r#"
    ---
    # Below each text of the original is the place for its translation. What is not here is taken from the
    # original.
    translated-from: 3f93d7e63d8baaf3
    # machine: nobody has compared it with the original yet. reviewed: someone has.
    translation: machine
    # A
    title:
    see:
      - to: b
        # They are alike.
        why:
    points:
      - number: 1
        # The first -- and last.
        text:
    # One
    # Two
    words:
      - ""
      - ""
    ---

    <!--
    Before.
    -->

    ## Récit {#story}

    <!--
    It was so. - -> And so.
    -->

    <!--
    ## Own heading

    Own text.
    -->
    "#);
    assert_snapshot!(site.faults().join("\n"), @"
    V323 content/notes/a.fr.md:8:1
    V323 content/notes/a.fr.md:12:5
    V323 content/notes/a.fr.md:16:5
    V323 content/notes/a.fr.md:20:5
    V323 content/notes/a.fr.md:21:5
    V901 content/notes/a.fr.md:28:1
    ");
}

/// Runs an interview with these lines as answers.
fn interview(site: &TestSite, slug: &str, answers: &str) -> String {
    interview_in("en", site, slug, answers)
}

fn interview_in(language: &str, site: &TestSite, slug: &str, answers: &str) -> String {
    answered(asking(language, site, slug), answers.as_bytes())
}

/// An interview that waits for its first answer.
fn asking(language: &str, site: &TestSite, slug: &str) -> Child {
    command()
        .args(["new", "notes", slug, "--interview", "--messages-lang", language])
        .current_dir(site.root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Gives these answers to an interview; what it said.
fn answered(mut interview: Child, answers: &[u8]) -> String {
    // The program may end before it has read everything.
    let _ = interview.stdin.take().unwrap().write_all(answers);
    let output = interview.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    stdout(&output)
}

#[test]
fn faults_of_an_answer_are_told_in_the_language_of_the_questions() {
    let said = interview_in("fr", &site(), "mine", "A title that is far too long\n!\n");
    assert!(said.contains("ce texte a 28 caractères"), "{said}");
}

#[test]
fn an_interview_checks_each_answer_and_goes_back() {
    let site = site();
    site.write_all(ENTRY);
    let answers = "A title that is far too long
A titel
<
My title
gladd
?
Content
The reason
<
<
glad

31.1.2024
2024-01-31
x
c
b
They are alike.

x
1
All of it.
.

One
Two
.
x
Book
Publisher
2020
javascript:alert(1)
https://example.org/

It was so.

And so.
.

";
    assert_snapshot!(interview(&site, "mine", answers), @"
    Answer line by line. Enter alone: leave out. < back to the question before. ? everything that can be chosen. ! stop and keep what you gave.

    Title. Needed.
    Short.
    One line of text. At most 20 characters.
    > this is 28 characters long; at most 20 are allowed
    shorten it, and move the rest into the body
    > 
    mood. At least one of these is needed: mood, why-no-mood.
    One of: glad, sad, secret.
    > 
    Title. Needed.
    Short.
    One line of text. At most 20 characters.
    > 
    mood. At least one of these is needed: mood, why-no-mood.
    One of: glad, sad, secret.
    > `gladd` is not in the vocabulary `moods`
    possible: `glad`, `sad`, `secret`, as in `content/vocabularies/moods.toml`
    Did you mean one of these?
      glad: Glad
    >   glad: Glad
      sad: Sad
      secret: Secret
    > 
    why-no-mood. At least one of these is needed: mood, why-no-mood.
    One line of text.
    > 
    day. Needed.
    A day, as year, month and day: 2024-03-31.
    > 
    why-no-mood. At least one of these is needed: mood, why-no-mood.
    One line of text.
    > 
    mood. At least one of these is needed: mood, why-no-mood.
    One of: glad, sad, secret.
    > 
    why-no-mood. At least one of these is needed: mood, why-no-mood.
    One line of text.
    > 
    day. Needed.
    A day, as year, month and day: 2024-03-31.
    > `31.1.2024` is not a date
    did you mean `2024-01-31`?
    write year, month and day: `2024-03-31`
    > 
    see. Optional.
    Several are possible. From: Notes. Names: a, b.
    Enter alone: leave out. Anything else: fill in.
    > Which one? Its name or its title.
    > there is no entry `c` in `notes`
    an entry is named by its file, without folder and ending
    Did you mean one of these?
      a: A
      b: B
    > 
    why. Needed.
    One line of text.
    > Another one? Enter alone: no. Anything else: yes. < take back the last one.
    > 
    points. Needed.
    Several are possible.
    Enter alone: leave out. Anything else: fill in.
    > 
    number. Needed.
    One line of text.
    > 
    text. Optional.
    A few sentences.
    Write as many lines as you like; end with a line that holds only a full stop. < takes back the last line.
    > > Another one? Enter alone: no. Anything else: yes. < take back the last one.
    > 
    words. Optional.
    One line of text. Several are possible.
    Write as many lines as you like; end with a line that holds only a full stop. < takes back the last line.
    > > > 
    sources. Needed.
    A publication: its title, who published it, when, and its web address. Number them from 1. Several are possible.
    Enter alone: leave out. Anything else: fill in.
    > Title
    > Who published it
    > When: a year, or a day such as 2024-03-31
    > Web address
    > `javascript:alert(1)` cannot be a link here
    only `https:`, `http:`, `mailto:` and `tel:` lead out of the site
    > Another one? Enter alone: no. Anything else: yes. < take back the last one.
    > 
    Story. Needed.
    What happened.
    Write as many lines as you like; end with a line that holds only a full stop. < takes back the last line.
    > > > > 
    After. Optional.
    Write as many lines as you like; end with a line that holds only a full stop. < takes back the last line.
    > ./content/notes/mine.md
    Written. Now run: vademecum check
    ");
    assert_eq!(site.faults(), Vec::<String>::new());
    let file = std::fs::read_to_string(site.path("content/notes/mine.md")).unwrap();
    let written: Vec<&str> = file.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).collect();
    assert_snapshot!(written.join("\n"), @"
    ---
    title: My title
    mood: glad
    day: 2024-01-31
    see:
      - to: b
        why: They are alike.
    points:
      - number: 1
        text: All of it.
    words: [One, Two]
    sources:
      - id: 1
        title: Book
        publisher: Publisher
        issued: 2020
        url: https://example.org/
    ---
    It was so.
    And so.
    <!-- Optional.
    -->
    ");
}

#[test]
fn an_interview_that_ends_early_keeps_what_was_said() {
    let site = site();
    interview(&site, "short", "My title\n");
    let file = std::fs::read_to_string(site.path("content/notes/short.md")).unwrap();
    assert!(file.contains("\ntitle: My title\n") && file.contains("\nday:\n"), "{file}");
    interview(&site, "stopped", "My title\nglad\n!\n");
    assert!(
        std::fs::read_to_string(site.path("content/notes/stopped.md")).unwrap().contains("\nmood: glad\n")
    );
}

/// What an interview with these bytes as answers leaves in the file, without comments.
fn left_by(site: &TestSite, slug: &str, answers: &[u8]) -> String {
    answered(asking("en", site, slug), answers);
    let file = std::fs::read_to_string(site.path(&format!("content/notes/{slug}.md"))).unwrap();
    let lines =
        file.lines().filter(|line| !line.starts_with('#') && !line.ends_with(':') && !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn an_answer_that_is_no_text_is_asked_for_again_and_the_others_stay() {
    let site = site();
    let left = left_by(&site, "latin", b"My title\ngl\xe9d\nglad\n!\n");
    assert!(left.starts_with("---\ntitle: My title\nmood: glad\n"), "{left}");
}

#[test]
fn where_the_input_ends_everything_said_is_in_the_file() {
    let site = site();
    site.write_all(ENTRY);
    let to_see = "My title\nglad\n\n2024-01-31\n";
    let left = |slug: &str, rest: &str| left_by(&site, slug, format!("{to_see}{rest}").as_bytes());
    assert!(
        left("wrong", "x\nnothing of the kind").contains("- to: nothing of the kind"),
        "refused, and kept"
    );
    assert!(left("part", "x\na\nAlike").contains("- to: a\n    why: Alike"));
    assert!(left("target", "x\na\n").contains("- to: a"));
    assert!(
        left("at-once", "a\nAlike").contains("- to: a\n    why: Alike"),
        "named where only yes or no was asked"
    );
    assert!(left("words", "\nx\n1\nNot fin").contains("text: Not fin"));
    assert!(left("source", "\n\n\nx\nBook\n\n20 20").contains("title: Book\n    issued: 20 20"));
    assert!(left("back", "\n\nOne\nTwo\n<\nThree\n").contains("words: [One, Three]"));
}

#[test]
fn whoever_goes_back_after_a_refused_answer_keeps_it() {
    let site = site();
    let left = |slug: &str, answers: &str| left_by(&site, slug, answers.as_bytes());
    let to_mood = "My title\ngladd\n<\nAnother title\n";
    assert!(left("kept", &format!("{to_mood}!\n")).contains("title: Another title\nmood: gladd"));
    assert!(left("better", &format!("{to_mood}glad\n!\n")).contains("mood: glad\n"));
    assert!(!left("left-out", &format!("{to_mood}\n!\n")).contains("mood:"));
    let to_issued = "My title\nglad\n\n2024-01-31\n\n\n\nx\nBook\n\n20 20\n";
    let part = left("part", &format!("{to_issued}<\n!\n"));
    assert!(part.contains("title: Book\n    issued: 20 20"), "{part}");
}

#[test]
fn after_a_wrong_part_only_that_part_is_asked_for() {
    let site = site();
    let to_sources = "My title\nglad\n\n2024-01-31\n\n\n\n";
    let said = interview(&site, "parts", &format!("{to_sources}x\n\nPublisher\nsoon\n2020\n?\n\nBook\n\n"));
    let from = said.find("\nsources.").unwrap();
    assert_snapshot!(said[from..said.find("\nStory.").unwrap()].trim(), @"
    sources. Needed.
    A publication: its title, who published it, when, and its web address. Number them from 1. Several are possible.
    Enter alone: leave out. Anything else: fill in.
    > Title
    > Who published it
    > When: a year, or a day such as 2024-03-31
    > `soon` is not a date
    write year, month and day: `2024-03-31`
    > Web address
    > There is no list for this question.
    > `title` is missing
    add `title`
    Title
    > Another one? Enter alone: no. Anything else: yes. < take back the last one.
    >
    ");
    let file = std::fs::read_to_string(site.path("content/notes/parts.md")).unwrap();
    assert!(file.contains("title: Book\n    publisher: Publisher\n    issued: 2020\n"), "{file}");
}

#[test]
fn what_is_too_long_can_be_kept_for_a_check_to_name() {
    let site = site();
    let left = left_by(&site, "long", b"A title that is far too long\n!\n");
    assert!(left.contains("title: A title that is far too long"), "{left}");
}

#[test]
fn an_interview_without_an_answer_leaves_no_file() {
    let site = site();
    for nothing in ["", "!\n", "\n\n"] {
        let said = interview(&site, "nothing", nothing);
        assert!(said.ends_with("Nothing was answered, so no file was written.\n"), "{said}");
        assert!(!site.path("content/notes/nothing.md").exists());
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_cannot_be_written_does_not_take_the_answers_with_it() {
    let site = site();
    site.write("content/notes/taken.md", "not read as an entry");
    let taken = site.run(&["new", "notes", "taken", "--interview"]);
    assert_eq!((taken.status.code(), stdout(&taken).as_str()), (Some(2), ""), "nobody is asked in vain");
    let mut child = asking("en", &site, "mine");
    let mut input = child.stdin.take().unwrap();
    input.write_all(b"My title\n").unwrap();
    // The first question is there, so the name was free; now it is taken.
    let mut first = [0; 1];
    child.stdout.as_mut().unwrap().read_exact(&mut first).unwrap();
    site.write("content/notes/mine.md", "someone was faster");
    drop(input);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stdout(&output).contains("The file could not be written.")
            && stdout(&output).contains("title: My title")
    );
    assert_eq!(std::fs::read_to_string(site.path("content/notes/mine.md")).unwrap(), "someone was faster");
}
