//! Edits by chance: what people do to a site while it is shown, good and bad, the same for the same seed.

use std::fs;
use std::io::Cursor;

use image::{DynamicImage, ImageFormat};

use super::support::TestSite;

/// Chance that repeats itself: `SplitMix64` (Steele, Lea and Flood, 2014).
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end.max(1) as u64).unwrap()
    }
}

/// How many edits a test makes, and with how many seeds: `VADEMECUM_EDITS` and `VADEMECUM_SEEDS`.
pub fn asked_for(name: &str, otherwise: usize) -> usize {
    std::env::var(name).ok().and_then(|number| number.parse().ok()).unwrap_or(otherwise)
}

const SLUGS: [&str; 8] = ["ant", "bee", "cat", "dog", "eel", "fox", "gnu", "hen"];
const MOODS: [&str; 4] = ["glad", "sad", "secret", "no-such-mood"];

/// Orders that look at titles beside that of the collection.
const ORDERED: &str = r#"
[[comparison]]
id = "notes"
title = "Notes side by side"
collection = "notes"
rows = ["mood"]
each = "see"
order = ["-mood", "title"]
most = 2
[[start]]
id = "reader"
title = "I read"
[[start.part]]
title = "First"
collection = "notes"
order = ["-title"]
most = 2
"#;

/// Files to begin with; in every other site, entries stand in the order of their titles, here and there, or are named on the
/// lines of others.
pub fn plant(site: &TestSite, chance: &mut Chance) {
    if chance.below(2) == 0 {
        name_others(site);
    }
    if chance.below(2) == 0 {
        replace(site, "content/notes/_collection.toml", "card = [", "sort = [\"title\"]\ncard = [");
    }
    if chance.below(2) == 0 {
        let site_file = fs::read_to_string(site.path("site.toml")).unwrap();
        site.write("site.toml", site_file + ORDERED);
    }
    picture(site, chance);
    for slug in &SLUGS[..5] {
        note(site, chance, slug);
    }
}

/// Lets the lines of entries in lists name those that they refer to.
pub fn name_others(site: &TestSite) {
    replace(site, "content/notes/_collection.toml", "card = [\"mood\"]", "card = [\"mood\", \"see\"]");
}

/// Changes something.
pub fn edit(site: &TestSite, chance: &mut Chance) {
    let slug = SLUGS[chance.below(SLUGS.len())];
    let file = site.path(&format!("content/notes/{slug}.md"));
    match chance.below(22) {
        0..=4 => note(site, chance, slug),
        5 => translation(site, chance, slug),
        6 => drop(fs::remove_file(file)),
        7 => {
            let other = SLUGS[chance.below(SLUGS.len())];
            drop(fs::rename(file, site.path(&format!("content/notes/{other}.md"))));
        }
        8 => drop(fs::remove_file(site.path(&format!("content/notes/{slug}.fr.md")))),
        9 => replace(
            site,
            "content/vocabularies/moods.toml",
            "label = \"Sad",
            &format!("label = \"Sad{}", chance.below(9)),
        ),
        10 => replace(
            site,
            "content/notes/_collection.toml",
            "en = \"Notes",
            &format!("en = \"Notes{}", chance.below(9)),
        ),
        11 => replace(site, "site.toml", "title = \"Notes", &format!("title = \"Notes{}", chance.below(9))),
        12 => {
            let page = format!(
                "{{% extends \"base.html\" %}}{{% block content %}}<p>{}</p>{{% endblock content %}}",
                chance.below(9)
            );
            site.write("themes/default/templates/not-found.html", page);
        }
        13 => drop(fs::remove_dir_all(site.path("themes"))),
        14 => body(site, chance, &format!("{slug}.fr")),
        15 => title(site, chance, slug),
        16 => title(site, chance, &format!("{slug}.fr")),
        17 => picture(site, chance),
        _ => body(site, chance, slug),
    }
}

