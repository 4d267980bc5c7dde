//! Pictures: decoded, turned upright and written anew, so that nothing but the picture is published.
//!
//! A photograph carries where it was taken, with which camera, and often a small copy of what was cut away
//! later. Only pixels survive here: metadata, thumbnails and trailing data do not. What a file is, is told by
//! its first bytes, not by its name. SVG is not accepted: it can hold script.

use std::collections::BTreeMap;
use std::io::Cursor;

use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

use crate::ground::{Code, Diagnostic, Output, Report, SitePath, Span};

/// Most pixels of a picture.
const MAXIMUM_PIXELS: u64 = 40_000_000;
/// Most memory for decoding one picture.
const MAXIMUM_DECODED: u64 = 256 * 1024 * 1024;

/// The pictures that a site shows, cleaned.
#[derive(Debug, Clone, Default)]
pub struct Gallery {
    by_path: BTreeMap<SitePath, Option<Picture>>,
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
}

impl Gallery {
    /// Adds a picture that a text shows at `span`; a fault is reported there.
    pub fn add(&mut self, path: &SitePath, bytes: &[u8], span: Span, report: &mut Report) {
        if self.by_path.contains_key(path) {
            return;
        }
        let picture = match clean(bytes) {
            Ok(picture) => Some(picture),
            Err(code) => {
                report.push(
                    Diagnostic::new(code, span)
                        .with("file", path.as_str())
                        .with("limit", usize::try_from(MAXIMUM_PIXELS / 1_000_000).unwrap_or(0)),
                );
                None
            }
        };
        self.by_path.insert(path.clone(), picture);
    }

    /// The cleaned picture of a file.
    pub fn picture(&self, path: &SitePath) -> Option<&Picture> {
        self.by_path.get(path)?.as_ref()
    }

    /// The files to publish.
    pub fn outputs(&self) -> impl Iterator<Item = Output> {
        self.by_path.values().flatten().map(|picture| picture.output.clone())
    }
}

fn clean(bytes: &[u8]) -> Result<Picture, Code> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| Code::NotAPicture)?;
    let format = reader.format().ok_or(Code::NotAPicture)?;
    let ending = match format {
        ImageFormat::Jpeg => "jpg",
        ImageFormat::Png => "png",
        ImageFormat::WebP => "webp",
        _ => return Err(Code::NotAPicture),
    };
    let mut decoder = reader.into_decoder().map_err(|_| Code::NotAPicture)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MAXIMUM_PIXELS {
        return Err(Code::PictureTooLarge);
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAXIMUM_DECODED);
    decoder.set_limits(limits).map_err(|_| Code::PictureTooLarge)?;
    let orientation = decoder.orientation().map_err(|_| Code::NotAPicture)?;
    let mut pixels = DynamicImage::from_decoder(decoder).map_err(|_| Code::NotAPicture)?;
    pixels.apply_orientation(orientation);
    let mut encoded = Cursor::new(Vec::new());
    pixels.write_to(&mut encoded, format).map_err(|_| Code::NotAPicture)?;
    let encoded = encoded.into_inner();
    let name = &blake3::hash(&encoded).to_hex()[..16];
    let path = SitePath::new(&format!("pictures/{name}.{ending}")).map_err(|_| Code::NotAPicture)?;
    Ok(Picture { output: Output::new(path, encoded), width: pixels.width(), height: pixels.height() })
}
