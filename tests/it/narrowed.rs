//! Checks of some files only, and faults that mend themselves.

use std::collections::BTreeSet;
use std::fs;

use insta::assert_snapshot;
use vademecum::commands::report::Page;
use vademecum::disk;
use vademecum::ground::Code;

use super::rules::site_of;
use super::support::{TestSite, empty_site, git, notes, stderr, stdout};

/// `a` links to a heading of `b` that is gone, refers to an entry that is gone, and `c` has a fault of its own.
const LINKED: &str = "-- content/notes/a.md --\n---\ntitle: A\nsee: [gone]\n---\n[b](b.md#gone)\n\
    -- content/notes/b.md --\n---\ntitle: B\n---\nText.\n\
    -- content/notes/c.md --\n---\ntitle: C\nmood: gald\n---\n";

fn short(site: &TestSite, arguments: &[&str]) -> Vec<String> {
    let output = site.run(&[&["check", "--format", "json"], arguments].concat());
    stdout(&output)
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .map(|fault| format!("{} {}", fault["code"].as_str().unwrap(), fault["file"].as_str().unwrap()))
        .collect()
}

#[test]
fn a_named_file_is_told_of_with_what_it_breaks_elsewhere() {
    let site = notes(LINKED);
    assert_eq!(short(&site, &["content/notes/c.md"]), ["V304 content/notes/c.md"]);
    assert_eq!(short(&site, &["content/notes/b.md"]), ["V505 content/notes/a.md"]);
    assert_eq!(short(&site, &["content/notes/gone.md"]), ["V501 content/notes/a.md"], "a file that is gone");
    assert_eq!(short(&site, &["content/notes"]).len(), 3);
    assert_eq!(short(&site, &["site.toml"]).len(), 3, "what a declaration breaks can be anywhere");
    let inner = super::support::command()
        .args(["check", "--root", "..", "notes/c.md", "--format", "json"])
        .current_dir(site.path("content"))
        .output()
        .unwrap();
    assert_eq!(stdout(&inner).lines().count(), 1, "a path is that of the folder one is in");
}

#[test]
fn a_changed_declaration_is_checked_with_everything_that_it_may_break() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A long title\nmood: sad\n---\n");
    git(&site, &["init", "-q", "-b", "main"]);
    git(&site, &["add", "."]);
    git(&site, &["commit", "-q", "-m", "begin"]);
    let declared = fs::read_to_string(site.path("content/notes/_collection.toml")).unwrap();
    let shorter = declared.replacen("type = \"text\"", "type = \"text\"\nmax-characters = 3", 1);
    site.write("content/notes/_collection.toml", shorter);
    assert_eq!(short(&site, &["--since", "HEAD"]), ["V314 content/notes/a.md"]);
    assert_eq!(short(&site, &["content/notes/_collection.toml"]), ["V314 content/notes/a.md"]);
    site.write("content/notes/_collection.toml", declared);
    fs::remove_file(site.path("content/vocabularies/moods.toml")).unwrap();
    let of_a_vocabulary = short(&site, &["--since", "HEAD"]);
    assert!(of_a_vocabulary.iter().any(|fault| fault.ends_with("_collection.toml")), "{of_a_vocabulary:?}");
}

#[test]
fn an_original_is_checked_with_its_translations_and_a_number_with_whoever_names_it() {
    let site = notes(
        "-- content/notes/a.md --\n---\ntitle: A\npoints:\n- number: \"1\"\n  text: One.\n---\n![x](p.png)\n\
         -- content/notes/a.fr.md --\n---\ntitle: A\npoints:\n- number: \"2\"\n  text: Deux.\n---\n\
         -- content/notes/p.png --\nno picture\n\
         -- content/laws/_collection.toml --\nlabel = \"Laws\"\nreference-by = \"number\"\n\
         [fields.title]\ntype = \"text\"\nrequired = true\n[fields.number]\ntype = \"integer\"\n\
         [fields.after]\ntype = \"reference\"\ncollections = [\"laws\"]\n\
         -- content/laws/one.md --\n---\ntitle: One\nnumber: 1\nafter: 3\n---\n\
         -- content/laws/two.md --\n---\ntitle: Two\nnumber: 2\n---\n",
    );
    let of_a = short(&site, &["content/notes/a.md"]);
    assert!(of_a.contains(&"V320 content/notes/a.fr.md".to_owned()), "{of_a:?}");
    assert_eq!(short(&site, &["content/notes/p.png"]), ["V008 content/notes/a.md"], "whoever shows it");
    let of_number = ["V501 content/laws/one.md"];
    assert_eq!(short(&site, &["content/laws/two.md"]), of_number, "it may have been number 3");
    assert_eq!(short(&site, &["content/laws/three.md"]), of_number, "and so may one that is gone");
}

