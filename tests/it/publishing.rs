//! Publishing: whole or not at all, and never in the place of what is not ours.

use std::fs;

use insta::assert_snapshot;
use vademecum::disk::{Edition, Kept};
use vademecum::ground::{Output, Part, SitePath};
use vademecum::pipeline::{Key, Take};

use super::support::{TestSite, notes, stderr};

const ONE: &str = "-- content/notes/a.md --\n---\ntitle: A\n---\nFirst edition.\n";

fn built(site: &TestSite) -> String {
    let output = site.run(&["build"]);
    assert!(output.status.success(), "{}", stderr(&output));
    stderr(&output)
}

/// A message without what differs from run to run.
fn message(site: &TestSite, text: &str) -> String {
    let root = fs::canonicalize(site.root()).unwrap();
    text.replace(root.to_str().unwrap(), "[site]")
        .replace(site.root().to_str().unwrap(), "[site]")
        .trim()
        .to_owned()
}

#[test]
fn a_second_build_takes_over_what_has_not_changed() {
    let site = notes(ONE);
    built(&site);
    let before = fs::metadata(site.path("public/notes/index.html")).unwrap().modified().unwrap();
    site.write("content/notes/a.md", "---\ntitle: A\n---\nSecond edition.\n");
    let said = built(&site);
    assert!(said.contains(" as before"), "{said}");
    assert!(fs::read_to_string(site.path("public/notes/a/index.html")).unwrap().contains("Second edition."));
    assert_eq!(fs::metadata(site.path("public/notes/index.html")).unwrap().modified().unwrap(), before);
    fs::remove_file(site.path("content/notes/a.md")).unwrap();
    assert!(built(&site).contains("removed"));
    assert!(!site.path("public/notes/a").exists());
}

#[test]
fn a_file_that_comes_in_parts_is_published_whole_and_taken_over_if_it_has_not_changed() {
    let site = notes(ONE);
    let (out, kept) = (site.path("public"), Kept::default());
    let large = out.join("large/file");
    let publish = |end: &str| {
        let edition = Edition::begin(site.root(), &out, &kept).unwrap();
        for (bytes, part) in [("A large ", Part::Next), (end, Part::Last)] {
            let path = SitePath::literal("large/file");
            assert!(edition.take(None, vec![Output::part(path, bytes.into(), part)]));
        }
        let published = edition.publish(Key::from_hex(&"0".repeat(32)).unwrap(), true).unwrap();
        (published.written, published.reused, fs::read_to_string(&large).unwrap())
    };
    assert_eq!(publish("file."), (1, 0, "A large file.".to_owned()));
    let before = fs::metadata(&large).unwrap().modified().unwrap();
    assert_eq!(publish("file."), (0, 1, "A large file.".to_owned()));
    assert_eq!(fs::metadata(&large).unwrap().modified().unwrap(), before);
    assert_eq!(publish("house."), (1, 0, "A large house.".to_owned()));
}

#[test]
fn with_a_fault_the_old_site_stands_untouched() {
    let site = notes(ONE);
    built(&site);
    site.write("content/notes/a.md", "---\ntitle: A\nbogus: 1\n---\nSecond edition.\n");
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("Nothing was published"));
    assert!(fs::read_to_string(site.path("public/notes/a/index.html")).unwrap().contains("First edition."));
}

#[test]
fn a_folder_that_is_not_ours_is_left_alone() {
    let site = notes(ONE);
    site.write("public/precious.txt", "mine");
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(3));
    assert_snapshot!(message(&site, &stderr(&output)), @"error: `[site]/public` is not empty and was not made by vademecum, so it is left alone. Choose another folder with --out, or empty this one yourself.");
    assert_eq!(fs::read_to_string(site.path("public/precious.txt")).unwrap(), "mine");
}

#[test]
fn files_that_someone_put_into_the_output_are_not_lost() {
    let site = notes(ONE);
    built(&site);
    site.write("public/CNAME", "example.org");
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(3));
    assert_snapshot!(message(&site, &stderr(&output)), @"error: `[site]/public` holds files that vademecum did not make: `CNAME`. The next edition would lose them. Move them to `static/` in your theme, so that every edition carries them, or delete them.");
    assert!(site.path("public/CNAME").exists());
}

