//! The pages of documentation: every example that has a fault has exactly that one, and its mended twin has none.

use std::collections::BTreeSet;
use std::fs;

use rayon::prelude::*;
use vademecum::commands::report::{Example, ExampleFile, LANGUAGES, Messages, Page, example_site};
use vademecum::ground::Code;
use vademecum::pipeline;

use super::support::{TestSite, empty_site, stderr, stdout};

/// Codes that no content can cause.
const WITHOUT_EXAMPLE: &[Code] = &[Code::IndexRefused];

/// The example site with the files of an example.
pub fn site_of(example: &Example) -> TestSite {
    let site = empty_site();
    for file in example_site().iter().filter(|known| example.iter().all(|file| file.path != known.path)) {
        place(&site, file);
    }
    for file in example {
        place(&site, file);
    }
    site
}

fn place(site: &TestSite, file: &ExampleFile) {
    let mut bytes = Vec::new();
    for (words, text) in &file.parts {
        let mut part = text.clone().into_bytes();
        let mut times = 1;
        for word in words.split(',').filter(|word| !word.is_empty()) {
            match word {
                "absent" => return,
                "hex" => part = from_hex(text),
                "escapes" => part = unescaped(text).into_bytes(),
                "cut" => {
                    part.pop();
                }
                "symlink" | "pipe" => return special(site, &file.path, word, text.trim()),
                _ => times = word.strip_prefix("times=").unwrap().parse().unwrap(),
            }
        }
        bytes.extend(part.repeat(times));
    }
    site.write(&file.path, bytes);
}

#[cfg(unix)]
fn special(site: &TestSite, path: &str, word: &str, target: &str) {
    let path = site.path(path);
    if word == "symlink" {
        std::os::unix::fs::symlink(target, path).unwrap();
    } else {
        assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
    }
}

fn from_hex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text.bytes().filter(u8::is_ascii_hexdigit).collect();
    digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

/// The text with each `\u{200b}` as the character it names.
fn unescaped(text: &str) -> String {
    let mut pieces = text.split("\\u{");
    let mut plain = pieces.next().unwrap().to_owned();
    for piece in pieces {
        let (number, rest) = piece.split_once('}').unwrap();
        plain.push(char::from_u32(u32::from_str_radix(number, 16).unwrap()).unwrap());
        plain.push_str(rest);
    }
    plain
}

/// The codes that an example gives. Some faults of themes show only when pages are made.
fn codes(code: Code, example: &Example) -> BTreeSet<Code> {
    let site = site_of(example);
    let (files, mut report) = site.read();
    if code == Code::TemplateRender {
        pipeline::build(&files, &mut report, &|_| {});
    } else {
        pipeline::check(&files, &mut report);
    }
    report.into_sorted().0.into_iter().map(|fault| fault.code).collect()
}

#[cfg(unix)]
#[test]
fn each_wrong_example_has_exactly_its_fault_and_each_right_one_none() {
    let wrong: Vec<String> = Code::ALL
        .par_iter()
        .filter(|code| !WITHOUT_EXAMPLE.contains(code))
        .flat_map_iter(|code| {
            let page = Page::of(*code);
            assert!(!page.wrong.is_empty() && !page.right.is_empty(), "{code} has no example");
            let (found, mended) = (codes(*code, &page.wrong), codes(*code, &page.right));
            let as_wanted = found == BTreeSet::from([*code]) && mended.is_empty();
            (!as_wanted).then(|| format!("{code}: wrong gives {found:?}, right gives {mended:?}"))
        })
        .collect();
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn a_page_begins_with_the_title_of_its_code_and_says_why_the_rule_is_there() {
    for (language, _) in LANGUAGES {
        let messages = Messages::in_language(language).unwrap();
        for code in Code::ALL {
            let heading = messages.page(*code).lines().next().unwrap();
            let title =
                heading.strip_prefix(&format!("# {code}")).unwrap().trim_start_matches([':', ' ', '\u{a0}']);
            assert_eq!(title, messages.title(*code), "{language}");
        }
    }
    for code in Code::ALL {
        assert!(code.page("en").contains("\n## Why\n"), "{code}");
        let has_example = !Page::of(*code).wrong.is_empty();
        assert_eq!(has_example, !WITHOUT_EXAMPLE.contains(code), "{code}");
    }
}

/// What a page consists of, block by block: a heading or a text by its kind alone, an example as it stands.
fn shape(page: &'static str) -> Vec<&'static str> {
    let mut blocks = Vec::new();
    let mut rest = page.trim_end();
    while !rest.is_empty() {
        let ticks = &rest[..rest.len() - rest.trim_start_matches('`').len()];
        let end = if ticks.len() >= 3 { format!("\n{ticks}\n") } else { "\n\n".to_owned() };
        let (block, after) = rest.split_once(end.as_str()).unwrap_or((rest, ""));
        blocks.push(match block {
            heading if heading.starts_with('#') => "heading",
            example if ticks.len() >= 3 => example,
            _ => "text",
        });
        rest = after.trim_start_matches('\n');
    }
    blocks
}

#[test]
fn a_page_in_another_language_differs_in_words_alone() {
    for (language, _) in LANGUAGES.iter().skip(1) {
        for code in Code::ALL {
            let (english, page) = (code.page("en"), code.page(language));
            assert_eq!(shape(page), shape(english), "{language} {code}");
            assert_ne!(page, english, "{language} {code}");
        }
    }
}

#[test]
fn there_is_no_page_without_a_code() {
    let pages = super::support::repository().join("docs/rules");
    let translated = LANGUAGES.iter().skip(1).map(|(language, _)| pages.join(language));
    for folder in translated.chain([pages.clone()]) {
        for file in fs::read_dir(folder).unwrap() {
            let file = file.unwrap();
            let name = file.file_name().into_string().unwrap();
            let known = name == "README.md" || name.strip_suffix(".md").and_then(Code::find).is_some();
            assert!(known || file.file_type().unwrap().is_dir(), "{name}");
        }
    }
}

#[test]
fn a_code_is_explained_by_number_or_name_in_the_language_asked_for() {
    let site = empty_site();
    let by_number = stdout(&site.run(&["explain", "v304"]));
    assert!(by_number.starts_with("V304 (error): A term that is not in the vocabulary\n"), "{by_number}");
    assert!(by_number.contains("\nWhy\n") && by_number.contains("\n    kind: coruption\n"), "{by_number}");
    assert!(!by_number.contains("```"), "{by_number}");
    assert_eq!(stdout(&site.run(&["explain", "unknown-term"])), by_number);
    let french = stdout(&site.run(&["explain", "V304", "--lang", "fr"]));
    assert!(french.starts_with("V304 (erreur) : "), "{french}");
    assert!(french.contains("\nPourquoi\n") && french.contains("\n    kind: coruption\n"), "{french}");
    assert!(!french.contains("Why"), "{french}");
    let all = stdout(&site.run(&["explain"]));
    assert_eq!(all.lines().count(), Code::ALL.len());
    let unknown = site.run(&["explain", "V3O4"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(stderr(&unknown).contains("did you mean `V304`?"), "{}", stderr(&unknown));
}
