//! The script around a payload: one call with one text in it, which is parsed and never evaluated.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::sync::Arc;

use rayon::prelude::*;
use serde::Serialize;

use super::manifest::Manifest;
use crate::ground::{ContentHash, Output, SitePath, push_script_text, script_json, script_text};

/// Digits of a shard's hash in its name. All have as many, so that the manifest needs nothing between them.
const DIGITS: usize = 6;

/// What a shard says, before it has a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shard {
    kind: char,
    payload: String,
    hash: ContentHash,
}

/// A shard and its name.
pub type Named<'a> = (String, &'a Arc<Shard>);

/// Takes some shards, from any thread.
pub type Put<'a> = &'a (dyn Fn(&[Named<'_>]) + Sync);

/// How many shards are put at once: of so many, a processor works out the checks beside each other.
const TOGETHER: usize = 4;

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
        Self { kind, hash: ContentHash::of(payload.as_bytes()), payload }
    }

    /// The files of shards in the folder of a language.
    pub fn outputs(tag: &str, named: &[Named<'_>], take: impl Fn(Output)) {
        for some in named.chunks(TOGETHER) {
            let texts = std::array::from_fn(|index| some.get(index).map_or("", |(_, shard)| &shard.payload));
            let outputs = some.iter().zip(checks(texts));
            outputs
                .filter_map(|((name, shard), check)| shard.checked_output(tag, name, check))
                .for_each(&take);
        }
    }

    /// The file of the shard alone.
    pub fn output(&self, tag: &str, name: &str) -> Option<Output> {
        let [check, ..] = checks([&self.payload, "", "", ""]);
        self.checked_output(tag, name, check)
    }

    fn checked_output(&self, tag: &str, name: &str, check: u32) -> Option<Output> {
        let mut script = String::with_capacity(self.payload.len() + self.payload.len() / 8 + 64);
        script.push_str("vademecum.shard(");
        push_script_text(&format!("{tag}/{name}"), &mut script);
        // Writing to a text cannot fail.
        let _ = write!(script, ",\"{check:08x}\",");
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
        let named: Vec<Named<'_>> = shards.iter().map(|shard| (self.name(shard), shard)).collect();
        named.par_chunks(TOGETHER).for_each(self.put);
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
            hash = ContentHash::of(hash.as_bytes()).to_hex();
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

/// FNV-1a of the UTF-16 code units, 32 bits, of each text: finds a file that was cut or changed by chance. (Fowler, Noll, Vo.)
/// Each step waits for the one before, so the texts take their steps together as long as all of them go on.
fn checks(texts: [&str; TOGETHER]) -> [u32; TOGETHER] {
    const PRIME: u32 = 16_777_619;
    const BASIS: u32 = 2_166_136_261;
    let add = |hash: u32, byte: &u8| (hash ^ u32::from(*byte)).wrapping_mul(PRIME);
    let units = texts.map(unit_bytes);
    let together = units.iter().map(|units| units.len()).min().unwrap_or_default();
    let [first, second, third, fourth] = units.each_ref().map(|units| &units[..together]);
    let mut hashes = [BASIS; TOGETHER];
    for (((first, second), third), fourth) in first.iter().zip(second).zip(third).zip(fourth) {
        let [one, two, three, four] = hashes;
        hashes = [add(one, first), add(two, second), add(three, third), add(four, fourth)];
    }
    std::array::from_fn(|index| units[index][together..].iter().fold(hashes[index], add))
}

/// The bytes of UTF-16 code units, low byte first, without the high bytes that are nought.
fn unit_bytes(text: &str) -> Cow<'_, [u8]> {
    if text.is_ascii() {
        return Cow::Borrowed(text.as_bytes());
    }
    let bytes = text.encode_utf16().flat_map(|unit| {
        let [low, high] = unit.to_le_bytes();
        std::iter::once(low).chain((high != 0).then_some(high))
    });
    Cow::Owned(bytes.collect())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_is_of_one_text_whatever_stands_beside_it() {
        // The first three are from the authors' own list.
        let expected = [("", 0x811c_9dc5), ("a", 0xe40c_292c), ("foobar", 0xbf9c_f968), ("没", 0x3e85_8c00)];
        let texts = expected.map(|(text, _)| text);
        assert_eq!(checks(texts), expected.map(|(_, check)| check));
        for (text, check) in expected {
            assert_eq!(
                checks([text, "foo", "foobar没", text]),
                [check, checks(["foo"; 4])[0], checks(["foobar没"; 4])[1], check]
            );
        }
    }
}
