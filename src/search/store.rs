//! The file in which tantivy keeps the records: the largest of an index, finished before the others are begun.
//!
//! The records of each batch are packed by themselves, on any thread, and then put one behind the other. What was put is handed
//! over at once, so the file is never in memory as a whole.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use tantivy::directory::{AntiCallToken, FileSlice, TerminatingWrite, WritePtr};
use tantivy::index::SegmentComponent;
use tantivy::store::{StoreReader, StoreWriter};
use tantivy::{IndexSettings, Segment, TantivyDocument, TantivyError};

use super::json::record_json;
use super::records::Record;
use super::segment::{Files, schema, settings};
use crate::ground::{Output, Part};

/// The file in which the index keeps its records.
pub(super) struct Store<'a> {
    files: &'a Files<'a>,
    segment: Segment,
    writer: StoreWriter,
    take: &'a (dyn Fn(Output) + Sync),
}

impl<'a> Store<'a> {
    /// No records yet; `take` is given the file in parts.
    ///
    /// # Errors
    /// Only what tantivy refuses, as everywhere here.
    pub fn begin(files: &'a Files<'a>, take: &'a (dyn Fn(Output) + Sync)) -> Result<Self, TantivyError> {
        let segment = files.segment(0);
        let writer = store_writer(segment.open_write(SegmentComponent::Store)?)?;
        Ok(Self { files, segment, writer, take })
    }

    /// Puts what [`packed`] made of the next batch behind the others.
    pub fn put(&mut self, packed: Vec<u8>) -> Result<(), TantivyError> {
        self.writer.stack(StoreReader::open(FileSlice::from(packed), 0)?)?;
        self.files.give(&self.name(), Part::Next, self.take)
    }

    /// Ends the file.
    pub fn end(self) -> Result<(), TantivyError> {
        let (name, Self { files, writer, take, .. }) = (self.name(), self);
        writer.close()?;
        files.give(&name, Part::Last, take)
    }

    fn name(&self) -> PathBuf {
        self.segment.relative_path(SegmentComponent::Store)
    }
}

/// The records of a batch as the index keeps them, packed.
///
/// # Errors
/// Only what tantivy refuses.
pub(super) fn packed(records: &[Record]) -> Result<Vec<u8>, TantivyError> {
    let (schema, fields) = schema();
    let bytes = Packed::default();
    let mut writer = store_writer(BufWriter::new(Box::new(bytes.clone())))?;
    for record in records {
        let mut document = TantivyDocument::new();
        document.add_text(fields.record, record_json(record));
        writer.store(&document, &schema)?;
    }
    writer.close()?;
    Ok(std::mem::take(&mut *bytes.0.lock().unwrap_or_else(PoisonError::into_inner)))
}

fn store_writer(write: WritePtr) -> io::Result<StoreWriter> {
    let IndexSettings { docstore_compression, docstore_blocksize, .. } = settings();
    StoreWriter::new(write, docstore_compression, docstore_blocksize, false)
}

/// Bytes in memory that tantivy writes to.
#[derive(Clone, Default)]
struct Packed(Arc<Mutex<Vec<u8>>>);

impl Write for Packed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl TerminatingWrite for Packed {
    fn terminate_ref(&mut self, _: AntiCallToken) -> io::Result<()> {
        Ok(())
    }
}
