//! The floor of parsing: every body by pulldown-cmark alone, on all cores. Nothing is kept of it.

use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use pulldown_cmark::Parser;
use rayon::prelude::*;
use vademecum::markup;

use super::Floor;
use super::texts::{read, title_and_body};

/// Parses the texts of a corpus.
pub fn floor(corpus: &Path) -> Floor {
    let texts = read(corpus)?;
    let begun = Instant::now();
    texts.par_iter().for_each(|text| {
        let (_, body) = title_and_body(text);
        Parser::new_ext(body, markup::OPTIONS).for_each(|event| {
            black_box(event);
        });
    });
    Ok(begun.elapsed())
}
