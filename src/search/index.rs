//! Making an index: one segment, in memory, the same bytes for the same records.
//!
//! What differs between two runs of tantivy is only the random name of the segment, so it is given a fixed one;
//! records come in a fixed order, and one thread takes them.

use std::path::Path;

use tantivy::directory::RamDirectory;
use tantivy::index::SegmentId;
use tantivy::indexer::{AddOperation, SegmentWriter};
use tantivy::schema::{Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{TextAnalyzer, TokenStream, Tokenizer, TokenizerManager};
use tantivy::{Directory, IndexMeta, IndexSettings, TantivyDocument, TantivyError};

use super::analysis::{ANALYSIS_VERSION, Analyzer};
use super::library::Payload;
use super::records::Record;
use crate::ground::{Output, SitePath};
use crate::site::Site;

/// The name of the analyzer in the index.
const ANALYZER: &str = "vademecum";
/// The name of the one segment: "vademecum-index1" in ASCII.
const SEGMENT: &str = "76616465-6d65-6375-6d2d-696e64657831";
/// How much memory tantivy may use before it thinks of writing to disk, which a segment of ours never does.
const MEMORY_BUDGET: usize = 256 * 1024 * 1024;

/// The fields of an index.
#[derive(Debug, Clone, Copy)]
pub(super) struct IndexFields {
    pub title: Field,
    pub body: Field,
    pub facet: Field,
    pub record: Field,
}

/// The folder of a language's index in a published site.
pub fn index_folder(tag: &str) -> String {
    format!("search/{tag}/index")
}

/// The file that names the languages a site can be searched in, the main one first.
pub const LANGUAGES_FILE: &str = "search/languages.json";

/// The content of [`LANGUAGES_FILE`].
pub fn languages_output(site: &Site) -> Output {
    let main = site.languages.main;
    let others = site.languages.all.ids().filter(|language| *language != main);
    let tags = std::iter::once(main).chain(others).map(|language| site.languages.all[language].tag.as_str());
    // A list of short texts can always be written as JSON.
    let json = serde_json::to_vec(&tags.collect::<Vec<_>>()).unwrap_or_default();
    Output::new(SitePath::literal(LANGUAGES_FILE), json)
}

/// Makes the index of a language.
///
/// # Errors
/// Only what tantivy refuses: a record is never too much for it, so this is a fault of the program.
pub fn index(tag: &str, records: &[Record], facet_fields: &[String]) -> Result<Vec<Output>, TantivyError> {
    let (schema, fields) = schema();
    let settings = IndexSettings { docstore_compress_dedicated_thread: false, ..IndexSettings::default() };
    let files = RamDirectory::create();
    let index = tantivy::Index::builder()
        .schema(schema.clone())
        .settings(settings.clone())
        .tokenizers(tokenizers(&Analyzer::new(tag)))
        .open_or_create(files.clone())?;
    let id = SegmentId::from_uuid_string(SEGMENT)
        .map_err(|_| TantivyError::InternalError("segment name".into()))?;
    let segment = index.segment(index.new_segment_meta(id, 0));
    let mut writer = SegmentWriter::for_segment(MEMORY_BUDGET, segment.clone())?;
    for (opstamp, record) in (0..).zip(records) {
        writer.add_document(AddOperation { opstamp, document: document(record, fields) })?;
    }
    let count = writer.max_doc();
    writer.finalize()?;
    let segment = segment.with_max_doc(count);
    let payload =
        Payload { analysis: ANALYSIS_VERSION, language: tag.to_owned(), facets: facet_fields.to_vec() };
    let mut meta = IndexMeta::with_schema(schema);
    meta.index_settings = settings;
    meta.segments = vec![segment.meta().clone()];
    meta.payload = serde_json::to_string(&payload).ok();
    let meta_json =
        serde_json::to_vec(&meta).map_err(|fault| TantivyError::InternalError(fault.to_string()))?;
    collect(tag, &files, &meta, meta_json)
}

/// Reads the finished files out of memory, in order of their names.
fn collect(
    tag: &str,
    files: &RamDirectory,
    meta: &IndexMeta,
    meta_json: Vec<u8>,
) -> Result<Vec<Output>, TantivyError> {
    let mut names: Vec<_> = meta.list_segment_files().into_iter().collect();
    names.sort();
    let folder = index_folder(tag);
    let output = |name: &str, bytes: Vec<u8>| {
        let path = SitePath::new(&format!("{folder}/{name}"));
        path.map(|path| Output::new(path, bytes)).map_err(|_| TantivyError::InternalError(name.to_owned()))
    };
    let mut outputs = vec![output("meta.json", meta_json)?];
    for name in names {
        if files.exists(&name)? {
            outputs.push(output(&name.to_string_lossy(), files.atomic_read(Path::new(&name))?)?);
        }
    }
    Ok(outputs)
}

fn schema() -> (Schema, IndexFields) {
    let mut schema = Schema::builder();
    let indexing = TextFieldIndexing::default()
        .set_tokenizer(ANALYZER)
        .set_index_option(IndexRecordOption::WithFreqsAndPositions);
    let text = TextOptions::default().set_indexing_options(indexing);
    let fields = IndexFields {
        title: schema.add_text_field("title", text.clone()),
        body: schema.add_text_field("body", text),
        facet: schema.add_text_field("facet", STRING),
        record: schema.add_text_field("record", STORED),
    };
    (schema.build(), fields)
}

/// The fields of an index that was made by [`index`].
pub(super) fn fields_of(schema: &Schema) -> Result<IndexFields, TantivyError> {
    Ok(IndexFields {
        title: schema.get_field("title")?,
        body: schema.get_field("body")?,
        facet: schema.get_field("facet")?,
        record: schema.get_field("record")?,
    })
}

fn document(record: &Record, fields: IndexFields) -> TantivyDocument {
    let mut document = TantivyDocument::new();
    document.add_text(fields.title, &record.title);
    for section in &record.sections {
        document.add_text(fields.body, format!("{}\n{}", section.heading, section.text));
    }
    for (field, value) in &record.facets {
        document.add_text(fields.facet, facet_term(field, value));
    }
    // A record is made of strings, which JSON can always hold.
    document.add_text(fields.record, serde_json::to_string(record).unwrap_or_default());
    document
}

/// How a facet value stands in the index.
pub(super) fn facet_term(field: &str, value: &str) -> String {
    format!("{field}:{value}")
}

fn tokenizers(analyzer: &Analyzer) -> TokenizerManager {
    let tokenizers = TokenizerManager::default();
    tokenizers.register(ANALYZER, TextAnalyzer::from(AnalyzerTokenizer(analyzer.clone())));
    tokenizers
}

/// Our analyzer as tantivy wants it.
#[derive(Clone)]
struct AnalyzerTokenizer(Analyzer);

struct Tokens {
    tokens: std::vec::IntoIter<super::analysis::Token>,
    token: tantivy::tokenizer::Token,
}

impl Tokenizer for AnalyzerTokenizer {
    type TokenStream<'a> = Tokens;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Tokens {
        Tokens { tokens: self.0.tokens(text).into_iter(), token: tantivy::tokenizer::Token::default() }
    }
}

impl TokenStream for Tokens {
    fn advance(&mut self) -> bool {
        let Some(token) = self.tokens.next() else { return false };
        self.token = tantivy::tokenizer::Token {
            offset_from: token.start,
            offset_to: token.end,
            position: token.position,
            text: token.term,
            position_length: 1,
        };
        true
    }

    fn token(&self) -> &tantivy::tokenizer::Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut tantivy::tokenizer::Token {
        &mut self.token
    }
}
