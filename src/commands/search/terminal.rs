//! Answers on a terminal.

use super::{Found, address};
use crate::commands::outcome::{Outcome, say};
use crate::commands::report::Messages;
use crate::ground::{Argument, escape_controls, some_of};
use crate::search::{Answer, Excerpt, Hint};

/// The excerpt with what was asked for in bold; what came from files cannot steer the terminal.
fn marked(excerpt: &Excerpt) -> String {
    let starts: Vec<usize> =
        excerpt.text.char_indices().map(|(at, _)| at).chain([excerpt.text.len()]).collect();
    let piece = |from: usize, to: usize| escape_controls(&excerpt.text[starts[from]..starts[to]]);
    let mut pieces = Vec::new();
    let mut last = 0;
    for (start, end) in &excerpt.marks {
        pieces.extend([piece(last, *start), BOLD.to_owned(), piece(*start, *end), PLAIN.to_owned()]);
        last = *end;
    }
    pieces.push(piece(last, starts.len() - 1));
    pieces.concat()
}

const BOLD: &str = "\u{1b}[1m";
const DIM: &str = "\u{1b}[2m";
const PLAIN: &str = "\u{1b}[0m";

/// Prints the hits in a language and what there is to say of them.
pub fn print(found: &Found, languages: &[String], messages: &Messages) -> Result<(), Outcome> {
    let answer = &found.answer;
    for hit in &answer.hits {
        say(format_args!(
            "{BOLD}{}{PLAIN}  {DIM}{}{PLAIN}",
            escape_controls(&hit.record.title),
            escape_controls(&hit.record.kind)
        ))?;
        for (label, values) in &hit.record.marks {
            let (label, values) = (escape_controls(label), escape_controls(&values.join(", ")));
            say(format_args!("  {DIM}{label}: {values}{PLAIN}"))?;
        }
        say(format_args!("  {}\n  {DIM}{}{PLAIN}\n", marked(&hit.excerpt), escape_controls(&address(hit))))?;
    }
    for word in answer.words.iter().filter(|word| !word.added.is_empty()) {
        let arguments = [("word", word.form.as_str().into()), ("forms", word.added.join(", ").into())];
        say(messages.text("search-also", &arguments))?;
    }
    if answer.cut {
        anstream::eprintln!("{}", messages.text("search-cut", &[]));
    }
    say(closing_line(answer, &found.language, languages, messages))
}

/// Tells of filters that find nothing, beside the answer.
pub fn print_hints(hints: &[Hint], messages: &Messages) {
    for hint in hints {
        let known: Vec<&str> = hint.known.iter().map(String::as_str).collect();
        let arguments = [
            ("field", hint.field.as_str().into()),
            ("value", hint.value.as_str().into()),
            ("known", Argument::Text(some_of(&known))),
        ];
        let name = if hint.is_field { "search-no-value" } else { "search-no-field" };
        anstream::eprintln!("{}", messages.text(name, &arguments));
        if let Some(near) = &hint.near {
            let near = messages.text("did-you-mean", &[("suggestion", near.as_str().into())]);
            anstream::eprintln!("{}: {near}", messages.text("help", &[]));
        }
    }
}

/// How much was found. An index holds what stands in its language; the rest is in that of the main language.
fn closing_line(answer: &Answer, language: &str, languages: &[String], messages: &Messages) -> String {
    match (answer.total, languages.first()) {
        (0, Some(main)) if main != language => {
            messages.text("search-nothing-in", &[("language", language.into())])
        }
        (0, _) => messages.text("search-nothing", &[]),
        (total, _) => {
            let counts = [("count", Argument::Count(total)), ("shown", Argument::Count(answer.hits.len()))];
            messages.text("search-results", &counts)
        }
    }
}
