// Bytes: how shards write numbers, words and floats in little room. The twin of `search/shards/bytes.rs`.
//
// The files of this folder are published as one script with a scope of its own; all that the page sees of it is
// `vademecum`.

/** @type {Vademecum} */
const vademecum = (window.vademecum ??= /** @type {Vademecum} */ ({}));

const UTF8 = new TextDecoder();
const f32 = Math.fround;
const FLOAT = new Float32Array(1);
const BITS = new Uint32Array(FLOAT.buffer);

/**
 * The 32-bit float of some bits.
 * @param {number} bits
 */
function floatOf(bits) {
  BITS[0] = bits;
  return FLOAT[0];
}

/**
 * @param {string} text base64
 * @returns {Uint8Array}
 */
function bytesOf(text) {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/**
 * The check sum of a payload (FNV-1a over its UTF-16 code units), as the shards write it.
 * @param {string} payload
 */
function checkSum(payload) {
  let hash = 2166136261;
  for (let at = 0; at < payload.length; at++) {
    const unit = payload.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 255), 16777619);
    if (unit > 255) hash = Math.imul(hash ^ (unit >> 8), 16777619);
  }
  return hash >>> 0;
}

/** Reads bytes from the first to the last. */
class Reader {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
    /** @type {number[]} */
    this.last = [];
  }

  /** A number, seven bits a byte, low bits first. */
  number() {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      number |= (byte & 127) << shift;
      if (!(byte & 128)) return number >>> 0;
    }
  }

  float() {
    let bits = 0;
    for (let shift = 0; shift < 32; shift += 8) bits |= this.bytes[this.at++] << shift;
    return floatOf(bits);
  }

  /** A word: how many bytes it shares with the word before, how many follow, and those. */
  word() {
    this.last.length = this.number();
    for (let rest = this.number(); rest > 0; rest--) this.last.push(this.bytes[this.at++]);
    return UTF8.decode(Uint8Array.from(this.last));
  }

  /**
   * So many bytes as they are.
   * @param {number} length
   */
  raw(length) {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  get done() {
    return this.at >= this.bytes.length;
  }
}

/**
 * The order of code points, which is not that of UTF-16 code units where there are surrogates.
 * @param {string} a
 * @param {string} b
 */
function compareWords(a, b) {
  const end = Math.min(a.length, b.length);
  for (let at = 0; at < end; at++) {
    let [x, y] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (x === y) continue;
    if (x > 0xd7ff && y > 0xd7ff) [x, y] = [(x + 0x2000) & 0xffff, (y + 0x2000) & 0xffff];
    return x - y;
  }
  return a.length - b.length;
}