fn note(site: &TestSite, chance: &mut Chance, slug: &str) {
    let moods = if chance.below(16) == 0 { MOODS.len() } else { 2 };
    let mood = MOODS[chance.below(moods)];
    let other = SLUGS[chance.below(SLUGS.len())];
    let exists = site.path(&format!("content/notes/{other}.md")).exists();
    let link = if exists || chance.below(18) == 0 { format!("[there]({other}.md)") } else { String::new() };
    let points_there = says(site, other, "points:") || chance.below(9) == 0;
    let see = match chance.below(9) {
        _ if !exists || other == slug => String::new(),
        0..=3 if points_there => format!("see: [{{ to: {other}, point: \"1\" }}]\n"),
        4 => format!("see: [{other}]\nfollows: {other}\n"),
        _ => format!("see: [{other}]\n"),
    };
    let points = ["", "points:\n  - { number: \"1\", text: \"One ![A](a.png)\" }\n"][chance.below(2)];
    let text = format!(
        "---\ntitle: Note {} of {slug}\nsummary: Summary {}\nmood: {mood}\n{see}{points}---\n\n## Part {}\n\nWords {} and {link}.\n",
        chance.below(99),
        chance.below(99),
        chance.below(9),
        chance.below(9999),
    );
    site.write(&format!("content/notes/{slug}.md"), text);
}

/// Writes another title, of which some change an order.
fn title(site: &TestSite, chance: &mut Chance, name: &str) {
    let file = format!("content/notes/{name}.md");
    let Ok(text) = fs::read_to_string(site.path(&file)) else { return };
    let Some((start, rest)) = text.split_once("title: ") else { return };
    let Some((old, rest)) = rest.split_once('\n') else { return };
    let new = if chance.below(2) == 0 { format!("{old} more") } else { format!("Note {}", chance.below(99)) };
    site.write(&file, format!("{start}title: {new}\n{rest}"));
}

/// A picture of another width.
fn picture(site: &TestSite, chance: &mut Chance) {
    let width = u32::try_from(1 + chance.below(3)).unwrap();
    let mut png = Cursor::new(Vec::new());
    DynamicImage::new_rgb8(width, 1).write_to(&mut png, ImageFormat::Png).unwrap();
    site.write("content/notes/a.png", png.into_inner());
}

fn translation(site: &TestSite, chance: &mut Chance, slug: &str) {
    let text = format!("---\ntitle: Titre {}\n---\n\nMots {}.\n", chance.below(99), chance.below(9999));
    site.write(&format!("content/notes/{slug}.fr.md"), text);
}

/// Writes another body below the same front matter.
fn body(site: &TestSite, chance: &mut Chance, name: &str) {
    let file = format!("content/notes/{name}.md");
    let Ok(text) = fs::read_to_string(site.path(&file)) else { return };
    let Some((front, _)) = text.split_once("\n---\n") else { return };
    let other = SLUGS[chance.below(SLUGS.len())];
    let exists = site.path(&format!("content/notes/{other}.md")).exists();
    let heading_there = says(site, other, "## Part 1\n") || chance.below(20) == 0;
    let anchor = if heading_there { "#part-1" } else { "" };
    let link = if exists { format!("[there]({other}.md{anchor})") } else { String::new() };
    let words = if chance.below(9) == 0 {
        String::new()
    } else {
        format!("Words {} and {link}.\n", chance.below(9999))
    };
    site.write(&file, format!("{front}\n---\n\n## Part {}\n\n{words}", chance.below(9)));
}

/// Whether a note says something.
fn says(site: &TestSite, slug: &str, words: &str) -> bool {
    fs::read_to_string(site.path(&format!("content/notes/{slug}.md"))).is_ok_and(|text| text.contains(words))
}

fn replace(site: &TestSite, file: &str, from: &str, to: &str) {
    let text = fs::read_to_string(site.path(file)).unwrap();
    site.write(file, text.replacen(from, to, 1));
}
