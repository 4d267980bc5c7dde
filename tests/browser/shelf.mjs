// An index written by hand, after the formats alone: a second opinion on what the program exports. It knows words in
// lower-case Latin letters and no stems, so it serves the language `xx`, for which there is no stemmer.
//
// It holds nothing of the search script, and the ranking here is computed from the words of the texts, not from
// postings: what both get wrong they would have to get wrong in different ways.

const f32 = Math.fround;
const bitsOf = (float) => new Uint32Array(new Float32Array([float]).buffer)[0];
const K1 = f32(1.2);
const B = f32(0.75);
const BOOSTS = [f32(0.5), 1];

/** Lengths that a byte can tell: 0 to 40, then eight with each step from 2 on, doubled each time. */
export const lengths = Array.from({ length: 41 }, (_, length) => length);
for (let step = 2; lengths.length < 256; step *= 2) for (let count = 0; count < 8 && lengths.length < 256; count++) lengths.push(lengths.at(-1) + step);
const lengthId = (length) => lengths.findLastIndex((known) => known <= length);

export const words = (text) => text.split(/[^a-z0-9\u{10000}-\u{10ffff}\uf900-\uffff]+/u).filter(Boolean);
const byCodePoint = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const fieldsOf = ({ title, sections }) => [words(title), sections.flatMap(([, , text]) => words(text))];

function varint(number) {
  const bytes = [];
  for (; number >= 128; number = Math.floor(number / 128)) bytes.push((number % 128) | 128);
  return [...bytes, number];
}
const sized = (bytes) => [...varint(bytes.length), ...bytes];
const base64 = (bytes) => Buffer.from(bytes).toString("base64");
const quoted = (text) => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

export function checkSum(payload) {
  let hash = 2166136261n;
  const mix = (byte) => (hash = ((hash ^ BigInt(byte)) * 16777619n) % 2n ** 32n);
  for (let at = 0; at < payload.length; at++) {
    const unit = payload.charCodeAt(at);
    mix(unit & 255);
    if (unit > 255) mix(unit >> 8);
  }
  return hash.toString(16).padStart(8, "0");
}

/** Entries of words in order, cut every so many; a shard begins with the count and shares nothing with the one before. */
function directory(entries, most, put) {
  const found = { first: [], shards: "" };
  for (let start = 0; start < entries.length; start += most) {
    const part = entries.slice(start, start + most);
    let last = Buffer.alloc(0);
    const bytes = part.flatMap(([word, rest]) => {
      const own = Buffer.from(word);
      let shared = 0;
      while (shared < own.length && own[shared] === last[shared]) shared++;
      last = own;
      return [...varint(shared), ...sized([...own.subarray(shared)]), ...rest];
    });
    found.first.push(start === 0 ? "" : part[0][0]);
    found.shards += put([...varint(part.length), ...bytes]);
  }
  return found;
}

/**
 * Scripts by path, the manifest among them.
 * @param {{url: string, title: string, sections: [string, string, string][], facets?: Record<string, string[]>}[]} documents
 */
