//! Our own content as a golden site.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use tempfile::TempDir;

use super::support::{build_site, command, repository, stderr};

/// The portal's files, built once for all tests.
pub fn golden_site() -> &'static BTreeMap<String, String> {
    static FILES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| build_site(&repository()));
    &FILES
}

/// A copy of the sources of the portal in another place.
pub fn copy_of_the_portal() -> TempDir {
    let copy = TempDir::new().unwrap();
    for part in ["content", "themes", "site.toml"] {
        copy_tree(&repository().join(part), &copy.path().join(part));
    }
    copy
}

fn copy_tree(from: &Path, to: &Path) {
    if from.is_dir() {
        std::fs::create_dir_all(to).unwrap();
        for entry in std::fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy_tree(&entry.path(), &to.join(entry.file_name()));
        }
    } else {
        std::fs::copy(from, to).unwrap();
    }
}

#[test]
fn the_portal_has_no_faults_and_no_warnings() {
    let checked = command().args(["check", "--root"]).arg(repository()).output().unwrap();
    assert!(checked.status.success(), "{}", stderr(&checked));
    assert_eq!(stderr(&checked).trim(), "No faults found.");
}

#[test]
fn the_same_content_gives_the_same_bytes_anywhere() {
    let build = |threads: &str, out: &Path| {
        let copy = copy_of_the_portal();
        let built = command()
            .args(["build", "--root"])
            .arg(copy.path())
            .arg("--out")
            .arg(out)
            .env("RAYON_NUM_THREADS", threads)
            .output()
            .unwrap();
        assert!(built.status.success(), "{}", stderr(&built));
    };
    let place = TempDir::new().unwrap();
    let (first, second) = (place.path().join("one"), place.path().join("elsewhere/two"));
    build("1", &first);
    build("7", &second);
    let difference = std::process::Command::new("diff").arg("-r").args([&first, &second]).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&difference.stdout), "");
    assert!(difference.status.success());
}

#[test]
fn every_element_of_the_source_paper_has_its_place() {
    // The keys of the digest of the source paper: kind, then the rest of the name.
    let elements = include_str!("../fixtures/paper-elements.txt");
    let homes: &[(&str, &str)] = &[
        ("principle", "principles"),
        ("objective", "objectives"),
        ("approach", "approaches"),
        ("structure", "structures"),
        ("safeguard", "safeguards"),
        ("question", "safeguards"),
    ];
    let paper: String = (1..=18)
        .map(|number| repository().join(format!("content/paper/paragraph-{number:02}.md")))
        .map(|path| {
            std::fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()))
        })
        .collect();
    let sections =
        std::fs::read_to_string(repository().join("content/vocabularies/paper-sections.toml")).unwrap();
    let mut missing = Vec::new();
    for element in elements.lines().filter(|line| !line.starts_with('#')) {
        let (kind, rest) = element.split_once('-').unwrap();
        let home = homes.iter().find(|(name, _)| *name == kind).map(|(_, home)| *home);
        let has_entry = |collection: &str, slug: &str| {
            repository().join(format!("content/{collection}/{slug}.md")).is_file()
        };
        let found = match (kind, home) {
            (_, Some(home)) => has_entry(home, rest),
            ("function" | "dimension" | "driver" | "market" | "risk", _) => has_entry("analysis", element),
            ("monitoring", _) => has_entry("indicators", element),
            ("section", _) => sections.contains(&format!("id = \"{rest}\"")) || rest == "components",
            _ => paper.contains(&format!("id: {element}\n")),
        };
        if !found {
            missing.push(element);
        }
    }
    assert_eq!(missing, Vec::<&str>::new());
}
