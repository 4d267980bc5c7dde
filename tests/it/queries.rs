//! Real questions to the portal, each with the entry that answers it among the first three.

use std::path::Path;

use tempfile::TempDir;

use super::support::{command, repository, stderr, stdout};

/// Language, query and the entry that answers it.
const QUESTIONS: &str = include_str!("../fixtures/queries.txt");

/// Publishes the portal into a folder; what tests have in memory is not what the program searches.
fn publish(portal: &Path) {
    let built =
        command().args(["build", "--root"]).arg(repository()).arg("--out").arg(portal).output().unwrap();
    assert!(built.status.success(), "{}", stderr(&built));
}

fn first_three(portal: &Path, language: &str, query: &str) -> Vec<String> {
    let output = command()
        .args(["search", "--json", "--limit", "3", "--lang", language, "--site"])
        .arg(portal)
        .args(["--", query])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    let answer: serde_json::Value = serde_json::from_str(&stdout(&output)).unwrap();
    let hits = answer["hits"].as_array().unwrap();
    hits.iter().map(|hit| hit["url"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn ten_questions_in_each_language_find_their_answer() {
    let questions: Vec<Vec<&str>> = QUESTIONS
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| line.split('|').map(str::trim).collect())
        .collect();
    for language in ["en", "fr", "es", "ru", "ar", "zh"] {
        let asked = questions.iter().filter(|question| question.first() == Some(&language)).count();
        assert!(asked >= 10, "{language}: {asked}");
    }
    let folder = TempDir::new().unwrap();
    let portal = folder.path().join("site");
    publish(&portal);
    let mut missed = Vec::new();
    for question in questions {
        let [language, query, answer] = question.as_slice() else { panic!("not a question: {question:?}") };
        let found = first_three(&portal, language, query);
        if !found.iter().any(|url| url.contains(&format!("{answer}/index.html"))) {
            missed.push(format!("{language} | {query} | wanted {answer}, found {found:?}"));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}
