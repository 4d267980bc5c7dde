//! What the files of the last edition were made from: the cache of `build`.
//!
//! It holds no content. The content is the published folder; here stands, under the key of what they were made from,
//! which files lie there and the hash of each. Whoever is given a key reads the files and hashes them, so nothing is
//! trusted because it lies there, and a file that was changed or lost is made again. The text is
//! one file in the workplace, `.public.vademecum/cache`, of the last edition only; it knows no place, time or
//! machine. Another program has made other files, so the program's own bytes stand in it as well. What is not whole
//! to the last byte is not there: it begins with its length and hash. A fault of the machine means no cache, nothing else.

use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

use super::look::read_bytes;
use super::manifest::Manifest;
use super::workplace::Workplace;
use crate::ground::{ContentHash, ContentHasher, SitePath};
use crate::pipeline::Key;

/// The file's name in the workplace.
const NAME: &str = "cache";
/// The first line; another form of the text gets another one.
const HEADING: &str = "# What vademecum made of what, 1. It may be deleted: then everything is made again.\n";
/// Largest cache that is read or written, in bytes. A site of 100,000 entries in six languages, 700,000 files, needs a quarter
/// of it.
const MAXIMUM: u64 = 512 * 1024 * 1024;
/// What stands before the key of a site about which there was nothing to say.
const SILENT: &str = "silent";

/// A published file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    pub path: SitePath,
    pub hash: ContentHash,
}

/// What is known of the last edition.
#[derive(Debug, Default)]
pub struct Kept {
    /// The program that runs; without it nothing is known and nothing is written.
    program: Option<ContentHash>,
    site: Option<Key>,
    silent: bool,
    by_key: BTreeMap<Key, Vec<Piece>>,
    /// Those that were made from the whole site.
    others: Vec<Piece>,
}

/// What a new edition was made from.
pub(super) struct Making<'a> {
    pub site: Key,
    /// Whether there was nothing to say about the site.
    pub silent: bool,
    /// The files of each key, by path.
    pub by_key: &'a BTreeMap<Key, Vec<String>>,
    pub manifest: &'a Manifest,
}

impl Kept {
    /// What is known of the edition in `out`; nothing, where anything is wrong.
    pub fn read(out: &Path) -> Self {
        let Some(program) = program() else { return Self::default() };
        let known = Workplace::standing(out).and_then(|folder| {
            let bytes = read_bytes(&folder.join(NAME), MAXIMUM).ok()??;
            Self::parse(std::str::from_utf8(&bytes).ok()?, program)
        });
        known.unwrap_or(Self { program: Some(program), ..Self::default() })
    }

    /// Whether there was nothing to say about this very site when the last edition was made.
    pub fn is_silent(&self, site: Key) -> bool {
        self.silent && self.site == Some(site)
    }

    /// The files of a key; all of them for the key of the site.
    pub(super) fn files(&self, key: Key) -> Option<Vec<&Piece>> {
        if self.site == Some(key) {
            return Some(self.by_key.values().flatten().chain(&self.others).collect());
        }
        Some(self.by_key.get(&key)?.iter().collect())
    }

    /// What is known of a new edition.
    pub(super) fn text(&self, making: &Making<'_>) -> Option<String> {
        self.program.map(|program| text(program, making))
    }

    /// Writes what is known of a new edition, whole or not at all.
    pub(super) fn write(workplace: &Workplace, text: &str) {
        if text.len() as u64 <= MAXIMUM {
            // Without it the next build makes everything again.
            let _ = put(&workplace.folder, text);
        }
    }

    fn parse(text: &str, program: ContentHash) -> Option<Self> {
        let (seal, body) = text.strip_prefix(HEADING)?.split_once('\n')?;
        if seal != self::seal(body) {
            return None;
        }
        let mut lines = body.lines();
        if lines.next()?.strip_prefix("program ")? != program.to_hex().as_str() {
            return None;
        }
        let (silent, site) = lines.next()?.split_once(' ')?;
        let mut kept = Self {
            program: Some(program),
            site: Some(Key::from_hex(site)?),
            silent: silent == SILENT,
            ..Self::default()
        };
        let mut key = None;
        for line in lines {
            if let Some(digits) = line.strip_prefix("key ") {
                key = Some(Key::from_hex(digits)?);
                continue;
            }
            let (hash, path) = line.split_once("  ")?;
            // A path from elsewhere is checked like any other: it can only lie in the published folder.
            let piece = Piece { path: SitePath::new(path).ok()?, hash: ContentHash::from_hex(hash)? };
            match key {
                Some(key) => kept.by_key.entry(key).or_default().push(piece),
                None => kept.others.push(piece),
            }
        }
        Some(kept)
    }
}