#[test]
fn a_range_ends_at_what_is_checked_out() {
    let site = notes(LINKED);
    git(&site, &["init", "-q", "-b", "main"]);
    git(&site, &["add", "."]);
    git(&site, &["commit", "-q", "-m", "begin"]);
    git(&site, &["switch", "-q", "-c", "theirs"]);
    site.write("content/notes/c.md", "---\ntitle: C\nmood: bad\n---\n");
    git(&site, &["commit", "-q", "-a", "-m", "next"]);
    assert_eq!(short(&site, &["--since", "main...theirs"]), ["V304 content/notes/c.md"]);
    assert_eq!(short(&site, &["--since", "main.."]), ["V304 content/notes/c.md"]);
    git(&site, &["switch", "-q", "main"]);
    let elsewhere = site.run(&["check", "--since", "main...theirs"]);
    assert_eq!(elsewhere.status.code(), Some(2));
    assert_snapshot!(stderr(&elsewhere), @"error: the files here are not those of `theirs`, and only the files here can be checked. Check it out first: git switch --detach theirs");
}

#[test]
fn whoever_closes_a_circle_or_takes_away_what_a_start_page_names_hears_of_it() {
    let site = notes(
        "-- content/notes/a.md --\n---\ntitle: A\nfollows: b\n---\n\
         -- content/notes/b.md --\n---\ntitle: B\nfollows: c\n---\n\
         -- content/notes/c.md --\n---\ntitle: C\nfollows: a\n---\n\
         -- content/notes/d.md --\n---\ntitle: D\nmood: secret\n---\n",
    );
    let declared = fs::read_to_string(site.path("site.toml")).unwrap();
    let start = "[[start]]\nid = \"one\"\ntitle = \"One\"\nsummary = \"x\"\n\
        [[start.part]]\ntitle = \"x\"\nentries = [\"notes/a\", \"notes/d\", \"notes/e\"]\n";
    site.write("site.toml", format!("{declared}{start}"));
    for file in ["a", "b", "c"] {
        assert_eq!(short(&site, &[&format!("content/notes/{file}.md")]), ["V503 content/notes/c.md"]);
    }
    assert_eq!(short(&site, &["content/notes/d.md"]), ["V507 site.toml"], "it is hidden");
    assert_eq!(short(&site, &["content/notes/e.md"]), ["V611 site.toml"], "it is gone");
}

