//! Terms on their way into the index: one a line, an empty line for a word that is none.
//!
//! tantivy takes texts whose words were found beforehand, but carries them through JSON, which costs more than
//! finding them. So it is given a text of finished terms, and a tokenizer that only has to walk along its lines.

use std::collections::HashMap;

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

use super::analysis::Analyzer;
use super::expand::is_form;

/// How many different words are remembered.
const MOST_WORDS: usize = 400_000;

/// The words that were met, each analysed once.
pub struct Packer<'a> {
    analyzer: &'a Analyzer,
    known: HashMap<String, Option<usize>>,
    words: Vec<Word>,
}

struct Word {
    term: String,
    form: String,
    is_form: bool,
}

impl<'a> Packer<'a> {
    /// No words yet.
    pub fn new(analyzer: &'a Analyzer) -> Self {
        Self { analyzer, known: HashMap::new(), words: Vec::new() }
    }

    /// Forgets the words if there are too many; not between the texts of one document, whose forms are numbers.
    pub fn tidy(&mut self) {
        if self.words.len() > MOST_WORDS {
            *self = Self::new(self.analyzer);
        }
    }

    /// A text as lines of terms; the forms in it are added to `forms`, by number.
    pub fn pack(&mut self, text: &str, forms: &mut Vec<usize>) -> String {
        let mut packed = String::with_capacity(text.len());
        Analyzer::walk(text, &mut |piece| {
            let number = match self.known.get(piece) {
                Some(number) => *number,
                None => self.meet(piece),
            };
            if let Some(word) = number.map(|number| &self.words[number]) {
                packed.push_str(&word.term);
                forms.extend(number.filter(|_| word.is_form));
            }
            packed.push('\n');
        });
        packed
    }

    /// The forms of these numbers as lines, by code point and each once.
    pub fn lines(&self, mut forms: Vec<usize>) -> String {
        forms.sort_unstable();
        forms.dedup();
        let mut forms: Vec<&str> = forms.into_iter().map(|number| self.words[number].form.as_str()).collect();
        forms.sort_unstable();
        // Two ways to write a word are one form.
        forms.dedup();
        forms.into_iter().flat_map(|form| [form, "\n"]).collect()
    }

    fn meet(&mut self, piece: &str) -> Option<usize> {
        let word = self.analyzer.word(piece).map(|(form, term)| {
            self.words.push(Word { is_form: is_form(&form), form, term });
            self.words.len() - 1
        });
        self.known.insert(piece.to_owned(), word);
        word
    }
}

/// The tokenizer for packed texts.
#[derive(Clone, Default)]
pub struct Lines {
    token: Token,
}

/// The terms of a packed text.
pub struct LineStream<'a> {
    rest: &'a str,
    token: &'a mut Token,
}

impl Tokenizer for Lines {
    type TokenStream<'a> = LineStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> LineStream<'a> {
        self.token = Token { position_length: 1, ..Token::default() };
        LineStream { rest: text, token: &mut self.token }
    }
}

impl TokenStream for LineStream<'_> {
    fn advance(&mut self) -> bool {
        while let Some((line, rest)) = self.rest.split_once('\n') {
            self.rest = rest;
            // A new token stands before the first word: its position is one too many, and comes round.
            self.token.position = self.token.position.wrapping_add(1);
            if !line.is_empty() {
                self.token.text.clear();
                self.token.text.push_str(line);
                return true;
            }
        }
        false
    }

    fn token(&self) -> &Token {
        self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        self.token
    }
}
