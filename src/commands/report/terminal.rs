//! Diagnostics for a terminal: the excerpt, a caret, the way out.
//!
//! A caret stands in the column that its letter has where one letter is set behind the other as it is written, in
//! right-to-left text too; whether a terminal turns such text around, no program can know. The place in characters and the
//! quoted words hold in both.

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::findings::{Findings, Mended, Unshown};
use super::messages::Messages;
use crate::ground::{Argument, Code, Diagnostic, Severity, Sources, Span, some_of};

/// Widest line of an excerpt.
const WIDTH: usize = 120;
/// Most diagnostics that are shown: nobody reads more before mending some. Programs get all of them.
const MOST_SHOWN: usize = 500;

/// Everything found as text with colours: what was mended, the faults, errors first, and a line that counts them.
pub fn terminal(findings: &Findings<'_>, messages: &Messages) -> String {
    let renderer = Renderer::styled().term_width(WIDTH);
    let mut text = String::new();
    for mended in &findings.mended {
        text.push_str(&line_of_mended(mended, messages));
        text.push('\n');
    }
    if !findings.mended.is_empty() {
        text.push('\n');
    }
    for fault in findings.faults.iter().take(MOST_SHOWN) {
        text.push_str(&one(fault, findings.sources, messages, &renderer));
        text.push_str("\n\n");
    }
    if let Some(more) = findings.faults.len().checked_sub(MOST_SHOWN).filter(|more| *more > 0) {
        text.push_str(&messages.text("more", &[("count", Argument::Count(more))]));
        text.push('\n');
    }
    text.push_str(&summary(findings, messages));
    text
}

/// How much was found, in words.
pub(super) fn summary(findings: &Findings<'_>, messages: &Messages) -> String {
    let counted = |name: &str, count: usize| {
        (count > 0).then(|| messages.text(name, &[("count", Argument::Count(count))]))
    };
    let faults: Vec<String> = [
        counted("count-errors", findings.count(Severity::Error)),
        counted("count-warnings", findings.count(Severity::Warning)),
        counted("count-notes", findings.count(Severity::Note)),
    ]
    .into_iter()
    .flatten()
    .collect();
    let first = match faults.as_slice() {
        [] => messages.text("no-faults", &[]),
        [one] => messages.text("summary", &[("counts", Argument::Text(one.clone()))]),
        several => {
            let joined = several.join(&messages.text("between-counts", &[]));
            messages.text("summary", &[("counts", Argument::Text(joined))])
        }
    };
    let rest = [counted("accepted", findings.accepted.len()), counted("mended", findings.mended.len())];
    let counts = std::iter::once(first).chain(rest.into_iter().flatten()).collect::<Vec<_>>().join(" ");
    std::iter::once(counts).chain(not_shown(&findings.unshown, messages)).collect::<Vec<_>>().join("\n")
}

/// Which entries are not shown and why, a line for each term that hides any. It is no fault: whoever wrote them may want it so.
pub fn not_shown(unshown: &[Unshown], messages: &Messages) -> Vec<String> {
    let line = |Unshown { term, entries }: &Unshown| {
        let names: Vec<&str> = entries.iter().map(|(name, _)| name.as_str()).collect();
        let arguments = [
            ("count", Argument::Count(names.len())),
            ("term", term.clone()),
            ("entries", Argument::Text(some_of(&names))),
        ];
        messages.text("not-shown", &arguments)
    };
    unshown.iter().map(line).collect()
}

fn line_of_mended(mended: &Mended, messages: &Messages) -> String {
    let place = format!("{}:{}:{}", mended.file, mended.place.line, mended.place.column);
    let arguments = [
        ("code", Argument::from(mended.code.number())),
        ("place", Argument::Text(place)),
        ("from", Argument::Text(visible(mended))),
        ("to", Argument::from(mended.to.as_str())),
        (
            "kind",
            Argument::from(if mended.to.is_empty() {
                "remove"
            } else if mended.from.is_empty() {
                "add"
            } else {
                "change"
            }),
        ),
    ];
    messages.text("mended-line", &arguments)
}

/// What was mended; characters that nobody sees by their numbers.
fn visible(mended: &Mended) -> String {
    if mended.code != Code::HiddenCharacter {
        return mended.from.clone();
    }
    mended.from.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect::<Vec<_>>().join(" ")
}

fn one(diagnostic: &Diagnostic, sources: &Sources, messages: &Messages, renderer: &Renderer) -> String {
    let words = messages.word(diagnostic);
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let (name, help) = (messages.text(diagnostic.severity.name(), &[]), messages.text("help", &[]));
    let level = level.with_name(name.as_str());
    let title = level.primary_title(words.message.as_str()).id(diagnostic.code.number());
    let mut group: Group<'_> = Group::with_title(title);
    if is_whole_file(diagnostic.span) {
        group = group.element(Origin::path(sources[diagnostic.span.source].path.as_str()));
    } else {
        let related = diagnostic.related.filter(|related| !is_whole_file(*related));
        let same_file = related.filter(|related| related.source == diagnostic.span.source);
        let mut excerpt = Excerpt::around(diagnostic.span, same_file, sources);
        excerpt.add(AnnotationKind::Primary, diagnostic.span, words.label.as_deref());
        if let Some(related) = same_file {
            excerpt.add(AnnotationKind::Context, related, words.related.as_deref());
        }
        group = group.element(excerpt.snippet);
        if let Some(related) = related.filter(|_| same_file.is_none()) {
            let mut excerpt = Excerpt::around(related, None, sources);
            excerpt.add(AnnotationKind::Context, related, words.related.as_deref());
            group = group.element(excerpt.snippet);
        }
    }
    for words in &words.help {
        group = group.element(Level::HELP.with_name(help.as_str()).message(words.as_str()));
    }
    renderer.render(&[group])
}

/// Whether a span stands for a file as a whole rather than for a place in it.
fn is_whole_file(span: Span) -> bool {
    span.start == 0 && span.end == 0
}

/// The lines of a file that matter: the renderer would read the whole file again for each diagnostic.
struct Excerpt<'a> {
    snippet: Snippet<'a, Annotation<'a>>,
    text: &'a str,
    start: usize,
}

impl<'a> Excerpt<'a> {
    /// The lines of a span, and of another one in the same file.
    fn around(span: Span, other: Option<Span>, sources: &'a Sources) -> Self {
        let source = &sources[span.source];
        let other = other.unwrap_or(span);
        let (first, last) = (span.start.min(other.start) as usize, span.start.max(other.start) as usize);
        let (line, start, text) = source.lines_around(first, last);
        let snippet = Snippet::source(text).line_start(line).path(source.path.as_str());
        Self { snippet, text, start }
    }

    fn add(&mut self, kind: AnnotationKind, span: Span, label: Option<&'a str>) {
        let annotation = kind.span(self.visible(span)).label(label);
        let snippet = std::mem::replace(&mut self.snippet, Snippet::source(""));
        self.snippet = snippet.annotation(annotation);
    }

    /// A span that fits the lines, does not run over several of them, and ends between characters.
    fn visible(&self, span: Span) -> std::ops::Range<usize> {
        let floor = |byte: usize| {
            let within = byte.saturating_sub(self.start).min(self.text.len());
            self.text.floor_char_boundary(within)
        };
        let start = floor(span.start as usize);
        let line_end = self.text[start..].find('\n').map_or(self.text.len(), |at| start + at);
        let end = floor(span.end as usize).min(line_end).max(start);
        start..end
    }
}
