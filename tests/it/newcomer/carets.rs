//! A fault as the terminal shows it, and where its caret stands.
//!
//! The caret is measured in columns of a terminal that sets one letter behind the other, as it is written: two columns for a
//! letter of double width, none for a mark above another letter. That is what the report promises for right-to-left text too. A
//! terminal that turns runs of such letters around, or joins two into one, moves them within their line; the place behind
//! `-->`, counted in characters, holds in each, so it is compared as well.

use unicode_width::UnicodeWidthChar;

/// Words of a line that do not fit are left out; these stand for them.
const LEFT_OUT: &str = "...";

/// The character without width that stands in these texts.
const WITHOUT_WIDTH: char = '\u{200b}';

/// A fault as it is shown.
pub struct Shown {
    /// Its code.
    pub code: String,
    /// Its line in the file.
    pub line: usize,
    column: usize,
    message: String,
    excerpt: String,
    carets: String,
    help: Vec<String>,
}

/// The faults that a report shows.
pub fn shown(report: &str) -> Vec<Shown> {
    let blocks = report.split("\n\n").filter(|block| block.contains("--> "));
    blocks.map(fault).collect()
}

fn fault(block: &str) -> Shown {
    let lines: Vec<&str> = block.lines().skip_while(|line| !line.contains("]: ")).collect();
    let (head, message) = lines[0].split_once("]: ").unwrap();
    let (_, code) = head.split_once('[').unwrap();
    let place = lines.iter().find_map(|line| line.split_once("--> ")).unwrap().1;
    let mut place = place.rsplit(':').map(str::parse::<usize>);
    let (column, line) = (place.next().unwrap().unwrap(), place.next().unwrap().unwrap());
    let begins = format!("{line} | ");
    let at = lines.iter().position(|shown| shown.trim_start().starts_with(&begins)).unwrap();
    let (_, excerpt) = lines[at].split_once("| ").unwrap();
    let (margin, carets) = lines[at + 1].split_once("| ").unwrap();
    assert_eq!(columns(margin), columns(lines[at].split_once("| ").unwrap().0), "margins: {block}");
    let help = lines.iter().filter(|line| line.trim_start().starts_with("= "));
    Shown {
        code: code.to_owned(),
        line,
        column,
        message: message.to_owned(),
        excerpt: excerpt.to_owned(),
        carets: carets.to_owned(),
        help: help.map(|line| (*line).to_owned()).collect(),
    }
}

impl Shown {
    /// The code, and what the carets stand under, after that is found to be what stands at the place in the text.
    pub fn pointed_at(&self, text: &str) -> (String, String) {
        let line = text.lines().nth(self.line - 1).unwrap();
        let place = line.char_indices().nth(self.column - 1).map_or(line.len(), |(at, _)| at);
        let (of_line, written) = line.split_at(place);
        let first = self.carets.find('^').unwrap();
        assert!(
            self.carets[..first].chars().all(|c| c == ' '),
            "only blanks before a caret: {}",
            self.carets
        );
        let wide = self.carets[first..].chars().take_while(|c| *c == '^').count();
        let before = up_to(&self.excerpt, first);
        let under = up_to(&self.excerpt[before.len()..], wide);
        let told = format!(
            "{} stands under {under:?} behind {before:?} for {written:?} behind {of_line:?}",
            self.code
        );

        assert_eq!((columns(before), columns(under)), (first, wide), "carets split no letter: {told}");
        // Where the line is too long for the terminal, its beginning or its end is left out.
        match before.strip_prefix(LEFT_OUT) {
            Some(rest) => assert!(of_line.ends_with(rest), "{told}"),
            None => assert_eq!(before.trim_end_matches(WITHOUT_WIDTH), of_line, "{told}"),
        }
        // A mark without width is pointed at by what stands behind it.
        let shown = written.trim_start_matches(WITHOUT_WIDTH);
        assert!(shown.starts_with(under) || under.trim().is_empty() && shown.trim().is_empty(), "{told}");
        let pointed_at =
            if shown.len() < written.len() { &written[..written.len() - shown.len()] } else { under };
        (self.code.clone(), pointed_at.to_owned())
    }

    /// What the message quotes of the words that the carets stand under.
    pub fn said(&self, under: &str) -> Option<&str> {
        self.message.split('`').skip(1).step_by(2).find(|quoted| under.contains(quoted))
    }

    /// What the help offers first.
    pub fn offered(&self) -> Option<&str> {
        self.help.iter().find_map(|line| quoted(line))
    }

    /// The numbers of the message.
    pub fn numbers(&self) -> Vec<usize> {
        self.message.split(|c: char| !c.is_ascii_digit()).filter_map(|word| word.parse().ok()).collect()
    }
}

fn quoted(line: &str) -> Option<&str> {
    Some(line.split_once('`')?.1.split_once('`')?.0)
}

/// The beginning of a text that is so many columns wide.
fn up_to(text: &str, wide: usize) -> &str {
    let ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
    let end = std::iter::once(0).chain(ends).take_while(|end| columns(&text[..*end]) <= wide).last();
    &text[..end.unwrap()]
}

/// How many columns a text takes, letter by letter.
fn columns(text: &str) -> usize {
    text.chars().map(|c| c.width().unwrap_or(0)).sum()
}
