//! The cache of `build`: with it the same is published as without, whatever becomes of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::Mutex;

use vademecum::disk::{Edition, Kept};
use vademecum::ground::{self, ContentHash};
use vademecum::pipeline::{self, Key, Take};
use walkdir::WalkDir;

use super::edits::{Chance, asked_for, edit, plant};
use super::support::{TestSite, command, notes, stderr};

const CACHE: &str = ".public.vademecum/cache";
const TWO: &str = "-- site.toml --\ntitle = \"Notes\"\nlanguages = [\"en\", \"fr\", \"ar\"]\n[rules]\nV509 = \"off\"\n\
                   -- content/notes/a.md --\n---\ntitle: A\n---\nFirst.\n\
                   -- content/notes/a.fr.md --\n---\ntitle: A\n---\nPremier.\n\
                   -- content/notes/b.md --\n---\ntitle: B\n---\nSecond.\n";

/// Every file of a folder.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = WalkDir::new(folder).into_iter().map(Result::unwrap);
    let files = entries.filter(|entry| !entry.file_type().is_dir());
    let name = |path: &Path| path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
    files.map(|file| (name(file.path()), fs::read(file.path()).unwrap())).collect()
}

fn build(site: &TestSite) -> Output {
    let output = site.run(&["build", "--timings"]);
    assert!(output.status.success(), "{}", stderr(&output));
    output
}

/// Builds without a cache to another folder, and compares.
fn assert_clean(site: &TestSite, about: &str) {
    let output = site.run(&["build", "--no-cache", "--out", "clean"]);
    assert!(output.status.success(), "{}", stderr(&output));
    assert!(tree(&site.path("public")) == tree(&site.path("clean")), "{about}");
}

fn was_checked(output: &Output) -> bool {
    stderr(output).contains("\nfront matter ")
}

fn was_made(output: &Output) -> bool {
    stderr(output).contains("\npages ")
}

/// What a build says of the site, without how long it took and what was as before.
fn findings(output: &Output) -> String {
    let text = stderr(output);
    text.lines().filter(|line| !line.starts_with("Published ")).collect::<Vec<_>>().join("\n")
}

#[test]
fn after_any_edits_and_losses_the_same_is_published_as_without_a_cache() {
    for seed in 0..asked_for("VADEMECUM_SEEDS", 1) {
        let mut chance = Chance::new(seed as u64);
        let site = notes("");
        plant(&site, &mut chance);
        let mut earlier: Vec<Vec<u8>> = Vec::new();
        for number in 0..asked_for("VADEMECUM_EDITS", 12) {
            for _ in 0..chance.below(4) {
                edit(&site, &mut chance);
            }
            lose_something(&site, &mut chance, &earlier);
            let kept = site.run(&["build"]);
            let clean = site.run(&["build", "--no-cache", "--out", "clean"]);
            assert_eq!(findings(&kept), findings(&clean), "seed {seed}, edit {number}");
            assert_eq!(kept.status, clean.status, "seed {seed}, edit {number}");
            if kept.status.success() {
                let same = tree(&site.path("public")) == tree(&site.path("clean"));
                assert!(same, "seed {seed}, edit {number}");
                earlier.push(fs::read(site.path(CACHE)).unwrap());
            }
        }
        assert!(!earlier.is_empty(), "nothing was published");
    }
}

/// Damages the cache or what is published, or nothing.
fn lose_something(site: &TestSite, chance: &mut Chance, earlier: &[Vec<u8>]) {
    let cache = site.path(CACHE);
    let Ok(mut bytes) = fs::read(&cache) else { return };
    if !site.path("public").exists() {
        return;
    }
    let mut published: Vec<String> = tree(&site.path("public")).into_keys().collect();
    published.retain(|path| path != ".vademecum");
    let file = site.path("public").join(&published[chance.below(published.len())]);
    match chance.below(12) {
        0 => {
            let position = chance.below(bytes.len());
            bytes[position] ^= 1 << chance.below(8);
            fs::write(cache, bytes).unwrap();
        }
        1 => fs::write(cache, &bytes[..chance.below(bytes.len())]).unwrap(),
        2 => fs::remove_file(cache).unwrap(),
        3 => drop(earlier.get(chance.below(earlier.len())).map(|bytes| fs::write(cache, bytes).unwrap())),
        4 => fs::write(file, "changed by hand").unwrap(),
        5 => fs::remove_file(file).unwrap(),
        6 => fs::remove_dir_all(site.path("public")).unwrap(),
        _ => {}
    }
}