#[test]
fn precious_folders_cannot_be_the_output() {
    let site = notes(ONE);
    for out in ["/", ".", "..", "content", "themes/mine", "site.toml"] {
        let output = site.run(&["build", "--out", out]);
        assert_eq!(output.status.code(), Some(3), "{out}: {}", stderr(&output));
    }
    assert!(site.path("site.toml").is_file() && site.path("content/notes/a.md").is_file());
}

#[test]
fn what_a_killed_build_left_is_put_right() {
    let site = notes(ONE);
    built(&site);
    // Killed between "old aside" and "new in place", on a system without an exchange.
    fs::rename(site.path("public"), site.path(".public.vademecum/aside")).unwrap();
    site.write(".public.vademecum/stage/half.html", "half");
    site.write("content/notes/a.md", "---\ntitle: A\nbogus: 1\n---\n");
    assert_eq!(site.run(&["build"]).status.code(), Some(1));
    site.write("content/notes/a.md", "---\ntitle: A\n---\nSecond edition.\n");
    built(&site);
    assert!(fs::read_to_string(site.path("public/notes/a/index.html")).unwrap().contains("Second edition."));
    assert!(!site.path(".public.vademecum/stage").exists() && !site.path(".public.vademecum/aside").exists());
}

#[test]
fn two_builds_at_once_do_not_mix() {
    let site = notes(ONE);
    built(&site);
    let lock = fs::OpenOptions::new().write(true).open(site.path(".public.vademecum/lock")).unwrap();
    lock.lock().unwrap();
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(stderr(&output).contains("another vademecum"), "{}", stderr(&output));
}

#[test]
fn what_was_changed_by_hand_is_made_again() {
    let site = notes(ONE);
    built(&site);
    site.write("public/index.html", "changed by hand");
    built(&site);
    assert!(fs::read_to_string(site.path("public/index.html")).unwrap().contains("<title>Notes</title>"));
}

#[cfg(unix)]
#[test]
fn a_fault_of_the_machine_is_one_clear_message() {
    use std::os::unix::fs::PermissionsExt;

    let site = notes(ONE);
    built(&site);
    site.write("content/notes/b.md", "---\ntitle: B\n---\n");
    let root_can_write_anywhere = rustix_is_root();
    let place = site.path(".public.vademecum");
    fs::set_permissions(&place, fs::Permissions::from_mode(0o500)).unwrap();
    let output = site.run(&["build"]);
    fs::set_permissions(&place, fs::Permissions::from_mode(0o700)).unwrap();
    if !root_can_write_anywhere {
        assert_eq!(output.status.code(), Some(3));
        assert!(stderr(&output).contains("no permission"), "{}", stderr(&output));
    }
    // A file where the workplace should be is refused for everyone.
    fs::remove_dir_all(&place).unwrap();
    fs::write(&place, "in the way").unwrap();
    let output = site.run(&["build"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(stderr(&output).starts_with("error: cannot create"), "{}", stderr(&output));
    assert!(site.path("public/notes/a/index.html").is_file());
}

#[cfg(unix)]
fn rustix_is_root() -> bool {
    let id = std::process::Command::new("id").arg("-u").output().unwrap();
    String::from_utf8_lossy(&id.stdout).trim() == "0"
}

#[cfg(unix)]
#[test]
fn a_workplace_that_is_a_link_is_refused_and_nothing_behind_it_is_touched() {
    let site = notes(ONE);
    let elsewhere = tempfile::TempDir::new().unwrap();
    fs::create_dir(elsewhere.path().join("stage")).unwrap();
    fs::write(elsewhere.path().join("stage/mine"), "mine").unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), site.path(".public.vademecum")).unwrap();
    assert_eq!(site.run(&["build"]).status.code(), Some(3));
    fs::remove_file(site.path(".public.vademecum")).unwrap();
    fs::create_dir(site.path(".public.vademecum")).unwrap();
    std::os::unix::fs::symlink(elsewhere.path().join("stage/mine"), site.path(".public.vademecum/lock"))
        .unwrap();
    assert_eq!(site.run(&["build"]).status.code(), Some(3));
    assert_eq!(fs::read_to_string(elsewhere.path().join("stage/mine")).unwrap(), "mine");
}
