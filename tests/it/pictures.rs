//! Pictures: what is published of them, and what is refused.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

use super::support::notes;

fn drawing(width: u32) -> Vec<u8> {
    let drawing: DynamicImage =
        RgbImage::from_fn(width, 100, |x, _| Rgb([u8::try_from(x / 100 * 20).unwrap(), 0, 0])).into();
    let mut png = Cursor::new(Vec::new());
    drawing.write_to(&mut png, ImageFormat::Png).unwrap();
    png.into_inner()
}

#[test]
fn a_wide_picture_has_smaller_copies_that_browsers_choose_from() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A\n---\n![A field](field.png)\n");
    site.write("content/notes/field.png", drawing(1000));
    let files = site.build();
    let page = &files["notes/a/index.html"];
    let copies: Vec<&String> = files.keys().filter(|path| path.starts_with("pictures/")).collect();
    assert_eq!(copies.len(), 6, "three widths in two formats");
    for path in copies {
        assert!(page.contains(path.as_str()), "{path}");
    }
    assert!(page.contains("<picture><source type=\"image/webp\" srcset=\"../../pictures/"), "{page}");
    assert!(page.contains(" 480w, ") && page.contains(" 960w, ") && page.contains(" 1000w\""));
    assert!(page.contains("alt=\"A field\" width=\"1000\" height=\"100\""));
}

#[test]
fn a_picture_needs_words_and_a_licence() {
    let site = notes(
        "-- content/notes/a.md --\n---\ntitle: A\nphoto: { file: field.png, alternative: \"\" }\n---\n![](field.png)\n",
    );
    let declared = std::fs::read_to_string(site.path("content/notes/_collection.toml")).unwrap();
    site.write("content/notes/_collection.toml", format!("{declared}[fields.photo]\ntype = \"image\"\n"));
    site.write("content/notes/field.png", drawing(100));
    assert_eq!(
        site.faults(),
        ["V203 content/notes/a.md:3:10", "V323 content/notes/a.md:3:40", "V407 content/notes/a.md:5:1"]
    );
}

#[test]
fn a_picture_that_unpacks_to_too_much_is_refused_before_it_is_unpacked() {
    let site = notes("-- content/notes/a.md --\n---\ntitle: A\n---\n![A field](field.png)\n");
    // 24 million pixels are allowed; three bytes each are more than 64 MiB.
    site.write("content/notes/field.png", with_size(&drawing(100), 6000, 4000));
    assert_eq!(site.faults(), ["V009 content/notes/a.md:4:1"]);
}

/// A PNG that claims another size.
fn with_size(png: &[u8], width: u32, height: u32) -> Vec<u8> {
    let mut png = png.to_vec();
    png[16..20].copy_from_slice(&width.to_be_bytes());
    png[20..24].copy_from_slice(&height.to_be_bytes());
    let mut crc = u32::MAX;
    for byte in &png[12..29] {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
        }
    }
    png[29..33].copy_from_slice(&(!crc).to_be_bytes());
    png
}
