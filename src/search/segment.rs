//! tantivy's files: one segment, in memory, written from our lists by tantivy's own serializers.
//!
//! tantivy would make the same bytes of the same records by itself; a test compares. But it would find every word once
//! more, and on one thread. What differs between two runs of tantivy is only the random name of the segment, so it is
//! given a fixed one.

use std::io;
use std::path::Path;

use tantivy::directory::{FileSlice, TerminatingWrite};
use tantivy::fastfield::FastFieldsWriter;
use tantivy::fieldnorm::{FieldNormReader, FieldNormsSerializer};
use tantivy::index::{SegmentComponent, SegmentId};
use tantivy::postings::InvertedIndexSerializer;
use tantivy::schema::{Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::TokenizerManager;
use tantivy::{Directory, IndexMeta, IndexSettings, Segment, TantivyDocument, TantivyError};

use super::analysis::{ANALYSIS_VERSION, STEMMER};
use super::index::{facet_term, index_folder};
use super::inverted::Says;
use super::library::Payload;
use super::memory::Memory;
use super::postings::{AllLists, Lists};
use crate::ground::{Output, Part, SitePath};
use crate::pages::FacetField;

/// The name of the one segment: "vademecum-index1" in ASCII.
pub(super) const SEGMENT: &str = "76616465-6d65-6375-6d2d-696e64657831";
/// The file in which tantivy says what an index has.
const META: &str = "meta.json";
/// How many bytes of records are packed together: a hit that is shown unpacks as many. More of them pack better, and the
/// records' file is the largest of an index.
const STORE_BLOCK: usize = 64 * 1024;
/// The files of a segment beside the store, which is finished before them.
const COMPONENTS: [SegmentComponent; 5] = [
    SegmentComponent::FieldNorms,
    SegmentComponent::Terms,
    SegmentComponent::Postings,
    SegmentComponent::Positions,
    SegmentComponent::FastFields,
];

/// The fields of an index.
#[derive(Debug, Clone, Copy)]
pub(super) struct IndexFields {
    pub title: Field,
    pub body: Field,
    /// Words as they stand in the texts: what completions and corrections are taken from. What counts is in how many
    /// documents each occurs; which they are is not kept, and its list is one of as many.
    pub form: Field,
    pub facet: Field,
    pub record: Field,
}

/// The files of a language that are being written.
pub(super) struct Files<'a> {
    tag: &'a str,
    schema: Schema,
    fields: IndexFields,
    memory: Memory,
    index: tantivy::Index,
    id: SegmentId,
}

impl<'a> Files<'a> {
    /// No files yet.
    ///
    /// # Errors
    /// Only what tantivy refuses, as everywhere here.
    pub fn new(tag: &'a str) -> Result<Self, TantivyError> {
        let (schema, fields) = schema();
        let memory = Memory::default();
        let index = tantivy::Index::create(memory.clone(), schema.clone(), settings())?;
        let id = SegmentId::from_uuid_string(SEGMENT)
            .map_err(|_| TantivyError::InternalError("segment name".into()))?;
        Ok(Self { tag, schema, fields, memory, index, id })
    }

    /// Writes the other files and gives them to `take`.
    pub fn write(
        &self,
        lists: &AllLists<'_>,
        documents: u32,
        facet_fields: &[FacetField],
        take: &(dyn Fn(Output) + Sync),
    ) -> Result<(), TantivyError> {
        let segment = self.segment(documents);
        write_lists(&segment, self.fields, lists)?;
        write_no_columns(&segment, &self.schema, documents)?;
        for component in COMPONENTS {
            self.give(&segment.relative_path(component), Part::Whole, take)?;
        }
        let mut meta = IndexMeta::with_schema(self.schema.clone());
        meta.index_settings = settings();
        meta.segments = vec![segment.meta().clone()];
        meta.payload = serde_json::to_string(&payload(self.tag, lists, facet_fields)).ok();
        let meta_json =
            serde_json::to_vec(&meta).map_err(|fault| TantivyError::InternalError(fault.to_string()))?;
        self.memory.atomic_write(Path::new(META), &meta_json)?;
        self.give(Path::new(META), Part::Whole, take)
    }

    /// The segment, of so many documents.
    pub fn segment(&self, documents: u32) -> Segment {
        self.index.segment(self.index.new_segment_meta(self.id, documents))
    }

