//! Walks over every page of a built site as a reader could, and finds every link and anchor.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use vademecum::ground::SitePath;

use super::golden::golden_site;
use super::support::{empty_site, notes};

/// Every link that leads nowhere, as `page -> link`.
pub fn broken_links(files: &BTreeMap<String, String>) -> BTreeSet<String> {
    let ids: BTreeMap<&str, HashSet<&str>> = files
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, html)| (path.as_str(), values(html, " id=\"").collect()))
        .collect();
    let mut broken = BTreeSet::new();
    for (path, html) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = SitePath::new(path).unwrap();
        for link in values(html, " href=\"").chain(values(html, " src=\"")) {
            if link.starts_with("https://") || link.starts_with("http://") || link.starts_with("mailto:") {
                continue;
            }
            let (file, anchor) =
                link.split_once('#').map_or((link, None), |(file, anchor)| (file, Some(anchor)));
            let target = if file.is_empty() { Some(page.clone()) } else { page.follow(file) };
            let found = target.as_ref().is_some_and(|target| files.contains_key(target.as_str()));
            let anchored = anchor.is_none_or(|anchor| {
                if let Some(chosen) = anchor.strip_prefix("compare=") {
                    return target.as_ref().is_some_and(|target| can_choose(files, target, chosen));
                }
                target
                    .as_ref()
                    .and_then(|target| ids.get(target.as_str()))
                    .is_some_and(|ids| ids.contains(anchor))
            });
            let names_a_file =
                file.is_empty() || file.rsplit('/').next().is_some_and(|name| name.contains('.'));
            if !found || !anchored || !names_a_file {
                broken.insert(format!("{path} -> {link}"));
            }
        }
    }
    broken
}

/// Whether a page has all entries of a choice that stands in its address; its script reads them from the data beside it.
fn can_choose(files: &BTreeMap<String, String>, page: &SitePath, chosen: &str) -> bool {
    let data = files.get(&format!("{}/data.js", page.folder())).map_or("", String::as_str);
    chosen.split(',').all(|slug| data.contains(&format!("{{\\\"slug\\\":\\\"{slug}\\\",")))
}

/// Ids that stand twice on one page, as `page: id`.
pub fn repeated_ids(files: &BTreeMap<String, String>) -> BTreeSet<String> {
    let mut repeated = BTreeSet::new();
    for (path, html) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let mut seen = HashSet::new();
        for id in values(html, " id=\"") {
            if !seen.insert(id) {
                repeated.insert(format!("{path}: {id}"));
            }
        }
    }
    repeated
}

fn values<'a>(html: &'a str, before: &'a str) -> impl Iterator<Item = &'a str> {
    html.match_indices(before).map(move |(at, _)| {
        let rest = &html[at + before.len()..];
        &rest[..rest.find('"').unwrap_or(0)]
    })
}

#[test]
fn the_crawler_sees_a_broken_link_and_a_repeated_id() {
    let page = |html: &str| BTreeMap::from([("a.html".to_owned(), html.to_owned())]);
    assert_eq!(broken_links(&page("<a href=\"b.html\">")).len(), 1);
    assert_eq!(broken_links(&page("<a href=\"#x\">")).len(), 1);
    assert_eq!(broken_links(&page("<a href=\"../a.html\">")).len(), 1);
    assert_eq!(broken_links(&page("<a href=\"a.html#x\"> <p id=\"x\">")).len(), 0);
    assert_eq!(broken_links(&page("<a href=\"a.html#compare=x\">")).len(), 1);
    assert_eq!(repeated_ids(&page("<p id=\"x\"><p id=\"x\">")).len(), 1);
}

#[test]
fn no_link_of_the_portal_is_broken() {
    let files = golden_site();
    assert!(files.len() > 500, "the portal was built: {} files", files.len());
    assert_eq!(broken_links(files), BTreeSet::new());
    assert_eq!(repeated_ids(files), BTreeSet::new());
}

#[test]
fn no_link_of_a_second_site_is_broken() {
    let site = empty_site();
    site.write_all(include_str!("../fixtures/recipes.txt"));
    assert_eq!(broken_links(&site.build()), BTreeSet::new());
}

#[test]
fn long_lists_have_pages_that_lead_to_each_other() {
    let site = notes("-- site.toml --\ntitle = \"Notes\"\nlanguages = [\"en\"]\npage-size = 2\n");
    for number in 1..=5 {
        site.write(
            &format!("content/notes/n{number}.md"),
            format!("---\ntitle: Note {number}\nmood: glad\n---\n"),
        );
    }
    let files = site.build();
    assert!(files.contains_key("notes/page-3/index.html") && !files.contains_key("notes/page-4/index.html"));
    assert!(files.contains_key("notes/by/mood/glad/page-3/index.html"));
    assert!(
        files["notes/page-2/index.html"].contains("Note 3")
            && !files["notes/page-2/index.html"].contains("Note 2")
    );
    assert_eq!(broken_links(&files), BTreeSet::new());
}
