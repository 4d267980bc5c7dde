//! The script around a payload: one call with one text in it, which is parsed and never evaluated.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::sync::Arc;

use rayon::prelude::*;
use serde::Serialize;

use super::manifest::Manifest;
use crate::ground::{Output, SitePath, push_script_text, script_json, script_text};

/// Digits of a shard's hash in its name. All have as many, so that the manifest needs nothing between them.
const DIGITS: usize = 6;

/// What a shard says, before it has a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shard {
    kind: char,
    payload: String,
    hash: blake3::Hash,
}

/// Takes a shard by its name, from any thread.
pub type Put<'a> = &'a (dyn Fn(&str, &Arc<Shard>) + Sync);

/// The shards of one language that are being made.
pub struct Envelope<'a> {
    names: BTreeSet<String>,
    put: Put<'a>,
}

impl Shard {
    /// A shard of bytes.
    pub fn of_bytes(kind: char, bytes: &[u8]) -> Self {
        Self::of(kind, base64(bytes))
    }

    /// A shard of JSON.
    pub fn of_json(kind: char, value: &impl Serialize) -> Self {
        Self::of(kind, script_json(value))
    }

    fn of(kind: char, payload: String) -> Self {
        Self { kind, hash: blake3::hash(payload.as_bytes()), payload }
    }

    /// The file of the shard in the folder of a language.
    pub fn output(&self, tag: &str, name: &str) -> Option<Output> {
        let mut script = String::with_capacity(self.payload.len() + self.payload.len() / 8 + 64);
        script.push_str("vademecum.shard(");
        push_script_text(&format!("{tag}/{name}"), &mut script);
        // Writing to a text cannot fail.
        let _ = write!(script, ",\"{:08x}\",", check(&self.payload));
        push_script_text(&self.payload, &mut script);
        script.push_str(")\n");
        output(tag, name, script)
    }
}

impl<'a> Envelope<'a> {
    /// No shards yet; each will be given to `put`.
    pub fn new(put: Put<'a>) -> Self {
        Self { names: BTreeSet::new(), put }
    }

    /// Adds a shard; returns the digits by which the manifest names it.
    pub fn put(&mut self, shard: Shard) -> String {
        self.put_all(&[Arc::new(shard)])
    }

    /// Adds shards in their order; returns their digits, one behind the other.
    pub fn put_all(&mut self, shards: &[Arc<Shard>]) -> String {
        let named: Vec<(String, &Arc<Shard>)> =
            shards.iter().map(|shard| (self.name(shard), shard)).collect();
        named.par_iter().for_each(|(name, shard)| (self.put)(name, shard));
        named.iter().map(|(name, _)| &name[name.len() - DIGITS..]).collect()
    }

    fn name(&mut self, shard: &Shard) -> String {
        let mut hash = shard.hash.to_hex();
        loop {
            let name = format!("{}-{}", shard.kind, &hash[..DIGITS]);
            if self.names.insert(name.clone()) {
                return name;
            }
            // Two shards that would have one name: the later one is named by the hash of its hash.
            hash = blake3::hash(hash.as_bytes()).to_hex();
        }
    }
}

/// The file of a manifest.
pub fn manifest_output(tag: &str, manifest: &Manifest) -> Option<Output> {
    let script =
        format!("vademecum.manifest({},{})\n", script_text(tag), script_text(&script_json(manifest)));
    output(tag, "manifest", script)
}

fn output(tag: &str, name: &str, script: String) -> Option<Output> {
    // Tags and names are plain letters, digits and hyphens, so there is always such a path.
    let path = SitePath::new(&format!("search/{tag}/{name}.js")).ok()?;
    Some(Output::new(path, script))
}

/// FNV-1a of the UTF-16 code units, 32 bits: finds a file that was cut or changed by chance. (Fowler, Noll, Vo.)
fn check(payload: &str) -> u32 {
    const PRIME: u32 = 16_777_619;
    const BASIS: u32 = 2_166_136_261;
    let add = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(PRIME);
    if payload.is_ascii() {
        return payload.bytes().fold(BASIS, add);
    }
    payload.encode_utf16().fold(BASIS, |hash, unit| {
        let [low, high] = unit.to_le_bytes();
        let hash = add(hash, low);
        if high == 0 { hash } else { add(hash, high) }
    })
}

/// Base64 with padding (RFC 4648, section 4).
pub fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digit = |bits: u32| DIGITS[(bits & 63) as usize];
    let mut text = Vec::with_capacity(bytes.len().div_ceil(3) * 4);
    let (groups, rest) = bytes.as_chunks::<3>();
    for [first, second, third] in groups {
        let bits = u32::from(*first) << 16 | u32::from(*second) << 8 | u32::from(*third);
        text.extend([digit(bits >> 18), digit(bits >> 12), digit(bits >> 6), digit(bits)]);
    }
    match rest {
        [first] => {
            let bits = u32::from(*first) << 16;
            text.extend([digit(bits >> 18), digit(bits >> 12), b'=', b'=']);
        }
        [first, second] => {
            let bits = u32::from(*first) << 16 | u32::from(*second) << 8;
            text.extend([digit(bits >> 18), digit(bits >> 12), digit(bits >> 6), b'=']);
        }
        _ => {}
    }
    // All digits are ASCII.
    String::from_utf8(text).unwrap_or_default()
}
