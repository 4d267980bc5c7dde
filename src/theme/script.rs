//! Scripts of a theme: several files joined into one, and made small.
//!
//! Readers load what pages need and not what explains it, so comments go and local names become short. The files
//! share one scope and see no other script's names. Nothing is imported, bundled or translated: what is
//! written is what runs.

use oxc::allocator::Allocator;
use oxc::codegen::{Codegen, CodegenOptions};
use oxc::minifier::{Minifier, MinifierOptions};
use oxc::parser::Parser;
use oxc::span::SourceType;

use crate::ground::{Code, Diagnostic, Report, SourceId, Sources, Span};

/// Joins the files of a script, in their order; a file that cannot be read is reported and left out.
pub fn joined(parts: &[SourceId], texts: &Sources, report: &mut Report) -> String {
    let sound = parts.iter().filter(|part| is_sound(**part, texts, report));
    let whole: Vec<&str> = sound.map(|part| &*texts[*part].text).collect();
    small(&format!("(() => {{\n\"use strict\";\n{}\n}})();", whole.join("\n")))
}

fn is_sound(part: SourceId, texts: &Sources, report: &mut Report) -> bool {
    let text = &texts[part].text;
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, text, SourceType::script()).parse();
    for fault in &parsed.diagnostics {
        let label =
            fault.labels.first().map_or((0, 0), |label| (label.offset() as usize, label.len() as usize));
        report.push(
            Diagnostic::new(Code::ScriptSyntax, Span::new(part, label.0..label.0 + label.1))
                .with("reason", fault.message.as_ref()),
        );
    }
    parsed.diagnostics.is_empty()
}

fn small(script: &str) -> String {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, script, SourceType::script()).parse();
    let mut program = parsed.program;
    let made = Minifier::new(MinifierOptions::default()).minify(&allocator, &mut program);
    Codegen::new().with_options(CodegenOptions::minify()).with_scoping(made.scoping).build(&program).code
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ground::{SitePath, Source};

    fn join(files: &[&str]) -> (String, Report) {
        let (mut texts, mut report) = (Sources::new(), Report::new());
        let source = |text: &&str| Source::new(SitePath::literal("a.js"), *text);
        let parts: Vec<SourceId> = files.iter().map(|text| texts.push(source(text))).collect();
        (joined(&parts, &texts, &mut report), report)
    }

    #[test]
    fn files_share_a_scope_and_lose_their_comments() {
        let (script, report) =
            join(&["// Why.\nconst shared = window.first;\n", "window.second = shared + 1;"]);
        assert!(report.is_empty());
        assert_eq!(script, "(()=>{\"use strict\";let e=window.first;window.second=e+1})();");
    }

    #[test]
    fn a_slip_is_found_at_its_place() {
        let (_, report) = join(&["const one = 1;", "const two = ;"]);
        let (faults, _) = report.into_sorted();
        assert_eq!((faults.len(), faults[0].span.start), (1, 12));
    }
}
