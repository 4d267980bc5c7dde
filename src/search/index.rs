//! Making an index: one segment, in memory, the same bytes for the same records.
//!
//! What differs between two runs of tantivy is only the random name of the segment, so it is given a fixed one;
//! records come in a fixed order, and one thread takes them. Their words are made by our own analyzer beforehand,
//! on all threads.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;
use tantivy::directory::RamDirectory;
use tantivy::index::SegmentId;
use tantivy::indexer::{AddOperation, SegmentWriter};
use tantivy::schema::{Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::TokenizerManager;
use tantivy::{Directory, IndexMeta, IndexSettings, TantivyDocument, TantivyError};

use super::analysis::{ANALYSIS_VERSION, Analyzer, STEMMER};
use super::library::Payload;
use super::packed::{Lines, Packer};
use super::records::{BATCH, Record, Recorded};
use super::shards::shards;
use crate::ground::{Output, SitePath};
use crate::pages::FacetField;
use crate::site::Site;

/// The name of the one segment: "vademecum-index1" in ASCII.
const SEGMENT: &str = "76616465-6d65-6375-6d2d-696e64657831";
/// The file in which tantivy says what an index has.
const META: &str = "meta.json";
/// How much memory tantivy may use before it thinks of writing to disk, which a segment of ours never does.
const MEMORY_BUDGET: usize = 256 * 1024 * 1024;
/// Into how many lanes a batch is split, each of which remembers the words that it has met.
const LANES: usize = 4;

/// The fields of an index.
#[derive(Debug, Clone, Copy)]
pub(super) struct IndexFields {
    pub title: Field,
    pub body: Field,
    /// Words as they stand in the texts: what completions and corrections are taken from.
    pub form: Field,
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

/// Makes the index of a language, and its shards for browsers; `take` is given each file as soon as it is made, so that
/// few are in memory at once.
///
/// # Errors
/// Only what tantivy refuses: a record is never too much for it, so this is a fault of the program.
pub fn index(
    tag: &str,
    records: &(impl Recorded + ?Sized),
    facet_fields: &[FacetField],
    take: &mut dyn FnMut(Output),
) -> Result<(), TantivyError> {
    let index = WrittenIndex::of(tag, records, facet_fields)?;
    index.shards(records, facet_fields, take)?;
    index.files(take)
}

/// An index that stands in memory, before its files and shards are made.
pub struct WrittenIndex {
    tag: String,
    files: RamDirectory,
    meta: IndexMeta,
    fields: IndexFields,
}

impl WrittenIndex {
    /// Indexes the records of a language.
    ///
    /// # Errors
    /// Only what tantivy refuses.
    pub fn of(
        tag: &str,
        records: &(impl Recorded + ?Sized),
        facet_fields: &[FacetField],
    ) -> Result<Self, TantivyError> {
        let (schema, fields) = schema();
        let settings =
            IndexSettings { docstore_compress_dedicated_thread: false, ..IndexSettings::default() };
        let files = RamDirectory::create();
        let tokenizers = TokenizerManager::default();
        // The fields name the tokenizer that a field has by itself. No other program asks the index by it.
        tokenizers.register("default", Lines::default());
        let index = tantivy::Index::builder()
            .schema(schema.clone())
            .settings(settings.clone())
            .tokenizers(tokenizers)
            .open_or_create(files.clone())?;
        let id = SegmentId::from_uuid_string(SEGMENT)
            .map_err(|_| TantivyError::InternalError("segment name".into()))?;
        let segment = index.segment(index.new_segment_meta(id, 0));
        let mut writer = SegmentWriter::for_segment(MEMORY_BUDGET, segment.clone())?;
        let used = write(&mut writer, tag, records, fields)?;
        let count = writer.max_doc();
        writer.finalize()?;
        let payload = Payload {
            analysis: ANALYSIS_VERSION,
            stemmer: STEMMER.to_owned(),
            language: tag.to_owned(),
            facets: used_facets(&used, facet_fields),
        };
        let mut meta = IndexMeta::with_schema(schema);
        meta.index_settings = settings;
        meta.segments = vec![segment.with_max_doc(count).meta().clone()];
        meta.payload = serde_json::to_string(&payload).ok();
        let meta_json =
            serde_json::to_vec(&meta).map_err(|fault| TantivyError::InternalError(fault.to_string()))?;
        files.atomic_write(Path::new(META), &meta_json)?;
        Ok(Self { tag: tag.to_owned(), files, meta, fields })
    }

    /// Cuts the index of these records into shards for browsers.
    ///
    /// # Errors
    /// Only where tantivy cannot read what it just wrote.
    pub fn shards(
        &self,
        records: &(impl Recorded + ?Sized),
        facet_fields: &[FacetField],
        take: &mut dyn FnMut(Output),
    ) -> Result<(), TantivyError> {
        let searcher = tantivy::Index::open(self.files.clone())?.reader()?.searcher();
        shards(&self.tag, &searcher, self.fields, records, facet_fields, take)
    }

    /// Takes the finished files out of memory, in order of their names.
    ///
    /// # Errors
    /// Only where tantivy cannot read what it just wrote.
    pub fn files(self, take: &mut dyn FnMut(Output)) -> Result<(), TantivyError> {
        let mut names: Vec<_> = self.meta.list_segment_files().into_iter().collect();
        names.sort();
        let folder = index_folder(&self.tag);
        let output = |name: &Path| {
            let path = SitePath::new(&format!("{folder}/{}", name.to_string_lossy()));
            let path = path.map_err(|_| TantivyError::InternalError(name.display().to_string()))?;
            let bytes = self.files.open_read(name)?.read_bytes()?;
            Ok::<_, TantivyError>(Output { path, bytes: Arc::from(bytes.as_slice()) })
        };
        take(output(Path::new(META))?);
        for name in names {
            if self.files.exists(&name)? {
                take(output(&name)?);
                // Of what was handed over, no second copy is kept.
                self.files.delete(&name).map_err(|fault| TantivyError::InternalError(fault.to_string()))?;
            }
        }
        Ok(())
    }
}

/// Hands the records to tantivy, in their order; returns the names of the fields by which some can be found.
fn write(
    writer: &mut SegmentWriter,
    tag: &str,
    records: &(impl Recorded + ?Sized),
    fields: IndexFields,
) -> Result<BTreeSet<String>, TantivyError> {
    let analyzer = Analyzer::new(tag);
    let mut packers: Vec<Packer<'_>> = (0..LANES).map(|_| Packer::new(&analyzer)).collect();
    let mut used = BTreeSet::new();
    for batch in records.batches() {
        for (field, _) in batch.iter().flat_map(|record| &record.facets) {
            if !used.contains(field) {
                used.insert(field.clone());
            }
        }
        let lanes = batch.par_chunks(BATCH.div_ceil(LANES)).zip(&mut packers);
        let packed = lanes
            .map(|(records, packer)| records.iter().map(|record| document(record, fields, packer)).collect());
        let documents: Vec<Vec<TantivyDocument>> = packed.collect();
        for document in documents.into_iter().flatten() {
            writer.add_document(AddOperation { opstamp: u64::from(writer.max_doc()), document })?;
        }
    }
    Ok(used)
}

/// The names of the fields by which something can be found: others are no filters, here as in a browser.
fn used_facets(used: &BTreeSet<String>, fields: &[FacetField]) -> Vec<String> {
    fields.iter().map(|field| field.name.clone()).filter(|name| used.contains(name)).collect()
}

fn schema() -> (Schema, IndexFields) {
    let mut schema = Schema::builder();
    let words = TextFieldIndexing::default().set_index_option(IndexRecordOption::WithFreqsAndPositions);
    let words = TextOptions::default().set_indexing_options(words);
    let forms = TextFieldIndexing::default().set_index_option(IndexRecordOption::Basic).set_fieldnorms(false);
    let forms = TextOptions::default().set_indexing_options(forms);
    let fields = IndexFields {
        title: schema.add_text_field("title", words.clone()),
        body: schema.add_text_field("body", words),
        form: schema.add_text_field("form", forms),
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
        form: schema.get_field("form")?,
        facet: schema.get_field("facet")?,
        record: schema.get_field("record")?,
    })
}

fn document(record: &Record, fields: IndexFields, packer: &mut Packer<'_>) -> TantivyDocument {
    let mut document = TantivyDocument::new();
    let mut forms = Vec::new();
    packer.tidy();
    document.add_text(fields.title, packer.pack(&record.title, &mut forms));
    for section in &record.sections {
        let text = format!("{}\n{}", section.heading, section.text);
        document.add_text(fields.body, packer.pack(&text, &mut forms));
    }
    // A form has no place in the text: what counts is only that the document has it.
    document.add_text(fields.form, packer.lines(forms));
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
