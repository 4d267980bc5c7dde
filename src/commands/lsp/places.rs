//! Places as an editor counts them: lines and columns from 0, files as addresses.

use std::path::{Path, PathBuf};

use gen_lsp_types::{Location, Position, Range, Uri};

use super::options::Encoding;
use crate::ground::{SitePath, Source, Sources, Span};

/// Translates between an editor's places and ours.
#[derive(Debug, Clone)]
pub struct Places {
    /// The folder of the site as the editor may write it: as given, and with links followed.
    roots: Vec<PathBuf>,
    encoding: Encoding,
}

impl Places {
    /// For the site in a folder.
    pub fn new(root: &Path, encoding: Encoding) -> Self {
        let absolute = std::path::absolute(root).unwrap_or_else(|_| root.to_owned());
        let mut roots = vec![absolute];
        roots.extend(std::fs::canonicalize(root).ok().filter(|real| *real != roots[0]));
        Self { roots, encoding }
    }

    /// The path of a file in the site; `None` for files elsewhere and other addresses.
    pub fn path(&self, uri: &Uri) -> Option<SitePath> {
        let file = uri.to_file_path().ok()?;
        let inside = self.roots.iter().find_map(|root| file.strip_prefix(root).ok())?;
        SitePath::new(&inside.to_str()?.replace(std::path::MAIN_SEPARATOR, "/")).ok()
    }

    /// The address of a file in the site.
    pub fn uri(&self, path: &str) -> Option<Uri> {
        Uri::from_file_path(self.roots.first()?.join(path)).ok()
    }

    /// The byte at an editor's position; behind the end of a line its end, behind the last line the text's.
    pub fn byte(&self, source: &Source, position: Position) -> usize {
        let Some((start, line)) = source.line(position.line as usize) else { return source.text.len() };
        let line = line.trim_end_matches(['\n', '\r']);
        start + self.bytes_in(line, position.character as usize)
    }

    /// How many bytes of a line a number of columns is.
    fn bytes_in(&self, line: &str, columns: usize) -> usize {
        match self.encoding {
            Encoding::Utf8 => line.floor_char_boundary(columns.min(line.len())),
            Encoding::Utf16 => {
                let mut units = 0;
                for (at, c) in line.char_indices() {
                    if units + c.len_utf16() > columns {
                        return at;
                    }
                    units += c.len_utf16();
                }
                line.len()
            }
        }
    }

    fn columns_of(&self, text: &str) -> usize {
        match self.encoding {
            Encoding::Utf8 => text.len(),
            Encoding::Utf16 => text.chars().map(char::len_utf16).sum(),
        }
    }

    /// An editor's position of a byte.
    pub fn position(&self, source: &Source, byte: usize) -> Position {
        let byte = source.text.floor_char_boundary(byte.min(source.text.len()));
        let (line, start, _) = source.lines_around(byte, byte);
        let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Position { line: number(line - 1), character: number(self.columns_of(&source.text[start..byte])) }
    }

    /// An editor's range of bytes.
    pub fn range(&self, source: &Source, bytes: std::ops::Range<usize>) -> Range {
        Range { start: self.position(source, bytes.start), end: self.position(source, bytes.end) }
    }

    /// An editor's place of a span; `None` for what is built in.
    pub fn location(&self, sources: &Sources, span: Span) -> Option<Location> {
        let source = &sources[span.source];
        if source.path.as_str().starts_with(crate::site::BUILT_IN_THEME) {
            return None;
        }
        Some(Location { uri: self.uri(source.path.as_str())?, range: self.range(source, span.range()) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_as_the_editor_wants() {
        let source = Source::new(SitePath::literal("a.md"), "a\nб😀x\r\n");
        for (encoding, column) in [(Encoding::Utf8, 6), (Encoding::Utf16, 3)] {
            let places = Places { roots: Vec::new(), encoding };
            let byte = source.text.find('x').unwrap_or(0);
            let position = places.position(&source, byte);
            assert_eq!(position, Position { line: 1, character: column });
            assert_eq!(places.byte(&source, position), byte);
            assert_eq!(places.byte(&source, Position { line: 1, character: 99 }), byte + 1);
            assert_eq!(places.byte(&source, Position { line: 99, character: 0 }), source.text.len());
            // Half of a character counts as its beginning.
            let inside = places.byte(&source, Position { line: 1, character: column - 1 });
            assert!(source.text.is_char_boundary(inside));
        }
    }
}