    /// Takes a file, or what there is of it, out of memory, and hands it over.
    pub fn give(&self, name: &Path, part: Part, take: &(dyn Fn(Output) + Sync)) -> Result<(), TantivyError> {
        let refused = || TantivyError::InternalError(name.display().to_string());
        let path = SitePath::new(&format!("{}/{}", index_folder(self.tag), name.to_string_lossy()));
        let path = path.map_err(|_| refused())?;
        match self.memory.take(name) {
            Some(bytes) => take(Output::part(path, bytes, part)),
            // What was written still waits to become more.
            None if part == Part::Next => {}
            None => return Err(refused()),
        }
        Ok(())
    }
}

fn payload(tag: &str, lists: &AllLists<'_>, facet_fields: &[FacetField]) -> Payload {
    // Fields by which nothing can be found are no filters, here as in a browser.
    let is_used = |name: &str| {
        let start = facet_term(name, "");
        lists.facet.numbers.iter().any(|number| lists.facet.text(*number).starts_with(&start))
    };
    let names = facet_fields.iter().map(|field| field.name.clone());
    Payload {
        analysis: ANALYSIS_VERSION,
        stemmer: STEMMER.to_owned(),
        language: tag.to_owned(),
        facets: names.filter(|name| is_used(name)).collect(),
    }
}

fn write_lists(segment: &Segment, fields: IndexFields, lists: &AllLists<'_>) -> Result<(), TantivyError> {
    let lists = [
        (fields.title, &lists.title),
        (fields.body, &lists.body),
        (fields.form, &lists.form),
        (fields.facet, &lists.facet),
    ];
    let mut norms = FieldNormsSerializer::from_write(segment.open_write(SegmentComponent::FieldNorms)?)?;
    let mut serializer = InvertedIndexSerializer::open(segment)?;
    for (field, lists) in lists {
        let mut reader = None;
        if segment.schema().get_field_entry(field).has_fieldnorms() {
            let ids = norm_ids(lists);
            norms.serialize_field(field, &ids)?;
            reader = Some(FieldNormReader::open(FileSlice::from(ids))?);
        }
        // tantivy leaves out a field in which nothing was ever said.
        if !lists.numbers.is_empty() {
            write_field(&mut serializer, field, lists, reader)?;
        }
    }
    norms.close()?;
    serializer.close()?;
    Ok(())
}

fn write_field(
    serializer: &mut InvertedIndexSerializer,
    field: Field,
    lists: &Lists<'_>,
    norms: Option<FieldNormReader>,
) -> io::Result<()> {
    let mut writer = serializer.new_field(field, lists.total(), norms)?;
    for word in &lists.numbers {
        let says_places = lists.says() == Says::Places;
        let frequency = if says_places { lists.frequency(*word) } else { 0 };
        writer.new_term(lists.text(*word).as_bytes(), frequency, says_places)?;
        lists.each(*word, |document, times, places| writer.write_doc(document, times, places));
        writer.close_term()?;
    }
    writer.close()
}

/// The lengths of a field as tantivy rounds them.
pub(super) fn norm_ids(lists: &Lists<'_>) -> Vec<u8> {
    lists.lengths().map(FieldNormReader::fieldnorm_to_id).collect()
}

/// Writes what index has no use for, and cannot be without.
fn write_no_columns(segment: &Segment, schema: &Schema, documents: u32) -> Result<(), TantivyError> {
    let mut columns = FastFieldsWriter::from_schema_and_tokenizer_manager(schema, TokenizerManager::new())?;
    for _ in 0..documents {
        columns.add_document(&TantivyDocument::new())?;
    }
    let mut write = segment.open_write(SegmentComponent::FastFields)?;
    columns.serialize(&mut write, None)?;
    Ok(write.terminate()?)
}

pub(super) fn settings() -> IndexSettings {
    IndexSettings {
        docstore_compress_dedicated_thread: false,
        docstore_blocksize: STORE_BLOCK,
        ..IndexSettings::default()
    }
}

pub(super) fn schema() -> (Schema, IndexFields) {
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

/// The fields of an index that was made here.
pub(super) fn fields_of(schema: &Schema) -> Result<IndexFields, TantivyError> {
    Ok(IndexFields {
        title: schema.get_field("title")?,
        body: schema.get_field("body")?,
        form: schema.get_field("form")?,
        facet: schema.get_field("facet")?,
        record: schema.get_field("record")?,
    })
}
