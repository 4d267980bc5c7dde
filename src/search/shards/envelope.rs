//! The script around a payload: one call with one text in it, which is parsed and never evaluated.

use std::collections::BTreeSet;

use serde::Serialize;

use super::manifest::Manifest;
use crate::ground::{Output, SitePath, script_json, script_text};

/// Digits of a shard's hash in its name. All have as many, so that the manifest needs nothing between them.
const DIGITS: usize = 6;

/// The files of one language that are being made.
pub struct Envelope<'a> {
    tag: String,
    names: BTreeSet<String>,
    take: &'a mut dyn FnMut(Output),
}

impl<'a> Envelope<'a> {
    /// No files yet; each will be given to `take`.
    pub fn new(tag: &str, take: &'a mut dyn FnMut(Output)) -> Self {
        Self { tag: tag.to_owned(), names: BTreeSet::new(), take }
    }

    /// Adds a shard of bytes; returns its hash, by which the manifest names it.
    pub fn put_bytes(&mut self, kind: char, bytes: &[u8]) -> String {
        self.put(kind, &base64(bytes))
    }

    /// Adds a shard of JSON; returns its hash, by which the manifest names it.
    pub fn put_json(&mut self, kind: char, value: &impl Serialize) -> String {
        self.put(kind, &script_json(value))
    }

    /// Adds the manifest.
    pub fn put_manifest(&mut self, manifest: &Manifest) {
        let script = format!(
            "vademecum.manifest({},{})\n",
            script_text(&self.tag),
            script_text(&script_json(manifest))
        );
        self.push("manifest", script);
    }

    fn put(&mut self, kind: char, payload: &str) -> String {
        let mut hash = blake3::hash(payload.as_bytes()).to_hex();
        let mut name = format!("{kind}-{}", &hash[..DIGITS]);
        // Two shards that would have one name: the later one is named by the hash of its hash.
        while self.names.contains(&name) {
            hash = blake3::hash(hash.as_bytes()).to_hex();
            name = format!("{kind}-{}", &hash[..DIGITS]);
        }
        let id = format!("{}/{name}", self.tag);
        let script = format!(
            "vademecum.shard({},\"{:08x}\",{})\n",
            script_text(&id),
            check(payload),
            script_text(payload)
        );
        self.push(&name, script);
        self.names.insert(name);
        hash[..DIGITS].to_owned()
    }

    fn push(&mut self, name: &str, script: String) {
        // Tags and names are plain letters, digits and hyphens.
        if let Ok(path) = SitePath::new(&format!("search/{}/{name}.js", self.tag)) {
            (self.take)(Output::new(path, script));
        }
    }
}

/// FNV-1a of the UTF-16 code units, 32 bits: finds a file that was cut or changed by chance. (Fowler, Noll, Vo.)
fn check(payload: &str) -> u32 {
    const PRIME: u32 = 16_777_619;
    payload.encode_utf16().fold(2_166_136_261, |hash, unit| {
        let [low, high] = unit.to_le_bytes();
        let hash = (hash ^ u32::from(low)).wrapping_mul(PRIME);
        if high == 0 { hash } else { (hash ^ u32::from(high)).wrapping_mul(PRIME) }
    })
}

/// Base64 with padding (RFC 4648, section 4).
pub fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |at: usize| u32::from(group.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for digit in 0..4 {
            let value = (bits >> (18 - 6 * digit)) & 63;
            text.push(if digit <= group.len() { char::from(DIGITS[value as usize]) } else { '=' });
        }
    }
    text
}
