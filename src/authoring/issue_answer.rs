//! A filled form that comes back as Markdown: headings with answers below, as GitHub writes issues.
//!
//! Nothing is lost: what belongs to no question, and what cannot be understood as a value with parts, goes to the end
//! of the text under a heading of its own. Unknown headings are named.

use std::fmt::Write as _;

use super::explain::Explainer;
use super::issue_labels::Asked;
use super::skeleton::Body;
use super::yaml::member;
use crate::notation::Member;
use crate::site::CollectionId;

/// What GitHub writes where nothing was answered.
const NO_ANSWER: &str = "_No response_";

/// A suggestion as far as it was understood.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Suggestion {
    /// The values.
    pub known: Vec<Member>,
    /// The text.
    pub body: Body,
    /// Headings that belong to no question.
    pub unknown: Vec<String>,
}

/// Reads a filled form of a collection, in whatever language of the site it is.
pub fn read_issue(explain: Explainer<'_>, collection: CollectionId, text: &str) -> Suggestion {
    let declared = &explain.site.collections[collection];
    let mut read = Suggestion::default();
    let mut unplaced = String::new();
    for (heading, answer) in answers(text, |heading| Asked::of_heading(explain, declared, heading).is_some())
    {
        let answer = answer.trim();
        if answer.is_empty() || answer == NO_ANSWER {
            continue;
        }
        match heading.and_then(|heading| Asked::of_heading(explain, declared, heading)) {
            Some(Asked::Section(section)) if !read.body.sections.iter().any(|(id, _)| *id == section.id) => {
                // Headings of an answer stand below that of its section.
                read.body.sections.push((section.id.clone(), answer.to_owned()));
            }
            Some(Asked::Field(_, field)) if !read.known.iter().any(|known| known.key.text == field.name) => {
                read.known.push(member(&field.name, explain.value(field, answer)));
            }
            // A question that is answered twice keeps its first answer; the second is not lost.
            Some(asked) => {
                let _ = write!(unplaced, "### {}\n\n{answer}\n\n", asked.name());
            }
            None => {
                if let Some(heading) = heading {
                    read.unknown.push(heading.to_owned());
                    let _ = write!(unplaced, "### {heading}\n\n");
                }
                let _ = write!(unplaced, "{answer}\n\n");
            }
        }
    }
    if !unplaced.is_empty() {
        let heading = explain.site.languages.main;
        let heading = explain.wording.text(heading, "issue-unplaced", &[]);
        read.body.rest = format!("## {heading}\n\n{}", unplaced.trim_end());
    }
    read
}

/// The answers with the headings above them. A heading that is no question of the form, inside an answer, begins an
/// answer of its own only if it stands after an empty line, as GitHub writes it; in a block of code it is text.
fn answers(text: &str, is_question: impl Fn(&str) -> bool) -> Vec<(Option<&str>, String)> {
    let mut found: Vec<(Option<&str>, String)> = vec![(None, String::new())];
    let mut fence: Option<&str> = None;
    for line in text.lines() {
        let trimmed = line.trim_start();
        let mark = ["```", "~~~"].into_iter().find(|mark| trimmed.starts_with(mark));
        match (fence, mark) {
            (None, Some(mark)) => fence = Some(mark),
            (Some(open), Some(mark)) if open == mark => fence = None,
            _ => {}
        }
        let heading = line.strip_prefix("### ").map(str::trim).filter(|_| fence.is_none());
        let after_gap = found.last().is_none_or(|(_, answer)| answer.is_empty() || answer.ends_with("\n\n"));
        match heading {
            Some(heading) if after_gap || is_question(heading) => found.push((Some(heading), String::new())),
            _ => {
                if let Some((_, answer)) = found.last_mut() {
                    answer.push_str(line);
                    answer.push('\n');
                }
            }
        }
    }
    found
}