#[test]
fn a_site_that_has_not_changed_is_neither_checked_nor_made_again() {
    let site = notes(TWO);
    let first = build(&site);
    assert!(was_checked(&first) && was_made(&first));
    let before = fs::metadata(site.path(CACHE)).unwrap().modified().unwrap();
    // The same text, written anew.
    site.write_all(TWO);
    let again = build(&site);
    assert!(!was_checked(&again) && !was_made(&again), "{}", stderr(&again));
    assert!(stderr(&again).contains(" 0 written, "), "{}", stderr(&again));
    assert_eq!(fs::metadata(site.path(CACHE)).unwrap().modified().unwrap(), before);
    let anew = site.run(&["build", "--timings", "--no-cache"]);
    assert!(was_checked(&anew) && was_made(&anew), "{}", stderr(&anew));
    assert_eq!(fs::metadata(site.path(CACHE)).unwrap().modified().unwrap(), before, "nor is it written");
    let dated = command()
        .args(["build", "--timings"])
        .env("SOURCE_DATE_EPOCH", "1763856000")
        .current_dir(site.root())
        .output()
        .unwrap();
    assert!(was_checked(&dated), "the date is a part of the site: {}", stderr(&dated));
}

#[test]
fn what_there_is_to_say_is_said_each_time() {
    let site = notes(TWO);
    site.write("content/notes/a.md", "---\ntitle: A\n---\nHid\u{200b}den.\n");
    let first = build(&site);
    let again = build(&site);
    assert!(findings(&first).contains("warning["), "{}", stderr(&first));
    assert!(was_checked(&again) && !was_made(&again), "{}", stderr(&again));
    let warnings = |output: &Output| findings(output).split("part  ").next().unwrap().to_owned();
    assert_eq!(warnings(&first), warnings(&again));
}

/// Notes what is made, not taken over; an index comes in several parts.
struct Counting<'a> {
    edition: &'a Edition<'a>,
    made: Mutex<BTreeSet<Key>>,
}

impl Take for Counting<'_> {
    fn take(&self, key: Option<Key>, outputs: Vec<ground::Output>) -> bool {
        self.made.lock().unwrap().extend(key);
        self.edition.take(key, outputs)
    }

    fn take_over(&self, key: Key) -> bool {
        self.edition.take_over(key)
    }
}

/// Publishes and tells how many pages and indexes were made.
fn made(site: &TestSite) -> usize {
    let (files, mut report) = site.read();
    let out = site.path("public");
    let kept = Kept::read(&out);
    let checked = pipeline::check(&files, &mut report);
    let edition = Edition::begin(site.root(), &out, &kept).unwrap();
    let counting = Counting { edition: &edition, made: Mutex::default() };
    checked.make(&mut report, &|_| {}, &counting);
    assert!(!report.has_errors());
    let made = counting.made.into_inner().unwrap().len();
    edition.publish(Key::of_site(&files), report.is_empty()).unwrap();
    made
}

#[test]
fn only_what_an_edit_changes_is_made_again() {
    let site = notes(TWO);
    let all = made(&site);
    assert_eq!(made(&site), 0);
    site.write("content/notes/b.md", "---\ntitle: B\n---\nSecond, with another text.\n");
    // The page in three languages, since two of them show the text of the first; and the index.
    assert_eq!(made(&site), 4, "of {all}");
    fs::write(site.path("public/notes/a/index.html"), "changed by hand").unwrap();
    fs::remove_file(site.path("public/search/fr/index/meta.json")).unwrap();
    assert_eq!(made(&site), 2, "of {all}");
    assert_clean(&site, "mended");
    site.write("themes/default/templates/not-found.html", "Nothing.");
    assert_eq!(made(&site), all - 3, "all but the indexes");
    assert_clean(&site, "another template");
}

#[test]
fn damage_is_no_fault_and_is_mended() {
    let site = notes(TWO);
    build(&site);
    let whole = fs::read(site.path(CACHE)).unwrap();
    let text = String::from_utf8(whole.clone()).unwrap();
    let swapped = {
        let mut lines: Vec<&str> = text.lines().collect();
        let last = lines.len() - 1;
        lines.swap(last, last - 2);
        lines.join("\n") + "\n"
    };
    let flipped = |position: usize| {
        let mut bytes = whole.clone();
        bytes[position] ^= 1;
        bytes
    };
    let damaged = [
        ("empty", Vec::new()),
        ("not ours", b"\0\xff garbage".to_vec()),
        ("cut in half", whole[..whole.len() / 2].to_vec()),
        ("without its last byte", whole[..whole.len() - 1].to_vec()),
        ("twice", [whole.clone(), whole.clone()].concat()),
        ("first byte", flipped(0)),
        ("in the middle", flipped(whole.len() / 2)),
        ("last byte", flipped(whole.len() - 1)),
        ("two lines swapped", swapped.into_bytes()),
    ];
    for (about, bytes) in damaged {
        fs::write(site.path(CACHE), bytes).unwrap();
        let output = build(&site);
        assert!(was_made(&output), "{about}");
        assert!(stderr(&output).contains(" 0 written, "), "{about}: {}", stderr(&output));
        assert!(fs::read(site.path(CACHE)).unwrap() == whole, "{about}");
    }
    assert_clean(&site, "after all");
}

