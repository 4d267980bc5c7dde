//! Checking again with what is remembered says the same as checking for the first time.

use std::sync::{Arc, Mutex};

use vademecum::commands::report::{Findings, Messages, terminal};
use vademecum::ground::{Output, Report, SiteFiles};
use vademecum::pipeline::{self, Checked};
use vademecum::{disk, theme};

use super::edits::{Chance, asked_for, edit, plant};
use super::support::{TestSite, notes};

/// Every file of a site, and its faults.
fn made(files: &SiteFiles, checked: &Checked, mut report: Report) -> (Vec<Output>, String) {
    let outputs = Mutex::new(Vec::new());
    if !report.has_errors() {
        checked.make(&mut report, &|_| {}, &|output: Output| {
            outputs.lock().unwrap().push(output);
            true
        });
    }
    let mut outputs = outputs.into_inner().unwrap();
    outputs.sort_by(|a, b| a.path.cmp(&b.path));
    (outputs, terminal(&Findings::new(report, &files.texts), &Messages::english()))
}

#[test]
fn what_is_remembered_changes_nothing() {
    for seed in 0..asked_for("VADEMECUM_SEEDS", 2) {
        let mut chance = Chance::new(seed as u64);
        let site = notes("");
        plant(&site, &mut chance);
        let (mut remembered, mut memory) = (disk::Remembered::default(), pipeline::Memory::default());
        let mut last = SiteFiles::default();
        for number in 0..asked_for("VADEMECUM_EDITS", 20) {
            for _ in 0..=chance.below(3) {
                edit(&site, &mut chance);
            }
            let (files, mut first) = site.read();
            let mut again = Report::new();
            let mut files_again = disk::read_again(site.root(), &mut remembered, &mut again).unwrap();
            theme::add_built_in_files(&mut files_again);
            // Whoever follows a site lets files keep their numbers, but where a fault names them.
            if again.is_empty() {
                files_again.texts = files_again.texts.numbered_as(&last.texts);
            }
            last = files_again.clone();
            let checked = pipeline::check(&files, &mut first);
            let checked_again = pipeline::check_again(&files_again, &mut memory, &mut again, &|_| {});
            let clean = made(&files, &checked, first);
            let remembered = made(&files_again, &checked_again, again);
            assert_eq!(clean.1, remembered.1, "seed {seed}, edit {number}");
            assert!(clean.0 == remembered.0, "seed {seed}, edit {number}");
        }
    }
}

/// Reads and checks a site each time it is asked, and remembers what it read.
fn checking_again(site: &TestSite) -> impl FnMut() -> Checked {
    let (mut remembered, mut memory) = (disk::Remembered::default(), pipeline::Memory::default());
    move || {
        let mut report = Report::new();
        let mut files = disk::read_again(site.root(), &mut remembered, &mut report).unwrap();
        theme::add_built_in_files(&mut files);
        pipeline::check_again(&files, &mut memory, &mut report, &|_| {})
    }
}

#[test]
fn an_edit_of_a_body_counts_and_plans_nothing_again() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A\nmood: glad\n---\nWords.\n");
    site.write("content/notes/a.fr.md", "---\ntitle: A\n---\nMots.\n");
    let mut check = checking_again(&site);
    let first = check();
    site.write("content/notes/a.fr.md", "---\ntitle: A\n---\nD’autres mots.\n");
    let body = check();
    assert!(Arc::ptr_eq(&first.census, &body.census) && Arc::ptr_eq(&first.plan, &body.plan), "a body");
    site.write("content/notes/a.md", "---\ntitle: B\nmood: glad\n---\nWords.\n");
    let title = check();
    assert!(Arc::ptr_eq(&body.census, &title.census), "a title that nothing is ordered by");
    site.write("content/notes/a.md", "---\ntitle: B\nmood: sad\n---\nWords.\n");
    let mood = check();
    assert!(!Arc::ptr_eq(&title.census, &mood.census), "another value");
    assert!(!Arc::ptr_eq(&title.plan, &mood.plan), "which has a page of its own");
    site.write("content/notes/b.md", "---\ntitle: C\nmood: sad\n---\nWords.\n");
    assert_eq!(check().plan.pages.len(), mood.plan.pages.len() + 3, "an entry more, in three languages");
}

#[test]
fn a_title_counts_where_it_changes_an_order() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A\n---\n");
    site.write("content/notes/b.md", "---\ntitle: B\n---\n");
    let declaration = std::fs::read_to_string(site.path("content/notes/_collection.toml")).unwrap();
    site.write("content/notes/_collection.toml", format!("sort = [\"title\"]\n{declaration}"));
    let mut check = checking_again(&site);
    let first = check();
    site.write("content/notes/a.md", "---\ntitle: Aa\n---\n");
    let same_order = check();
    assert!(Arc::ptr_eq(&first.census, &same_order.census));
    site.write("content/notes/a.md", "---\ntitle: C\n---\n");
    let other_order = check();
    assert!(!Arc::ptr_eq(&same_order.census, &other_order.census));
    assert!(Arc::ptr_eq(&same_order.plan, &other_order.plan), "no address depends on it");
}

#[test]
fn a_file_that_has_not_changed_keeps_its_text() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A\n---\n");
    let mut remembered = disk::Remembered::default();
    let mut read = || {
        let files = disk::read_again(site.root(), &mut remembered, &mut Report::new()).unwrap();
        let note = files.texts.values().find(|source| source.path.as_str().ends_with("a.md"));
        note.unwrap().text.clone()
    };
    let first = read();
    site.write("content/notes/a.md", "---\ntitle: A\n---\n");
    assert!(std::sync::Arc::ptr_eq(&first, &read()), "written anew with the same bytes");
    site.write("content/notes/a.md", "---\ntitle: B\n---\n");
    assert_eq!(&*read(), "---\ntitle: B\n---\n");
}
