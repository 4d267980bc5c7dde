//! Diagnostics for a terminal: the excerpt, a caret, the way out.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::messages::Messages;
use crate::ground::{Argument, Diagnostic, Report, Severity, Sources, Span};

/// Widest line of an excerpt.
const WIDTH: usize = 120;

/// All diagnostics of a report as text with colours, errors first, and a line that counts them.
pub fn terminal(report: Report, sources: &Sources, messages: &Messages) -> String {
    let diagnostics = report.into_sorted();
    let count = |severity| diagnostics.iter().filter(|fault| fault.code.severity() == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let renderer = Renderer::styled().term_width(WIDTH);
    let mut text = String::new();
    for diagnostic in &diagnostics {
        text.push_str(&one(diagnostic, sources, messages, &renderer));
        text.push_str("\n\n");
    }
    let counts = [("errors", Argument::Count(errors)), ("warnings", Argument::Count(warnings))];
    text.push_str(&messages.text("summary", &counts));
    text
}

fn one(diagnostic: &Diagnostic, sources: &Sources, messages: &Messages, renderer: &Renderer) -> String {
    let words = messages.word(diagnostic);
    let level = match diagnostic.code.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(words.message.as_str()).id(diagnostic.code.number());
    let mut group: Group<'_> = Group::with_title(title);
    if is_whole_file(diagnostic.span) {
        group = group.element(Origin::path(sources[diagnostic.span.source].path.as_str()));
    } else {
        let primary = AnnotationKind::Primary.span(visible(diagnostic.span, sources));
        let mut snippet = snippet(diagnostic.span, sources).annotation(primary.label(words.label.as_deref()));
        let related = diagnostic.related.filter(|related| !is_whole_file(*related));
        let same_file = related.filter(|related| related.source == diagnostic.span.source);
        if let Some(related) = same_file {
            let second = AnnotationKind::Context.span(visible(related, sources));
            snippet = snippet.annotation(second.label(words.related.as_deref()));
        }
        group = group.element(snippet);
        if let Some(related) = related.filter(|_| same_file.is_none()) {
            let second = AnnotationKind::Context.span(visible(related, sources));
            group = group
                .element(self::snippet(related, sources).annotation(second.label(words.related.as_deref())));
        }
    }
    for help in &words.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    renderer.render(&[group])
}

/// Whether a span stands for a file as a whole rather than for a place in it.
fn is_whole_file(span: Span) -> bool {
    span.start == 0 && span.end == 0
}

fn snippet(span: Span, sources: &Sources) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
    let source = &sources[span.source];
    Snippet::source(source.text.as_str()).path(source.path.as_str())
}

/// A span that fits the text, does not run over several lines, and ends between characters.
fn visible(span: Span, sources: &Sources) -> std::ops::Range<usize> {
    let text = &sources[span.source].text;
    let floor = |byte: usize| text.floor_char_boundary(byte.min(text.len()));
    let start = floor(span.start as usize);
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let end = floor(span.end as usize).min(line_end).max(start);
    start..end
}
