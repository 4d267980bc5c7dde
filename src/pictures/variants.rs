//! Smaller copies of a picture, for small screens and slow lines.
//!
//! Each width is written in the format of the original and, where that is smaller, in WebP. WebP is written without
//! loss, so it wins with drawings and screenshots and hardly ever with photographs.

use std::io::Cursor;

use image::imageops::FilterType;
use image::{DynamicImage, ImageFormat};

use super::published;
use crate::ground::{Output, SitePath};

/// Pixels across of the copies; those that are not narrower than the original are left out.
const WIDTHS: [u32; 3] = [480, 960, 1600];

/// A copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// The file to publish.
    pub output: Output,
    /// Pixels across.
    pub width: u32,
}

/// The copies of a picture.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Variants {
    /// In the format of the original, narrow ones first; the original is not among them.
    pub same: Vec<Variant>,
    /// In WebP, as wide as the copies and the original; none where any would be larger.
    pub webp: Vec<Variant>,
}

/// Makes the copies of a picture that is published with so many bytes.
pub fn variants(pixels: &DynamicImage, format: ImageFormat, bytes: usize) -> Variants {
    let mut made = Variants::default();
    let mut webp_wins = format != ImageFormat::WebP;
    for width in WIDTHS.into_iter().filter(|width| *width < pixels.width()).chain([pixels.width()]) {
        let original = width == pixels.width();
        let copy = if original { None } else { Some(narrowed(pixels, width)) };
        let shown = copy.as_ref().unwrap_or(pixels);
        let same = if original { None } else { encoded(shown, format) };
        let size = if original { Some(bytes) } else { same.as_ref().map(Vec::len) };
        if webp_wins {
            match encoded(shown, ImageFormat::WebP).filter(|webp| size.is_some_and(|size| webp.len() < size))
            {
                Some(webp) => made.webp.extend(variant(webp, ImageFormat::WebP, width)),
                None => webp_wins = false,
            }
        }
        made.same.extend(same.and_then(|same| variant(same, format, width)));
    }
    if !webp_wins {
        made.webp.clear();
    }
    made
}

fn narrowed(pixels: &DynamicImage, width: u32) -> DynamicImage {
    let height = u64::from(pixels.height()) * u64::from(width) / u64::from(pixels.width().max(1));
    pixels.resize_exact(width, u32::try_from(height).unwrap_or(u32::MAX).max(1), FilterType::Triangle)
}

/// The bytes of a picture in a format.
pub fn encoded(pixels: &DynamicImage, format: ImageFormat) -> Option<Vec<u8>> {
    let mut encoded = Cursor::new(Vec::new());
    let written = if format == ImageFormat::WebP
        && !matches!(pixels, DynamicImage::ImageRgb8(_) | DynamicImage::ImageRgba8(_))
    {
        // The encoder knows colours of eight bits only.
        let converted: DynamicImage =
            if pixels.color().has_alpha() { pixels.to_rgba8().into() } else { pixels.to_rgb8().into() };
        converted.write_to(&mut encoded, format)
    } else {
        pixels.write_to(&mut encoded, format)
    };
    written.ok().map(|()| encoded.into_inner())
}

fn variant(bytes: Vec<u8>, format: ImageFormat, width: u32) -> Option<Variant> {
    let path: SitePath = published(&bytes, format)?;
    Some(Variant { output: Output::new(path, bytes), width })
}

#[cfg(test)]
mod tests {
    use image::{Rgb, RgbImage};

    use super::*;

    #[test]
    fn drawings_get_webp_and_photographs_keep_their_format() {
        let drawing: DynamicImage =
            RgbImage::from_fn(1000, 400, |x, _| Rgb([u8::try_from(x / 100 * 20).unwrap(), 0, 0])).into();
        let png = encoded(&drawing, ImageFormat::Png).unwrap();
        let made = variants(&drawing, ImageFormat::Png, png.len());
        assert_eq!(made.same.iter().map(|copy| copy.width).collect::<Vec<_>>(), [480, 960]);
        assert_eq!(made.webp.iter().map(|copy| copy.width).collect::<Vec<_>>(), [480, 960, 1000]);
        let mut noise = 1_u32;
        let photograph: DynamicImage = RgbImage::from_fn(700, 400, |_, _| {
            noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let [high, low, ..] = noise.to_be_bytes();
            Rgb([high, low, 90])
        })
        .into();
        let jpeg = encoded(&photograph, ImageFormat::Jpeg).unwrap();
        let made = variants(&photograph, ImageFormat::Jpeg, jpeg.len());
        assert_eq!((made.same.len(), made.webp.len()), (1, 0));
        assert!(made.same[0].output.path.ending() == "jpg");
        assert!(
            variants(&narrowed(&drawing, 400), ImageFormat::Png, 1).same.is_empty(),
            "nothing is made larger"
        );
    }
}