#[test]
fn another_program_takes_nothing_over() {
    let site = notes(TWO);
    build(&site);
    // What stands behind the end of a program changes its bytes, not what it does.
    let other = site.path("other-vademecum");
    fs::copy(env!("CARGO_BIN_EXE_vademecum"), &other).unwrap();
    let mut bytes = fs::OpenOptions::new().append(true).open(&other).unwrap();
    std::io::Write::write_all(&mut bytes, b"\n").unwrap();
    drop(bytes);
    let run = || Command::new(&other).args(["build", "--timings"]).current_dir(site.root()).output().unwrap();
    let output = run();
    assert!(output.status.success() && was_made(&output), "{}", stderr(&output));
    assert!(!was_made(&run()));
    assert!(was_made(&build(&site)), "and the first one nothing of the other's");
}

#[test]
fn what_is_carried_elsewhere_is_known_there() {
    let (here, there) = (notes(TWO), notes(TWO));
    build(&here);
    for (path, bytes) in tree(&here.path("public")) {
        there.write(&format!("public/{path}"), bytes);
    }
    there.write(CACHE, fs::read(here.path(CACHE)).unwrap());
    let output = build(&there);
    assert!(!was_checked(&output) && stderr(&output).contains(" 0 written, "), "{}", stderr(&output));
    // The cache alone is no use, and does no harm.
    fs::remove_dir_all(there.path("public")).unwrap();
    assert!(was_made(&build(&there)));
    assert_clean(&there, "from nothing");
}

#[test]
fn where_no_cache_can_lie_there_is_none() {
    let site = notes(TWO);
    build(&site);
    fs::remove_file(site.path(CACHE)).unwrap();
    site.write(&format!("{CACHE}/in-the-way"), "mine");
    site.write(".public.vademecum/cache.new/in-the-way", "mine");
    assert!(was_made(&build(&site)) && was_made(&build(&site)));
    assert_eq!(fs::read_to_string(site.path(CACHE).join("in-the-way")).unwrap(), "mine");
    assert_clean(&site, "folders in the way");
}

#[cfg(unix)]
#[test]
fn a_link_is_neither_followed_nor_written_through() {
    let site = notes(TWO);
    build(&site);
    let elsewhere = site.path("elsewhere");
    fs::rename(site.path(CACHE), &elsewhere).unwrap();
    let whole = fs::read(&elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, site.path(CACHE)).unwrap();
    std::os::unix::fs::symlink(&elsewhere, site.path(".public.vademecum/cache.new")).unwrap();
    assert!(was_made(&build(&site)));
    assert!(fs::read(&elsewhere).unwrap() == whole && !site.path(CACHE).is_symlink());
    // A published file that has become a link to the same text is made again.
    let page = site.path("public/notes/a/index.html");
    fs::copy(&page, &elsewhere).unwrap();
    fs::remove_file(&page).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &page).unwrap();
    assert!(was_made(&build(&site)) && !page.is_symlink());
    assert_clean(&site, "links");
}

#[test]
fn a_sealed_lie_does_not_reach_beyond_the_published_files() {
    let site = notes(TWO);
    build(&site);
    let text = fs::read_to_string(site.path(CACHE)).unwrap();
    let (heading, rest) = text.split_once('\n').unwrap();
    let (_, body) = rest.split_once('\n').unwrap();
    let seal = |body: &str| {
        format!("{heading}\n{} {}\n{body}", body.len(), ContentHash::of(body.as_bytes()).to_hex())
    };
    assert_eq!(seal(body), text);
    fs::write(site.path("secret.txt"), "secret").unwrap();
    let hash_of = |path: &str| ContentHash::of(&fs::read(site.path(path)).unwrap()).to_hex();
    let (secret, marker) = (hash_of("secret.txt"), hash_of("public/.vademecum"));
    let line = body.lines().find(|line| line.ends_with("  notes/a/index.html")).unwrap();
    let lies = [format!("{secret}  ../secret.txt"), format!("{marker}  .vademecum")];
    for lie in lies {
        fs::write(site.path(CACHE), seal(&body.replace(line, &lie))).unwrap();
        assert!(was_made(&build(&site)), "{lie}");
        assert!(fs::read_to_string(site.path(CACHE)).unwrap() == text, "{lie}");
        assert_clean(&site, &lie);
    }
}

#[test]
fn builds_at_once_leave_a_whole_site_and_a_whole_cache() {
    let site = notes(TWO);
    for round in 0..3 {
        site.write("content/notes/b.md", format!("---\ntitle: B\n---\nRound {round}.\n"));
        let start = |out: &str| {
            let mut build = command();
            build.args(["build", "--out", out]).current_dir(site.root()).stderr(Stdio::null());
            build.spawn().unwrap()
        };
        let builds = ["public", "public", "other", "public"].map(start);
        let codes = builds.map(|mut build| build.wait().unwrap().code());
        assert!(codes.iter().all(|code| matches!(code, Some(0 | 3))), "{codes:?}");
        assert!(codes.contains(&Some(0)) && codes[2] == Some(0), "{codes:?}");
        assert!(!was_made(&build(&site)), "round {round}");
        assert_clean(&site, "public");
        assert!(tree(&site.path("other")) == tree(&site.path("clean")), "round {round}");
    }
}