fn text(program: ContentHash, making: &Making<'_>) -> String {
    let mut body = String::new();
    let silent = if making.silent { SILENT } else { "spoken" };
    // Writing to a string cannot fail.
    let _ = writeln!(body, "program {}\n{silent} {}", program.to_hex(), making.site.to_hex());
    let files = &making.manifest.files;
    let keyed: HashSet<&String> = making.by_key.values().flatten().collect();
    for (path, hash) in files.iter().filter(|(path, _)| !keyed.contains(path)) {
        let _ = writeln!(body, "{hash}  {path}");
    }
    for (key, paths) in making.by_key {
        let _ = writeln!(body, "key {}", key.to_hex());
        for (path, hash) in paths.iter().filter_map(|path| files.get_key_value(path)) {
            let _ = writeln!(body, "{hash}  {path}");
        }
    }
    format!("{HEADING}{}\n{body}", seal(&body))
}

/// The line that vouches for all that follow.
fn seal(body: &str) -> String {
    format!("{} {}", body.len(), ContentHash::of(body.as_bytes()).to_hex())
}

/// Puts a text in the place of the last one in one step.
fn put(folder: &Path, text: &str) -> io::Result<()> {
    let beside = folder.join("cache.new");
    // What a killed build left. A new file is made, never one written to that is there, which may be a link.
    let _ = fs::remove_file(&beside);
    let mut file = OpenOptions::new().write(true).create_new(true).open(&beside)?;
    let put = file.write_all(text.as_bytes()).and_then(|()| fs::rename(&beside, folder.join(NAME)));
    if put.is_err() {
        let _ = fs::remove_file(&beside);
    }
    put
}

/// The hash of the program that runs.
fn program() -> Option<ContentHash> {
    // The path may lead to a newer program by now; on Linux, this leads to the very one that runs.
    let path =
        if cfg!(target_os = "linux") { "/proc/self/exe".into() } else { std::env::current_exe().ok()? };
    let mut hasher = ContentHasher::new();
    hasher.add_all(File::open(path).ok()?).ok()?;
    Some(hasher.end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn program() -> ContentHash {
        ContentHash::of(b"this program")
    }

    fn key(digit: &str) -> Key {
        Key::from_hex(&digit.repeat(32)).unwrap()
    }

    /// Two pages and one file that belongs to none.
    fn sample() -> String {
        let files = ["a.html", "b.html", "robots.txt"];
        let hash = |path: &str| ContentHash::of(path.as_bytes()).to_hex();
        let manifest = Manifest { files: files.map(|path| (path.to_owned(), hash(path))).into() };
        let by_key = [(key("a"), vec!["a.html".to_owned()]), (key("b"), vec!["b.html".to_owned()])];
        let making = Making { site: key("0"), silent: true, by_key: &by_key.into(), manifest: &manifest };
        text(program(), &making)
    }

    fn paths(kept: &Kept, digit: &str) -> Vec<String> {
        let files = kept.files(key(digit)).unwrap_or_default();
        files.iter().map(|piece| piece.path.as_str().to_owned()).collect()
    }

    #[test]
    fn what_is_written_is_read() {
        let kept = Kept::parse(&sample(), program()).unwrap();
        assert_eq!(paths(&kept, "a"), ["a.html"]);
        assert_eq!(paths(&kept, "b"), ["b.html"]);
        assert_eq!(paths(&kept, "0"), ["a.html", "b.html", "robots.txt"]);
        assert_eq!(kept.files(key("1")), None);
        assert!(kept.is_silent(key("0")) && !kept.is_silent(key("a")));
    }

    #[test]
    fn what_another_program_wrote_is_not_read() {
        assert!(Kept::parse(&sample(), ContentHash::of(b"another program")).is_none());
        let next = sample().replacen("what, 1.", "what, 2.", 1);
        assert!(Kept::parse(&next, program()).is_none());
    }

    #[test]
    fn no_byte_can_be_lost_changed_or_added() {
        let whole = sample();
        for position in 0..whole.len() {
            assert!(Kept::parse(&whole[..position], program()).is_none(), "cut off at {position}");
            for bit in 0..8 {
                let mut bytes = whole.clone().into_bytes();
                bytes[position] ^= 1 << bit;
                let read = std::str::from_utf8(&bytes).ok().and_then(|text| Kept::parse(text, program()));
                assert!(read.is_none(), "bit {bit} of byte {position}");
            }
        }
        assert!(Kept::parse(&format!("{whole}\n"), program()).is_none());
        assert!(Kept::parse(&format!("{whole}{whole}"), program()).is_none());
    }

    #[test]
    fn lines_cannot_change_places() {
        let whole = sample();
        let lines: Vec<&str> = whole.lines().collect();
        for (first, second) in
            (0..lines.len()).flat_map(|first| (0..first).map(move |second| (first, second)))
        {
            let mut swapped = lines.clone();
            swapped.swap(first, second);
            assert!(Kept::parse(&(swapped.join("\n") + "\n"), program()).is_none(), "{first} and {second}");
        }
    }

    #[test]
    fn a_sealed_lie_cannot_lead_out_of_the_published_folder() {
        let body = sample().splitn(3, '\n').last().unwrap().to_owned();
        for path in ["../a.html", "/a.html", "a/../../b", "c:a", "a\\b", "con", ""] {
            let lie = body.replace("a.html", path);
            let text = format!("{HEADING}{}\n{lie}", seal(&lie));
            assert!(Kept::parse(&text, program()).is_none(), "{path}");
        }
    }
}