export function shelve(documents, { language = "xx", perShard = 3, manifest: changes = {} } = {}) {
  const scripts = new Map();
  const put = (kind, payload) => {
    const id = `${language}/${kind}-${scripts.size.toString(16).padStart(6, "0")}`;
    scripts.set(`search/${id}.js`, `vademecum.shard(${quoted(id)},"${checkSum(payload)}",${quoted(payload)})\n`);
    return id.split("-").at(-1);
  };
  const texts = documents.map(fieldsOf);
  /** For each word, for each field, its places by document. */
  const places = new Map();
  for (const [document, fields] of texts.entries()) {
    for (const [which, tokens] of fields.entries()) {
      for (const [place, word] of tokens.entries()) {
        if (!places.has(word)) places.set(word, [new Map(), new Map()]);
        const found = places.get(word)[which];
        found.set(document, [...(found.get(document) ?? []), place]);
      }
    }
  }
  const all = [...places.keys()].sort(byCodePoint);
  const gaps = (list) => list.map((document, at) => document - (list[at - 1] ?? -1) - 1);
  const term = (word) => [word, places.get(word).flatMap((found) => {
    if (!found.size) return [0];
    const between = gaps([...found.keys()]);
    const postings = [...found.values()].flatMap(({ length }, at) => (length === 1 ? varint(between[at] * 2 + 1) : [...varint(between[at] * 2), ...varint(length)]));
    return [...varint(found.size), ...Buffer.from(Float32Array.of(idf(found.size, documents.length)).buffer), ...sized(postings)];
  })];
  const position = (word) => [word, places.get(word).flatMap((found) => sized([...found.values()].flatMap((list) => list.flatMap((place, at) => varint(place - (list[at - 1] ?? 0))))))];
  const reversed = (word) => Array.from(word).reverse().join("");
  const vocabulary = all.filter((word) => Array.from(word).length >= 3 && !/\d/.test(word)).map((word) => [word, varint(new Set(places.get(word).flatMap((found) => [...found.keys()])).size)]);
  const endings = vocabulary.map(([word, rest]) => [reversed(word), rest]).sort(([a], [b]) => byCodePoint(a, b));
  let norms = "";
  for (let start = 0; start < documents.length; start += 4096) {
    const block = texts.slice(start, start + 4096);
    norms += put("n", base64([0, 1].flatMap((which) => block.map((fields) => lengthId(fields[which].length)))));
  }
  const records = { counts: [], shards: "" };
  for (let start = 0; start < documents.length; start += perShard) {
    records.counts.push(Math.min(perShard, documents.length - start));
    records.shards += put("d", JSON.stringify(documents.slice(start, start + perShard).map(({ url, title, sections }) => [url, title, 0, [[0, ["high"]]], sections])));
  }
  const facet = (name) => {
    const values = [...new Set(documents.flatMap(({ facets }) => facets?.[name] ?? []))].sort();
    const line = (value) => [value, value.toUpperCase(), 0, base64(gaps(documents.flatMap(({ facets }, at) => (facets?.[name]?.includes(value) ? [at] : []))).flatMap(varint))];
    return { name, label: `The ${name}`, shard: put("f", JSON.stringify({ values: values.map(line) })) };
  };
  const bytes = (kind) => (list) => put(kind, base64(list));
  const many = Math.max(perShard, Math.ceil(all.length / 50));
  const manifest = {
    format: 1, analysis: 2, tantivy: "0.27.0", stemmer: "frostem 1.20260821.8", language, stop: "", documents: documents.length,
    title: { average: bitsOf(average(texts, 0)), boost: bitsOf(0.5) },
    body: { average: bitsOf(average(texts, 1)), boost: bitsOf(1) },
    terms: directory(all.map(term), many, bytes("t")),
    positions: directory(all.map(position), many, bytes("p")),
    forms: directory(vocabulary, many, bytes("v")),
    endings: directory(endings, many, bytes("w")),
    completions: put("c", JSON.stringify({ a: ["apple", "avocado"], __proto__x: [] })),
    norms, records,
    facets: [...new Set(documents.flatMap(({ facets }) => Object.keys(facets ?? {})))].map(facet),
    collections: [["notes", "Note"]], marks: ["Strength"],
    ...changes,
  };
  scripts.set(`search/${language}/manifest.js`, `vademecum.manifest("${language}",${quoted(JSON.stringify(manifest))})\n`);
  return scripts;
}

function idf(frequency, documents) {
  const odds = f32(f32(documents - frequency + 0.5) / f32(frequency + 0.5));
  return f32(Math.log(f32(1 + odds)));
}
const average = (texts, which) => f32(texts.reduce((sum, fields) => sum + fields[which].length, 0) / texts.length);

/**
 * Ranks documents by words, each with its weights, and phrases: what `shelve` makes must be ranked the same.
 * @param {{terms: [string, number][]}[]} asked
 * @param {string[][]} phrases
 * @returns {{document: number, score: number}[]}
 */
export function rank(documents, asked, phrases = []) {
  const texts = documents.map(fieldsOf);
  const averages = [average(texts, 0), average(texts, 1)];
  const timesOf = (tokens, phrase) => tokens.filter((_, start) => phrase.every((word, at) => tokens[start + at] === word)).length;
  const weightOf = (word, which) => {
    const frequency = texts.filter((fields) => fields[which].includes(word)).length;
    return frequency ? idf(frequency, documents.length) : null;
  };
  const part = (weight, boost, times, length, which) => {
    const base = f32(weight * f32(2.2));
    const full = boost === 1 ? base : f32(base * boost);
    const norm = f32(K1 * f32(f32(0.25) + f32(f32(B * lengths[lengthId(length)]) / averages[which])));
    return f32(full * f32(times / f32(times + norm)));
  };
  const found = [];
  const weights = new Map();
  const known = (word, which) => {
    const key = `${which} ${word}`;
    if (!weights.has(key)) weights.set(key, weightOf(word, which));
    return weights.get(key);
  };
  for (const [document, fields] of texts.entries()) {
    let sum = 0;
    let there = 0;
    for (const { terms } of asked) {
      let has = false;
      for (const [word, weight] of terms) {
        for (const which of [0, 1]) {
          const times = timesOf(fields[which], [word]);
          if (!times) continue;
          has = true;
          sum = f32(sum + part(known(word, which), f32(BOOSTS[which] * f32(weight)), times, fields[which].length, which));
        }
      }
      if (has) there++;
    }
    if (there === asked.length && there > 1) sum = f32(sum * 1.5);
    let phraseSum = 0;
    let phrasesThere = 0;
    for (const phrase of phrases) {
      let has = false;
      for (const which of [0, 1]) {
        const times = timesOf(fields[which], phrase);
        if (!times) continue;
        has = true;
        const weight = phrase.length === 1 ? known(phrase[0], which) : phrase.reduce((total, word) => f32(total + known(word, which)), 0);
        phraseSum = f32(phraseSum + part(weight, BOOSTS[which], times, fields[which].length, which));
      }
      if (has) phrasesThere++;
    }
    if (phrasesThere < phrases.length || (!phrases.length && asked.length && !there)) continue;
    found.push({ document, score: phrases.length ? f32(sum + phraseSum) : sum });
  }
  return found.sort((a, b) => b.score - a.score || a.document - b.document);
}
