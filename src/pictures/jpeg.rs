//! A JPEG file without anything but its picture, and every pixel as it was (ITU-T T.81, annex B).
//!
//! Tables, frames and scans are copied as they are. Application data (where cameras write place, owner and a thumbnail),
//! comments and whatever stands behind the end are left out. Two segments are written anew: the one that calls the file
//! JFIF, which may hold a thumbnail, and Adobe's, which says how colours are stored. Nothing is decoded here.

const START: [u8; 2] = [0xff, 0xd8];
const END: u8 = 0xd9;
const SCAN: u8 = 0xda;
const JFIF: u8 = 0xe0;
const ADOBE: u8 = 0xee;

/// A JFIF segment without thumbnail; its pixels are square.
const PLAIN_JFIF: [u8; 18] = [0xff, JFIF, 0, 16, b'J', b'F', b'I', b'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];

/// How long Adobe's segment is, without its marker.
const ADOBE_LENGTH: u8 = 14;

/// The file without metadata; `None` where it is not as the standard has it, or has no end.
pub fn stripped(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = bytes.strip_prefix(&START)?;
    let mut kept = START.to_vec();
    loop {
        let (marker, behind) = next_marker(rest)?;
        if marker == END {
            kept.extend([0xff, END]);
            return Some(kept);
        }
        let length = usize::from(u16::from_be_bytes([*behind.first()?, *behind.get(1)?]));
        let (segment, behind) = behind.split_at_checked(length.max(2))?;
        copy(marker, segment, &mut kept);
        rest = behind;
        if marker == SCAN {
            let (data, behind) = behind.split_at(end_of_scan(behind)?);
            kept.extend(data);
            rest = behind;
        }
    }
}

/// The marker that some bytes begin with, and what follows it. Any number of fill bytes may stand before it.
fn next_marker(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let fill = bytes.iter().take_while(|byte| **byte == 0xff).count();
    let (marker, behind) = bytes.get(fill..)?.split_first()?;
    (fill > 0).then_some((*marker, behind))
}

/// Where the data of a scan ends: at a marker that is neither a stuffed nought nor a restart.
fn end_of_scan(data: &[u8]) -> Option<usize> {
    let is_end = |pair: &[u8]| pair[0] == 0xff && !matches!(pair[1], 0 | 0xd0..=0xd7 | 0xff);
    data.windows(2).position(is_end)
}

/// Copies a segment if it belongs to the picture; `segment` begins with its length.
fn copy(marker: u8, segment: &[u8], kept: &mut Vec<u8>) {
    match marker {
        JFIF if segment[2..].starts_with(b"JFIF\0") => kept.extend(PLAIN_JFIF),
        ADOBE if segment[2..].starts_with(b"Adobe") && segment.len() >= usize::from(ADOBE_LENGTH) => {
            kept.extend([0xff, ADOBE, 0, ADOBE_LENGTH]);
            kept.extend(&segment[2..usize::from(ADOBE_LENGTH)]);
        }
        // Frames, tables, restarts, the number of lines, and scans.
        0xc0..=0xcf | SCAN..=0xdd => {
            kept.extend([0xff, marker]);
            kept.extend(segment);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A segment with its marker and length.
    fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
        let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
        [&[0xff, marker], length.as_slice(), content].concat()
    }

    #[test]
    fn only_what_makes_the_picture_is_kept() {
        let (tables, frame) = (segment(0xdb, b"tables"), segment(0xc2, b"frame"));
        let scan = [segment(SCAN, b"head"), vec![1, 0xff, 0, 2, 0xff, 0xd3, 3]].concat();
        let jfif = segment(JFIF, b"JFIF\0\x01\x02\x01\0\x48\0\x48\x01\x01abc");
        let adobe = segment(ADOBE, b"Adobe\0\x64\0\0\0\0\x01more");
        let told =
            [segment(0xe1, b"Exif\0\0where"), segment(0xfe, b"comment"), segment(0xe2, b"ICC_PROFILE")]
                .concat();
        let file = [
            &START,
            jfif.as_slice(),
            &told,
            &adobe,
            &tables,
            &[0xff, 0xff],
            &frame[1..],
            &scan,
            &told,
            &scan,
            &[0xff, END],
            b"behind",
        ]
        .concat();
        let wanted = [
            &START,
            PLAIN_JFIF.as_slice(),
            &adobe[..3],
            &[14],
            &adobe[4..16],
            &tables,
            &frame,
            &scan,
            &scan,
            &[0xff, END],
        ]
        .concat();
        assert_eq!(stripped(&file), Some(wanted));
    }

    #[test]
    fn what_is_cut_off_or_out_of_order_is_refused() {
        let file =
            [START.to_vec(), segment(0xdb, b"tables"), segment(SCAN, b"head"), vec![1, 2], vec![0xff, END]]
                .concat();
        assert!(stripped(&file).is_some());
        for end in 0..file.len() {
            assert_eq!(stripped(&file[..end]), None, "{end}");
        }
        assert_eq!(stripped(b"\xff\xd8no marker"), None);
    }
}
