//! Pictures: decoded, turned upright and written anew, so that nothing but the picture is published.
//!
//! A photograph carries where it was taken, with which camera, and often a small copy of what was cut away
//! later. Only pixels survive here, each as it was: metadata, thumbnails and trailing data do not. A photograph that stands
//! upright keeps its own compression, as another one would blur it. What a file is, is told by
//! its first bytes, not by its name. Smaller copies are made for small screens. SVG is not accepted: it can hold script.

mod jpeg;
mod variants;

use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::Arc;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

pub use variants::{Variant, Variants};

use crate::ground::{Code, Diagnostic, Output, Report, SitePath, Span};

/// Most pixels of a picture.
const MAXIMUM_PIXELS: u64 = 40_000_000;
/// Most memory for decoding one picture.
const MAXIMUM_DECODED: u64 = 64 * 1024 * 1024;

/// The pictures that a site shows, cleaned.
#[derive(Debug, Clone, Default)]
pub struct Gallery {
    by_path: BTreeMap<SitePath, Cleaned>,
    /// Those of the last time, which need not be cleaned again.
    last: BTreeMap<SitePath, Cleaned>,
}

/// A picture's file, and what became of it.
#[derive(Debug, Clone)]
struct Cleaned {
    bytes: Arc<[u8]>,
    picture: Result<Picture, Code>,
}

/// A cleaned picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The file to publish; its name is made from its content.
    pub output: Output,
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Smaller copies.
    pub variants: Variants,
}

impl Gallery {
    /// Adds a picture that a text shows at `span`; a fault is reported there.
    pub fn add(&mut self, path: &SitePath, bytes: &Arc<[u8]>, span: Span, report: &mut Report) {
        if self.by_path.contains_key(path) {
            return;
        }
        let last = self.last.remove(path).filter(|last| Arc::ptr_eq(&last.bytes, bytes));
        let cleaned = last.unwrap_or_else(|| Cleaned { bytes: Arc::clone(bytes), picture: clean(bytes) });
        if let Err(code) = cleaned.picture {
            report.push(
                Diagnostic::new(code, span)
                    .with("file", path.as_str())
                    .with("limit", usize::try_from(MAXIMUM_PIXELS / 1_000_000).unwrap_or(0))
                    .with("memory", usize::try_from(MAXIMUM_DECODED / (1024 * 1024)).unwrap_or(0))
                    .touching(path.clone()),
            );
        }
        self.by_path.insert(path.clone(), cleaned);
    }

    /// An empty gallery that remembers this one: the same bytes are not cleaned again.
    pub fn again(&self) -> Self {
        Self { by_path: BTreeMap::new(), last: self.by_path.clone() }
    }

    /// The cleaned picture of a file.
    pub fn picture(&self, path: &SitePath) -> Option<&Picture> {
        self.by_path.get(path)?.picture.as_ref().ok()
    }

    /// The files to publish.
    pub fn outputs(&self) -> impl Iterator<Item = Output> {
        let pictures = self.by_path.values().filter_map(|cleaned| cleaned.picture.as_ref().ok());
        let mut outputs: Vec<Output> = pictures.flat_map(Picture::outputs).collect();
        // The same picture under two names is one file.
        outputs.sort_by(|a, b| a.path.cmp(&b.path));
        outputs.dedup_by(|a, b| a.path == b.path);
        outputs.into_iter()
    }
}

impl Picture {
    fn outputs(&self) -> impl Iterator<Item = Output> {
        let copies = self.variants.same.iter().chain(&self.variants.webp).map(|copy| &copy.output);
        std::iter::once(&self.output).chain(copies).cloned()
    }
}

fn clean(bytes: &[u8]) -> Result<Picture, Code> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| Code::NotAPicture)?;
    let format = reader.format().filter(|format| ending(*format).is_some()).ok_or(Code::NotAPicture)?;
    let mut decoder = reader.into_decoder().map_err(|_| Code::NotAPicture)?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    // The decoder's own limit does not count the pixels that it hands out.
    if pixels > MAXIMUM_PIXELS || decoder.total_bytes() > MAXIMUM_DECODED {
        return Err(Code::PictureTooLarge);
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAXIMUM_DECODED);
    decoder.set_limits(limits).map_err(|_| Code::PictureTooLarge)?;
    let orientation = decoder.orientation().map_err(|_| Code::NotAPicture)?;
    let mut pixels = DynamicImage::from_decoder(decoder).map_err(|_| Code::NotAPicture)?;
    pixels.apply_orientation(orientation);
    let own = if format == ImageFormat::Jpeg && orientation == Orientation::NoTransforms {
        jpeg::stripped(bytes).filter(|own| shows(own, &pixels))
    } else {
        None
    };
    let encoded = own.or_else(|| variants::encoded(&pixels, format)).ok_or(Code::NotAPicture)?;
    let path = published(&encoded, format).ok_or(Code::NotAPicture)?;
    let variants = variants::variants(&pixels, format, encoded.len());
    let (width, height) = (pixels.width(), pixels.height());
    Ok(Picture { output: Output::new(path, encoded), width, height, variants })
}

/// Whether a JPEG file shows these very pixels.
fn shows(jpeg: &[u8], pixels: &DynamicImage) -> bool {
    image::load_from_memory_with_format(jpeg, ImageFormat::Jpeg).is_ok_and(|shown| shown == *pixels)
}

/// Where a picture is published: its name is made from its content.
fn published(bytes: &[u8], format: ImageFormat) -> Option<SitePath> {
    let name = &blake3::hash(bytes).to_hex()[..16];
    SitePath::new(&format!("pictures/{name}.{}", ending(format)?)).ok()
}

/// The ending of the formats that are published.
fn ending(format: ImageFormat) -> Option<&'static str> {
    match format {
        ImageFormat::Jpeg => Some("jpg"),
        ImageFormat::Png => Some("png"),
        ImageFormat::WebP => Some("webp"),
        _ => None,
    }
}