#[test]
fn a_path_that_is_not_in_the_site_is_no_clean_bill() {
    let site = notes(LINKED);
    let unknown = site.run(&["check", "content/notes/bb.md"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert_snapshot!(stderr(&unknown), @"
    error: there is no file `content/notes/bb.md` in this site
    help: did you mean `content/notes/b.md`?
    ");
    assert_eq!(site.run(&["check", "/etc/hostname"]).status.code(), Some(2));
}

#[cfg(unix)]
#[test]
fn a_link_is_not_followed_and_is_told_of() {
    use std::os::unix::fs::symlink;

    let site = notes(LINKED);
    let outside = empty_site();
    outside.write("secret.md", "---\ntitle: Secret\n---\n");
    symlink(outside.path("secret.md"), site.path("content/notes/out.md")).unwrap();
    symlink("c.md", site.path("content/notes/in.md")).unwrap();
    symlink(".", site.path("content/notes/loop")).unwrap();
    assert_eq!(short(&site, &["content/notes/out.md"]), ["V003 content/notes/out.md"]);
    assert_eq!(
        short(&site, &["content/notes/in.md"]),
        ["V003 content/notes/in.md"],
        "not the file it leads to"
    );
    assert_eq!(short(&site, &["content/notes/loop/c.md"]), ["V003 content/notes/loop"]);
    assert_eq!(site.run(&["check", "content/notes/in.md"]).status.code(), Some(1));
    symlink(site.root(), outside.path("site")).unwrap();
    let root = outside.path("site");
    let by_link = super::support::command()
        .args(["check", "--format", "json", "--root", "site", "site/content/notes/c.md"])
        .current_dir(outside.root())
        .output()
        .unwrap();
    assert_eq!(stdout(&by_link).lines().count(), 1, "{} itself may be a link", root.display());
}

#[test]
fn an_entry_that_is_not_shown_is_told_of_and_fails_nothing() {
    let site = notes(
        "-- content/notes/a.md --\n---\ntitle: A\nmood: glad\n---\n\
         -- content/notes/b.md --\n---\ntitle: B\nmood: secret\n---\n\
         -- content/notes/b.fr.md --\n---\ntitle: B\ntranslated-from: x\n---\n\
         -- content/notes/c.md --\n---\ntitle: C\nmood: secret\n---\n",
    );
    let said = |arguments: &[&str]| {
        let output = site.run(arguments);
        assert_eq!(output.status.code(), Some(0));
        stderr(&output)
            .lines()
            .filter(|line| line.contains("shown") || line.contains("montr"))
            .collect::<Vec<_>>()
            .join("\n")
    };
    assert_snapshot!(said(&["check"]), @"2 entries are marked “Secret” and are not shown: notes/b, notes/c");
    assert_snapshot!(said(&["check", "content/notes/b.fr.md"]), @"1 entry is marked “Secret” and is not shown: notes/b");
    assert_snapshot!(said(&["build", "--lang", "fr"]), @"2 fiches sont marquées « Secret » et ne sont pas montrées : notes/b, notes/c");
    assert_eq!(said(&["check", "content/notes/a.md"]), "");
    assert_eq!(stdout(&site.run(&["check", "--format", "json", "content/notes/c.md"])), "", "no finding");
    let github = stdout(&site.run(&["check", "--format", "github", "content/notes/c.md"]));
    assert!(github.ends_with("notes/c\n"), "{github}");
}

#[test]
fn only_what_a_revision_touches_is_told_of() {
    let site = notes(LINKED);
    let outside = site.run(&["check", "--since", "HEAD"]);
    assert_eq!(outside.status.code(), Some(2));
    assert!(stderr(&outside).contains("is not in a git repository"), "{}", stderr(&outside));
    git(&site, &["init", "-q", "-b", "main"]);
    git(&site, &["add", "."]);
    git(&site, &["commit", "-q", "-m", "begin"]);
    assert_eq!(short(&site, &["--since", "HEAD"]), Vec::<String>::new());
    site.write("content/notes/b.md", "---\ntitle: B\n---\nOther text.\n");
    site.write("content/notes/资产.md", "---\ntitle: New\n---\n");
    assert_eq!(
        short(&site, &["--since", "HEAD"]),
        ["V505 content/notes/a.md", "V321 content/notes/资产.md"],
        "changed, new, and broken elsewhere"
    );
    git(&site, &["add", "."]);
    git(&site, &["commit", "-q", "-m", "next"]);
    site.write("content/notes/c.md", "---\ntitle: C\nmood: bad\n---\n");
    assert_eq!(short(&site, &["--since", "HEAD~1..HEAD"]).len(), 2, "a range does not look at the folder");
    assert_eq!(short(&site, &["--since", "HEAD"]), ["V304 content/notes/c.md"]);
    let unknown = site.run(&["check", "--since", "nowhere"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(stderr(&unknown).contains("git does not know the revision `nowhere`"), "{}", stderr(&unknown));
    let option = site.run(&["check", "--since=--output=stolen"]);
    assert_eq!(option.status.code(), Some(2));
    assert!(!site.path("stolen").exists(), "a revision is never an option of git");
}

#[test]
fn what_can_be_meant_in_one_way_only_is_mended() {
    let fixable = [
        Code::YamlSyntax,
        Code::LostText,
        Code::UnknownField,
        Code::UnknownTerm,
        Code::MalformedDate,
        Code::HiddenCharacter,
        Code::SpaceAtLineEnd,
        Code::NoFinalNewline,
        Code::DanglingReference,
    ];
    for code in fixable {
        let page = Page::of(code);
        let (site, right) = (site_of(&page.wrong), site_of(&page.right));
        let output = site.run(&["check", "--fix"]);
        assert_eq!(output.status.code(), Some(0), "{code}: {}", stderr(&output));
        let files: BTreeSet<&str> = page.right.iter().map(|file| file.path.as_str()).collect();
        for file in files {
            let read = |site: &TestSite| fs::read_to_string(site.path(file)).unwrap();
            assert_eq!(read(&site), read(&right), "{code}: {file}");
        }
    }
}

#[test]
fn mending_tells_what_it_did_and_leaves_what_is_not_sure() {
    let site = notes(
        "-- content/notes/a.md --\n+++\ntitle = \"A\"\nmood = \"gald\"\nsumary = \"x\"\n+++\nText. \nNext.  \nEnd.\n\
         -- content/notes/b.md --\n---\ntitle: B\nmood: 'saad'\nsee: [c1]\n---\na\u{202e}b\n\
         -- content/notes/c.md --\n---\ntitle: C\nsummary: x\nsumary: y\n---\n\
         -- content/notes/c.fr.md --\n---\ntitle: C\ntranslated-from: x\n---\n",
    );
    let output = site.run(&["check", "--fix"]);
    assert_snapshot!(stderr(&output), @"
    mended[V304]: content/notes/a.md:3:9: `gald` is now `glad`
    mended[V301]: content/notes/a.md:4:1: `sumary` is now `summary`
    mended[V410]: content/notes/a.md:6:6: removed ` `

    error[V304]: `saad` is not in the vocabulary `moods`
     --> content/notes/b.md:3:7
      |
    3 | mood: 'saad'
      |       ^^^^^^ not a term of this vocabulary
      |
      = help: did you mean `sad`?
      = help: possible: `glad`, `sad`, `secret`, as in `content/vocabularies/moods.toml`

    error[V501]: there is no entry `c1` in `notes`
     --> content/notes/b.md:4:7
      |
    4 | see: [c1]
      |       ^^ no such entry
      |
      = help: did you mean `c`?
      = help: an entry is named by its file, without folder and ending

    error[V301]: this kind of entry has no field `sumary`
     --> content/notes/c.md:4:1
      |
    4 | sumary: y
      | ^^^^^^ not a field
      |
      = help: did you mean `summary`?
      = help: check the spelling, or remove the line

    warning[V408]: there is a character here that nobody sees: it turns the direction of writing (U+202E)
     --> content/notes/b.md:6:2
      |
    6 | a�b
      |  ^ here
      |
      = help: readers could see another text than the one that is stored; remove it

    warning[V508]: the original has changed since this translation was made
     --> content/notes/c.fr.md:3:18
      |
    3 | translated-from: x
      |                  ^ made from this version
      |
      = help: bring the translation up to date, then write `translated-from: 87f257d76b1d6a51`

    3 errors, 2 warnings. 3 faults were mended.
    `vademecum explain V304` tells more.
    ");
    let a = fs::read_to_string(site.path("content/notes/a.md")).unwrap();
    assert_eq!(a, "+++\ntitle = \"A\"\nmood = \"glad\"\nsummary = \"x\"\n+++\nText.\nNext.  \nEnd.\n");
    assert!(fs::read_to_string(site.path("content/notes/c.fr.md")).unwrap().contains("translated-from: x"));
    let left: Vec<_> =
        fs::read_dir(site.path("content/notes")).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().starts_with('.')), "{left:?}");
}

#[test]
fn without_fix_nothing_is_written_and_a_named_file_is_mended_alone() {
    let site = notes(LINKED);
    site.write("content/notes/d.md", "---\ntitle: D\nmood: gald\n---\n");
    site.run(&["check"]);
    assert!(fs::read_to_string(site.path("content/notes/c.md")).unwrap().contains("gald"));
    let output = site.run(&["check", "--fix", "content/notes/c.md"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(fs::read_to_string(site.path("content/notes/c.md")).unwrap().contains("glad"));
    assert!(fs::read_to_string(site.path("content/notes/d.md")).unwrap().contains("gald"));
}

#[test]
fn a_file_that_has_changed_since_it_was_read_is_left_alone() {
    let site = empty_site();
    site.write("a.md", "theirs");
    assert!(!disk::replace(&site.path("a.md"), "old", "new").unwrap());
    assert_eq!(fs::read_to_string(site.path("a.md")).unwrap(), "theirs");
    assert!(disk::replace(&site.path("a.md"), "theirs", "new").unwrap());
    assert_eq!(fs::read_to_string(site.path("a.md")).unwrap(), "new");
    assert!(!disk::replace(&site.path("b.md"), "", "new").unwrap(), "nor is one made that is gone");
}

#[cfg(unix)]
#[test]
fn a_mended_file_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt;

    let site = empty_site();
    site.write("a.md", "old");
    fs::set_permissions(site.path("a.md"), fs::Permissions::from_mode(0o640)).unwrap();
    assert!(disk::replace(&site.path("a.md"), "old", "new").unwrap());
    assert_eq!(fs::metadata(site.path("a.md")).unwrap().permissions().mode() & 0o777, 0o640);
}
