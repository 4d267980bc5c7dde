//! The floor of indexing: title and body of every text by tantivy as it comes, with two threads, in memory.
//!
//! The words are found as cheaply as an index of such texts can be had: split, in lower case, stemmed. Bodies are
//! their source, segments stay as they were made, and nothing is cut into shards.

use std::borrow::Cow;
use std::mem;
use std::path::Path;
use std::time::Instant;

use frostem::{Algorithm, Stemmer};
use tantivy::merge_policy::NoMergePolicy;
use tantivy::schema::{IndexRecordOption, STORED, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{
    LowerCaser, RemoveLongFilter, SimpleTokenizer, TextAnalyzer, Token, TokenFilter, TokenStream, Tokenizer,
};
use tantivy::{Index, IndexWriter, TantivyDocument};

use super::Floor;
use super::texts::{read, title_and_body};

const THREADS: usize = 2;
/// Bytes that each thread may hold before it writes a segment.
const MEMORY: usize = 128 * 1024 * 1024;
/// Longest word that is a term, in bytes: as in the program's own index.
const LONGEST_WORD: usize = 64;
const WORDS: &str = "words";

/// Indexes the texts of a corpus.
pub fn floor(corpus: &Path) -> Floor {
    let texts = read(corpus)?;
    let begun = Instant::now();
    let indexing = TextFieldIndexing::default()
        .set_tokenizer(WORDS)
        .set_index_option(IndexRecordOption::WithFreqsAndPositions);
    let words = TextOptions::default().set_indexing_options(indexing);
    let mut schema = Schema::builder();
    let title = schema.add_text_field("title", words.clone() | STORED);
    let body = schema.add_text_field("body", words);
    let index = Index::create_in_ram(schema.build());
    let analyzer = TextAnalyzer::builder(SimpleTokenizer::default())
        .filter(RemoveLongFilter::limit(LONGEST_WORD))
        .filter(LowerCaser)
        .filter(Stemming)
        .build();
    index.tokenizers().register(WORDS, analyzer);
    let mut writer: IndexWriter = index.writer_with_num_threads(THREADS, THREADS * MEMORY)?;
    writer.set_merge_policy(Box::new(NoMergePolicy));
    for text in &texts {
        let (own_title, own_body) = title_and_body(text);
        let mut document = TantivyDocument::new();
        document.add_text(title, own_title);
        document.add_text(body, own_body);
        writer.add_document(document)?;
    }
    writer.commit()?;
    Ok(begun.elapsed())
}

/// English stems, by the stemmer that the program uses.
#[derive(Clone)]
struct Stemming;

#[derive(Clone)]
struct StemmingTokenizer<T>(T);

struct Stems<S> {
    words: S,
    stemmer: Stemmer,
    /// Memory for the next shortened word.
    spare: String,
}

impl TokenFilter for Stemming {
    type Tokenizer<T: Tokenizer> = StemmingTokenizer<T>;

    fn transform<T: Tokenizer>(self, tokenizer: T) -> StemmingTokenizer<T> {
        StemmingTokenizer(tokenizer)
    }
}

impl<T: Tokenizer> Tokenizer for StemmingTokenizer<T> {
    type TokenStream<'a> = Stems<T::TokenStream<'a>>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Self::TokenStream<'a> {
        let words = self.0.token_stream(text);
        Stems { words, stemmer: Stemmer::new(Algorithm::English), spare: String::new() }
    }
}

impl<S: TokenStream> TokenStream for Stems<S> {
    fn advance(&mut self) -> bool {
        if !self.words.advance() {
            return false;
        }
        let word = &mut self.words.token_mut().text;
        match self.stemmer.stem(word) {
            Cow::Owned(stem) => *word = stem,
            Cow::Borrowed(stem) => {
                self.spare.clear();
                self.spare.push_str(stem);
                mem::swap(word, &mut self.spare);
            }
        }
        true
    }

    fn token(&self) -> &Token {
        self.words.token()
    }

    fn token_mut(&mut self) -> &mut Token {
        self.words.token_mut()
    }
}
